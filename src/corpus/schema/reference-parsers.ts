import { type DocumentReference, parseDocumentReference } from "../../itu/document-reference.ts";
import type { Parsed } from "../../itu/parsed.ts";
import { type ProposalId, parseProposalId } from "../../itu/proposal-id.ts";
import { parseTarget, type Target } from "../../itu/target.ts";
import { TEXT } from "../../typed-schema.ts";
import type { FormatRuleName } from "../format-rules.ts";
import { forEveryReader } from "../sections/restricted-values.ts";
import { inPlainLetters, type PlainParser, plain, scalar, type ValueParser } from "./value-parser.ts";

/** An ID as ITU prints it, or a range of them. */
export function proposalId(): ValueParser<ProposalId> {
  return byGrammar("id", parseProposalId);
}

/** `55(Add.1)`, or of the Council `C18/81`. */
export function documentReference(): ValueParser<DocumentReference> {
  return byGrammar("document", parseDocumentReference);
}

/** `Res. 130`, `CS Art. 4`, `new resolution on …`, or free words. */
export function target(): ValueParser<Target> {
  return byGrammar("target", parseTarget, isOfWords);
}

function isOfWords({ kind }: Target): boolean {
  return kind === "words" || kind === "new";
}

/** The same, as it is written. */
export function targetName(): PlainParser<string> {
  const parse = (text: string): Parsed<string> => {
    const parsed = parseTarget(text);
    return parsed.ok ? { ok: true, value: text.trim() } : parsed;
  };
  return plain(
    byGrammar("target", parse, (text) => {
      const parsed = parseTarget(text);
      return parsed.ok && isOfWords(parsed.value);
    }),
    TEXT,
  );
}

/** Values of which `hasWords` is true may hold any words, and are judged as each text that everybody reads. */
function byGrammar<T>(
  rule: FormatRuleName,
  parse: (text: string) => Parsed<T>,
  hasWords: (value: T) => boolean = () => false,
): ValueParser<T> {
  // A document may be a mere number, `55`, which a YAML reader with types makes a number of.
  const parser = inPlainLetters((text, key) => {
    const parsed = parse(text);
    const judged = parsed.ok && hasWords(parsed.value) ? forEveryReader(key, text) : undefined;
    if (judged?.ok === false) return judged;
    return parsed.ok ? parsed : explained(`${key} "${text}"`, parsed);
  });
  return scalar(rule, { type: ["string", "number"], minLength: 1 }, parser);
}

/** The message of a grammar, with the value before it and the suggestion after it. */
export function explained(
  value: string,
  { message, suggestion }: { message: string; suggestion?: string },
): Parsed<never> {
  if (suggestion === undefined) return { ok: false, message: `${value}: ${message}` };
  return { ok: false, message: `${value}: ${message}; did you mean "${suggestion}"?`, suggestion };
}

const LONGEST_KEY = 120;
const EXAMPLE = 'the path of its file in the conference without ".md", such as "citel/iap-63a1-5"';

/** The key of a proposal, `citel/iap-63a1-5`: its path in the conference without `.md`. */
export function proposalKey(): ValueParser<string> {
  return scalar("key", { type: "string", pattern: "^[a-z0-9/-]+$", maxLength: LONGEST_KEY }, (text) => {
    if (isProposalKey(text)) return { ok: true, value: text };
    return misspelledKey(text, EXAMPLE);
  });
}

/** A proposal by its key or by its ID, `RCC/62A1/2`; the ID as ITU prints it. */
export function proposalName(): ValueParser<string> {
  const pattern = "^([a-z0-9/-]+|[A-Za-z0-9/]+[A-Za-z0-9() ./-]*)$";
  return scalar("key", { type: "string", pattern, maxLength: LONGEST_KEY }, (text) => {
    if (isProposalKey(text)) return { ok: true, value: text };
    const id = parseProposalId(text);
    if (id.ok) return { ok: true, value: id.value.printed };
    return misspelledKey(text, `${EXAMPLE}, or its ID, "IAP/63A1/5"`);
  });
}

function misspelledKey(text: string, form: string) {
  const near = text
    .replace(/\.md$/, "")
    .replace(/^(?:\.{0,2}\/)+/, "")
    .replace(/^proposals\/[^/]+\//, "")
    .toLowerCase();
  const wrong = `"${text}" is not the key of a proposal: ${form}`;
  if (near === text || !isProposalKey(near)) return { ok: false as const, message: wrong };
  return { ok: false as const, message: `${wrong}; did you mean "${near}"?`, suggestion: near };
}

function isProposalKey(text: string): boolean {
  return text.length <= LONGEST_KEY && text.split("/").every(isSegment);
}

function isSegment(segment: string): boolean {
  return segment.split("-").every((part) => /^[a-z0-9]+$/.test(part));
}
