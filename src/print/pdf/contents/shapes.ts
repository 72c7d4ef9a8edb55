import { type PdfDictionary, PdfName, type PdfValue } from "../value.ts";
import { deflated } from "../write.ts";
import { clips, type PathStep, written } from "./path.ts";
import { short } from "./short-number.ts";

/** A path of so many steps is told once for the whole file and named where it is drawn. */
const fewest = 6;

/** Digits after the point: fewer than elsewhere, so that a shape is the same wherever rounding has put it. */
const digits = 1;

/** Lines reach beyond the points of their path, by less than this, in units of the path. */
const margin = 10;

interface Shape {
  name: string;
  dictionary: PdfDictionary;
  content: string;
}

/** Curved shapes that are drawn again and again, such as badges and signs, each kept as one form (ISO 32000-1, 8.10). */
export class Shapes {
  readonly #known = new Map<string, Shape>();

  /** The name of the form for a path and what is done with it, and where it begins; undefined for other paths. */
  take(path: readonly PathStep[], operator: string): { name: string; x: string; y: string } | undefined {
    const [first] = path;
    const isShape =
      path.length >= fewest && first?.operator === "m" && path.some((step) => step.operator === "c");
    if (!isShape || path.some((step) => clips.has(step.operator))) return undefined;
    const [x, y] = first.numbers.map((value) => short(value));
    if (x === undefined || y === undefined) return undefined;
    const content = written(path, operator, Number(x), Number(y), digits);
    const shape = this.#known.get(content) ?? {
      name: `Shape${this.#known.size + 1}`,
      dictionary: formOf(path, Number(x), Number(y)),
      content,
    };
    this.#known.set(content, shape);
    return { name: shape.name, x, y };
  }

  /** The forms as whole stream objects, by name. */
  forms(): Map<string, Uint8Array> {
    const forms = [...this.#known.values()].map(
      ({ name, dictionary, content }) =>
        [name, deflated(dictionary, Buffer.from(content, "latin1"))] as const,
    );
    return new Map(forms);
  }
}

function formOf(path: readonly PathStep[], x: number, y: number): PdfDictionary {
  const points = path.flatMap(({ numbers }) => numbers);
  const across = points.filter((_, index) => index % 2 === 0).map((value) => value - x);
  const along = points.filter((_, index) => index % 2 === 1).map((value) => value - y);
  const box = [Math.min(...across), Math.min(...along), Math.max(...across), Math.max(...along)];
  const corners = box.map((value, index) => Math.round(value + (index < 2 ? -margin : margin)));
  return new Map<string, PdfValue>([
    ["Type", new PdfName("XObject")],
    ["Subtype", new PdfName("Form")],
    ["BBox", corners],
  ]);
}
