import { posix } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BriefOptions, buildBrief } from "../../../src/brief/build-brief.ts";
import { changesBetween } from "../../../src/brief/changes/changes.ts";
import { lostPositions } from "../../../src/brief/changes/lost-positions.ts";
import type { Brief, Change } from "../../../src/brief/types.ts";
import { AUDIENCES, type Corpus } from "../../../src/corpus/types.ts";
import { conference, issue, type Keys, load, outcome, proposal } from "../../corpus/small-conference.ts";
import { amount } from "../../gate.ts";

async function loaded(files: Record<string, string>): Promise<Corpus> {
  const { corpus, findings } = await load(files);
  if (corpus === undefined) throw new Error(findings.map(({ message }) => message).join("\n"));
  return corpus;
}

function briefOf(corpus: Corpus, options: Partial<BriefOptions> = {}): Brief {
  return buildBrief(corpus, { asOf: "2026-10-20", today: "2026-10-20", audience: "public", ...options });
}

/** A change in a line: what it is of, and which fields it has with their values. */
function line({ kind, proposal: of, issue: slug, mergedFrom, successors, fields = [] }: Change): string {
  const values = fields.map(
    ({ field, before, after, marked }) => `${field}: ${marked?.text ?? `${before ?? ""} → ${after ?? ""}`}`,
  );
  const others = [...(mergedFrom ?? []), ...(successors ?? [])].map(({ key }) => key);
  return [kind, of?.key ?? slug ?? "conference", ...others, ...values].join(" | ");
}

async function reported(
  before: Record<string, string>,
  now: Record<string, string>,
  options: Partial<BriefOptions> = {},
): Promise<string[]> {
  const [earlier, later] = [await loaded(before), await loaded(now)];
  return changesBetween(briefOf(earlier, options), briefOf(later, options), later.renames).map(line);
}

/** The files of the record by what they are about; each may have another name. */
const NAMES = {
  merged: "cept/eur-80a2-1",
  merger: "rcc/rcc-44a1-1",
  old: "old",
  revised: "apt/revised",
  opposed: "opposed",
  subject: "atu/subject",
  text: "res-130",
  issue: "security",
};
type Name = keyof typeof NAMES;
type Names = Record<Name, string>;

const PROPOSALS = ["merged", "merger", "old", "revised", "opposed", "subject"] as const;

/** The proposals that have an ID; the others have `formerly` where their file has another name. */
const IDS: Partial<Record<Name, string>> = {
  merged: "EUR/80A2/1",
  merger: "RCC/44A1/1",
  revised: "ACP/67A1/3",
};
const SPONSORS: Partial<Record<Name, string>> = { merged: "CEPT", merger: "RCC", revised: "APT" };

