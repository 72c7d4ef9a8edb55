import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asksOf, isAskedAbout } from "../../src/brief/asks.ts";
import { type BriefOptions, buildBrief } from "../../src/brief/build-brief.ts";
import { changesBetween } from "../../src/brief/changes/changes.ts";
import type { Brief, Delegation } from "../../src/brief/types.ts";
import { askRows } from "../../src/formats/page/asks-view.ts";
import { proposalViews } from "../../src/formats/page/proposal-view.ts";
import { conference, issue, load, proposal } from "../corpus/small-conference.ts";

async function briefFor(
  state: string | undefined,
  files: Record<string, string>,
  options: Partial<BriefOptions> = {},
): Promise<Brief> {
  const { corpus, findings } = await load(files);
  if (corpus === undefined)
    throw new Error(findings.map(({ file, message }) => `${file}: ${message}`).join("\n"));
  return buildBrief(corpus, {
    asOf: "2026-10-20",
    today: "2026-10-20",
    audience: state === undefined ? "public" : "delegation",
    ...(state === undefined ? {} : { for: state }),
    ...options,
  });
}

const pageFor = async (...args: Parameters<typeof briefFor>) => (await briefFor(...args)).delegation;

describe("what is a state's", () => {
  test("is its own and its groups', each group named with how the membership stands", async () => {
    const page = await pageFor("KEN", {
      "a.md": proposal({ sponsors: "[KEN, UGA]" }),
      "b.md": proposal({ sponsors: "ATU", target: "Res. 131" }),
      "c.md": proposal({ sponsors: "CEPT", target: "Res. 132" }),
    });
    expect(page?.own).toEqual(["a"]);
    expect(page?.groups).toEqual([
      {
        group: { code: "ATU", kind: "group", name: "African Telecommunications Union" },
        membership: "confirmed",
        proposals: ["b"],
      },
    ]);
  });

  test("comes through both groups of a state in two, also where one of them proposes nothing", async () => {
    const files = { "a.md": proposal({ sponsors: "ATU" }) };
    const groups = (await pageFor("EGY", files))?.groups;
    expect(groups?.map(({ group, proposals }) => [group.code, proposals])).toEqual([
      ["ARB", []],
      ["ATU", ["a"]],
    ]);
    const both = await pageFor("EGY", {
      ...files,
      "b.md": proposal({ sponsors: "ARB", target: "Res. 131" }),
    });
    expect(both?.groups.map(({ proposals }) => proposals)).toEqual([["b"], ["a"]]);
  });

  test("is not what a group proposes in which it is suspended; the group is named as that", async () => {
    const page = await pageFor("RUS", {
      "a.md": proposal({ sponsors: "CEPT", supporters: "CEPT" }),
      "b.md": proposal({ sponsors: "RCC", supporters: "CEPT", target: "Res. 131" }),
    });
    expect(
      page?.groups.map(({ group, membership, proposals }) => [group.code, membership, proposals]),
    ).toEqual([
      ["CEPT", "suspended", []],
      ["RCC", "confirmed", ["b"]],
    ]);
    expect(page?.supports).toEqual([]);
  });

  test("follows the conference's corrections of memberships", async () => {
    const page = await pageFor("B", {
      "conference.md": conference({ membership: "{ATU: {add: [B]}, CITEL: {remove: [B]}}" }),
      "a.md": proposal({ sponsors: "ATU" }),
      "b.md": proposal({ sponsors: "CITEL", target: "Res. 131" }),
    });
    expect(page?.groups.map(({ group, proposals }) => [group.code, proposals])).toEqual([["ATU", ["a"]]]);
  });
});

