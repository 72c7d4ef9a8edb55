import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanAudienceFences } from "../../../src/corpus/audience/fences.ts";
import { amount } from "../../gate.ts";

const SYMBOLS = new Set(["B", "KEN", "USA"]);
const resolveState = (code: string) =>
  SYMBOLS.has(code)
    ? { ok: true as const, value: code }
    : { ok: false as const, message: `"${code}" is no member state` };
const scan = (text: string, bodyFirstLine = 1) =>
  scanAudienceFences("a.md", text, bodyFirstLine, resolveState);
const messages = (text: string) =>
  scan(text).findings.map(({ line, column, message, suggestion }) => [
    `${line}:${column}`,
    message,
    suggestion,
  ]);

describe("blocks", () => {
  it("reach from mark to mark, both included", () => {
    const text = "a\n:::internal\nb\n:::\nc\n:::delegation\nd\n:::\n:::delegation KEN B KEN  \ne\n:::\t\n";
    expect(scan(text)).toEqual({
      fences: [
        { audience: "internal", states: [], firstLine: 2, lastLine: 4 },
        { audience: "delegation", states: [], firstLine: 6, lastLine: 8 },
        { audience: "delegation", states: ["KEN", "B"], firstLine: 9, lastLine: 11 },
      ],
      findings: [],
    });
  });

  it("a single or double colon is just text", () => {
    const text =
      "note: this\nthat :: those\n:: x\n: y\n中文：文\n: internal audit\n:: International law\n: : :x\n::\n: :\n";
    expect(scan(text).findings).toEqual([]);
  });
});

const START = "a marker is at the very start of its line, outside lists and quotes";
const EXACT = "the mark has exactly three plain colons";
const SPELLING = (name: string) =>
  `the mark is written :::${name}, in lower case, with blanks between codes only`;

describe("every other line that begins with three colons is an error", () => {
  it.each([
    ["::: internal", "1:1", SPELLING("internal"), ":::internal"],
    [":::Internal", "1:1", SPELLING("internal"), ":::internal"],
    [":::internl", "1:1", SPELLING("internal"), ":::internal"],
    [":::delegations KEN", "1:1", SPELLING("delegation"), ":::delegation KEN"],
    [":::delegation KEN, B", "1:1", SPELLING("delegation"), ":::delegation KEN B"],
    ["::::internal", "1:1", EXACT, ":::internal"],
    ["：：：internal", "1:1", EXACT, ":::internal"],
    ["∶∶∶internal", "1:1", EXACT, ":::internal"],
    [":\u200B::internal", "1:1", EXACT, ":::internal"],
    ["::internal", "1:1", EXACT, ":::internal"],
    [":internal", "1:1", EXACT, ":::internal"],
    [":: :internal", "1:1", EXACT, ":::internal"],
    [": : : internal", "1:1", EXACT, ":::internal"],
    ["::\u00A0: interne", "1:1", EXACT, ":::internal"],
    ["\u202F:: :délégation KEN", "1:2", START, ":::delegation KEN"],
    ["  :::internal", "1:3", START, ":::internal"],
    ["\u00A0:::internal", "1:2", START, ":::internal"],
    ["\uFEFF:::internal", "1:2", START, ":::internal"],
    ["> :::internal", "1:3", START, ":::internal"],
    ["> - 1. :::internal", "1:8", START, ":::internal"],
    ["-:::internal", "1:2", START, ":::internal"],
    [
      ":::internal Brazil may move",
      "1:1",
      "nothing may follow :::internal on its line: its words begin on the next one, and a line ::: is below them",
      undefined,
    ],
    [
      ":::note",
      "1:1",
      "three colons begin a block, :::internal or :::delegation, or close one, :::",
      undefined,
    ],
    [
      ":::interal",
      "1:1",
      "three colons begin a block, :::internal or :::delegation, or close one, :::; did you mean :::internal?",
      ":::internal",
    ],
    [
      ":::delegation KEN Kenya",
      "1:1",
      'after :::delegation there are only ITU symbols of member states, separated by blanks: "Kenya" is no member state',
      undefined,
    ],
    [
      ":::delegation Brazil may move",
      "1:1",
      "after :::delegation there are only ITU symbols of member states, separated by blanks",
      undefined,
    ],
  ])("%j", (mark, at, message, suggestion) => {
    const text = `${mark}\nsecret\n:::\npublic`;
    expect(messages(text)).toEqual([[at, message, suggestion]]);
    // Until it is right, nobody but the group reads what follows.
    expect(scan(text).fences).toEqual(
      [{ audience: "internal", states: [], firstLine: 1, lastLine: 3 }].map((fence) =>
        mark.startsWith(":::d")
          ? expect.objectContaining({ firstLine: 1, lastLine: 3, audience: "internal" })
          : fence,
      ),
    );
  });

  it("inside code too", () => {
    expect(messages("```\n::::x\n```\n:::").map(([at]) => at)).toEqual(["2:1"]);
  });

  it("not closed, nested, closing nothing", () => {
    expect(messages("a\n:::internal\nb")).toEqual([
      ["2:1", "the block is not closed: put a line ::: after its last line", undefined],
    ]);
    expect(messages(":::internal\na\n:::delegation\nb\n:::\nc\n:::")).toEqual([
      [
        "3:1",
        "the block of line 1 is still open: close it with ::: first; blocks cannot be nested",
        undefined,
      ],
      ["7:1", "this closes nothing: no block is open here", undefined],
    ]);
  });

  it("in the frontmatter", () => {
    const text = "---\nnote: |\n  :::internal\n  a\n  :::\n---\nb";
    const message = "a block that only some may read belongs in the text, not among the keys at the top";
    expect(scan(text, 7).findings.map((finding) => [finding.line, finding.message])).toEqual([
      [3, message],
      [5, message],
    ]);
  });
});

