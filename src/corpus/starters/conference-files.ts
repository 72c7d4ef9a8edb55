import { type ConferenceEntry, conferenceById } from "../../itu/conferences.ts";
import { AGREEMENTS, PRIORITIES } from "../types.ts";
import { yamlText } from "../yaml/quotes.ts";

/** A key of a new file, with guidance for filling it in. */
export interface StarterKey {
  key: string;
  /** The value as YAML; where empty, `check` reports it until it is filled in. */
  value?: string;
  /** What belongs there: lines of a comment above the key. */
  guide?: readonly string[];
  /** Shown as a comment, to be used where it is wanted. */
  asComment?: true;
}

/** A new file: its keys with their guides, and a comment where the text belongs. */
export function starterFile(keys: readonly StarterKey[], bodyGuide: readonly string[]): string {
  const lines = keys.flatMap(({ key, value, guide = [], asComment }) => [
    ...guide.map((line) => `# ${line}`),
    `${asComment ? "# " : ""}${key}:${value === undefined ? "" : ` ${value}`}`,
  ]);
  return ["---", ...lines, "---", "", ...comment(bodyGuide), ""].join("\n");
}

/** A Markdown comment, which ends at the first `-->`. */
function comment(lines: readonly string[]): string[] {
  const last = lines.length - 1;
  return lines.map((line, index) => `${index === 0 ? "<!-- " : ""}${line}${index === last ? " -->" : ""}`);
}

const CONFERENCE_BODY = ["Replace this comment by the introduction: what this brief follows, and for whom."];

/**
 * The text of `conference.md` of a new conference. `name` is its short name in any letter case, `PP-26`; title, place
 * and days of those that the tool knows are filled in.
 */
export function conferenceStarter(name: string, stated: { title?: string } = {}): string {
  const id = name.toUpperCase();
  const known = conferenceById(id);
  const title = stated.title ?? titleOf(id);
  return starterFile(
    [
      { key: "format", value: "1", guide: ["The version of this format; leave it as it is."] },
      { key: "conference", value: yamlText(id), guide: ["Like the folder, in upper case."] },
      {
        key: "title",
        ...(title !== undefined && { value: yamlText(title) }),
        guide: ["The conference's full name."],
      },
      {
        key: "place",
        ...(known && { value: yamlText(`${known.city}, ${known.country}`) }),
        guide: ["The city and the country."],
      },
      { key: "starts", ...(known && { value: known.starts }), guide: ["The first and the last day."] },
      { key: "ends", ...(known && { value: known.ends }) },
      { key: "publisher", guide: ["Who puts their name on the brief."] },
      ...OPTIONAL,
    ],
    CONFERENCE_BODY,
  );
}

const OPTIONAL: readonly StarterKey[] = [
  {
    key: "contact",
    guide: ["Where corrections go: corrections@example.org, or an https address."],
    asComment: true,
  },
  {
    key: "delegations",
    guide: ["The states for whose delegations a release makes a pack: [KEN, B]"],
    asComment: true,
  },
  {
    key: "labels",
    guide: ["Words before a colon that everybody may read and check does not know: [Repair times]"],
    asComment: true,
  },
];

/** Plenipotentiary conferences have been called by their year since that of 1994 in Kyoto, PP-94. */
function titleOf(id: string): string | undefined {
  const year = /^PP-(\d{2})$/.exec(id)?.[1];
  if (year === undefined) return undefined;
  return `ITU Plenipotentiary Conference ${Number(year) >= 94 ? "19" : "20"}${year}`;
}

const ISSUE_BODY = [
  "Replace this comment by what is at stake, in a paragraph or two.",
  "After it, once the group has a position: ## Common position, then ## Asks with a list.",
];

/** The text of a new issue; without a title `check` asks for one. `order` is its place in the brief. */
export function issueStarter({ title, order }: { title?: string; order: number }): string {
  return starterFile(
    [
      {
        key: "title",
        ...(title !== undefined && { value: yamlText(title) }),
        guide: ["The issue's name, on one line."],
      },
      { key: "order", value: String(order), guide: ["Its place in the brief; each issue has its own."] },
      {
        key: "priority",
        value: "listed",
        guide: [`One of the group's priorities or not: ${PRIORITIES.join(", ")}`],
        asComment: true,
      },
      {
        key: "resolutions",
        guide: ["The numbers of the resolutions that belong here: [130, 174]"],
        asComment: true,
      },
      {
        key: "position",
        value: "none",
        guide: [
          `The state of the common position: ${AGREEMENTS.join(", ")}; and the day of the agreement, 2026-09-15:`,
        ],
        asComment: true,
      },
      { key: "agreed", asComment: true },
    ],
    ISSUE_BODY,
  );
}