describe("what a state is on record for or against", () => {
  const files = {
    "a.md": proposal({ supporters: "[ATU, KEN from 2026-10-10]" }),
    "b.md": proposal({ opponents: "[ATU, CEPT]", target: "Res. 131" }),
    "c.md": proposal({ supporters: "[UGA]", target: "Res. 132" }),
  };

  test("states whether in its own name, through a group, or both", async () => {
    const page = await pageFor("KEN", files);
    expect(page?.supports.map(({ key, by }) => [key, by.map(({ code, from }) => [code, from])])).toEqual([
      [
        "a",
        [
          ["KEN", "2026-10-10"],
          ["ATU", undefined],
        ],
      ],
    ]);
    expect(page?.opposes.map(({ key, by }) => [key, by.map(({ code }) => code)])).toEqual([["b", ["ATU"]]]);
  });

  test("is what it does in its own name, not the opposite that its group does", async () => {
    const page = await pageFor("KEN", {
      "own.md": proposal({ sponsors: "[KEN]", opponents: "[ATU]", target: "Res. 1" }),
      "for.md": proposal({ supporters: "[KEN]", opponents: "[ATU]", target: "Res. 2" }),
      "signed.md": proposal({ signatories: "[KEN]", opponents: "[ATU]", target: "Res. 3" }),
      "against.md": proposal({ supporters: "[ATU]", opponents: "[KEN]", target: "Res. 4" }),
      "group.md": proposal({ opponents: "[ATU]", target: "Res. 5" }),
    });
    const keys = (backings: Delegation["supports"] = []) => backings.map(({ key }) => key);
    expect({ supports: keys(page?.supports), opposes: keys(page?.opposes) }).toEqual({
      supports: ["for"],
      opposes: ["against", "group"],
    });
  });

  test("is as of the day", async () => {
    const page = await pageFor("KEN", files, { asOf: "2026-10-09" });
    expect(page?.supports.map(({ by }) => by.map(({ code }) => code))).toEqual([["ATU"]]);
  });
});

describe("what the group asks", () => {
  const asked = (keys: Record<string, string>, ask = "Back it.") =>
    proposal({ position: "support", review: "agreed", ...keys }, `Short.\n\n## Ask\n\n${ask}`);

  test("is listed issue by issue in order of print, also on proposals of others", async () => {
    const page = await pageFor("KEN", {
      "issues/cybersecurity.md": issue({ order: "2" }),
      "issues/privacy.md": issue(
        { title: "Privacy", order: "1", position: "agreed" },
        "X.\n\n## Asks\n\n- One.",
      ),
      "issues/space.md": issue({ title: "Space", order: "3" }),
      "a.md": asked({ target: "Res. 131" }),
      "b.md": asked({ position: "oppose" }),
    });
    expect(page?.asks).toEqual([
      { issue: "privacy", proposals: [] },
      { issue: "cybersecurity", proposals: ["b", "a"] },
    ]);
  });

  test("is not what is still a draft, nor what has ended, was replaced or is only watched", async () => {
    const page = await pageFor("KEN", {
      "draft.md": asked({ review: "draft" }),
      "ended.md": asked({
        target: "Res. 131",
        status: "withdrawn",
        outcome: "Taken back.",
        submitted: "2026-09-01",
        history: "[{date: 2026-10-01, status: withdrawn}]",
      }),
      "old.md": asked({
        target: "Res. 133",
        status: "superseded",
        submitted: "2026-09-01",
        history: "[{date: 2026-10-08, status: superseded}]",
      }),
      "new.md": proposal({ target: "Res. 133", relations: "{supersedes: [old]}" }),
      "watched.md": proposal({ target: "Res. 132", position: "watch", review: "agreed" }),
    });
    expect(page?.asks).toEqual([]);
  });
});

test("the page of a delegation names nothing that is not in its brief", async () => {
  const files = {
    "issues/cybersecurity.md": issue({ position: "proposed" }, "X.\n\n## Asks\n\n- One."),
    "open.md": proposal({ sponsors: "KEN" }),
    "secret.md": proposal({
      audience: "internal",
      sponsors: "[KEN, ATU]",
      supporters: "KEN",
      target: "Res. 131",
    }),
  };
  const made = await briefFor("KEN", files);
  expect(JSON.stringify(made)).not.toContain("secret");
  expect(made.delegation).toMatchObject({ own: ["open"], supports: [] });
});

test("a brief for no state has no such page", async () => {
  expect(await briefFor(undefined, { "a.md": proposal() })).not.toHaveProperty("delegation");
});

