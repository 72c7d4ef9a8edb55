import { describe, expect, it } from "vitest";
import { type BriefOptions, buildBrief } from "../../src/brief/build-brief.ts";
import type { Brief } from "../../src/brief/types.ts";
import { conference, issue, load, proposal } from "../corpus/small-conference.ts";

async function brief(files: Record<string, string>, options: Partial<BriefOptions> = {}): Promise<Brief> {
  const { corpus, findings } = await load(files);
  if (corpus === undefined)
    throw new Error(findings.map(({ file, message }) => `${file}: ${message}`).join("\n"));
  return buildBrief(corpus, { asOf: "2026-10-20", today: "2026-10-20", audience: "public", ...options });
}

function cell(made: Brief, slug: string, code: string) {
  const column = made.grid.columns.findIndex((each) => each.code === code);
  return made.grid.rows.find((row) => row.issue === slug)?.cells[column];
}

describe("the order of a brief", () => {
  it("within an issue is by target, then sponsor, then ID", async () => {
    const made = await brief({
      "a.md": proposal({ target: "Res. 130", sponsors: "RCC", id: "RCC/62A1/5" }),
      "b.md": proposal({ target: "Res. 70", sponsors: "[]" }),
      "c.md": proposal({ target: "Res. 70", sponsors: "USA" }),
      "d.md": proposal({ target: "Res. 70", sponsors: "CITEL", id: "IAP/63A1/10" }),
      "e.md": proposal({ target: "Res. 70", sponsors: "CITEL", id: "IAP/63A1/9" }),
      "f.md": proposal({ target: "CS 1003" }),
      "g.md": proposal({ target: "Res. 9" }),
      "h.md": proposal({ target: "new resolution on artificial intelligence" }),
    });
    expect(made.issues[0]?.proposals).toEqual(["f", "g", "e", "d", "c", "b", "a", "h"]);
  });

  it("is listed priorities by order, then background; a proposal stands once and is pointed to", async () => {
    const made = await brief({
      "issues/cybersecurity.md": issue({ order: "2" }),
      "issues/space.md": issue({ title: "Space", order: "1", priority: "background" }),
      "issues/privacy.md": issue({ title: "Privacy", order: "3" }),
      "a.md": proposal({ also: "[privacy, space]" }),
    });
    expect(made.issues.map(({ slug, proposals, pointers }) => [slug, proposals, pointers])).toEqual([
      ["cybersecurity", ["a"], []],
      ["privacy", [], ["a"]],
      ["space", [], ["a"]],
    ]);
    expect(made.proposals.map(({ key }) => key)).toEqual(["a"]);
  });
});

describe("the grid", () => {
  it("counts a proposal for each of its sponsors, and one without any as not stated", async () => {
    const made = await brief({
      "a.md": proposal({ sponsors: "[USA, B]", position: "support", review: "agreed" }),
      "b.md": proposal({ sponsors: "[]", target: "Res. 9" }),
    });
    expect(made.grid.columns.map(({ code }) => code)).toEqual([
      ...["APT", "ARB", "ATU", "CEPT", "CITEL", "RCC"],
      ...["B", "USA", "not-stated"],
    ]);
    expect(cell(made, "cybersecurity", "USA")).toEqual({
      proposals: ["a"],
      positions: [{ position: "support", count: 1 }],
    });
    expect(cell(made, "cybersecurity", "not-stated")).toEqual({ proposals: ["b"], positions: [] });
  });

  it("and the figures leave out what was superseded, from the day on which it was", async () => {
    const files = {
      "old.md": proposal({
        status: "superseded",
        submitted: "2026-09-01",
        history: "[{date: 2026-10-08, status: superseded}]",
      }),
      "new.md": proposal({ submitted: "2026-10-08", relations: "{supersedes: [old]}" }),
    };
    const before = await brief(files, { asOf: "2026-10-07" });
    expect(before.figures).toMatchObject({ proposals: 1, supersededOrMerged: 0 });
    expect(before.proposals.map(({ key, status, successors }) => [key, status, successors])).toEqual([
      ["old", "submitted", undefined],
    ]);

    const after = await brief(files, { asOf: "2026-10-08" });
    expect(after.figures).toMatchObject({ proposals: 1, supersededOrMerged: 1 });
    expect(cell(after, "cybersecurity", "CITEL")?.proposals).toEqual(["new"]);
    const [first, second] = after.proposals;
    expect(first).toMatchObject({
      key: "new",
      supersedes: [{ key: "old", title: "Confidence and security" }],
    });
    expect(second).toMatchObject({ key: "old", status: "superseded", successors: [{ key: "new" }] });
  });
});