it("a mark inside a line is an error", () => {
  expect(scan("Well. :::internal secret").findings).toMatchObject([
    {
      line: 1,
      column: 7,
      severity: "error",
      message: "a mark inside a line hides nothing: put it on a line of its own, at its start",
    },
  ]);
});

it.each(["\u2237", "\uFE30", "\u0589", "\u205A", "\uFF1A", "\u02D0"])(
  "%s: looks like a colon, and publishes nothing",
  (sign) => {
    const { fences, findings } = scan(`${sign.repeat(3)}internal\nsecret\n${sign.repeat(3)}`);
    expect(fences).toMatchObject([{ audience: "internal", firstLine: 1, lastLine: 3 }]);
    expect(findings.map(({ line, severity, message }) => [line, severity, message])).toEqual([
      [1, "error", "the mark has exactly three plain colons"],
      [3, "error", "the mark has exactly three plain colons"],
    ]);
  },
);

const line = fc.constantFrom(
  ":::internal",
  ":::delegation",
  ":::delegation KEN",
  ":::delegation XX",
  ":::",
  "::: ",
  "::::",
  "  :::",
  "> :::internal",
  "::: internal",
  ":::intern",
  "：：：",
  "text",
  "",
  "```",
  "<!--",
  "-->",
  "- a",
  "\u200B:::",
);
const isOpening = (text: string) => /:::\s*[a-z]/i.test(text);
const isClosing = (text: string) => /^[\s\u200B>]*[:：]{3,}\s*$/u.test(text);

it("whatever the marks, no line between an opening and a closing one is outside all blocks", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const { fences } = scan(lines.join("\n"));
      const hidden = new Set(
        fences.flatMap(({ firstLine, lastLine }) =>
          Array.from({ length: lastLine - firstLine + 1 }, (_, index) => firstLine + index),
        ),
      );
      let open = false;
      for (const [index, text] of lines.entries()) {
        if (isOpening(text)) open = true;
        expect(hidden.has(index + 1)).toBe(open);
        if (isClosing(text)) open = false;
      }
    }),
    { numRuns: amount(500, 1000) },
  );
});

it("without a finding, blocks neither overlap nor share a line, and each begins and ends with its mark", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const { fences, findings } = scan(lines.join("\n"));
      if (findings.length > 0) return;
      let last = 0;
      for (const { firstLine, lastLine } of fences) {
        expect(firstLine).toBeGreaterThan(last);
        expect(lines[firstLine - 1]).toMatch(/^:::(?:internal|delegation)/);
        expect(lines[lastLine - 1]?.trimEnd()).toBe(":::");
        last = lastLine;
      }
    }),
  );
});

it("any line that begins with three colons of any kind is a mark or a finding, whatever stands before them", () => {
  const before = fc.string({
    unit: fc.constantFrom(
      " ",
      "\t",
      ">",
      "- ",
      "* ",
      "+ ",
      "12. ",
      "3) ",
      "\u200B",
      "\uFEFF",
      "\u00AD",
      "\u3000",
    ),
    maxLength: 6,
  });
  const colons = fc.string({ unit: fc.constantFrom(":", "：", ":\u200D"), minLength: 3, maxLength: 5 });
  fc.assert(
    fc.property(
      before,
      colons,
      fc.constantFrom("", "internal", " x", "\u00A0delegation"),
      (prefix, marks, rest) => {
        const text = `${prefix}${marks}${rest}`;
        const { fences, findings } = scan(`${text}\nsecret\n:::`);
        const covered = fences.some(({ firstLine, lastLine }) => firstLine === 1 && lastLine === 3);
        expect(covered || findings.length > 0).toBe(true);
        if (rest !== "") expect(covered).toBe(true);
      },
    ),
  );
});
