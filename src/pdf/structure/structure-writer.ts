import { PdfError, PdfName, PdfReference, type PdfValue, serialize } from "../syntax/value.ts";
import type { PdfWriter } from "../syntax/write-pdf.ts";
import {
  elementsOf,
  isMarkedContent,
  isObjectReference,
  type Kid,
  StructureElement,
} from "./structure-tree.ts";

type Renumbered = (number: number) => number;

/**
 * Writes the structure trees of sections as one (ISO 32000-1, 14.7), in reading order: the content of each is in the same
 * element of the document.
 */
export class StructureWriter {
  readonly root: number;
  readonly #out: PdfWriter;
  readonly #document: number;
  /** The document's element, without its content. */
  #first: StructureElement | undefined;
  readonly #kids: string[] = [];
  /** The entries of the parent tree (ISO 32000-1, 14.7.4.4), by key: the elements of a page's content, that of an annotation. */
  readonly #parents: string[] = [];
  readonly #types = new Set<string>();

  constructor(out: PdfWriter) {
    this.#out = out;
    this.root = out.next();
    this.#document = out.next();
  }

  /** The keys of the next section's pages and annotations in the parent tree, by object number. */
  keys(tree: StructureElement, pages: readonly number[]): Map<number, number> {
    const references = elementsOf(tree).flatMap(({ kids }) => kids.filter(isObjectReference));
    const all = [...pages, ...references.map(({ annotation }) => annotation)];
    return new Map(all.map((number, index) => [number, this.#parents.length + index]));
  }

  /**
   * Writes the structure tree of the next section.
   *
   * @param renumbered returns the number that a page or an annotation is written with
   */
  add(tree: StructureElement, pages: readonly number[], renumbered: Renumbered): void {
    this.#first ??= new StructureElement(tree.type, [], tree.entries);
    const elements = elementsOf(tree);
    const numbers = new Map(
      elements.map((element) => [element, element === tree ? this.#document : this.#out.next()]),
    );
    const parents = new Map<StructureElement, number>();
    const byPage = new Map(pages.map((page): [number, string[]] => [page, []]));
    const ofAnnotations: string[] = [];
    for (const element of elements) {
      const number = numbers.get(element) ?? 0;
      const page = element === tree ? undefined : pageOf(element.kids);
      const kids = element.kids.map((kid) => {
        if (kid instanceof StructureElement) {
          parents.set(kid, number);
          return `${numbers.get(kid)} 0 R`;
        }
        if (isMarkedContent(kid)) {
          const owners = byPage.get(kid.page);
          if (!owners) throw new PdfError("the structure tree names a page that does not exist");
          owners[kid.id] = `${number} 0 R`;
        } else ofAnnotations.push(`${number} 0 R`);
        return content(kid, page, renumbered);
      });
      this.#types.add(element.type);
      if (element === tree) this.#kids.push(...kids);
      else this.#out.add(number, written(element, parents.get(element) ?? 0, kids, page && renumbered(page)));
    }
    for (const owners of byPage.values())
      this.#parents.push(`[${Array.from(owners, (owner) => owner ?? "null").join(" ")}]`);
    for (const owner of ofAnnotations) this.#parents.push(owner);
  }

  end(): void {
    const first = this.#first ?? new StructureElement("Document", []);
    const parentTree = this.#out.next();
    this.#out.add(this.#document, written(first, this.root, this.#kids, undefined));
    this.#out.add(parentTree, `<</Nums[${this.#parents.map((entry, key) => `${key} ${entry}`).join(" ")}]>>`);
    const entries = new Map<string, PdfValue>([
      ["Type", new PdfName("StructTreeRoot")],
      ["K", new PdfReference(this.#document)],
      ["ParentTree", new PdfReference(parentTree)],
      ["ParentTreeNextKey", this.#parents.length],
      ["RoleMap", roleMap(this.#types)],
    ]);
    this.#out.add(this.root, serialize(entries));
  }
}

function written(
  { type, entries }: StructureElement,
  parent: number,
  kids: readonly string[],
  page: number | undefined,
): string {
  const pageEntry = page === undefined ? "" : `/Pg ${page} 0 R`;
  const kidsEntry = kids.length === 0 ? "" : kids.length === 1 ? `/K ${kids[0]}` : `/K[${kids.join(" ")}]`;
  const others = entries.size === 0 ? "" : serialize(new Map(entries)).slice(2, -2);
  return `<</P ${parent} 0 R${pageEntry}${kidsEntry}/S${serialize(new PdfName(type))}${others}>>`;
}

/** The page of the first marked content or annotation of an element; kids on other pages state theirs. */
function pageOf(kids: readonly Kid[]): number | undefined {
  for (const kid of kids) if (!(kid instanceof StructureElement)) return kid.page;
  return undefined;
}

/** The kid entry for marked content or an annotation. */
function content(
  kid: Exclude<Kid, StructureElement>,
  page: number | undefined,
  renumbered: Renumbered,
): string {
  const elsewhere = kid.page === page ? "" : `/Pg ${renumbered(kid.page)} 0 R`;
  if (!isMarkedContent(kid)) return `<</Type/OBJR/Obj ${renumbered(kid.annotation)} 0 R${elsewhere}>>`;
  return elsewhere === "" ? String(kid.id) : `<</Type/MCR${elsewhere}/MCID ${kid.id}>>`;
}

/** The standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
const standard: ReadonlySet<string> = new Set(
  (
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody " +
    "Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP " +
    "Figure Formula Form"
  ).split(" "),
);

/** The standard types of PDF 1.7 for types of PDF 2.0 that Chromium uses. */
const meanings: ReadonlyMap<string, string> = new Map([
  ["Em", "Span"],
  ["Strong", "Span"],
  ["Sub", "Span"],
  ["Title", "P"],
  ["FENote", "Note"],
  ["DocumentFragment", "Part"],
]);

/** The standard type for each other type of a tree; `Div` for an unknown one. */
function roleMap(used: ReadonlySet<string>): Map<string, PdfValue> {
  const others = [...used].filter((type) => !standard.has(type)).sort();
  return new Map(others.map((type) => [type, new PdfName(meanings.get(type) ?? "Div")]));
}
