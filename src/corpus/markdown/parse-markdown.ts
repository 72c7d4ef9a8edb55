import type { Nodes, Root } from "mdast";
import { attention } from "micromark-core-commonmark";
import type { Code, Construct, Extension, State } from "micromark-util-types";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { flanksOf, isCjk } from "../characters/script-signs.ts";
import { linkAddresses, mayHaveAddresses, withEnds } from "./bare-addresses.ts";
import { keepNumbers } from "./list-numbers.ts";
import { splitRunInLists } from "./run-in-lists.ts";
import { restoreWords, shortenWords } from "./shorten-words.ts";

const ASTERISK = 42;
const TILDE = 126;
/** The row under the head of a table contains one of these: a single column needs no bar. */
const TABLE = /\||:-|-:/;
// A single tilde is a range sign, above all in Chinese and Japanese: "10~20".
const GFM = { singleTilde: false };
// Not frozen: a copy of a frozen processor would have each extension twice.
const gfm = unified().use(remarkParse).use(remarkGfm, GFM).use(markCjk).use(endAddresses);
const full = gfm().freeze();
// The search for bare addresses takes half the time of a parse, and the search for tables a quarter of the rest.
const withoutAddresses = gfm().use(dropBareAddresses).freeze();
const withoutTables = gfm().use(dropTables).freeze();
const withoutBoth = gfm().use(dropBareAddresses).use(dropTables).freeze();

/**
 * Parses CommonMark with GFM, with emphasis as Chinese, Japanese and Korean need it, list numbers as they
 * are written, bare addresses that end at the signs of all scripts, and lists pasted from word processors. Only for texts that are known to be cheap: see
 * `guarded-parse.ts`.
 */
export function parseMarkdown(text: string): Root {
  const tree = parse(text);
  keepNumbers(tree, text);
  splitRunInLists(tree);
  return tree;
}

function parse(text: string): Root {
  const parser = parserFor(mayHaveAddresses(text), TABLE.test(text));
  const shortened = shortenWords(text);
  if (shortened === undefined) return parser.parse(text);
  const tree = parser.parse(shortened.text);
  restoreWords(tree, shortened);
  return tree;
}

/** The parser of a text that may have bare addresses, or tables. */
function parserFor(hasAddresses: boolean, hasTables: boolean) {
  if (hasAddresses) return hasTables ? full : withoutTables;
  return hasTables ? withoutAddresses : withoutBoth;
}

interface ParserData {
  micromarkExtensions?: Extension[];
  fromMarkdownExtensions?: object[][];
}

/** Adds emphasis beside the signs of Chinese, Japanese and Korean, and lets GFM strike out beside them. */
function markCjk(this: { data: () => object }): void {
  const data = this.data() as ParserData;
  data.micromarkExtensions = withConstructs(data, "text", (constructs, code) =>
    Number(code) === TILDE ? constructs.map(withCjkFlanks) : constructs,
  );
  data.micromarkExtensions.push(cjkEmphasis());
}

/** Lets the signs of all scripts end a bare address. */
function endAddresses(this: { data: () => object }): void {
  const data = this.data() as ParserData;
  data.micromarkExtensions = withConstructs(data, "text", (constructs) =>
    constructs.map((construct) => (isForAddress(construct) ? withEnds(construct) : construct)),
  );
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).map((list) =>
    list.map((extension) => {
      if (!("transforms" in extension)) return extension;
      const searches = extension.transforms as ((tree: Nodes) => void)[];
      return {
        ...extension,
        transforms: searches.map((search) => (tree: Root) => linkAddresses(tree, search)),
      };
    }),
  );
}

function isForAddress({ name }: Construct): boolean {
  return name?.endsWith("Autolink") === true;
}

/** Takes the constructs for bare addresses out of GFM's extension, which has no option for it. */
function dropBareAddresses(this: { data: () => object }): void {
  const data = this.data() as ParserData;
  data.micromarkExtensions = withConstructs(data, "text", (constructs) =>
    constructs.filter((construct) => !isForAddress(construct)),
  );
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).map((list) =>
    list.filter((extension) => !("transforms" in extension)),
  );
}

/** Takes the construct for tables out of GFM's extension: every line of a paragraph is first read as the head of one. */
function dropTables(this: { data: () => object }): void {
  const data = this.data() as ParserData;
  data.micromarkExtensions = withConstructs(data, "flow", (constructs) =>
    constructs.filter(({ name }) => name !== "table"),
  );
}

/** The extensions, with other constructs for texts or for blocks. */
function withConstructs(
  { micromarkExtensions = [] }: ParserData,
  content: "flow" | "text",
  change: (constructs: Construct[], code: string) => Construct[],
): Extension[] {
  return micromarkExtensions.map((extension) => {
    const changed = Object.entries(extension[content] ?? {})
      .map(([code, constructs]) => [code, change([constructs ?? []].flat(), code)] as const)
      // A parser looks into each list, also into an empty one, at each such character, and copies it for each text.
      .filter(([, constructs]) => constructs.length > 0);
    return { ...extension, [content]: Object.fromEntries(changed) };
  });
}

/** Emphasis with asterisks that also works beside Chinese, Japanese and Korean characters and punctuation. */
function cjkEmphasis(): Extension {
  return { text: { [ASTERISK]: withCjkFlanks(attention) } };
}

/**
 * Wraps a construct for delimiter runs so that they can open and close beside such characters: it runs the
 * construct and then corrects the flags `_open` and `_close` of its token.
 */
function withCjkFlanks(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const before = characterOf(this.previous);
      const { events } = this;
      const found: State = (code) => {
        const token = events.at(-1)?.[1];
        const after = characterOf(code);
        if (token !== undefined && (isCjk(before) || isCjk(after))) {
          const { left, right } = flanksOf(before, after);
          token._open ||= left;
          token._close ||= right;
        }
        return ok(code);
      };
      return construct.tokenize.call(this, effects, found, nok);
    },
  };
}

/** The character of a code: empty at the ends of a text, a blank for a line end. */
function characterOf(code: Code): string {
  if (code === null) return "";
  return code < 0 ? " " : String.fromCharCode(code);
}
