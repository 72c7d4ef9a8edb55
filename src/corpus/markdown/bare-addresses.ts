import type { Link, Nodes, Paragraph, Parents, PhrasingContent, Root, Text } from "mdast";
import type { Code, Construct, State } from "micromark-util-types";
import type { Point } from "unist";
import { COLON, COLONS } from "../characters/script-signs.ts";
import { SENTENCE_ENDS } from "../sections/folded-letters.ts";
import { END_SIGN, SIGNS_WITHIN } from "../web-address.ts";

const SPACE = 32;
const QUOTE = 34;

/** ASCII that no address contains, and that GFM leaves at its end. */
const CLOSING = ">|}";
const IS_WITHIN = new RegExp(`^[${CLOSING}${SIGNS_WITHIN}]$`, "u");
const IS_END = new RegExp(`^${END_SIGN}$`, "u");
/** The first halves of U+1F000 to U+1FBFF, which are pictures. */
const PICTURE = /^[\uD83C-\uD83E]$/;
/** Where an address is cut off. The number of signs is limited, so that the search takes linear time. */
const CUT = new RegExp(
  `(?=${END_SIGN}|\\][([]|[${CLOSING}${SIGNS_WITHIN}]{1,4}(?:[\\s!"'),.:;<?\\]]|${END_SIGN}|$))`,
  "u",
);
/** Letters beyond ASCII of scripts that part their words by blanks: an e-mail address is not a part of such a word. */
const OF_WORD = /^(?![\0-\x7F])[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u;

/** Every bare address of GFM contains one of these. */
const ADDRESS = /www\.|https?:|@/i;

/** Whether a text may contain bare addresses. */
export function mayHaveAddresses(text: string): boolean {
  return ADDRESS.test(text);
}

/** A letter of another alphabet right behind one of ASCII or a digit. */
const OTHER_ALPHABET = /(?<=[A-Za-z\d])(?!\p{Script=Latin})\p{L}/u;

/**
 * The first letter of an address that may not be part of it: Chinese and Japanese leave no blank before the next word, and a
 * blank that is missed elsewhere looks the same.
 */
export function doubtfulLetter(address: string): string | undefined {
  return OTHER_ALPHABET.exec(address)?.[0];
}

/**
 * Wraps GFM's construct for bare addresses, which knows the signs of ASCII alone, so that those of all scripts end one, also
 * where no blank follows them: it reads blanks in their place.
 */
export function withEnds(construct: Construct): Construct {
  if (construct.name === "emailAutolink") return ofWholeWords(construct);
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const known = new Map<State, State>();
      let [actual, isFinished]: [Code, boolean] = [null, false];
      const finish = (state: State) => () => {
        isFinished = true;
        return state(actual);
      };
      const wrapped = (state: State): State => {
        const before = known.get(state);
        if (before !== undefined) return before;
        const next: State = (code) => {
          actual = code;
          const then = state(readAs(code));
          return then === undefined || isFinished ? then : wrapped(then);
        };
        known.set(state, next);
        return next;
      };
      return wrapped(construct.tokenize.call(this, effects, finish(ok), finish(nok)));
    },
  };
}

/** The code that GFM's constructs read for a code: a quotation mark ends an address where only signs follow. */
function readAs(code: Code): Code {
  if (code === null || code < 0) return code;
  const character = String.fromCharCode(code);
  if (IS_WITHIN.test(character)) return QUOTE;
  return IS_END.test(character) || PICTURE.test(character) ? SPACE : code;
}

/** Refuses parts of words: of `josé.martín@itu.int` GFM would read the ASCII letters at its end as an address. */
function ofWholeWords(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      if (isOfWord(this.previous)) return nok;
      return construct.tokenize.call(this, effects, (code) => (isOfWord(code) ? nok(code) : ok(code)), nok);
    },
  };
}

function isOfWord(code: Code): boolean {
  return code !== null && code > 0 && OF_WORD.test(String.fromCharCode(code));
}

/**
 * Finds the bare addresses that the tokenizer leaves in texts, such as those after a quotation mark, by GFM's own search, and
 * gives them their places.
 *
 * @param search GFM's, which replaces addresses in the texts of a tree by links
 */
