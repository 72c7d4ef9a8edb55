import type { Table } from "mdast";
import { toString as plainWords } from "mdast-util-to-string";
import { namesSponsors } from "../../itu/sponsors.ts";
import { isNobodys, isPersons } from "./about-nobody.ts";
import { CURRENCIES, MOST_IN_QUANTITY } from "./amounts.ts";
import { areMadeOf, fold, foldedPhrases, once, tokensOf } from "./folded-letters.ts";
import { endsForGroup } from "./handling-marks.ts";
import { OURSELVES, UNITED_STATES } from "./homographs.ts";
import { meaningOfLine } from "./label-lines.ts";
import { COLON, columnMeaning } from "./label-meaning.ts";
import { isPublicName, isPublicRun } from "./public-label.ts";
import {
  DATA_OR_MONEY,
  forQuantity,
  headWords,
  JOINING,
  limits,
  OCTETS,
  ofQuantity,
  quantities,
  unitWords,
  users,
} from "./public-words.ts";
import { FOLDED } from "./restricted-meaning.ts";
import { NAMES_OF_POSITION, NAMES_OF_STATES } from "./restricted-words.ts";
import { isRestriction } from "./restriction-phrases.ts";
import { UNSPACED_LETTER } from "./scripts-without-capitals.ts";
import type { Meaning } from "./section-names.ts";
import { ownPronouns, withoutFalseOurs } from "./words-for-our.ts";

const positions = once(() => foldedPhrases(NAMES_OF_POSITION));
/** "Position", in any language, where it is not stated whose it is. */
const isNameOfPosition = (words: string) => positions().has(tokensOf(fold(words)).join(" "));

/** Whether a table has a column of states and groups, or their names as the heads of its columns. */
function holdsStates([head = [], ...others]: readonly string[][]): boolean {
  const columns = head.map((name, at): [string, string[]] => [name, others.map((cells) => cells[at] ?? "")]);
  return areStates("", head.slice(1)) || columns.some(([name, cells]) => areStates(name, cells));
}

const namesOfStates = once(() => foldedPhrases(NAMES_OF_STATES));

/** Whether most cells are states, or some where the head of their column is "State"; none is about those who write. */
function areStates(head: string, cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  const count = filled.filter(namesSponsors).length;
  const isOwn = (token: string) =>
    FOLDED.ours.has(token) || FOLDED.group.has(token) || ownPronouns().has(token);
  if (count === 0 || filled.some((cell) => !namesSponsors(cell) && tokensOf(fold(cell)).some(isOwn)))
    return false;
  return count * 2 > filled.length || namesOfStates().has(tokensOf(fold(head)).join(" "));
}

/** A year, or what is in brackets, behind the name of a column. */
const BEHIND_HEAD = /(?<=\p{L})(?:\s\p{N}{2,4}|\s?[(（][^()（）]{1,20}[)）])\s*$/u;

/**
 * The rows of a table that are named, or have a column that is named, like a restricted section, with their lines. In a table of
 * states "Position" is that of each state.
 */
export function meaningsOfRows({
  children,
}: Table): { line: number; meaning: Meaning | "unlisted" | undefined }[] {
  const rows = children.map((row) => row.children.map((cell) => plainWords(cell, { includeHtml: false })));
  const isOfStates = once(() => holdsStates(rows));
  return rows.map(([first = "", ...rest], at) => {
    const line = children[at]?.position?.start.line ?? 1;
    // With words in its first cell alone it is probably a line below the table, which Markdown parses as a row.
    if (rest.every((words) => words.trim() === ""))
      return {
        line,
        meaning: meaningOfLine({ text: first, line, isFirst: true, isWhole: true, isMarked: false }, false),
      };
    const names = at === 0 ? [first, ...rest].map((name) => name.replace(BEHIND_HEAD, "")) : [first];
    const meaning = names
      .filter((name) => !(isNameOfPosition(name) && isOfStates()))
      .map((name) => columnMeaning(name.replace(COLON, ""), at > 0))
      .find((found) => found !== undefined);
    return { line, meaning };
  });
}

