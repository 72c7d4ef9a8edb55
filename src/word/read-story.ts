import { type Block, haveOneFormat, type LeftOut, type Paragraph, type Run } from "./document.ts";
import { CHARACTERS, SYMBOLS } from "./numbering.ts";
import {
  type ParagraphFormat,
  paragraphFormat,
  type RunFormat,
  runFormat,
  type Styles,
  TrackedChanges,
} from "./styles.ts";
import { TableBuilder } from "./table-builder.ts";
import { isTrue, type Step, type XmlElement, type XmlHandler } from "./xml.ts";

/** What is read in any place. All else that is not named in this file is left out with its content. */
const CONTAINERS = new Set(
  "w:document w:body w:footnotes w:endnotes w:sdt w:sdtContent w:customXml w:smartTag w:hyperlink w:fldSimple w:dir w:bdo w:ruby w:rubyBase w:drawing w:pict w:object".split(
    " ",
  ),
);
const PROPERTIES = new Set("w:pPr w:rPr w:trPr w:tcPr w:tblPr".split(" "));
const DRAWINGS = new Set(["w:drawing", "w:pict", "w:object"]);
const PICTURES = new Set(["other:pic", "other:imagedata", "other:chart", "other:relIds"]);
const TEXTS = new Set(["w:t", "w:delText", "m:t"]);
/** Writable while the part is read. */
type OpenRun = { -readonly [Key in keyof Run]: Run[Key] };

interface OpenParagraph {
  format: ParagraphFormat;
  runs: OpenRun[];
  /** The blocks of text boxes that are anchored in it, which follow it. */
  boxes: Block[];
}

/** The blocks of a part of a Word document: its body, its footnotes or its endnotes (ECMA-376 part 1, 17). */
export class StoryReader implements XmlHandler {
  readonly notes = new Map<string, Block[]>();
  readonly tracked = new TrackedChanges();
  readonly #styles: Styles;
  readonly #leftOut: LeftOut;
  readonly #blocks: Block[][] = [[]];
  readonly #tables = new TableBuilder();
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #runs: RunFormat[] = [];
  /** The code of each field: what is in it until its separator, which is no text. */
  readonly #fields: OpenRun[][] = [];
  /** That of the outermost field whose code is being read. */
  #code: OpenRun[] | undefined;
  readonly #alternatives: { isTaken: boolean }[] = [];
  #drawings = 0;
  /** The name of the element whose text is being read. */
  #text: string | undefined;
  #customMark: string | undefined;
  #note: string | undefined;

  constructor(styles: Styles, leftOut: LeftOut) {
    this.#styles = styles;
    this.#leftOut = leftOut;
  }

  /** The blocks of the body. */
  get blocks(): readonly Block[] {
    return this.#blocks[0] ?? [];
  }

  open(name: string, attributes: ReadonlyMap<string, string>): Step {
    if (PROPERTIES.has(name)) return "collect";
    if (this.tracked.open(name, attributes)) return "enter";
    if (TEXTS.has(name)) this.#text = this.#runs.length > 0 ? name : undefined;
    else if (name === "w:p") this.#paragraphs.push(this.#newParagraph());
    else if (name === "w:r" || name === "m:r")
      this.#runs.push(runFormat(undefined, this.#styles, this.#stylesAround()));
    else if (name === "w:tbl") this.#tables.openTable();
    else if (name === "w:tr") this.#tables.openRow();
    else if (name === "w:tc") this.#openCell();
    else if (name === "w:txbxContent") this.#blocks.push([]);
    else if (name === "w:footnote" || name === "w:endnote") return this.#openNote(name, attributes);
    else if (name === "mc:AlternateContent") this.#alternatives.push({ isTaken: false });
    else if (name === "mc:Choice" || name === "mc:Fallback") return this.#openAlternative();
    else if (DRAWINGS.has(name)) this.#drawings += 1;
    else if (!CONTAINERS.has(name)) return this.#openOther(name, attributes);
    return "enter";
  }

  close(name: string): void {
    if (this.tracked.close(name)) return;
    if (TEXTS.has(name)) this.#text = undefined;
    else if (name === "w:p") this.#closeParagraph();
    else if (name === "w:r" || name === "m:r") this.#closeRun();
    else if (name === "w:tbl") this.#blocks.at(-1)?.push(this.#tables.closeTable());
    else if (name === "w:tr") this.#leftOut.hidden += this.#tables.closeRow() ? 1 : 0;
    else if (name === "w:tc") this.#tables.closeCell(this.#blocks.pop() ?? []);
    else if (name === "w:txbxContent") this.#closeBox();
    else if (name === "w:footnote" || name === "w:endnote") this.#closeNote();
    else if (name === "mc:AlternateContent") this.#alternatives.pop();
    else if (DRAWINGS.has(name)) this.#drawings -= 1;
  }

