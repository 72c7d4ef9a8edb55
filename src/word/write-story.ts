import { xmlText } from "../xml-text.ts";
import {
  type Block,
  type Cell,
  type Paragraph,
  type Picture,
  paragraphsOf,
  type Row,
  type Run,
  type Table,
  type Tracked,
} from "./document.ts";
import { languageTag, styleId } from "./write-styles.ts";

/** What the blocks of a part need from the document around them. */
interface StorySetting {
  /** Of tracked changes, YYYY-MM-DD. */
  date: string;
  rightToLeft: boolean;
  /** The number of each list in `numbering.xml`. */
  lists: ReadonlyMap<string, number>;
}

/** The width of the text on a page, in twentieths of a point: A4 with margins of 2 cm. */
const TEXT_WIDTH = 9_638;
const TWENTIETH = 635;
const PIXEL = 9_525;
/** By EXIF's number: how a picture is first mirrored, then turned, clockwise, in 60,000ths of a degree. */
const TURNS: ReadonlyMap<number, string> = new Map([
  [2, ' flipH="1"'],
  [3, ' rot="10800000"'],
  [4, ' flipV="1"'],
  [5, ' rot="16200000" flipH="1"'],
  [6, ' rot="5400000"'],
  [7, ' rot="5400000" flipH="1"'],
  [8, ' rot="16200000"'],
]);
/** From this number on, width and height change places. */
const FIRST_LYING = 5;
const LARGEST = { width: TEXT_WIDTH * TWENTIETH, height: 8_000_000 };
/** Word refuses longer addresses and names of authors. */
const LONGEST_ADDRESS = 2_000;
const LONGEST_AUTHOR = 250;

/** Writes blocks as WordprocessingML (ECMA-376 part 1, 17), children in the order of its schema. */
export class StoryWriter {
  /** The addresses that links lead to, and the pictures, each with its relation. */
  readonly addresses = new Map<string, string>();
  readonly pictures = new Map<string, { picture: Picture; relation: string; file: string }>();
  readonly #setting: StorySetting;
  /** Annotations and drawings of a document have numbers that no other has. */
  #number = 0;
  #paragraphs = 0;
  #bookmarks = new Map<string, string>();
  readonly #placed = new Set<string>();

  constructor(setting: StorySetting) {
    this.#setting = setting;
  }

  /** The content of the body. It ends with a paragraph. */
  body(blocks: readonly Block[]): string {
    const anchors = new Set(paragraphsOf(blocks).flatMap((each) => each.anchors ?? []));
    this.#bookmarks = new Map([...anchors].map((anchor, index) => [anchor, `_Anchor${index + 1}`]));
    return this.#blocks(blocks);
  }

