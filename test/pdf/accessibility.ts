import { PdfReference } from "../../src/pdf/syntax/value.ts";
import { fontChecks } from "./font-checks.ts";
import { paintedContent } from "./painted-content.ts";
import { nameOf, type RawPdf, rawPdf } from "./raw-pdf.ts";
import { readOnce } from "./read-once.ts";
import { all, attribute, numberOf, type Tag, tagTree, words } from "./tag-tree.ts";

/** What a screen reader finds in a PDF, and everything that PDF/UA-1 would not allow. */
export interface Accessibility {
  elements: number;
  headings: number;
  links: number;
  linksWithWords: number;
  tables: number;
  headerCells: number;
  figures: number;
  figuresWithWords: number;
  /** Painted outside of any tag and artifact. */
  untagged: number;
  /** Each in a few words, the first of its kind on each page or element. */
  problems: string[];
}

const standard = new Set(
  (
    "Document Part Art Sect Div BlockQuote Caption P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot " +
    "Span Quote Note Reference Code Link Figure Formula Form"
  ).split(" "),
);

/** Reads a finished PDF's structure back (ISO 14289-1, and ISO 32000-1, 14.7 and 14.8), once. */
export const accessibilityOf = readOnce((bytes: Uint8Array): Accessibility => {
  const pdf = rawPdf(bytes);
  const tree = tagTree(pdf);
  const tags = [...all(tree)];
  const typed = (...types: string[]) => tags.filter(({ type }) => types.includes(type));
  const content = contentProblems(pdf, tags);
  const links = typed("Link").flatMap(({ annotations }) => annotations);
  return {
    elements: tags.length,
    headings: tags.filter(({ type }) => /^H\d$/.test(type)).length,
    links: links.length,
    linksWithWords: links.filter((link) => words(pdf.dictionary(new PdfReference(link)), "Contents") !== "")
      .length,
    tables: typed("Table").length,
    headerCells: typed("TH").length,
    figures: typed("Figure").length,
    figuresWithWords: typed("Figure").filter(({ dictionary }) => words(dictionary, "Alt") !== "").length,
    untagged: content.untagged,
    problems: [
      ...documentProblems(pdf),
      ...roleProblems(pdf, tags),
      ...headingProblems(tags),
      ...outlineProblems(pdf, tags),
      ...shapeProblems(pdf, tags),
      ...linkProblems(pdf, tags),
      ...content.problems,
    ],
  };
});

function documentProblems(pdf: RawPdf): string[] {
  const { catalog } = pdf;
  const metadata = Buffer.from(pdf.stream(catalog.get("Metadata"))).toString("utf8");
  const checks: [boolean, string][] = [
    [words(catalog, "Lang") !== "", "no language"],
    [pdf.dictionary(catalog.get("MarkInfo")).get("Marked") === true, "not marked as tagged"],
    [
      pdf.dictionary(catalog.get("ViewerPreferences")).get("DisplayDocTitle") === true,
      "its title is not shown",
    ],
    [metadata.includes("<pdfuaid:part>1</pdfuaid:part>"), "does not state that it is PDF/UA-1"],
    [/<dc:title><rdf:Alt><rdf:li[^>]*>[^<]/.test(metadata), "no title"],
  ];
  return checks.flatMap(([isRight, problem]) => (isRight ? [] : [problem]));
}

function roleProblems(pdf: RawPdf, tags: readonly Tag[]): string[] {
  const roles = pdf.dictionary(pdf.dictionary(pdf.catalog.get("StructTreeRoot")).get("RoleMap"));
  const unknown = new Set(
    tags
      .map(({ type }) => type)
      .filter((type) => !standard.has(type) && !standard.has(nameOf(roles.get(type)))),
  );
  return [...unknown].map((type) => `a tag "${type}" that is no standard type`);
}

/** Levels go down one at a time, from a first heading of the first level. */
function headingProblems(tags: readonly Tag[]): string[] {
  const levels = tags.flatMap(({ type }) => (/^H\d$/.test(type) ? [Number(type.slice(1))] : []));
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    return level > before + 1 ? [`heading ${index + 1} is of level ${level} after ${before}`] : [];
  });
}

/** The browser makes an outline of all headings: each of them has to be in the tree too. */
function outlineProblems(pdf: RawPdf, tags: readonly Tag[]): string[] {
  const headings = tags.filter(({ type }) => /^H\d$/.test(type)).length;
  let entries = 0;
  const open = [pdf.dictionary(pdf.catalog.get("Outlines")).get("First")];
  while (open.length > 0) {
    const entry = pdf.dictionary(open.pop());
    if (entry.size === 0) continue;
    entries++;
    open.push(entry.get("Next"), entry.get("First"));
  }
  return entries === headings ? [] : [`${headings} headings, but ${entries} entries in the outline`];
}

const allowed = new Map([
  ["L", ["LI", "L", "Caption"]],
  ["LI", ["Lbl", "LBody"]],
  ["Table", ["TR", "THead", "TBody", "TFoot", "Caption"]],
  ["TR", ["TH", "TD"]],
]);

