import { richText } from "../../../src/brief/rich-text.ts";
import { markedChanges } from "../../../src/brief/text-changes/fences.ts";
import type { RichText } from "../../../src/brief/types.ts";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";

/** What a brief makes of the Markdown under `## Text`. */
export function marked(markdown: string, language = "en"): RichText | undefined {
  return richText(parseMarkdown(markdown).children, {
    headingLevel: 5,
    idPrefix: "",
    resolveLink: () => undefined,
    resolveImage: () => undefined,
    replace: (node, next) => markedChanges(node, next, language),
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
