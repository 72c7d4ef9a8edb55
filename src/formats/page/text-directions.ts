import { type Direction, directionOfParagraph, hasRightToLeft, mayHaveRightToLeft } from "../../direction.ts";
import { withoutReferences } from "../../xml-text.ts";
import { leftToRightRuns, rightToLeftRuns, rightToLeftRunsOfLines, type Span } from "../direction-runs.ts";
import { MARKUP } from "./rewrite-html.ts";

/** A tag, a text or a character reference. */
const PARTS = new RegExp(`${MARKUP}|&#?\\w{1,8};|[^<&]+|&`, "g");
const TAG = /^<(\/?)([a-z][a-z0-9]*)/;
/** Of changed values, which are plain texts: a line of them is a paragraph, an item or the row of a table. */
const OF_LINES = /\sclass="changed"/;
const DIRECTION = /\sdir="(rtl|ltr)"/;
/** Elements within a line of words; all others begin and end one. */
const INLINE = new Set("a abbr b cite code del em i ins mark q s small strong sub sup u".split(" "));
const VOID = new Set("area br col hr img input link meta source wbr".split(" "));

/** A letter that has a direction of its own. */
const LETTER = /(?!\p{Script=Common})\p{L}/u;

const TELEPHONE = /^\+\d/;

/** A part of a line: a tag, which has no text, or words. */
interface Part {
  html: string;
  text: string;
  /** The name of a start tag, or of an end tag behind a slash. */
  tag?: string;
}

interface Level {
  name: string;
  direction: Direction;
  /** Ends of lines are borders; elsewhere they are blanks. */
  hasLines: boolean;
  /** Of a `bdi`, until the direction of its first words is known: where its start tag is among the pieces. */
  tagAt?: number;
}

/**
 * States the direction of each `bdi` whose first letter has another one than its words together have, by the rule of
 * paragraphs, and isolates each run of words from right to left in a text from left to right.
 *
 * @param outer the direction of the text that a value is one of, by the value, where that is not the direction around it
 */
export function withTextDirections(
  html: string,
  page: Direction,
  outer: ReadonlyMap<string, Direction>,
): string {
  if (!mayHaveRightToLeft(html)) return html;
  const writer = new DirectionWriter(page, outer);
  for (const [part] of html.matchAll(PARTS)) writer.add(part);
  return writer.end();
}

class DirectionWriter {
  readonly #pieces: string[] = [];
  readonly #levels: Level[];
  readonly #outer: ReadonlyMap<string, Direction>;
  #line: Part[] = [];

  constructor(page: Direction, outer: ReadonlyMap<string, Direction>) {
    this.#levels = [{ name: "", direction: page, hasLines: false }];
    this.#outer = outer;
  }

  add(html: string): void {
    const [, slash = "", name = ""] = html.startsWith("<") ? (TAG.exec(html) ?? []) : [];
    if (name === "") this.#line.push({ html, text: html.startsWith("&") ? characterOf(html) : html });
    else if (INLINE.has(name)) this.#line.push({ html, text: "", tag: slash + name });
    else this.#border(html, slash, name);
  }

  end(): string {
    this.#finishLine();
    return this.#pieces.join("");
  }

  /** A tag at which a line of words ends. */
  #border(html: string, slash: string, name: string): void {
    this.#finishLine();
    this.#pieces.push(html);
    if (slash === "/") {
      const at = this.#levels.findLastIndex((level) => level.name === name);
      if (at > 0) this.#levels.length = at;
      return;
    }
    if (VOID.has(name) || html.startsWith("<svg") || html.startsWith("<select")) return;
    const direction = DIRECTION.exec(html)?.[1] as Direction | undefined;
    const around = this.#levels.at(-1);
    this.#levels.push({
      name,
      direction: direction ?? around?.direction ?? "ltr",
      hasLines: around?.hasLines === true || OF_LINES.test(html),
      ...(name === "bdi" && { tagAt: this.#pieces.length - 1 }),
    });
  }

  #finishLine(): void {
    const line = this.#line;
    if (line.length === 0) return;
    this.#line = [];
    const level = this.#levels.at(-1);
    const text = line.map((part) => part.text).join("");
    if (level?.tagAt !== undefined) this.#direct(level, text);
    const spans = level === undefined ? [] : spansOf(text, level);
    const html = spans.length > 0 ? isolated(line, spans) : line.map((part) => part.html).join("");
    // Isolated parts of two lines, one behind the other, would be read from the wrong end.
    this.#pieces.push(level?.hasLines && spans.length > 0 ? html.replaceAll("\n", "<br>") : html);
  }

  /** Gives a `bdi` the direction of its words; without `dir` a browser takes that of the first letter. */
  #direct(level: Level, text: string): void {
    const { tagAt = 0 } = level;
    delete level.tagAt;
    const around = this.#outer.get(text.trim()) ?? level.direction;
    const own = directionOfParagraph(text, around);
    if (own === undefined) return;
    level.direction = own;
    const tag = this.#pieces[tagAt] ?? "";
    const [first = ""] = /[\p{L}\u200e\u200f\u061c]/u.exec(text) ?? [];
    const isRight = hasRightToLeft(first) || /[\u0640\u200f\u061c]/.test(first);
    const stated = DIRECTION.test(tag);
    if (stated) this.#pieces[tagAt] = tag.replace(DIRECTION, ` dir="${own}"`);
    else if (isRight !== (own === "rtl")) this.#pieces[tagAt] = tag.replace(/>$/, ` dir="${own}">`);
  }
}

