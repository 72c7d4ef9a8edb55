/** A browser's PDF is broken, or of a kind that this tool does not understand. */
export class PdfError extends Error {
  override name = "PdfError";
}
