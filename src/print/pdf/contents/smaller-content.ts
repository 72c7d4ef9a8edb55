import type { JoinedMark } from "../structure/join-marks.ts";
import { MarkedOutput, type Owner } from "./marked-output.ts";
import { eachOperation, type Operation, whole } from "./operations.ts";
import { PaintState, type SavedPaint } from "./paint-state.ts";
import { type PageGraphics, ShapeWriter } from "./shape-writer.ts";
import { short } from "./short-number.ts";
import { type PageFonts, TextWriter } from "./text-writer.ts";
import { transformedFrom } from "./transform.ts";

const constructions: ReadonlySet<string> = new Set(["m", "l", "c", "v", "y", "h", "re", "W", "W*"]);
const paintings: ReadonlySet<string> = new Set(["f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh", "Do"]);
const styles: ReadonlySet<string> = new Set("w J j M d i ri Tr Tc Tw Tz TL Ts".split(" "));
const properties = /MCID\s+(\d+)/;

/** What a page's content stream is written with. */
export interface ContentSetting extends PageFonts, PageGraphics {
  /** What becomes of each marked content, by its number. */
  marks: ReadonlyMap<number, JoinedMark>;
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
  readonly #paint: PaintState;
  readonly #text: TextWriter;
  readonly #shapes: ShapeWriter;
  readonly #saved: { paint: SavedPaint; lift: number; start: number; wasPainted: boolean }[] = [];
  /** How much higher the coordinates count than they are written. */
  #lift = 0;
  /** Something was painted since the graphics state was saved last. */
  #isPainted = true;
  /** Marked content around the operation: whether each is numbered for the tree. */
  readonly #nesting: boolean[] = [];
  #owner: Owner = "artifact";
  #isWithinText = false;

  constructor(page: ContentSetting) {
    this.#page = page;
    this.#paint = new PaintState(this.#out, page.fillsAlike);
    this.#text = new TextWriter(this.#out, this.#paint, page);
    this.#shapes = new ShapeWriter(this.#out, this.#paint, page);
  }

  take(operation: Operation): void {
    const { operator } = operation;
    if (constructions.has(operator)) this.#shapes.construct(operation, this.#lift);
    else if (paintings.has(operator)) {
      this.#shapes.paint(operation, this.#owner);
      this.#isPainted = true;
    } else if (styles.has(operator)) this.#paint.style(operator, whole(operation));
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
        this.#paint.want("fill", whole(operation));
        return;
      case "RG":
        this.#paint.want("stroke", whole(operation));
        return;
      case "gs":
        this.#paint.want("graphics", whole(operation));
        return;
      case "BT":
      case "ET":
        this.#isWithinText = operator === "BT";
        this.#text.position.reset();
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
        this.#shapes.endPath(operator);
        return;
      case "cm":
        this.#out.leaveText();
        this.#transform(operands);
        return;
      default:
        this.#paint.colour(operator, whole(operation));
    }
  }

  #textOperation({ operator, operands }: Operation): void {
    const numbers = () => operands.map(Number);
    if (operator === "Tj" || operator === "TJ") {
      this.#text.show(operands[0] ?? "", this.#owner);
      this.#isPainted = true;
    } else if (operator === "Tf") {
      this.#paint.want("font", `${operands[0]} ${short(Number(operands[1]), 4)} Tf`);
    } else if (operator === "Td") {
      const [right = 0, up = 0] = numbers();
      this.#text.position.move(right, up);
    } else if (operator === "Tm") {
      const [x = 0, y = 0] = numbers().slice(4);
      this.#text.position.place({ turn: operands.slice(0, 4).join(" "), x, y: y - this.#lift });
    } else throw new Error(`"${operator}" in a content stream`);
  }

  #transform(operands: readonly string[]): void {
    const transformed = transformedFrom(operands.map(Number), this.#lift);
    this.#out.write(transformed.operation);
    this.#lift = transformed.lift;
  }

  #save(): void {
    this.#out.leaveText();
    this.#saved.push({
      paint: this.#paint.save(),
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
    this.#paint.restore(saved.paint);
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
    if (this.#isWithinText) this.#text.enter(this.#owner);
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
}
