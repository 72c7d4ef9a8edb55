import type { Element, Nodes } from "hast";
import { readHtml } from "../../brief/body/read-html.ts";
import { withJoinedFigures } from "../../brief/text-changes/tokens.ts";
import type { LocalText } from "../../brief/types.ts";
import type { Block, List, ListPlace, Paragraph, Run, Table } from "../../word/document.ts";
import { restrictionLabel } from "../page/generated-content.ts";
import type { Words } from "../templates/words.ts";
import { DEEPEST, newList, paragraph, pictureOf, run, wordLanguage } from "./blocks.ts";

/** How a text of the brief becomes blocks. */
export interface TextSetting {
  words: Words;
  /** The lists of the document, which those of the text are added to. */
  lists: Map<string, List>;
  /** The style of its paragraphs. */
  style?: string;
  /** Whose `ins` and `del` become tracked changes; without it they are underlined and struck through. */
  author?: string;
}

/** What holds for the words inside an element. */
interface Around {
  format: Omit<Run, "text">;
  style: string;
  rightToLeft?: boolean;
  list?: ListPlace;
}

/** The sanitised HTML of a text as blocks of Word. What is in it beside each other, Word has below each other. */
export function htmlBlocks(text: LocalText, setting: TextSetting): Block[] {
  const { language, direction } = text;
  const walker = new HtmlWalker(setting);
  walker.content(readHtml(text.html), {
    format: language === undefined ? {} : { language: wordLanguage(language) },
    style: setting.style ?? "",
    ...(direction !== undefined && { rightToLeft: direction === "rtl" }),
  });
  return walker.blocks;
}

const BULLETS = "bullets";
/** A line beside it shows where a block that is for some readers only begins and ends. */
const RESTRICTED = "Restricted";
/** Elements that only hold blocks or cells. */
const HOLDERS = new Set(["blockquote", "aside", "section", "ul", "ol", "li"]);

const FORMATS: ReadonlyMap<string, Omit<Run, "text">> = new Map([
  ["em", { italic: true }],
  ["strong", { bold: true }],
  ["mark", { underline: true }],
  ["sup", { superscript: true }],
]);

class HtmlWalker {
  blocks: Block[] = [];
  readonly #setting: TextSetting;
  /** The paragraph that inline content goes to. */
  #open: (Paragraph & { runs: Run[] }) | undefined;
  #afterNumber = false;
  /** The ids of elements that begin before their paragraph does. */
  #ids: string[] = [];

  constructor(setting: TextSetting) {
    this.#setting = setting;
  }

  /** The children of a node that may contain blocks, inline content, or both. */
  content(node: Nodes, around: Around): void {
    if (!("children" in node)) return;
    for (const child of node.children) this.#node(child, around);
    this.#close();
  }

  #node(node: Nodes, around: Around): void {
    if (node.type === "text") {
      // Line ends between blocks are no words.
      if (this.#open !== undefined || node.value.trim() !== "") this.#add(node.value, around);
    }
    if (node.type !== "element") return;
    const { tagName } = node;
    if (typeof node.properties.id === "string") this.#ids.push(node.properties.id);
    if (/^h[1-6]$/.test(tagName)) this.#block(node, around, `heading ${tagName.slice(1)}`);
    else if (tagName === "p") this.#block(node, around, styleOf(node, around));
    else if (tagName === "pre") this.#block(node, around, "HTML Preformatted");
    else if (tagName === "table") this.#table(node, around);
    else if (HOLDERS.has(tagName)) this.#holder(node, around);
    else if (tagName === "hr") this.#close();
    else if (tagName === "br") this.#add("\n", around);
    else if (tagName === "img") this.#image(node, around);
    else this.#inline(node, around);
  }

