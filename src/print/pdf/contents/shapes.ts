import { type PdfDictionary, PdfName, type PdfValue } from "../value.ts";
import { deflated } from "../write.ts";
import { clips, type PathStep, written } from "./path.ts";
import { short } from "./short-number.ts";

/** A path of so many steps is told once for the whole file and named where it is drawn. */
const fewest = 6;

/** Digits after the point. */
const digits = 1;

/** Shapes whose points lie no further from each other than this, in units of the path, are one shape. */
const tolerance = 0.06;

/** Lines reach beyond the points of their path, by less than this, in units of the path. */
const margin = 10;

interface Shape {
  name: string;
  /** Its points as Chromium tells them, counted from the first one. */
  points: readonly number[];
  dictionary: PdfDictionary;
  content: string;
  uses: number;
}

/** Curved shapes that are drawn again and again, such as badges and signs, each kept as one form (ISO 32000-1, 8.10). */
export class Shapes {
  /** Those of one kind, by what their paths are made of and what is done with them. */
  readonly #known = new Map<string, Shape[]>();
  #count = 0;

  /** The name of the form for a path and what is done with it, and where it begins; undefined for other paths. */
  take(path: readonly PathStep[], operator: string): { name: string; x: string; y: string } | undefined {
    const [first] = path;
    const isShape =
      path.length >= fewest && first?.operator === "m" && path.some((step) => step.operator === "c");
    if (!isShape || path.some((step) => clips.has(step.operator))) return undefined;
    const [x = 0, y = 0] = first.numbers;
    const points = path.flatMap(({ numbers }) => numbers.map((value, index) => value - (index % 2 ? y : x)));
    const kind = [...path.map((step) => step.operator), operator].join("");
    const alike = this.#known.get(kind) ?? [];
    const shape = alike.find((each) => isNear(each.points, points)) ?? {
      name: `Shape${++this.#count}`,
      points,
      dictionary: formOf(points),
      content: written(path, operator, x, y, digits),
      uses: 0,
    };
    shape.uses++;
    if (!alike.includes(shape)) this.#known.set(kind, [...alike, shape]);
    return { name: shape.name, x: short(x), y: short(y) };
  }

  /** Takes back one use of what `take` named, which is not drawn after all. */
  release(name: string): void {
    for (const shape of [...this.#known.values()].flat()) if (shape.name === name) shape.uses--;
  }

  /** The forms as whole stream objects, by name. */
  forms(): Map<string, Uint8Array> {
    const forms = [...this.#known.values()]
      .flat()
      .filter(({ uses }) => uses > 0)
      .map(
        ({ name, dictionary, content }) =>
          [name, deflated(dictionary, Buffer.from(content, "latin1"))] as const,
      );
    return new Map(forms);
  }
}

function isNear(points: readonly number[], others: readonly number[]): boolean {
  return points.every((value, index) => Math.abs(value - (others[index] ?? 0)) <= tolerance);
}

function formOf(points: readonly number[]): PdfDictionary {
  const across = points.filter((_, index) => index % 2 === 0);
  const along = points.filter((_, index) => index % 2 === 1);
  const box = [Math.min(...across), Math.min(...along), Math.max(...across), Math.max(...along)];
  const corners = box.map((value, index) => Math.round(value + (index < 2 ? -margin : margin)));
  return new Map<string, PdfValue>([
    ["Type", new PdfName("XObject")],
    ["Subtype", new PdfName("Form")],
    ["BBox", corners],
  ]);
}
