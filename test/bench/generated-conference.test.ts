import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadCorpus } from "../../src/corpus/load-corpus.ts";
import { GENERATED, generatedConference, writeConference } from "./generated-conference.ts";

it("is a conference that the check has nothing to say about", async () => {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  try {
    await writeConference(folder, 60);
    const { findings, corpus } = await loadCorpus({ folder: join(folder, GENERATED.folder), shown: "pp-26" });
    expect(findings).toEqual([]);
    expect(corpus?.proposals).toHaveLength(60);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it("has proposals of about 270 words, as the measurements of the design had", () => {
  const proposals = [...generatedConference(200)].filter(([path]) => !/^(issues\/|conference)/.test(path));
  const words = proposals.map(([, text]) => (text.split("\n---\n")[1] ?? "").split(/\s+/).length);
  const mean = words.reduce((sum, count) => sum + count, 0) / words.length;
  expect(mean).toBeGreaterThan(240);
  expect(mean).toBeLessThan(300);
});

it("is the same in every run, and a larger one holds the smaller one's proposals", () => {
  expect(hashOf(generatedConference(200))).toBe(hashOf(generatedConference(200)));
  const small = [...generatedConference(50).keys()].filter((path) => !path.startsWith("issues/"));
  expect([...generatedConference(200).keys()]).toEqual(expect.arrayContaining(small));
});

function hashOf(files: Map<string, string>): string {
  return createHash("sha256")
    .update(JSON.stringify([...files]))
    .digest("hex");
}
