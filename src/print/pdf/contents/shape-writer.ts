import type { MarkedOutput, Owner } from "./marked-output.ts";
import { type Operation, whole } from "./operations.ts";
import type { PaintState } from "./paint-state.ts";
import { isSamePath, lowered, type PathStep, rectanglesOf, written } from "./path.ts";
import type { Shapes } from "./shapes.ts";

/** What a page knows of its graphics. */
export interface PageGraphics {
  /** Whether areas look the same in two graphics states, by their names; "" is that of a new page. */
  fillsAlike: (one: string, other: string) => boolean;
  /** Collects the shapes that are drawn as forms. */
  shapes: Shapes;
}

/** A path that has been filled, from where to where that is written, and the graphics state that it was filled in. */
interface Filled {
  path: readonly PathStep[];
  operator: "f" | "f*";
  start: number;
  end: number;
  graphics: string;
}

const onlyFills: ReadonlySet<string> = new Set(["f", "F", "f*"]);

/** Collects paths, and paints them and everything else that is no text. */
export class ShapeWriter {
  readonly #out: MarkedOutput;
  readonly #paint: PaintState;
  readonly #page: PageGraphics;
  #path: PathStep[] = [];
  #filled: Filled | undefined;

  constructor(out: MarkedOutput, paint: PaintState, page: PageGraphics) {
    this.#out = out;
    this.#paint = paint;
    this.#page = page;
  }

  /** A step of the path to come, told so much higher than it is written. */
  construct({ operator, operands }: Operation, lift: number): void {
    this.#path.push(lowered({ operator, numbers: operands.map(Number) }, lift));
  }

  /** Ends a path that is not painted, but may clip. */
  endPath(operator: string): void {
    this.#out.leaveText();
    if (this.#path.length > 0) this.#out.write(this.#takePath(operator));
  }

  /** Paints the path, or an image or a shading, for something that belongs to `owner`. */
  paint(operation: Operation, owner: Owner): void {
    const { operator } = operation;
    this.#out.enterShapes(owner);
    if (operator === "S" && this.#outlineFilled()) return;
    if (operator === "S" || operator === "s") this.#paint.applyToLines();
    else this.#paint.applyToShape(onlyFills.has(operator));
    const rectangles = operator === "f" ? rectanglesOf(this.#path) : undefined;
    if (rectangles) {
      this.#path = [];
      const { strokeLikeFill } = this.#paint;
      for (const each of rectangles) this.#out.paint(each, strokeLikeFill);
    } else if (operator === "Do" || operator === "sh") this.#out.write(whole(operation));
    else this.#paintPath(operator);
  }

  #paintPath(operator: string): void {
    const [path, start] = [this.#path, this.#out.position()];
    this.#out.write(this.#takePath(operator));
    const end = this.#out.position();
    const { graphics } = this.#paint;
    this.#filled =
      operator === "f" || operator === "f*" ? { path, operator, start, end, graphics } : undefined;
  }

  /** A path that has just been filled and is outlined now is painted in one go. False where it is another one. */
  #outlineFilled(): boolean {
    const filled = this.#filled;
    if (!filled || filled.end !== this.#out.position() || !isSamePath(filled.path, this.#path)) return false;
    if (!this.#page.fillsAlike(filled.graphics, this.#paint.graphics)) return false;
    this.#filled = undefined;
    const [, shape] = /\/(\S+) Do/.exec(this.#out.takeBack(filled.start)) ?? [];
    if (shape !== undefined) this.#page.shapes.release(shape);
    this.#paint.applyToLines();
    this.#out.write(this.#takePath(filled.operator === "f" ? "B" : "B*"));
    return true;
  }

  #takePath(operator: string): string {
    const path = this.#path;
    this.#path = [];
    const shape = this.#page.shapes.take(path, operator);
    return shape ? `q 1 0 0 1 ${shape.x} ${shape.y} cm /${shape.name} Do Q` : written(path, operator);
  }
}
