import fc from "fast-check";
import { expect, test } from "vitest";
import { composedFiles, withComposedLetters } from "../../src/corpus/characters/code-points.ts";
import {
  ASIDES,
  LABELS,
  PROHIBITIONS_BY_LANGUAGE,
  SECRET_WHEN_ALONE,
  SPACED_RESTRICTIONS,
  UNPUBLISHED,
} from "../../src/corpus/sections/restricted-words.ts";
import { amount } from "../gate.ts";
import { conference, issue, load, proposal } from "./small-conference.ts";

const LED = issue({ lead: "Hương Nguyễn, Zoé Leroy, Айгүл Серікқызы, 김민준, Øyvind Ås" });
const FORMS = ["NFC", "NFD"] as const;

/** What is found in texts whose letters have this form, with the words at each place in composed letters. */
async function foundIn(texts: readonly string[], form: (typeof FORMS)[number]) {
  const files = texts.map((text, index) => [`p${index}.md`, text.normalize(form)] as const);
  const all = { "issues/cybersecurity.md": LED.normalize(form), ...Object.fromEntries(files) };
  const { findings, sources } = await load(all);
  return findings.map(({ file, line, column, length, rule, severity, message }) => {
    const written = [...(sources.get(file)?.split("\n")[line - 1] ?? "")];
    const words = length === undefined ? "" : written.slice(column - 1, column - 1 + length).join("");
    const before = written.slice(0, column - 1).join("");
    return [file, line, before.normalize("NFC"), words.normalize("NFC"), rule, severity, message];
  });
}

const REMARKS = [
  "Hương ơi xem lại giúp đoạn này.",
  "Hương ơi, xem lại giúp đoạn này.",
  "Chị Lan ơi xem lại giúp đoạn này.",
  "Phải hỏi Hương trước khi gửi.",
  "Văn bản mới. Anh Dũng kiểm tra giúp nhé.",
  "Văn bản mới. Lưu ý: hỏi Hương về số liệu này.",
  "Le texte est nouveau (vérifier avec Zoé).",
  "Demandez à Zoé, s’il vous plaît.",
  "Á verificar: não publicar.",
  "Айгүл, қарап жібер. Мәтін жаңа.",
  "Қазақстанның ұстанымы: ішкі, жарияланбайды.",
  "Текст новый (спросить у Айгүл). Ещё не публиковать.",
  "이 문장은 김민준 씨에게 확인. 비공개입니다.",
  "내부용: 공개하지 마세요.",
  "Teksten er ny (spør Øyvind, Åse vet ikke).",
  "Øyvind: må sjekkes på nytt.",
  "गोपनीय: इसे साझा न करें। यह पाठ नया है।",
  "দয়া করে প্রকাশ করবেন না।",
  "Không công bố. Văn bản này là mới.",
  "Nội bộ: chưa thống nhất.",
  "සීමිතයි: ප්‍රසිද්ධ නොකරන්න.",
  "உள்: வெளியிட வேண்டாம்.",
  "Gizlidir: yayımlamayın, lütfen.",
];

/** Words of the lists with an accent or mark, each as a label and as a remark. */
const OF_LISTS = [
  ...Object.values(LABELS).flat(),
  ...SECRET_WHEN_ALONE,
  ...ASIDES,
  ...UNPUBLISHED,
  ...[
    ...Object.entries(SPACED_RESTRICTIONS).flatMap(([, words]) => Object.values(words).join(",").split(",")),
  ],
  ...Object.values(PROHIBITIONS_BY_LANGUAGE).flatMap((language) =>
    Object.values(language).flatMap((list) => String(list).split(",")),
  ),
]
  .map((words) => words.trim())
  .filter((words) => words !== "" && words.normalize("NFD") !== words && !/[\\^$()|[\]]/.test(words));

