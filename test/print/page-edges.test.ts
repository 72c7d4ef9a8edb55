import { beforeAll, describe, expect, test } from "vitest";
import { brief, issue, proposal, reference, rich, sponsor } from "../formats/brief-fixture.ts";
import { since } from "../formats/changes-fixture.ts";
import { renderEnglish } from "../formats/renderer.ts";
import { notInGate } from "../gate.ts";
import type { Tag } from "../pdf/tag-tree.ts";
import { wholePdf } from "../pdf/whole-pdf.ts";
import { measuredPrint } from "./measured-print.ts";
import { linesBetweenPixels, type Piece, pageLayout } from "./page-layout.ts";

/** A line in scripts whose letters are higher or lower than a line, each with marks upon marks where it has them. */
const SCRIPTS: ReadonlyMap<string, string> = new Map([
  ["ar", "أُعِدَّ إِنَّ لِلْمَجْلِسِ إِصْلَاحٌ وَيَحْيَىٰ"],
  ["vi", "Ế Ổ Ẵ Ặ Ự Ẩm Ễ Ộ ĐỀ NGHỊ SỬA ĐỔI"],
  ["my", "ကျွန်ုပ်တို့၏ ဥက္ကဋ္ဌ မြွေ ဣန္ဒြေ ဖွဲ့စည်းပုံ"],
  ["dz", "སྒྲུབ་བསྒྲུབས་རྒྱུ་ཧཱུྃ་བརྒྱད་ཀྱི་བསྐྲུན་རྫོགས་"],
  ["si", "ශ්‍රී ක්‍ෂූ ස්ත්‍රීං රාෂ්ට්‍රී ඤ්ඤූ ද්ධ්‍රී"],
  ...notInGate<[string, string]>([
    ["ur", "اُنّھوں نے ٹھیکے کے لیے ڈگریاں بھیجِیں گُڑھّے"],
    ["th", "ที่ปู่ป้าอยู่ใต้ต้นไม้ ญี่ปุ่น กี่ครั้ง ผู้นี้ฟื้น"],
    ["lo", "ກຸ້ງປີ້ ຜູ້ຟື້ນຟູ ເຈົ້າ ກຸ່ມທີ່ຢູ່ ຫຼ້າ"],
    ["km", "ស្ត្រីសង្គ្រោះក្រុមប្រឹក្សាស្ទ្រី ក្ម្រ៉ី ញ្ជ្រូ ស្ប៉ឺ"],
    ["hi", "र्द्ध्वी कुँ र्हैं ट्ठू कीर्तिं ङ्क्ष्म स्त्रीं ष्ट्रूँ"],
    ["bn", "র্দ্ধ্বূ ঞ্জু র্কৃ স্ত্রী ক্ষ্মূ উৎপত্তিঁ র্ষ্ট্রীঁ"],
    ["pa", "ਸ੍ਰੀ ਕ੍ਰਿਤੂੰ ਪ੍ਰੂੰ ਦ੍ਰਿੜ੍ਹੂ ਸਿੱਖਾਂ ਉੱਦਮੀਂ ਟੈਂ"],
    ["or", "ସ୍ତ୍ରୀ କ୍ଷ୍ମୂ ରାଷ୍ଟ୍ରୀୟ ର୍ଦ୍ଧ୍ୱୀଁ ଜ୍ଞୈଂ"],
  ]),
]);

/** Paragraphs, with the line within a sentence in Latin letters in each third one, rows, and items of a list. */
function textOf(line: string): string {
  const paragraphs = Array.from({ length: 24 }, (_, index) =>
    index % 3 === 2 ? `<p>The text “${line}” stays.</p>` : `<p>${line}</p>`,
  );
  const rows = Array.from({ length: 30 }, () => `<tr><td>${line}</td><td>A text</td></tr>`);
  const items = Array.from({ length: 20 }, () => `<li>${line}</li>`);
  return `${paragraphs.join("")}<table><thead><tr><th>Text</th><th>Name</th></tr></thead><tbody>${rows.join("")}</tbody></table><ul>${items.join("")}</ul>`;
}

/** All in one brief: many pages, at whose borders is any kind of its text; its last changes are one to a line. */
function everyScript() {
  const proposals = [...SCRIPTS].map(([language, line], index) =>
    proposal(`egy/${index}`, {
      title: line,
      language,
      issue: `issue-${index}`,
      summary: rich(line),
      analysis: rich(line, textOf(line)),
    }),
  );
  const issues = [...SCRIPTS].map(([, line], index) => issue(`issue-${index}`, { title: line }));
  const list = [0, 1, 2, 3, 4, 5].flatMap(() =>
    proposals.map((one) => ({ kind: "revised" as const, issue: one.issue, proposal: reference(one) })),
  );
  return brief(issues, proposals, { changes: { first: false, since, list } });
}

let printed: Uint8Array;
let pieces: Piece[];
beforeAll(async () => {
  printed = (await measuredPrint(renderEnglish(everyScript()))).finished;
  ({ pieces } = await pageLayout(printed));
}, 60_000);

describe("letters that are higher or lower than their line", () => {
  test("are on the page of their line: none of its marks is painted on the page before or behind it", () => {
    const byTag = new Map<Tag, Piece[]>();
    for (const piece of pieces) byTag.set(piece.tag, [...(byTag.get(piece.tag) ?? []), piece]);
    const astray = [...byTag.values()].flatMap((own) => {
      const pages = new Set(own.map(({ page }) => page));
      return pages.size > 1 ? [`pages ${[...pages].join()}: ${own.map(({ text }) => text).join("")}`] : [];
    });
    expect(astray).toEqual([]);
    expect(Math.max(...pieces.map(({ page }) => page))).toBeGreaterThan(2 * SCRIPTS.size);
  });

  test("leave the lines on whole pixels", () => {
    expect(linesBetweenPixels(printed)).toEqual([]);
  });
});

/** A brief whose second page ends with the heading and the first six entries of its acronyms, where they may be apart. */
function withAcronyms(count: number) {
  const lines = Array.from({ length: 14 }, (_, index) => `<p>Line ${index}</p>`).join("");
  const codes = ["APT", "ARB", "ATU", "CEPT", "CITEL", "RCC", "B", "CHN", "EGY", "RUS", "USA"];
  const proposals = codes.map((code, index) =>
    proposal(`p/${index}`, {
      sponsors: [sponsor(code)],
      action: "MOD",
      ...(index === 0 && { analysis: rich("Lines", lines) }),
    }),
  );
  const glossary = Array.from({ length: count }, (_, index) => ({
    term: `T${index}`,
    kind: "other" as const,
    meaning: "A word",
  }));
  return brief([issue("cybersecurity")], proposals, { glossary });
}

test("of the acronyms, which end the brief, no few entries are alone on its last page", async () => {
  const onLastPage: number[] = [];
  const counts = [12, ...notInGate([7, 9, 16])];
  for (const count of counts) {
    const { finished } = await measuredPrint(renderEnglish(withAcronyms(count)));
    const { pages } = await wholePdf(finished);
    const last = pages.at(-1)?.text ?? "";
    const entries = last.match(/^T\d+ /gm)?.length ?? 0;
    onLastPage.push(entries);
    expect(entries >= 8 || /^Acronyms$/m.test(last), `${count} acronyms, ${entries} on the last page`).toBe(
      true,
    );
  }
  // Some of these lists are broken.
  expect(onLastPage.some((entries, index) => entries < (counts[index] ?? 0))).toBe(true);
});
