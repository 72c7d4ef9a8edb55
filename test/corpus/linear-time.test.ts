import { expect, test } from "vitest";
import { closedKeyLines, valueFinder } from "../../src/corpus/audience/closed-keys.ts";
import { readFenceMark } from "../../src/corpus/audience/fence-mark.ts";
import { scanAudienceFences } from "../../src/corpus/audience/fences.ts";
import { load, proposal } from "./small-conference.ts";

const none = () => ({ ok: false as const, message: "no state" });

// With a search from each colon this would take minutes.
test("a line of colons is read once", () => {
  const colons = ":".repeat(400_000);
  expect(readFenceMark(`a ${colons}`, none)).toBeUndefined();
  expect(readFenceMark(`a ${colons} internal`, none)).toMatchObject({ kind: "inline", index: 2 });
  expect(readFenceMark(`a ${":::a ".repeat(80_000)}`, none)).toBeUndefined();
});

test("a block that names more states than there are is no reason to look for each", () => {
  let asked = 0;
  const count = () => {
    asked += 1;
    return none();
  };
  scanAudienceFences("a.md", `:::delegation ${"one two ".repeat(5_000)}\n:::\n`.repeat(50), 1, count);
  expect(asked).toBe(2);
  const lines = Array.from({ length: 20_000 }, (_, index) => `:::delegation X${index}\n:::\n`);
  scanAudienceFences("a.md", lines.join(""), 1, count);
  expect(asked).toBeLessThan(400);
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

test("an entry and a value of thousands of lines are read once, whichever of their lines have findings", () => {
  const start = process.cpuUsage();
  const text = Array.from({ length: 40_000 }, () => "      one two three");
  const entry = (first: string) => ["---", "history:", `  - ${first}`, "    note: |", ...text];
  expect(closedKeyLines("proposal", entry("date: 2026-10-01"))).not.toContain(9);
  expect(closedKeyLines("proposal", entry("position: support"))).toContain(text.length + 4);
  const lines = entry("date: 2026-10-01");
  const valueOn = valueFinder(lines);
  expect(lines.filter((_, index) => valueOn(index + 1).last < lines.length)).toEqual([
    "---",
    "  - date: 2026-10-01",
  ]);
  expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
});
