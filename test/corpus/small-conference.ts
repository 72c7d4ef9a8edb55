import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import {
  createLoadCache,
  type LoadCache,
  type Loaded,
  type LoadOptions,
  loadCorpus,
} from "../../src/corpus/load-corpus.ts";
import { textReport } from "../../src/report/text-report.ts";

/** Frontmatter keys in the order of the file; `undefined` leaves one out. A value may go on over several lines. */
export type Keys = Record<string, string | undefined>;

const CONFERENCE: Keys = {
  format: "1",
  conference: "PP-26",
  title: "Plenipotentiary Conference 2026",
  place: "Doha, Qatar",
  starts: "2026-11-09",
  ends: "2026-11-27",
  publisher: "Civil society group",
};

const ISSUE: Keys = { title: "Cybersecurity", order: "1" };

const OUTCOME: Keys = {
  target: "Res. 130",
  result: "revised",
  date: "2026-11-27",
  sources: "{title: Final Acts, locator: Resolution 130}",
};

const PROPOSAL: Keys = {
  title: "Confidence and security",
  sponsors: "CITEL",
  issue: "cybersecurity",
  target: "Res. 130",
  status: "submitted",
  sources: "{title: Document 63, locator: page 1}",
};

/** `conference.md` of the small conference, with some keys changed or added. */
export function conference(keys: Keys = {}, body = "About this brief."): string {
  return markdown({ ...CONFERENCE, ...keys }, body);
}

/** An issue with a title and an order, with some keys changed or added. */
export function issue(keys: Keys = {}, body = "What is at stake."): string {
  return markdown({ ...ISSUE, ...keys }, body);
}

/**
 * What became of Res. 130, with nothing but what is required, some keys changed or added: target on line 2, result 3,
 * date 4, sources 5, added ones from line 6 on.
 */
export function outcome(keys: Keys = {}, body = "The resolution keeps to its subject."): string {
  return markdown({ ...OUTCOME, ...keys }, body);
}

/**
 * A proposal with nothing but what is required, some keys changed or added: title on line 2, sponsors 3, issue 4,
 * target 5, status 6, sources 7, added ones from line 8 on.
 */
export function proposal(keys: Keys = {}, body = "Updates the resolution."): string {
  return markdown({ ...PROPOSAL, ...keys }, body);
}

function markdown(keys: Keys, body: string): string {
  const lines = Object.entries(keys).filter(([, value]) => value !== undefined);
  return `---\n${lines.map(([key, value]) => `${key}: ${value}\n`).join("")}---\n\n${body}\n`;
}

/** The files that a conference has where a test gives no others. */
const OTHERWISE: Record<string, string> = {
  "conference.md": conference(),
  "issues/cybersecurity.md": issue(),
};
/** These examined: they are the same in most tests, and take longer than what is tested. */
const examined: LoadCache["examined"] = new Map();

/** Loads `proposals/pp-26`: the small conference with an issue, and these files instead of or beside them. */
export async function load(
  files: Record<string, string>,
  options: Partial<LoadOptions> = {},
): Promise<Loaded> {
  const folder = mkdtempSync(join(tmpdir(), "conference-"));
  const all = { ...OTHERWISE, ...files };
  const shown = options.shown ?? "proposals/pp-26";
  const cache = options.cache ?? { ...createLoadCache(), examined: new Map(examined) };
  try {
    // Files this small are written faster without waiting for each.
    for (const subfolder of new Set(Object.keys(all).map(dirname)))
      mkdirSync(join(folder, subfolder), { recursive: true });
    for (const [path, text] of Object.entries(all)) writeFileSync(join(folder, path), text);
    return await loadCorpus({ folder, ...options, shown, cache });
  } finally {
    rmSync(folder, { recursive: true });
    for (const [path, text] of Object.entries(OTHERWISE)) {
      const known = cache.examined.get(`proposals/pp-26/${path}`);
      if (known?.draft.source.text === text) examined.set(known.draft.source.file, known);
    }
  }
}

/** What `check` prints about them. */
export async function diagnose(
  files: Record<string, string>,
  options: Partial<LoadOptions> = {},
): Promise<string> {
  const { findings, sources } = await load(files, options);
  return textReport(findings, { sources, colour: false });
}
