import { describe, expect, test } from "vitest";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";
import { bodyPlace } from "../../../src/corpus/rules/rule.ts";
import type { Body } from "../../../src/corpus/types.ts";
import { expectLinear, expectLinearOn } from "../../linear.ts";
import { conference, diagnose, issue, load, proposal } from "../small-conference.ts";

const CLEAN = "no errors, no warnings in 3 files\n";

function ofBody(body: string): Promise<string> {
  return diagnose({ "a.md": proposal({}, body) });
}

describe("summary", () => {
  test("a body that begins with a heading", async () => {
    expect(await ofBody("## Text\n\nThe text.")).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:10:1  error  the summary is missing: a paragraph before the first heading that describes the proposal  (summary)
          10 | ## Text
             | ^^^^^^^
      1 error in 1 file
      "
    `);
  });

  test("an empty body", async () => {
    expect(await ofBody("")).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:1:1  error  the summary is missing: a paragraph before the first heading that describes the proposal  (summary)
          1 | ---
            | ^
      1 error in 1 file
      "
    `);
  });

  test("a summary that only some may read is none for the others", async () => {
    expect(await ofBody(":::internal\nA note.\n:::\n\n## Text\n\nThe text.")).toContain(
      "the summary is missing",
    );
    expect(await ofBody(":::internal\nA note.\n:::\n\nThe summary.")).toBe(CLEAN);
  });

  test("a day that is read as the number of a list is named as such", async () => {
    expect(await ofBody("9. novembris ir diena.")).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:10:1  error  the text begins with a list, and its summary has to be a paragraph: write \\. behind "9" if it is none of a list, such as a year or a day  (summary)
          10 | 9. novembris ir diena.
             | ^^^^^^^^^^^^^^^^^^^^^^
      1 error in 1 file
      "
    `);
  });

  test("a list before the paragraph does no harm", async () => {
    expect(await ofBody("- one\n- two\n\nThe summary.")).toBe(CLEAN);
  });
});

describe("heading", () => {
  test("a near miss", async () => {
    expect(await ofBody("Summary.\n\n## Texte\n\nThe text.\n\n## Asks\n\nMore.")).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:12:1  warning  the heading "Texte" is not a known one; did you mean "## Text"?  (heading)
          12 | ## Texte
             | ^^^^^^^^
      proposals/pp-26/a.md:16:1  error  this heading is close to "## Ask", which only some may read: write "## Ask" if you mean that section, or "## Further: …" if everybody may read what follows  (heading)
      1 error, 1 warning in 1 file
      "
    `);
  });

  test.each([
    "## \u0410sk",
    "\u0410sk: they agree.",
    "**\u0410sk**",
    "### Positi\u043En",
    ":::internal\n## \u0410sk\n:::",
  ])(
    "letters of two alphabets that look like a heading are named, and the line as it should be: %s",
    async (line) => {
      const right = line.includes("sk") ? "## Ask" : "## Position";
      expect(await ofBody(`Summary.\n\n${line}\n`)).toContain(
        `  this line looks like "${right}", but some of its letters are of another alphabet: write "${right}" anew, on a line of its own, or other words where everybody may read it  (heading)\n`,
      );
    },
  );

  test("the asks of an issue are Asks", async () => {
    const body = "At stake.\n\n## common position\n\nNone.\n\n## Ask\n\n- More.";
    expect(await diagnose({ "issues/cybersecurity.md": issue({}, body) })).toMatchInlineSnapshot(`
      "proposals/pp-26/issues/cybersecurity.md:8:1  error  this heading is close to "## Common position", which only some may read: write "## Common position" if you mean that section, or "## Further: …" if everybody may read what follows  (heading)
      proposals/pp-26/issues/cybersecurity.md:12:1  error  this heading is close to "## Asks", which only some may read: write "## Asks" if you mean that section, or "## Further: …" if everybody may read what follows  (heading)
      2 errors in 1 file
      "
    `);
  });

  test("a section twice", async () => {
    expect(await ofBody("Summary.\n\n## Text\n\nOne.\n\n## Text\n\nTwo.")).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:16:1  error  "## Text" is on line 12 already; put both parts under one heading  (heading)
          16 | ## Text
             | ^^^^^^^
      1 error in 1 file
      "
    `);
  });

  test("a section on another level", async () => {
    expect(
      await ofBody("Summary.\n\n# Position\n\nWe support it.\n\n### Ask\n\nMore."),
    ).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:12:1  error  "Position" has to be a heading of the second level  (heading)
             = write: ## Position
      proposals/pp-26/a.md:16:1  error  "Ask" has to be a heading of the second level  (heading)
             = write: ## Ask
      2 errors in 1 file
      "
    `);
  });

  test("other headings stand as they are", async () => {
    expect(await ofBody("Summary.\n\n## Background\n\nOne.\n\n### Context of 2014\n\nTwo.")).toBe(CLEAN);
  });
});

