import { type Document, isPair, isScalar, visit, type YAMLMap } from "yaml";
import { quoteFlowMaps } from "./flow-map-quotes.ts";
import type { KnownKeys } from "./known-keys.ts";
import { applyCorrections, type LineCorrections, mergeCorrections } from "./line-correction.ts";
import { continuationLines } from "./line-start.ts";
import { replaceLookAlikes } from "./look-alike-characters.ts";
import { correctLayout } from "./misplaced-lines.ts";
import { parseFailsafe } from "./yaml-source.ts";

/**
 * Finds lines with slips by the keys that the file can have, and corrects them. Indentation is corrected only where
 * the YAML has errors, unknown keys or duplicate keys as it is.
 */
export function correctLines(lines: readonly string[], knownKeys: KnownKeys): LineCorrections {
  const inside = continuationLines(lines);
  const characters = replaceLookAlikes(lines, inside, knownKeys);
  const plain = applyCorrections(lines, characters);
  const text = plain.join("\n");
  if (!isSuspect(parseFailsafe(text), text, knownKeys)) return characters;
  const layout = correctLayout(plain, inside, knownKeys);
  const braces = quoteFlowMaps(applyCorrections(plain, layout), inside, knownKeys);
  return mergeCorrections(mergeCorrections(characters, layout), braces);
}

function isSuspect(document: Document, text: string, knownKeys: KnownKeys): boolean {
  if (document.errors.length > 0) return true;
  let found = false;
  visit(document, {
    Map: (_key, map, path) => {
      // The document and the map itself come first.
      found ||= isStrange(map, path.length === 1, knownKeys);
    },
    Scalar: (_key, { type, range }) => {
      // YAML takes a dash that is indented too far as part of the text above.
      found ||= type === "PLAIN" && !!range && /\n *- /.test(text.slice(range[0], range[1]));
    },
  });
  return found;
}

/** A map with a duplicate key, or with one that the file cannot have. */
function isStrange(map: YAMLMap, isWhole: boolean, knownKeys: KnownKeys): boolean {
  const seen = new Set<string>();
  return map.items.some((pair) => {
    if (!isPair(pair) || !isScalar(pair.key)) return false;
    const key = String(pair.key.value);
    const isTwice = seen.has(key);
    seen.add(key);
    return isTwice || !(isWhole ? knownKeys.topLevel.has(key) : knownKeys.all.has(key));
  });
}
