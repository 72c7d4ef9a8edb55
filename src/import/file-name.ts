import {
  type DocumentReference,
  parseDocumentReference,
  printDocumentReference,
} from "../itu/document-reference.ts";
import { type ItuLanguage, languageOfLetter } from "./itu-words.ts";

/** What the name of a file says of the document in it. */
export interface NamedDocument {
  document?: DocumentReference;
  language?: ItuLanguage;
}

/** `S22-PP-C-0044!A1R2!MSW-F`: series and year, meeting, kind, number, parts, format and language. */
const NAME =
  /^[A-Z]\d{2}-[A-Z0-9.]{1,12}-(?:C|DT|ADM|INF)-0{0,3}(\d{1,5})(?:!((?:[RAC]\d{1,3}-?){0,4})!?)?(?:[A-Z]{3})?(?:-([EFSRAC]))?$/i;

/** Reads the name that ITU gives a file; of any other name, nothing. */
export function readFileName(name: string): NamedDocument {
  const bare = name.replace(/\.(?:docx|docm|doc)$/i, "").replace(/\s*\(\d{1,2}\)$/, "");
  const match = NAME.exec(bare);
  if (match === null) return {};
  const [, number = "", parts = "", letter] = match;
  const written = parts.replace(
    /([RAC])(\d+)-?/gi,
    (_, kind: string, count: string) => `(${PART[kind.toUpperCase() as "R"]}.${count})`,
  );
  const document = parseDocumentReference(`${number}${written}`);
  const language = languageOfLetter(letter);
  return {
    ...(document.ok && { document: document.value }),
    ...(language !== undefined && { language }),
  };
}

const PART = { R: "Rev", A: "Add", C: "Corr" } as const;

/** A document without its revisions and corrigenda: equal for all versions of one document. */
export function baseOfDocument(document: DocumentReference): string {
  return printDocumentReference({ ...document, parts: document.parts.filter(({ kind }) => kind === "Add") });
}
