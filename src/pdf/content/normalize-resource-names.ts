import type { PdfFile } from "../syntax/read-pdf.ts";
import { type PdfDictionary, PdfName, PdfReference, type PdfValue, serialize } from "../syntax/value.ts";
import { type Operation, operation, writeContentStream } from "./content-stream.ts";
import type { FormContent } from "./page-contents.ts";

/** Operators whose last operand is a resource name (ISO 32000-1, 7.8.3), with the category and the prefix of the new name. */
const categories: ReadonlyMap<string, readonly [category: string, prefix: string]> = new Map([
  ["Tf", ["Font", "F"]],
  ["gs", ["ExtGState", "G"]],
  ["Do", ["XObject", "X"]],
  ["sh", ["Shading", "S"]],
  ["cs", ["ColorSpace", "C"]],
  ["CS", ["ColorSpace", "C"]],
  ["scn", ["Pattern", "P"]],
  ["SCN", ["Pattern", "P"]],
]);

/** Form XObjects and patterns by object number. */
export type NamedForms = ReadonlyMap<number, { dictionary: PdfDictionary; content: string }>;

/** Form XObjects and patterns with new resource names; each has its own resource dictionary. */
export function normalizeForms(file: PdfFile, forms: ReadonlyMap<number, FormContent>): NamedForms {
  const found = new Map<number, { dictionary: PdfDictionary; content: string }>();
  for (const [number, { dictionary, resources, operations }] of forms) {
    const own = new ResourceNames(file);
    const content = writeContentStream(own.renamed(operations, resources));
    const kept = [...dictionary].filter(([key]) => key !== "Length" && key !== "Filter");
    found.set(number, { dictionary: new Map(kept).set("Resources", own.resources), content });
  }
  return found;
}

/**
 * Names fonts, graphics states and other resources in the order of their first use. Chromium names them by their object
 * numbers, which differ from run to run.
 */
export class ResourceNames {
  readonly #file: PdfFile;
  readonly #names = new Map<string, string>();
  readonly #resources = new Map<string, Map<string, PdfValue>>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  /** The resource dictionary for the new names. */
  get resources(): PdfDictionary {
    return new Map(this.#resources);
  }

  /** The object numbers of the fonts, in the order of their first use. */
  get fonts(): number[] {
    const fonts = this.#resources.get("Font")?.values() ?? [];
    return [...fonts].flatMap((font) => (font instanceof PdfReference ? [font.number] : []));
  }

  /** Operations with new names. */
  renamed(operations: readonly Operation[], resources: PdfDictionary): Operation[] {
    return operations.map((each) => this.#rename(each, resources));
  }

  #rename(named: Operation, resources: PdfDictionary): Operation {
    const [category, prefix] = categories.get(named.operator) ?? [];
    if (category === undefined || prefix === undefined) return named;
    const { operands } = named;
    const at = operands.findLastIndex((operand) => operand.startsWith("/"));
    const value = this.#file.dictionary(resources.get(category)).get((operands[at] ?? "").slice(1));
    if (value === undefined) return named;
    operands[at] = `/${this.#nameOf(category, prefix, value)}`;
    return operation(named.operator, ...operands);
  }

  #nameOf(category: string, prefix: string, value: PdfValue): string {
    const key = `${category} ${serialize(value)}`;
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const own = this.#resources.get(category) ?? new Map<string, PdfValue>();
    this.#resources.set(category, own);
    const name = `${prefix}${own.size + 1}`;
    own.set(name, value);
    this.#names.set(key, name);
    return name;
  }
}

/**
 * The dictionaries of fonts and their descriptors, with a subset tag (ISO 32000-1, 9.6.4) by the order of the fonts: the
 * tags of Chromium differ from run to run.
 *
 * @param fonts their object numbers
 */
export function normalizeFontNames(file: PdfFile, fonts: readonly number[]): Map<number, PdfDictionary> {
  const changed = new Map<number, PdfDictionary>();
  for (const [index, number] of fonts.entries()) {
    const tag = `${String.fromCharCode(...[2, 1, 0].map((place) => 65 + (Math.floor(index / 26 ** place) % 26)))}AAA+`;
    const font = new PdfReference(number);
    const [descendant] = [file.resolve(file.dictionary(font).get("DescendantFonts"))].flat();
    const inner = file.dictionary(descendant ?? font);
    for (const each of [font, descendant, inner.get("FontDescriptor")]) {
      if (!(each instanceof PdfReference)) continue;
      const entries = [...file.dictionary(each)].map(([key, value]): [string, PdfValue] =>
        value instanceof PdfName && (key === "BaseFont" || key === "FontName")
          ? [key, new PdfName(value.value.replace(/^[A-Z]{6}\+/, tag))]
          : [key, value],
      );
      changed.set(each.number, new Map(entries));
    }
  }
  return changed;
}
