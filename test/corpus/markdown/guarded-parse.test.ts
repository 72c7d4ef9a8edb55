import { describe, expect, it } from "vitest";
import { parseGuarded } from "../../../src/corpus/markdown/guarded-parse.ts";
import { estimateCost, PLAIN_COST } from "../../../src/corpus/markdown/parse-cost.ts";
import { amount } from "../../gate.ts";
import { markdownBombs } from "./markdown-bombs.ts";
import { parseBody } from "./parsed-body.ts";

const PARAGRAPH =
  "*recalling* **Resolution 130** (Rev. Dubai, 2018) on [the role of ITU](https://www.itu.int/en/res130) in security " +
  "(see `No. 1003`), and noting that member states a) have cooperated; b) *noted* the report of the Council;\n\n";
const LIST =
  "1. to continue the work on the _Global Cybersecurity Agenda_;\n2. to report to the Council:\n   - each year;\n   - in full;\n\n";
const ROW = "| Brazil | Res. 130 | MOD | **submitted** | 2018-10-29 |\n";

describe("honest texts are parsed without limits of time", () => {
  it.each([
    ["a resolution of twenty pages", (PARAGRAPH + LIST).repeat(150)],
    [
      "a table of 600 rows",
      `| state | target | action | status | date |\n| --- | --- | --- | --- | --- |\n${ROW.repeat(600)}`,
    ],
    [
      "400 notes",
      Array.from({ length: 400 }, (_, note) => `A statement[^${note}].\n\n[^${note}]: Its source.\n\n`).join(
        "",
      ),
    ],
    [
      "a proposed text of 100 KB",
      `\`\`\`proposed\n${"The Plenipotentiary Conference **decides** to go on\n".repeat(1900)}\`\`\`\n`,
    ],
    ["a list of 1,500 items", "- The Plenipotentiary Conference recalls Resolution 130\n".repeat(1500)],
    ["rules, of any length", `a\n\n${"-".repeat(500)}\n\n${"* ".repeat(200)}\n\n${"_".repeat(80)}\n`],
    ["Chinese", "全权代表大会（2018年，迪拜），**忆及**第130号决议\n\n".repeat(2000)],
  ])("%s", async (_name, text) => {
    const cost = estimateCost(text);
    expect(cost).toEqual({ line: expect.any(Number), time: expect.any(Number) });
    expect(cost.time).toBeLessThan(PLAIN_COST);
    const { body, findings } = await parseBody(text);
    expect(findings).toEqual([]);
    expect(body?.tree.children.at(-1)?.position?.end.offset).toBe(text.trimEnd().length);
  });
});

describe("bombs are parsed within their limits or refused by name, and what comes after is read", () => {
  it("of 500 characters", async () => {
    for (const [index, [name, text]] of [...markdownBombs(500)].entries()) {
      if (index % amount(4, 1) > 0) continue;
      const { body, findings } = await parseBody(text);
      const refusal = { file: "a.md", column: 1, severity: "error", rule: "markdown-too-complex" };
      expect(findings, name).toMatchObject(body === undefined ? [refusal] : []);
    }
    expect((await parseBody("*fine*")).findings).toEqual([]);
  }, 90_000);

  it("those that nothing but a limit of time stops", async () => {
    // It takes a second. Nobody waits here as long as a user's text may take.
    const text = "- a\n".repeat(60_000);
    const { absurd, time } = estimateCost(text);
    expect(absurd).toBeUndefined();
    expect(time).toBeGreaterThan(PLAIN_COST);
    expect(await parseGuarded(text, 50)).toEqual({
      refused: { line: 1, message: expect.stringContaining("takes too long") },
    });
    expect(await parseGuarded("*a*".repeat(500))).toEqual({ tree: expect.anything() });
  }, 60_000);

  it("those of 300 KB that are absurd are not even tried", () => {
    for (const piece of ["*a **a ", "*a_ ", "> ", ">", "![", "[", "~~a ", "a\n=\n", "-\n", "+ "]) {
      const cost = estimateCost(piece.repeat(Math.floor(300_000 / piece.length)));
      expect(cost.absurd, piece).toBeDefined();
    }
  });

  it("references may copy a million characters out of their definitions, and no more", async () => {
    const naming = (times: number) =>
      `${"[a]\n\n".repeat(times)}[a]: https://example.org/${"x".repeat(980)}\n`;
    expect((await parseBody(naming(1_000))).findings).toEqual([]);
    expect((await parseBody(naming(1_001))).findings).toMatchObject([
      {
        line: 1,
        rule: "markdown-too-complex",
        message: "this Markdown is too complex: references that copy long definitions over and over",
      },
    ]);
  });

  it("with the line where it begins", async () => {
    const text = `Fine.\n\nFine.\n\nA ${"*a **a ".repeat(3000)}\n\nFine.\n`;
    expect(await parseBody(text)).toEqual({
      findings: [
        {
          file: "a.md",
          line: 5,
          column: 1,
          severity: "error",
          rule: "markdown-too-complex",
          message: "this Markdown is too complex: 9000 marks of emphasis in one paragraph",
        },
      ],
    });
    expect((await parseBody(`Fine.\n\n${">".repeat(61)} a`)).findings).toMatchObject([
      { line: 3, message: "this Markdown is too complex: quotes and lists nested 61 deep" },
    ]);
  });
});
