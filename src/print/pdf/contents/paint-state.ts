import type { MarkedOutput } from "./marked-output.ts";

/** What is painted with, each as the operation that sets it; undefined where it is not known. */
interface Paint {
  fill?: string;
  stroke?: string;
  graphics?: string;
  font?: string;
}

/** What was wanted and what was set when a graphics state was saved. */
export interface SavedPaint {
  wanted: Paint;
  set: Paint;
}

const colours: ReadonlyMap<string, "fill" | "stroke"> = new Map([
  ...["g", "k", "cs", "sc", "scn"].map((operator) => [operator, "fill"] as const),
  ...["G", "K", "CS", "SC", "SCN"].map((operator) => [operator, "stroke"] as const),
]);

/**
 * Colours, fonts and graphics states of a content stream: as the page wants them, and as they are set in what has
 * been written. They are set only where something is painted with them and they differ.
 */
export class PaintState {
  readonly #out: MarkedOutput;
  #wanted: Paint = {};
  #set: Paint = {};
  /** Glyphs may be outlined: only then the colour of lines matters to text. */
  #isOutlined = false;
  /** Glyphs stand further apart, or are stretched: their widths do not tell where a text ends. */
  isSpaced = false;

  readonly #fillsAlike: (one: string, other: string) => boolean;

  /** @param fillsAlike whether areas look the same in two graphics states, by their names; "" is that of a new page */
  constructor(out: MarkedOutput, fillsAlike: (one: string, other: string) => boolean) {
    this.#out = out;
    this.#fillsAlike = fillsAlike;
  }

  /** Name of the font that is wanted. */
  get font(): string {
    return this.#wanted.font?.split(" ")[0]?.slice(1) ?? "";
  }

  /** Name of the graphics state that is wanted. */
  get graphics(): string {
    return nameIn(this.#wanted.graphics);
  }

  /** Size of the font that is wanted. */
  get fontSize(): number {
    return Number(this.#wanted.font?.split(" ")[1] ?? 0);
  }

  /** The operation that sets the colour of lines to that of areas, where it is a plain one. */
  get strokeLikeFill(): string | undefined {
    const { fill } = this.#set;
    return fill?.endsWith(" rg") ? fill.replace(/rg$/, "RG") : undefined;
  }

  want(kind: keyof Paint, operation: string): void {
    this.#wanted[kind] = operation;
  }

  /** Before text is shown. */
  applyToText(): void {
    this.#apply("fill");
    this.#applyGraphics(!this.#isOutlined);
    this.#apply("font");
    if (this.#isOutlined) this.#apply("stroke");
  }

  /** Before lines are drawn. */
  applyToLines(): void {
    this.#apply("stroke");
    this.#applyGraphics(false);
  }

  /** Before a path is filled, or filled and outlined, or a form is drawn. */
  applyToShape(isOnlyFilled: boolean): void {
    this.#apply("fill");
    if (!isOnlyFilled) this.#apply("stroke");
    this.#applyGraphics(isOnlyFilled);
  }

  /** A style of lines or text, set at once: it counts until a graphics state sets another. */
  style(operator: string, operation: string): void {
    this.#isOutlined ||= operator === "Tr";
    this.isSpaced ||= operator === "Tc" || operator === "Tw" || operator === "Tz";
    this.#apply("graphics");
    this.#out.write(operation);
    this.#set.graphics = operation;
    this.#wanted.graphics = operation;
  }

  /** A colour of another kind, set at once, since it may take several operations. Throws on any other operator. */
  colour(operator: string, operation: string): void {
    const kind = colours.get(operator);
    if (!kind) throw new Error(`"${operator}" in a content stream`);
    this.#out.write(operation);
    delete this.#wanted[kind];
    delete this.#set[kind];
  }

  save(): SavedPaint {
    return { wanted: { ...this.#wanted }, set: { ...this.#set } };
  }

  restore({ wanted, set }: SavedPaint): void {
    this.#wanted = wanted;
    this.#set = set;
  }

  /** How lines are drawn is no matter where none is. */
  #applyGraphics(isOnlyFilled: boolean): void {
    const { graphics } = this.#set;
    if (graphics === this.#wanted.graphics) return;
    const isAlike = isOnlyFilled && this.#fillsAlike(this.graphics, nameIn(graphics));
    if (!isAlike) this.#apply("graphics");
  }

  #apply(kind: keyof Paint): void {
    const wanted = this.#wanted[kind];
    if (wanted === undefined || wanted === this.#set[kind]) return;
    this.#out.write(wanted);
    this.#set[kind] = wanted;
  }
}

/** The name that an operation begins with; "" for none. */
function nameIn(operation = ""): string {
  return operation.startsWith("/") ? operation.slice(1, operation.indexOf(" ")) : "";
}