describe("text-fence", () => {
  test("a restricted label in a text is an error of its own line, and of nothing else", async () => {
    const text =
      "## Text\n\n```proposed\nto report\n\nInternal note: CANARY\n```\n\n```proposed\nto report\n```";
    const report = await diagnose({ "a.md": proposal({}, `Summary.\n\n${text}`) });
    expect(report).toMatch(
      /^proposals\/pp-26\/a.md:17:1 {2}error {2}this line reads like a remark, .* \(heading\)\n1 error in 1 file\n$/,
    );
  });

  test.each([
    ["heading", "TODO: check this"],
    ["heading", "Do not publish: we agree"],
    ["personal-note", "[Mere: hold this until Friday]"],
    ["personal-note", "we accept (Mere)"],
    ["hidden-markup", "%%we accept%%"],
    ["private-address", "https://docs.google.com/document/d/abc"],
  ])(
    "a remark in a text is to be taken out of it, and may stand in a block below (%s): %s",
    async (rule, line) => {
      const lead = issue({ lead: "Mere Tuila" });
      const body = (inside: string, below: string) =>
        `Summary.\n\n## Text\n\n\`\`\`proposed\nto report\n\n${inside}\n\`\`\`\n\n${below}`;
      const ofBoth = (inside: string, below: string) =>
        diagnose({ "issues/cybersecurity.md": lead, "a.md": proposal({}, body(inside, below)) });
      expect(await ofBoth(line, "")).toContain(
        `: take it out of the text, which is printed word for word; if the group needs it, write it below that text, in a block :::internal  (${rule})`,
      );
      const isOfObsidian = rule === "hidden-markup";
      const below = `:::internal\n${isOfObsidian ? "we accept" : line}\n:::`;
      expect(await ofBoth("to act", below)).toBe(CLEAN);
    },
  );

  test("the marks of a comment in a block for the group are to be removed alone", async () => {
    expect(await ofBody("Summary.\n\n:::internal\n%%we accept%%\n:::")).toContain(
      "Obsidian takes this for a comment; here it would be printed for the group: remove its marks, or all of it  (hidden-markup)",
    );
  });

  test("a text whose end is missing", async () => {
    const report = await ofBody("Summary.\n\n## Text\n\n```current\na\n\n```proposed\nb\n```");
    expect(report).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:14:1  error  the "proposed" text begins within this block, whose own end is missing: write a line \`\`\` before it  (text-fence)
          14 | \`\`\`current
             | ^^^^^^^^^^
      1 error in 1 file
      "
    `);
  });

  test.each([
    ["a longer fence", "````markdown\n```current\na\n```\n````"],
    ["a longer fence under Text", "## Text\n\n````proposed\n```proposed\nb\n```\n````"],
    ["a fence of tildes", "~~~\n```current\na\n```\n~~~"],
  ])("an example of a whole text in %s is none", async (_, body) => {
    expect(await ofBody(`Summary.\n\n${body}`)).toBe(CLEAN);
  });

  test.each([
    "## Text\n\n~~~current\na\n\n```proposed\nb\n```",
    "## Text\n\n````current\na\n\n```proposed\nb\n````",
    "## Text\n\n```current\na\n\n~~~proposed\nb\n~~~\n```",
  ])("a text within another one that does not end before it: %j", async (body) => {
    expect(await ofBody(`Summary.\n\n${body}`)).toContain("begins within this block");
  });

  test("current and proposed under Text, also under a heading of it", async () => {
    const pair = "```current\na\n```\n\n```proposed\nb\n```";
    expect(await ofBody(`Summary.\n\n## Text\n\n${pair}\n\n### Second\n\n${pair}`)).toBe(CLEAN);
    expect(await ofBody("Summary.\n\n## Text\n\n```proposed\nb\n```\n\n```xml\nc\n```")).toBe(CLEAN);
  });

  test.each([
    ["propsed", '; did you mean "proposed"?', "```proposed"],
    ["propose", '; did you mean "proposed"?', "```proposed"],
    ["proposed:", '; did you mean "proposed"?', "```proposed"],
    ["new", '; did you mean "proposed"?', "```proposed"],
    ["amened", ": show the text as these two, one after the other", undefined],
  ])("a misspelt mark does not show the text in force as the proposal's: %s", async (mark, advice, write) => {
    const body = `Summary.\n\n## Text\n\n\`\`\`current\na\n\`\`\`\n\n\`\`\`${mark}\nb\n\`\`\``;
    const { findings } = await load({ "a.md": proposal({}, body) });
    expect(findings).toEqual([
      {
        file: "proposals/pp-26/a.md",
        line: 18,
        column: 1,
        length: 3 + mark.length,
        severity: "error",
        rule: "text-fence",
        message: `"${mark}" is not a mark of a text, "current" or "proposed"${advice}`,
        ...(write !== undefined && { suggestion: write }),
      },
    ]);
  });

  test.each([
    ["ＣＵＲＲＥＮＴ", '"ＣＵＲＲＥＮＴ" is written "current"', "current"],
    ["ｐｒｏｐｏｓｅｄ", '"ｐｒｏｐｏｓｅｄ" is written "proposed"', "proposed"],
  ])("the mark in full-width letters: %s", async (mark, message, write) => {
    for (const heading of ["## Text", "## Analysis"]) {
      const { findings } = await load({
        "a.md": proposal({}, `Summary.\n\n${heading}\n\n\`\`\`${mark}\nb\n\`\`\``),
      });
      expect(findings.map((found) => [found.message, found.suggestion])).toEqual([
        [message, `\`\`\`${write}`],
      ]);
    }
  });

  test.each([
    ["現行", "current"],
    ["改正案", "proposed"],
    ["改正前", "current"],
    ["改正後", "proposed"],
    ["现行文本", "current"],
    ["修改文本", "proposed"],
    ["修訂前", "current"],
    ["擬議案文", "proposed"],
    ["현행 조문", "current"],
    ["개정안", "proposed"],
    ["개정 전", "current"],
    ["Одоогийн", "current"],
    ["санал болгосон", "proposed"],
    ["texte actuel", "current"],
    ["Texto Vigente", "current"],
    ["propuesto", "proposed"],
    ["proposée", "proposed"],
    ["действующий текст", "current"],
    ["النص_المقترح المقترح", "proposed"],
    ["geltend", "current"],
    ["yürürlükteki", "current"],
    ["hiện hành", "current"],
    ["प्रस्तावित", "proposed"],
    ["የቀረበው", "proposed"],
  ])("the mark in another language, wherever the block stands: %s", async (mark, meant) => {
    for (const heading of ["## Text", "## Analysis"]) {
      const body = `Summary.\n\n${heading}\n\n\`\`\`${mark}\nb\n\`\`\``;
      const { findings } = await load({ "a.md": proposal({}, body) });
      const found = findings.filter(({ rule }) => rule === "text-fence");
      const message = `"${mark}" is not a mark of a text, "current" or "proposed"; did you mean "${meant}"?`;
      expect(found.map((each) => [each.severity, each.message])).toEqual([["error", message]]);
      if (!mark.includes(" ")) expect(found[0]?.suggestion).toBe(`\`\`\`${meant}`);
    }
  });

  test.each(["actual", "existing text", "in force"])("a synonym under Text: %s", async (mark) => {
    const body = `Summary.\n\n## Text\n\n\`\`\`${mark}\na\n\`\`\``;
    expect(await ofBody(body)).toContain('did you mean "current"?');
  });

  test.each(["合意文", "clean", "现行修改"])(
    "another word than that of code does not tell which text it is: %s",
    async (mark) => {
      const body = `Summary.\n\n## Text\n\n\`\`\`${mark}\nto report\n\`\`\``;
      expect(await ofBody(body)).toContain(
        "readers would not see which of them this text is: write that one  (text-fence)",
      );
      expect(await ofBody(body.replace("## Text", "## Analysis"))).toBe(CLEAN);
    },
  );

  test.each([
    ["text", "to report"],
    ["ASN.1", "Name OF Type"],
    ["sql", "select"],
    ["pseudocode", "x = y"],
    ["", "to report"],
  ])("a block of code under Text is none: %j", async (language, code) => {
    expect(await ofBody(`Summary.\n\n## Text\n\n\`\`\`${language}\n${code}\n\`\`\``)).toBe(CLEAN);
  });

  test("what follows current is proposed, and nothing but that", async () => {
    expect(
      await ofBody("Summary.\n\n## Text\n\n```current\na\n```\n\n```\nb\n```\n\n```curent\nc\n```"),
    ).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:18:1  error  the block after a "current" text is the "proposed" one: mark it so  (text-fence)
          18 | \`\`\`
             | ^^^
      proposals/pp-26/a.md:22:1  error  "curent" is not a mark of a text, "current" or "proposed"; did you mean "current"?  (text-fence)
          22 | \`\`\`curent
             | ^^^^^^^^^
             = write: \`\`\`current
      2 errors in 1 file
      "
    `);
  });

  test("current alone says what the brief makes of it", async () => {
    expect(
      await ofBody("Summary.\n\n## Text\n\n```current\na\n```\n\nIs to read:\n\n```proposed\nb\n```"),
    ).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:14:1  warning  no "proposed" text directly follows this "current" one: the brief shows only the present text  (text-fence)
          14 | \`\`\`current
             | ^^^^^^^^^^
      1 warning in 1 file
      "
    `);
  });

  test("a text that an update should have replaced, and that begins as the one before it", async () => {
    const body = "```proposed\nRESOLUTION 136\n\nb\n```\n\n```proposed\nRESOLUTION\u00a0136\n\nc\n```";
    const { findings } = await load({
      "a.md": proposal({ target: "Res. 136" }, `Summary.\n\n## Text\n\n${body}`),
    });
    expect(findings.map(({ line, severity, message }) => [line, severity, message])).toEqual([
      [
        20,
        "warning",
        'this "proposed" text begins as the one in line 14: the brief shows both; remove the one that was replaced',
      ],
    ]);
  });

  test("code in other languages is none of its business elsewhere", async () => {
    expect(await ofBody("Summary.\n\n## Analysis\n\n```new\na\n```\n\n```propose\nb\n```")).toBe(CLEAN);
  });

  test("a heading inside a block of the few ends with the block", async () => {
    const ask = ":::internal\n## Ask\n\nSupport it.\n:::";
    expect(await ofBody(`Summary.\n\n## Text\n\n${ask}\n\n\`\`\`proposed\nb\n\`\`\``)).toBe(CLEAN);
  });

  test("elsewhere", async () => {
    expect(
      await ofBody("Summary.\n\n```proposed\nb\n```\n\n## Text\n\n- in a list:\n\n  ```current\n  a\n  ```"),
    ).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:12:1  error  a block of proposed text has to be under "## Text" of a proposal, outside lists and quotes  (text-fence)
          12 | \`\`\`proposed
             | ^^^^^^^^^^^
      proposals/pp-26/a.md:20:3  error  a block of current text has to be under "## Text" of a proposal, outside lists and quotes  (text-fence)
          20 |   \`\`\`current
             |   ^^^^^^^^^^
      2 errors in 1 file
      "
    `);
  });

  test("amended is reserved, and letter case counts", async () => {
    expect(
      await ofBody("Summary.\n\n## Text\n\n```amended\nb\n```\n\n```Proposed\nb\n```"),
    ).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:14:1  error  "amended" is reserved: show the text as "current" and "proposed", one after the other  (text-fence)
          14 | \`\`\`amended
             | ^^^^^^^^^^
      proposals/pp-26/a.md:18:1  error  "Proposed" is written "proposed"  (text-fence)
          18 | \`\`\`Proposed
             | ^^^^^^^^^^^
             = write: \`\`\`proposed
      2 errors in 1 file
      "
    `);
  });
});