/** A file of a new tracker. */
export interface TrackerFile {
  /** Relative to the tracker, with `/`. */
  path: string;
  bytes: string;
}

/**
 * The files of a new tracker: a conference with an issue and a proposal that are marked as examples,
 * on the cover too, so that nobody takes them for a record; a page for its editors; what git leaves out.
 */
export function trackerFiles(conference: ConferenceEntry): TrackerFile[] {
  const folder = conference.id.toLowerCase();
  return [
    { path: ".gitignore", bytes: "out/\n.plenibrief*\n" },
    { path: "README.md", bytes: readme(folder) },
    { path: `proposals/${folder}/conference.md`, bytes: conferenceFile(conference) },
    { path: `proposals/${folder}/example/an-example.md`, bytes: PROPOSAL },
    { path: `proposals/${folder}/issues/example-issue.md`, bytes: ISSUE },
  ];
}

function conferenceFile({ id, city, country, starts, ends }: ConferenceEntry): string {
  return `---
format: 1
conference: ${id}
title: ITU Plenipotentiary Conference ${starts.slice(0, 4)}
place: ${yamlText(`${city}, ${country}`)}
starts: ${starts}
ends: ${ends}
# Who puts their name on the brief: write your group's.
publisher: An example group
# This line is printed on the cover. Remove it once the example is gone.
note: An example. Nothing in this brief was ever proposed.
---

Here comes what this brief follows, and for whom.
`;
}

const ISSUE = `---
title: An example of an issue
order: 1
---

What is at stake, in a paragraph or two. Make a file like this one for each of your issues, then remove this one.
`;

const PROPOSAL = `---
title: An example of a proposal
# Nobody made this one. Groups are APT, ARB, ATU, CEPT, CITEL and RCC, states go by ITU's symbol: [B, USA].
sponsors: []
issue: example-issue
target: new resolution on examples
action: ADD
status: announced
sources:
  - title: The tool that started this tracker
    locator: this file
---

This is an example and nobody's proposal: it shows what a file looks like. The summary comes first, a paragraph that
says what the proposal would change.

## Analysis

What it means, as the group reads it.

:::internal
What only the group should read. It is in no brief but the one for the audience internal.
:::
`;

function readme(folder: string): string {
  return `# The tracker

This folder keeps the record of who proposes what: one file a proposal, under \`proposals/${folder}/\`. From it the tool
plenibrief makes the tracking brief.

\`plenibrief\` below stands for the way you call the tool. In its own folder that is \`npx plenibrief\`; from here it is
\`node <folder of the tool>/dist/cli.js\`. With one of these lines the short name works in a terminal:

\`\`\`sh
alias plenibrief='node "<folder of the tool>/dist/cli.js"'             # bash, zsh
function plenibrief { node "<folder of the tool>/dist/cli.js" @args }  # PowerShell
\`\`\`

## Make it your own

1. In \`proposals/${folder}/conference.md\`, write who publishes the brief, and what it follows.
2. Start your issues, one per file: \`plenibrief new issue cybersecurity\`
3. Start your proposals, one per file: \`plenibrief new proposal IAP/63A1/5\`. One that has no ID yet goes by a folder
   and a name: \`plenibrief new proposal kenya/ai-resolution\`
4. Remove the example, \`proposals/${folder}/example/\` and \`proposals/${folder}/issues/example-issue.md\`, and the line
   \`note\` in \`conference.md\`.

## Every day

- \`plenibrief check\` lists what is wrong or still missing, with file, line and the correction.
- \`plenibrief build\` writes the brief, \`out/${folder}/brief.html\` and \`brief.pdf\`.

The format by example is in the tool's \`docs/writing.md\`, every key in its \`docs/format.md\`.

## Who may read this folder

Text between a line \`:::internal\` and a line \`:::\` is in no public brief. But everybody who can read a repository can
read all of its history: **with such blocks in it, this folder belongs in a private repository.**
`;
}
