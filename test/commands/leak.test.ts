import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildBrief } from "../../src/brief/build-brief.ts";
import { VISIBILITY, type VisibilityTable } from "../../src/brief/visibility.ts";
import { loadCorpus } from "../../src/corpus/load-corpus.ts";
import { canonicalJson } from "../../src/json-values.ts";
import { conference, proposal } from "../corpus/small-conference.ts";
import { openPdf, textOfPage } from "../pdf/read-pdf.ts";
import { get } from "../preview/raw-request.ts";
import { type RunningPreview, startPreview } from "../preview/running-preview.ts";
import { INTERNAL_CONFERENCE, MARKERS } from "./internal-conference.ts";
import { run, workingFolder } from "./run.ts";

const ALL = Object.values(MARKERS).flat();

let folder: Awaited<ReturnType<typeof workingFolder>>;
beforeAll(async () => {
  folder = await workingFolder(INTERNAL_CONFERENCE);
});
afterAll(() => folder[Symbol.asyncDispose]());

const ANY_MARKER = new RegExp(ALL.join("|"), "gi");

/** The markers that a text holds, in the order of the list. */
function found(text: string): string[] {
  const names = new Set(text.match(ANY_MARKER)?.map((marker) => marker.toLowerCase()));
  return ALL.filter((marker) => names.has(marker.toLowerCase()));
}

/**
 * Every byte of every file of an output folder, streams of a PDF and parts of a spreadsheet or a Word file inflated, and a PDF's
 * text as a reader has it.
 */
async function everyByte(out: string, isWanted = (_name: string) => true): Promise<string> {
  const texts: string[] = [];
  for (const entry of await readdir(out, { withFileTypes: true, recursive: true })) {
    if (!isWanted(entry.name)) continue;
    texts.push(entry.name);
    if (!entry.isFile()) continue;
    const bytes = await readFile(join(entry.parentPath, entry.name));
    // Markers have the letters of ASCII only, which are the same bytes in UTF-8, and in UTF-16 but for zeros.
    texts.push(bytes.toString("latin1").replaceAll("\0", ""));
    if (entry.name.endsWith(".pdf")) texts.push(await pdfTexts(bytes));
    if (/\.(?:xlsx|docx)$/.test(entry.name)) texts.push(...partTexts(bytes));
  }
  return texts.join("\n");
}

function partTexts(bytes: Buffer): string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => [name, strFromU8(part)]);
}

async function pdfTexts(bytes: Buffer): Promise<string> {
  const texts: string[] = [];
  const raw = bytes.toString("latin1");
  for (let start = raw.indexOf("stream\n"); start >= 0; start = raw.indexOf("stream\n", start + 1)) {
    try {
      texts.push(
        inflateSync(bytes.subarray(start + "stream\n".length))
          .toString("latin1")
          .replaceAll("\0", ""),
      );
    } catch {
      // Not a deflated stream: its bytes were read as they stand.
    }
  }
  await using pdf = await openPdf(bytes);
  const { document } = pdf;
  for (let page = 1; page <= document.numPages; page++) texts.push(await textOfPage(document, page));
  texts.push(JSON.stringify(await document.getMetadata()), JSON.stringify(await document.getOutline()));
  texts.push(
    JSON.stringify(await document.getDestinations()),
    JSON.stringify(await document.getAttachments()),
  );
  return texts.join("\n");
}

/** The body of every answer that a preview gives, the PDF last. */
async function everyAnswer(preview: RunningPreview): Promise<string> {
  const pdf = Buffer.from(await (await fetch(`${preview.url}brief.pdf`)).arrayBuffer());
  return [await everyPage(preview), pdf.toString("latin1"), await pdfTexts(pdf)].join("\n");
}

async function everyPage({ url, port }: RunningPreview): Promise<string> {
  const texts = [];
  for (const name of ["", "nothing", ...(await scriptNames(url))]) texts.push(await textAt(`${url}${name}`));
  texts.push((await get(port, "/preview/events")).body);
  return texts.join("\n");
}

