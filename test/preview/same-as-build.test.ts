import { existsSync, readFileSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { type BriefOptions, buildBrief } from "../../src/brief/build-brief.ts";
import { createReading } from "../../src/preview/read-conference.ts";
import { run, workingFolder } from "../commands/run.ts";
import { png } from "../corpus/images/small-images.ts";
import { conference, issue, outcome, proposal } from "../corpus/small-conference.ts";
import { notInGate } from "../gate.ts";
import { save, startPreview } from "./running-preview.ts";

test("after many edits the page is, byte for byte, the one that build makes of the same files", async () => {
  await using folder = await workingFolder({ "a.md": proposal(), "b.md": proposal({ target: "Res. 101" }) });
  await using preview = await startPreview(folder.path, ["--as-of", "2026-10-19"]);
  const texts = [
    proposal({ title: "One" }, "See [the other](b.md)."),
    proposal({ title: "Two", status: "adopted" }),
    proposal({ title: "Three", sponsors: "[B, KEN]", issue: "privacy" }),
    proposal({ title: "Four", action: "MOD" }, "Words.\n\n## Text\n\n```proposed\nNew\n```\n"),
  ];
  await save(folder.path, "conference.md", conference({ title: "Another title" }));
  await save(folder.path, "issues/privacy.md", issue({ title: "Privacy", order: "2" }));
  for (const [index, text] of texts.entries()) {
    await save(folder.path, "a.md", text);
    await save(
      folder.path,
      `new/${index}.md`,
      proposal({ title: `New ${index}`, target: `Res. ${index + 3}` }),
    );
  }
  await expect.poll(async () => textOf(await fetch(preview.url))).toContain("New 3");
  const built = await run(folder.path, ["build", "--format", "html", "--as-of", "2026-10-19"]);
  expect(built.exit).toBe(0);
  const html = await readFile(join(folder.path, built.stdout.trim()), "utf8");
  await expect
    .poll(async () => withoutHook(await textOf(await fetch(preview.url))))
    .toBe(html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n/, ""));
});

/** The page without the one line that the preview adds to it. */
function withoutHook(html: string): string {
  return html.replace(/<script type="module" src="\/preview\/main.js"[^>]*><\/script>\n/, "");
}

function textOf(response: Response): Promise<string> {
  return response.text();
}

const WORDS = readFileSync("templates/strings/en.json", "utf8");

/** Names of files with their new texts; a deleted file has none. Each edit changes how files read that it leaves alone. */
const EDITS: Record<string, Record<string, string | Uint8Array | undefined>> = {
  "another image of the same name": { "assets/p.png": png(2, 2) },
  "the words of a proposal": { "a.md": proposal({ title: "Other words" }, "Others. See [b](b.md).") },
  "the title of a proposal that others name": {
    "b.md": proposal({ title: "B anew", target: "Res. 101", relations: "{opposes: a}" }, "For [a](a.md)."),
  },
  "a proposal that only some may know of": {
    "b.md": proposal({ title: "B anew", target: "Res. 101", audience: "internal" }, "For [a](a.md)."),
  },
  "a renamed proposal": {
    "b.md": undefined,
    "arab/b.md": proposal({ title: "B", target: "Res. 101", formerly: "b" }, "For [a](../a.md)."),
  },
  "a name that another proposal takes over": {
    "b.md": proposal({ title: "New b", target: "Res. 7" }),
    "arab/b.md": undefined,
  },
  "a position that is agreed": {
    "d.md": proposal(
      { title: "D", target: "Res. 3", position: "support", review: "agreed", "reviewed-on": "2026-10-01" },
      "Words.\n\n## Position\n\nWe support it.\n\n:::delegation KEN\nFor Kenya.\n:::",
    ),
  },
  "an issue, and a proposal that moves to it": {
    "issues/privacy.md": issue({ title: "Privacy", order: "2" }, "See [a](../a.md)."),
    "c.md": proposal({ title: "C", target: "Res. 102", issue: "privacy", also: "cybersecurity" }),
  },
  "the title and place of an issue": { "issues/privacy.md": issue({ title: "Data", order: "0" }) },
  "a result": { "outcomes/res-130.md": outcome({}, "See [a](../a.md).") },
  "the conference: its meetings and members": {
    "conference.md": conference(
      {
        meetings: "[{date: 2026-11-10, committee: COM5, issues: [cybersecurity]}]",
        membership: "{ATU: {remove: [KEN]}}",
      },
      "More on [b](b.md).",
    ),
  },
  "the language of the conference": { "conference.md": conference({ language: "en-GB" }) },
  "a template": {
    "../../templates/label.hbs": '{{#given this "id"}}No. {{this}}{{else}}No number{{/given}}',
  },
  "the printed words": { "../../templates/strings/en.json": WORDS.replace('"Contents"', '"What is in it"') },
  "the printed words once more": {
    "../../templates/strings/en.json": WORDS.replace('"Contents"', '"What there is"'),
  },
  "a style sheet": { "../../templates/styles/kinds.css": "p { letter-spacing: 3px }" },
  "no templates": {
    "../../templates/label.hbs": undefined,
    "../../templates/strings/en.json": undefined,
    "../../templates/styles/kinds.css": undefined,
  },
  "an error": { "a.md": proposal({ title: "A", status: "nowhere" }) },
};

