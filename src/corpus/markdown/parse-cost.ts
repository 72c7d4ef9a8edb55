/** An upper estimate of what parsing a text costs, from its characters alone. */
export interface Cost {
  /** Microseconds on an ordinary machine, rounded up generously. */
  time: number;
  /** The line, from 1, where the most expensive block begins. */
  line: number;
  /** Why the text is refused without an attempt to parse it. */
  absurd?: string;
}

/** Up to this cost a text is parsed in the main thread. */
export const PLAIN_COST = 1_200_000;
/** Above this cost a text is refused: even a much faster machine would not finish in time. */
const ABSURD_COST = 100_000_000;

// Above these counts in one block, micromark takes more than linear time or overflows the stack.
const PLAIN_EMPHASIS = 400;
const PLAIN_BRACKETS = 250;
const PLAIN_DEPTH = 12;
/** In levels of two blanks. */
const PLAIN_INDENT = 16;
const ABSURD_EMPHASIS = 8_000;
const ABSURD_BRACKETS = 8_000;
const ABSURD_DEPTH = 60;

/** A run of lines that micromark may read as one paragraph. */
interface Block {
  line: number;
  lines: number;
  characters: number;
  emphasis: number;
  brackets: number;
  ticks: number;
  angles: number;
  resources: number;
  /** The sum of the squares of the lengths of its words. */
  words: number;
  /** Of the containers that its lines open. */
  depth: number;
  /** Levels of containers that its lines may continue by their indentation. */
  indent: number;
  underlines: number;
}

const LIST_ITEM = /^ {0,3}[-*+] +[^\s]/;
const HEADING = /^ {0,3}#{1,6} /;
const BLANK = /^[> \t]*$/;
// A code fence at the start of its line ends any block before it.
const CODE_FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
const HTML = /^[^\p{L}]*</u;
const UNDERLINE = /^[> \t]*(?:=+|-+)[ \t]*$/;

// A thematic break, however its marks are spaced, nests nothing.
const RULE = /^[ \t]*(?:-[- \t]*|\*[* \t]*|_[_ \t]*)$/;

/** The form of the line that ends the code block which a line begins; undefined where it begins none. */
export function endOfCode(line: string): RegExp | undefined {
  const marks = CODE_FENCE.exec(line)?.[0];
  return marks === undefined ? undefined : new RegExp(`^ {0,3}${marks[0]}{${marks.length},}[ \\t]*$`);
}

/** Estimates the cost of a text, in linear time. */
export function estimateCost(text: string): Cost {
  const total: Cost = { time: 0, line: 1 };
  let dearest = 0;
  let underlines = 0;
  let block = emptyBlock(1);
  let columns = 0;
  const lines = text.split("\n");

  const finish = (next: number): void => {
    const time = blockTime(block);
    const absurd = absurdity(block);
    underlines += block.underlines;
    total.time += time;
    if (
      (absurd !== undefined && total.absurd === undefined) ||
      (time > dearest && total.absurd === undefined)
    ) {
      dearest = time;
      total.line = block.line;
    }
    if (absurd !== undefined && total.absurd === undefined) total.absurd = absurd;
    block = emptyBlock(next);
  };
  let html = false;
  let closing: RegExp | undefined;
  for (const [index, line] of lines.entries()) {
    if (closing !== undefined) {
      total.time += 20 + line.length * 0.3;
      if (closing.test(line)) closing = undefined;
      continue;
    }
    // After HTML, a code fence may be no code fence but HTML that ends within it.
    html ||= HTML.test(line);
    closing = html ? undefined : endOfCode(line);
    if (closing !== undefined) {
      finish(index + 2);
      columns = 0;
      continue;
    }
    if (BLANK.test(line)) {
      finish(index + 2);
      columns = 0;
      // Quote marks alone nest as well.
      block.depth = depthOf(line).depth;
      total.time += 15 + block.depth * 60 + line.length * 0.1;
      continue;
    }
    const row = isTableRow(line, lines[index + 1], columns, block.lines);
    if (row > 0) columns = row;
    if (columns > 0 || LIST_ITEM.test(line) || HEADING.test(line)) finish(index + 1);
    addLine(block, line);
    if (columns > 0) total.time += columns * 10;
  }
  finish(lines.length);
  // Each underlined heading makes micromark move all that came before.
  total.time += underlines * lines.length * 0.4;
  if (total.absurd === undefined && total.time > ABSURD_COST) total.absurd = "the same marks over and over";
  return total;
}

