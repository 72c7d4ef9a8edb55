import { parseContentStream } from "../../src/pdf/content/content-stream.ts";
import type { PdfReference } from "../../src/pdf/syntax/value.ts";
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
  const content = Buffer.from(pdf.stream(dictionary.get("Contents"))).toString("latin1");
  const shown: PaintedContent = { marks: [], untagged: 0, mixed: 0, codes: new Map() };
  const open: ("artifact" | "tag" | "other")[] = [];
  let font = "";
  for (const { operator, operands } of parseContentStream(content)) {
    if (operator === "BDC" || operator === "BMC") {
      const id = /MCID\s+(\d+)/.exec(operands[1] ?? "")?.[1];
      const kind = id !== undefined ? "tag" : operands[0] === "/Artifact" ? "artifact" : "other";
      if (kind !== "other" && open.some((each) => each !== "other")) shown.mixed++;
      if (id !== undefined) shown.marks.push(Number(id));
      open.push(kind);
    } else if (operator === "EMC") open.pop();
    else if (operator === "Tf") font = (operands[0] ?? "").slice(1);
    else if (paints.has(operator) && !open.some((each) => each !== "other")) shown.untagged++;
    if (operator === "Tj" || operator === "TJ")
      collect(pdf, dictionary.get("Resources"), font, operands[0] ?? "", shown.codes);
  }
  return shown;
}

function collect(
  pdf: RawPdf,
  resources: Parameters<RawPdf["dictionary"]>[0],
  font: string,
  operand: string,
  codes: Map<string, Set<number>>,
): void {
  const dictionary = pdf.dictionary(pdf.dictionary(pdf.dictionary(resources).get("Font")).get(font));
  const width = nameOf(dictionary.get("Encoding")) === "Identity-H" ? 2 : 1;
  const found = codes.get(font) ?? new Set();
  codes.set(font, found);
  for (const [, literal, digits] of operand.matchAll(/\(((?:[^\\()]|\\[\s\S])*)\)|<([0-9A-Fa-f]*)>/g)) {
    const bytes =
      digits === undefined
        ? Buffer.from(
            (literal ?? "").replace(/\\([\s\S])/g, (_, each: string) => (each === "r" ? "\r" : each)),
            "latin1",
          )
        : Buffer.from(digits, "hex");
    for (let at = 0; at + width <= bytes.length; at += width) found.add(bytes.readUIntBE(at, width));
  }
}
