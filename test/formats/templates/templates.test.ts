import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPageRenderer } from "../../../src/formats/html.ts";
import { formerFileWarning, readTemplates } from "../../../src/formats/templates/read-templates.ts";
import { pp18 } from "../pp18-fixture.ts";
import { fonts, wordsOf } from "../renderer.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "templates-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function withFile(name: string, text: string): string {
  const own = mkdtempSync(join(folder, "own-"));
  mkdirSync(join(own, "strings"));
  mkdirSync(join(own, "styles"));
  mkdirSync(join(own, "script"));
  writeFileSync(join(own, name), text);
  return own;
}

function render(own: string, language = "en"): string {
  const templates = readTemplates(language, own);
  return createPageRenderer({ templates, strings: templates.strings, fonts })(pp18);
}

test("no style changes the letters of a text: capitals are other letters in many languages", () => {
  expect(render(mkdtempSync(join(folder, "none-")))).not.toMatch(
    /text-transform|small-caps|font-variant-caps/,
  );
});

describe("a user's templates", () => {
  test("replace a part of the page by its name, the rest stays the package's own", () => {
    const html = render(
      withFile("grid.hbs", '<section id="_grid"><h2>Ours, {{brief.conference.id}}</h2></section>'),
    );
    expect(wordsOf(html)).toContain("Ours, PP-18");
    expect(wordsOf(html)).toContain("How to read this brief");
  });

  test("are taken as they are now: a file that changed is read anew, and each page has its own words", () => {
    const own = withFile("grid.hbs", '<section id="_grid"><h2>First, {{t "skip"}}</h2></section>');
    const before = readTemplates("en", own);
    const first = createPageRenderer({ templates: before, strings: before.strings, fonts });
    expect(wordsOf(first(pp18))).toContain("First, Skip to");
    writeFileSync(join(own, "grid.hbs"), '<section id="_grid"><h2>Second, {{t "skip"}}</h2></section>');
    const after = readTemplates("en", own);
    const strings = { ...after.strings, entries: new Map([...after.strings.entries, ["skip", "Sauter"]]) };
    const second = createPageRenderer({ templates: after, strings, fonts });
    expect(wordsOf(second(pp18))).toContain("Second, Sauter");
    expect(wordsOf(first(pp18))).toContain("First, Skip to");
  });

  test("may ask for a value that is absent where the templates of the package do", () => {
    const html = render(
      withFile("grid.hbs", '<section id="_grid">{{#if title}}No{{else}}Untitled{{/if}} grid</section>'),
    );
    expect(wordsOf(html)).toContain("Untitled grid");
  });

  test("replace a style sheet", () => {
    const html = render(withFile("styles/screen.css", "body{color:rebeccapurple}"));
    expect(html).toContain("body{color:rebeccapurple}");
  });

  test("replace a module of the script, and the policy names the script that comes of it", () => {
    const html = render(withFile("script/mark.js", "export function markWords() {}\r\n// ours\r\n"));
    const script = /<script type="module">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? "";
    expect(script).toContain("function markWords() {}\n// ours\n");
    expect(script).not.toContain("Highlight");
    const hash = createHash("sha256").update(script).digest("base64");
    expect(html).toContain(`script-src 'sha256-${hash}';`);
  });

  test("bring the words of a further language", () => {
    const english = readTemplates("en").strings;
    const french = Object.fromEntries(
      [...english.entries].map(([key, entry]) => [
        key,
        typeof entry === "string" ? entry : Object.fromEntries(entry),
      ]),
    );
    const own = withFile(
      "strings/fr.json",
      JSON.stringify({ ...french, locale: "fr", skip: "Aller au sommaire" }),
    );
    const html = render(own, "fr-CA");
    expect(wordsOf(html)).toContain("Aller au sommaire");
    expect(wordsOf(html)).toContain("27 octobre 2018");
  });

  test("are warned where a file of theirs replaces nothing", () => {
    const own = withFile("covr.hbs", "");
    expect(readTemplates("en", own).warnings).toEqual([
      `${own}/covr.hbs: replaces nothing: the package has no template of that name`,
    ]);
  });

  test("are warned where a folder of theirs is not read", () => {
    const own = withFile("styles/print.css", "");
    for (const name of ["style", "String", "drafts", ".git", "_old"]) mkdirSync(join(own, name));
    const unread = (name: string) =>
      `${own}/${name}/: nothing in this folder is read: templates are beside it, and in styles/, script/, strings/`;
    const advised = readTemplates("en", own).warnings.filter((warning) => warning.includes("in this folder"));
    expect(advised).toEqual([
      `${unread("String")}; did you mean strings/?`,
      unread("drafts"),
      `${unread("style")}; did you mean styles/?`,
    ]);
  });

  test("are not warned where their folder is the package's", () => {
    expect(readTemplates("en", "templates").warnings).toEqual([]);
  });

  test("are warned where a text of theirs is empty or lacks a value", () => {
    const english = JSON.parse(readFileSync("templates/strings/en.json", "utf8"));
    const { entries } = readTemplates("en").strings;
    const [withValue = ""] =
      [...entries].find(([, text]) => typeof text === "string" && text.includes("{count}")) ?? [];
    const place = withValue.split(".");
    const last = place.pop() ?? "";
    const at = place.reduce((inside, name) => inside[name], english);
    at[last] = "Alle";
    english.skip = "";
    const own = withFile("strings/de.json", JSON.stringify(english));
    const file = `${own}/strings/de.json`;
    const named = readTemplates("de", own).warnings.filter((warning) => warning.startsWith(file));
    expect(named.map((warning) => warning.slice(file.length + 2)).sort()).toEqual(
      [
        `"${withValue}" lacks {count}, which the package's text has`,
        '"skip" is empty, and prints nothing',
      ].sort(),
    );
  });

  test("are warned of texts that their strings lack, and of whole groups by name", () => {
    const english = JSON.parse(readFileSync("templates/strings/en.json", "utf8"));
    const { locale, message, ...others } = english;
    delete others.cover.asOf;
    delete others.glossary;
    const own = withFile("strings/de.json", JSON.stringify(others));
    const expected = `${own}/strings/de.json: "message", "cover.asOf": these texts are missing; copy them from ${readTemplates("en").strings.file}, and translate them`;
    const { warnings, incomplete } = readTemplates("de", own);
    expect(incomplete).toBe(expected);
    expect(warnings).toContain(expected);
    const few = withFile("strings/de.json", '{"title": "A"}');
    expect(readTemplates("de", few).incomplete).toMatch(
      /: "skip", "kind", "briefName", "calendar", "message" and \d+ more: these texts are missing;/,
    );
    const whole = withFile("strings/en.json", readFileSync("templates/strings/en.json", "utf8"));
    expect(readTemplates("en", whole).incomplete).toBeUndefined();
  });
});

