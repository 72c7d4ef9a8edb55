import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { run } from "../../commands/run.ts";
import { conference, issue, type Keys, outcome, proposal } from "../small-conference.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const KINDS = ["conference", "issue", "outcome", "proposal"] as const;
type Kind = (typeof KINDS)[number];
const SMALL = { conference, issue, outcome, proposal } satisfies Record<Kind, (keys: Keys) => string>;

/** What `plenibrief schema` prints. */
async function printed(kind: string): Promise<Record<string, unknown>> {
  const { exit, stdout } = await run(ROOT, ["schema", kind]);
  expect(exit).toBe(0);
  return JSON.parse(stdout);
}

const validators = new Map<Kind, ValidateFunction>();
for (const kind of KINDS) {
  const ajv = new Ajv2020({
    strict: true,
    // A url or a locator is asked for beside the table of both.
    strictRequired: false,
    allowUnionTypes: true,
    formats: { uri: (text) => URL.canParse(text) },
  });
  validators.set(kind, ajv.compile(await printed(kind)));
}

function frontmatter(text: string): string {
  return text.slice("---\n".length, text.indexOf("\n---\n") + 1);
}

/** Two ways to read frontmatter: with the types of YAML 1.2, as editors do, and each value as the text that it is. */
const READINGS: [string, (yaml: string) => unknown][] = [
  ["as an editor reads it", (yaml) => parse(yaml, { schema: "core", version: "1.2" })],
  ["as plain text", (yaml) => parse(yaml, { schema: "failsafe", version: "1.2" })],
];

/** The kind of a file, by its path. */
function kindOf(name: string): Kind {
  if (name.endsWith("/conference.md")) return "conference";
  return /(?:^|\/)issues\//.test(name) ? "issue" : /(?:^|\/)outcomes\//.test(name) ? "outcome" : "proposal";
}

function filesUnder(folder: string): { name: string; kind: Kind; text: string }[] {
  return readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({
      name,
      kind: kindOf(name),
      text: readFileSync(`${ROOT}${folder}/${name}`, "utf8"),
    }));
}

describe.each(READINGS)("the schemas, with frontmatter %s", (_, read) => {
  test.each(["proposals", "test/fixtures/every-key"])("allow every file under %s", (folder) => {
    const files = filesUnder(folder);
    expect(files.length).toBeGreaterThan(5);
    const refused = files.flatMap(({ name, kind, text }) => {
      const validate = validators.get(kind);
      return validate?.(read(frontmatter(text))) ? [] : [`${name}: ${JSON.stringify(validate?.errors)}`];
    });
    expect(refused).toEqual([]);
  });

  test.each<[Kind, Keys]>([
    ["conference", { format: "2" }],
    ["conference", { starts: "9 November 2026" }],
    ["conference", { publisher: undefined }],
    ["conference", { membership: "{XYZ: {add: [KEN]}}" }],
    ["issue", { order: "first" }],
    ["issue", { position: "support" }],
    ["issue", { titel: "Trust" }],
    ["proposal", { status: "in-comittee" }],
    ["proposal", { title: undefined }],
    ["proposal", { sponsors: "[citel]" }],
    ["proposal", { submitted: "3 October 2018" }],
    ["proposal", { sources: "[]" }],
    ["proposal", { sources: "{title: Document 63}" }],
    ["proposal", { history: "[{status: submitted}]" }],
    ["proposal", { formerly: "Citel/IAP_1.md" }],
    ["proposal", { target: "[]" }],
    ["proposal", { id: "" }],
  ])("refuse what is plainly wrong in a %s: %j", (kind, keys) => {
    const validate = validators.get(kind);
    expect(validate?.(read(frontmatter(SMALL[kind](keys))))).toBe(false);
  });

  test.each<[Keys]>([
    [{ title: "2026" }],
    [{ number: "1.10" }],
    [{ document: "55" }],
    [{ committee: "true" }],
  ])("allow a text that looks like something else: %j", (keys) => {
    expect(validators.get("proposal")?.(read(frontmatter(proposal(keys))))).toBe(true);
  });
});

test.each([...KINDS, "brief"])("every name that the schema of a %s knows is described", async (kind) => {
  const bare: string[] = [];
  let described = 0;
  const visit = (schema: unknown, path: string): void => {
    if (typeof schema !== "object" || schema === null) return;
    const { properties } = schema as { properties?: Record<string, { description?: string }> };
    for (const [name, property] of Object.entries(properties ?? {})) {
      if ((property.description ?? "").length < 3) bare.push(`${path}/${name}`);
      else described += 1;
    }
    for (const [name, inner] of Object.entries(schema)) visit(inner, `${path}/${name}`);
  };
  visit(await printed(kind), "");
  expect(bare).toEqual([]);
  expect(described).toBeGreaterThan(8);
});
