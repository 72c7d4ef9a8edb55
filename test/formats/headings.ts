import { toString as textOf } from "mdast-util-to-string";
import { readHtml } from "../../src/brief/body/read-html.ts";

/** A heading of a page. */
export interface Heading {
  level: number;
  text: string;
}

/** The headings `h1` to `h6` of a page that the templates wrote, in order, as plain text. */
export function headings(html: string): Heading[] {
  return [...html.matchAll(/<h([1-6])(?:\s[^>]*)?>([\s\S]*?)<\/h\1>/g)].map((match) => ({
    level: Number(match[1]),
    text: textOf(readHtml(match[2] ?? ""))
      .replace(/\s+/g, " ")
      .trim(),
  }));
}
