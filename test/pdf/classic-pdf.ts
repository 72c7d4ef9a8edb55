import { readPdf } from "../../src/pdf/syntax/read-pdf.ts";

/**
 * The objects of a browser's PDF as text, one character a byte, by number, their streams inflated so that they can be
 * changed.
 */
export function objectsOf(pdf: Uint8Array): Map<number, string> {
  const file = readPdf(pdf);
  return new Map(
    [...file.objects].map(([number, [start, end]]) => {
      const bytes = file.stream(number);
      const whole = Buffer.from(pdf.subarray(start, end)).toString("latin1");
      const written = whole.slice(whole.indexOf("obj") + 3, whole.lastIndexOf("endobj"));
      if (!bytes) return [number, written];
      const head = written
        .slice(0, written.indexOf("stream"))
        .replace(/\/Filter\s*\/FlateDecode/, "")
        .replace(/\/Length1? \d+( 0 R)?/g, "");
      const length = `/Length ${bytes.length}>>`;
      const content = Buffer.from(bytes).toString("latin1");
      return [number, `${head.trimEnd().slice(0, -2)}${length}\nstream\n${content}\nendstream\n`];
    }),
  );
}

/** The objects as a PDF of the kind that a browser writes, with one classic cross-reference table. */
export function classicPdf(objects: ReadonlyMap<number, string>, root: number): Uint8Array {
  let text = "%PDF-1.4\n";
  const offsets = new Map<number, number>();
  for (const [number, written] of objects) {
    offsets.set(number, text.length);
    text += `${number} 0 obj\n${written}\nendobj\n`;
  }
  const size = Math.max(...objects.keys()) + 1;
  const rows = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined ? "0000000000 65535 f \n" : `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${size}\n${rows.join("")}trailer\n<</Size ${size}/Root ${root} 0 R>>\n`;
  return Buffer.from(`${text}${table}startxref\n${text.length}\n%%EOF\n`, "latin1");
}
