import { describe, expect, it, test } from "vitest";
import { checkMarkdown } from "../../../src/corpus/markdown/check-markdown.ts";
import { letterTicks } from "../../../src/corpus/markdown/letter-ticks.ts";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";
import { expectLinearOn } from "../../linear.ts";
import { fixed } from "../fixes/fixed.ts";
import { load, proposal } from "../small-conference.ts";

const found = (text: string) => letterTicks(parseMarkdown(text), text.split("\n"));

describe("backticks in words that Markdown reads as code are an error, with the line as it should be", () => {
  it.each([
    [
      "Ko e totongi `i he pule`anga `o Tonga `oku ma`olunga.",
      "Ko e totongi ʻi he puleʻanga ʻo Tonga ʻoku maʻolunga.",
    ],
    ["`Oku kole `e Tonga ke fakasi`isi`i.", "ʻOku kole ʻe Tonga ke fakasiʻisiʻi."],
    ["Ko e ma`u `initaneti mo Savai`i ma Manono`i.", "Ko e maʻu ʻinitaneti mo Savaiʻi ma Manonoʻi."],
    ["O`zbekiston tog` bo`lgan g`alla va ma`no.", "Oʻzbekiston togʻ boʻlgan gʻalla va ma’no."],
    ["Зв`язок та об`єднання мереж.", "Зв’язок та об’єднання мереж."],
    ["L`accès d`internet, qu`il faut.", "L’accès d’internet, qu’il faut."],
    ["O`Brien asks at five o`clock.", "O’Brien asks at five o’clock."],
    ["Kenya`s proposal is about the Union`s fees.", "Kenya’s proposal is about the Union’s fees."],
    ["Ng`ombe na ng`o hapa.", "Ng’ombe na ng’o hapa."],
    ["He says ``word'' and ``more words'' here.", "He says “word” and “more words” here."],
    ["He says `word' and `more words' here.", "He says ‘word’ and ‘more words’ here."],
    ["E` pronto e perche` si chiede.", undefined],
    ["ג`ורג` ועוד מילה", undefined],
    ["Ko e `Oku lau `brief.json` mo e pule`anga.", "Ko e ʻOku lau `brief.json` mo e puleʻanga."],
  ])("%s", (text, corrected) => {
    const [first] = found(text);
    expect(first).toMatchObject({ severity: "error", line: 1 });
    expect(first?.corrected).toBe(corrected);
  });

  it("in headings, cells and quotations, and where a word of the pair is on the next line", () => {
    const text = "## Pule`anga `o Tonga\n\n> ma`u\n> `initaneti\n\n| a | b |\n| - | - |\n| ma`u `i | x |\n";
    expect(found(text).map(({ line, corrected }) => [line, corrected])).toEqual([
      [1, "## Puleʻanga ʻo Tonga"],
      [3, "> maʻu"],
      [4, "> ʻinitaneti"],
      [8, "| maʻu ʻi | x |"],
    ]);
  });
});

it.each([
  "See `brief.json`, (`check`) and `id`s of `check_all`.",
  "使用`brief.json`文件, `brief.json`을 쓴다, ไฟล์`brief.json`.",
  "The key ` is left of 1, and 5` is an angle.",
  "Write `` ` `` or ```` ``words'' ````.",
  "See [words](https://example.org/a`b`c) and https://example.org/a`b`c.",
  "A \\`word\\` in marks.",
  "```js\nconst a = b`c`;\n```",
  "````\n```proposed\ntext\n```\n````",
])("code, addresses and marks alone are no finding: %s", (text) => {
  expect(found(text)).toEqual([]);
});

it.each([
  ["Ko e `api.", "Ko e ʻapi."],
  ["Ko e \\`api mo e ma\\`olunga.", "Ko e ʻapi mo e maʻolunga."],
  ["```proposed\nKo e pule`anga.\n```", "Ko e puleʻanga."],
])("what is left over in a word is a warning: %s", (text, corrected) => {
  expect(found(text)).toMatchObject([{ severity: "warning", corrected }]);
});

test("the time grows with the length of the text only", async () => {
  const text = (size: number) => "ma`u `api ``word'' o`z ".repeat(size);
  const make = (size: number) => ({ tree: parseMarkdown(text(size)), lines: [text(size)] });
  await expectLinearOn(make, ({ tree, lines }) => letterTicks(tree, lines), 300);
});

