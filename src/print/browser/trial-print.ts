import { readPrint } from "../../pdf/read-print.ts";
import { readPdf } from "../../pdf/syntax/read-pdf.ts";
import type { Page } from "./page.ts";

/** A font of this tool's own with two boxes for letters, so that the trial depends on no font of the machine. */
const font =
  "d09GMgABAAAAAAE0AAoAAAAAAqQAAADrAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAABmAAPApQTAE2AiQDDAsIAAQgBVoHIBvnAQAuCmNnQlLEpubK8FP3jcER" +
  "4vn/vzf3efdNauNSuWpEY90GNCCxsZjM8hB2m/DXHUrnk11nOp4dSURESc8DkjiSne0FLKxPJ6evCAKiyNsChbilBZhYzkMiOlN0nLOLKrNMjHTSgG5HYWwr" +
  "qH0fAIB90FDYUYId3TnmdNGM7TCQS4f3IQFAgTkUVrAO6CAivffl0TJk1S+mT5FBaRCEtz87u1//f6HqE15PFr0XZNamKA2E2h/Q7sBLEABAZeIiYLUnKF1A" +
  "AwBAdyMgRgho5o2U9EWxZKVHs2bvXs6eSn0unEbDpfIGHWUAAAA=";

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>trial</title>
<style>@font-face{font-family:Trial;src:url(data:font/woff2;base64,${font})}p{font:20px Trial}</style><p>ok`;

/**
 * Prints one small page and reads its text back. A browser that starts may still print nothing but white: with a
 * broken font configuration it reports success. Throws where the text does not come back.
 */
export async function tryPrinting(page: Page): Promise<void> {
  await page.load(html);
  const { text } = readPrint(readPdf(await page.print({ tagged: false })));
  if (!text.includes("ok")) throw new Error("it prints PDFs without their text");
}
