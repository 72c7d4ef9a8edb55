import { xmlText } from "../xml-text.ts";
import type { List } from "./document.ts";

/** A style of paragraphs by its name, with its properties: of paragraphs, and of their words. */
interface Look {
  paragraph?: string;
  run?: string;
  /** The style that it adds to. */
  basedOn?: string;
}

const spacing = (before: number, after: number) => `<w:spacing w:before="${before}" w:after="${after}"/>`;
const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const BOLD = "<w:b/><w:bCs/>";
const RIGHT = '<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs>';

function heading(level: number, halfPoints: number): Look {
  const space = spacing(level < 3 ? 360 : 240, 80);
  return {
    paragraph: `<w:keepNext/><w:keepLines/>${space}<w:outlineLvl w:val="${level - 1}"/>`,
    run: `${BOLD}<w:color w:val="1F3864"/>${size(halfPoints)}`,
  };
}

/** Word's own styles have Word's names, so that its outline, its lists of styles and its translations know them. */
const LOOKS: ReadonlyMap<string, Look> = new Map<string, Look>([
  ["Title", { paragraph: spacing(240, 80), run: `${BOLD}<w:color w:val="1F3864"/>${size(48)}` }],
  ["Subtitle", { paragraph: spacing(0, 160), run: `<w:color w:val="404040"/>${size(26)}` }],
  ["heading 1", heading(1, 34)],
  ["heading 2", heading(2, 28)],
  ["heading 3", heading(3, 24)],
  ["heading 4", heading(4, 22)],
  ["heading 5", heading(5, 21)],
  ["heading 6", heading(6, 21)],
  ["header", { paragraph: `${RIGHT}${spacing(0, 0)}`, run: `<w:color w:val="404040"/>${size(17)}` }],
  ["footer", { paragraph: `${RIGHT}${spacing(0, 0)}`, run: `<w:color w:val="404040"/>${size(17)}` }],
  ["List Paragraph", { paragraph: "<w:contextualSpacing/>" }],
  ["Note", { paragraph: spacing(100, 100) }],
  ["Quote", { paragraph: '<w:ind w:left="567" w:right="567"/>', run: "<w:i/><w:iCs/>" }],
  [
    "Restricted",
    {
      paragraph:
        '<w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="A61C1C"/></w:pBdr><w:ind w:left="284"/>',
    },
  ],
  ["HTML Preformatted", { run: `<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New"/>${size(18)}` }],
  ["Table text", { paragraph: spacing(20, 20), run: size(19) }],
  ["Table head", { paragraph: `<w:keepNext/>${spacing(20, 20)}`, run: `${BOLD}${size(19)}` }],
  ["Legal text", { paragraph: spacing(0, 120) }],
  ...[1, 2, 3, 4].map((level): [string, Look] => [
    `Legal text ${level}`,
    {
      basedOn: "Legal text",
      paragraph: `<w:tabs><w:tab w:val="left" w:pos="${level * 567}"/></w:tabs><w:ind w:left="${level * 567}" w:hanging="567"/>`,
    },
  ]),
]);

/** The identifier of a style, by its name. */
export function styleId(name: string): string {
  const id = name.replace(/[^A-Za-z0-9]/g, "");
  return id === "" ? "Normal" : `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`;
}

/** A language (BCP 47) of a run, for each kind of script that Word distinguishes. */
export function languageTag(language: string): string {
  const tag = xmlText(language);
  return `<w:lang w:val="${tag}" w:eastAsia="${tag}" w:bidi="${tag}"/>`;
}

/** `styles.xml`: the document's default language, and its styles. */
export function stylesXml(root: string, language: string): string {
  const styles = [...LOOKS].map(([name, { basedOn = "Normal", paragraph = "", run = "" }]) =>
    [
      `<w:style w:type="paragraph" w:styleId="${styleId(name)}"><w:name w:val="${name}"/>`,
      `<w:basedOn w:val="${styleId(basedOn)}"/>${/^heading|^Title/.test(name) ? '<w:next w:val="Normal"/>' : ""}<w:qFormat/>`,
      paragraph === "" ? "" : `<w:pPr>${paragraph}</w:pPr>`,
      run === "" ? "" : `<w:rPr>${run}</w:rPr>`,
      "</w:style>",
    ].join(""),
  );
  const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>`;
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(border).join("");
  return `<w:styles ${root}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="SimSun" w:cs="Arial"/>${size(21)}${languageTag(language)}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B4F9E"/><w:u w:val="single"/></w:rPr></w:style>
<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr></w:style>
${styles.join("\n")}</w:styles>`;
}

/** `numbering.xml`, and the number by which its paragraphs refer to each list. */
export function numberingXml(
  root: string,
  lists: ReadonlyMap<string, List>,
): { xml: string; numbers: Map<string, number> } {
  const families = new Map<string, number>();
  const kinds: string[] = [];
  const uses: string[] = [];
  const numbers = new Map<string, number>();
  for (const [name, { family, levels }] of lists) {
    const known = families.get(family);
    const kind = known ?? families.size;
    if (known === undefined) {
      families.set(family, kind);
      const written = levels.map((level, at) => {
        const text = level.format === "bullet" ? "•" : level.text;
        const left = (at + 1) * 425;
        return `<w:lvl w:ilvl="${at}"><w:start w:val="${level.start}"/><w:numFmt w:val="${xmlText(level.format)}"/><w:lvlText w:val="${xmlText(text)}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="425"/></w:pPr></w:lvl>`;
      });
      kinds.push(
        `<w:abstractNum w:abstractNumId="${kind}"><w:multiLevelType w:val="multilevel"/>${written.join("")}</w:abstractNum>`,
      );
    }
    numbers.set(name, numbers.size + 1);
    uses.push(`<w:num w:numId="${numbers.size}"><w:abstractNumId w:val="${kind}"/></w:num>`);
  }
  return { xml: `<w:numbering ${root}>${kinds.join("")}${uses.join("")}</w:numbering>`, numbers };
}