export function linkAddresses(tree: Root, search: (tree: Nodes) => void): void {
  const open: Parents[] = [tree];
  for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
    const children: Nodes[] = parent.children;
    open.push(...children.filter(mayHoldLinks));
    if (!children.some(isCandidate)) continue;
    const linked = children.flatMap((child): Nodes[] =>
      isCandidate(child) ? withLinks(child, search) : [child],
    );
    // A link is allowed wherever a text is.
    parent.children = linked as typeof parent.children;
  }
}

function mayHoldLinks(node: Nodes): node is Parents {
  return "children" in node && node.type !== "link" && node.type !== "linkReference";
}

function isCandidate(node: Nodes): node is Text {
  return node.type === "text" && ADDRESS.test(node.value);
}

function withLinks(text: Text, search: (tree: Nodes) => void): PhrasingContent[] {
  const pieces = text.value.split(CUT).map((value): Text => ({ type: "text", value }));
  const paragraph: Paragraph = { type: "paragraph", children: pieces };
  search(paragraph);
  const found = paragraph.children.filter((node) => node.type === "text" || node.type === "link");
  const whole = found.map((node, index) => {
    const isPart = node.type === "link" && isPartOfWord(found[index - 1], found[index + 1], node);
    return isPart ? node.children[0] : node;
  });
  if (!whole.some((node) => node?.type === "link")) return [text];
  return placed(joined(whole), text);
}

function isPartOfWord(
  before: Text | Link | undefined,
  after: Text | Link | undefined,
  { url }: Link,
): boolean {
  if (!url.startsWith("mailto:")) return false;
  const previous = before?.type === "text" ? before.value.slice(-1) : "";
  const next = after?.type === "text" ? after.value.slice(0, 1) : "";
  return OF_WORD.test(previous) || OF_WORD.test(next);
}

/** The same nodes, each run of texts as one. */
function joined(nodes: readonly (PhrasingContent | undefined)[]): (Text | Link)[] {
  const result: (Text | Link)[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node?.type === "text" && last?.type === "text") last.value += node.value;
    else if (node?.type === "text" || node?.type === "link") result.push(node);
  }
  return result;
}

/** Gives the parts of a text their places; where it was written otherwise, with escapes, links have that of the text. */
function placed(nodes: readonly (Text | Link)[], { value, position }: Text): (Text | Link)[] {
  if (position === undefined) return [...nodes];
  const { start, end } = position;
  const isPlain = (end.offset ?? 0) - (start.offset ?? 0) === value.length;
  let from = start;
  return nodes.map((node) => {
    const first = node.type === "text" ? node : node.children[0];
    if (first?.type !== "text") return node;
    const to = pointAfter(from, first.value);
    const place = isPlain ? { start: from, end: to } : node.type === "link" ? position : undefined;
    from = to;
    if (place === undefined) return node;
    first.position = place;
    return { ...node, position: place };
  });
}

function pointAfter({ line, column, offset = 0 }: Point, text: string): Point {
  const lines = text.split("\n");
  const last = lines.at(-1) ?? "";
  return {
    line: line + lines.length - 1,
    column: lines.length === 1 ? column + text.length : last.length + 1,
    offset: offset + text.length,
  };
}

const LINK = /\[([^\][\n]{1,200})\]\([^()\s]{1,500}\)/gu;
const ADDRESS_IN_LINE = /<?(?:https?:\/\/|www\.|mailto:)[^\s<>()[\]]{1,500}>?/giu;

/** The addresses of a text, as ranges in UTF-16 units from 0, `end` excluded. */
export function addressesIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(ADDRESS_IN_LINE)].map(({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
  }));
}

const BEGINS_TEXT = new RegExp(`(?:^|[${SENTENCE_ENDS}${COLONS}]\\s)[\\s>|*+•_~-]{0,20}$`, "u");

/** A line with blanks for its addresses, whose colon is none of a label; a link is a label only where a text begins with it. */
export function withoutAddresses(line: string): string {
  const blank = (text: string) => " ".repeat(text.length);
  const links = line.replace(LINK, (all: string, words: string, at: number) =>
    COLON.test(words) || BEGINS_TEXT.test(line.slice(Math.max(at - 30, 0), at))
      ? `[${words}]${blank(all.slice(words.length + 2))}`
      : ` ${words}${blank(all.slice(words.length + 1))}`,
  );
  return links.replace(ADDRESS_IN_LINE, blank);
}