  text(text: string): void {
    if (this.#text !== undefined) this.#add(text, this.#text === "w:delText");
  }

  collected(element: XmlElement): void {
    const { name } = element;
    if (name === "w:pPr") {
      const paragraph = this.#paragraphs.at(-1);
      if (paragraph !== undefined) paragraph.format = paragraphFormat(element, this.#styles);
    } else if (name === "w:rPr" && this.#runs.length > 0) {
      this.#runs[this.#runs.length - 1] = runFormat(element, this.#styles, this.#stylesAround());
    } else this.#tables.setProperties(element, this.#styles);
  }

  /** Elements without text of their own that stand for a character or a reference, and what a drawing is made of. */
  #openOther(name: string, attributes: ReadonlyMap<string, string>): Step {
    if (PICTURES.has(name)) this.#leftOut.pictures += 1;
    if (this.#drawings > 0 && name.startsWith("other:")) return "enter";
    if (name.startsWith("m:") && !name.endsWith("Pr")) return "enter";
    if (this.#runs.length > 0) {
      const character = CHARACTERS.get(name);
      if (character !== undefined) this.#add(character);
      else if (name === "w:sym") this.#addSymbol(attributes.get("char") ?? "");
      else if (name === "w:fldChar") this.#openField(attributes.get("fldCharType"));
      else if (name === "w:footnoteReference" || name === "w:endnoteReference")
        this.#addReference(name, attributes);
      else if (name === "w:commentReference") this.#leftOut.comments += 1;
    } else if (name === "w:altChunk" || name === "w:subDoc") this.#leftOut.embedded += 1;
    return "skip";
  }

  #newParagraph(): OpenParagraph {
    return { format: paragraphFormat(undefined, this.#styles), runs: [], boxes: [] };
  }

  /** The styles that apply to a run where it has no format of its own. */
  #stylesAround() {
    return [this.#tables.style, this.#paragraphs.at(-1)?.format.style].filter((style) => style !== undefined);
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    const { format, runs, boxes } = paragraph;
    const { style, ...rest } = format;
    const block: Paragraph = { kind: "paragraph", style: style.name, ...rest, runs };
    for (const each of [block, ...boxes]) this.#blocks.at(-1)?.push(each);
  }

  #add(text: string, isDeleted = false): void {
    const [paragraph, format] = [this.#paragraphs.at(-1), this.#runs.at(-1)];
    if (paragraph === undefined || format === undefined || text === "") return;
    if (format.isHidden) {
      this.#leftOut.hidden += 1;
      return;
    }
    const run = this.#newRun(text, format, isDeleted);
    if (this.#customMark !== undefined) run.note = this.#customMark;
    const last = paragraph.runs.at(-1);
    if (last !== undefined && this.#code === undefined && haveOneFormat(last, run)) last.text += text;
    else paragraph.runs.push(run);
    this.#code?.push(run);
    if (this.#code === undefined) this.tracked.add(text, this.blocks.length);
  }

  #newRun(text: string, { formats, tracked }: RunFormat, isDeleted: boolean): OpenRun {
    return {
      text,
      ...formats,
      ...((this.tracked.isIn("inserted") || tracked.inserted) && { inserted: true }),
      ...((this.tracked.isIn("deleted") || isDeleted || tracked.deleted) && { deleted: true }),
    };
  }

  #addSymbol(code: string): void {
    const known = SYMBOLS.get(code.toUpperCase());
    if (known === undefined) this.#leftOut.embedded += 1;
    this.#add(known ?? "[?]");
  }

  #addReference(name: string, attributes: ReadonlyMap<string, string>): void {
    const [paragraph, format] = [this.#paragraphs.at(-1), this.#runs.at(-1)];
    if (paragraph === undefined || format === undefined || format.isHidden) return;
    const note = noteKey(name.replace("Reference", ""), attributes.get("id"));
    // A mark of the author's own is the text that follows in the same run.
    if (isTrue(attributes.get("customMarkFollows"))) this.#customMark = note;
    else paragraph.runs.push({ ...this.#newRun("", format, false), note });
  }

  #closeRun(): void {
    this.#runs.pop();
    this.#customMark = undefined;
  }

  #openField(type: string | undefined): void {
    if (type === "begin") {
      const code: OpenRun[] = [];
      this.#fields.push(code);
      this.#code ??= code;
      return;
    }
    const code = this.#fields.at(-1);
    if (code !== undefined && code === this.#code) {
      // Only now is it certain that what stood there was code: a field that never ends loses no words.
      for (const run of code) run.text = "";
      this.#code = undefined;
    }
    if (type === "end") this.#fields.pop();
  }

  #openAlternative(): Step {
    const alternative = this.#alternatives.at(-1);
    if (alternative === undefined || alternative.isTaken) return "skip";
    alternative.isTaken = true;
    return "enter";
  }

  #openCell(): void {
    this.#tables.openCell();
    this.#blocks.push([]);
  }

  #closeBox(): void {
    const blocks = this.#blocks.pop() ?? [];
    const anchor = this.#paragraphs.at(-1)?.boxes ?? this.#blocks.at(-1);
    for (const block of blocks) anchor?.push(block);
  }

  #openNote(kind: string, attributes: ReadonlyMap<string, string>): Step {
    // The lines that part notes from the text are notes of a type of their own.
    if ((attributes.get("type") ?? "normal") !== "normal") return "skip";
    this.#note = noteKey(kind, attributes.get("id"));
    this.#blocks.push([]);
    return "enter";
  }

  #closeNote(): void {
    const blocks = this.#blocks.pop() ?? [];
    if (this.#note !== undefined) this.notes.set(this.#note, blocks);
  }
}

/** The name by which a run refers to a note. */
function noteKey(kind: string, id: string | undefined): string {
  return `${kind.slice(2)} ${/^-?\d{1,9}$/.test(id ?? "") ? id : "?"}`;
}
