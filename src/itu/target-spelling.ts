/** What to say about a target that begins like a reference and is none. */
type Misspelling = { ok: false; message: string; suggestion?: string };

const FORMS =
  'a target looks like "Res. 130", "Dec. 5, Annex 2", "CS 1003", "CS Art. 4" or "new resolution on ..."';

/** Words that a reference may begin with, and how it is written. The longer ones first. */
const WORDS: [RegExp, string][] = [
  [/^(?:Resolutions?|Res)(?=[ .\d])/i, "Res."],
  [/^(?:Decisions?|Dec)(?=[ .\d])/i, "Dec."],
  [/^(?:Constitution|CS)(?=[ .\d])/i, "CS"],
  [/^(?:Convention|CV)(?=[ .\d])/i, "CV"],
  [/^(?:General Rules|GR)(?=[ .\d])/i, "GR"],
];
const STARTS_LIKE_NUMBER = /^ ?(?:\.|\d|(?:No|Nos|Number|Article|Art|Provision)\b\.? ?\d)/i;
const NUMBER = /^(?:[ .]|No\b|Nos\b|Number\b|Provision\b)*0{0,3}([1-9]\d{0,3})(?!\d)/i;
const ARTICLE_NUMBER = /^[ .]*(?:Article|Art)\b[ .]*0{0,3}([1-9]\d{0,3})(?!\d)/i;
const ANNEX_NUMBER = /^[ ,(]*Annex ?([1-9]\d{0,2})(?!\d)/i;
const BARE_ARTICLE = /^(?:Article|Art)\b[ .]*\d/i;
const NEW_TEXT = /^(?:draft )?new (resolution|decision|recommendation)\b(?!s)[ :,-]*/i;
const PLACEHOLDER = /^\[([A-Z0-9/-]{1,30})\][ :,-]*/i;

/** Nothing where the text does not begin like a reference; `text` has single spaces and is no valid reference. */
export function misspelledReference(text: string): Misspelling | undefined {
  for (const [word, form] of WORDS) {
    const match = word.exec(text);
    const rest = match ? text.slice(match[0].length) : "";
    if (!match || !STARTS_LIKE_NUMBER.test(rest)) continue;
    if (/s$/i.test(match[0]) && form.endsWith(".") && match[0].length > 3) {
      return { ok: false, message: `each text is an entry of its own: "${form} 101", "${form} 102"` };
    }
    return mistake(suggestReference(form, rest));
  }
  if (BARE_ARTICLE.test(text)) {
    return {
      ok: false,
      message: `of which text? "CS Art. 4" of the Constitution, "CV Art. 4" of the Convention`,
    };
  }
  const start = NEW_TEXT.exec(text);
  if (start) return mistake(suggestNew(start[1] ?? "", text.slice(start[0].length)));
  return undefined;
}

function mistake(suggestion: string | undefined): Misspelling {
  return suggestion === undefined ? { ok: false, message: FORMS } : { ok: false, message: FORMS, suggestion };
}

function suggestReference(form: string, rest: string): string | undefined {
  const ofInstrument = !form.endsWith(".");
  const article = ofInstrument ? ARTICLE_NUMBER.exec(rest) : null;
  if (article) return `${form} Art. ${article[1]}`;
  const number = NUMBER.exec(rest);
  if (!number) return undefined;
  const annex = ofInstrument ? null : ANNEX_NUMBER.exec(rest.slice(number[0].length));
  return `${form} ${number[1]}${annex ? `, Annex ${annex[1]}` : ""}`;
}

/** `new resolution: [ARB-1] Support for Iraq` as `new resolution [ARB-1] on Support for Iraq`. */
function suggestNew(kind: string, rest: string): string | undefined {
  const placeholder = PLACEHOLDER.exec(rest);
  const name = placeholder ? ` [${(placeholder[1] ?? "").toUpperCase()}]` : "";
  const start = `new ${kind.toLowerCase()}${name}`;
  const subject = rest
    .slice(placeholder?.[0].length ?? 0)
    .replace(/^(?:on|about|regarding|concerning)\b ?/i, "");
  if (/^[\p{L}\p{N}]/u.test(subject)) return `${start} on ${subject}`;
  // A remark in brackets is no subject.
  return placeholder ? start : undefined;
}