describe("font-coverage", () => {
  const covers = (codePoint: number) => codePoint < 0x250;

  test("a sign of a symbol font, as a bullet of Word, is an error within a line and a bullet at its start", async () => {
    const text = "Words\ntwo \uF0B7 things.\n\n\uF0A7 one\n\uF0A7 two";
    const found = await load({ "a.md": proposal({}, text) }, { covers });
    expect(
      found.findings.map(({ line, column, severity, message, suggestion }) => [
        line,
        column,
        severity,
        message,
        suggestion,
      ]),
    ).toEqual([
      [
        11,
        5,
        "error",
        "this character is a sign of a symbol font, such as a bullet of Word, which only that font shows: write • or the sign that is meant",
        "•",
      ],
    ]);
  });

  test("nor are signs of telephones reported that a list is made of", async () => {
    const list = "It asks:\n\n🔹 one\n\n🔹 two ✅\n\n1️⃣ three\n2️⃣ four";
    const { findings } = await load({ "a.md": proposal({}, list) }, { covers });
    expect(findings.map(({ line, column, rule }) => [line, column, rule])).toEqual([
      [14, 7, "font-coverage"],
    ]);
    const text = await load({ "a.md": proposal({}, "It asks.\n\n```proposed\n✅ one\n```") }, { covers });
    expect(text.findings.map(({ line, rule }) => [line, rule])).toContainEqual([13, "font-coverage"]);
  });

  test("each character once, with the place where it first stands", async () => {
    const files = {
      "a.md": proposal({ title: "Support ☂" }, "Rain ☂\uFE0F and 漢字.\n\nEscaped &#x2603;."),
    };
    expect(await diagnose(files, { covers })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:2:16  warning  no font of the brief has the character "☂": it is printed as [U+2602]  (font-coverage)
          2 | title: Support ☂
            |                ^
      proposals/pp-26/a.md:10:13  warning  no font of the brief has the character "漢": it is printed as [U+6F22]  (font-coverage)
          10 | Rain ☂️ and 漢字.
             |            ^^
      proposals/pp-26/a.md:10:14  warning  no font of the brief has the character "字": it is printed as [U+5B57]  (font-coverage)
          10 | Rain ☂️ and 漢字.
             |              ^^
      proposals/pp-26/a.md:12:1  warning  no font of the brief has the character "☃": it is printed as [U+2603]  (font-coverage)
          12 | Escaped &#x2603;.
             | ^^^^^^^^^^^^^^^^^
      4 warnings in 1 file
      "
    `);
  });

  test("a letter of two characters is looked up as the one that is printed", async () => {
    const files = { "a.md": proposal({}, "подъезд, йод, ёлка, thoả, がぎ, ō̂".normalize("NFD")) };
    const composed = new Set("й ё ả が ぎ ō̂".normalize("NFC"));
    const isCovered = (codePoint: number) =>
      codePoint < 0x250 ||
      (codePoint > 0x40f && codePoint < 0x500) ||
      composed.has(String.fromCodePoint(codePoint));
    expect(await diagnose(files, { covers: isCovered })).toBe(CLEAN);
    expect(await diagnose(files, { covers: (each) => isCovered(each) && each !== 0x439 })).toContain(
      'no font of the brief has the character "й": it is printed as [U+0439]',
    );
  });

  test("a text in another script is not reported letter by letter", async () => {
    const files = { "a.md": proposal({}, "Предложение о безопасности.") };
    const text = await diagnose(files, { covers });
    expect(text.split("\n").filter((line) => line.includes("warning"))).toHaveLength(12);
    expect(text).toContain("more characters of this file");
  });
});

describe("block-without-pack", () => {
  const files = (delegations: string | undefined) => ({
    "conference.md": conference({ delegations }),
    "a.md": proposal({}, "One.\n\n:::delegation DMA HTI\nThe SECRET.\n:::\n\n:::delegation\nAll.\n:::"),
  });

  test("a block for a state that is none of those that get a pack", async () => {
    expect(await diagnose(files("[DOM, HTI]"))).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:12:1  warning  this block is for a state that is not under "delegations" in conference.md, so a release makes no pack for it: correct the block, or add the state there  (block-without-pack)
      1 warning in 1 file
      "
    `);
    expect(await diagnose(files("[DMA, HTI]"))).toBe(CLEAN);
    expect(await diagnose(files(undefined))).toBe(CLEAN);
  });
});