  #block(element: Element, around: Around, style: string): void {
    this.#close();
    const inside = { ...directed(element, around), style };
    this.#begin(inside);
    for (const child of element.children) this.#node(child, inside);
    this.#close();
    // Only the first paragraph of an item has its number.
    delete around.list;
  }

  #holder(element: Element, around: Around): void {
    this.#close();
    const inside = directed(element, around);
    if (element.tagName === "ul" || element.tagName === "ol") {
      this.#list(element, inside);
      return;
    }
    if (element.tagName === "blockquote") inside.style = "Quote";
    if (element.tagName === "aside") {
      inside.style = RESTRICTED;
      const { dataAudience, dataFor } = element.properties;
      const mark = restrictionLabel(String(dataAudience), String(dataFor ?? ""), this.#setting.words);
      this.blocks.push(paragraph([run(mark, { bold: true })], RESTRICTED));
    }
    this.content(element, inside);
  }

  #list(element: Element, around: Around): void {
    const level = Math.min((around.list?.level ?? -1) + 1, DEEPEST);
    const isBullet = element.tagName === "ul" || element.properties.dataMarks === "written";
    let list = isBullet ? this.#bullets() : this.#numbers(element, numberOf(element.properties.start) ?? 1);
    for (const item of element.children) {
      if (item.type !== "element") continue;
      const value = numberOf(item.properties.value);
      if (!isBullet && value !== undefined) list = this.#numbers(element, value);
      const place = element.properties.dataMarks === "written" ? {} : { list: { list, level } };
      const inside: Around = { ...directed(item, around), style: "List Paragraph", ...place };
      if (typeof item.properties.id === "string") this.#ids.push(item.properties.id);
      const before = this.blocks.length;
      for (const child of item.children) {
        // Lists in it are a level deeper, whatever became of the item's own number.
        const isList = child.type === "element" && /^[ou]l$/.test(child.tagName);
        this.#node(child, isList ? { ...inside, list: { list, level } } : inside);
      }
      this.#close();
      if (this.blocks.length === before) this.blocks.push(paragraph("", inside.style, place));
    }
  }

  #bullets(): string {
    this.#setting.lists.set(BULLETS, newList(BULLETS, "bullet", "•", 1));
    return BULLETS;
  }

  /** A list of its own for each one with numbers, so that none counts on from another. */
  #numbers(element: Element, start: number): string {
    const name = `list ${this.#setting.lists.size + 1}`;
    const sign = element.properties.dataMarks === "bracket" ? ")" : ".";
    this.#setting.lists.set(name, newList(name, "decimal", sign, start));
    return name;
  }

  #table(element: Element, around: Around): void {
    this.#close();
    const inside = directed(element, around);
    const rows: Table["rows"][number][] = [];
    const visit = (node: Nodes, isHead: boolean): void => {
      if (node.type !== "element") return;
      if (node.tagName !== "tr") {
        for (const child of node.children) visit(child, isHead || node.tagName === "thead");
        return;
      }
      const cells = node.children.flatMap((cell) => {
        if (cell.type !== "element") return [];
        const walker = new HtmlWalker(this.#setting);
        const style = cell.tagName === "th" ? "Table head" : "Table text";
        walker.content(cell, { ...directed(cell, inside), style });
        return [{ blocks: walker.blocks }];
      });
      rows.push({ cells, ...(isHead && { isHead: true as const }) });
    };
    visit(element, false);
    if (rows.length > 0) this.blocks.push({ kind: "table", rows, rightToLeft: inside.rightToLeft });
  }

  #image({ properties }: Element, around: Around): void {
    const alternative = String(properties.alt ?? "");
    const picture = pictureOf(String(properties.src ?? ""), alternative);
    if (picture === undefined) this.#add(`[${alternative}]`, around);
    else this.#begin(around).runs.push({ text: "", picture });
  }

  #inline(element: Element, around: Around): void {
    const { tagName, properties } = element;
    if (properties.dataFootnoteBackref !== undefined) return;
    const isNumber = tagName === "span" && [properties.className].flat().includes("number");
    const inside = { ...around, format: { ...around.format, ...this.#formatOf(element) } };
    for (const child of element.children) this.#node(child, inside);
    if (isNumber) this.#afterNumber = true;
  }

  #formatOf({ tagName, properties }: Element): Omit<Run, "text"> {
    const { author } = this.#setting;
    if (tagName === "ins") return author === undefined ? { underline: true } : { inserted: true, author };
    if (tagName === "del") return author === undefined ? { strike: true } : { deleted: true, author };
    if (tagName === "a" && typeof properties.href === "string") return { link: properties.href };
    return FORMATS.get(tagName) ?? {};
  }

  #begin({ style, rightToLeft, list }: Around): Paragraph & { runs: Run[] } {
    this.#open ??= {
      kind: "paragraph",
      style,
      runs: [],
      mark: {},
      ...(rightToLeft !== undefined && { rightToLeft }),
      ...(list !== undefined && { list }),
    };
    return this.#open;
  }

  #add(text: string, around: Around): void {
    const { runs } = this.#begin(around);
    // Behind its number, a paragraph of a legal text begins at a tab stop.
    const words = this.#afterNumber && text.startsWith(" ") ? `\t${text.slice(1)}` : text;
    this.#afterNumber = false;
    runs.push({ text: withJoinedFigures(words), ...around.format });
  }

  /** Ends the open paragraph. One that is added or deleted as a whole goes with its end. */
  #close(): void {
    const open = this.#open;
    this.#open = undefined;
    this.#afterNumber = false;
    if (open === undefined || open.runs.length === 0) return;
    const isAll = (what: "inserted" | "deleted") => open.runs.every((each) => each[what] === true);
    if (isAll("inserted")) open.mark.inserted = true;
    if (isAll("deleted")) open.mark.deleted = true;
    if (this.#ids.length > 0) open.anchors = this.#ids;
    this.#ids = [];
    this.blocks.push(open);
  }
}

/** A paragraph with a number has the style of its level. */
function styleOf({ properties }: Element, { style }: Around): string {
  const level = [properties.className].flat().find((name) => /^level-[1-4]$/.test(String(name)));
  return level === undefined || style !== "Legal text" ? style : `${style} ${String(level).slice(-1)}`;
}

function directed({ properties: { dir } }: Element, around: Around): Around {
  return dir === "rtl" || dir === "ltr" ? { ...around, rightToLeft: dir === "rtl" } : { ...around };
}

function numberOf(value: unknown): number | undefined {
  const number = Number(value);
  return value !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined;
}