describe("after the conference", () => {
  const files = {
    "issues/cybersecurity.md": issue(
      { position: "agreed" },
      "Stake.\n\n## Common position\n\nOurs.\n\n## Asks\n\n- Back it.",
    ),
    "a.md": proposal({
      position: "support",
      review: "agreed",
      submitted: "2026-09-01",
      status: "rejected",
      outcome: "Not adopted.",
      history: "[{date: 2026-11-20, status: rejected}]",
    }),
    "b.md": proposal({ position: "oppose", review: "agreed", submitted: "2026-09-01", target: "Res. 131" }),
    "c.md": proposal({ position: "watch", review: "agreed", submitted: "2026-09-01", target: "Res. 132" }),
  };
  const asked = [{ issue: "cybersecurity", proposals: ["a", "b"] }];

  test.each([
    ["2026-11-27", {}],
    ["2026-12-24", {}],
    ["2026-12-24", { kind: "tracking" as const }],
    ["2026-11-25", { kind: "outcomes" as const }],
  ])("nothing is asked, and what was asked is there however it ended: as of %s %j", async (asOf, options) => {
    expect(await pageFor("KEN", files, { asOf, ...options })).toMatchObject({ asks: [], asked });
  });

  test("until then what is open is asked", async () => {
    const page = await pageFor("KEN", files, { asOf: "2026-11-26" });
    expect(page?.asks).toEqual([{ issue: "cybersecurity", proposals: ["b"] }]);
    expect(page).not.toHaveProperty("asked");
  });
});