describe("a proposal in the brief", () => {
  it("has its outcome only once it has ended, and not the sources for it either", async () => {
    const files = {
      "a.md": proposal({
        submitted: "2026-10-01",
        status: "rejected",
        outcome: "Rejected in plenary.",
        history: "[{date: 2026-11-27, status: rejected}]",
        sources:
          "[{title: Document 63, locator: page 1}, {title: Final Acts, locator: page 2, for: [outcome, status]}]",
      }),
    };
    const before = (await brief(files)).proposals[0];
    expect(before).toMatchObject({ status: "submitted", open: true, sources: [{ title: "Document 63" }] });
    expect(before).not.toHaveProperty("outcome");
    const after = (await brief(files, { asOf: "2026-11-27" })).proposals[0];
    expect(after).toMatchObject({ status: "rejected", open: false, outcome: "Rejected in plenary." });
    expect(after?.sources).toHaveLength(2);
  });

  it("that is still open when the conference is over has no outcome on record", async () => {
    const files = { "a.md": proposal({ submitted: "2026-10-01" }) };
    expect((await brief(files, { asOf: "2026-11-26" })).proposals[0]).not.toHaveProperty(
      "outcomeNotOnRecord",
    );
    expect((await brief(files, { asOf: "2026-11-28" })).proposals[0]?.outcomeNotOnRecord).toBe(true);
  });

  it("is stale for the internal audience only, and only until the conference ends", async () => {
    const history = "[{date: 2026-09-01, status: announced}]";
    const files = { "a.md": proposal({ status: "announced", history }) };
    const stale = async (options: Partial<BriefOptions>) =>
      (await brief(files, options)).proposals[0]?.staleDays;
    expect(await stale({ audience: "internal" })).toBe(49);
    expect(await stale({ audience: "internal", asOf: "2026-09-29" })).toBeUndefined();
    expect(await stale({ audience: "internal", asOf: "2026-11-28" })).toBeUndefined();
    expect(await stale({})).toBeUndefined();
  });

  it("in another language is marked with it and with its direction", async () => {
    const made = await brief({ "a.md": proposal({ language: "ar" }, "ملخص قصير.") });
    expect(made.proposals[0]).toMatchObject({
      language: "ar",
      direction: "rtl",
      summary: { language: "ar", direction: "rtl", text: "ملخص قصير." },
    });
    const same = await brief({ "a.md": proposal({ language: "en" }) });
    expect(same.proposals[0]).not.toHaveProperty("language");
  });

  it("points to others in both directions, renames resolved", async () => {
    const made = await brief({
      "a.md": proposal({ relations: "{opposes: [old-name], same-subject: [b]}" }, "See [b](old-name.md)."),
      "b.md": proposal({ formerly: "old-name", target: "Res. 131" }),
    });
    expect(made.proposals[0]).toMatchObject({ opposes: [{ key: "b" }], sameSubject: [{ key: "b" }] });
    expect(made.proposals[0]?.summary?.html).toBe('<p>See <a href="#b">b</a>.</p>');
    expect(made.proposals[1]).toMatchObject({ opposedBy: [{ key: "a" }], sameSubject: [{ key: "a" }] });
  });
});

describe("the indexes", () => {
  it("show a state its groups' proposals, as theirs; corrections of the conference count", async () => {
    const files = {
      "conference.md": conference({ membership: "{ATU: {add: [B]}}" }),
      "a.md": proposal({ sponsors: "ATU" }),
      "b.md": proposal({ sponsors: "B", target: "Res. 9" }),
    };
    const made = await brief(files);
    expect(made.sponsors.find(({ code }) => code === "B")).toEqual({
      code: "B",
      kind: "state",
      name: "Brazil",
      proposals: ["b"],
      throughGroups: [
        {
          group: { code: "ATU", kind: "group", name: "African Telecommunications Union" },
          proposals: ["a"],
          membership: "confirmed",
        },
      ],
    });
    expect(made.sponsors.find(({ code }) => code === "KEN")).toMatchObject({
      proposals: [],
      throughGroups: [{ proposals: ["a"] }],
    });
    expect(made.targets.map(({ text, kind, proposals }) => [text, kind, proposals])).toEqual([
      ["Res. 9", "resolution", ["b"]],
      ["Res. 130", "resolution", ["a"]],
    ]);
  });
});

