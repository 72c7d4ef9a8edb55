/**
 * The texts that every rival sets: the title and the body of each Markdown file of a folder. Blocks of a current or proposed
 * text are ordinary text, so that none is set as code.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The title and body of each file, in the order of their paths. */
export function readTexts(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => textOf(readFileSync(join(folder, name), "utf8")));
}

function textOf(file) {
  const [, frontmatter = "", ...rest] = file.split(/^---$/m);
  const title = /^title: "?(.*?)"?$/m.exec(frontmatter)?.[1] ?? "Untitled";
  const lines = rest
    .join("---")
    .split("\n")
    .filter((line) => !line.startsWith("```"));
  return { title, body: lines.join("\n") };
}

/** One Markdown text: a list of links to the titles, then each title with its body. */
export function markdownOf(texts) {
  const contents = texts.map(
    ({ title }, index) => `- [${title.replace(/[[\]\\]/g, "\\$&")}](#text-${index})`,
  );
  const parts = texts.map(
    ({ title, body }, index) => `<h1 id="text-${index}">${escaped(title)}</h1>\n\n${body}`,
  );
  return `<nav>\n\n${contents.join("\n")}\n\n</nav>\n\n${parts.join("\n\n")}\n`;
}

/** One HTML page for programs that implement the CSS of paged media: running heads, and page numbers in the contents. */
export async function htmlOf(texts) {
  // Not imported where it is not used: that would take time of the other rivals.
  const { marked } = await import("marked");
  const style = `
    @page {
      size: A4;
      @top-center { content: "Proposals"; }
      @bottom-center { content: counter(page) " / " counter(pages); }
    }
    nav a::after { content: " " target-counter(attr(href), page); }`;
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Proposals</title><style>${style}</style></head>
<body>
${marked.parse(markdownOf(texts))}
</body>
</html>
`;
}

function escaped(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}
