import { withPlainDigits } from "../itu/other-digits.ts";
import { type ProposalId, parseProposalId } from "../itu/proposal-id.ts";
import { type Paragraph, wordsOf } from "../word/document.ts";
import type { View } from "../word/views.ts";
import { styleKey, tidy } from "./plain-text.ts";

/** The actions that ITU prints, and what the record knows of each; `OTHER` is none of them. */
const ACTIONS: ReadonlyMap<string, "ADD" | "MOD" | "SUP" | "NOC" | undefined> = new Map([
  ["ADD", "ADD"],
  ["ADD*", "ADD"],
  ["MOD", "MOD"],
  ["(MOD)", "MOD"],
  ["SUP", "SUP"],
  ["SUP*", "SUP"],
  ["NOC", "NOC"],
  ["OTHER", undefined],
]);

/** The line that a proposal begins with. */
export interface ProposalLine {
  id: ProposalId;
  /** As printed: `(MOD)`, `ADD*`. */
  printed: string;
  action?: "ADD" | "MOD" | "SUP" | "NOC";
  /** What stands behind ID and action on the same line: the provision, in old documents. */
  rest: string;
  /** NOC underlined: nothing of the text may be changed, its numbers included. */
  isUnderlined: boolean;
}

/** The lines of proposals in a view, by the place of their blocks in the document. */
export function proposalLines({ blocks }: View): Map<number, ProposalLine> {
  const lines = new Map<number, ProposalLine>();
  for (const { block, origin } of blocks) {
    const line = block.kind === "paragraph" ? readLine(block) : undefined;
    if (line !== undefined) lines.set(origin, line);
  }
  return lines;
}

/** The paragraphs that have the style of such a line, and cannot be read as one. */
export function unreadLines({ blocks }: View): number {
  return blocks.filter(
    ({ block }) =>
      block.kind === "paragraph" &&
      styleKey(block) === "proposal" &&
      wordsOf(block.runs).trim() !== "" &&
      readLine(block) === undefined,
  ).length;
}

const LONGEST = 200;
const ACTION_FIRST = /^(ADD\*?|\(?MOD\)?|SUP\*?|NOC|OTHER)\s(\S+)$/u;
/** As printed until 2006, with the provision behind. */
const ID_FIRST = /^(\S+)\s(ADD\*?|\(?MOD\)?|SUP\*?|NOC|OTHER)(?:\s(.*))?$/u;
/** A number of ITU's own tool behind the ID. */
const TOOL_NUMBER = /#\d{1,9}$/;

/** The text's form counts, not its style. */
function readLine({ runs }: Paragraph): ProposalLine | undefined {
  const written = wordsOf(runs);
  if (written.length > LONGEST) return undefined;
  const text = withPlainDigits(tidy(written.replace(/\p{Cf}/gu, "")))
    .replace(/\s+/g, " ")
    .replace(/\s*\/\s*/g, "/");
  const first = ACTION_FIRST.exec(text);
  const second = first === null ? ID_FIRST.exec(text) : null;
  const printed = (first?.[1] ?? second?.[2])?.toUpperCase();
  const id = parseProposalId((first?.[2] ?? second?.[1] ?? "").replace(TOOL_NUMBER, ""));
  if (printed === undefined || !id.ok || id.value.rangeEnd !== undefined) return undefined;
  const action = ACTIONS.get(printed);
  return {
    id: id.value,
    printed,
    ...(action !== undefined && { action }),
    rest: second?.[3] ?? "",
    isUnderlined: runs.some((run) => run.underline === true && run.text.includes("NOC")),
  };
}