/** Currencies and units of data, as the head of a column has them: "Débit (Mo/s)", "Prix en FCFA". */
const CURRENCIES_IN_HEAD = new RegExp(`${CURRENCIES.source}|${OCTETS}|${DATA_OR_MONEY}`, "gu");
/** In a language with capitals for nouns. */
const GERMAN_PREPOSITION = /(?<=\s)(?:am|an|vom|von|der|des|pro|je|im|für)\s/u;
/**
 * Whether the head of a column is the name of a quantity with "of" or "per" and what it is a quantity of, "Part du revenu", or "for" and
 * who pays it, "Coût pour l’usager".
 */
function isQuantityOf(written: string): boolean {
  const tokens = tokensOf(fold(written));
  const isElided = /^\S+\s[dD]['’]/u.test(written);
  const [first = "", second = "", ...rest] = isElided ? [tokens[0] ?? "", "de", ...tokens.slice(1)] : tokens;
  if (tokens.length > MOST_IN_QUANTITY || rest.length === 0 || !quantities().has(first)) return false;
  const [, ...others] = written.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const isName = (word: string) => /^\p{Lu}/u.test(word) && !isPublicName(word);
  if (ofQuantity().has(second) && (GERMAN_PREPOSITION.test(written) || !others.some(isName)))
    return !rest.some((token) => limits().has(token) || forQuantity().has(token));
  return (
    forQuantity().has(second) &&
    users().has(rest.at(-1) ?? "") &&
    rest.slice(0, -1).every((token) => JOINING.has(token) || token.length < 4)
  );
}
/** What is in brackets, or behind a comma, at the end of the head of a column. */
const BEHIND_COMMA =
  /\s?(?:[(（[［]([^()（）[\]［］]{1,40})[)）\]］]|[,，、،]\s?([^()（）,，、،]{1,40}))\s*$/u;
const [MOST_IN_UNIT, LONGEST_UNIT] = [5, 8];

/** The head of a column without its unit, "Бюджет (млн руб.)", "예산(만 원)", where that is a number, a currency or both. */
function withoutUnit(head: string): string {
  const [all = "", bracketed, behind] = BEHIND_COMMA.exec(head) ?? [];
  const tokens = tokensOf(fold((bracketed ?? behind ?? "").replace(CURRENCIES, " ")));
  const isUnit = (word: string) => unitWords().has(word);
  const isOne = (token: string) =>
    isUnit(token) || (UNSPACED_LETTER.test(token) && areMadeOf([...token], LONGEST_UNIT, isUnit));
  if (all === "" || tokens.length > MOST_IN_UNIT || !tokens.every(isOne)) return head;
  return head.slice(0, -all.length);
}

const [FEWEST_IN_HEAD, JUDGED_IN_HEAD] = [3, 6];
/** Longer ones are sentences. */
const MOST_IN_HEAD = 12;

/**
 * Whether the head of a column in several words is not known as public, "What was heard in private", or is about those who write,
 * "Cost we can accept". Words, units, currencies and years of figures are public there: "Costo anual (US$)".
 */
export function isUnlistedHead(written: string): boolean {
  const tokens = tokensOf(fold(written));
  if (tokens.length < FEWEST_IN_HEAD) return false;
  if (OURSELVES.test(written) || limitsReaders(tokens)) return true;
  if (isHeadOfFigures(written)) return false;
  if (isQuantityOf(withoutUnit(written)) && isNobodys(written, tokens)) return false;
  const named = tokensOf(fold(withoutUnit(written)));
  return !isPublicRun(named.slice(0, JUDGED_IN_HEAD).join(" "));
}
/** "Cost for the group only". */
function limitsReaders(tokens: readonly string[]): boolean {
  const last = tokens.slice(-JUDGED_IN_HEAD);
  if (endsForGroup().test(last.join(" "))) return true;
  return last.some((_, at) => last.length - at > 1 && isRestriction(last.slice(at)));
}
function isHeadOfFigures(written: string): boolean {
  const tokens = tokensOf(
    fold(withoutFalseOurs(withoutUnit(written)).replace(CURRENCIES_IN_HEAD, " ").replace(UNITED_STATES, " ")),
  );
  if (tokens.length > MOST_IN_HEAD) return false;
  const isKnown = (token: string) => headWords().has(token) || isPublicName(token);
  return tokens.every((token) => !isPersons(token) && isKnown(token));
}
