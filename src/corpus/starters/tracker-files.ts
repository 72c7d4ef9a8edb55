import type { ConferenceEntry } from "../../itu/conferences.ts";
import { yamlText } from "../yaml/text-cut-by-hash.ts";

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
