import { type Font, Fonts } from "../fonts/fonts.ts";
import { PdfReader } from "../syntax/parse.ts";
import type { PdfFile } from "../syntax/read-pdf.ts";
import { type PdfDictionary, PdfError, PdfName, PdfReference, PdfString } from "../syntax/value.ts";
import { endOfLiteral, type Operation, parseContentStream } from "./content-stream.ts";
import { joinGlyphs } from "./text-showing.ts";

/** A content stream. */
export interface Content {
  operations: readonly Operation[];
  resources: PdfDictionary;
  /** Its fonts by name. */
  fonts: ReadonlyMap<string, Font>;
}

/** The content of a page. */
export interface PageContent extends Content {
  /** The object number of its content stream. */
  stream: number;
}

/** By the page's object number, in the order of the pages. */
export type PageContents = ReadonlyMap<number, PageContent>;

/** Reads the content of each page. @throws PdfError where it is not as Chromium writes it */
export function readPageContents(file: PdfFile, fonts = new Fonts(file)): PageContents {
  const seen = new Set<number>();
  return new Map(
    file.pages().map((page) => {
      const dictionary = file.dictionary(new PdfReference(page));
      const contents = dictionary.get("Contents");
      const bytes =
        contents instanceof PdfReference && isPlain(file, contents)
          ? file.stream(contents.number)
          : undefined;
      if (!bytes || !(contents instanceof PdfReference) || seen.has(contents.number))
        throw new PdfError("a page has no content stream of the expected kind");
      seen.add(contents.number);
      const resources = file.dictionary(dictionary.get("Resources"));
      const own = fonts.in(resources);
      const text = joinGlyphs(textOfStream(bytes), (name) => own.get(name)?.widthOf);
      return [page, { stream: contents.number, operations: parseContentStream(text), resources, fonts: own }];
    }),
  );
}

/** The content of a Form XObject or a tiling pattern (ISO 32000-1, 8.10 and 8.7.3). */
export interface FormContent extends Content {
  dictionary: PdfDictionary;
}

/** Reads the Form XObjects and tiling patterns of a file, by object number: the streams that have resources. */
export function readForms(file: PdfFile, fonts = new Fonts(file)): Map<number, FormContent> {
  const found = new Map<number, FormContent>();
  for (const number of file.objects.keys()) {
    const dictionary = file.dictionary(new PdfReference(number));
    const bytes = dictionary.has("Resources") ? file.stream(number) : undefined;
    if (!bytes) continue;
    const resources = file.dictionary(dictionary.get("Resources"));
    const operations = parseContentStream(textOfStream(bytes));
    found.set(number, { dictionary, resources, operations, fonts: fonts.in(resources) });
  }
  return found;
}

/** One character a byte. */
function textOfStream(bytes: Uint8Array): string {
  return hexadecimalStrings(Buffer.from(bytes).toString("latin1"));
}

/** Whether a content stream has only the entries that Chromium writes. That of an empty page is not deflated. */
function isPlain(file: PdfFile, contents: PdfReference): boolean {
  const { Length: length, Filter: filter, ...others } = Object.fromEntries(file.dictionary(contents));
  const name = file.resolve(filter);
  const isDeflated = name instanceof PdfName && name.value === "FlateDecode";
  return length !== undefined && (name === null || isDeflated) && Object.keys(others).length === 0;
}

/**
 * A content stream with each literal string in hexadecimal digits. Chromium writes only `/ActualText` as literal strings,
 * with text that comes from a proposal: in digits, it cannot be mistaken for operators, MCIDs or the end of a token.
 *
 * @param content one character a byte
 * @throws PdfError where a string does not end
 */
export function hexadecimalStrings(content: string): string {
  let out = "";
  let done = 0;
  for (let start = content.indexOf("("); start >= 0; start = content.indexOf("(", done)) {
    const end = endOfLiteral(content, start);
    const value = new PdfReader(Buffer.from(content.slice(start, end), "latin1")).value();
    const bytes = value instanceof PdfString ? value.bytes : new Uint8Array();
    out += `${content.slice(done, start)}<${Buffer.from(bytes).toString("hex").toUpperCase()}>`;
    done = end;
  }
  return out + content.slice(done);
}
