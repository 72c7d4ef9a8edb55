import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { generatedKey, generatedProposal } from "./generated-proposal.ts";
import { list, paragraph } from "./generated-text.ts";
import { seededRandom } from "./random.ts";

/** The folder's name, and a day before the conference, on which all of it is on record. */
export const GENERATED = { folder: "pp-26", asOf: "2026-10-20" };

const PROPOSALS_AN_ISSUE = 25;
const SUBJECTS = ["Access", "Security", "Accounts", "Working methods", "Spectrum", "Elections", "Standards"];

/**
 * The files of a conference with so many proposals, by path inside its folder: as many issues as would be natural,
 * sponsors, targets, histories and relations of all kinds. Equal numbers give equal files.
 */
export function generatedConference(proposals: number): Map<string, string> {
  const slugs = Array.from(
    { length: Math.max(1, Math.ceil(proposals / PROPOSALS_AN_ISSUE)) },
    (_, index) => `issue-${index + 1}`,
  );
  const files = new Map([["conference.md", conference()]]);
  for (const [index, slug] of slugs.entries()) files.set(`issues/${slug}.md`, issue(index));
  for (let index = 0; index < proposals; index++)
    files.set(`${generatedKey(index)}.md`, generatedProposal(index, slugs));
  return files;
}

/** Writes a generated conference into `folder`, which becomes a folder of conferences. */
export async function writeConference(folder: string, proposals: number): Promise<void> {
  for (const [path, text] of generatedConference(proposals)) {
    const file = join(folder, GENERATED.folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

function conference(): string {
  return `---
format: 1
conference: PP-26
title: Plenipotentiary Conference 2026
place: Doha, Qatar
starts: 2026-11-09
ends: 2026-11-27
publisher: Nobody
note: Made up to measure the tool.
---

${paragraph(seededRandom(0), 4)}
`;
}

function issue(index: number): string {
  const random = seededRandom(1_000_000 + index);
  const position = random.pick(["agreed", "agreed", "proposed", "none"]);
  const subject = SUBJECTS[index % SUBJECTS.length] ?? "Other matters";
  return `---
title: ${subject}, part ${Math.floor(index / SUBJECTS.length) + 1}
order: ${index + 1}
position: ${position}
resolutions: [${random.pick([130, 174])}, ${random.pick([101, 102])}]
---

${paragraph(random, 3)}

## Common position

${paragraph(random, 1)}

## Asks

${list(random, 3)}
`;
}
