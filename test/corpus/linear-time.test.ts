import { expect, test } from "vitest";
import { closedKeyLines, valueFinder } from "../../src/corpus/audience/closed-keys.ts";
import { readFenceMark } from "../../src/corpus/audience/fence-mark.ts";
import { scanAudienceFences } from "../../src/corpus/audience/fences.ts";
import { expectLinear } from "../linear.ts";
import { load, proposal } from "./small-conference.ts";

const none = () => ({ ok: false as const, message: "no state" });

test.each<[string, (size: number) => string, object | undefined]>([
  ["colons", (size) => `a ${":".repeat(size)}`, undefined],
  ["colons before a word", (size) => `a ${":".repeat(size)} internal`, { kind: "inline", index: 2 }],
  ["what begins like marks", (size) => `a ${":::a ".repeat(size)}`, undefined],
])("a line of %s is read once", async (_, line, mark) => {
  expect(readFenceMark(line(1_000), none)).toEqual(mark && expect.objectContaining(mark));
  await expectLinear((size) => readFenceMark(line(size), none), 3_000);
});

test("a block that names more states than there are is no reason to look for each", async () => {
  let asked = 0;
  const count = () => {
    asked += 1;
    return none();
  };
  const scan = (text: string) => scanAudienceFences("a.md", text, 1, count);
  const naming = (size: number) => `:::delegation ${"one two ".repeat(size)}\n:::\n`;
  scan(naming(1_000).repeat(2));
  expect(asked).toBe(2);
  await expectLinear((size) => scan(naming(size)), 2_000, "one block");

  const blocks = (size: number) =>
    Array.from({ length: size }, (_, index) => `:::delegation X${index}\n:::\n`).join("");
  asked = 0;
  scan(blocks(1_000));
  expect(asked).toBeLessThan(400);
  await expectLinear((size) => scan(blocks(size)), 1_000, "many blocks");
});

test.each(["*a ", "_ ", "*a **a ", "a. ", "* "])(
  "texts full of seams are refused before they are compared: %j",
  async (piece) => {
    const fence = (mark: string) => `\`\`\`${mark}\n${`${piece.repeat(2_000)}\n`.repeat(12)}\`\`\``;
    const text = fence("current");
    const { corpus, findings } = await load({
      "a.md": proposal({}, `Summary.\n\n## Text\n\n${text}\n\n${text.replace("current", "proposed")}`),
    });
    expect(corpus).toBeUndefined();
    expect(findings).toEqual([
      {
        file: "proposals/pp-26/a.md",
        line: expect.any(Number),
        column: 1,
        severity: "error",
        rule: "markdown-too-complex",
        confidential: true,
        message: expect.stringMatching(
          /^this Markdown is too complex: \d+ marks of emphasis and ends of sentences/,
        ),
      },
    ]);
  },
);

test("a long resolution with its emphasis is none of them", async () => {
  const paragraph = "*recalling* that **Members** agreed on this. It holds; see 1.1.\n\n".repeat(1_000);
  const fences = `\`\`\`current\n${paragraph}\`\`\`\n\n\`\`\`proposed\n${paragraph}\`\`\``;
  const { findings } = await load({ "a.md": proposal({}, `Summary.\n\n## Text\n\n${fences}`) });
  expect(findings).toEqual([]);
});

test("an entry and a value of thousands of lines are read once, whichever of their lines have findings", async () => {
  const entry = (first: string, size: number) => [
    ...["---", "history:", `  - ${first}`, "    note: |"],
    ...Array.from({ length: size }, () => "      one two three"),
  ];
  const closed = (first: string, size: number) => closedKeyLines("proposal", entry(first, size));
  await expectLinear((size) => expect(closed("date: 2026-10-01", size)).not.toContain(9), 2_000);
  await expectLinear((size) => expect(closed("position: support", size)).toContain(size + 4), 2_000);
  await expectLinear((size) => {
    const lines = entry("date: 2026-10-01", size);
    const valueOn = valueFinder(lines);
    const before = lines.filter((_, index) => valueOn(index + 1).last < lines.length);
    expect(before).toEqual(["---", "  - date: 2026-10-01"]);
  }, 2_000);
});
