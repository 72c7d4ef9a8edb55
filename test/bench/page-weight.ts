import { gzipSync } from "node:zlib";

/** What a page weighs, in bytes. */
export interface PageWeight {
  /** As it lies on the disk. */
  file: number;
  /** As a server sends it, and about what it adds to a zipped mail. */
  sent: number;
  /** Of the file: its fonts, its style sheets, its script, and the words that people read. The rest is markup. */
  fonts: number;
  styles: number;
  script: number;
  words: number;
}

/** Weighs a page. */
export function pageWeight(html: string): PageWeight {
  const sizeOf = (parts: Iterable<RegExpMatchArray>) =>
    [...parts].reduce((sum, [part]) => sum + Buffer.byteLength(part), 0);
  const body = html.slice(html.indexOf("<body"));
  const [script = ""] = /<script[\s\S]*<\/script>/.exec(body) ?? [];
  const words = body.replace(script, "").replace(/<[^>]*>/g, "");
  const fonts = sizeOf(html.matchAll(/@font-face\{[^\n]*/g));
  return {
    file: Buffer.byteLength(html),
    sent: gzipSync(html, { level: 9 }).length,
    fonts,
    styles: sizeOf(html.matchAll(/<style>[\s\S]*?<\/style>/g)) - fonts,
    script: Buffer.byteLength(script),
    words: Buffer.byteLength(words.replace(/\s+/g, " ")),
  };
}
