import { type Document, isPair, isScalar, visit, type YAMLMap } from "yaml";
import { mendBraces } from "./flow-map-quotes.ts";
import type { YamlShape } from "./known-keys.ts";
import { type Mends, mended, together } from "./line-correction.ts";
import { textLines } from "./line-start.ts";
import { mendLookAlikes } from "./look-alike-characters.ts";
import { mendLayout } from "./misplaced-lines.ts";
import { parseFailsafe } from "./yaml-source.ts";

/**
 * Lines with a slip that the keys of the file tell, and what they should be. Where lines stand is doubted only where
 * the file makes no sense as it is, or says something twice.
 */
export function mendLines(lines: readonly string[], shape: YamlShape): Mends {
  const inside = textLines(lines);
  const characters = mendLookAlikes(lines, inside, shape);
  const plain = mended(lines, characters);
  const text = plain.join("\n");
  if (!isSuspect(parseFailsafe(text), text, shape)) return characters;
  const layout = mendLayout(plain, inside, shape);
  const braces = mendBraces(mended(plain, layout), inside, shape);
  return together(together(characters, layout), braces);
}

function isSuspect(document: Document, text: string, shape: YamlShape): boolean {
  if (document.errors.length > 0) return true;
  let found = false;
  visit(document, {
    Map: (_key, map, path) => {
      // The document and the map itself come first.
      found ||= isStrange(map, path.length === 1, shape);
    },
    Scalar: (_key, { type, range }) => {
      // A dash that stands too far right is text for YAML.
      found ||= type === "PLAIN" && !!range && /\n *- /.test(text.slice(range[0], range[1]));
    },
  });
  return found;
}

/** A map with a key twice, or with one that the file cannot have. */
function isStrange(map: YAMLMap, isWhole: boolean, shape: YamlShape): boolean {
  const seen = new Set<string>();
  return map.items.some((pair) => {
    if (!isPair(pair) || !isScalar(pair.key)) return false;
    const key = String(pair.key.value);
    const isTwice = seen.has(key);
    seen.add(key);
    return isTwice || !(isWhole ? shape.keys.has(key) : shape.known.has(key));
  });
}
