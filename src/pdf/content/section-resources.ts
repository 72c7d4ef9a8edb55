import { Font } from "../fonts/fonts.ts";
import type { PdfFile } from "../syntax/read-pdf.ts";
import { type PdfDictionary, PdfReference, type PdfValue, serialize } from "../syntax/value.ts";
import type { PageContent } from "./page-content.ts";

/** A Form XObject or a tiling pattern (ISO 32000-1, 8.10 and 8.7.3). */
export interface Form {
  dictionary: PdfDictionary;
  sequences: PageContent["sequences"];
  text: string;
}

/**
 * The resources of all pages and forms of a print. Chromium names fonts, graphics states and others by their object numbers,
 * which differ from run to run: each gets a name by its first use.
 */
export class SectionResources {
  readonly file: PdfFile;
  /** In the order of their first use. */
  readonly fonts: Font[] = [];
  /** By object number. */
  readonly forms = new Map<number, Form>();
  /** The resource dictionary for the new names. */
  readonly dictionary = new Map<string, Map<string, PdfValue>>();
  readonly #names = new Map<string, string>();
  readonly #fonts = new Map<number, Font>();

  constructor(file: PdfFile) {
    this.file = file;
  }

  /** The new name of a resource, and whether this is its first use. */
  name(category: string, value: PdfValue): { name: string; isNew: boolean } {
    const key = `${category} ${serialize(value)}`;
    const known = this.#names.get(key);
    if (known !== undefined) return { name: known, isNew: false };
    const own = this.dictionary.get(category) ?? new Map<string, PdfValue>();
    const name = `${category.charAt(0)}${own.size + 1}`;
    this.dictionary.set(category, own.set(name, value));
    this.#names.set(key, name);
    return { name, isNew: true };
  }

  /** The font that a reference leads to; undefined for any other value. */
  font(value: PdfValue | undefined): Font | undefined {
    if (!(value instanceof PdfReference)) return undefined;
    const known = this.#fonts.get(value.number);
    if (known) return known;
    const font = new Font(this.file, value, this.name("Font", value).name);
    this.#fonts.set(value.number, font);
    this.fonts.push(font);
    return font;
  }
}
