import type { Brief } from "../../src/brief/types.ts";
import { readFonts } from "../../src/formats/fonts/shipped-fonts.ts";
import { createPageRenderer } from "../../src/formats/html.ts";
import type { Catalogue } from "../../src/formats/templates/catalogue.ts";
import { readTemplates } from "../../src/formats/templates/read-templates.ts";

export const templates = readTemplates("en");
export const fonts = readFonts();
export const renderEnglish = createPageRenderer({ templates, strings: templates.strings, fonts });

/** The page in words that are not English. */
export function renderWith(strings: Catalogue, brief: Brief): string {
  return createPageRenderer({ templates, strings, fonts })(brief);
}

/** The words that a reader sees or hears: no style sheet, no script, no tags, entities decoded. */
export function wordsOf(html: string): string {
  return html
    .replace(/<(style|script)\b[^>]*>[\s\S]*?<\/\1>/g, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&#x([0-9A-F]+);/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&nbsp;/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");
}

export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map((match) => match[1] ?? "");
}
