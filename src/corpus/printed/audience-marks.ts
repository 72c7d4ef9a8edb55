import type { Finding } from "../../finding.ts";
import { readFenceMark } from "../audience/fence-mark.ts";

/** Words that other tools' marks put round a part for some readers, or that hands write there: none of them hides it. */
export interface AudienceMark {
  start: number;
  /** Excluded. */
  end: number;
}

const READERS =
  "(?:[Ii]nternal|INTERNAL|[Cc]onfidential|CONFIDENTIAL|[Dd]elegations?|DELEGATIONS?)(?:[ \\t,]+[A-Z]{1,3}(?![\\p{L}]))*";
const NOTE = "(?: (?:notes?|comments?|only|use|use only))";
/** What a mark of a block may begin with: one sign that no sentence begins with, two or more of any other. */
const SIGNS =
  "(?:[:@[{<\\\\][.#/!{[<]{0,2}|(?:[^\\p{L}\\p{N}\\s*_#>|\"'“”«»‘’()•–—·-][ \\t]?){2,6}|[-=*_+]{3,}|[·•]{2,})[ \\t]*[.#/!{]?";

/** The letters of a keyboard by their places on an English one. */
const LATIN = "qwertyuiopasdfghjklzxcvbnm";
const KEYBOARDS: readonly (readonly string[])[] = [
  [..."йцукенгшщзфывапролдячсмить"],
  [..."йцукенгшщзфівапролдячсмить"],
  [..."йцукенгшўзфывапролдячсмить"],
  [...";ςερτυθιοπασδφγηξκλζχψωβνμ"],
  [..."ضصثقفغعهخحشسيبلاتنمئءؤر", "لا", ..."ىة"],
  [..."ضصثقفغعهخحشسیبلاتنمظطزرذدئ"],
  [..."/'קראטוןםפשדגכעיחלךזסבהנמצ"],
  [..."ქწერტყუიოპასდფგჰჯკლზხცვბნმ"],
  [..."qwertyuıopasdfghjklzxcvbnm"],
  [..."azertyuiopqsdfghjklwxcvbn,"],
  [...LATIN],
];

/** The words that a mark may have, as they are typed on each keyboard. */
function typedReaders(): string[] {
  const words = ["internal", "confidential", "delegations?"];
  const typed = (word: string) =>
    KEYBOARDS.map((keys) => word.replace(/[a-z]/g, (letter) => keys[LATIN.indexOf(letter)] ?? letter));
  return [...new Set(words.flatMap(typed)), "İnternal"];
}

