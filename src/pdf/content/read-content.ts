import { PdfOperator, PdfReader } from "../syntax/parse.ts";
import {
  around,
  type Bounds,
  corners,
  identity,
  type Matrix,
  type PdfDictionary,
  PdfError,
  PdfName,
  PdfReference,
  type PdfValue,
  serialize,
  times,
} from "../syntax/value.ts";
import { reachable } from "../syntax/write-pdf.ts";
import {
  emptySequence,
  extentOf,
  type Part,
  resourceCategories,
  type SectionResources,
  type Sequence,
  textOfSequences,
} from "./page-content.ts";
import { matrixOf, TextObjectReader } from "./read-text-object.ts";

/** Chromium nests three levels of marked content. */
const deepest = 100;

/** The most characters of a form: forms that each paint another form twice would have more. */
const longest = 1e7;

/** Of a line of text above and below its baseline, in font sizes. */
const [ascent, descent] = [0.8, 0.25];

/** Operators that add points to a path, and those that paint it (ISO 32000-1, 8.5). */
const pathPoints: ReadonlySet<string> = new Set(["m", "l", "c", "v", "y"]);
const pathPainting: ReadonlySet<string> = new Set(["f", "F", "f*", "S", "s", "B", "B*", "b", "b*"]);

/** An operation of a content stream: it begins behind the one before it, at `start`, and stops before `end`. */
interface Operation {
  operator: string;
  operands: readonly PdfValue[];
  start: number;
  end: number;
}

/**
 * Reads a content stream, once: its marked content and text objects, what they paint, and where. Resources get their new
 * names.
 *
 * @param resources of the content, by the names that are in it
 */
export function readContent(
  bytes: Uint8Array,
  resources: PdfDictionary,
  section: SectionResources,
): Sequence[] {
  const content = new ContentReader(bytes, resources, section);
  const reader = new PdfReader(bytes);
  let start = 0;
  let operands: PdfValue[] = [];
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (!(token instanceof PdfOperator)) {
      operands.push(token);
      continue;
    }
    content.take({ operator: token.value, operands, start, end: reader.at });
    content.takeSteps(reader);
    start = reader.at;
    operands = [];
  }
  return content.end(start);
}

interface GraphicsState {
  space: Matrix;
  colour: string;
}

const initial: GraphicsState = { space: identity, colour: "" };

class ContentReader {
  readonly #bytes: Buffer;
  readonly #resources: PdfDictionary;
  readonly #section: SectionResources;
  readonly #sequences: Sequence[] = [];
  #current = emptySequence();
  /** What was read up to here is in the sequences. */
  #copied = 0;
  /** The number of open sequences, and of those since one with an MCID began. */
  #nesting = 0;
  #depth = 0;
  #text: TextObjectReader | undefined;
  #state = initial;
  readonly #saved: GraphicsState[] = [];
  #path: Bounds | undefined;

