import type { JoinedMark } from "../structure/join-marks.ts";
import { type GlyphCodes, oneByteStrings } from "./glyph-codes.ts";
import { MarkedOutput, type Owner } from "./marked-output.ts";
import { eachOperation, type Operation, whole } from "./operations.ts";
import { PaintState, type SavedPaint } from "./paint-state.ts";
import { lowered, type PathStep, rectangleOf, written } from "./path.ts";
import type { Shapes } from "./shapes.ts";
import { short } from "./short-number.ts";
import { TextPosition } from "./text-position.ts";
import { transformedFrom } from "./transform.ts";

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
  readonly #paint = new PaintState(this.#out);
  readonly #position = new TextPosition(this.#out);
  readonly #saved: { paint: SavedPaint; lift: number; start: number; wasPainted: boolean }[] = [];
  /** How much higher the coordinates count than they are written. */
  #lift = 0;
  /** Something was painted since the graphics state was saved last. */
  #isPainted = true;
  #path: PathStep[] = [];
  /** Marked content around the operation: whether each is numbered for the tree. */
  readonly #nesting: boolean[] = [];
  #owner: Owner = "artifact";
  #isWithinText = false;

  constructor(page: ContentSetting) {
    this.#page = page;
  }

  take(operation: Operation): void {
    const { operator, operands } = operation;
    if (constructions.has(operator)) {
      this.#path.push(lowered({ operator, numbers: operands.map(Number) }, this.#lift));
    } else if (paintings.has(operator)) this.#shape(operation);
    else if (styles.has(operator)) this.#paint.style(operator, whole(operation));
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
        this.#position.reset();
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
        this.#transform(operands);
        return;
      default:
        this.#paint.colour(operator, whole(operation));
    }
  }

  #textOperation({ operator, operands }: Operation): void {
    const numbers = () => operands.map(Number);
    if (operator === "Tj" || operator === "TJ") this.#show(`${operands[0]}${operator}`);
    else if (operator === "Tf") {
      this.#paint.want("font", `${operands[0]} ${short(Number(operands[1]), 4)} Tf`);
    } else if (operator === "Td") {
      const [right = 0, up = 0] = numbers();
      this.#position.move(right, up);
    } else if (operator === "Tm") {
      const [x = 0, y = 0] = numbers().slice(4);
      this.#position.place({ turn: operands.slice(0, 4).join(" "), x, y: y - this.#lift });
    } else throw new Error(`"${operator}" in a content stream`);
  }

  #show(operation: string): void {
    this.#enterText();
    const codes = this.#page.narrowFonts.get(this.#paint.font);
    this.#out.write(codes ? oneByteStrings(operation, codes) : operation);
    this.#isPainted = true;
  }

  #enterText(): void {
    this.#out.enterText(this.#owner);
    this.#paint.applyToText();
    this.#position.apply();
  }

  #shape(operation: Operation): void {
    const { operator } = operation;
    this.#out.enterShapes(this.#owner);
    this.#paint.applyToShape(operator === "f" || operator === "F" || operator === "f*");
    this.#isPainted = true;
    const rectangle = operator === "f" ? rectangleOf(this.#path) : undefined;
    if (rectangle) {
      this.#path = [];
      this.#out.paint(rectangle, this.#paint.strokeLikeFill);
    } else if (operator === "Do" || operator === "sh") this.#out.write(whole(operation));
    else this.#out.write(this.#takePath(operator));
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
