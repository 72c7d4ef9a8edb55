import fc from "fast-check";
import { expect, test } from "vitest";
import { buildBrief } from "../../src/brief/build-brief.ts";
import { createLoadCache } from "../../src/corpus/load-corpus.ts";
import { report } from "../../src/report/report.ts";
import { amount } from "../gate.ts";
import { load, proposal } from "./small-conference.ts";

/** Building blocks of a body; `w` makes a new word of the part that it stands in, `n` one that nobody reads. */
const BLOCKS: readonly ((w: () => string, n: () => string) => string)[] = [
  (w) => `Words ${w()}\nmore **${w()}** _${w()}_ \`${w()}\`  \nhard ${w()}\\\nback ~~${w()}~~`,
  (w) => `- ${w()}\n- ${w()}\n  - ${w()}\n\n    ${w()}\n- [x] ${w()}`,
  (w) => `3. ${w()}\n4. ${w()}\n${w()}`,
  (w) => `• ${w()}\n• ${w()}`,
  (w) => `> ${w()}\n${w()}\n>\n> > ${w()}`,
  (w) => `\`\`\`\n${w()}\n\n${w()}\n\`\`\``,
  (w) => `    ${w()}\n\n    ${w()}`,
  (w) => `| ${w()} | ${w()} |\n| :- | -: |\n| ${w()} | ${w()} |\n${w()}`,
  (w) => `See[^a] ${w()}.\n\n[^a]: ${w()}\n\n    ${w()}`,
  (w) => `[${w()}](https://example.org) [${w()}][r] ${w()}\n\n[r]: https://example.org`,
  (w) => `[${w()}](https://example.org "${w()}")`,
  (w) => `<b>${w()}</b> and <br> ${w()}\n\n<div>\n${w()}\n</div>`,
  (w, n) => `${w()} <!-- ${n()} --> ${w()}\n\n<!-- ${n()}\n\n${n()} -->\n\n${w()}`,
  (_, n) => `[unused]: https://example.org/${n()}`,
  (_, n) => `[^unused]: ${n()}`,
  (w) => `&amp; ${w()} &lt;${w()}&gt; \\*${w()}\\* 1\\. ${w()} a < ${w()}`,
  (w) => `***\n\n${w()}`,
  (w) => `${"> ".repeat(9)}${w()}`,
  (w) => `-\t${w()}\n\n\t${w()}`,
  (w) => `\`\`\`text ${w()}\n${w()}\n\`\`\``,
  (w) => `- a\n\n  \`\`\`\n  ${w()}\n  \`\`\`\n\n  ${w()}`,
];
const MARKS = [":::internal", ":::delegation", ":::delegation KEN B"];
const HEADINGS = ["## Text", "## Ask", "## Position", "## Analysis", "## Further: Our line", "Ask\n---"];
const LINE_ENDS = ["\n", "\r\n", "\r"];

const part = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ blocks: fc.array(fc.nat(BLOCKS.length - 1), { minLength: 1, maxLength: 1 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      mark: fc.constantFrom(...MARKS),
      blocks: fc.array(fc.nat(BLOCKS.length - 1), { minLength: 1, maxLength: 2 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ heading: fc.constantFrom(...HEADINGS) }) },
);
const file = fc.record({
  parts: fc.array(part, { minLength: 2, maxLength: 8 }),
  gap: fc.constantFrom("\n\n", "\n\n", "\n"),
  lineEnd: fc.constantFrom(...LINE_ENDS),
});

interface Written {
  text: string;
  open: string[];
  closed: string[];
}

function write(
  { parts, gap, lineEnd }: typeof file extends fc.Arbitrary<infer T> ? T : never,
  index: number,
): Written {
  const open: string[] = [];
  const closed: string[] = [];
  const word = (kind: "PUBLIC" | "CANARY"): string => {
    const list = kind === "PUBLIC" ? open : closed;
    // It begins with a digit, since unknown words on a line of their own look like a label.
    list.push(`7${kind}${index}x${list.length}z`);
    return list.at(-1) ?? "";
  };
  let isOpen = true;
  const seen = new Set<string>();
  const lines = [`Summary ${word("PUBLIC")}.`];
  for (const each of parts) {
    if ("heading" in each) {
      const name = /[A-Z]\w+/.exec(each.heading)?.[0] ?? "";
      if (seen.has(name)) continue;
      seen.add(name);
      isOpen = !["Ask", "Position"].includes(name);
      lines.push(each.heading);
      continue;
    }
    const hidden = "mark" in each || !isOpen;
    const words = each.blocks.map((block) =>
      BLOCKS[block]?.(
        () => word(hidden ? "CANARY" : "PUBLIC"),
        () => word("CANARY"),
      ),
    );
    lines.push("mark" in each ? `${each.mark}\n${words.join("\n\n")}\n:::` : words.join("\n\n"));
  }
  const text = proposal({ target: `Res. ${index + 1}` }, lines.join(gap)).replaceAll("\n", lineEnd);
  return { text, open, closed };
}

test("of any files, those without an error are published word for word, and nothing else of them is", async () => {
  // Of more files other threads would examine some, and these run the program as it was last built.
  const written = fc.sample(file, { numRuns: amount(60, 100), seed: 20261128 }).map(write);
  const nameOf = (index: number) => `${index}.md`;
  const all = written.map(({ text }, index) => [nameOf(index), text] as const);
  const { examined } = createLoadCache();
  const first = await load(Object.fromEntries(all), {
    cache: { ...createLoadCache(), examined },
  });
  for (const format of ["text", "json", "github", "sarif"] as const)
    expect(report(first.findings, format, { sources: first.sources, colour: false })).not.toContain("CANARY");

  const faulty = new Set(
    first.findings.filter(({ severity }) => severity === "error").map(({ file }) => file),
  );
  const isRight = (index: number) => !faulty.has(`proposals/pp-26/${nameOf(index)}`);
  const right = written.filter((_, index) => isRight(index));
  // Otherwise the test says nothing.
  expect(right.length).toBeGreaterThan(amount(45, 80));
  const { corpus, findings } = await load(Object.fromEntries(all.filter((_, index) => isRight(index))), {
    cache: { ...createLoadCache(), examined },
  });
  if (corpus === undefined)
    throw new Error(JSON.stringify(findings.filter(({ severity }) => severity === "error")));
  const brief = buildBrief(corpus, { asOf: "2026-10-20", today: "2026-10-20", audience: "public" });
  const printed = JSON.stringify(brief);
  expect(/CANARY\w+/.exec(printed)?.[0]).toBeUndefined();

  const warned = new Set(findings.map(({ file }) => file));
  const lost = written.flatMap(({ open }, index) => {
    if (!isRight(index) || warned.has(`proposals/pp-26/${nameOf(index)}`)) return [];
    return open.filter((word) => !printed.includes(word));
  });
  expect(lost).toEqual([]);
});