describe("repeated-paragraph", () => {
  const FUND = "Asks for a fund for the protection of children online.";

  test("a paragraph that stands twice under one heading, of a merge of which both sides were kept", async () => {
    const body = `${FUND}\n\nMore.\n\n${FUND.replace(" for the", "\nfor the")}`;
    expect(await diagnose({ "a.md": proposal({}, body) })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:14:1  warning  this paragraph is the one in line 10 again, and the brief prints both: remove one  (repeated-paragraph)
          14 | Asks for a fund
             | ^^^^^^^^^^^^^^^
      1 warning in 1 file
      "
    `);
    expect(await diagnose({ "conference.md": conference({}, body) })).toContain("(repeated-paragraph)");
    const secret = `One.\n\n:::internal\n${FUND}\n\n${FUND}\n:::`;
    const said = await diagnose({ "a.md": proposal({}, secret) });
    expect(said).toContain("this paragraph is the one in line 13 again");
    expect(said).not.toContain("fund");
  });

  test.each([
    ["under two headings", `${FUND}\n\n## Analysis\n\n${FUND}`],
    ["for two kinds of readers", `${FUND}\n\n:::internal\n${FUND}\n:::`],
    ["of a few words", "No change.\n\nOne.\n\nNo change."],
    ["that has another word", `${FUND}\n\n${FUND.replace("fund", "budget")}`],
  ])("one %s is not repeated", async (_, body) => {
    expect(await diagnose({ "a.md": proposal({}, body) })).toBe(CLEAN);
  });
});

describe("unreachable-block", () => {
  const BLOCK = ":::delegation KEN\nKenya knows the SECRET.\n:::";

  test("a block for delegations under what they do not see before the position is agreed", async () => {
    const body = `One.\n\n## Ask\n\n${BLOCK}\n\nMore\n\n${BLOCK}`;
    expect(await diagnose({ "a.md": proposal({}, body) })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:14:1  warning  no delegation can read this block: delegations see "## Ask" only with review: agreed  (unreachable-block)
      proposals/pp-26/a.md:20:1  warning  no delegation can read this block: delegations see "## Ask" only with review: agreed  (unreachable-block)
      2 warnings in 1 file
      "
    `);
    expect(await diagnose({ "a.md": proposal({ review: "agreed" }, body) })).toBe(CLEAN);
  });

  test("and under the common position of an issue that has none", async () => {
    const text = (position: string) => issue({ position }, `Stake.\n\n## Asks\n\n${BLOCK}`);
    expect(await diagnose({ "issues/cybersecurity.md": text("none") })).toMatchInlineSnapshot(`
      "proposals/pp-26/issues/cybersecurity.md:11:1  warning  no delegation can read this block: delegations see "## Asks" only with position: proposed or agreed  (unreachable-block)
      1 warning in 1 file
      "
    `);
    expect(await diagnose({ "issues/cybersecurity.md": text("proposed") })).toContain(
      "no errors, no warnings",
    );
  });

  test("and anywhere in a proposal of which only the group knows", async () => {
    const body = `One.\n\n${BLOCK}`;
    expect(await diagnose({ "a.md": proposal({ audience: "internal" }, body) })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:13:1  warning  no delegation can read this block: only the group sees a proposal with audience: internal  (unreachable-block)
      1 warning in 1 file
      "
    `);
    expect(await diagnose({ "a.md": proposal({ audience: "delegation" }, body) })).toBe(CLEAN);
  });

  test("not under other headings, nor behind a heading that only some read, nor for the group itself", async () => {
    const bodies = [
      `One.\n\n${BLOCK}\n\n## Ask\n\nThis.`,
      `One.\n\n## Ask\n\nThis.\n\n## Analysis\n\n${BLOCK}`,
      `One.\n\n:::internal\n## Ask\n\nThis.\n:::\n\n${BLOCK}`,
      `One.\n\n## Ask\n\n${BLOCK.replace("delegation KEN", "internal")}`,
    ];
    for (const body of bodies) expect(await diagnose({ "a.md": proposal({}, body) })).toBe(CLEAN);
  });
});

test("a character that turns the text is reported once where it stands as itself, and where an escape stands for it", async () => {
  const { findings } = await load({
    "a.md": proposal({ title: '"a \u202E b"', limits: '"\\u202E"' }, "One \u202E two.\n\nThree &#x202E;."),
  });
  expect(findings.map(({ line, rule }) => [line, rule])).toEqual([
    [2, "bidi-control"],
    [8, "bidi-control"],
    [11, "bidi-control"],
    [13, "bidi-control"],
  ]);
});

describe("key-in-text", () => {
  test.each([
    ["a line that begins with code", "```ADD``` is the action."],
    ["a block of code with other signs in it", "~~~proposed\n```\n~~~"],
    ["a block of code with fewer signs in it", "````proposed\n```\n````"],
  ])("a key behind %s", async (_what, code) => {
    const { findings } = await load({ "a.md": proposal({}, `Summary.\n\n${code}\n\naudience: internal`) });
    expect(findings.map(({ rule }) => rule)).toContain("key-in-text");
  });

  test.each([
    ["***", "**Proposal 6**", "", "Title: Second six", "Sponsors: EST"],
    ["Title: Second six", "sponsors: [EST, LVA]"],
    ["**Title:** Second", "**Sponsors:** EST"],
    ["> **Sponsors**: EST, LVA", "> **Target**: Res. 130"],
    ["title: Second", "", "STATUS: submitted"],
    ["EUR/91/10", "", "MOD", "", "RESOLUTION 70 (Rev. Bucharest, 2022)"],
    ["EUR/91/10", "MOD RESOLUTION 70"],
    ["MOD\tEUR/91/10"],
    ["**MOD** EUR/91/10"],
    ["### EUR/91/10 **(ADD)**"],
    ["IAP/63A1(Rev.1)/5 SUP"],
  ])("the head of a second proposal as a word processor writes it: %s", async (...lines) => {
    const { findings } = await load({ "a.md": proposal({}, `Summary.\n\n${lines.join("\n")}\n\nWords.`) });
    const found = findings.filter(({ rule }) => rule === "key-in-text");
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: "error", confidential: true });
  });

  test.each([
    "Title: the name of a text alone",
    "**Status:** submitted\n**Target:** Res. 130",
    "Sponsors: EST\nSponsors: LVA",
    "The title: it changes\nand the sponsors: they agree.",
    "```proposed\nTitle: a\nSponsors: b\n```",
    "MOD ECP/64A1/1",
    "EUR/91/10\n\nis another proposal.",
    "It would MOD EUR/91/10",
    "```proposed\nMOD EUR/91/10\n```",
  ])("no head of a proposal: %j", async (text) => {
    const { findings } = await load({
      "a.md": proposal({ id: "ECP/64A1/1" }, `Summary.\n\n## Text\n\n${text}`),
    });
    expect(findings.filter(({ rule }) => rule === "key-in-text")).toEqual([]);
  });

  test("a key below the line that closes the keys, and a second file behind the first", async () => {
    const body = [
      "audience: internal",
      "",
      "Summary.",
      "",
      "- audience: delegation",
      "",
      "Text\nreview: a word in a text.\n",
      "---",
      "id: RRW/65/1",
      "status: withdrawn",
      "",
      "```proposed",
      "status: of a text",
      "```",
    ].join("\n");
    const { findings } = await load({ "a.md": proposal({}, body) });
    const found = findings.filter(({ rule }) => rule === "key-in-text");
    const first = found[0]?.line ?? 0;
    expect(found.map(({ line, column, length }) => [line - first, column, length])).toEqual([
      [0, 1, 8],
      [4, 3, 8],
      [10, 1, 2],
    ]);
    expect(found[0]).toMatchObject({ severity: "error", confidential: true });
    expect(found[0]?.message).toBe(
      '"audience" is a key of the file, and has no effect below the line --- that closes the keys: move it above that line; where a second file begins here, it is a file of its own',
    );
  });
});

