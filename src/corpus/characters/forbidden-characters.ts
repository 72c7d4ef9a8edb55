import type { Place } from "../../finding.ts";
import type { FormatFinding } from "../format-rules.ts";
import { codePointLength, columnAt } from "./code-points.ts";
import { findInvisible, REORDERING } from "./invisible-characters.ts";

/** The most that one line may contain, in UTF-16 units. */
export const MAX_LINE_LENGTH = 20_000;

/** The most findings of one kind in one file. */
const MAX_FINDINGS = 20;
// C0 but tab and line feed, DEL, C1; line and paragraph separators, which no editor shows as what they are.
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029]/u;
const REFUSED = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFD]/gu;
// Most lines are printable ASCII, which has none of them.
const PLAIN = /^[\t -~]*$/;

/** Findings about control, bidirectional and invisible characters, about lost letters and about long lines. */
export function findForbiddenCharacters(file: string, lines: readonly string[]): FormatFinding[] {
  return [...refusedOrLong(file, lines), ...unwritten(file, lines)];
}

function refusedOrLong(file: string, lines: readonly string[]): FormatFinding[] {
  const findings: FormatFinding[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.length > MAX_LINE_LENGTH) findings.push(longLine(file, index + 1, line.length));
    const twice = PLAIN.test(line) ? undefined : findTwiceEncoded(line);
    if (twice !== undefined)
      findings.push(changedLetters(file, index + 1, columnAt(line, twice), TWICE_ENCODED));
    const mixed = PLAIN.test(line) ? undefined : MIXED.exec(line)?.index;
    if (mixed !== undefined && twice === undefined && findings.length < MAX_FINDINGS)
      findings.push(changedLetters(file, index + 1, columnAt(line, mixed), MIXED_LETTERS));
    for (const { index: at, complaint } of refusedIn(line)) {
      if (findings.length >= MAX_FINDINGS) return findings;
      findings.push({ file, line: index + 1, column: columnAt(line, at), length: 1, ...complaint });
    }
  }
  return findings;
}

function longLine(file: string, line: number, length: number): FormatFinding {
  return {
    file,
    line,
    column: MAX_LINE_LENGTH + 1,
    severity: "error",
    rule: "line-too-long",
    message: `the line has ${length} characters; the most is ${MAX_LINE_LENGTH}: break it`,
  };
}

/** Words in which a program wrote "?" for letters. */
function unwritten(file: string, lines: readonly string[]): FormatFinding[] {
  const message =
    '"?" within a word stands for a letter that a program, such as a spreadsheet, could not write, as ʻ or ’: restore it from the source';
  const rest = { severity: "warning", rule: "replacement-character", message } as const;
  return lines
    .flatMap((line, index) =>
      findUnwritten(line)
        .slice(0, MAX_FINDINGS)
        .map(({ index: at, word }) => {
          const place = { file, line: index + 1, column: columnAt(line, at), length: codePointLength(word) };
          return { ...place, ...rest };
        }),
    )
    .slice(0, MAX_FINDINGS);
}

const TWICE_ENCODED =
  'letters were changed by a conversion, as "é" becomes "Ã©" where UTF-8 is read as Windows-1252: restore them from the source';

function changedLetters(file: string, line: number, column: number, message: string): FormatFinding {
  return { file, line, column, length: 2, severity: "warning", rule: "replacement-character", message };
}

/**
 * A finding about the first forbidden character of a value that was written as an
 * escape: `"\u202E"` in YAML, `&#x202E;` in Markdown. `place` is that of the value, `written` the text that
 * it was read from: what is there as itself has a finding already.
 */
export function findEscapedCharacter(
  place: Place,
  value: string,
  written: string,
): FormatFinding | undefined {
  for (const { character, complaint } of refusedIn(value)) {
    if (complaint.severity !== "error" || written.includes(character)) continue;
    return { ...place, ...complaint, message: `an escape stands for ${complaint.message}` };
  }
  return undefined;
}

interface Refused {
  /** UTF-16 units from 0. */
  index: number;
  character: string;
  complaint: Pick<FormatFinding, "severity" | "rule" | "message">;
}

/** The text without the characters that would be findings, but for U+FFFD: the character in whose place it was written has to be restored. */
export function withoutForbidden(text: string): string {
  if (PLAIN.test(text)) return text;
  const gone = new Set(
    refusedIn(text).flatMap(({ index, character }) => (character === "\uFFFD" ? [] : [index])),
  );
  let kept = "";
  let index = 0;
  for (const character of text) {
    if (!gone.has(index)) kept += character;
    index += character.length;
  }
  return kept;
}

