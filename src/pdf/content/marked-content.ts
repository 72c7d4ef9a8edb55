import { PdfError } from "../syntax/pdf-error.ts";
import { markBeginning, type Operation, pathPainting, showing } from "./content-stream.ts";

/** Chromium nests three. */
const deepest = 100;

/** A stretch of a content stream: a marked-content sequence with a number, or what stands between two of them. */
export interface ContentSequence {
  /** Its marked-content identifier; undefined for what stands between. */
  id: number | undefined;
  /** Its operations, from `start` up to `end`, `BDC` and `EMC` included. */
  start: number;
  end: number;
  /** Shows text, an image or a form: more than lines and backgrounds. */
  holdsText: boolean;
  /** Paints lines or areas. */
  holdsPaths: boolean;
}

/**
 * The sequences of a content stream, in order, all operations in one of them. Throws where one begins or ends within a
 * text object: Chromium nests them the other way round.
 */
export function contentSequences(operations: readonly Operation[]): ContentSequence[] {
  const found: ContentSequence[] = [];
  let current = sequenceAt(0, undefined);
  /** How many are open, and how many of these since one with a number began. */
  let nesting = 0;
  let depth = 0;
  let isInText = false;
  const next = (at: number, id: number | undefined) => {
    if (isInText) throw new PdfError("marked content and a text object overlap");
    current.end = at;
    if (current.end > current.start) found.push(current);
    current = sequenceAt(at, id);
  };
  for (const [index, { operator, operands }] of operations.entries()) {
    if (operator === "BT" || operator === "ET") isInText = operator === "BT";
    else if (showing.has(operator)) current.holdsText = true;
    else if (pathPainting.has(operator)) current.holdsPaths = true;
    else if (markBeginning.has(operator)) {
      const id = identifierOf(operands[1]);
      if (++nesting > deepest) throw new PdfError("marked content is nested too deeply");
      // Chromium counts them from 0 on each page.
      if (id !== undefined && id > operations.length)
        throw new PdfError("marked content has no right number");
      if (depth === 0 && id !== undefined) next(index, id);
      if (depth > 0 || id !== undefined) depth++;
    } else if (operator === "EMC") {
      nesting--;
      if (depth > 0 && --depth === 0) next(index + 1, undefined);
    }
  }
  next(operations.length, undefined);
  return found;
}

function sequenceAt(start: number, id: number | undefined): ContentSequence {
  return { id, start, end: start, holdsText: false, holdsPaths: false };
}

function identifierOf(properties = ""): number | undefined {
  const [, id] = /\/MCID\s+(\d{1,9})\b/.exec(properties) ?? [];
  return id === undefined ? undefined : Number(id);
}