describe("all labels of a file are reported at once", () => {
  const placesOf = async (body: string) =>
    (await load({ "a.md": proposal({}, body) })).findings.map(({ rule, line, column }) => [
      rule,
      line,
      column,
    ]);

  test("in paragraphs, a list, a table, lines of one paragraph and below other headings, each at its place", async () => {
    const body = `Summary.

Talanoa: they will agree.

It asks for a report.

- one
- Wanjiru: they will move
- Levana: they will not

| a | b |
| - | - |
| one | Ana: they agree |

The Council reads a report every year.
Dondoo: they yield.
(Timur: they do not.)

## Analysis

**Aissatou** they hesitate.

## Further: Words

Ana: a list.

## Ask

Ana: call them.`;
    expect(await placesOf(body)).toEqual([
      ["heading", 12, 1],
      ["heading", 17, 3],
      ["heading", 18, 3],
      ["heading", 22, 9],
      ["heading", 25, 1],
      ["heading", 26, 2],
      ["heading", 30, 3],
    ]);
  });

  test("in one line", async () => {
    const body =
      "Summary.\n\nThe Council reads it. Ana: they yield. It stays (Dondoo: they do not). Levana. They will agree.";
    expect(await placesOf(body)).toEqual([
      ["heading", 12, 23],
      ["heading", 12, 50],
      ["heading", 12, 72],
    ]);
  });

  test("what may follow a heading of a restricted section is not judged: it may be that section's", async () => {
    expect(await placesOf("Summary.\n\nAna: they agree.\n\n**Ask**\n\nLevana: call them.")).toEqual([
      ["heading", 12, 1],
      ["heading", 14, 1],
    ]);
  });

  test("twenty of a file, then how many more there are, in time that grows with their number only", async () => {
    await expectLinear(async (size) => {
      const body = `Summary.\n\n${"Talanoa: CANARY.\n\n".repeat(size)}`;
      const { findings } = await load({ "a.md": proposal({}, body) });
      expect(findings).toHaveLength(21);
      expect(findings.at(-1)).toMatchObject({ line: 52, severity: "error", confidential: true });
      expect(findings.at(-1)?.message).toBe(
        `${size - 20} more lines of this file, from this one on, may expose words that only some may read: correct those above first`,
      );
    }, 60);
  });
});