const MARKS: readonly RegExp[] = [
  // "::delegation", ";;;internal", "```internal", "--- internal ---", "[delegation KEN]", '??? internal "title"'.
  new RegExp(`^[ \\t>]*${SIGNS}${READERS}(?=[ \\t]*["'({[\\]})>:.;~=+%*_-]*[ \\t]*$|[ \\t]+["'{(])`, "gmu"),
  /^[ \t>]*(?:BEGIN|END|START|Begin|End|Start)(?: of| OF)?[ \t:]+(?:[Ii]nternal|INTERNAL|[Cc]onfidential|CONFIDENTIAL|[Dd]elegations?|DELEGATIONS?)\b[^\n.]{0,20}$/gmu,
  // "{internal}", "{.delegation KEN}", "{{#internal}}".
  new RegExp(`\\{(?:[^{}\\n]*[^\\p{L}{}\\n])?${READERS}(?!\\p{L})`, "gu"),
  // ":internal:`words`", ":internal[words]", "\\internal{words}".
  new RegExp(`(?<![\\p{L}\\p{N}:])[:@\\\\]{1,2}${READERS}(?=[:{[])`, "gu"),
  // "[/internal]", "[!delegation]", "<<internal: words>>", "[delegation KEN: words]", "(internal note: words)".
  new RegExp(`[[{<][/!]${READERS}(?=[\\]}>])`, "gu"),
  new RegExp(`[[{<]{1,2}[ \\t]?${READERS}${NOTE}?[ \\t]?[:：]`, "gu"),
  new RegExp(`\\((?:[Ii]nternal|INTERNAL|[Cc]onfidential|CONFIDENTIAL)${NOTE}?[ \\t]?[:：]`, "gu"),
  new RegExp(`[([]${READERS}${NOTE}[ \\t]?[:：]`, "gu"),
  // Three colons or backquotes, typed on a keyboard that was still set to another language: "ЖЖЖinternal", "şşşınternal".
  new RegExp(
    `^[ \\t>]*(?!>)([\\p{L}\\p{M}\\p{S}\\p{P}])\\1{2,}[ \\t]*(?:${typedReaders().join("|")})(?:[ \\t,]+\\p{L}{1,3}(?!\\p{L}))*[ \\t]*$`,
    "gimu",
  ),
  /^[ \t>]*Ж{3}(?![^\n]*[ \t]\p{L}+[ \t]\p{L})[^\n]*/gmu,
  /^[ \t>]*([жёşöñçòكף])\1{2,}[ \t]*$/gimu,
  /\([Dd]elegations?(?:[ \t,]+[A-Z]{1,3}(?!\p{L}))+[ \t]?[:：]/gu,
];

export const AUDIENCE_MARK =
  "this marks what follows as being for some readers only, in a form that has no effect: write a line :::internal or :::delegation before the words, and a line ::: after them";

/** A comment that contains nothing but the readers of what follows it. */
const IN_COMMENT =
  /^<!--[\s/]*(?:(?:begin|end|start)\b[\s:]*)?(?:internal|confidential|delegations?)(?:[ \t,]+[A-Z]{1,3})*(?:[\s:]+(?:begin|end|start|only|notes?))?[\s:]*-->$/i;

/** A cheap check before the search: a word for readers, or a sign or letter three times at the start of a line. */
const POSSIBLE = /internal|confidential|delegation|^[ \t>]*(\S)\1{2}/imu;
const ANY_STATE = (symbol: string) => ({ ok: true as const, value: symbol });

/**
 * The marks in printed text, in its order; linear. `lineAt` is the line of the file that an index of the text is on.
 */
export function findAudienceMarks(text: string, lineAt: (index: number) => string): AudienceMark[] {
  if (!POSSIBLE.test(text)) return [];
  const found = MARKS.flatMap((mark) => [...text.matchAll(mark)]).map(({ index, 0: mark }) => {
    const start = index + mark.length - mark.trimStart().length;
    return { start, end: index + mark.length };
  });
  found.sort((a, b) => a.start - b.start);
  let end = 0;
  // A line is judged once, however many marks it has.
  const judged = new Map<string, boolean>();
  return found.filter((mark) => {
    const line = lineAt(mark.start);
    const isKnown = judged.get(line) ?? isJudged(line);
    judged.set(line, isKnown);
    if (mark.start < end || isKnown) return false;
    end = mark.end;
    return true;
  });
}

/** The line is one that `audience/fence-mark.ts` judges. */
function isJudged(line: string): boolean {
  return readFenceMark(line, ANY_STATE) !== undefined;
}

/** Whether a piece of HTML is a comment that was meant to restrict what follows it. */
export function isAudienceComment(html: string): boolean {
  return html.length < 100 && IN_COMMENT.test(html.trim());
}

/** Findings without those of such a mark where another rule reports of the same line that it restricts nothing. */
export function withoutRestatedMarks<Found extends Finding>(findings: readonly Found[]): Found[] {
  const headings = new Set(
    findings
      .filter(({ rule, severity }) => rule === "heading" && severity === "error")
      .map(({ file, line }) => `${file}:${line}`),
  );
  return findings.filter(
    ({ rule, confidential, file, line }) =>
      (rule !== "audience-fence" && rule !== "foreign-markup") ||
      confidential !== true ||
      !headings.has(`${file}:${line}`),
  );
}