test("what is found does not depend on whether letters are composed", async () => {
  const bodies = REMARKS.map((words) => proposal({}, `Summary of the text.\n\n${words}`));
  const values = REMARKS.map((words) =>
    proposal({ history: `[{date: 2026-10-05, status: submitted, note: ${JSON.stringify(words)}}]` }),
  );
  const comments = REMARKS.map((words) =>
    proposal({}, `Summary of the text.\n\n<!-- ${words} -->\n\nWords ${words}`),
  );
  const texts = [...bodies, ...values, ...comments];
  const composed = await foundIn(texts, "NFC");
  const stopped = new Set(composed.map(([file]) => file));
  expect(REMARKS.filter((_, index) => !stopped.has(`proposals/pp-26/p${index}.md`))).toEqual([]);
  expect(await foundIn(texts, "NFD")).toEqual(composed);
});

test("so it is for words of the lists of all languages with an accent or mark", async () => {
  expect(OF_LISTS.length).toBeGreaterThan(700);
  const every = amount(42, 7);
  const some = OF_LISTS.filter((_, index) => index % every === 0);
  const texts: string[] = [];
  for (let first = 0; first < some.length; first += 60) {
    const words = some.slice(first, first + 60);
    const paragraphs = words.flatMap((each) => [`${each}: they agree`, `The text is new (${each}).`]);
    for (let at = 0; at < paragraphs.length; at += 15)
      texts.push(proposal({}, `Summary.\n\n${paragraphs.slice(at, at + 15).join("\n\n")}`));
  }
  const composed = await foundIn(texts, "NFC");
  expect(await foundIn(texts, "NFD")).toEqual(composed);
}, 60_000);

test("places are those of the file as it is written, before and behind letters with marks", async () => {
  const files = { "a.md": proposal({}, "Văn bản ồ, ế: [x](javascript:x) và <b>ồ</b>.".normalize("NFD")) };
  const { findings, sources } = await load(files);
  const line = [...(sources.get("proposals/pp-26/a.md")?.split("\n")[9] ?? "")];
  const at = findings.filter((each) => each.rule === "link-target" || each.rule === "raw-html");
  expect(at.map(({ column, length = 0 }) => line.slice(column - 1, column - 1 + length).join(""))).toEqual([
    "[x](javascript:x)",
    "<b>",
    "</b>",
  ]);
});

test("addresses stay as they are written, since another form of a letter makes another address", async () => {
  const url = "https://example.org/việt".normalize("NFD");
  const keys = { sources: `[{title: "Tài liệu 63", url: "${url}"}]`.replace("Tài", "Tài".normalize("NFD")) };
  const { corpus } = await load({ "conference.md": conference({ contact: url }), "a.md": proposal(keys) });
  expect(corpus?.proposals[0]?.sources).toMatchObject([{ title: "Tài liệu 63", url }]);
  expect(corpus?.conference.contact).toBe(url);
});

test("letters alone are composed, so that no sign of Markdown becomes another, and each place has its own", () => {
  const part = fc.constantFrom(
    ..."aoÅế中각힣가각 -:>=<`",
    "\u0301",
    "\u0338",
    "\u031B",
    "\u1FEF",
    "\u037E",
    "𝒜",
    "é",
  );
  const text = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (line) => {
      const composed = withComposedLetters(line);
      expect(composed.normalize("NFC")).toBe(line.normalize("NFC"));
      expect(composed.replace(/[^-:>=<` ]/gu, "")).toBe(line.replace(/[^-:>=<` ]/gu, ""));
      const { moved } = composedFiles([{ file: "a", text: line }]);
      const letters = [...composed];
      for (let column = 1; column <= letters.length + 1; column += 1) {
        const place = moved({ file: "a", line: 1, column }, "written");
        const before = [...line].slice(0, place.column - 1).join("");
        expect(withComposedLetters(before)).toBe(letters.slice(0, column - 1).join(""));
        expect(moved(place, "composed").column).toBe(column);
      }
    }),
  );
});
