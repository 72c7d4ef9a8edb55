import type { Node } from "unist";
import type { Place } from "../../finding.ts";
import { languageLetters } from "../characters/alphabets.ts";
import { columnAt } from "../characters/code-points.ts";
import { walk } from "../markdown/walk-tree.ts";
import type { Conference, Issue, Outcome, Proposal } from "../types.ts";
import { bodyLines, bodyPlace, type Problem, proposalRule, type Rule } from "./rule.ts";

/** Languages that are written in several scripts, or of which a text may be a transcription. */
const OF_SEVERAL_SCRIPTS: ReadonlySet<string> = new Set(
  "az bal bs chr cnr crh dyu ff gag ha iu jv kaa kab kk kok ks ku ky lad mn mni ms nqo pa pi rhg rif sa sat sd sh shi sr su tg tk tly tt tzm ug uz vai zgh".split(
    " ",
  ),
);
const SCRIPTS: ReadonlyMap<string, string> = new Map([
  ["Hans", "Hani"],
  ["Hant", "Hani"],
  ["Jpan", "Hani"],
  ["Kore", "Hang"],
]);
const FEWEST_LETTERS = 30;
const MOST_OWN_LETTERS = 0.1;

/** The text of a file is in the letters of its language: its direction and its fonts depend on that. */
export const languageScript = proposalRule({
  name: "language-script",
  isOfOneFile: true,
  severity: "warning",
  redacted: "the text has other letters than its language",
  reads: ["language", "title"],
  *check({ language, title, body, at }) {
    if (language === undefined) return;
    const ofScript = lettersOf(language);
    if (ofScript === undefined) return;
    const text = `${title} ${body.markdown}`;
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    if (letters < FEWEST_LETTERS) return;
    const own = text.match(ofScript)?.length ?? 0;
    if (own > letters * MOST_OWN_LETTERS) return;
    const meant = languagesOfLetters(text, letters);
    const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
    const name = names.of(language);
    const named = name === undefined ? "" : ` (${name})`;
    const wrong = `language "${language}"${named} is written in other letters than this text`;
    const [only] = meant;
    if (only !== undefined && meant.length === 1) {
      const message = `${wrong}, which has those of ${names.of(only)}; did you mean "${only}"?`;
      return yield { at: at("language"), message, suggestion: only };
    }
    const advice =
      only === undefined
        ? 'such as "en"; the language of a source is a key of that source'
        : `not of a country: ${meant.map((code) => `"${code}" is ${names.of(code)}`).join(", ")}`;
    const message = `${wrong}: write the code of the language that title and text are in, ${advice}`;
    yield { at: at("language"), message };
  },
});

/** Further scripts, and languages that are written in them. */
const IN_SCRIPT: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/gu, "ar fa prs ps ur"],
  [/\p{Script=Cyrillic}/gu, "ru be bg kk ky mk mn sr tg uk"],
  [/\p{Script=Devanagari}/gu, "hi mr ne"],
  [/\p{Script=Ethiopic}/gu, "am ti"],
  [/\p{Script=Myanmar}/gu, "my"],
  [/\p{Script=Gurmukhi}/gu, "pa"],
  [/\p{Script=Oriya}/gu, "or"],
];

