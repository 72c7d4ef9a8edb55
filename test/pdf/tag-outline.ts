import type { MarkedContentReference } from "../../src/pdf/structure/structure-tree.ts";
import { nameOf, type RawPdf, rawPdf } from "./raw-pdf.ts";
import { attribute, type Tag, tagTree, words } from "./tag-tree.ts";
import { nameOfMark, wholePdf } from "./whole-pdf.ts";

/** The tags of a PDF, a line each, indented by level, with the text that an independent reader finds in them. */
export async function outlined(bytes: Uint8Array): Promise<string[]> {
  const pdf = rawPdf(bytes);
  const texts = await textsOfMarks(bytes);
  const textOf = (mark: MarkedContentReference) => texts.get(nameOfMark(mark)) ?? "";

  const lines = (tag: Tag, depth: number): string[] => {
    const indent = " ".repeat(depth);
    const first = tag.kids.findIndex((kid) => !("id" in kid));
    const own = tag.kids.slice(0, first < 0 ? tag.kids.length : first);
    const text = own.map((kid) => ("id" in kid ? textOf(kid) : "")).join("");
    const rest = tag.kids
      .slice(own.length)
      .flatMap((kid) => ("id" in kid ? [`${indent} ${textOf(kid).trim()}`] : lines(kid, depth + 1)));
    return [`${indent}${nameFor(pdf, tag)}${text.trim() === "" ? "" : `: ${text.trim()}`}`, ...rest];
  };
  return lines(tagTree(pdf), 0);
}

function nameFor(pdf: RawPdf, tag: Tag): string {
  const scope = nameOf(attribute(pdf, tag, "Scope"));
  const language = tag.type === "Document" ? "" : words(tag.dictionary, "Lang");
  const alternative = words(tag.dictionary, "Alt");
  return [
    tag.type,
    ...(scope ? [scope] : []),
    ...(language ? [`[${language}]`] : []),
    ...(alternative ? [`(${alternative})`] : []),
  ].join(" ");
}

/** Text of each marked content, by the name that the reader has for it. */
async function textsOfMarks(bytes: Uint8Array): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const { mark, text, endsLine } of (await wholePdf(bytes)).pages.flatMap(({ pieces }) => pieces))
    texts.set(mark, (texts.get(mark) ?? "") + text + (endsLine ? " " : ""));
  return texts;
}