/** The characters of a text that are refused, in their order. */
function refusedIn(text: string): Refused[] {
  if (PLAIN.test(text)) return [];
  const refused: Refused[] = [];
  for (const { 0: character, index } of text.matchAll(REFUSED)) {
    refused.push({ index, character, complaint: complaintOf(character) });
  }
  for (const { index, character, name } of findInvisible(text)) {
    const message = `${name}, an invisible character, is in the text: remove it`;
    refused.push({
      index,
      character,
      complaint: { severity: "error", rule: "invisible-character", message },
    });
  }
  return refused.sort((a, b) => a.index - b.index);
}

function complaintOf(character: string): Refused["complaint"] {
  const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  if (CONTROLS.test(character)) {
    return { severity: "error", rule: "control-character", message: `control character ${name}: remove it` };
  }
  if (REORDERING.test(character)) {
    const message = `${name} changes the order in which text is shown: remove it (U+200E and U+200F are allowed)`;
    return { severity: "error", rule: "bidi-control", message };
  }
  const message = "replacement character U+FFFD: an earlier conversion lost the character here; restore it";
  return { severity: "warning", rule: "replacement-character", message };
}

// The characters of Windows-1252 for 0x80 to 0xBF, the continuation bytes of UTF-8.
const NEXT = "[\\u00A0-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";
/** Signs that also follow a capital letter at the end of a word. */
const CLOSING = /^[»”’“‘…›«‹\u00A0–—]$/u;
// The lead bytes of Latin, Cyrillic and Arabic letters, and of typographic signs.
const TWICE = new RegExp(`[ÂÃÄÅÐÑØÙÚÛ](${NEXT})|â€(${NEXT})`, "gu");

/**
 * The index of the first letter, in UTF-16 units, that a program read as Windows-1252 and saved as UTF-8 again (`Ã©` for
 * `é`). A capital before a closing quotation mark looks the same, so such pairs alone count only if there are several.
 */
export function findTwiceEncoded(line: string): number | undefined {
  const found = [...line.matchAll(TWICE)];
  const certain = found.filter(([, next]) => next === undefined || !CLOSING.test(next));
  if (certain.length > 0 || found.length > 3) return found[0]?.index;
  return OTHER_TWICE.exec(line)?.index;
}

// What Windows-1251 has for the continuation bytes of UTF-8: no letters of Russian but "ё".
const NEXT_CYRILLIC = "[\\u00A0-\\u00BFЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџЎўЈҐЁЄЇІіґёєјЅѕї№]";
/** UTF-8 that was read in another encoding, as no words in it are written: of other scripts in 1252, and in 1251 and 1250. */
const OTHER_TWICE = new RegExp(
  [
    `(?:[ÎÏ×ÔÕÖ]${NEXT}){3}`,
    `(?:[àáãäåæçèé]${NEXT}{2}){2}`,
    `(?:[РС]${NEXT_CYRILLIC}){2}[РС][°±²³µ¶·»№„…†‡‚€‰‹“”•–—™›]`,
    "вЂ[\\u00A0-\\u00BF™њќљћўЎ“”]",
    "[ГĂĹĆ][©¶¤¬±µ¦](?=\\p{L})",
  ].join("|"),
  "u",
);

/** Letters that look like none of the other alphabet, so that no keyboard is the reason. Behind a foreign name suffixes are usual. */
const MIXED =
  /(?![АВЕІЈКМНОРСТУХаеорсухіјѕһӏвкмнтгп])\p{Script=Cyrillic}(?=[bfgklmnqrtvwzßäöüõåæøéèāēīūšžčķļņģ])|(?<=[a-z])(?![οανυ])\p{Script=Greek}(?=[a-z])/u;
const MIXED_LETTERS =
  "letters of two alphabets are within one word, as where a file was opened in a wrong encoding: open the original in the right one, save it as UTF-8, and see that every word is right";

/** A letter of a word in small letters: behind "?" a capital letter begins a sentence. Words of "?" alone are in rows. */
const UNWRITTEN = /(?<![\p{L}\p{M}?])[\p{L}\p{M}]+(?:\?{1,3}(?=\p{Ll})[\p{L}\p{M}]+)+/gu;
const UNWRITTEN_WORDS = /(?<![^\s"«“(])\?{2,}(?: \?{2,})+(?![\p{L}?])/gu;
/** An address, a path, a formula or code, in which "?" is a sign of its own. */
const NO_WORD = /[/=&@`<>\\]|\]\(|^www\./i;

/** Words of a line in which a program wrote "?" for letters that it does not have, "Savai?i", in their order; `index` in UTF-16 units. */
export function findUnwritten(line: string): { index: number; word: string }[] {
  if (!line.includes("?")) return [];
  const inWords = [...line.matchAll(/\S+/g)].flatMap(({ 0: written, index }) =>
    !written.includes("?") || NO_WORD.test(written)
      ? []
      : [...written.matchAll(UNWRITTEN)].map((match) => ({ index: index + match.index, word: match[0] })),
  );
  const words = [...line.matchAll(UNWRITTEN_WORDS)].map((match) => ({ index: match.index, word: match[0] }));
  return [...inWords, ...words].sort((a, b) => a.index - b.index);
}
