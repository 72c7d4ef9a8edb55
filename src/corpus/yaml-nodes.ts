import { type Document, parseDocument } from "yaml";

/** YAML to nodes with their places in the text; every value stays a text. Errors are in the document. */
export function parseFailsafe(text: string): Document {
  return parseDocument(text, {
    schema: "failsafe",
    version: "1.2",
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
}