function emptyBlock(line: number): Block {
  return {
    line,
    lines: 0,
    characters: 0,
    emphasis: 0,
    brackets: 0,
    ticks: 0,
    angles: 0,
    resources: 0,
    words: 0,
    depth: 0,
    indent: 0,
    underlines: 0,
  };
}

/**
 * How many cells a line begins or continues as a row of a table: only in the plainest form, a head at the
 * start of its block with a row of dashes under it that has as many cells; 0 where it is none.
 */
function isTableRow(line: string, next: string | undefined, columns: number, linesBefore: number): number {
  if (columns > 0) return columns;
  if (linesBefore > 0 || next === undefined || !line.startsWith("|") || line.includes("\\")) return 0;
  if (!/^\|[-: |]+\|$/.test(next) || !next.includes("-")) return 0;
  const head = line.trimEnd();
  const cells = head.split("|").length - 2;
  return head.endsWith("|") && cells === next.split("|").length - 2 ? cells : 0;
}

function addLine(block: Block, line: string): void {
  block.lines += 1;
  block.characters += line.length;
  const { depth, indent } = depthOf(line);
  block.depth = Math.max(block.depth, depth);
  block.indent = Math.max(block.indent, indent);
  if (block.lines > 1 && UNDERLINE.test(line)) block.underlines += 1;
  let word = 0;
  for (let index = 0; index < line.length; index += 1) {
    const character = line[index];
    if (character === " " || character === "\t") {
      block.words += word * word;
      word = 0;
      continue;
    }
    word += 1;
    switch (character) {
      case "*":
      case "_":
      case "~":
        block.emphasis += 1;
        break;
      case "[":
      case "]":
        block.brackets += 1;
        break;
      case "(":
        if (line[index - 1] === "]") block.resources += 1;
        break;
      case "`":
        if (line[index - 1] !== "`") block.ticks += 1;
        break;
      case "<":
        block.angles += 1;
        break;
      case "|":
      case "&":
      case "\\":
      case "@":
      case ":":
        block.resources += 1;
    }
  }
  block.words += word * word;
}

function blockTime(block: Block): number {
  if (isTooDense(block)) return PLAIN_COST + 1;
  const { lines, characters, emphasis, brackets, ticks, angles, resources, words, depth, indent } = block;
  const linear = characters * 2 + lines * 60 + (emphasis + brackets + ticks + angles + resources) * 90;
  const containers = lines * (depth + indent) * 150;
  // Each of these may look through the rest of the block for its other end.
  const searches = (ticks + angles + resources + brackets) * characters * 0.05;
  return linear + containers + searches + words * 0.02 + lines * lines * 0.05;
}

function isTooDense({ emphasis, brackets, depth, indent, ticks, angles }: Block): boolean {
  if (emphasis > PLAIN_EMPHASIS || brackets > PLAIN_BRACKETS || depth > PLAIN_DEPTH || indent > PLAIN_INDENT)
    return true;
  return ticks > PLAIN_BRACKETS || angles > PLAIN_BRACKETS;
}

function absurdity({ emphasis, brackets, depth }: Block): string | undefined {
  if (emphasis > ABSURD_EMPHASIS) return `${emphasis} marks of emphasis in one paragraph`;
  if (brackets > ABSURD_BRACKETS) return `${brackets} brackets in one paragraph`;
  if (depth > ABSURD_DEPTH) return `quotes and lists nested ${depth} deep`;
  return undefined;
}

/**
 * How many containers (quotes, list items) a line may open, by its marks, and continue, by its indentation of two
 * blanks a level.
 */
function depthOf(line: string): { depth: number; indent: number } {
  if (RULE.test(line)) return { depth: 1, indent: 0 };
  let depth = 0;
  let blanks = 0;
  for (let index = 0; index < line.length; index += 1) {
    const character = line[index] ?? "";
    if (isBlank(character)) blanks += character === "\t" ? 4 : 1;
    else if (character === ">") depth += 1;
    else if (isListMark(line, index)) depth += 1;
    else if (!isDigit(character)) break;
  }
  return { depth, indent: Math.floor(blanks / 2) };
}

function isListMark(line: string, index: number): boolean {
  const character = line[index] ?? "";
  const next = line[index + 1];
  if (next !== undefined && !isBlank(next)) return false;
  if (character === "-" || character === "*" || character === "+") return true;
  return (character === "." || character === ")") && isDigit(line[index - 1]);
}

const isBlank = (character: string) => character === " " || character === "\t";
const isDigit = (character = "") => character >= "0" && character <= "9";
