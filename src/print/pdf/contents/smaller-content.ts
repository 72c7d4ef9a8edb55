import type { JoinedMark } from "../structure/join-marks.ts";
import { type GlyphCodes, oneByteStrings } from "./glyph-codes.ts";
import { MarkedOutput, type Owner } from "./marked-output.ts";
import { eachOperation } from "./operations.ts";
import { lowered, type PathStep, rectangleOf, written } from "./path.ts";
import type { Shapes } from "./shapes.ts";
import { short } from "./short-number.ts";
import { firstLine, moved, stepTo, type TextLine } from "./text-line.ts";

interface Operation {
  operator: string;
  operands: readonly string[];
}

/** What is painted with, each as the operation that sets it; undefined where it is not known. */
interface Paint {
  fill?: string;
  stroke?: string;
  graphics?: string;
  font?: string;
}

/** From so far down on, in units of the page, it counts from its top: no page itself is as high. */
const far = 5000;

const constructions: ReadonlySet<string> = new Set(["m", "l", "c", "v", "y", "h", "re", "W", "W*"]);
const paintings: ReadonlySet<string> = new Set(["f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh", "Do"]);
const styles: ReadonlySet<string> = new Set("w J j M d i ri Tr Tc Tw Tz TL Ts".split(" "));
const properties = /MCID\s+(\d+)/;

/** What a page's content stream is written with. */
export interface ContentSetting {
  /** What becomes of each marked content, by its number. */
  marks: ReadonlyMap<number, JoinedMark>;
  /** Codes of the fonts whose glyphs have one byte, by the fonts' names. */
  narrowFonts: ReadonlyMap<string, GlyphCodes>;
  /** Collects the shapes that are drawn as forms. */
  shapes: Shapes;
}

/**
 * A page's content stream written anew: colours, fonts and graphics states are set only where something is painted
 * with them and they differ from what is set, text objects and marked content that follow each other are one, and
 * numbers have no more digits than can be seen. Everything belongs to an element of the structure tree or is marked
 * as an artifact: running heads, lines and backgrounds. Throws on operations that Chromium does not write.
 */
export function smallerContent(content: string, page: ContentSetting): string {
  const writer = new ContentWriter(page);
  eachOperation(content, (operator, operands) => writer.take({ operator, operands }));
  return writer.end();
}

class ContentWriter {
  readonly #page: ContentSetting;
  readonly #out = new MarkedOutput();
  /** As the page wants it, and as it is set in what has been written. */
  #wanted: Paint = {};
  #set: Paint = {};
  readonly #saved: { wanted: Paint; set: Paint; lift: number; start: number; wasPainted: boolean }[] = [];
  /** How much higher the coordinates count than they are written. */
  #lift = 0;
  /** Something was painted since the graphics state was saved last. */
  #isPainted = true;
  #path: PathStep[] = [];
  /** Marked content around the operation: whether each is numbered for the tree. */
  readonly #nesting: boolean[] = [];
  #owner: Owner = "artifact";
  /** As the page wants it, and as it has been written in the text object that is open. */
  #line: TextLine = firstLine;
  #writtenLine: TextLine | undefined;
  #hasMoved = false;
  #textNumber = 0;
  #isWithinText = false;
  /** Glyphs may be outlined: only then the colour of lines matters to text. */
  #isOutlined = false;

  constructor(page: ContentSetting) {
    this.#page = page;
  }

  take(operation: Operation): void {
    const { operator, operands } = operation;
    if (constructions.has(operator)) {
      this.#path.push(lowered({ operator, numbers: operands.map(Number) }, this.#lift));
    } else if (paintings.has(operator)) this.#paint(operation);
    else if (styles.has(operator)) this.#style(operation);
    else if (operator.startsWith("T")) this.#textOperation(operation);
    else this.#other(operation);
  }

  end(): string {
    return this.#out.end();
  }

  #other(operation: Operation): void {
    const { operator, operands } = operation;
    switch (operator) {
      case "rg":
        this.#wanted.fill = whole(operation);
        return;
      case "RG":
        this.#wanted.stroke = whole(operation);
        return;
      case "gs":
        this.#wanted.graphics = whole(operation);
        return;
      case "BT":
      case "ET":
        this.#isWithinText = operator === "BT";
        this.#moveTo(firstLine);
        return;
      case "BDC":
      case "BMC":
        this.#beginMark(properties.exec(operands[1] ?? "")?.[1], whole(operation));
        return;
      case "EMC":
        this.#endMark();
        return;
      case "q":
        this.#save();
        return;
      case "Q":
        this.#restore();
        return;
      case "n":
        this.#out.leaveText();
        if (this.#path.length > 0) this.#out.write(this.#takePath(operator));
        return;
      case "cm":
        this.#out.leaveText();
        this.#transform(operands.map(Number));
        return;
      default:
        this.#colour(operation);
    }
  }

