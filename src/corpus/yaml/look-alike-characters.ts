import { alienLetter, plainCode } from "../../itu/letter-forms.ts";
import { DIRECTION } from "../characters/invisible-characters.ts";
import type { KnownKeys } from "./known-keys.ts";
import { type LineCorrections, type LineFault, lineStart } from "./line-start.ts";
import { quoted } from "./quotes.ts";

const NAMES = new Map([
  ["\u200E", "left-to-right mark"],
  ["\u200F", "right-to-left mark"],
  ["\u061C", "Arabic letter mark"],
  ["\t", "tab"],
  ["\u00A0", "no-break space"],
  ["\u1680", "ogham space"],
  ["\u202F", "narrow no-break space"],
  ["\u205F", "mathematical space"],
  ["\u3000", "ideographic space"],
  ["\uFF1A", "full-width colon"],
  ["\uFE55", "small colon"],
  ["\u2236", "ratio sign"],
  ["\uA789", "modifier colon"],
  ["\uFF5B", "full-width brace"],
  ["\uFF5D", "full-width brace"],
  ["\uFF0C", "full-width comma"],
  ["\u3001", "ideographic comma"],
  ["\uFF1B", "full-width semicolon"],
  ["\uFE50", "small comma"],
  ["\u060C", "Arabic comma"],
  ["\u061B", "Arabic semicolon"],
  ["\u055D", "Armenian comma"],
  ["\u1363", "Ethiopic comma"],
  ["\u2010", "hyphen"],
  ["\u2011", "no-break hyphen"],
  ["\u2012", "figure dash"],
  ["\u2013", "en dash"],
  ["\u2014", "em dash"],
  ["\u2015", "horizontal bar"],
  ["\u2212", "minus sign"],
  ["\u2500", "box-drawing line"],
  ["\u2501", "box-drawing line"],
  ["\uFF0D", "full-width hyphen"],
  ["\u2022", "bullet"],
  ["\u00B7", "middle dot"],
  ["\u25CF", "black circle"],
  ["\u25AA", "black square"],
  ["\u25E6", "white bullet"],
]);

/** Name and code point of a character that is easily mistaken for another: `em dash U+2014`. */
export function characterName(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  const name = NAMES.get(character) ?? (/\s/.test(character) ? "space" : "character");
  return `${name} ${code}`;
}

const SPACE = "[^\\S \\n]";
const COLON = "[:\\uFF1A\\uFE55\\u2236\\uA789]";
const COMMA = "\\uFF0C\\u3001\\uFF1B\\uFE50\\u060C\\u061B\\u055D\\u1363;";
const MARK = "[\\u2010-\\u2015\\u2212\\uFF0D\\u2022\\u00B7\\u25CF\\u25AA\\u25E6]";
const BEFORE_MARK = new RegExp(`(?=${MARK})`);
const MARKS = new RegExp(MARK, "g");
const INDENT = new RegExp(`^(?:\\s|-(?=\\s)|${MARK}(?=\\s))*`);
// Letters of Cyrillic and Greek and full-width ones too: some look like Latin ones.
const LETTERS = "A-Za-z\\u0370-\\u04FF\\uFF21-\\uFF3A\\uFF41-\\uFF5A";
const IN_KEY = "[\\u00A0\\u202F\\u2010-\\u2015\\u2212\\uFF0D]";
const IN_KEYS = new RegExp(IN_KEY, "g");
const KEY = new RegExp(
  `^([${LETTERS}](?:[\\w${LETTERS}-]|${IN_KEY}(?=\\w))*)( |${SPACE})*(${COLON})( |${SPACE})*`,
);
/** A value between braces of which one at least may be full-width, behind its key or in a list. */
const BRACES = new RegExp(
  `^((?:[\\w-]+: +)?)[{\uFF5B](( |${SPACE})*([A-Za-z][\\w-]*)( |${SPACE})*${COLON}.*)[}\uFF5D](\\s*)$`,
);
const INNER = new RegExp(
  `([{,${COMMA}])( |${SPACE})*([A-Za-z][\\w-]*)( |${SPACE})*(${COLON})( |${SPACE})*`,
  "g",
);