/** A record in which every relation and many links name other files, under these names. */
function record(names: Names): Record<string, string> {
  const { merged, merger, old, revised, opposed, subject, text, issue: slug } = names;
  const path = (name: Name) =>
    name === "issue" ? `issues/${slug}.md` : name === "text" ? `outcomes/${text}.md` : `${names[name]}.md`;
  const link = (from: string, to: Name) => `[it](${posix.relative(posix.dirname(from), path(to))})`;
  const links = (from: string) =>
    `See ${(Object.keys(NAMES) as Name[]).map((to) => link(from, to)).join(", ")}.[^1]`;
  const body = (from: string) =>
    `${links(from)}\n\n## Analysis\n\n${links(from)}\n\n## Ask\n\nBack it.[^1]\n\n[^1]: ${links(from)}`;
  const end = (status: string) => ({ status, history: `[{date: 2026-10-05, status: ${status}}]` });
  const file = (name: (typeof PROPOSALS)[number], keys: Keys) => {
    const formerly = IDS[name] === undefined && names[name] !== NAMES[name] ? NAMES[name] : undefined;
    const own = {
      title: `Of ${name}`,
      id: IDS[name],
      sponsors: SPONSORS[name] ?? "[USA, B]",
      issue: slug,
      formerly,
    };
    const agreed = { position: "support", review: "agreed", submitted: "2026-09-01" };
    return [path(name), proposal({ ...own, ...agreed, ...keys }, body(path(name)))] as const;
  };
  return {
    "conference.md": conference(
      { starts: "2026-10-01", meetings: `[{date: 2026-11-10, committee: COM5, issues: [${slug}]}]` },
      links("conference.md"),
    ),
    "issues/space.md": issue({ title: "Space", order: "2" }, links("issues/space.md")),
    // The small conference has a file of this name.
    "issues/cybersecurity.md": issue({ title: "Privacy", order: "3" }, "Other stakes."),
    [path("issue")]: issue(
      { title: "Security", position: "agreed", agreed: "2026-09-01" },
      `${links(path("issue"))}\n\n## Common position\n\n${links(path("issue"))}\n\n[^1]: A note.`,
    ),
    [path("text")]: outcome(
      { date: "2026-10-06", issue: slug, proposals: `[${opposed}, ${subject}]` },
      links(path("text")),
    ),
    ...Object.fromEntries([
      file("merged", { ...end("merged"), relations: `{merged-into: ${merger}}` }),
      file("merger", { target: "Res. 131", relations: `{same-subject: [${subject}, ${revised}]}` }),
      file("old", { ...end("superseded"), target: "Res. 132" }),
      file("revised", { target: "Res. 132", relations: `{supersedes: [${old}]}`, also: "space" }),
      file("opposed", {
        target: "new resolution on privacy",
        relations: `{opposes: [${merger}, ${revised}]}`,
      }),
      file("subject", { target: "Res. 134", relations: `{same-subject: [${merged}]}` }),
    ]),
  };
}

const segment = fc.stringMatching(/^[a-z]{1,3}$/);
/** New names of some files, each another one. */
const renamed = fc
  .record(
    {
      ...Object.fromEntries(
        PROPOSALS.map((name) => [name, fc.tuple(segment, segment).map((parts) => parts.join("/"))]),
      ),
      text: segment,
      issue: segment,
    } as Record<Name, fc.Arbitrary<string>>,
    { requiredKeys: [] },
  )
  .map((some) => ({ ...NAMES, ...some }) as Names)
  .filter((names) => new Set(PROPOSALS.map((name) => names[name])).size === PROPOSALS.length);

describe("a file with another name or in another folder, with its references corrected", () => {
  it("has not changed, nor has what names it; the group reads its earlier name", async () => {
    const earlier = await loaded(record(NAMES));
    await fc.assert(
      fc.asyncProperty(renamed, async (names) => {
        const now = await loaded(record(names));
        for (const audience of AUDIENCES) {
          const changes = changesBetween(
            briefOf(earlier, { audience }),
            briefOf(now, { audience }),
            now.renames,
          );
          const others = changes.filter(
            ({ kind, renamedFrom, fields = [] }) =>
              kind !== "editorial" ||
              renamedFrom === undefined ||
              fields.some(({ field }) => field !== "key" && field !== "formerly"),
          );
          expect(others.map(line)).toEqual([]);
          const moved = PROPOSALS.filter((name) => names[name] !== NAMES[name]).map((name) => names[name]);
          const notes = changes.map((change) => change.proposal?.key);
          expect(notes.sort()).toEqual(audience === "internal" ? moved.sort() : []);
        }
      }),
      { numRuns: amount(5, 30) },
    );
  });

  it.each(Object.keys(NAMES) as Name[])("each alone: %s", async (name) => {
    const names = { ...NAMES, [name]: PROPOSALS.some((each) => each === name) ? "zz/z" : "zz" };
    expect(await reported(record(NAMES), record(names))).toEqual([]);
  });

  it("has changed as one whose file has the same name", async () => {
    const names = { ...NAMES, merger: "rcc/rcc-44a1", merged: "eur-80a2" };
    const now = record(names);
    const other = (files: Record<string, string>, path: string, from: string, to: string) => {
      expect(files[path]).toContain(from);
      return { ...files, [path]: (files[path] ?? "").replace(from, to) };
    };
    const before = record(NAMES);
    const open = other(before, "cept/eur-80a2-1.md", "status: merged\n", "status: submitted\n");
    const unlinked = other(open, "cept/eur-80a2-1.md", "relations: {merged-into: rcc/rcc-44a1-1}\n", "");
    const submitted = other(
      unlinked,
      "cept/eur-80a2-1.md",
      "history: [{date: 2026-10-05, status: merged}]\n",
      "",
    );
    expect(await reported(submitted, now)).toEqual([
      "merged | eur-80a2 | rcc/rcc-44a1",
      "merged | rcc/rcc-44a1 | eur-80a2",
    ]);
    const without = other(
      now,
      "rcc/rcc-44a1.md",
      "relations: {same-subject: [atu/subject, apt/revised]}\n",
      "",
    );
    expect(await reported(before, without)).toEqual([
      "details | rcc/rcc-44a1 | sameSubject: ACP/67A1/3; Of subject → ",
      "details | apt/revised | sameSubject: RCC/44A1/1 → ",
      "details | atu/subject | sameSubject: RCC/44A1/1 → ",
    ]);
    expect(
      await reported(before, other(now, "outcomes/res-130.md", "[opposed, atu/subject]", "opposed")),
    ).toEqual(["details | security | proposals: Res. 130: Of subject → "]);
  });

  it("between two editions, with a third name today", async () => {
    const file = (key: string, keys: Keys = {}) => ({ [`${key}.md`]: proposal(keys) });
    const [first, second] = [await loaded(file("one")), await loaded(file("two"))];
    const today = await loaded(file("three", { formerly: "[one, two]" }));
    expect(changesBetween(briefOf(first), briefOf(second), today.renames)).toEqual([]);
    expect(changesBetween(briefOf(second), briefOf(today), today.renames)).toEqual([]);
  });
});

