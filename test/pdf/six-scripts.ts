import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** One sentence in each of the Union's languages, with the accents and shapes that break first. */
export const sentences = new Map([
  ["en", "Member States propose to modify Resolution 130."],
  ["fr", "Les États Membres proposent d’être associés aux œuvres déjà engagées."],
  ["es", "Los Estados Miembros proponen añadir párrafos según la resolución."],
  ["ru", "Государства-Члены предлагают изменить Резолюцию."],
  ["ar", "تقترح الدول الأعضاء تعديل القرار"],
  ["zh", "成员国建议修改有关决议"],
]);

/** `@font-face` rules, fonts inside, of those files of a Fontsource package that hold characters of `text`. */
export function fontFaces(family: string, packageName: string, text: string): string {
  const sheet = require.resolve(`${packageName}/400.css`);
  const rules = readFileSync(sheet, "utf8").match(/@font-face \{[^}]*\}/g) ?? [];
  const points = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  return rules
    .filter((rule) => covers(/unicode-range: ([^;]+);/.exec(rule)?.[1] ?? "", points))
    .map((rule) => {
      const file = /url\(\.\/(files\/[^)]+\.woff2)\)/.exec(rule)?.[1] ?? "";
      const range = /unicode-range: [^;]+;/.exec(rule)?.[0] ?? "";
      const data = readFileSync(join(dirname(sheet), file)).toString("base64");
      return `@font-face{font-family:"${family}";src:url(data:font/woff2;base64,${data}) format("woff2");${range}}`;
    })
    .join("\n");
}

function covers(range: string, points: readonly number[]): boolean {
  const parts = range.split(",").map((part) => part.trim().replace("U+", "").split("-"));
  return parts.some(([from = "", to = from]) => {
    const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    return points.some((point) => point >= first && point <= last);
  });
}

/** A page of all six, each marked with its language and direction. */
export function sixScriptPage(): string {
  const all = [...sentences.values()].join("");
  const rows = [...sentences].map(
    ([language, text]) => `<p lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">${text}</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Six languages</title><style>
    ${fontFaces("Own", "@fontsource/source-serif-4", all)}
    ${fontFaces("Own Arabic", "@fontsource/amiri", sentences.get("ar") ?? "")}
    ${fontFaces("Own Chinese", "@fontsource/noto-sans-sc", sentences.get("zh") ?? "")}
    body { font: 12pt Own } [lang=ar] { font-family: "Own Arabic" } [lang=zh] { font-family: "Own Chinese" }
    </style></head><body><h1>Six languages</h1>${rows.join("")}</body></html>`;
}