/** The languages that are written in the script of most letters of a text: one where its letters leave no other. */
function languagesOfLetters(text: string, letters: number): string[] {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const further = IN_SCRIPT.find(([script]) => count(script) > letters / 2);
  if (further !== undefined) return further[1].split(" ");
  // Japanese has letters of two scripts.
  const inJapanese = count(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const of = languageLetters().find(({ language, script }) => {
    return (language === "zh" ? inJapanese : count(script)) > letters / 2;
  });
  if (of === undefined) return [];
  const others = of.others.filter(({ letters: own }) => count(own) > 0);
  const isOther = others.some(({ letters: own }) => count(own) > letters * MOST_OWN_LETTERS);
  const codes = others.map(({ language }) => language);
  return isOther ? codes : [of.language, ...codes];
}

/** The letters that a language is written in; undefined where they are of several scripts, or of one that is not known. */
function lettersOf(language: string): RegExp | undefined {
  const { language: base, script } = new Intl.Locale(language).maximize();
  if (script === undefined || OF_SEVERAL_SCRIPTS.has(base)) return undefined;
  try {
    return new RegExp(`\\p{Script=${SCRIPTS.get(script) ?? script}}`, "gu");
  } catch {
    return undefined; // newer than the machine's Unicode
  }
}

/** The most findings in one file; a text in another script would have hundreds. */
const MOST_A_FILE = 10;

/** Every character is in a font of the brief; others are printed as their code points, `[U+2705]`. */
export const fontCoverage: Rule = {
  name: "font-coverage",
  severity: "warning",
  redacted:
    "no font of the brief has a character of this line: it is printed as its number, such as [U+2705]",
  reads: { conference: ["body"], issue: ["body"], outcome: ["body"], proposal: ["body"] },
  *check({ conference, issues, outcomes, proposals, texts, covers }) {
    if (covers === undefined) return;
    const records = [...(conference ? [conference] : []), ...issues, ...outcomes, ...proposals];
    for (const record of records) {
      const uncovered = [...charactersOf(record, texts.get(record.file) ?? "", covers)];
      yield* uncovered.slice(0, MOST_A_FILE).map(([character, at]) => problemOf(character, at));
      const rest = uncovered[MOST_A_FILE];
      if (rest === undefined) continue;
      const more = uncovered.length - MOST_A_FILE;
      yield {
        at: rest[1],
        message: `${more} more characters of this file are in no font of the brief, and are printed as their numbers`,
      };
    }
  },
};

const SYMBOL_FONT =
  "this character is a sign of a symbol font, such as a bullet of Word, which only that font shows: write • or the sign that is meant";

function problemOf(character: string, at: Place): Problem {
  if (/\p{Co}/u.test(character)) return { at, severity: "error", message: SYMBOL_FONT, suggestion: "•" };
  const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return {
    at,
    message: `no font of the brief has the character "${character}": it is printed as [${name}]`,
  };
}

/** What is not of ASCII, and what is printed as such a character: U+0000 and character references. */
const MAY_NEED_FONT = /[^\u0001-\u007F]|&[#A-Za-z]/;
/** With none of these the characters of a body's tree are those of its source. */
const DIFFERS_IN_TREE = /[\0\p{M}\p{Co}\p{So}]|&[#A-Za-z]/u;

/** Where the tree decides whether they are printed. */
const BULLETS = /\p{Co}|^[\s>]{0,20}(?:\p{So}|[0-9](?=\uFE0F?\u20E3))[\p{M}\p{Sk}]{0,3}/gu;

/** Each character without a font, and its first place. */
function charactersOf(
  record: Conference | Issue | Outcome | Proposal,
  source: string,
  covers: (codePoint: number) => boolean,
): Map<string, Place> {
  const found = new Map<string, Place>();
  const note = (text: string, placeOf: (index: number) => Place) => {
    if (!/[^ -~]/.test(text)) return;
    // The composed form is printed: "й" written as two characters is one.
    for (const { 0: letter, index } of text.matchAll(/.\p{M}{1,8}|[^ -~]/gsu)) {
      for (const character of letter.normalize("NFC")) {
        if (!needsGlyph(character) || found.has(character) || covers(character.codePointAt(0) ?? 0)) continue;
        found.set(character, placeOf(index + Math.max(letter.indexOf(character), 0)));
      }
    }
  };

  const title = record.title ?? "";
  if (!MAY_NEED_FONT.test(source) && !MAY_NEED_FONT.test(title)) return found;
  const lines = source.split("\n");
  const ofBody = bodyLines(record.body);
  for (const [index, line] of lines.entries()) {
    // A bullet of Word or of a message that begins an item is not in the tree, and is printed as a bullet.
    const printed = ofBody[index] === line ? line.replace(BULLETS, (sign) => " ".repeat(sign.length)) : line;
    note(printed, (at) => ({ file: record.file, line: index + 1, column: columnAt(line, at), length: 1 }));
  }
  // Characters that are written as `\u1234` or `&#x1234;` are not in the source.
  note(title, () => record.at("title"));
  if (!DIFFERS_IN_TREE.test(source)) return found;
  walk(record.body.tree, (node) => {
    if (!("value" in node)) return;
    const { value } = node;
    note(value, (at) => placeIn(record, lines, node, value.slice(at)));
  });
  return found;
}

/** The place of a private-use character or of a sign in the source of a node; of an escape, that of the node. */
function placeIn(
  { file, body }: Conference | Issue | Outcome | Proposal,
  lines: readonly string[],
  node: Node,
  rest: string,
): Place {
  const place = bodyPlace(file, body, node);
  const sign = /^[\p{Co}\p{So}]/u.exec(rest)?.[0];
  if (sign === undefined) return place;
  for (let line = place.line; line <= (node.position?.end.line ?? place.line); line += 1) {
    const from = line === place.line ? (node.position?.start.column ?? 1) - 1 : 0;
    const at = (lines[line - 1] ?? "").indexOf(sign, from);
    if (at >= 0) return { file, line, column: columnAt(lines[line - 1] ?? "", at), length: 1 };
  }
  return place;
}

/** Blanks, controls, joiners and variation selectors are drawn by no font. */
function needsGlyph(character: string): boolean {
  return !/[\p{C}\p{Z}]|[\uFE00-\uFE0F]/u.test(character) || /\p{Co}/u.test(character);
}
