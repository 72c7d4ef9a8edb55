import { strFromU8, unzipSync } from "fflate";
import { SaxesParser, type SaxesTagPlain } from "saxes";

/** An element of a part, with its name and attributes as they are written. */
export interface Xml {
  name: string;
  attributes: Record<string, string>;
  children: Xml[];
  text: string;
}

/** The parts of a Word file as text; a picture as an empty one. */
export function partsOf(docx: Uint8Array): Map<string, string> {
  const isText = (name: string) => /\.(?:xml|rels)$/.test(name);
  return new Map(
    Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, isText(name) ? strFromU8(bytes) : ""]),
  );
}

/** A part as a tree. @throws where it is not well-formed */
export function xmlOf(text: string): Xml {
  const root: Xml = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    const element = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", (words) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += words;
  });
  parser.write(text).close();
  return root;
}

/** All elements of a tree with these names, each with the names of those around it. */
export function elementsOf(root: Xml, ...names: string[]): { element: Xml; around: string[] }[] {
  const found: { element: Xml; around: string[] }[] = [];
  const walk = (element: Xml, around: string[]) => {
    if (names.length === 0 || names.includes(element.name)) found.push({ element, around });
    for (const child of element.children) walk(child, [...around, element.name]);
  };
  walk(root, []);
  return found;
}

const sequence = (names: string) => names.split(" ").map((name) => `w:${name}`);

/** The children of elements in the order of the schema (ECMA-376 part 1, annex A); other children are refused. */
const ORDERS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "w:pPr",
    sequence(
      "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs bidi spacing ind contextualSpacing jc outlineLvl rPr sectPr",
    ),
  ],
  [
    "w:rPr",
    sequence(
      "ins del rStyle rFonts b bCs i iCs caps smallCaps strike dstrike vanish color spacing sz szCs highlight u shd vertAlign rtl cs lang",
    ),
  ],
  ["w:tblPr", sequence("tblStyle bidiVisual tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook")],
  ["w:trPr", sequence("cantSplit tblHeader ins del")],
  ["w:tcPr", sequence("tcW gridSpan vMerge tcBorders shd vAlign cellIns cellDel")],
  ["w:tbl", sequence("tblPr tblGrid tr")],
  ["w:tr", sequence("trPr tc")],
  ["w:sectPr", sequence("headerReference footerReference pgSz pgMar cols titlePg bidi")],
  ["w:lvl", sequence("start numFmt lvlText lvlJc pPr rPr")],
  ["w:abstractNum", sequence("multiLevelType lvl")],
  ["w:numbering", sequence("abstractNum num")],
  ["w:style", sequence("name basedOn next qFormat pPr rPr tblPr")],
  ["w:settings", sequence("defaultTabStop compat themeFontLang")],
  ["wp:inline", ["wp:extent", "wp:effectExtent", "wp:docPr", "a:graphic"]],
]);

/** What Word would refuse or repair in a file; empty where there is nothing. */
export function problemsOf(docx: Uint8Array): string[] {
  const parts = partsOf(docx);
  const trees = new Map(
    [...parts].filter(([name]) => /\.(?:xml|rels)$/.test(name)).map(([name, text]) => [name, xmlOf(text)]),
  );
  return [
    ...typeProblems(parts, trees),
    ...relationProblems(parts, trees),
    ...[...trees].flatMap(([name, tree]) =>
      [...orderProblems(tree), ...tableProblems(tree)].map((each) => `${name}: ${each}`),
    ),
    ...referenceProblems(trees),
  ];
}

function typeProblems(parts: ReadonlyMap<string, string>, trees: ReadonlyMap<string, Xml>): string[] {
  const types = trees.get("[Content_Types].xml");
  if (types === undefined) return ["no content types"];
  const values = (element: string, attribute: string) =>
    elementsOf(types, element).map((each) => each.element.attributes[attribute] ?? "");
  const [defaults, overrides] = [values("Default", "Extension"), values("Override", "PartName")];
  const untyped = [...parts.keys()].filter(
    (name) =>
      name !== "[Content_Types].xml" &&
      !overrides.includes(`/${name}`) &&
      !defaults.includes(name.split(".").at(-1) ?? ""),
  );
  const missing = overrides.filter((name) => !parts.has(name.slice(1)));
  return [...untyped.map((name) => `no type: ${name}`), ...missing.map((name) => `no part: ${name}`)];
}

