import type { Brief } from "../brief/types.ts";

/** Proposals of an extract that is short enough for its sections to share pages. */
const FEW = 12;

export interface ExtractSize {
  /** A few proposals: in print, sections follow each other without a page of their own. */
  isSmall: boolean;
  /** One proposal or none: the grid would be one number, and the pictures one mark each. */
  isSingle: boolean;
}

/**
 * How much of the scaffold of a brief an extract needs. Superseded and merged proposals do not count, as in the grid.
 * A whole brief keeps all of it, however few proposals there are yet.
 */
export function extractSize({ extract, proposals }: Brief): ExtractSize {
  const current = proposals.filter(({ successors }) => successors === undefined).length;
  const isExtract = extract !== undefined;
  return { isSmall: isExtract && current <= FEW, isSingle: isExtract && current <= 1 };
}