describe("what became of an ask", () => {
  const proposalStates = fc.record({
    position: fc.constantFrom("support", "oppose", "watch", "none", undefined),
    hasWords: fc.boolean(),
    hasAsk: fc.constantFrom(true, true, false),
    review: fc.constantFrom("agreed", "agreed", "agreed", "in-review"),
    status: fc.constantFrom("submitted", "submitted", "submitted", "rejected", "withdrawn", "merged"),
    isThere: fc.constantFrom(true, true, true, true, false),
  });
  const issueStates = fc.record({
    position: fc.constantFrom("agreed", "agreed", "agreed", "none"),
    hasWords: fc.boolean(),
    hasAsks: fc.boolean(),
  });

  /** What something is on two days, on the second one with up to two differences. */
  function twice<State extends object>(states: fc.Arbitrary<State>, names: (keyof State)[]) {
    return fc
      .tuple(states, states, fc.subarray(names, { maxLength: 2 }))
      .map(([then, other, changed]): [State, State] => [
        then,
        { ...then, ...Object.fromEntries(changed.map((name) => [name, other[name]])) },
      ]);
  }
  type StateOf<Arbitrary> = Arbitrary extends fc.Arbitrary<infer State> ? State : never;

  const days = fc
    .tuple(
      fc.array(twice(proposalStates, ["position", "hasWords", "hasAsk", "review", "status", "isThere"]), {
        minLength: 40,
        maxLength: 40,
      }),
      fc.array(twice(issueStates, ["position", "hasWords", "hasAsks"]), { minLength: 2, maxLength: 2 }),
    )
    .map(([proposals, issues]) =>
      ([0, 1] as const).map((day) => ({
        proposals: proposals.map((states) => states[day]),
        issues: issues.map((states) => states[day]),
        // What others are merged into loses its ask, and keeps its position.
        ask: day === 0 ? "\n\n## Ask\n\nSpeak on the whole." : "",
      })),
    );
  const SLUGS = ["cybersecurity", "space"];

  function filesOf({ proposals, issues, ask: ofWhole }: StateOf<typeof days>[number]) {
    const files: Record<string, string> = {};
    issues.forEach(({ position, hasWords, hasAsks }, index) => {
      const words = hasWords ? "\n\n## Common position\n\nWe want it." : "";
      const asks = hasAsks ? "\n\n## Asks\n\n- Speak on it." : "";
      const keys = { title: SLUGS[index] ?? "", order: `${index + 1}`, position };
      files[`issues/${SLUGS[index]}.md`] = issue(keys, `At stake.${words}${asks}`);
    });
    const whole = { issue: "space", target: "Res. 100", submitted: "2026-09-01" };
    files["whole.md"] = proposal(
      { ...whole, position: "support", review: "agreed" },
      `All of it.\n\n## Position\n\nYes.${ofWhole}`,
    );
    proposals.forEach(({ position, hasWords, hasAsk, review, status, isThere }, index) => {
      const words = hasWords ? `\n\n## Position\n\nIt is ${index} of ours.` : "";
      const ask = hasAsk ? `\n\n## Ask\n\nSpeak on it, ${index}.` : "";
      const ended = { history: `[{date: 2026-10-05, status: ${status}}]`, outcome: "Ended." };
      const keys = {
        issue: SLUGS[index % 2] ?? "",
        target: `Res. ${130 + index}`,
        submitted: "2026-09-01",
        position,
        review: position !== undefined || hasWords || hasAsk ? review : undefined,
        status,
        ...(status === "submitted" ? {} : ended),
        ...(status === "merged" ? { relations: "{merged-into: [whole]}" } : {}),
      };
      if (isThere) files[`p${index}.md`] = proposal(keys, `Updates it.${words}${ask}`);
    });
    return { "conference.md": conference({ starts: "2026-10-01" }), ...files };
  }

  test("is reported once, and nothing that a pack asks for is reported as no longer asked", async () => {
    await fc.assert(
      fc.asyncProperty(days, async (both) => {
        const [before, now] = await Promise.all(both.map((day) => briefFor("KEN", filesOf(day))));
        if (before === undefined || now === undefined) throw new Error("there are two days");
        const askedIn = (brief: Brief) =>
          askRows(brief, brief.delegation ?? { own: [], asks: [] }, proposalViews(brief));
        const keysIn = (brief: Brief) =>
          askedIn(brief).flatMap(({ proposals }) => proposals.map(({ key }) => key));
        const reported = changesBetween(before, now, new Map()).filter(({ asks }) => asks !== undefined);
        const lapsed = reported.filter(({ asks }) => asks !== "reworded");
        const ofProposals = reported.flatMap(({ proposal: about }) => about?.key ?? []);
        expect(ofProposals).toEqual([...new Set(ofProposals)]);

        const asked = keysIn(now);
        const noLonger = keysIn(before).filter((key) => !asked.includes(key));
        expect(lapsed.flatMap(({ proposal: about }) => about?.key ?? []).sort()).toEqual(noLonger.sort());
        for (const { proposal: about, issue: slug, asks } of reported)
          if (about !== undefined) expect(asks === "reworded").toBe(asked.includes(about.key));
          else if (asks === "withdrawn") {
            const title = now.issues.find((one) => one.slug === slug)?.title;
            const inItsWords = askedIn(now).filter(
              ({ issue: { text }, proposals }) => text === title && proposals.length === 0,
            );
            expect(inItsWords).toEqual([]);
          }
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });
});

describe("an issue's words and meetings", () => {
  const meetings = (list: string) => conference({ meetings: `[${list}]` });
  const FILES = {
    "conference.md": meetings(
      "{date: 2026-11-10, committee: COM5, issues: [cybersecurity], targets: [Res. 139], title: First reading}",
    ),
    "issues/cybersecurity.md": issue(
      { position: "agreed" },
      "X.\n\n## Common position\n\nNetworks need funds.\n\n## Asks\n\n- Support text on networks.\n- Back a report.",
    ),
    "resisted.md": proposal({ position: "oppose", review: "agreed", target: "new resolution on satellites" }),
    "backed.md": proposal({ position: "support", review: "agreed", target: "Res. 139", committee: "COM5" }),
    "elsewhere.md": proposal({
      position: "support",
      review: "agreed",
      target: "Res. 140",
      committee: "COM5",
    }),
    "named.md": proposal(
      { position: "oppose", review: "agreed", target: "Res. 131" },
      "Short.\n\n## Position\n\nNot now.\n\nLater.\n\n## Ask\n\nBack a report.",
    ),
  };
  const rows = async (files: Record<string, string>, reader: "KEN" | "public" = "KEN") => {
    const made = await briefFor(reader === "public" ? undefined : reader, files);
    const { own = [], asks = asksOf(made, isAskedAbout) } = made.delegation ?? {};
    return askRows(made, { own, asks }, proposalViews(made)).map(({ words, position, ...row }) => [
      row.proposals.map(({ key }) => key).join(),
      words,
      position,
      row.meeting?.title ?? "",
    ]);
  };

  test("are rows of their own, once, and never what to say about one of its proposals", async () => {
    expect(await rows(FILES)).toEqual([
      ["named", "Back a report.", "oppose", ""],
      ["", "Support text on networks.", "none", "First reading"],
      ["backed", "", "support", "First reading"],
      ["elsewhere", "", "support", ""],
      ["resisted", "", "oppose", ""],
    ]);
  });

  test("are not in the public rows on a proposal either", async () => {
    expect(await rows(FILES, "public")).toEqual([
      ["named", "Not now. …", "oppose", ""],
      ["", "Support text on networks.", "none", "First reading"],
      ["", "Back a report.", "none", "First reading"],
      ["backed", "", "support", "First reading"],
      ["elsewhere", "", "support", ""],
      ["resisted", "", "oppose", ""],
    ]);
  });

  test("a common position is not what to say about a proposal of an issue without asks", async () => {
    const stated = issue({ position: "agreed" }, "X.\n\n## Common position\n\nNetworks need funds.");
    const { "named.md": _, ...files } = FILES;
    expect((await rows({ ...files, "issues/cybersecurity.md": stated })).map(([, words]) => words)).toEqual([
      "",
      "",
      "",
    ]);
  });

  test("come last where the group only watches the proposal, also of the delegation itself", async () => {
    const watched = {
      ...FILES,
      "watched.md": proposal(
        { sponsors: "KEN", position: "watch", review: "agreed", target: "Res. 133" },
        "Short.\n\n## Ask\n\nReport who speaks.",
      ),
      "own.md": proposal(
        { sponsors: "KEN", position: "oppose", review: "agreed", target: "Res. 134" },
        "Short.\n\n## Ask\n\nTake it back.",
      ),
    };
    const listed = await rows(watched);
    expect(listed.map(([key]) => key)).toEqual([
      "own",
      "named",
      "",
      "backed",
      "elsewhere",
      "resisted",
      "watched",
    ]);
    expect(listed.at(-1)).toEqual(["watched", "Report who speaks.", "watch", ""]);
  });

  test("a position that became another one withdraws no ask of the issue, and gives its words to no proposal", async () => {
    const watched = {
      ...FILES,
      "backed.md": proposal({ position: "watch", review: "agreed", target: "Res. 139" }),
    };
    const [before, now] = [await briefFor("KEN", FILES), await briefFor("KEN", watched)];
    const reported = changesBetween(before, now, new Map()).filter(({ asks }) => asks !== undefined);
    expect(reported.map(({ proposal: about, asks }) => [about?.key, asks])).toEqual([
      ["backed", "withdrawn"],
    ]);
    expect(await rows(watched)).toEqual((await rows(FILES)).filter(([key]) => key !== "backed"));
  });

  test.each([
    ["on one of its texts", "{date: 2026-11-10, committee: COM6, targets: [Res. 140]}", ["elsewhere"]],
    [
      "on the whole issue",
      "{date: 2026-11-10, committee: COM6, issues: [cybersecurity]}",
      ["named", "", "backed", "elsewhere", "resisted"],
    ],
    ["of its committee", "{date: 2026-11-10, committee: Committee 5}", ["backed", "elsewhere"]],
    ["of its committee on another text", "{date: 2026-11-10, committee: COM5, targets: [Res. 2]}", []],
    ["of its committee on another issue", "{date: 2026-11-10, committee: COM5, issues: [space]}", []],
  ])("the next meeting is one %s", async (_, meeting, keys) => {
    const files = {
      ...FILES,
      "conference.md": meetings(meeting.replace("}", ", title: Met}")),
      "issues/space.md": issue({ title: "Space", order: "2" }),
    };
    const met = (await rows(files)).filter(([, , , title]) => title === "Met");
    expect(met.map(([key]) => key)).toEqual(keys);
  });
});