function characterOf(reference: string): string {
  const character = withoutReferences(reference);
  return character === reference ? "\ufffc" : character;
}

/** What is isolated: runs of words of the other direction than the text. In a text from right to left, cells in other letters, too. */
function spansOf(text: string, { direction, hasLines }: Level): Span[] {
  if (direction === "rtl") return leftToRightSpans(text, hasLines);
  if (!hasRightToLeft(text)) return [];
  return hasLines ? rightToLeftRunsOfLines(text) : rightToLeftRuns(text);
}

function leftToRightSpans(text: string, hasLines: boolean): Span[] {
  const hasCells = text.includes(" | ");
  let start = 0;
  return text.split(hasLines ? /( \| |\n)/ : /( \| )/).flatMap((cell): Span[] => {
    const at = start;
    start += cell.length;
    const isWhole = hasCells && LETTER.test(cell) && !hasRightToLeft(cell);
    if (!isWhole) return leftToRightRuns(cell).map(([from, to]) => [at + from, at + to]);
    return [[at + cell.length - cell.trimStart().length, at + cell.trimEnd().length]];
  });
}

/** A line in which each of the spans of its text is in a `bdi`. */
function isolated(line: readonly Part[], runs: readonly Span[]): string {
  const parts = cutAt(line, runs.flat());
  const partners = partnersOf(parts);
  let [at, offset] = [0, 0];
  const next = () => {
    offset += parts[at]?.text.length ?? 0;
    at += 1;
  };
  for (const [from, to] of runs) {
    while (offset < from || parts[at]?.text === "") next();
    const first = at;
    while (offset < to) next();
    wrap(parts, partners, first, at - 1);
  }
  return parts.map(({ html }) => html).join("");
}

/** The parts of a line, of which none goes over one of the offsets. */
function cutAt(line: readonly Part[], offsets: readonly number[]): Part[] {
  let start = 0;
  let next = 0;
  return line.flatMap((part) => {
    const end = start + part.text.length;
    const cuts: number[] = [];
    for (; (offsets[next] ?? Number.POSITIVE_INFINITY) < end; next++) cuts.push((offsets[next] ?? 0) - start);
    const borders = [0, ...cuts.filter((cut) => cut > 0), part.text.length];
    start = end;
    if (borders.length === 2) return [{ ...part }];
    return borders.slice(1).map((border, index) => {
      const words = part.text.slice(borders[index], border);
      return { html: words, text: words };
    });
  });
}

/** Of each tag the place of its other half in the line. */
function partnersOf(parts: readonly Part[]): Map<number, number> {
  const partners = new Map<number, number>();
  const open: number[] = [];
  for (const [index, { tag }] of parts.entries()) {
    if (tag === undefined) continue;
    if (!tag.startsWith("/")) {
      open.push(index);
      continue;
    }
    const start = open.pop();
    if (start === undefined || parts[start]?.tag !== tag.slice(1)) continue;
    partners.set(start, index).set(index, start);
  }
  return partners;
}

/**
 * Puts a `bdi` around parts of a line, with the start and end tags beside them whose other half is among them; where the
 * other half is elsewhere, one around the words on each side.
 */
function wrap(parts: Part[], partners: ReadonlyMap<number, number>, first: number, last: number): void {
  let [from, to] = [first, last];
  while (parts[from - 1]?.tag !== undefined && isWithin(partners.get(from - 1), from, to)) from -= 1;
  while (parts[to + 1]?.tag !== undefined && isWithin(partners.get(to + 1), from, to)) to += 1;
  while (parts[from - 1]?.tag !== undefined && isWithin(partners.get(from - 1), from, to)) from -= 1;
  let begin = from;
  for (let index = from; index <= to + 1; index++) {
    const isBorder =
      index > to || (parts[index]?.tag !== undefined && !isWithin(partners.get(index), from, to));
    if (!isBorder) continue;
    isolate(parts, begin, index - 1);
    begin = index + 1;
  }
}

function isWithin(place: number | undefined, from: number, to: number): boolean {
  return place !== undefined && place >= from && place <= to;
}

function isolate(parts: Part[], from: number, to: number): void {
  const [start, end] = [parts[from], parts[to]];
  if (start === undefined || end === undefined) return;
  if (!parts.slice(from, to + 1).some(({ text }) => LETTER.test(text) || TELEPHONE.test(text))) return;
  start.html = `<bdi>${start.html}`;
  end.html = `${end.html}</bdi>`;
}
