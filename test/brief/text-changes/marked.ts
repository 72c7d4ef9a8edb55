import { richText } from "../../../src/brief/body/rich-text.ts";
import { redlineFences } from "../../../src/brief/text-changes/redline-html.ts";
import type { RichText } from "../../../src/brief/types.ts";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";

/** What a brief makes of the Markdown under `## Text`. */
export function marked(markdown: string, language = "en"): RichText | undefined {
  return richText(parseMarkdown(markdown).children, {
    headingLevel: 5,
    idPrefix: "",
    resolveLink: () => undefined,
    resolveImage: () => undefined,
    replace: (node, next) => redlineFences(node, next, language),
  });
}

/** Two versions of a text as one, as HTML with a line for each paragraph. */
export function changed(current: string, proposed: string, language = "en"): string[] {
  return (marked(fences(current, proposed), language)?.html ?? "")
    .split("</p>")
    .filter(Boolean)
    .map((paragraph) => paragraph.replace(/^<p[^>]*>/, ""));
}

/** The same as plain words. */
export function plainly(current: string, proposed: string, language = "en"): string[] {
  return (marked(fences(current, proposed), language)?.text ?? "").split("\n");
}

/** The two blocks of a proposal's text. */
export function fences(current: string, proposed: string): string {
  return `\`\`\`\`\`\`current\n${current}\n\`\`\`\`\`\`\n\n\`\`\`\`\`\`proposed\n${proposed}\n\`\`\`\`\`\``;
}
