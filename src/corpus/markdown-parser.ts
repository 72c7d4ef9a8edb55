import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** What a bare address needs to be one, in GFM: without any of these its extension finds nothing. */
const BARE_ADDRESS = /www\.|https?:|@/i;

// A single tilde stands between the ends of a range, in Chinese and Japanese above all: "10~20".
const GFM = { singleTilde: false };

const full = unified().use(remarkParse).use(remarkGfm, GFM).freeze();
// Looking for bare addresses costs half the time of a parse.
const withoutAddresses = unified().use(remarkParse).use(remarkGfm, GFM).use(dropBareAddresses).freeze();

/** CommonMark with GFM to a tree. Only for texts that are known to be harmless: see `markdown-guard.ts`. */
export function parseMarkdown(text: string): Root {
  return (BARE_ADDRESS.test(text) ? full : withoutAddresses).parse(text);
}

interface Construct {
  name?: string | undefined;
}
interface SyntaxExtension {
  text?: Record<string, Construct | Construct[]>;
}

/** Takes the constructs for bare addresses out of GFM's extension, which has no option for it. */
function dropBareAddresses(this: { data: () => object }): void {
  const data = this.data() as {
    micromarkExtensions?: SyntaxExtension[];
    fromMarkdownExtensions?: object[][];
  };
  for (const extension of data.micromarkExtensions ?? []) {
    const text: Record<string, Construct[]> = {};
    for (const [code, constructs] of Object.entries(extension.text ?? {})) {
      text[code] = [constructs].flat().filter(({ name }) => !name?.endsWith("Autolink"));
    }
    extension.text = text;
  }
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).map((list) =>
    list.filter((extension) => !("transforms" in extension)),
  );
}
