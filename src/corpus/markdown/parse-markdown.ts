import type { Root } from "mdast";
import type { Construct, Extension } from "micromark-util-types";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { cjkEmphasis, TILDE, withCjkFlanks } from "./cjk-emphasis.ts";
import { keepNumbers } from "./list-numbers.ts";
import { splitRunInLists } from "./run-in-lists.ts";

/** Every bare address of GFM contains one of these. */
const BARE_ADDRESS = /www\.|https?:|@/i;

// A single tilde is a range sign, above all in Chinese and Japanese: "10~20".
const GFM = { singleTilde: false };

const full = unified().use(remarkParse).use(remarkGfm, GFM).use(markCjk).freeze();
// The search for bare addresses takes half the time of a parse.
const withoutAddresses = unified()
  .use(remarkParse)
  .use(remarkGfm, GFM)
  .use(markCjk)
  .use(dropBareAddresses)
  .freeze();

/**
 * Parses CommonMark with GFM, with emphasis as Chinese, Japanese and Korean need it, list numbers as they
 * are written, and lists pasted from word processors. Only for texts that are known to be cheap: see
 * `guarded-parse.ts`.
 */
export function parseMarkdown(text: string): Root {
  const tree = (BARE_ADDRESS.test(text) ? full : withoutAddresses).parse(text);
  keepNumbers(tree, text);
  splitRunInLists(tree);
  return tree;
}

interface ParserData {
  micromarkExtensions?: Extension[];
  fromMarkdownExtensions?: object[][];
}

/** Adds emphasis beside the signs of Chinese, Japanese and Korean, and lets GFM strike out beside them. */
function markCjk(this: { data: () => object }): void {
  const data = this.data() as ParserData;
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) =>
    withText(extension, (constructs, code) =>
      Number(code) === TILDE ? constructs.map(withCjkFlanks) : constructs,
    ),
  );
  data.micromarkExtensions.push(cjkEmphasis());
}

/** Takes the constructs for bare addresses out of GFM's extension, which has no option for it. */
function dropBareAddresses(this: { data: () => object }): void {
  const data = this.data() as ParserData;
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) =>
    withText(extension, (constructs) => constructs.filter(({ name }) => !name?.endsWith("Autolink"))),
  );
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).map((list) =>
    list.filter((extension) => !("transforms" in extension)),
  );
}

function withText(
  extension: Extension,
  change: (constructs: Construct[], code: string) => Construct[],
): Extension {
  const text = Object.entries(extension.text ?? {}).map(([code, constructs]) => [
    code,
    change([constructs ?? []].flat(), code),
  ]);
  return { ...extension, text: Object.fromEntries(text) };
}
