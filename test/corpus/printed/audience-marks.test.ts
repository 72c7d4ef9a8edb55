import { expect, test } from "vitest";
import { report } from "../../../src/report/report.ts";
import { load, proposal } from "../small-conference.ts";

const FORMATS = ["text", "json", "github", "sarif"] as const;
const READERS = ["internal", "delegation", "delegation KEN", "Confidential"];

/** Marks by which other tools, or hands in a hurry, keep words for some readers: here they keep them from nobody. */
const MARKS: readonly ((readers: string) => string)[] = [
  (name) => `:${name}:\nCANARY\n:`,
  (name) => `;;;${name}\nCANARY\n;;;`,
  (name) => `...${name}\nCANARY\n...`,
  (name) => `&#58;&#58;&#58;${name}\nCANARY`,
  (name) => `⋮⋮⋮${name}\nCANARY\n⋮⋮⋮`,
  (name) => `···${name}\nCANARY\n···`,
  (name) => `\`\`\`${name}\nCANARY\n\`\`\``,
  (name) => `~~~{${name}}\nCANARY\n~~~`,
  (name) => `!!! ${name}\n    CANARY`,
  (name) => `??? ${name} "title"\n    CANARY`,
  (name) => `> [!${name}]\n> CANARY`,
  (name) => `+++${name}\nCANARY\n+++`,
  (name) => `--- ${name} ---\n\nCANARY\n\n--- end ---`,
  (name) => `***${name}***\nCANARY`,
  (name) => `BEGIN ${name.toUpperCase()}\n\nCANARY\n\nEND ${name.toUpperCase()}`,
  (name) => `[${name}]\nCANARY\n[/${name}]`,
  (name) => `words [${name}]CANARY[/${name}] words`,
  (name) => `words [${name}: CANARY] words`,
  (name) => `words (${name} note: CANARY) words`,
  (name) => `<<${name}: CANARY>>`,
  (name) => `{{#${name}}}CANARY{{/${name}}}`,
  (name) => `{% ${name} %}CANARY{% end %}`,
  (name) => `CANARY {.${name}}`,
  (name) => `[CANARY]{.${name}}`,
  (name) => `::${name}[CANARY]`,
  (name) => `words :${name}[CANARY] words`,
  (name) => `:${name}:\`CANARY\``,
  (name) => `@${name}{CANARY}`,
  (name) => `\\${name}{CANARY}`,
  (name) => `\\begin{${name}}\nCANARY\n\\end{${name}}`,
  (name) => `[.${name}]\nCANARY`,
  (name) => `<${name}>CANARY</${name}>`,
  (name) => `<div class="${name}">\n\nCANARY\n\n</div>`,
  (name) => `words <span class="note ${name}">CANARY</span>`,
  (name) => `<section data-audience="${name}">\nCANARY\n</section>`,
  (name) => `<!-- ${name} -->\n\nCANARY\n\n<!-- /${name} -->`,
  (name) => `<!-- begin ${name} -->\nCANARY`,
  (name) => `words\u2028:::${name}\u2028CANARY`,
  (name) => `:::${name}\vCANARY`,
  (name) => `ЖЖЖ${name}\nCANARY\nЖЖЖ`,
];

test.each(READERS)(
  "%s: a mark of another form is an error, and no report repeats what it was to keep",
  async (name) => {
    const text = (mark: string) =>
      `Summary.\n\n${mark}\n\n| a |\n| - |\n| b | CANARY |\n\n==CANARY== [CANARY](x.md)`;
    const files = MARKS.map((mark, index) => [
      `${index}.md`,
      proposal({ target: `Res. ${index + 1}` }, text(mark(name))),
    ]);
    const { findings, sources } = await load(Object.fromEntries(files));
    const rules = new Set(["audience-fence", "heading", "raw-html", "hidden-markup", "control-character"]);
    const faulty = findings.filter(({ severity, rule }) => severity === "error" && rules.has(rule));
    const missed = MARKS.filter((_, index) => !faulty.some(({ file }) => file.endsWith(`/${index}.md`)));
    expect(missed.map((mark) => mark(name))).toEqual([]);
    for (const format of FORMATS)
      expect(report(findings, format, { sources, colour: false })).not.toContain("CANARY");
  },
);

/** Marks on a keyboard that was still set to another language: Russian, Turkish, Spanish, Greek, Arabic, French. */
const TYPED = [
  "ЖЖЖinternal",
  "жжжinternal",
  "Жжжштеуктфд",
  "ЖЖЖвудупфешщт ЛФЯ",
  "ёёёinternal",
  "ёёёштеуктфд",
  "ЁЁЁ internal",
  "жжжсщташвутешфд",
  "şşşınternal",
  "ŞŞŞinternal",
  "ÇÇÇdelegation KEN",
  "ñññinternal",
  "ÖÖÖ internal",
  "¨¨¨ιντερναλ",
  "كككهىفثقىشم",
  "mmminternql",
  "жжж",
];

test("a mark that was typed on a keyboard for another language is an error", async () => {
  const files = TYPED.map((mark, index) => [
    `${index}.md`,
    proposal({ target: `Res. ${index + 1}` }, `Summary.\n\n${mark}\nwords\n\nmore words`),
  ]);
  const { findings } = await load(Object.fromEntries(files));
  const faulty = findings.filter(({ severity }) => severity === "error");
  expect(TYPED.filter((_, index) => !faulty.some(({ file }) => file.endsWith(`/${index}.md`)))).toEqual([]);
});

test("words of prose are no marks", async () => {
  const body = [
    "Delegations met. **Delegations** agreed, **internal** rules stay. The (internal) audit is one.",
    "- delegations\n- internal audit\n- Delegation of powers: two",
    "Delegation: twelve people. (Delegation: 12.) Ends: delegations go home.",
    "The head of delegation [Kenya]: nothing. See https://example.org/internal/a and <https://example.org/delegation>.",
    "Begin with the delegations. Non-internal, sub-delegation; the delegation's [internal] waters.",
    '*delegations* – *confidential* data; "internal" is a word. \u201cDelegations\u201d too.',
    "... delegations of three states ...",
    "aaa internal matters of the Union are discussed.",
    "<!-- Delegations were told; internal rules -->",
  ].join("\n\n");
  expect((await load({ "a.md": proposal({}, `Summary.\n\n${body}`) })).findings).toEqual([]);
});