describe("check --fix writes the letters where there is no doubt", () => {
  const body = (text: string) => proposal({}, text);
  it.each([
    [
      "Ko e totongi `i he pule`anga `o Tonga `oku ma`olunga.",
      "Ko e totongi ʻi he puleʻanga ʻo Tonga ʻoku maʻolunga.",
    ],
    ["Ko e \\`api mo e ma\\`olunga.", "Ko e ʻapi mo e maʻolunga."],
    ["He says ``word'' and ``more words'' here.", "He says “word” and “more words” here."],
  ])("%s", async (text, right) => {
    const { text: now, did } = await fixed(body(text), "proposal", false);
    expect(now).toBe(body(right));
    expect(did).toEqual([expect.stringContaining("(letter-tick)")]);
  });

  it("in values of keys, in quotes where they need them", async () => {
    const { text } = await fixed(proposal({ title: "`Oku kole `e Tonga" }), "proposal", false);
    expect(text).toContain('title: "ʻOku kole ʻe Tonga"');
  });

  it("in each cell of a row", async () => {
    const row = (of: string) => body(`Words.\n\n| a | b |\n| - | - |\n${of}`);
    const { text } = await fixed(row("| ma`u `i | pule`anga |"), "proposal", false);
    expect(text).toBe(row("| maʻu ʻi | puleʻanga |"));
    expect(found("| a | b |\n| - | - |\n| ma`u `i | pule`anga |").map(({ corrected }) => corrected)).toEqual([
      "| maʻu ʻi | puleʻanga |",
      "| maʻu ʻi | puleʻanga |",
    ]);
  });

  it("in each value of a line", async () => {
    const sources = (one: string, other: string) =>
      proposal({
        sources: `[{label: "${one}", url: "https://www.itu.int/a"}, {label: "${other}", url: "https://www.itu.int/b"}]`,
      });
    const { text } = await fixed(sources("Savai`i a", "Savai`i"), "proposal", false);
    expect(text).toBe(sources("Savaiʻi a", "Savaiʻi"));
    const twice = await fixed(sources("Savai`i", "Savai`i"), "proposal", false);
    expect(twice.text).toBe(sources("Savaiʻi", "Savaiʻi"));
  });

  it("and never in addresses of keys", async () => {
    const keys = (title: string) =>
      proposal({ sources: `{title: "${title} https://itu.int/a\`b", url: "https://itu.int/a\`b"}` });
    const { text } = await fixed(keys("Savai`i"), "proposal", false);
    expect(text).toBe(keys("Savaiʻi"));
  });

  it.each([
    "E` pronto e perche` si chiede.",
    "Use `x y` of the text `i he pule`anga.",
    "`id`nin ve `alan`ların listesi.",
    "He says `word' and `more' here.",
  ])("and nothing else: %s", async (text) => {
    const { text: now } = await fixed(body(text), "proposal", false);
    expect(now).toBe(body(text));
  });
});

describe("findings of a conference", () => {
  const report = async (keys: Record<string, string>, body: string) => {
    const { findings } = await load({ "citel/a.md": proposal(keys, body) });
    return findings.map(({ rule, severity, suggestion }) => [rule, severity, suggestion]);
  };
  it("no label is reported in place of the backticks, whose correction would lose letters", async () => {
    const rules = await report({}, "`Oku kole `e Tonga ke fakasi`isi`i `a e totongi `o e `initaneti.");
    expect(rules.map(([rule, severity]) => [rule, severity])).toEqual([["foreign-markup", "error"]]);
  });
  it("a text that only some may read is an error beside them", async () => {
    const rules = await report({}, "Internal: `Oku kole `e Tonga ke fakasi`isi`i.");
    expect(rules.map(([rule]) => rule)).toContain("heading");
  });
  it("values of keys are never reported without their letters", async () => {
    expect(await report({ title: "Totongi `i he pule`anga" }, "It asks for a register.")).toEqual([
      ["plain-text", "warning", "Totongi ʻi he puleʻanga"],
    ]);
    expect(await report({ title: "Caffe` and `Oku pe`" }, "It asks for a register.")).toEqual([
      ["plain-text", "warning", undefined],
    ]);
  });
});

test("the finding of a line comes with the whole line", () => {
  const text = "Ko e totongi `i he pule`anga.";
  expect(checkMarkdown("a.md", text, parseMarkdown(text)).findings).toMatchObject([
    { line: 1, column: 14, rule: "foreign-markup", suggestion: "Ko e totongi ʻi he puleʻanga." },
  ]);
});

describe("two colons for the full stop of Ethiopic", () => {
  const body = (words: string) => proposal({}, `It asks for a report.\n\n${words}\n`);
  const stops = (text: string) =>
    checkMarkdown("a.md", text, parseMarkdown(text)).findings.map(({ rule, severity, line, suggestion }) => [
      rule,
      severity,
      line,
      suggestion,
    ]);

  it.each([
    ["ድርድሩ ሦስት ቀናት ወስዷል:: ስምምነት አልተደረሰም::", "ድርድሩ ሦስት ቀናት ወስዷል። ስምምነት አልተደረሰም።"],
    ["**ድርድሩ ሦስት ቀናት ወስዷል**:: «ዋጋው ከፍተኛ ነው::»", "**ድርድሩ ሦስት ቀናት ወስዷል**። «ዋጋው ከፍተኛ ነው።»"],
    ["| a | b |\n| - | - |\n| ዋጋው ከፍተኛ ነው:: | 5 |", "| a | b |\n| - | - |\n| ዋጋው ከፍተኛ ነው። | 5 |"],
    ["እቲ እማመ ሰለስተ ዓበይቲ ነገራት ይውስኽ::", "እቲ እማመ ሰለስተ ዓበይቲ ነገራት ይውስኽ።"],
  ])("are a warning, and are corrected: %s", async (text, right) => {
    expect(stops(text)).toEqual([
      ["foreign-markup", "warning", text.split("\n").length, right.split("\n").at(-1)],
    ]);
    const { text: now, did } = await fixed(body(text), "proposal", false);
    expect(now).toBe(body(right));
    expect(did).toEqual([expect.stringContaining("(typed-stop)")]);
  });

  it.each([
    "ቀይ መስመሮቻችን::",
    "ኢትዮጵያ ሪፖርት ትጠይቃለች። የእኛ አቋም:: ይስማማል።",
    "አበበ ከበደ::",
    "ድርድሩ `ወስዷል:: ስምምነት` ነው።",
    "std:: vector, ወስዷል::x",
    "| a | b |\n| - | - |\n| ዋጋው በጣም ከፍተኛ | አበበ ከበደ:: |",
  ])("stay where they may be those of a label, or are none: %s", async (text) => {
    expect(stops(text)).toEqual([]);
    expect((await fixed(body(text), "proposal", false)).text).toBe(body(text));
  });

  it("are corrected in values of keys", async () => {
    const { text } = await fixed(proposal({ outcome: "ድርድሩ ሦስት ቀናት ወስዷል::" }), "proposal", false);
    expect(text).toContain("ድርድሩ ሦስት ቀናት ወስዷል።");
  });
});