describe("templates made for an earlier page", () => {
  test("are warned which of their files and calls are of parts that no longer exist, and the page is made", () => {
    const own = withFile("issue-table.hbs", "<table></table>");
    writeFileSync(join(own, "contents.hbs"), "<p>Mine</p>{{> glance-actions}}{{~> facts this}}{{> facts}}");
    expect(readTemplates("en", own).warnings).toEqual([
      `${own}/issue-table.hbs: the page no longer has this part, so the file is not used; see register.hbs for its contents (docs/templates.md, "What moved")`,
      `${own}/contents.hbs: {{> glance-actions}} prints nothing: the page no longer has this part; its contents are no longer printed (docs/templates.md, "What moved")`,
      `${own}/contents.hbs: {{> facts}} prints nothing: the page no longer has this part; see particulars.hbs for its contents (docs/templates.md, "What moved")`,
    ]);
    expect(wordsOf(render(own))).toContain("Mine");
  });

  test("are warned of each part that the documentation lists as gone", () => {
    const listed = readFileSync("docs/templates.md", "utf8")
      .split("\n")
      .flatMap((line) => (line.startsWith("| `") ? [line.split("|")[1] ?? ""] : []))
      .flatMap((cell) => [...cell.matchAll(/`([a-z-]+)\.hbs`/g)].map(([, name = ""]) => name));
    expect(listed.length).toBeGreaterThan(5);
    for (const name of listed) {
      expect(formerFileWarning(`${name}.hbs`, name), name).toContain("the page no longer has this part");
    }
  });

  test("are sent to parts that exist, and no part that exists is reported as gone", () => {
    const { templates } = readTemplates("en");
    for (const name of templates.keys()) expect(formerFileWarning(`${name}.hbs`, name), name).toBeUndefined();
    const gone = ["outcomes", "endings", "issue-table", "record", "names-or-places", "cover-second"];
    const successors = gone.flatMap((name) => [
      ...(formerFileWarning(`${name}.hbs`, name) ?? "").matchAll(/([a-z-]+)\.hbs/g),
    ]);
    expect(successors.length).toBeGreaterThanOrEqual(gone.length);
    for (const [, name = ""] of successors) expect([...templates.keys()]).toContain(name);
  });
});