  #textOperation(operation: Operation): void {
    const { operator, operands } = operation;
    const numbers = () => operands.map(Number);
    if (operator === "Tj" || operator === "TJ") this.#show(`${operands[0]}${operator}`);
    else if (operator === "Tf") this.#wanted.font = `${operands[0]} ${short(Number(operands[1]), 4)} Tf`;
    else if (operator === "Td") {
      const [right = 0, up = 0] = numbers();
      this.#moveTo(moved(this.#line, right, up));
    } else if (operator === "Tm") {
      const [x = 0, y = 0] = numbers().slice(4);
      this.#moveTo({ turn: operands.slice(0, 4).join(" "), x, y: y - this.#lift });
    } else throw new Error(`"${operator}" in a content stream`);
  }

  #moveTo(line: TextLine): void {
    this.#line = line;
    this.#hasMoved = true;
  }

  #show(operation: string): void {
    this.#enterText();
    const font = this.#wanted.font?.split(" ")[0]?.slice(1) ?? "";
    const codes = this.#page.narrowFonts.get(font);
    this.#out.write(codes ? oneByteStrings(operation, codes) : operation);
    this.#isPainted = true;
  }

  #enterText(): void {
    this.#out.enterText(this.#owner);
    if (this.#out.texts !== this.#textNumber) this.#writtenLine = undefined;
    this.#textNumber = this.#out.texts;
    this.#apply("fill", "graphics", "font");
    if (this.#isOutlined) this.#apply("stroke");
    if (!this.#hasMoved) {
      if (this.#writtenLine === undefined) throw new Error("text goes on where none began");
      return;
    }
    const { operation, line } = stepTo(this.#writtenLine, this.#line);
    this.#out.write(operation);
    this.#writtenLine = line;
    this.#hasMoved = false;
  }

  #paint(operation: Operation): void {
    const { operator } = operation;
    this.#out.enterShapes(this.#owner);
    const isFill = operator.startsWith("f") || operator === "F";
    if (isFill) this.#apply("fill", "graphics");
    else this.#apply("fill", "stroke", "graphics");
    this.#isPainted = true;
    const rectangle = operator === "f" ? rectangleOf(this.#path) : undefined;
    if (rectangle) {
      this.#path = [];
      this.#out.paint(rectangle, strokeOf(this.#set.fill));
    } else if (operator === "Do" || operator === "sh") this.#out.write(whole(operation));
    else this.#out.write(this.#takePath(operator));
  }

  /** Sets what is wanted and not set yet. */
  #apply(...kinds: (keyof Paint)[]): void {
    for (const kind of kinds) {
      const wanted = this.#wanted[kind];
      if (wanted === undefined || wanted === this.#set[kind]) continue;
      this.#out.write(wanted);
      this.#set[kind] = wanted;
    }
  }

  /** A style of lines or text: it counts until a graphics state sets another. */
  #style(operation: Operation): void {
    this.#isOutlined ||= operation.operator === "Tr";
    this.#apply("graphics");
    const style = whole(operation);
    this.#out.write(style);
    this.#set.graphics = style;
    this.#wanted.graphics = style;
  }

  /** A colour of another kind: set at once, since it may take several operations. */
  #colour(operation: Operation): void {
    const kind = colourKinds.get(operation.operator);
    if (!kind) throw new Error(`"${operation.operator}" in a content stream`);
    this.#out.write(whole(operation));
    delete this.#wanted[kind];
    delete this.#set[kind];
  }

  /** A long document is one tall sheet to Chromium: what is far down on it counts from its page's top instead. */
  #transform([a = 1, b = 0, c = 0, d = 1, x = 0, y = 0]: readonly number[]): void {
    const up = y - this.#lift;
    const pages = b === 0 && c === 0 && d !== 0 ? Math.round(-up / d) : 0;
    this.#lift = Math.abs(pages) < far ? 0 : pages;
    const turned = [a, b, c, d].map((each) => short(each, 6));
    this.#out.write([...turned, short(x, 3), short(up + d * this.#lift, 3), "cm"].join(" "));
  }

  #save(): void {
    this.#out.leaveText();
    this.#saved.push({
      wanted: { ...this.#wanted },
      set: { ...this.#set },
      lift: this.#lift,
      start: this.#out.position(),
      wasPainted: this.#isPainted,
    });
    this.#out.write("q");
    this.#isPainted = false;
  }

  #restore(): void {
    const saved = this.#saved.pop();
    if (!saved) throw new Error('"Q" without "q" in a content stream');
    this.#out.leaveText();
    if (this.#isPainted) this.#out.write("Q");
    else this.#out.takeBack(saved.start);
    this.#wanted = saved.wanted;
    this.#set = saved.set;
    this.#lift = saved.lift;
    this.#isPainted ||= saved.wasPainted;
  }

  /** A number leads to the tree; anything else, such as the text that glyphs stand for, stays as it is. */
  #beginMark(id: string | undefined, written: string): void {
    this.#nesting.push(id !== undefined);
    if (id !== undefined) {
      this.#owner = this.#page.marks.get(Number(id)) ?? "artifact";
      return;
    }
    if (this.#isWithinText) this.#enterText();
    else this.#out.enterShapes(this.#owner);
    this.#out.write(written);
    this.#isPainted = true;
  }

  #endMark(): void {
    if (this.#nesting.pop()) this.#owner = "artifact";
    else {
      if (!this.#isWithinText) this.#out.leaveText();
      this.#out.write("EMC");
    }
  }

  #takePath(operator: string): string {
    const path = this.#path;
    this.#path = [];
    const shape = this.#page.shapes.take(path, operator);
    return shape ? `q 1 0 0 1 ${shape.x} ${shape.y} cm /${shape.name} Do Q` : written(path, operator);
  }
}

const colourKinds: ReadonlyMap<string, "fill" | "stroke"> = new Map([
  ...["g", "k", "cs", "sc", "scn"].map((operator) => [operator, "fill"] as const),
  ...["G", "K", "CS", "SC", "SCN"].map((operator) => [operator, "stroke"] as const),
]);

/** An operation as it is written. */
function whole({ operator, operands }: Operation): string {
  return operands.length === 0 ? operator : `${operands.join(" ")} ${operator}`;
}

function strokeOf(fill: string | undefined): string | undefined {
  return fill?.endsWith(" rg") ? fill.replace(/rg$/, "RG") : undefined;
}