function relationProblems(parts: ReadonlyMap<string, string>, trees: ReadonlyMap<string, Xml>): string[] {
  const problems: string[] = [];
  const relations = elementsOf(
    trees.get("word/_rels/document.xml.rels") ?? xmlOf("<r/>"),
    "Relationship",
  ).map(({ element }) => element.attributes);
  const ids = relations.map(({ Id = "" }) => Id);
  problems.push(...repeated(ids).map((id) => `two relations ${id}`));
  for (const { Target = "", TargetMode } of relations) {
    if (TargetMode === "External") {
      if (!/^(?:https:\/\/|mailto:)[\x21-\x7e]+$/.test(Target)) problems.push(`address ${Target}`);
    } else if (!parts.has(`word/${Target}`)) problems.push(`no part: ${Target}`);
  }
  const used = elementsOf(trees.get("word/document.xml") ?? xmlOf("<r/>")).flatMap(
    ({ element: { attributes } }) =>
      [attributes["r:id"], attributes["r:embed"]].filter((id) => id !== undefined),
  );
  problems.push(...used.filter((id) => !ids.includes(id)).map((id) => `no relation ${id}`));
  return problems;
}

function orderProblems(tree: Xml): string[] {
  return elementsOf(tree).flatMap(({ element: { name, children } }) => {
    const order = ORDERS.get(name);
    if (order === undefined) return [];
    const places = children.map((child) => order.indexOf(child.name));
    const isWrong = places.some((place, at) => place < 0 || place < (places[at - 1] ?? 0));
    return isWrong ? [`${name} has ${children.map((child) => child.name).join(" ")}`] : [];
  });
}

function tableProblems(tree: Xml): string[] {
  const cells = elementsOf(tree, "w:tc").filter(({ element }) => element.children.at(-1)?.name !== "w:p");
  const rows = elementsOf(tree, "w:tbl").flatMap(({ element: { children } }) => {
    const columns = children.find(({ name }) => name === "w:tblGrid")?.children.length ?? 0;
    return children
      .filter(({ name }) => name === "w:tr")
      .filter((row) => columns === 0 || columnsOf(row) !== columns);
  });
  const bodies = elementsOf(tree, "w:body").filter(
    ({ element: { children } }) => children.at(-1)?.name !== "w:sectPr" || children.at(-2)?.name !== "w:p",
  );
  const neighbours = elementsOf(tree).filter(({ element: { children } }) =>
    children.some(({ name }, at) => name === "w:tbl" && children[at + 1]?.name !== "w:p"),
  );
  return [
    ...cells.map(() => "a cell without a last paragraph"),
    ...rows.map(() => "a row with other columns than its table"),
    ...bodies.map(() => "a body that ends otherwise than with a paragraph and its section"),
    ...neighbours.map(() => "a table without a paragraph behind it"),
  ];
}

function columnsOf(row: Xml): number {
  return row.children
    .filter(({ name }) => name === "w:tc")
    .map((cell) => Number(elementsOf(cell, "w:gridSpan")[0]?.element.attributes["w:val"] ?? 1))
    .reduce((sum, span) => sum + span, 0);
}

function referenceProblems(trees: ReadonlyMap<string, Xml>): string[] {
  const part = (name: string) => trees.get(`word/${name}.xml`) ?? xmlOf("<r/>");
  const [body, styles, numbering] = [part("document"), part("styles"), part("numbering")];
  const values = (tree: Xml, attribute: string, ...names: string[]) =>
    elementsOf(tree, ...names).map(({ element }) => element.attributes[attribute] ?? "");
  const lacking = (used: string[], known: string[], what: string) =>
    [...new Set(used)].filter((each) => !known.includes(each)).map((each) => `no ${what} ${each}`);
  const bookmarks = values(body, "w:name", "w:bookmarkStart");
  const authors = values(body, "w:author", "w:ins", "w:del");
  return [
    ...repeated(values(body, "w:id", "w:ins", "w:del", "w:bookmarkStart")).map((id) => `two with id ${id}`),
    ...repeated(values(body, "id", "wp:docPr")).map((id) => `two drawings ${id}`),
    ...repeated(bookmarks).map((name) => `two bookmarks ${name}`),
    ...bookmarks.filter((name) => !/^[A-Za-z_]\w{0,39}$/.test(name)).map((name) => `bookmark ${name}`),
    ...lacking(
      elementsOf(body, "w:hyperlink").flatMap(({ element }) => element.attributes["w:anchor"] ?? []),
      bookmarks,
      "bookmark",
    ),
    ...lacking(
      values(body, "w:val", "w:pStyle", "w:rStyle", "w:tblStyle"),
      values(styles, "w:styleId", "w:style"),
      "style",
    ),
    ...lacking(
      values(styles, "w:val", "w:basedOn", "w:next"),
      values(styles, "w:styleId", "w:style"),
      "style",
    ),
    ...lacking(values(body, "w:val", "w:numId"), values(numbering, "w:numId", "w:num"), "list"),
    ...authors
      .filter((name) => name === "" || name.length > 255)
      .map(() => "an author without a name that fits"),
    ...elementsOf(body, "w:t")
      .filter(({ around }) => around.includes("w:del"))
      .map(() => "w:t in w:del"),
    ...elementsOf(body, "w:delText")
      .filter(({ around }) => !around.includes("w:del"))
      .map(() => "w:delText"),
  ];
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}
