import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { buildBrief } from "../../src/brief/build-brief.ts";
import type { Brief } from "../../src/brief/types.ts";
import { loadCorpus } from "../../src/corpus/load-corpus.ts";
import { BRIEF_SCHEMA } from "../../src/formats/brief-schema.ts";
import { run } from "../commands/run.ts";
import { tableUnder } from "../docs/tables.ts";
import { shippedCorpus } from "./kinds-fixture.ts";
import { internalPp18, pp18 } from "./pp18-fixture.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

// Strict: a keyword that the validator does not know is an error of ours.
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(BRIEF_SCHEMA);

/** What is wrong with a brief, as its readers have it: from JSON. */
function complaints(brief: unknown): string[] {
  validate(JSON.parse(JSON.stringify(brief)));
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

async function corpusIn(folder: string) {
  if (folder.startsWith("proposals/")) return shippedCorpus(folder.slice("proposals/".length));
  const { corpus } = await loadCorpus({ folder: `${ROOT}${folder}`, shown: folder });
  if (corpus === undefined) throw new Error(`${folder} has errors`);
  return corpus;
}

/** A conference as each audience reads it, for one delegation, and as an extract. */
async function briefsOf(folder: string, asOf: string): Promise<Brief[]> {
  const corpus = await corpusIn(folder);
  const days = { asOf, today: "2026-12-24" };
  const [issue = ""] = corpus.issues.map(({ slug }) => slug);
  return [
    buildBrief(corpus, { ...days, audience: "public" }),
    buildBrief(corpus, { ...days, audience: "internal" }),
    buildBrief(corpus, { ...days, audience: "delegation", for: "KEN" }),
    buildBrief(corpus, { ...days, audience: "internal", extract: { issue, sponsor: "CITEL" } }),
  ];
}

describe("the schema of the brief", () => {
  test.each([
    ["proposals/pp-18", "2018-10-27"],
    ["proposals/pp-18", "2018-12-31"],
    ["proposals/pp-14", "2014-11-02"],
    ["proposals/pp-14", "2014-11-07"],
    ["test/fixtures/every-key/pp-26", "2026-11-27"],
  ])("allows the briefs of %s as of %s", async (folder, asOf) => {
    for (const brief of await briefsOf(folder, asOf)) expect(complaints(brief)).toEqual([]);
  });

  test("allows what changed since an edition", async () => {
    const corpus = await corpusIn("proposals/pp-18");
    const options = { today: "2026-12-24", audience: "internal" } as const;
    const earlier = buildBrief(corpus, { ...options, asOf: "2018-09-30" });
    const brief = buildBrief(corpus, {
      ...options,
      asOf: "2018-10-27",
      edition: 2,
      since: { number: 1, brief: earlier },
    });
    expect(brief.changes.list.length).toBeGreaterThan(5);
    expect(complaints(brief)).toEqual([]);
  });

  test("allows one of everything", () => {
    expect(complaints(pp18)).toEqual([]);
    expect(complaints(internalPp18)).toEqual([]);
  });

  test("allows no name that it does not describe, wherever it stands", () => {
    const [first] = pp18.proposals;
    const unknown = (path: string) => [
      `${path} must NOT have additional properties {"additionalProperty":"secret"}`,
    ];
    const summary = { html: "", text: "", secret: "x" };
    expect(complaints({ ...pp18, secret: "x" })).toEqual(unknown(""));
    expect(complaints({ ...pp18, conference: { ...pp18.conference, secret: "x" } })).toEqual(
      unknown("/conference"),
    );
    expect(complaints({ ...pp18, proposals: [{ ...first, secret: "x" }] })).toEqual(unknown("/proposals/0"));
    expect(complaints({ ...pp18, proposals: [{ ...first, summary }] })).toEqual(
      unknown("/proposals/0/summary"),
    );
  });

  test("allows no value that is none of a closed list, no null and nothing missing", () => {
    const [first] = pp18.proposals;
    const { title: _, ...untitled } = first ?? {};
    expect(complaints({ ...pp18, proposals: [{ ...first, status: "submited" }] })[0]).toContain("/status");
    expect(complaints({ ...pp18, proposals: [{ ...first, outcome: null }] })[0]).toContain("/outcome");
    expect(complaints({ ...pp18, proposals: [untitled] })[0]).toContain("'title'");
    expect(complaints({ ...pp18, format: 2 })[0]).toContain("/format");
  });

  test("describes every name, and closes every object", () => {
    const objects = objectsIn(BRIEF_SCHEMA);
    expect(objects.length).toBeGreaterThan(30);
    for (const { properties, additionalProperties } of objects) {
      expect(additionalProperties).toBe(false);
      for (const property of Object.values(properties)) expect(property.description).toMatch(/\w{4}/);
    }
  });

  test.each<[string, string]>([
    ["The brief", ""],
    ["The conference", "conference"],
    ["An issue", "issues"],
    ["A proposal", "proposals"],
  ])("names what the page about brief.json explains: %s", (heading, name) => {
    const page = readFileSync(`${ROOT}docs/brief-json.md`, "utf8");
    const explained = tableUnder(page, heading).map(([cell = ""]) => cell.replaceAll("`", ""));
    const { properties } = BRIEF_SCHEMA as unknown as ObjectSchema;
    const schema = name === "" ? { properties } : (properties[name]?.items ?? properties[name]);
    expect(explained.sort()).toEqual(Object.keys(schema?.properties ?? {}).sort());
  });
});

interface ObjectSchema {
  properties: Record<string, Partial<ObjectSchema> & { items?: ObjectSchema; description?: string }>;
  additionalProperties?: boolean;
}

function objectsIn(value: unknown): ObjectSchema[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return "type" in value && value.type === "object" ? [value as unknown as ObjectSchema, ...inside] : inside;
}

describe("the command", () => {
  const validator = new Ajv2020({ strict: false, validateFormats: false });

  test("prints the schema of the brief", async () => {
    const { exit, stdout, stderr } = await run(ROOT, ["schema", "brief"]);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(BRIEF_SCHEMA)));
  });

  test.each(["conference", "issue", "proposal"])(
    "prints the schema of the frontmatter of a %s, which a validator takes",
    async (kind) => {
      const { exit, stdout } = await run(ROOT, ["schema", kind]);
      expect(exit).toBe(0);
      const schema = JSON.parse(stdout);
      expect(schema.title).toContain(kind);
      expect(validator.validateSchema(schema)).toBe(true);
    },
  );

  test.each([
    [["schema"], "schema needs a kind: conference, issue, outcome, proposal, brief"],
    [["schema", "breif"], 'there is no schema "breif"; did you mean "brief"?'],
    [
      ["schema", "pp-18"],
      'there is no schema "pp-18"; there are conference, issue, outcome, proposal, brief',
    ],
  ])("%j ends with what would be right", async (args, words) => {
    const { exit, stderr, stdout } = await run(ROOT, args);
    expect({ exit, stdout, stderr }).toEqual({ exit: 2, stdout: "", stderr: `plenibrief: ${words}\n` });
  });
});
