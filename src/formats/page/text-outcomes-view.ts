import type { Brief, TextOutcome } from "../../brief/types.ts";
import { outcomeAnchor, targetAnchor } from "./anchors.ts";
import type { LetteredNotes, NoteMark } from "./lettered-notes.ts";

/** What became of a text: a row of its issue's table. */
export interface TextOutcomeView extends Omit<TextOutcome, "target"> {
  anchor: string;
  text: string;
  /** Its title from then on, or the short one of the table. */
  shownTitle: string;
  /** Empty where no proposal acts on the text itself. */
  targetAnchor: string;
  inferred: boolean;
}

/** All of the brief, in its order. */
export function textOutcomeViews({ texts, targets }: Pick<Brief, "texts" | "targets">): TextOutcomeView[] {
  const indexed = new Set(targets.map(({ key }) => key));
  return texts.map(({ target, ...text }) => ({
    ...text,
    anchor: outcomeAnchor(text.slug),
    text: target.text,
    shownTitle: text.title ?? target.title ?? "",
    targetAnchor: indexed.has(target.key) ? targetAnchor(target.key) : "",
    inferred: text.confidence === "inferred",
  }));
}

/** The table of an issue: its texts, their sources as notes. */
export interface TextTable {
  captionId: string;
  rows: (TextOutcomeView & { notes: NoteMark[] })[];
}

/** @param section unique to the issue: the id of its caption begins with it */
export function textTable(
  section: string,
  texts: readonly TextOutcomeView[],
  notes: LetteredNotes,
): TextTable {
  return {
    captionId: `_${section}-texts-caption`,
    rows: texts.map((text) => ({ ...text, notes: notes.marks(text.sources) })),
  };
}