/** Lists and tables hold what they should, and each row fills its table; head cells have a scope. */
function shapeProblems(pdf: RawPdf, tags: readonly Tag[]): string[] {
  return tags.flatMap((tag) => {
    const kinds = allowed.get(tag.type);
    const isLoose = kinds && (tag.marks.length > 0 || tag.tags.some(({ type }) => !kinds.includes(type)));
    const isEmpty = tag.type === "Figure" && tag.marks.length === 0;
    const isNowhere = tag.type === "Figure" && attribute(pdf, tag, "BBox") === null;
    const isNameless = tag.type === "Figure" && words(tag.dictionary, "Alt") === "";
    const isHeadOfNothing = tag.type === "TH" && nameOf(attribute(pdf, tag, "Scope")) === "";
    const widths = tag.type === "Table" ? new Set(rowWidths(pdf, tag)) : new Set();
    return [
      ...(isLoose ? [`a ${tag.type} holds ${tag.tags.map(({ type }) => type).join(", ") || "text"}`] : []),
      ...(isNameless ? ["a figure without words"] : []),
      ...(isEmpty ? ["a figure of nothing"] : []),
      ...(isNowhere ? ["a figure without a bounding box"] : []),
      ...(isHeadOfNothing ? ["a head cell without a scope"] : []),
      ...(widths.size > 1 ? [`a table with rows of ${[...widths].join(" and ")} cells`] : []),
    ];
  });
}

function rowWidths(pdf: RawPdf, table: Tag): number[] {
  const rows = [...all(table)].filter(({ type }) => type === "TR");
  const fromAbove: number[] = [];
  return rows.map(({ tags }, row) => {
    let width = fromAbove[row] ?? 0;
    for (const cell of tags) {
      const across = Number(attribute(pdf, cell, "ColSpan") ?? 1);
      const down = Number(attribute(pdf, cell, "RowSpan") ?? 1);
      width += across;
      for (let below = 1; below < down; below++)
        fromAbove[row + below] = (fromAbove[row + below] ?? 0) + across;
    }
    return width;
  });
}

/** Each annotation is a link in the tree, with words, and its page goes by the order of the tree. */
function linkProblems(pdf: RawPdf, tags: readonly Tag[]): string[] {
  const owners = new Map(
    tags.flatMap((tag) => tag.annotations.map((annotation) => [annotation, tag] as const)),
  );
  const parents = parentTree(pdf);
  return pdf.pages().flatMap((page, index) => {
    const dictionary = pdf.dictionary(page);
    const annotations = pdf.list(dictionary.get("Annots")).map((each) => {
      const annotation = pdf.dictionary(each);
      const owner = owners.get(numberOf(each));
      const parent = parents.get(Number(annotation.get("StructParent")));
      if (owner?.type !== "Link") return "stands in no link of the tree";
      if (numberOf(parent) !== owner.object) return "does not lead back to its tag";
      return words(annotation, "Contents") === "" ? "has no words" : "";
    });
    const found = new Set(annotations.filter((each) => each !== ""));
    const isInOrder = nameOf(dictionary.get("Tabs")) === "S";
    return [
      ...[...found].map((each) => `a link on page ${index + 1} ${each}`),
      ...(isInOrder ? [] : [`page ${index + 1} does not go by the order of the tags`]),
    ];
  });
}

function parentTree(pdf: RawPdf): Map<number, ReturnType<RawPdf["resolve"]>> {
  const root = pdf.dictionary(pdf.dictionary(pdf.catalog.get("StructTreeRoot")).get("ParentTree"));
  const numbers = pdf.list(root.get("Nums"));
  return new Map(
    numbers.flatMap((key, at) => (at % 2 === 0 ? [[Number(key), numbers[at + 1] ?? null] as const] : [])),
  );
}

/** Everything painted is tagged, once, or an artifact; every glyph is in an embedded font and stands for text. */
function contentProblems(pdf: RawPdf, tags: readonly Tag[]): { untagged: number; problems: string[] } {
  const inTree = new Map<number, number[]>();
  for (const { marks } of tags) {
    for (const { page, id } of marks) inTree.set(page, [...(inTree.get(page) ?? []), id]);
  }
  const owners = new Map(
    tags.flatMap((tag) => tag.marks.map(({ page, id }) => [`${page} ${id}`, tag.object] as const)),
  );
  const parents = parentTree(pdf);
  let untagged = 0;
  const problems = pdf.pages().flatMap((page, index) => {
    const shown = paintedContent(pdf, page);
    untagged += shown.untagged;
    const ids = (list: readonly number[] = []) => [...list].sort((a, b) => a - b).join(" ");
    const owned = pdf.list(parents.get(Number(pdf.dictionary(page).get("StructParents"))));
    const checks: [boolean, string][] = [
      [shown.untagged === 0, `${shown.untagged} untagged operations`],
      [shown.mixed === 0, "artifacts among tagged content"],
      [ids(shown.marks) === ids(inTree.get(page.number)), "other marked content than in the tree"],
      [
        shown.marks.every((id) => numberOf(owned[id]) === owners.get(`${page.number} ${id}`)),
        "marked content that does not lead back to its tag",
      ],
      ...fontChecks(pdf, page, shown.codes),
    ];
    return checks.flatMap(([isRight, problem]) => (isRight ? [] : [`page ${index + 1}: ${problem}`]));
  });
  return { untagged, problems };
}
