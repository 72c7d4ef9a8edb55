import type { Table } from "mdast";
import { toString as plainWords } from "mdast-util-to-string";
import { namesSponsors } from "../../itu/sponsors.ts";
import { fold, foldedPhrases, once, tokensOf } from "./folded-letters.ts";
import { meaningOfLine } from "./label-lines.ts";
import { COLON, columnMeaning } from "./label-meaning.ts";
import { FOLDED } from "./restricted-meaning.ts";
import { NAMES_OF_POSITION, NAMES_OF_STATES } from "./restricted-words.ts";
import type { Meaning } from "./section-names.ts";
import { ownPronouns } from "./words-for-our.ts";

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