describe("an error in a template names its file and line", () => {
  test.each([
    [
      "a name that the brief does not have",
      "<p>\n{{brief.confrence}}</p>",
      'grid.hbs:2: there is no "confrence" here',
    ],
    [
      "a name that no page has, in a condition",
      "\n{{#if wish}}a{{else}}b{{/if}}",
      'grid.hbs:2: there is no "wish" here',
    ],
    ["such a name after others", "{{#unless brief.wish}}b{{/unless}}", 'grid.hbs:1: there is no "wish" here'],
    [
      "such a name in a loop",
      "{{#if grid}}{{#each grid.silent}}a{{/each}}{{/if}}",
      'grid.hbs:1: there is no "silent" here',
    ],
    [
      "such a name of the part around",
      "\n{{#each issues}}{{#if ../wish}}a{{/if}}{{/each}}",
      'grid.hbs:2: there is no "wish" here',
    ],
    ["such a name as a value", "{{> badge wish}}", 'grid.hbs:1: there is no "wish" here'],
    ["a text that the catalogue does not have", '\n\n{{t "sections.gird"}}', "grid.hbs:3: {{t}}: "],
    ["a function that there is not", "\n{{shout brief.asOf}}", "grid.hbs:2: You specified knownHelpersOnly"],
    ["a partial that there is not", "\n{{> nothing}}", "grid.hbs: The partial nothing could not be found"],
    ["a block that is not closed", "\n\n{{#if brief}}", "grid.hbs:3: Parse error"],
  ])("%s", (_, text, message) => {
    const own = withFile("grid.hbs", text);
    expect(() => render(own)).toThrow(`${own}/${message}`);
  });

  test("a missing text names the strings file too", () => {
    const own = withFile("grid.hbs", '{{t "sections.gird"}}');
    expect(() => render(own)).toThrow(
      /grid\.hbs:1: \{\{t\}\}: .*strings\/en\.json: there is no text "sections\.gird"$/,
    );
  });

  test("a strings file that is no JSON names its line", () => {
    const own = withFile("strings/en.json", '{\n  "locale": "en",\n  oops\n}');
    expect(() => render(own)).toThrow(`${own}/strings/en.json:3: this is not JSON`);
  });

  const UNKNOWN =
    '2: "locale" is not the tag of a language with known formats of dates and numbers; write "locale":';
  test.each([
    ["en.json", '"locale": "en_GB"', `${UNKNOWN} "en-GB"`],
    ["ka.json", '"locale": "ka_GE.UTF-8"', `${UNKNOWN} "ka-GE"`],
    ["ka.json", '"locale": ""', `${UNKNOWN} "ka"`],
    ["ka.json", '"locale": "Georgian"', `${UNKNOWN} "ka"`],
    ["ka.json", '"locale": {"name": "ka"}', ""],
    ["zz.json", '"locale": {"other": "ka"}', `${UNKNOWN} "en-GB"`],
    [
      "zz.json",
      '"title": "A"',
      '1: "locale" is missing, and there are no formats of dates and numbers for the language "zz"; write "locale": "en-GB"',
    ],
    ["zz.json", '"locale": "en-GB"', ""],
    ["sr-Latn.json", '"title": "A"', ""],
  ])("a locale without formats: %s, %s", (name, line, message) => {
    const own = withFile(`strings/${name}`, `{\n  ${line}\n}`);
    const read = () => readTemplates(name.replace(".json", ""), own).strings;
    if (message === "") expect(read().entries.size).toBe(1);
    else expect(read).toThrow(`${own}/strings/${name}:${message}`);
  });

  test("a style sheet that would end the style element", () => {
    const own = withFile("styles/print.css", "p{}</style><script>");
    expect(() => render(own)).toThrow(`${own}/styles/print.css: "</style" would end the style sheet`);
  });

  test.each([
    ["// a\n</script>", 'mark.js:2: "</script" cannot stand in a script of a page'],
    ["<!-- a", 'mark.js:1: "<!--" cannot stand in a script of a page'],
    ['\nimport * as all from "./text.js";', 'mark.js:2: modules import with: import { a } from "./name.js";'],
    ["export default 1;", 'mark.js:1: modules import with: import { a } from "./name.js";'],
    ['import { a } from "./nothing.js";', "mark.js:1: there is no script/nothing.js"],
  ])("a script that could not stand in the page: %j", (text, message) => {
    const own = withFile("script/mark.js", text);
    expect(() => render(own)).toThrow(`${own}/script/${message}`);
  });

  test("a language without words", () => {
    expect(() => readTemplates("fr")).toThrow(
      'there are no printed words for the language "fr": strings/fr.json is missing; write "language: en" in conference.md, and "language: fr" in the files that are in it, or add that file to your templates folder (docs/templates.md, "Adding a language")',
    );
  });

  test("a folder that is not there", () => {
    expect(() => readTemplates("en", join(folder, "gone"))).toThrow(
      "gone: there is no such templates folder",
    );
  });
});

describe("a template reaches nothing but the brief", () => {
  test.each([
    "{{constructor.name}}",
    "{{#with brief}}{{__proto__.x}}{{/with}}",
    "{{lookup brief 'constructor'}}",
    "{{log brief}}",
  ])("%s", (text) => {
    const own = withFile("grid.hbs", `<i id="_grid">${text}</i>`);
    const made = () => /<i id="_grid">(.*?)<\/i>/s.exec(render(own))?.[1];
    let result: string | undefined = "";
    try {
      result = made();
    } catch (error) {
      expect(String(error)).toContain("grid.hbs");
    }
    expect(result).toBe("");
  });
});
