import { inOneAlphabet, withPlainDigits } from "./latin-letters.ts";
import { type ReadReferences, readReferences } from "./read-references.ts";
import { EACH, withoutFormatCharacters } from "./reference-words.ts";
import { decision, resolution } from "./resolutions.ts";
import type { NewText } from "./target-order.ts";

/** The message for a target that begins like a reference but is none. */
type Misspelling = { ok: false; message: string; suggestion?: string };

const FORMS =
  'a target looks like "Res. 130", "Dec. 5, Annex 2", "CS 1003", "CS Art. 4" or "new resolution on ..."';

const NEW_TEXT = /^(?:draft )?new (resolution|decision|recommendation)\b(?!s)[ :,-]*/i;
/** The same in other languages, followed by a placeholder or by words that state on what. */
const NEW_ABROAD: readonly [RegExp, NewText][] = [
  [
    /^(?:projet de |proyecto de |projeto de )?(?:nouvelle|nueva|nova|nuova) (?:r[ée]soluci?[óo]n|r[ée]solution|resolução|risoluzione)(?= |$)/iu,
    "resolution",
  ],
  [/^(?:entwurf einer )?neuen? (?:resolution|entschließung|entschliessung)(?= |$)/iu, "resolution"],
  [/^(?:проект )?нов(?:ая|ой|ую) резолюци[яию](?= |$)/iu, "resolution"],
  [
    /^(?:нова резолюція|нової резолюції|жаңа (?:қарар|резолюция)|жаңы (?:токтом|резолюция)|yangi rezolyutsiya)(?= |$)/iu,
    "resolution",
  ],
  [/^(?:مشروع )?قرار جديد(?= |$)/u, "resolution"],
  [/^新(?:的)?[决決][议議](?:草案)?/u, "resolution"],
  [
    /^(?:projet de |projeto de )?(?:nouvelle|nova|nuova) (?:d[ée]cision|decisão|decisione)(?= |$)/iu,
    "decision",
  ],
  [/^(?:proyecto de )?nuevo acuerdo(?= |$)/i, "decision"],
  [/^(?:проект )?нов(?:ое|ого) решени[ея](?= |$)/iu, "decision"],
  [/^(?:مشروع )?مقرر جديد(?= |$)/u, "decision"],
  [/^新(?:的)?[决決]定(?:草案)?/u, "decision"],
  [
    /^(?:projet de |proyecto de )?(?:nouvelle recommandation|nueva recomendaci[óo]n)(?= |$)/i,
    "recommendation",
  ],
  [/^(?:проект )?нов(?:ая|ой|ую) рекомендаци[яию](?= |$)/iu, "recommendation"],
  [/^(?:مشروع )?توصية جديدة(?= |$)/u, "recommendation"],
];
/** The subject first: `关于人工智能的新决议`. */
const SUBJECT_FIRST = /^(?:关于(.+)的新(?:的)?[决決][议議]|(.+) туралы жаңа (?:қарар|резолюция))$/iu;
const BEHIND_KIND = /^[ :,：-]+/u;
const PLACEHOLDER = /^\[([A-Z0-9/-]{1,30})\][ :,-]*/i;

/** Nothing where the text does not begin like a reference; `written` has single spaces and is no valid reference. */
export function misspelledReference(written: string): Misspelling | undefined {
  const text = withPlainDigits(withoutFormatCharacters(written)).replace(LETTERS, inOneAlphabet);
  const bare = BARE_NUMBER.exec(text)?.[1];
  if (bare !== undefined) return bareNumber(bare);
  if (BARE_NUMBERS.test(text)) return { ok: false, message: numberAlone("130") };
  const references = readReferences(text);
  const isMeant = references?.isNumbered || references?.isWhole;
  // A recommendation has no shorter form.
  if (references !== undefined && isMeant && references.entries[0] !== written) return answer(references);
  const parts = text.replace(IN_BRACKETS, "").split(SIGN_OF_SEVERAL).slice(1);
  if (parts.some((part) => readReferences(part.trim())?.isNumbered)) return { ok: false, message: EACH };
  const start = NEW_TEXT.exec(text);
  if (start) return mistake(suggestNew(start[1] ?? "", text.slice(start[0].length)));
  for (const [words, kind] of NEW_ABROAD) {
    const match = words.exec(text);
    if (match) return mistake(suggestNew(kind, text.slice(match[0].length).replace(BEHIND_KIND, "")));
  }
  const [, subject, otherSubject] = SUBJECT_FIRST.exec(text) ?? [];
  if (subject ?? otherSubject) return mistake(suggestNew("resolution", subject ?? otherSubject ?? ""));
  return undefined;
}

/** What stands in brackets is a remark, as in "cybersecurity resolutions (Res. 130)". */
const IN_BRACKETS = /\([^()]*\)/g;
const SIGN_OF_SEVERAL = /[,;/&+،؛、]/u;
const LETTERS = /[\p{L}\p{M}]+/gu;

const BARE_NUMBER = /^(?:No\.? ?|[#№] ?|n[°º]\.? ?)?0{0,3}([1-9]\d{0,3})$/i;

const BARE_NUMBERS = /^[\d\s.,;:/&+()[\]#№–-]*\d[\d\s.,;:/&+()[\]#№–-]*$/;

/** Nothing is taken for granted: a decision may have the same number, and so has a provision of the Constitution. */
function bareNumber(number: string): Misspelling {
  const value = Number(number);
  const message = numberAlone(number);
  return {
    ok: false,
    message,
    ...(resolution(value) !== undefined && decision(value) === undefined && { suggestion: `Res. ${number}` }),
  };
}

function numberAlone(number: string): string {
  return `a number alone names no text: "Res. ${number}" is a resolution, "Dec. ${number}" a decision, "CS ${number}" a provision of the Constitution, "CV ${number}" of the Convention`;
}

/** The entries are suggested only where they are all that the text means. */
function answer({ entries, isWhole, isSeveral, question }: ReadReferences): Misspelling {
  if (question !== undefined) return { ok: false, message: question };
  const [only, ...others] = new Set(entries);
  const list = [only, ...others].map((each) => (each?.includes(",") ? `"${each}"` : each));
  const suggestion = others.length === 0 ? only : `[${list.join(", ")}]`;
  const message = others.length > 0 || (isSeveral && !isWhole) ? EACH : FORMS;
  return { ok: false, message, ...(isWhole && suggestion !== undefined && { suggestion }) };
}

function mistake(suggestion: string | undefined): Misspelling {
  return suggestion === undefined ? { ok: false, message: FORMS } : { ok: false, message: FORMS, suggestion };
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
  if (rest === "") return start;
  if (/^[\p{L}\p{N}]/u.test(subject) && /\p{L}/u.test(subject)) return `${start} on ${subject}`;
  // A remark in brackets is no subject.
  return placeholder ? start : undefined;
}
