import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { loadCorpus } from "../../src/corpus/load-corpus.ts";
import { load, proposal } from "./small-conference.ts";

const FOLDER = fileURLToPath(new URL("../fixtures/every-key/pp-26", import.meta.url));

/** What the files of the fixture say, without their bodies. */
async function everyKey() {
  const { corpus, findings, sources } = await loadCorpus({ folder: FOLDER, shown: "proposals/pp-26" });
  expect(findings).toEqual([]);
  if (corpus === undefined) throw new Error("no corpus");
  return { corpus, sources };
}

describe("a conference that uses every key", () => {
  test("is read whole", async () => {
    const { corpus, sources } = await everyKey();
    expect(corpus.folder).toBe("pp-26");
    expect(corpus.issues.map(({ slug }) => slug)).toEqual(["privacy", "cybersecurity"]);
    expect(corpus.proposals.map(({ key }) => key)).toEqual([
      "apt/acp-12-1",
      "apt/acp-13-1",
      "citel/iap-63a1-5",
    ]);
    expect([...sources.keys()]).toEqual([
      "proposals/pp-26/apt/acp-12-1.md",
      "proposals/pp-26/apt/acp-13-1.md",
      "proposals/pp-26/citel/iap-63a1-5.md",
      "proposals/pp-26/conference.md",
      "proposals/pp-26/issues/cybersecurity.md",
      "proposals/pp-26/issues/privacy.md",
      "proposals/pp-26/outcomes/res-130.md",
    ]);
  });

  test("has a conference", async () => {
    const { at: _, body, ...conference } = (await everyKey()).corpus.conference;
    expect(conference).toEqual({
      file: "proposals/pp-26/conference.md",
      format: "1",
      conference: "PP-26",
      series: "PP",
      title: "Plenipotentiary Conference 2026",
      place: "Doha, Qatar",
      starts: "2026-11-09",
      ends: "2026-11-27",
      publisher: "Civil society group",
      note: "An example; none of this was ever proposed.",
      contact: "corrections@example.org",
      language: "en-GB",
      staleAfter: 14,
      delegations: ["KEN", "B"],
      labels: ["Timetable", "Zeitplan"],
      membership: new Map([["ATU", { add: ["PSE"], remove: ["KEN"] }]]),
    });
    expect(body.markdown.trim()).toBe("About this brief.");
  });

  test("has issues, with what they leave out filled in", async () => {
    const [privacy, cybersecurity] = (await everyKey()).corpus.issues;
    expect(privacy).toMatchObject({ priority: "listed", resolutions: [], position: "none", sources: [] });
    expect(privacy).toMatchObject({ confidence: "explicit" });
    expect(privacy).not.toHaveProperty("lead");
    expect(cybersecurity).toMatchObject({
      title: "Cybersecurity",
      order: 2,
      resolutions: [130, 174],
      lead: "A colleague",
      position: "agreed",
      agreed: "2026-09",
      sources: [{ title: "Minutes", locator: "item 3", for: ["position"] }],
      confidence: "inferred",
    });
  });

  test("has a proposal with everything", async () => {
    const { at: _, body, ...full } = (await everyKey()).corpus.proposals[2] ?? {};
    expect(full).toEqual({
      file: "proposals/pp-26/citel/iap-63a1-5.md",
      key: "citel/iap-63a1-5",
      title: "Confidence and security: a new approach",
      originalTitle: "Fortalecimiento de la confianza",
      id: expect.objectContaining({ printed: "IAP/63A1/5", sponsors: ["IAP"], sequence: 5 }),
      number: "IAP-5",
      formerly: ["citel/iap-5", "citel/draft"],
      sponsors: ["CITEL", "J"],
      issue: "cybersecurity",
      also: ["privacy"],
      target: [
        { kind: "resolution", number: 130 },
        { kind: "article", instrument: "constitution", number: 4 },
        { kind: "new", text: "resolution", subject: "trust" },
      ],
      action: "MOD",
      document: {
        number: 63,
        parts: [
          { kind: "Rev", number: 1 },
          { kind: "Add", number: 1 },
        ],
      },
      status: "in-committee",
      position: "support-with-changes",
      review: "in-review",
      reviewedBy: "A colleague",
      reviewedOn: "2026-10-20",
      submitted: "2026-09",
      updated: "2026-11-12",
      committee: "COM5",
      supporters: [{ code: "CEPT", from: "2026-11-10" }, { code: "RCC" }],
      opponents: [{ code: "ARB", from: "2026-11" }],
      relations: {
        supersedes: ["apt/acp-12-1"],
        mergedInto: [],
        sameSubject: ["apt/acp-13-1"],
        opposes: ["apt/acp-13-1"],
      },
      history: [
        { date: "2026-09-02", status: "submitted" },
        { date: "2026-10-20", position: "support-with-changes", note: "After a call." },
        { date: "2026-11-12", status: "in-committee" },
      ],
      sources: [
        {
          title: "Document 63",
          url: "https://www.itu.int/md/S26-PP-C-0063",
          language: "es",
          for: ["status", "submitted"],
        },
        { title: "Minutes", locator: "item 3", for: [] },
      ],
      language: "es",
      confidence: { record: "explicit", status: "inferred", position: "explicit" },
      audience: "delegation",
      signatories: ["USA", "B"],
      limits: "The annex was not seen.",
    });
    expect(body?.fences).toEqual([{ audience: "internal", states: [], firstLine: 65, lastLine: 67 }]);
  });

  test("has relations by the keys of today, and one word of confidence for all parts", async () => {
    const [earlier, other] = (await everyKey()).corpus.proposals;
    expect(other?.relations.sameSubject).toEqual(["citel/iap-63a1-5"]);
    expect(earlier?.confidence).toEqual({ record: "inferred", status: "inferred", position: "inferred" });
  });

  test("reports where each value stands, and else its list, map or file", async () => {
    const at = (await everyKey()).corpus.proposals[2]?.at;
    const file = "proposals/pp-26/citel/iap-63a1-5.md";
    expect(at?.("history.1.date")).toEqual({ file, line: 29, column: 11, length: 10 });
    expect(at?.("opponents.0")).toEqual({ file, line: 21, column: 12, length: 16 });
    expect(at?.("supporters.1")).toMatchObject({ line: 20, column: 36, length: 3 });
    expect(at?.("supporters.9")).toMatchObject({ line: 20, column: 13 });
    expect(at?.("outcome")).toEqual({ file, line: 1, column: 1, length: 3 });
  });
});

