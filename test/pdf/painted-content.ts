import { PdfOperator, PdfReader } from "../../src/pdf/syntax/parse.ts";
import { type PdfReference, PdfString, type PdfValue } from "../../src/pdf/syntax/value.ts";
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
  const dictionary = pdf.dictionary(page);
  const reader = new PdfReader(pdf.stream(dictionary.get("Contents")));
  const shown: PaintedContent = { marks: [], untagged: 0, mixed: 0, codes: new Map() };
  const open: ("artifact" | "tag" | "other")[] = [];
  let font = "";
  let operands: PdfValue[] = [];
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (!(token instanceof PdfOperator)) {
      operands.push(token);
      continue;
    }
    const operator = token.value;
    const [first = null, second = null] = operands;
    operands = [];
    if (operator === "BDC" || operator === "BMC") {
      const id = second instanceof Map ? second.get("MCID") : undefined;
      const kind = typeof id === "number" ? "tag" : nameOf(first) === "Artifact" ? "artifact" : "other";
      if (kind !== "other" && open.some((each) => each !== "other")) shown.mixed++;
      if (typeof id === "number") shown.marks.push(id);
      open.push(kind);
    } else if (operator === "EMC") open.pop();
    else if (operator === "Tf") font = nameOf(first);
    else if (paints.has(operator) && !open.some((each) => each !== "other")) shown.untagged++;
    if (operator === "Tj" || operator === "TJ")
      collect(pdf, dictionary.get("Resources"), font, Array.isArray(first) ? first : [first], shown.codes);
  }
  return shown;
}

function collect(
  pdf: RawPdf,
  resources: Parameters<RawPdf["dictionary"]>[0],
  font: string,
  shown: readonly PdfValue[],
  codes: Map<string, Set<number>>,
): void {
  const dictionary = pdf.dictionary(pdf.dictionary(pdf.dictionary(resources).get("Font")).get(font));
  const width = nameOf(dictionary.get("Encoding")) === "Identity-H" ? 2 : 1;
  const found = codes.get(font) ?? new Set();
  codes.set(font, found);
  for (const each of shown) {
    if (!(each instanceof PdfString)) continue;
    const bytes = Buffer.from(each.bytes);
    for (let at = 0; at + width <= bytes.length; at += width) found.add(bytes.readUIntBE(at, width));
  }
}
