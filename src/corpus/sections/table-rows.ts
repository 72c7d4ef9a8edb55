import type { Table } from "mdast";
import { toString as plainWords } from "mdast-util-to-string";
import { namesSponsors } from "../../itu/sponsors.ts";
import { CURRENCIES_IN_HEAD, isQuantityOf, withoutUnit } from "./amounts.ts";
import { fold, foldedPhrases, once, tokensOf } from "./folded-letters.ts";
import { endsForGroup } from "./handling-marks.ts";
import { OURSELVES, UNITED_STATES } from "./homographs.ts";
import { meaningOfLine } from "./label-lines.ts";
import { COLON, columnMeaning } from "./label-meaning.ts";
import { isNobodys, isPersons } from "./openings.ts";
import { isPublicName, isPublicRun } from "./public-label.ts";
import { headWords } from "./public-words.ts";
import { FOLDED } from "./restricted-meaning.ts";
import { NAMES_OF_POSITION, NAMES_OF_STATES } from "./restricted-words.ts";
import { isRestriction } from "./restriction-phrases.ts";
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
  if (isQuantityOf(withoutUnit(written), isPublicName) && isNobodys(written, tokens)) return false;
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