/** Of the edits, those like others. */
const ALIKE = [
  "the words of a proposal",
  "a position that is agreed",
  "the title and place of an issue",
  "the language of the conference",
  "the printed words once more",
];
const TRIED = Object.entries(EDITS).filter(
  ([what]) => !ALIKE.includes(what) || notInGate(ALIKE).includes(what),
);

test("after each edit, whatever it changes, a reading that knows the earlier files gives what a fresh one gives", async () => {
  const files: Record<string, string> = {
    "a.md": proposal({ title: "A" }, "See [b](b.md), [the issue](issues/privacy.md) and ![p](assets/p.png)."),
    "b.md": proposal({ title: "B", target: "Res. 101" }, "For [a](a.md)."),
    "c.md": proposal({ title: "C", target: "Res. 102" }, "Against [a](a.md).\n\n:::internal\nOurs.\n:::"),
    "d.md": proposal({ title: "D", target: "Res. 3" }, "Words.\n\n## Position\n\nWe support it."),
  };
  await using folder = await workingFolder({
    ...files,
    "assets/p.png": png(1, 1),
    "issues/privacy.md": issue({ title: "Privacy", order: "2" }),
  });
  const viewers: Pick<BriefOptions, "audience" | "for">[] = [
    { audience: "delegation", for: "KEN" },
    { audience: "internal" },
  ];
  const readings = viewers.map((viewer) => readingFor(folder.path, viewer));
  let before = await Promise.all(readings.map((read) => read()));
  for (const [number, [what, edit]] of [...TRIED, ["as they were", files] as const].entries()) {
    const paths: string[] = [];
    for (const [name, text] of Object.entries(edit)) {
      const file = join(folder.path, "proposals/pp-26", name);
      paths.push(file);
      await mkdir(dirname(file), { recursive: true });
      if (text === undefined) await rm(file);
      else await writeFile(file, text);
    }
    const known = await Promise.all(readings.map((read) => read(paths)));
    // After each edit the reading of one viewer is compared: what one keeps too long, it keeps until that file changes.
    for (const [index, viewer] of viewers.entries()) {
      if (index !== number % viewers.length) continue;
      const fresh = await readingFor(folder.path, viewer)();
      expect(known[index]?.page?.html, what).toBe(fresh.page?.html);
      expect(known[index], what).toEqual(fresh);
    }
    expect(known, what).not.toEqual(before);
    expect(
      known.some(({ page }) => page === undefined),
      what,
    ).toBe(what === "an error");
    before = known;
  }
});

test("a template that changed while there was an error is read again, and its own errors stay until it is corrected", async () => {
  await using folder = await workingFolder({ "a.md": proposal() });
  await mkdir(join(folder.path, "templates/strings"), { recursive: true });
  const read = readingFor(folder.path, { audience: "public" });
  await read();
  const afterEdits = async (files: Record<string, string>) => {
    const paths = Object.keys(files).map((name) => join(folder.path, name));
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder.path, name), text);
    const { page, findings } = await read(paths);
    return [page?.html.includes("No. of it"), ...findings.map(({ place }) => place)];
  };
  const file = "proposals/pp-26/a.md";
  const faulty = proposal({ status: "nowhere" });
  expect(await afterEdits({ [file]: faulty, "templates/label.hbs": "No. of it" })).toEqual([
    undefined,
    "proposals/pp-26/a.md:6:9",
  ]);
  expect(await afterEdits({ [file]: proposal({ title: "One" }) })).toEqual([true]);
  const words = [undefined, "templates/strings/en.json:1"];
  expect(await afterEdits({ "templates/strings/en.json": "{" })).toEqual(words);
  expect(await afterEdits({ [file]: proposal({ title: "Two" }) })).toEqual(words);
});

function readingFor(cwd: string, viewer: Pick<BriefOptions, "audience" | "for">) {
  return createReading({
    folder: join(cwd, "proposals/pp-26"),
    shown: "proposals/pp-26",
    name: "pp-26",
    audience: viewer.audience,
    cwd,
    ownTemplates: () => (existsSync(join(cwd, "templates")) ? join(cwd, "templates") : undefined),
    buildBrief: async (corpus) =>
      buildBrief(corpus, { asOf: "2026-12-01", today: "2026-12-01", since: "none", ...viewer }),
  });
}