  constructor(bytes: Uint8Array, resources: PdfDictionary, section: SectionResources) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#resources = resources;
    this.#section = section;
  }

  take(each: Operation): void {
    const { operator, operands } = each;
    if (this.#text && operator !== "ET") this.#text.take(operator, operands);
    else if (operator === "BT" || operator === "ET") this.#takeText(each);
    else if (operator === "BDC" || operator === "BMC") this.#begin(each);
    else if (operator === "EMC") this.#finish(each);
    else if (operator === "q") this.#saved.push(this.#state);
    else if (operator === "Q") this.#state = this.#saved.pop() ?? initial;
    else if (operator === "cm") this.#change({ space: times(matrixOf(operands), this.#state.space) });
    else if (operator === "rg") this.#change({ colour: colourOf(operands) });
    else if (operator === "BI") throw new PdfError("an inline image in a content stream");
    else this.#paint(each);
  }

  /** Takes glyphs that follow an operation. */
  takeSteps(reader: PdfReader): void {
    this.#text?.takeSteps(reader);
  }

  end(at: number): Sequence[] {
    if (this.#text) throw new PdfError("a text object does not end");
    this.#next(emptySequence(), at, at);
    return this.#sequences;
  }

  #takeText({ operator, start, end }: Operation): void {
    if (operator === "BT") {
      this.#copy(start, end);
      this.#text = new TextObjectReader((name) => this.#section.font(this.#resource("Font", name)));
      return;
    }
    const object = this.#text?.end();
    this.#text = undefined;
    this.#copied = end;
    if (!object) return;
    const text = { ...object, ...this.#state };
    const { width, start: left, rise } = extentOf(text);
    const [low, height] = [rise - descent * text.size, (ascent + descent) * text.size];
    this.#add(text, corners([left, low, width, height]), times(text.matrix, text.space));
  }

  /** Adds what shows text, an image or a form. */
  #add(part: Part, points: readonly number[], within: Matrix): void {
    this.#current.parts.push(part);
    this.#current.holdsText = true;
    this.#current.bounds = around(this.#current.bounds, points, within);
  }

  #begin({ operands, start, end }: Operation): void {
    const properties = operands[1];
    const id = properties instanceof Map ? properties.get("MCID") : undefined;
    if (++this.#nesting > deepest) throw new PdfError("marked content is nested too deeply");
    // Chromium numbers them from 0 on each page.
    if (typeof id === "number" && id > this.#bytes.length) throw new PdfError("an MCID is too large");
    const isOutermost = this.#depth === 0 && typeof id === "number";
    if (this.#depth > 0 || isOutermost) this.#depth++;
    if (!isOutermost || !(properties instanceof Map)) return;
    const begin = this.#bytes.toString("latin1", start, end).trim();
    this.#next({ ...emptySequence(), id, begin, isPlain: properties.size === 1 }, start, end);
  }

  #finish({ start, end }: Operation): void {
    this.#nesting--;
    if (this.#depth > 0 && --this.#depth === 0) this.#next(emptySequence(), start, end);
  }

  #next(sequence: Sequence, start: number, end: number): void {
    this.#copy(start, end);
    if (this.#current.id !== undefined || this.#current.parts.length > 0) this.#sequences.push(this.#current);
    this.#current = sequence;
  }

  /** Copies what was read up to `start` as it is written; what is between `start` and `end` is not copied. */
  #copy(start: number, end: number): void {
    const lineEnd = this.#copied === 0 ? "\n" : "";
    if (start > this.#copied)
      this.#current.parts.push(lineEnd + this.#bytes.toString("latin1", this.#copied, start));
    this.#copied = end;
  }

  #change(changed: Partial<GraphicsState>): void {
    this.#state = { ...this.#state, ...changed };
  }

  #paint(each: Operation): void {
    const { operator, operands } = each;
    const category = resourceCategories.get(operator);
    if (category !== undefined) this.#use(category, each);
    else if (operator === "re") this.#addPoints(corners(operands.map(Number)));
    else if (pathPoints.has(operator)) this.#addPoints(operands.map(Number));
    else if (operator === "n") this.#path = undefined;
    else if (pathPainting.has(operator)) {
      this.#current.holdsPaths = true;
      this.#current.bounds = around(this.#current.bounds, this.#path ?? []);
      this.#path = undefined;
    }
  }

  #addPoints(points: readonly number[]): void {
    this.#path = around(this.#path, points, this.#state.space);
  }

  /** An operation that names a resource, with its new name. */
  #use(category: string, { operator, operands, start, end }: Operation): void {
    const value = this.#resource(category, operands.at(-1));
    this.#copy(start, end);
    const named = value === undefined ? operands : [...operands.slice(0, -1), this.#nameOf(category, value)];
    const operation = `\n${[...named.map((each) => serialize(each)), operator].join(" ")}`;
    const form = value instanceof PdfReference ? this.#section.forms.get(value.number) : undefined;
    if (operator !== "Do" && operator !== "sh") this.#current.parts.push(operation);
    else this.#add({ operation, text: form?.text ?? "" }, corners([0, 0, 1, 1]), this.#state.space);
  }

  #nameOf(category: string, value: PdfValue): PdfName {
    const { name, isNew } = this.#section.name(category, value);
    if (isNew) this.#readFormsOf(value);
    return new PdfName(name);
  }

  #resource(category: string, name: PdfValue | undefined): PdfValue | undefined {
    const own = this.#section.file.dictionary(this.#resources.get(category));
    return name instanceof PdfName ? own.get(name.value) : undefined;
  }

  /** Reads the forms and tiling patterns that a resource leads to: streams with resources. */
  #readFormsOf(value: PdfValue): void {
    const { file, forms } = this.#section;
    const isForm = (number: number) => file.dictionary(new PdfReference(number)).has("Resources");
    const found = reachable([value], (number) => (isForm(number) ? null : file.value(number)));
    for (const number of found.filter((each) => isForm(each) && !forms.has(each))) {
      const dictionary = file.dictionary(new PdfReference(number));
      const bytes = file.stream(number);
      if (!bytes) continue;
      // One that paints itself has no text.
      const form = { dictionary, sequences: [] as Sequence[], text: "" };
      forms.set(number, form);
      form.sequences = readContent(bytes, file.dictionary(dictionary.get("Resources")), this.#section);
      form.text = textOfSequences(form.sequences);
      if (form.text.length > longest) throw new PdfError("a page shows more text than there can be");
    }
  }
}

function colourOf(components: readonly PdfValue[]): string {
  return components.map((each) => Math.round(Number(each) * 255)).join(" ");
}
