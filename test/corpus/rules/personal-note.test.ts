import { expect, test } from "vitest";
import { diagnose, issue, load, proposal } from "../small-conference.ts";

const LED = issue({ lead: "Wanjiru Kamau, João da Silva and Nguyễn Lan" });
/** Elsewhere a name before a colon is a label that the writer has to declare. */
const OPEN = "Summary.\n\n## Further: Words\n\n";
const PLACES = (text: string) =>
  load({ "issues/cybersecurity.md": LED, "a.md": proposal({ "reviewed-by": "Ana" }, text) }).then(
    ({ findings }) =>
      findings.map(({ line, column, length, rule, severity }) => [line, column, length, rule, severity]),
  );

test("a public line that begins with the name of somebody of the group is a warning, and no report shows it", async () => {
  const body = `${OPEN}Wanjiru: CANARY moves in week two.`;
  expect(
    await diagnose({ "issues/cybersecurity.md": LED, "a.md": proposal({}, body) }),
  ).toMatchInlineSnapshot(`
    "proposals/pp-26/a.md:14:1  warning  this line begins with the name of somebody who leads or reviews for the group, and others read it: if it is a remark of that person, put it into a block :::internal  (personal-note)
    1 warning in 1 file
    "
  `);
});

test.each([
  "Wanjiru: x",
  "- **Wanjiru Kamau:** x",
  "Words.\nwanjiru kamau: x",
  "> Silva: x",
  "João: x",
  "Lan : x",
  "Ana: x",
])("%s: is such a line", async (written) => {
  expect((await PLACES(`${OPEN}${written}`)).map(([, , , rule, severity]) => [rule, severity])).toEqual([
    ["personal-note", "warning"],
  ]);
});

test.each(["Wanjiru: x", "[Wanjiru: x]", "João da Silva – x", "to report [d'après Wanjiru : x] yearly"])(
  "%s: in a text of a treaty it is an error",
  async (written) => {
    const text = `Summary.\n\n## Text\n\n\`\`\`proposed\nto report\n\n${written}\n\`\`\``;
    expect((await PLACES(text)).map(([line, , , rule, severity]) => [line, rule, severity])).toEqual([
      [18, "personal-note", "error"],
    ]);
  },
);

test("its place is that of the name", async () => {
  expect(await PLACES(`${OPEN}- **João da Silva:** x`)).toEqual([[15, 5, 13, "personal-note", "warning"]]);
});

test.each([
  "Wanjiru agreed to report.",
  "Kamauville: x",
  "Kenya: supports it.",
  ":::internal\nWanjiru: x\n:::",
  "## Ask\n\nWanjiru: x",
])("%s: is none", async (written) => {
  expect(await PLACES(`${OPEN}${written}`)).toEqual([]);
});

test("a group, an office or a state that leads is no person", async () => {
  for (const lead of ["Kenya", "Drafting group", "Secretariat, Geneva", "The person who follows it"]) {
    const files = {
      "issues/cybersecurity.md": issue({ lead }),
      "a.md": proposal({}, `Summary.\n\n${lead}: x\n\nGroup: x`),
    };
    expect(
      (await load(files)).findings.filter(({ rule }) => rule === "personal-note"),
      lead,
    ).toEqual([]);
  }
});
