import { conferenceById } from "../../itu/conferences.ts";
import { AGREEMENTS, PRIORITIES } from "../types.ts";
import { yamlText } from "../yaml/text-cut-by-hash.ts";

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
