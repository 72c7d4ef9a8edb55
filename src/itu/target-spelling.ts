import { closest } from "./did-you-mean.ts";
import { withPlainDigits } from "./latin-letters.ts";
import { resolution } from "./resolutions.ts";

/** The message for a target that begins like a reference but is none. */
type Misspelling = { ok: false; message: string; suggestion?: string };

const FORMS =
  'a target looks like "Res. 130", "Dec. 5, Annex 2", "CS 1003", "CS Art. 4" or "new resolution on ..."';

/** Words that a reference may begin with, and how it is written. The longer ones first. */
const WORDS: [RegExp, string][] = [
  [/^(?:Resolutions?|Res)(?=[ ./:\d-])/i, "Res."],
  [/^(?:Decisions?|Dec)(?=[ ./:\d-])/i, "Dec."],
  [/^(?:Constitution|CS)(?=[ ./:\d-])/i, "CS"],
  [/^(?:Convention|CV)(?=[ ./:\d-])/i, "CV"],
  [/^(?:General Rules?|GR)(?=[ ./:\d-])/i, "GR"],
  // As the documents of ITU have it in other languages, and as groups write it.
  [
    /^(?:القرار|قرار|Резолюци[яию]|Рез|Резолюція|决议|決議|결의|Nghị quyết|Rezolyutsiya|Тогтоол|Қарар|Токтом)(?=[ ./:№第제\d-])/iu,
    "Res.",
  ],
  [/^(?:المقرر|مقرر|Решени[ея]|Реш|Рішення|Acuerdo|决定|決定|결정)(?=[ ./:№第제\d-])/iu, "Dec."],
  [/^(?:الدستور|دستور|Устав|Статут|Constitución|组织法|組織法|憲章|헌장)(?=[ ./:№第제\d-])/iu, "CS"],
  [/^(?:الاتفاقية|اتفاقية|Конвенци[яи]|Конвенція|公约|公約|条約|협약)(?=[ ./:№第제\d-])/iu, "CV"],
];
/** The number before the word, or in it: `第130号决议`, `130-қарар`. */
const NUMBER_FIRST: [RegExp, string][] = [
  [/^(?:第|제)? ?(\d{1,4}) ?(?:号|號|호)? ?(?:决议|決議|결의)$/u, "Res."],
  [/^(?:第|제)? ?(\d{1,4}) ?(?:号|號|호)? ?(?:决定|決定|결정)$/u, "Dec."],
  [/^(\d{1,4})[ -](?:қарар|резолюция|rezolyutsiya|тогтоол)$/iu, "Res."],
];
/** The long ones, for what is nearly one of them, in a neighbour language too: `Résolution`, `Decisión`. */
const LONG_WORDS = new Map([
  ["Resolution", "Res."],
  ["Decision", "Dec."],
  ["Constitution", "CS"],
  ["Convention", "CV"],
]);
const SHORT_WORDS = new Map([
  ["res", "Res."],
  ["dec", "Dec."],
]);
const WORD_AND_NUMBER = /^(\p{L}+)(?=[ .:/-]{0,3}(?:(?:No|n[°º]) ?\.? ?)?\d)/iu;
const STARTS_LIKE_NUMBER =
  /^[ /:-]?(?:\.|\d|[第제№] ?\d|(?:n[°º]|(?:No|Nos|Number|Article|Art|Provision)\b)\.? ?\d)/i;