describe("what names a proposal", () => {
  const files = (b: Keys, relations: string) => ({
    "a.md": proposal({ relations }),
    "b.md": proposal({ title: "Second", target: "Res. 131", ...b }),
    "c.md": proposal({ title: "Third", target: "Res. 132" }),
  });

  it("has not changed where that one has another title or has received its ID", async () => {
    const before = files({}, "{opposes: [b], same-subject: [b, c]}");
    const now = files({ title: "New title", id: "IAP/63A1/5" }, "{opposes: [b], same-subject: [b, c]}");
    expect(await reported(before, now)).toEqual([
      "revised | b | title: [-Second-]{+New title+} | id:  → IAP/63A1/5",
    ]);
  });

  it("has not changed where it names the same ones in another order", async () => {
    expect(await reported(files({}, "{opposes: [b, c]}"), files({}, "{opposes: [c, b]}"))).toEqual([]);
  });
});

describe("an issue with another title, the name of its file changed along with it", () => {
  const POSITION = "At stake.\n\n## Common position\n\nNo treaty.\n\n## Asks\n\n- Say no.";
  const AGREED = { position: "agreed", agreed: "2026-09-01" };
  const NO_POSITION = "What is at stake.";
  const REST = { "issues/cybersecurity.md": issue({ title: "Security", order: "9" }, "Other stakes.") };
  const under = (...issues: string[]) =>
    Object.fromEntries(
      issues.map((slug, index) => [
        `p${index}.md`,
        proposal({
          title: `Number ${index}`,
          target: `Res. ${index + 130}`,
          issue: slug,
          submitted: "2026-09-01",
        }),
      ]),
    );
  const file = (slug: string, title: string, keys: Keys = AGREED, body = POSITION) => ({
    ...REST,
    [`issues/${slug}.md`]: issue({ title, order: "2", ...keys }, body),
  });
  const gender = (...more: Record<string, string>[]) =>
    Object.assign({}, file("gender-youth", "Gender and youth"), ...more) as Record<string, string>;
  const inclusion = (...more: Record<string, string>[]) =>
    Object.assign({}, file("inclusion", "Inclusion"), ...more) as Record<string, string>;
  const RENAMED = ["details | inclusion | title: [-Gender and youth-]{+Inclusion+}"];

  it.each(AUDIENCES)("is the same by its common position and its asks: %s", async (audience) => {
    const [before, now] = [
      gender(under("gender-youth", "gender-youth")),
      inclusion(under("inclusion", "inclusion")),
    ];
    expect(await reported(before, now, { audience })).toEqual(RENAMED);
    const [earlier, later] = [await loaded(before), await loaded(now)];
    const [was, is] = [briefOf(earlier, { audience }), briefOf(later, { audience })];
    expect(lostPositions(was, is, later.renames)).toEqual([]);
  });

  it("also where files of its proposals have other names, and one more was added or went elsewhere", async () => {
    const before = gender(under("gender-youth", "gender-youth"));
    const moved = { "q0.md": under("inclusion")["p0.md"]?.replace("title:", "formerly: p0\ntitle:") ?? "" };
    const { "p0.md": _, ...others } = under("inclusion", "inclusion", "inclusion");
    expect(await reported(before, inclusion(moved, others))).toEqual(["new | p2", ...RENAMED]);
    expect(await reported(before, inclusion(under("cybersecurity", "inclusion")))).toEqual([
      ...RENAMED,
      "revised | p0 | issue: inclusion → cybersecurity",
    ]);
  });

  it("without a common position, by the same proposals and resolutions or stakes", async () => {
    const bare = (slug: string, title: string, resolutions?: string, body = NO_POSITION) =>
      file(slug, title, { resolutions }, body);
    const pair = (was: object, is: object) =>
      reported({ ...was, ...under("gender-youth") }, { ...is, ...under("inclusion") });
    expect(
      await pair(
        bare("gender-youth", "Gender and youth", "[70]"),
        bare("inclusion", "Inclusion", "[70]", "Other words."),
      ),
    ).toEqual([
      "details | inclusion | title: [-Gender and youth-]{+Inclusion+} | stake: [-What is at stake-]{+Other words+}.",
    ]);
    expect(await pair(bare("gender-youth", "Gender and youth"), bare("inclusion", "Inclusion"))).toEqual(
      RENAMED,
    );
    const other = await pair(
      bare("gender-youth", "Gender and youth"),
      bare("inclusion", "Inclusion", undefined, "Other words."),
    );
    expect(other).toContain("details | inclusion | issue:  → Inclusion");
    const others = await pair(
      bare("gender-youth", "Gender and youth", "[70]"),
      bare("inclusion", "Inclusion", "[71]"),
    );
    expect(others).toContain("details | gender-youth | issue: Gender and youth → ");
    // Similar titles are no evidence.
    const empty = { ...bare("gender", "Gender and youth issues") };
    expect(await reported(bare("gender-youth", "Gender and youth"), empty)).toContain(
      "details | gender | issue:  → Gender and youth issues",
    );
  });

  it.each<[string, Record<string, string>, Record<string, string>]>([
    [
      "it was split in two",
      gender(under("gender-youth", "gender-youth")),
      inclusion(file("youth", "Youth", {}, NO_POSITION), under("inclusion", "youth")),
    ],
    [
      "it was split in two that both have its position",
      gender(under("gender-youth")),
      inclusion(file("youth", "Youth"), under("inclusion")),
    ],
    [
      "two became one",
      gender(file("elderly", "Elderly", {}, NO_POSITION), under("gender-youth", "elderly")),
      inclusion(under("inclusion", "inclusion")),
    ],
    [
      "another one that is still there has the same position",
      gender(file("space", "Space"), under("gender-youth")),
      inclusion(file("space", "Space"), under("inclusion")),
    ],
    [
      "the new one is about other texts",
      gender(under("gender-youth", "cybersecurity")),
      inclusion(under("cybersecurity", "inclusion")),
    ],
  ])("is no longer listed, and another one is new, where %s", async (_what, before, now) => {
    const lines = await reported(before, now, { audience: "delegation" });
    expect(lines).toContainEqual(expect.stringMatching(/^details \| inclusion \| issue: {2}→ Inclusion/));
    expect(lines).toContainEqual(
      expect.stringMatching(/^details \| gender-youth \| issue: Gender and youth → /),
    );
  });
});