test("a byte order mark and Windows line ends change no place", async () => {
  const text = proposal({ status: "gone" });
  const plain = await load({ "a.md": text });
  const windows = await load({ "a.md": `\uFEFF${text.replaceAll("\n", "\r\n")}` });
  expect(windows.findings).toEqual(plain.findings);
  expect(plain.findings).toHaveLength(1);
});

describe("a conference with errors", () => {
  test("gives no corpus, and with warnings alone it does", async () => {
    expect((await load({ "a.md": proposal({ status: "gone" }) })).corpus).toBeUndefined();
    const warned = await load({ "a.md": proposal({ outcome: "Adopted." }) });
    expect(warned.findings.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(warned.corpus?.proposals).toHaveLength(1);
  });

  test("has its other files checked against each other all the same", async () => {
    const placesIn = async (a: string) => {
      const b = proposal({ relations: "{opposes: [a, c]}", issue: "cyber" });
      const { findings } = await load({ "a.md": a, "b.md": b });
      const places = findings.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);
      return places.filter((place) => place.includes("b.md"));
    };
    const issueOfB = "proposals/pp-26/b.md:4:8 unknown-issue";
    expect(await placesIn(proposal({ status: "gone" }))).toEqual([
      issueOfB,
      "proposals/pp-26/b.md:8:26 relation",
    ]);
    // The file may be the one that was "c" earlier.
    expect(await placesIn("---\ntitle: [\n---\n")).toEqual([issueOfB]);
  });

  test("does not miss a key whose YAML is at fault, nor what it would have said", async () => {
    const keys = { status: "merged", history: "{date: 2026-10-01, status: merged}" };
    const { findings } = await load({
      "a.md": proposal({ ...keys, relations: "\n  merged-into: *other" }),
      "b.md": proposal({ issue: "" }),
    });
    expect(findings.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
      "proposals/pp-26/a.md:10 yaml-feature",
      "proposals/pp-26/b.md:4 empty-value",
    ]);
  });
});