const ANY_MARK = DIRECTION.source;
/** Marks of direction between the signs of YAML: behind a dash, around a key, around brackets or quotes. */
const BEHIND_DASH = new RegExp(`^( *-)${ANY_MARK}+(?= )`);
const AROUND_KEY = new RegExp(`^( *(?:- +)?)${ANY_MARK}*([\\w-]+)${ANY_MARK}*:${ANY_MARK}*(?=[ \\n]|$)`);
const AROUND_VALUE = new RegExp(
  `^( *(?:- +)?(?:[\\w-]+: +)?)${ANY_MARK}*(\\[.*\\]|\\{.*\\}|"[^"]*"|'[^']*')${ANY_MARK}*$`,
);

/** Keys of names and titles, which are hardly ever a quotation as a whole; an outcome or a note may quote somebody. */
const NAMED = "title original-title label locator number place publisher committee target lead reviewed-by";
const NAMES_KEYS: ReadonlySet<string> = new Set(NAMED.split(" "));
/** An opening quotation mark of any language, and those that close what it opens. */
const PAIRS = '“”“" ””" „“”„" ‟”‟ «» »« ‹› ›‹ ‘’‘ ‚‘’ 「」 『』 ｢｣ 〝〞〟 ＂＂ ״״'.split(" ");
const CLOSED_BY = new Map(PAIRS.map((pair) => [pair.charAt(0), pair.slice(1)]));
const OPENING = `[${[...CLOSED_BY.keys()].join("")}]`;
const BEGINS_WITH_MARK = new RegExp(`^ *(?:- +)?([\\w-]+): +(?=${OPENING})`);
const FLOW = /^ *(?:- +)?(?:[\w-]+: +)?\[? *\{/;
const IN_FLOW = new RegExp(
  `([{,] *([\\w-]+): +)(${OPENING}[^{}\\[\\]]{1,300}?)(?= *(?:[,}] *(?:[\\w-]+:|\\{|\\]|\\}|$)|\\}))`,
  "g",
);
const QUOTES =
  'quotation marks as in a printed text are no quotes of YAML and would be printed: write straight ones (") in their place; where the text is a quotation as a whole, write straight ones around them';

/**
 * Replaces characters that look like the blanks, dashes, colons and quotes of YAML, where those have a meaning:
 * at the start of a line, behind a key, between keys inside { }, around a name or title. Texts stay as they are. `inside` are
 * lines of texts.
 */
export function replaceLookAlikes(
  lines: readonly string[],
  inside: ReadonlySet<number>,
  knownKeys: KnownKeys,
): LineCorrections {
  const corrections: LineCorrections = new Map();
  let mayHoldList = false;
  for (const [index, line] of lines.entries()) {
    if (inside.has(index) || line.trim() === "") continue;
    const corrected = correctedLine(line, mayHoldList, knownKeys);
    mayHoldList =
      /:\s*(?:#.*)?$/.test(corrected) ||
      /^ *-(?: |$)/.test(corrected) ||
      (mayHoldList && /^ *#/.test(corrected));
    const inQuotes = straightQuotes(corrected, knownKeys);
    const straight = inQuotes === corrected || goesOn(corrected, lines[index + 1]) ? corrected : inQuotes;
    if (corrected !== line) corrections.set(index, { corrected: straight, fault: faultOf(line, corrected) });
    else if (straight !== line)
      corrections.set(index, { corrected: straight, fault: faultOfQuotes(line, straight) });
  }
  return corrections;
}

/** Whether the text at the end of a line goes on in the next one. */
function goesOn(line: string, next = ""): boolean {
  const { indent, key, gap } = lineStart(next);
  return next.trim() !== "" && key === undefined && gap === undefined && indent > lineStart(line).indent;
}

/** The line with straight quotes where a name or title is whole between two other quotation marks. */
function straightQuotes(line: string, knownKeys: KnownKeys): string {
  const isName = (key: string) => NAMES_KEYS.has(key) && knownKeys.all.has(key);
  const [before, key = ""] = BEGINS_WITH_MARK.exec(line) ?? [];
  if (before !== undefined)
    return isName(key) ? before + straight(line.slice(before.length).trimEnd()) : line;
  if (!FLOW.test(line)) return line;
  return line.replace(IN_FLOW, (all, start: string, name: string, value: string) =>
    isName(name) ? start + straight(value) : all,
  );
}

/** A value in straight quotes; as it is where a mark inside may end the quotation, or where words follow it. */
function straight(value: string): string {
  const open = value.charAt(0);
  const closing = CLOSED_BY.get(open) ?? "";
  const words = value.slice(1, -1).trim();
  const inner = /[‘‚]/.test(open) ? words.replace(/(?<=\p{L})’(?=\p{L})/gu, "") : words;
  const last = value.slice(-1);
  const isWhole = words !== "" && closing.includes(last) && value.length > 1;
  const ending = last === '"' ? closing : closing.replace('"', "");
  const isOne = ![...inner].some((sign) => sign === open || ending.includes(sign));
  return isWhole && isOne ? quoted(words) : value;
}

/** The fault from the first mark on. */
function faultOfQuotes(line: string, corrected: string): LineFault {
  return { ...faultOf(line, corrected), rule: "unquoted-text", message: QUOTES, length: 1 };
}

function correctedLine(marked: string, mayHoldList: boolean, knownKeys: KnownKeys): string {
  const line = withoutMarks(marked, knownKeys);
  const before = INDENT.exec(line)?.[0] ?? "";
  const rest = line.slice(before.length);
  const [start, ...others] = before.split(BEFORE_MARK);
  // A dash of another kind begins a list entry only where a list is possible.
  const isEntry = knownKeys.all.has(KEY.exec(rest)?.[1] ?? "");
  if (!mayHoldList && !isEntry && others.length > 0) return line;
  const indent = plainBlanks([start, ...others].join("")).replace(MARKS, "-");
  return indent + plainBraces(plainKey(rest, knownKeys), knownKeys);
}

function withoutMarks(line: string, knownKeys: KnownKeys): string {
  if (!DIRECTION.test(line)) return line;
  return line
    .replace(BEHIND_DASH, "$1")
    .replace(AROUND_KEY, (all, before: string, key: string) =>
      knownKeys.all.has(key) ? `${before}${key}:` : all,
    )
    .replace(AROUND_VALUE, "$1$2");
}

function plainBlanks(text: string): string {
  return text.replaceAll("\t", "  ").replace(/[^\S \n]/g, " ");
}

function plainKey(rest: string, knownKeys: KnownKeys): string {
  const match = KEY.exec(rest);
  if (match === null) return rest;
  const written = match[1] ?? "";
  const hyphenated = written.replace(IN_KEYS, "-");
  const key = plainCode(hyphenated) ?? hyphenated;
  if (!knownKeys.all.has(key)) return rest;
  const isPlain = key === written && match[3] === ":" && !/[^\S \n\t]/.test(match[0]);
  if (isPlain) return rest;
  const value = rest.slice(match[0].length);
  return value === "" ? `${key}:` : `${key}: ${value}`;
}

function plainBraces(written: string, knownKeys: KnownKeys): string {
  if (!/[{\uFF5B]/.test(written)) return written;
  const rest = written.replace(
    BRACES,
    (all, before: string, inner: string, _space, key: string, _blank, behind: string) =>
      knownKeys.all.has(key) ? `${before}{${inner}}${behind}` : all,
  );
  return rest.replace(
    INNER,
    (all: string, sign: string, _before: string, key: string, _blank: string, colon: string) => {
      const isPlain = colon === ":" && (sign === "," || sign === "{") && !/[^\S \n\t]/.test(all);
      if (isPlain || !knownKeys.all.has(key)) return all;
      return `${sign === "{" ? "{" : ", "}${key}: `;
    },
  );
}

/** The fault at the first character that differs in the corrected line. */
function faultOf(line: string, corrected: string): LineFault {
  let index = 0;
  while (index < line.length && line[index] === corrected[index]) index += 1;
  const character = String.fromCodePoint(line.codePointAt(index) ?? 0x20);
  const alien = /\p{L}/u.test(character) ? alienLetter(character) : undefined;
  if (alien !== undefined)
    return { rule: "yaml-syntax", message: `${alien}: write the key in Latin letters`, index, length: 1 };
  if (DIRECTION.test(character)) {
    const message = `${articled(characterName(character))} stands beside a sign of YAML: it is not seen, and has to go`;
    return { rule: "yaml-syntax", message, index, length: 1 };
  }
  const message =
    character === "\t"
      ? "a tab indents this line: use spaces"
      : `${articled(characterName(character))} stands where ${wanted(character, corrected[index] ?? "")} belongs`;
  return { rule: "yaml-syntax", message, index, length: character.length };
}

function wanted(character: string, corrected: string): string {
  if (/\s/.test(character) && corrected !== "-") return "a plain space";
  if (new RegExp(COLON).test(character)) return '":"';
  if (/[{}]/.test(corrected)) return `"${corrected}"`;
  return new RegExp(`[,${COMMA}]`).test(character) ? '","' : '"-"';
}

function articled(name: string): string {
  return `${/^[aeio]/i.test(name) ? "an" : "a"} ${name}`;
}
