import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildBrief } from "../../src/brief/build-brief.ts";
import { createLoadCache, type Loaded, loadCorpus } from "../../src/corpus/load-corpus.ts";
import { canonicalJson } from "../../src/json-values.ts";
import { conference, issue, proposal } from "./small-conference.ts";

/** What a file may hold in the course of an hour of editing: right, wrong, half written, somebody else's. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  "conference.md": [conference(), conference({ ends: "2026-11-01" }), conference({ publisher: "Others" })],
  "issues/cybersecurity.md": [issue(), issue({ title: "Security" }), issue({}, "[Gone](../a.md)\n"), "---\n"],
  "issues/privacy.md": [issue({ title: "Privacy", order: "2" }), issue({ title: "Privacy" })],
  "a.md": [
    proposal(),
    proposal({ id: "IAP/63A1/5" }),
    proposal({ issue: "privacy" }, "See [the other](b.md).\n\n:::internal\nHidden.\n:::"),
    proposal({ status: "in-comittee" }, ":::internal\nNever closed."),
    "",
  ],
  "b.md": [
    proposal({ id: "IAP/63A1/5" }),
    proposal({ formerly: "a" }),
    proposal({ relations: "{opposes: a}" }),
  ],
  "c.md": [proposal({}, "![A map](assets/map.png)"), proposal({ supporters: "[CEPT from 2026-10-01, B]" })],
};

const edit = fc
  .constantFrom(...Object.keys(TEXTS))
  .chain((name) =>
    fc.record({ name: fc.constant(name), text: fc.constantFrom(...(TEXTS[name] ?? []), undefined) }),
  );

test("a file that did not change is not read anew, and nobody can tell", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
      const folder = await mkdtemp(join(tmpdir(), "file-cache-"));
      try {
        for (const [name, [first = ""]] of Object.entries(TEXTS)) await put(folder, name, first);
        const cache = createLoadCache();
        const options = { folder, shown: "proposals/pp-26" };
        for (const { name, text } of edits) {
          await put(folder, name, text);
          const cached = outputsOf(await loadCorpus({ ...options, cache }));
          expect(cached).toEqual(outputsOf(await loadCorpus(options)));
        }
      } finally {
        await rm(folder, { recursive: true });
      }
    }),
    { numRuns: 6 },
  );
});

async function put(folder: string, name: string, text: string | undefined): Promise<void> {
  const file = join(folder, name);
  await mkdir(dirname(file), { recursive: true });
  await (text === undefined ? rm(file, { force: true }) : writeFile(file, text));
}

/** All that is made from what was loaded. */
function outputsOf({ corpus, findings, sources }: Loaded) {
  const day = { asOf: "2026-10-20", today: "2026-10-20" } as const;
  const brief = corpus && canonicalJson(buildBrief(corpus, { ...day, audience: "internal" }));
  return { findings, sources, brief };
}