const NUMBER = /^(?:[ ./:№第제-]|n[°º]|No\b|Nos\b|Number\b|Provision\b)*0{0,3}([1-9]\d{0,3})(?!\d)/i;
const ARTICLE_NUMBER = /^[ ./:-]*(?:Article|Art)\b[ .]*0{0,3}([1-9]\d{0,3})(?!\d)/i;
const ANNEX_NUMBER = /^[ ,(]*Annex ?([1-9]\d{0,2})(?!\d)/i;
const BARE_ARTICLE = /^(?:Article|Art)\b[ .]*\d/i;
const NEW_TEXT = /^(?:draft )?new (resolution|decision|recommendation)\b(?!s)[ :,-]*/i;
/** The same in the other languages of ITU's documents, followed by a place-holder or by words that say on what. */
const NEW_ABROAD: readonly [RegExp, string][] = [
  [/^(?:projet de )?nouvelle r[ée]solution(?= |$)[ :,-]*/i, "resolution"],
  [/^(?:projet de )?nouvelle d[ée]cision(?= |$)[ :,-]*/i, "decision"],
  [/^(?:projet de )?nouvelle recommandation(?= |$)[ :,-]*/i, "recommendation"],
  [/^(?:proyecto de )?nueva resoluci[óo]n(?= |$)[ :,-]*/i, "resolution"],
  [/^(?:proyecto de )?nuevo acuerdo(?= |$)[ :,-]*/i, "decision"],
  [/^(?:проект )?нов(?:ая|ой) резолюци[яи](?= |$)[ :,-]*/iu, "resolution"],
  [/^(?:مشروع )?قرار جديد(?= |$)[ :,-]*/u, "resolution"],
  [/^(?:مشروع )?مقرر جديد(?= |$)[ :,-]*/u, "decision"],
  [/^新(?:的)?决议(?:草案)?[ :,：-]*/u, "resolution"],
  [/^新(?:的)?决定(?:草案)?[ :,：-]*/u, "decision"],
];
/** Marks of direction, and the stroke that draws an Arabic word out. */
const UNSEEN_OR_STRETCH = /[\p{Cf}\u0640]/gu;
const PLACEHOLDER = /^\[([A-Z0-9/-]{1,30})\][ :,-]*/i;

/** Nothing where the text does not begin like a reference; `text` has single spaces and is no valid reference. */
export function misspelledReference(written: string): Misspelling | undefined {
  const text = withPlainDigits(written.replace(UNSEEN_OR_STRETCH, ""));
  const bare = BARE_NUMBER.exec(text)?.[1];
  if (bare !== undefined) return bareNumber(bare);
  for (const [form, word] of NUMBER_FIRST) {
    const number = form.exec(text)?.[1];
    if (number !== undefined) return mistake(`${word} ${Number(number)}`);
  }
  const several = severalReferences(text);
  if (several) return several;
  const named = wordOf(text);
  if (named && STARTS_LIKE_NUMBER.test(named.rest)) return misspelled(text, named);
  if (BARE_ARTICLE.test(text)) {
    return {
      ok: false,
      message: `of which text? "CS Art. 4" of the Constitution, "CV Art. 4" of the Convention`,
    };
  }
  const start = NEW_TEXT.exec(text);
  if (start) return mistake(suggestNew(start[1] ?? "", text.slice(start[0].length)));
  for (const [words, kind] of NEW_ABROAD) {
    const match = words.exec(text);
    if (match) return mistake(suggestNew(kind, text.slice(match[0].length)));
  }
  return undefined;
}

const BARE_NUMBER = /^(?:No\.? ?|#|n[°º]\.? ?)?0{0,3}([1-9]\d{0,3})$/i;

/** Nothing is taken for granted: a decision may have the same number, and so has a provision of the Constitution. */
function bareNumber(number: string): Misspelling {
  const message = `a number alone names no text: "Res. ${number}" is a resolution, "Dec. ${number}" a decision, "CS ${number}" a provision of the Constitution, "CV ${number}" of the Convention`;
  return {
    ok: false,
    message,
    ...(resolution(Number(number)) !== undefined && { suggestion: `Res. ${number}` }),
  };
}

const EACH = "each text is an entry of its own, in a list";
const PARTS = / ?[,;/&+] ?| and | et | y /i;
const ONE_NUMBER = /^(?:[ ./:№第제-]|No\b|Nos\b)*0{0,3}([1-9]\d{0,3})$/i;
const ONE_ARTICLE = /^[ ./:-]*(?:Articles?|Arts?)\b[ .]*0{0,3}([1-9]\d{0,3})$/i;
// What is no sign of a further text: a remark in brackets, an annex.
const REMARK = /\([^()]{0,200}\)/g;
const FURTHER = /[;/&+]| and | et | y |\d ?[-–] ?\d/i;

/** All references of `Res. 130 and Res. 174` or `Resolutions 101, 102`, where each can be read. */
function severalReferences(text: string): Misspelling | undefined {
  const parts = text.split(PARTS);
  if (parts.length < 2) return undefined;
  let form: string | undefined;
  const entries: string[] = [];
  for (const part of parts) {
    // A number without a word goes with the word before it.
    const named = wordOf(part) ?? (form === undefined ? undefined : { form, rest: ` ${part}` });
    const entry = named && wholeReference(named.form, named.rest, named.rest === ` ${part}`);
    if (entry === undefined) return undefined;
    form = named?.form;
    entries.push(entry);
  }
  return { ok: false, message: EACH, suggestion: `[${entries.join(", ")}]` };
}

/** The reference that a word and all that follows it make; a bare number may as well be a year. */
function wholeReference(form: string, rest: string, isBare: boolean): string | undefined {
  const article = form.endsWith(".") ? null : ONE_ARTICLE.exec(rest);
  if (article) return `${form} Art. ${article[1]}`;
  const number = ONE_NUMBER.exec(rest)?.[1];
  if (number === undefined || (isBare && form.endsWith(".") && number.length > 3)) return undefined;
  return `${form} ${number}`;
}

/** The word that a reference begins with, or nearly, as it is written, and what follows. */
function wordOf(text: string): { form: string; rest: string } | undefined {
  for (const [word, form] of WORDS) {
    const match = word.exec(text);
    if (match) return { form, rest: text.slice(match[0].length) };
  }
  const word = WORD_AND_NUMBER.exec(text)?.[1];
  const form = word === undefined ? undefined : nearWord(word);
  return form === undefined || word === undefined ? undefined : { form, rest: text.slice(word.length) };
}

/** The form of a word that is nearly one of a reference, and begins like it: a division is no decision. */
function nearWord(word: string): string | undefined {
  const plain = word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const likely = [...LONG_WORDS.keys()].filter((each) => each.toLowerCase().startsWith(plain.slice(0, 2)));
  return SHORT_WORDS.get(plain) ?? LONG_WORDS.get(closest(plain, likely) ?? "");
}

function misspelled(text: string, { form, rest }: { form: string; rest: string }): Misspelling {
  if (/^\p{L}{7,}s\b/iu.test(text) && form.endsWith("."))
    return { ok: false, message: `each text is an entry of its own: "${form} 101", "${form} 102"` };
  // Of several texts the others would be lost.
  if (FURTHER.test(rest.slice(1).replace(REMARK, ""))) return { ok: false, message: EACH };
  return mistake(suggestReference(form, rest));
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
    .replace(/^(?:on|about|regarding|concerning)\b ?/i, "")
    .replace(/^(?:sur|relatives? (?:à|au|aux)|concernant|sobre|relativa a|о|об|по|بشأن|حول|عن) /i, "");
  if (/^[\p{L}\p{N}]/u.test(subject)) return `${start} on ${subject}`;
  // A remark in brackets is no subject.
  return placeholder ? start : undefined;
}
