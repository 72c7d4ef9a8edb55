import { diffArrays } from "diff";
import type { Element, ElementContent } from "hast";
import type { Paragraph, PhrasingContent, RootContent } from "mdast";
import { parseMarkdown } from "../corpus/markdown.ts";
import type { Replacement } from "./rich-text.ts";

/** A word, or the blank between two, with the emphasis that it stands in; `break` ends a paragraph. */
interface Token {
  text: string;
  emphasis: "" | "em" | "strong" | "em strong";
  break: boolean;
}

/**
 * The fences `current` and `proposed` after each other as one text with the changes marked; `proposed` alone
 * as new text, `current` alone as it is. Any other node is left to the caller.
 *
 * @param language BCP 47, for the borders of words
 */
export function markedChanges(
  node: RootContent,
  next: RootContent | undefined,
  language: string,
): Replacement | undefined {
  if (node.type !== "code") return undefined;
  if (node.lang === "proposed") return { nodes: render([], tokensOf(node.value, language)), count: 1 };
  if (node.lang !== "current") return undefined;
  const before = tokensOf(node.value, language);
  if (next?.type !== "code" || next.lang !== "proposed") return { nodes: render(before, before), count: 1 };
  return { nodes: render(before, tokensOf(next.value, language)), count: 2 };
}

function tokensOf(markdown: string, language: string): Token[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  const tokens: Token[] = [];
  const paragraphs = parseParagraphs(markdown);
  paragraphs.forEach((paragraph, index) => {
    if (index > 0) tokens.push({ text: "\n", emphasis: "", break: true });
    collect(paragraph.children, "", segmenter, tokens);
  });
  return tokens;
}

/**
 * A legal text is paragraphs with emphasis and nothing else: its numbers ("1", "a)") and quotes are words, so
 * each paragraph is parsed behind a zero-width word that keeps Markdown from making lists of them.
 */
function parseParagraphs(markdown: string): Paragraph[] {
  return markdown
    .split(/\n[ \t]*\n/)
    .map((text) =>
      text
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean)
        .join(" ")
        .replace(/[ \t]+/g, " "),
    )
    .filter((text) => text !== "")
    .map((text) => {
      const [paragraph] = parseMarkdown(`\u2060${text}`).children;
      if (paragraph?.type === "paragraph") return paragraph;
      return { type: "paragraph", children: [{ type: "text", value: text }] };
    });
}

function collect(
  nodes: PhrasingContent[],
  emphasis: Token["emphasis"],
  segmenter: Intl.Segmenter,
  tokens: Token[],
): void {
  for (const node of nodes) {
    if (node.type === "emphasis")
      collect(node.children, emphasis.includes("strong") ? "em strong" : "em", segmenter, tokens);
    else if (node.type === "strong")
      collect(node.children, emphasis.includes("em") ? "em strong" : "strong", segmenter, tokens);
    else if ("children" in node) collect(node.children, emphasis, segmenter, tokens);
    else if ("value" in node) {
      const words = node.value.replaceAll("\u2060", "");
      for (const { segment } of segmenter.segment(words))
        tokens.push({ text: segment, emphasis, break: false });
    }
  }
}

function render(before: Token[], after: Token[]): ElementContent[] {
  const changes = diffArrays(before, after, {
    comparator: (a, b) => a.text === b.text && a.emphasis === b.emphasis,
  });
  const paragraphs: Element[] = [element("p", [])];
  for (const change of changes) {
    const mark = change.added ? "ins" : change.removed ? "del" : undefined;
    for (const run of runsOf(change.value)) {
      // A paragraph's end that was deleted joins two paragraphs: the deleted words stay on one line.
      if (run === "break") {
        if (mark === "del") append(paragraphs, [text(" ")], mark);
        else paragraphs.push(element("p", []));
      } else append(paragraphs, run, mark);
    }
  }
  return paragraphs.filter((paragraph) => paragraph.children.length > 0);
}

/** Words that follow each other in one emphasis, as one element; `break` between paragraphs. */
function runsOf(tokens: Token[]): (ElementContent[] | "break")[] {
  const runs: (ElementContent[] | "break")[] = [];
  let words = "";
  let emphasis: Token["emphasis"] = "";
  const flush = () => {
    if (words !== "") runs.push([emphasised(words, emphasis)]);
    words = "";
  };
  for (const token of tokens) {
    if (token.break) {
      flush();
      runs.push("break");
      continue;
    }
    if (token.emphasis !== emphasis) flush();
    emphasis = token.emphasis;
    words += token.text;
  }
  flush();
  return runs;
}

function emphasised(words: string, emphasis: Token["emphasis"]): ElementContent {
  return emphasis
    .split(" ")
    .filter(Boolean)
    .reduce<ElementContent>((content, tag) => element(tag, [content]), text(words));
}

function append(paragraphs: Element[], content: ElementContent[], mark: "ins" | "del" | undefined): void {
  const children = paragraphs.at(-1)?.children;
  if (children === undefined) return;
  const last = children.at(-1);
  if (mark === undefined) children.push(...content);
  else if (last?.type === "element" && last.tagName === mark) last.children.push(...content);
  else children.push(element(mark, content));
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: "element", tagName, properties: {}, children };
}

function text(value: string): ElementContent {
  return { type: "text", value };
}
