import type { ProposalPair } from "../../brief/comparison/compare-proposals.ts";
import type { Brief, RichText } from "../../brief/types.ts";
import { optionalKeys } from "../../json-values.ts";
import type { Block } from "../../word/document.ts";
import { writeWord } from "../../word/write-word.ts";
import { proposalViews } from "../page/proposal-view.ts";
import type { Words } from "../templates/words.ts";
import { pairInWords } from "../text/comparison-in-words.ts";
import { labelAndTitle } from "../text/proposal-in-words.ts";
import { type CellContent, documentOf, heading, newDraft, paragraph, run, table } from "./blocks.ts";
import { htmlBlocks } from "./html-blocks.ts";
import { textBlocks } from "./proposal-blocks.ts";

/**
 * Two proposals of a brief side by side as a Word document: their facts, their texts as they would read if adopted, and
 * behind them the text of each with its changes tracked. Equal proposals give equal bytes.
 */
export function comparisonDocx(brief: Brief, pair: ProposalPair, words: Words): Uint8Array {
  const { heading: title, names, facts, notes } = pairInWords(brief, pair, words);
  const draft = newDraft();
  const views = proposalViews(brief);
  const texts = [pair.left, pair.right].flatMap(({ key }): Block[] => {
    const view = views.get(key);
    if (view?.text === undefined) return [];
    return [heading(1, labelAndTitle(view)), ...textBlocks(view, { words, lists: draft.lists })];
  });
  // In Word the words themselves are marked, not parted by signs.
  const plainSigns = words.text("comparison.signs");
  const isInternal = brief.audience === "internal";
  draft.blocks = [
    ...(isInternal ? [paragraph([run(words.text("internal.mark"), { bold: true })])] : []),
    paragraph(title, "Title"),
    heading(1, words.text("comparison.facts")),
    table(
      ["", names.left, names.right],
      facts.map(({ label, left, right }) => [[run(label, { bold: true })], left, right]),
      [2, 5, 5],
    ),
    ...notes.map((note) => paragraph(note === plainSigns ? words.text("docx.marked") : note, "Note")),
    ...sideBySide(pair, names, { words, lists: draft.lists }),
    ...texts,
  ];
  return writeWord({ ...documentOf(brief, words, draft), title });
}

type Side = "both" | "left" | "right";

/** The paragraphs of both texts in two columns; one that both have takes the two. */
function sideBySide(
  { rows, language, direction }: ProposalPair,
  names: { left: string; right: string },
  setting: Parameters<typeof htmlBlocks>[1],
): Block[] {
  if (rows === undefined) return [];
  const { words } = setting;
  const cell = (text: RichText | undefined, side: Side, isElsewhere: boolean): CellContent => {
    if (text === undefined) return "";
    const own = { ...text, ...optionalKeys({ language, direction }) };
    const name = side === "both" ? "" : names[side];
    const mark = isElsewhere
      ? [paragraph(words.text("comparison.kind.elsewhere", { name }), "Table head")]
      : [];
    return {
      blocks: [...mark, ...htmlBlocks(own, { ...setting, style: "Table text" })],
      ...(side === "both" && { columns: 2 }),
    };
  };
  const lines = rows.map(({ kind, both, left, right }): CellContent[] =>
    both === undefined
      ? [cell(left, "left", kind === "elsewhere"), cell(right, "right", kind === "elsewhere")]
      : [cell(both, "both", false)],
  );
  return [table([names.left, names.right], lines, [1, 1])];
}