describe("an extract", () => {
  it("has one sponsor's or one issue's proposals and states that", async () => {
    const files = {
      "issues/space.md": issue({ title: "Space", order: "2" }),
      "a.md": proposal({ sponsors: "ATU" }),
      "b.md": proposal({ sponsors: "B", issue: "space", target: "Res. 186" }),
    };
    const bySponsor = await brief(files, { extract: { sponsor: "B" } });
    expect(bySponsor.extract?.sponsor?.name).toBe("Brazil");
    expect(bySponsor.issues.map(({ slug }) => slug)).toEqual(["space"]);
    expect(bySponsor.proposals.map(({ key }) => key)).toEqual(["b"]);
    const byIssue = await brief(files, { extract: { issue: "cybersecurity" } });
    expect(byIssue.proposals.map(({ key }) => key)).toEqual(["a"]);
    expect(byIssue.figures.proposals).toBe(1);
  });

  it("of an issue without proposals still has the issue: what is at stake, and the common position", async () => {
    const files = { "issues/space.md": issue({ title: "Space", order: "2" }), "a.md": proposal() };
    const made = await brief(files, { extract: { issue: "space" } });
    expect(made.proposals).toEqual([]);
    expect(made.issues.map(({ slug, proposals }) => [slug, proposals])).toEqual([["space", []]]);
  });
});

it("a block for some audiences names them, and its changed texts are marked too", async () => {
  const fences = "```current\nto go on\n```\n\n```proposed\nto end\n```";
  const body = `One.\n\n## Text\n\nTwo.\n\n:::internal\nThree.\n\n${fences}\n:::\n\n:::delegation\nFour.\n:::\n\nFive.`;
  const made = await brief({ "a.md": proposal({}, body) }, { audience: "internal" });
  expect(made.proposals[0]?.text?.html).toBe(
    [
      "<p>Two.</p>",
      '<aside data-audience="internal">',
      "<p>Three.</p>",
      "<p>to <del>go on</del><ins>end</ins></p>",
      "</aside>",
      '<aside data-audience="delegation">',
      "<p>Four.</p>",
      "</aside>",
      "<p>Five.</p>",
    ].join("\n"),
  );
});

it("a block for some delegations has their names", async () => {
  const body = "One.\n\n:::delegation KEN\nTwo.\n:::\n\n:::delegation CTI B\nThree.\n:::";
  const made = await brief({ "a.md": proposal({}, body) }, { audience: "internal" });
  expect(made.proposals[0]?.summary?.html).toContain('<aside data-audience="delegation" data-for="Kenya">');
  expect(made.proposals[0]?.summary?.html).toContain('data-for="Côte d’Ivoire; Brazil">');
});

it("a rewrapped text is the same text", async () => {
  const wrapped = await brief({ "a.md": proposal({}, "One two\nthree  four.\n\n- five\n  six") });
  const long = await brief({ "a.md": proposal({}, "One two three four.\n\n- five six") });
  expect(wrapped).toEqual(long);
});

it("the order of files never matters", async () => {
  const files = {
    "a.md": proposal({ id: "IAP/63A1/1" }),
    "b.md": proposal({ id: "IAP/63A1/2", relations: "{same-subject: [a]}" }),
    "c.md": proposal({ sponsors: "[USA, B]", target: "Res. 9" }),
  };
  const reversed = Object.fromEntries(Object.entries(files).reverse());
  expect(await brief(reversed)).toEqual(await brief(files));
});

it("prints letters as one character, and leaves addresses as they are", async () => {
  const parted = "й é ö".normalize("NFD");
  const url = `https://example.org/${"é".normalize("NFD")}`;
  const made = await brief({
    "conference.md": conference({ publisher: `Group ${parted}` }, `About ${parted}.`),
    "a.md": proposal(
      {
        title: parted,
        number: "É 2".normalize("NFD"),
        committee: `ad hoc group on ${parted}`,
        sources: `{title: "${parted}", url: "${url}"}`,
      },
      `The summary has *${parted}*.\n\n## Text\n\n\`\`\`proposed\n1 to ${parted}\n\`\`\`\n\n## ${parted}\n\nMore.\n`,
    ),
  });
  const text = JSON.stringify(made).replaceAll(url, "");
  expect(text.normalize("NFC")).toBe(text);
  expect(made.proposals[0]?.sources[0]?.url).toBe(url);
  expect(made.proposals[0]?.text?.text).toBe("{+1 to й é ö+}");
});