  /** Blocks of the body or of a cell: tables are separated, and the last block is a paragraph. */
  #blocks(blocks: readonly Block[]): string {
    const written = blocks.map((block, index) => {
      if (block.kind === "paragraph") return this.#paragraph(block);
      const next = blocks[index + 1];
      return this.#table(block) + (next?.kind === "paragraph" ? "" : "<w:p/>");
    });
    return written.length === 0 ? "<w:p/>" : written.join("");
  }

  #paragraph({ style, list, mark, runs, anchors = [], ...paragraph }: Paragraph): string {
    this.#paragraphs += 1;
    const numbered = list === undefined ? undefined : this.#setting.lists.get(list.list);
    const isChanged = mark.inserted === true || mark.deleted === true;
    const author = runs.find((run) => run.author !== undefined)?.author;
    const properties = [
      style === "" ? "" : `<w:pStyle w:val="${styleId(style)}"/>`,
      numbered === undefined
        ? ""
        : `<w:numPr><w:ilvl w:val="${list?.level ?? 0}"/><w:numId w:val="${numbered}"/></w:numPr>`,
      (paragraph.rightToLeft ?? this.#setting.rightToLeft) ? "<w:bidi/>" : "",
      isChanged ? `<w:rPr>${this.#mark(mark, author)}</w:rPr>` : "",
    ].join("");
    const content = [...this.#anchors(anchors), ...runs.map((run) => this.#linked(run))].join("");
    return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
  }

  /** Bookmarks; of two with one name, Word has only one. */
  #anchors(anchors: readonly string[]): string[] {
    return anchors.flatMap((anchor) => {
      const name = this.#bookmarks.get(anchor);
      if (name === undefined || this.#placed.has(name)) return [];
      this.#placed.add(name);
      const id = ++this.#number;
      return `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`;
    });
  }

  #mark({ inserted, deleted }: Tracked, author: string | undefined): string {
    return `${inserted ? `<w:ins ${this.#who(author)}/>` : ""}${deleted ? `<w:del ${this.#who(author)}/>` : ""}`;
  }

  /**
   * Neighbouring paragraphs have other hours: LibreOffice joins what one author changed within minutes across the end of
   * a paragraph that is not changed itself, and takes that end out too.
   */
  #who(author = ""): string {
    const name = [...author].slice(0, LONGEST_AUTHOR).join("");
    const hour = this.#paragraphs % 2 === 0 ? "00" : "12";
    return `w:id="${++this.#number}" w:author="${xmlText(name)}" w:date="${this.#setting.date}T${hour}:00:00Z"`;
  }

  /** A run in its link. A link to what the document lacks, or to an address that Word refuses, is plain text. */
  #linked(run: Run): string {
    const { link } = run;
    if (link === undefined) return this.#tracked(run);
    if (link.startsWith("#")) {
      const name = this.#bookmarks.get(link.slice(1));
      if (name === undefined) return this.#tracked(run);
      return `<w:hyperlink w:anchor="${name}" w:history="1">${this.#tracked(run, "Hyperlink")}</w:hyperlink>`;
    }
    const address = safeAddress(link);
    if (address === undefined) return this.#tracked(run);
    const relation = this.addresses.get(address) ?? `rIdLink${this.addresses.size + 1}`;
    this.addresses.set(address, relation);
    return `<w:hyperlink r:id="${relation}" w:history="1">${this.#tracked(run, "Hyperlink")}</w:hyperlink>`;
  }

  #tracked(run: Run, style?: string): string {
    if (run.text === "" && run.picture === undefined) return "";
    const written = this.#run(run, style);
    const deleted = run.deleted ? `<w:del ${this.#who(run.author)}>${written}</w:del>` : written;
    return run.inserted ? `<w:ins ${this.#who(run.author)}>${deleted}</w:ins>` : deleted;
  }

  #run(run: Run, style: string | undefined): string {
    const { language } = run;
    const properties = [
      style === undefined ? "" : `<w:rStyle w:val="${style}"/>`,
      run.bold ? "<w:b/><w:bCs/>" : "",
      run.italic ? "<w:i/><w:iCs/>" : "",
      run.strike ? "<w:strike/>" : "",
      run.underline ? '<w:u w:val="single"/>' : "",
      run.superscript ? '<w:vertAlign w:val="superscript"/>' : "",
      run.rightToLeft ? "<w:rtl/>" : "",
      language === undefined ? "" : languageTag(language),
    ].join("");
    const content =
      run.picture === undefined ? characters(run.text, run.deleted === true) : this.#drawing(run.picture);
    return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
  }

  #drawing(picture: Picture): string {
    const key = `${picture.format} ${Buffer.from(picture.bytes).toString("base64")}`;
    const index = this.pictures.size + 1;
    const known = this.pictures.get(key) ?? {
      picture,
      relation: `rIdPicture${index}`,
      file: `image${index}.${picture.format}`,
    };
    this.pictures.set(key, known);
    const { width, height, turn, around } = placeOf(picture);
    const extent = `cx="${width}" cy="${height}"`;
    const id = ++this.#number;
    return `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/>${around}<wp:docPr id="${id}" name="Picture ${id}" descr="${xmlText(picture.alternative)}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="${id}" name="Picture ${id}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${known.relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm${turn}><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`;
  }

  #table({ rows, widths, rightToLeft }: Table): string {
    const count = rows.reduce((most, row) => Math.max(most, columnsOf(row)), 1);
    const shares = Array.from({ length: count }, (_, at) => widths?.[at] ?? 1);
    const sum = shares.reduce((total, share) => total + share, 0);
    const grid = shares.map((share) => Math.floor((TEXT_WIDTH * share) / sum));
    const visual = (rightToLeft ?? this.#setting.rightToLeft) ? "<w:bidiVisual/>" : "";
    return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/>${visual}<w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr><w:tblGrid>${grid
      .map((width) => `<w:gridCol w:w="${width}"/>`)
      .join("")}</w:tblGrid>${rows.map((row) => this.#row(row, grid)).join("")}</w:tbl>`;
  }

  #row(row: Row, grid: readonly number[]): string {
    const missing = grid.length - columnsOf(row);
    const cells: Cell[] = [...row.cells, ...Array.from({ length: missing }, () => ({ blocks: [] }))];
    let at = 0;
    const written = cells.map((cell) => {
      const { columns = 1 } = cell;
      const width = grid.slice(at, at + columns).reduce((sum, each) => sum + each, 0);
      at += columns;
      return this.#cell(cell, width);
    });
    const head = row.isHead ? "<w:tblHeader/>" : "";
    return `<w:tr><w:trPr><w:cantSplit/>${head}${this.#mark(row, undefined)}</w:trPr>${written.join("")}</w:tr>`;
  }

  #cell({ blocks, columns = 1, inserted, deleted }: Cell, width: number): string {
    const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : "";
    const change = inserted ? `<w:cellIns ${this.#who()}/>` : deleted ? `<w:cellDel ${this.#who()}/>` : "";
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${change}</w:tcPr>${this.#blocks(blocks)}</w:tc>`;
  }
}