test("a body of many headings is judged in time that grows with their number only", async () => {
  const headings = (size: number) => `Summary.\n\n${"### Ask\n".repeat(size)}`;
  await expectLinear(async (size) => {
    const { findings } = await load({ "a.md": proposal({}, headings(size)) });
    expect(findings.length).toBeGreaterThan(0);
  }, 300);
  const make = (size: number): Body => {
    const markdown = headings(size);
    return { markdown, fences: [], tree: parseMarkdown(markdown) };
  };
  const places = (body: Body) => body.tree.children.map((node) => bodyPlace("a.md", body, node));
  await expectLinearOn(make, places, 300, "their places");
});

describe("placeholder", () => {
  const placeholdersIn = async (files: Record<string, string>) =>
    (await load(files)).findings
      .filter(({ rule }) => rule === "placeholder")
      .map(({ file, line, severity }) => `${file.replace("proposals/pp-26/", "")}:${line} ${severity}`);
  const numbered = (texts: readonly string[], make: (text: string) => string) =>
    Object.fromEntries(texts.map((text, index) => [`a/t${index + 1}.md`, make(text)]));
  const ended = {
    status: "withdrawn",
    history: "[{date: 2026-10-01, status: submitted}, {date: 2026-10-12, status: withdrawn}]",
  };

  test("what is printed in place of a summary", async () => {
    expect(await diagnose({ "a.md": proposal({}, "Summary to come.") })).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:10:1  warning  "Summary to come." stands for words that are still missing, and is printed as it is: write them, or write what is missing into a comment, "<!-- … -->"  (placeholder)
          10 | Summary to come.
             | ^^^^^^^^^^^^^^^^
      1 warning in 1 file
      "
    `);
  });

  test("in the languages of the record, also with other words around it", async () => {
    const texts = [
      "to be written",
      "[To be completed.]",
      "The text is still to follow.",
      "Coming soon…",
      "*Lorem ipsum dolor sit amet.*",
      "To be confirmed.",
      "Outcome pending.",
      "???",
      "À compléter.",
      "Résumé à venir.",
      "À confirmer.",
      "Por completar.",
      "Texto a redigir.",
      "Por confirmar.",
      "Da completare.",
      "Wird noch ergänzt.",
      "Noch zu schreiben.",
      "Будет дополнено позже.",
      "Уточняется.",
      "سيضاف النص لاحقا.",
      "يُحدد لاحقا.",
      "待补充。",
      "待定。",
    ];
    const found = await placeholdersIn(numbered(texts, (text) => proposal({}, text)));
    expect(found).toHaveLength(texts.length);
    const outcomes = numbered(texts, (outcome) => proposal({ ...ended, outcome: JSON.stringify(outcome) }));
    expect(await placeholdersIn(outcomes)).toHaveLength(texts.length);
  });

  test("'todo', which is 'all' in Spanish and Portuguese, is none there nor in a locator", async () => {
    const at = (locator: string) => `[{title: Documento 91, locator: ${locator}}]`;
    const files = {
      "a.md": proposal({ sources: at("todo"), language: "es" }),
      "b.md": proposal({ sources: at("Todo") }),
      "c.md": proposal({ title: "Todo", language: "pt" }),
      "d.md": proposal({ title: "todo" }),
      "e.md": proposal({ sources: at("por completar"), language: "es" }),
    };
    expect(await placeholdersIn(files)).toEqual(["d.md:2 warning", "e.md:7 warning"]);
  });

  test("in any key that is printed, and in any paragraph that others read", async () => {
    const written = JSON.stringify("To be written");
    const source = `[{title: ${written}, locator: ${written}}]`;
    const files = {
      "conference.md": conference({
        lede: written,
        deadlines: `[{date: 2026-10-20, title: ${written}}]`,
        meetings: `[{date: 2026-11-10, committee: COM5, title: ${written}}]`,
      }),
      "issues/cybersecurity.md": issue(
        { title: written, position: "agreed", sources: source },
        "The stake.\n\n## Common position\n\nTo be written.",
      ),
      "a.md": proposal({ title: written, limits: written, position: "support", review: "agreed" }),
      "b.md": proposal(
        { position: "support", review: "agreed" },
        "Updates it.\n\n## Analysis\n\nTo come.\n\n## Position\n\nTo be confirmed.",
      ),
    };
    expect(await placeholdersIn(files)).toEqual([
      "a.md:2 warning",
      "a.md:8 warning",
      "b.md:16 warning",
      "b.md:20 warning",
      "conference.md:9 warning",
      "conference.md:10 warning",
      "conference.md:11 warning",
      "issues/cybersecurity.md:2 warning",
      "issues/cybersecurity.md:5 warning",
      "issues/cybersecurity.md:5 warning",
      "issues/cybersecurity.md:12 warning",
    ]);
  });

  test("but not in sentences, where something may have to be confirmed, and where only the group reads", async () => {
    const files = {
      "conference.md": conference({
        place: "To be confirmed",
        meetings: "[{date: 2026-11-10, committee: COM5, title: To be confirmed, place: TBC}]",
      }),
      "a.md": proposal(
        { title: "Resolutions to be completed by the Council", limits: "In preparation" },
        "The text is to be written by the Council.\n\n[…]\n\n:::internal\nTo be written.\n:::",
      ),
      "b.md": proposal({ position: "support" }, "Follow it.\n\n## Position\n\nTo be written."),
      "c.md": proposal({ audience: "internal", title: "To be written" }, "To be written."),
    };
    expect(await placeholdersIn(files)).toEqual([]);
  });
});
