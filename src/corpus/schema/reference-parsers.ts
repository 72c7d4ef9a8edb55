import type { Parsed } from "../../finding.ts";
import { type DocumentReference, parseDocumentReference } from "../../itu/document-reference.ts";
import { withPlainDigits } from "../../itu/letter-forms.ts";
import { stateBySymbol } from "../../itu/member-states.ts";
import { type ProposalId, parseProposalId } from "../../itu/proposal-id.ts";
import { resolveState, statesNamedAlike } from "../../itu/state-readings.ts";
import { parseTarget, type Target } from "../../itu/target.ts";
import { listOfCodes, separated } from "../../itu/written-names.ts";
import { TEXT } from "../../typed-schema.ts";
import type { FormatRuleName } from "../format-rules.ts";
import { labelMeaning } from "../sections/label-meaning.ts";
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

/** A word of a sponsor's own number: short forms, digits, and what counts revisions and insertions. */
const NUMBER_WORD =
  /^(?:\p{Lu}{1,8}|\p{N}+|[a-z]|bis|ter|quater|quinquies|sexies|rev|Rev|add|Add|corr|Corr|no|No|nr|Nr)$/u;
/** "Proposal" or "number" before it, in small letters without accents. */
const NUMBER_LABEL =
  /^(?:(?:(?:(?:common|draft) )?proposals?|prop(?:ue|o)stas?(?: comu[nm](?:es|s)?)?|propositions?(?: communes?)?|prop|vorschlag|antrag|предложени[ея]|пропозиці[яі]|ұсыныс|teklif|pendekezo|usulan|مقترح|اقتراح|提案|建议|建議)(?![\p{L}\p{M}])[\s.:]*)?(?:(?:n\.?\s?°|(?:n(?:\.?o|os|r|um(?:ero)?|umber)?|номер)(?![\p{L}\p{M}]))[\s.:]*|[№#°]\s*)?/iu;
const LONGEST_NUMBER = 80;

/** A sponsor's own number: `ECP 2`, `PP14-3/OUT-07(Rev.2)`. */
export function ownNumber(): PlainParser<string> {
  const schema = { type: ["string", "number", "boolean"], minLength: 1, maxLength: LONGEST_NUMBER };
  return plain(scalar("text", schema, readOwnNumber), TEXT);
}

/** The number alone is suggested where only a word for it is before it: "Proposta 12", "n.º 12". */
export function readOwnNumber(text: string, key = "number"): Parsed<string> {
  const trimmed = text.trim();
  if (isOwnNumber(trimmed)) return { ok: true, value: trimmed };
  const message = `"${key}" holds nothing but the sponsor's own number, such as "ECP 2" or "OUT-07(Rev.2)"`;
  const bare = withoutNumberLabel(trimmed);
  if (bare !== undefined && isOwnNumber(bare))
    return { ok: false, message: `${message}; did you mean "${bare}"?`, suggestion: bare };
  return { ok: false, message: `${message}: put other words into the text`, confidential: true };
}

function isOwnNumber(text: string): boolean {
  // A letter and its mark are one character.
  const composed = text.normalize("NFC");
  const words = composed.match(/\p{L}+|\p{N}+/gu) ?? [];
  return (
    text.length <= LONGEST_NUMBER &&
    // The sign without the letter before it is the rest of a label.
    /^(?!°)[\p{L}\p{N}\s()./&_°№–-]+$/u.test(composed) &&
    words.every((word) => NUMBER_WORD.test(word) && labelMeaning(word) !== "internal")
  );
}

/** What is behind a word for the number; it has a digit. */
function withoutNumberLabel(text: string): string | undefined {
  const folded = text.normalize("NFC");
  // Letter by letter, so that places stay the same.
  const plain = [...folded].map((letter) => /^./su.exec(letter.normalize("NFKD"))?.[0] ?? letter).join("");
  const label = NUMBER_LABEL.exec(plain)?.[0] ?? "";
  const bare = plain.length === folded.length ? folded.slice(label.length).trim() : "";
  return label !== "" && /\p{N}/u.test(bare) ? bare : undefined;
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

/** Values of which `hasWords` is true may contain any words, and are judged as each text that everybody reads. */
function byGrammar<T>(
  rule: FormatRuleName,
  parse: (text: string) => Parsed<T>,
  hasWords: (value: T) => boolean = () => false,
): ValueParser<T> {
  // A document may be a mere number, `55`, which a YAML reader with types makes a number of.
  const parser = (text: string, key: string) => {
    const parsed = parse(text);
    const judged = parsed.ok && hasWords(parsed.value) ? forEveryReader(key, text) : undefined;
    if (judged?.ok === false) return judged;
    return parsed.ok ? parsed : explained(`${key} "${text}"`, parsed);
  };
  // Words have the letters of their language, and a sponsor's name in other letters is an abbreviation of its own.
  const isOfCodes = rule !== "id" && rule !== "target";
  return scalar(
    rule,
    { type: ["string", "number"], minLength: 1 },
    isOfCodes ? inPlainLetters(parser) : parser,
  );
}

/** The message of a grammar, with the value before it and the suggestion after it. */
export function explained(
  value: string,
  { message, suggestion }: { message: string; suggestion?: string },
): Parsed<never> {
  if (suggestion === undefined) return { ok: false, message: `${value}: ${message}` };
  return { ok: false, message: `${value}: ${message}; did you mean "${suggestion}"?`, suggestion };
}

/** A member state by its ITU symbol exactly as printed; the symbol is suggested for other names of it. */
export function stateByCode(code: string): Parsed<string> {
  if (stateBySymbol(code)) return { ok: true, value: code };
  const state = resolveState(code);
  if (!state.ok) return state;
  const { symbol, name } = state.value;
  const others = statesNamedAlike(code).map((other) => `; ${other.name} is ${other.symbol}`);
  return { ok: false, message: `ITU's symbol of ${name} is ${symbol}${others.join("")}`, suggestion: symbol };
}

/** Likewise, with the key in the message. */
export function stateCode(text: string, key: string): Parsed<string> {
  const parsed = stateByCode(text);
  if (parsed.ok) return parsed;
  return withoutBrackets(text, key, stateByCode) ?? explained(`${key} "${text}"`, parsed);
}

export const SEVERAL = "several codes are a list, in brackets";

/** The message for `CITEL, B` without brackets, where each part is a code, or nearly one. */
export function withoutBrackets(
  text: string,
  key: string,
  parse: (code: string) => Parsed<unknown>,
): Parsed<never> | undefined {
  const codes = separated(text);
  const right = codes.map((code) => {
    const parsed = parse(code);
    return parsed.ok ? code : parsed.suggestion;
  });
  const suggestion = listOfCodes(right);
  if (codes.length < 2 || suggestion === undefined) return undefined;
  return explained(`${key} "${text}"`, { message: SEVERAL, suggestion });
}

/** Palestine is a member of a group without being a member state. */
export function memberCode(text: string, key: string): Parsed<string> {
  return text === "PSE" ? { ok: true, value: text } : stateCode(text, key);
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
    return misspelledKey(text, `${EXAMPLE}, or its ID, "IAP/63A1/5"`, id.suggestion);
  });
}

/** @param id the ID that is meant, where a key is not */
function misspelledKey(text: string, form: string, id?: string) {
  const plain = withPlainDigits(text)
    .replace(/\.md$/, "")
    .replace(/^(?:\.{0,2}\/)+/, "")
    .replace(/^proposals\/[^/]+\//, "")
    .toLowerCase();
  const near = plain !== text && isProposalKey(plain) && !/^\p{L}+\/\d/u.test(plain) ? plain : id;
  const wrong = `"${text}" is not the key of a proposal: ${form}`;
  if (near === undefined) return { ok: false as const, message: wrong };
  return { ok: false as const, message: `${wrong}; did you mean "${near}"?`, suggestion: near };
}

function isProposalKey(text: string): boolean {
  return text.length <= LONGEST_KEY && text.split("/").every(isSegment);
}

function isSegment(segment: string): boolean {
  return segment.split("-").every((part) => /^[a-z0-9]+$/.test(part));
}