function columnsOf({ cells }: Row): number {
  return cells.reduce((sum, { columns = 1 }) => sum + columns, 0);
}

function characters(text: string, isDeleted: boolean): string {
  const element = isDeleted ? "w:delText" : "w:t";
  return text
    .split(/([\t\n])/)
    .filter((part) => part !== "")
    .map((part) => {
      if (part === "\t") return "<w:tab/>";
      return part === "\n" ? "<w:br/>" : `<${element} xml:space="preserve">${xmlText(part)}</${element}>`;
    })
    .join("");
}

/** An address as a relation may have it: https or mailto, in the characters of RFC 3986; undefined for any other. */
function safeAddress(link: string): string | undefined {
  if (!/^(?:https:\/\/|mailto:)/i.test(link) || !URL.canParse(link)) return undefined;
  const address = new URL(link).href
    .replace(/[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/gu, (character) => encodeURIComponent(character))
    .replace(/%(?![0-9A-Fa-f]{2})/g, "%25");
  return address.length <= LONGEST_ADDRESS ? address : undefined;
}

/** The size of a picture before it is turned, in EMU, how it is turned, and the room that it takes beyond that size. */
function placeOf({ width, height, orientation = 1 }: Picture) {
  const isLying = orientation >= FIRST_LYING;
  const [across, down] = isLying ? [height, width] : [width, height];
  const scale = Math.min(1, LARGEST.width / (across * PIXEL), LARGEST.height / (down * PIXEL));
  const scaled = (size: number) => Math.max(1, Math.round(size * PIXEL * scale));
  const [cx, cy] = [scaled(width), scaled(height)];
  const [beside, above] = [cy - cx, cx - cy].map((more) => Math.max(0, Math.round(more / 2)));
  return {
    width: cx,
    height: cy,
    turn: TURNS.get(orientation) ?? "",
    around: isLying ? `<wp:effectExtent l="${beside}" t="${above}" r="${beside}" b="${above}"/>` : "",
  };
}
