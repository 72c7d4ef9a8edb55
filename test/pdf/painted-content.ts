import type { PdfReference } from "../../src/pdf/syntax/value.ts";
import { codesIn, fontsOf, operationsOf, shownBy } from "./page-operations.ts";
import { nameOf, type RawPdf } from "./raw-pdf.ts";

/** What a page paints, sorted by what it is marked as. */
export interface PaintedContent {
  /** Numbers of marked content in which something is painted, each as often as it begins. */
  marks: number[];
  /** Operations that paint outside of any marked content. */
  untagged: number;
  /** Artifacts in tagged content, or the other way round. */
  mixed: number;
  /** Codes of the glyphs shown, by the font's name. */
  codes: Map<string, Set<number>>;
}

const paints = new Set(["f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh", "Do", "Tj", "TJ", "'", '"']);

/** Reads one page's content stream. Forms count as one painted thing: ours hold shapes only. */
export function paintedContent(pdf: RawPdf, page: PdfReference): PaintedContent {
  const fonts = fontsOf(pdf, page);
  const shown: PaintedContent = { marks: [], untagged: 0, mixed: 0, codes: new Map() };
  const open: ("artifact" | "tag" | "other")[] = [];
  let font = "";
  for (const operation of operationsOf(pdf, page)) {
    const { operator } = operation;
    const [first, second] = operation.operands;
    if (operator === "BDC" || operator === "BMC") {
      const id = second instanceof Map ? second.get("MCID") : undefined;
      const kind = typeof id === "number" ? "tag" : nameOf(first) === "Artifact" ? "artifact" : "other";
      if (kind !== "other" && open.some((each) => each !== "other")) shown.mixed++;
      if (typeof id === "number") shown.marks.push(id);
      open.push(kind);
    } else if (operator === "EMC") open.pop();
    else if (operator === "Tf") font = nameOf(first);
    else if (paints.has(operator) && !open.some((each) => each !== "other")) shown.untagged++;
    for (const string of shownBy(operation)) {
      const codes = shown.codes.get(font) ?? new Set();
      shown.codes.set(font, codes);
      for (const code of codesIn(string, pdf.dictionary(fonts.get(font)))) codes.add(code);
    }
  }
  return shown;
}