async function scriptNames(url: string): Promise<string[]> {
  const main = await textAt(`${url}preview/main.js`);
  return ["preview/main.js", ...[...main.matchAll(/from "\/([^"]+)"/g)].map((match) => match[1] ?? "")];
}

async function textAt(url: string): Promise<string> {
  return (await fetch(url)).text();
}

async function build(out: string, ...args: string[]): Promise<string> {
  const { exit, stderr } = await run(folder.path, [
    "build",
    "--out",
    out,
    "--format",
    "html,pdf,docx,json,csv,xlsx",
    ...args,
  ]);
  expect(stderr).not.toContain("error");
  expect(exit).toBe(0);
  return everyByte(join(folder.path, out));
}

describe("what only some may read", () => {
  test("is in no byte of what the public gets", async () => {
    expect(found(await build("public"))).toEqual(MARKERS.public);
  });

  test("reaches the delegations as far as it is for them", async () => {
    expect(found(await build("delegation", "--audience", "delegation"))).toEqual([
      ...MARKERS.delegation,
      ...MARKERS.public,
    ]);
  });

  test("for one delegation reaches that one and no other", async () => {
    const forAll = [...MARKERS.delegation, ...MARKERS.public];
    // The PDF is made of the page, which the tests above look into.
    const formats = ["--format", "html,docx,json,csv,xlsx"];
    expect(found(await build("kenya", "--for", "Kenya", ...formats))).toEqual(
      ALL.filter((marker) => [...forAll, ...MARKERS.kenya].includes(marker as never)),
    );
    expect(found(await build("uganda", "--for", "UGA", ...formats))).toEqual(forAll);
  });

  test("is all there for the internal audience, comments and the like excepted", async () => {
    const nobody: readonly string[] = MARKERS.nobody;
    const all = ALL.filter((marker) => !nobody.includes(marker));
    expect(found(await build("internal", "--audience", "internal", "--format", "html,json"))).toEqual(all);
    // A Word document has links of its own making and no names of files.
    expect(found(await build("word", "--audience", "internal", "--format", "docx"))).toEqual(
      all.filter((marker) => marker !== "watermark-07"),
    );
  });

  test.each(["halftime", "outcomes"])("is in no byte of a brief of %s that is not theirs", async (kind) => {
    const all = ["--kind", kind, "--as-of", "2026-11-20", "--format", "html,docx,json"];
    expect(found(await build(`${kind}-public`, ...all))).toEqual(MARKERS.public);
    expect(found(await build(`${kind}-uganda`, ...all, "--for", "UGA"))).toEqual([
      ...MARKERS.delegation,
      ...MARKERS.public,
    ]);
    expect(found(await build(`${kind}-internal`, ...all, "--audience", "internal"))).toContain("WATERMARK09");
  });

  test("is in no message that is not theirs", async () => {
    const message = async (...args: string[]) => {
      const all = ["changes", "--since", "none", "--format", "message", "--max", "100000", ...args];
      const { exit, stdout } = await run(folder.path, all);
      expect(exit).toBe(0);
      return found(stdout);
    };
    const asks = ["WATERMARK22", "WATERMARK23"];
    expect(await message()).toEqual([]);
    expect(await message("--audience", "delegation")).toEqual(asks);
    expect(await message("--for", "UGA", "--issue", "cybersecurity")).toEqual(asks);
    expect(await message("--audience", "internal")).toContain("WATERMARK15");
  });

  test("is in no message about a value that could not be read, which may be a remark", async () => {
    const values: Record<string, string> = {
      supporters: '"UGA (orally, CANARY)"',
      opponents: "[UGA CANARY promised]",
      number: '"74 (Ana CANARY)"',
      committee: "COM5 (Ana promised CANARY)",
      status: "submitted (Ana CANARY)",
      updated: "2026-10-02 Ana CANARY",
      document: "74 (CANARY asked)",
      relations: '"look at CANARY with Ana"',
      also: '[ott, "Ana: CANARY"]',
      confidence: "{status: inferred from CANARY}",
      history: "[{date: 2026-10-02, status: submitted CANARY quietly}]",
    };
    const files = Object.entries(values).map(([key, value], index) => [
      `v${index}.md`,
      proposal({ [key]: value, target: `Res. ${index + 1}` }),
    ]);
    await using own = await workingFolder({
      ...Object.fromEntries(files),
      "conference.md": conference({ contact: '"CANARY@example.org, ana@example.org"' }),
    });
    for (const audience of ["public", "delegation"]) {
      const { exit, stderr } = await run(own.path, ["build", "--audience", audience, "--format", "json"]);
      expect([exit, stderr.match(/ {2}error {2}/g)?.length]).toEqual([1, files.length + 1]);
      expect(stderr).not.toContain("CANARY");
    }
    expect((await run(own.path, ["check"])).stdout).toContain(
      'supporters: "UGA (orally, CANARY)" is more than',
    );
  });

  test.each(["xlsx", "docx"])(
    "is found inside the %s: the tests above can fail there too",
    async (format) => {
      expect(found(await build(format, "--audience", "internal", "--format", format))).toContain(
        "WATERMARK06",
      );
    },
  );

  // A PDF is printed from the page that is there: each audience gets one, in one of the two states.
  test.each([
    ["the public", [], MARKERS.public, { whole: everyPage, broken: everyAnswer }],
    [
      "the delegations",
      ["--audience", "delegation"],
      [...MARKERS.delegation, ...MARKERS.public],
      { whole: everyAnswer, broken: everyPage },
    ],
  ] as const)(
    "is in no byte that a preview for %s answers with, findings included",
    async (_, args, markers, answers) => {
      await using own = await workingFolder(INTERNAL_CONFERENCE);
      await using preview = await startPreview(own.path, args);
      expect(found(await answers.whole(preview))).toEqual(markers);
      const broken = INTERNAL_CONFERENCE["secret/watermark-07.md"]?.replace(
        "WATERMARK08",
        ":::internal\nWATERMARK08",
      );
      await writeFile(join(own.path, "proposals/pp-26/open.md"), broken ?? "");
      const events = async () => (await get(preview.port, "/preview/events")).body;
      await expect.poll(events).toContain('"stale":true');
      expect(found(await answers.broken(preview))).toEqual(markers);
    },
  );

  test.each(["text", "md", "json", "html", "docx"])(
    "is in nothing that compare prints for others, as %s",
    async (format) => {
      const text = (words: string) =>
        `A summary.\n\n## Text\n\n:::internal\nWATERMARK01\n\n\`\`\`proposed\nWATERMARK02\n\`\`\`\n:::\n\n\`\`\`proposed\n${words}\n\`\`\`\n\n:::delegation\nThey support WATERMARK19.\n:::\n\n## Position\n\nWATERMARK13\n\n## Ask\n\nWATERMARK15`;
      await using own = await workingFolder({
        ...INTERNAL_CONFERENCE,
        "one.md": proposal({}, text("WATERMARK31 here")),
        "two.md": proposal({ sponsors: "RCC" }, text("WATERMARK31 there")),
      });
      const compare = async (...args: string[]) => {
        const { stdout, stderr } = await run(own.path, ["compare", ...args, "--format", format]);
        const file =
          format === "docx" && stdout !== "" ? await readFile(join(own.path, stdout.trim())) : undefined;
        return found([stdout, stderr, ...(file === undefined ? [] : partTexts(file))].join("\n"));
      };
      expect(await compare("one", "two")).toEqual(["WATERMARK31"]);
      expect(await compare("open", "agreed")).toEqual(["WATERMARK31"]);
      expect(await compare("open", "secret/watermark-07", "--audience", "internal")).toContain("WATERMARK06");
      // Refused before anything is formatted.
      if (format !== "text" && format !== "docx") return;
      // Whom it is for, and the name that was typed: nothing else.
      expect(await compare("open", "secret/watermark-07")).toEqual(["watermark-07"]);
      expect(await compare("open", "for-delegations")).toEqual([]);
      expect(await compare("open", "secret/watermark-08")).toEqual([]);
    },
  );

  test("is in nothing that a release makes for others, frozen editions and what changed included", async () => {
    await using own = await workingFolder(INTERNAL_CONFERENCE);
    const release = async (asOf: string) => {
      const { exit, stderr } = await run(own.path, ["release", "--as-of", asOf]);
      expect(exit, stderr).toBe(0);
    };
    await release("2026-10-13");
    for (const [name, text] of Object.entries(INTERNAL_CONFERENCE)) {
      const revised = MARKERS.internal
        .filter((marker) => marker.startsWith("WATERMARK"))
        .reduce((words, marker) => words.replaceAll(marker, `${marker}-revised`), text);
      await writeFile(join(own.path, "proposals/pp-26", name), revised);
    }
    await writeFile(join(own.path, "proposals/pp-26/new.md"), proposal({ target: "Res. 7" }));
    await release("2026-10-20");

    const editions = join(own.path, "proposals/pp-26/editions");
    const out = join(own.path, "out/pp-26");
    for (const number of [1, 2]) {
      const edition = join(editions, String(number));
      expect(found(await everyByte(edition, (name) => name.startsWith("public")))).toEqual(MARKERS.public);
      const forDelegations = await everyByte(edition, (name) => name.startsWith("delegation"));
      expect(found(forDelegations)).toEqual([...MARKERS.delegation, ...MARKERS.public]);
      const sent = join(out, `edition-${number}`);
      const isPack = (name: string) => name.includes("-for-") || name === "MANIFEST";
      expect(found(await everyByte(sent, (name) => !isPack(name)))).toEqual(MARKERS.public);
      // A pack has the issues that its page names, and no introduction.
      const [, ...withoutIntroduction] = MARKERS.public;
      expect(found(await everyByte(sent, isPack))).toEqual([
        ...MARKERS.delegation,
        "Andorra",
        ...withoutIntroduction,
      ]);
    }
    const second = JSON.parse(await readFile(join(editions, "2/public.json"), "utf8"));
    const listed = (changes: { kind: string; proposal?: { key: string } }[]) =>
      changes.map(({ kind, proposal: of }) => [kind, of?.key]);
    expect(listed(second.brief.changes.list)).toEqual([["new", "new"]]);
    const internal = JSON.parse(await readFile(join(editions, "2/internal.json"), "utf8"));
    expect(internal.brief.changes.list.length).toBeGreaterThan(5);
  });

  test("would all be published without the projection: the tests above can fail", async () => {
    const { corpus } = await loadCorpus({
      folder: join(folder.path, "proposals/pp-26"),
      shown: "proposals/pp-26",
    });
    if (corpus === undefined) throw new Error("the conference has errors");
    const brief = buildBrief(corpus, {
      asOf: "2026-10-20",
      today: "2026-10-20",
      audience: "public",
      visibility: everythingForEveryone(VISIBILITY),
    });
    const nobody: readonly string[] = MARKERS.nobody;
    expect(found(canonicalJson(brief))).toEqual(ALL.filter((marker) => !nobody.includes(marker)));
  });
});

/** The table of who sees what with a yes in every place. */
function everythingForEveryone(visibility: VisibilityTable): VisibilityTable {
  const yes = { public: "yes", delegation: "yes", internal: "yes" } as const;
  const tables = Object.entries(visibility).map(([name, table]) => [
    name,
    new Map([...table.keys()].map((key) => [key, yes])),
  ]);
  return Object.fromEntries(tables) as VisibilityTable;
}
