import { printDocumentReference } from "../../itu/document-reference.ts";
import { type ProposalId, parseProposalId } from "../../itu/proposal-id.ts";
import { isKeySegment } from "../folder/file-names.ts";
import { readConferenceFolder } from "../folder/read-folder.ts";
import { parseFrontmatter, textsUnder, type YamlMap } from "../frontmatter.ts";
import { ACTIONS, OPEN_STATUSES, POSITIONS, RESULTS, REVIEWS } from "../types.ts";
import { yamlText } from "../yaml/quotes.ts";
import { type StarterKey, starterFile } from "./conference-files.ts";
import type { NamedProposal } from "./proposal-name.ts";

/** What is known of a proposal when its file is started. */
export interface ProposalStart {
  named: NamedProposal;
  title?: string;
  /** The slug of its issue. */
  issue?: string;
  /** The slugs of the issues that the conference has. */
  issues: readonly string[];
}

const PROPOSAL_BODY = [
  "Replace this comment by the summary: a paragraph on what the proposal would change.",
  "After it, as needed: ## Text, ## Analysis, ## Position, ## Ask.",
  "docs/writing.md has an example of each, and of blocks that only some may read.",
];

/**
 * The text of a new proposal. Keys known from its ID are filled in; others are left empty, so that
 * `check` names it and nothing is built until it is there.
 */
export function proposalStarter({ named, title, issue, issues }: ProposalStart): string {
  const { id, sponsors } = named;
  const keys: StarterKey[] = [
    {
      key: "title",
      ...(title !== undefined && { value: yamlText(title) }),
      guide: [
        "Fill in the keys that have no value yet. These lines that begin with # are for you: they are never printed.",
        "The name, on one line; in quotes if it contains a colon.",
      ],
    },
    ...(id
      ? [{ key: "id", value: id.printed }]
      : [{ key: "id", guide: ["Once ITU has given it one: IAP/63A1/5"], asComment: true as const }]),
    {
      key: "sponsors",
      ...(sponsors.length > 0 && { value: `[${sponsors.join(", ")}]` }),
      guide: [
        "Groups: APT ARB ATU CEPT CITEL RCC. States by ITU's symbol: [B, USA]. [] where the source names nobody.",
      ],
    },
    { key: "issue", ...(issue !== undefined && { value: issue }), guide: issueGuide(issues) },
    {
      key: "target",
      guide: ["What it acts on: Res. 130, Dec. 5, CS 1003, CV Art. 4, new resolution on trust, or in words."],
    },
    {
      key: "action",
      guide: [`What it does to its target, if the source states it: ${ACTIONS.join(", ")}`],
      asComment: true,
    },
    ...(id ? [{ key: "document", value: printDocumentReference(id.document) }] : []),
    {
      key: "status",
      ...(id && { value: "submitted" }),
      guide: [
        `Its status: ${OPEN_STATUSES.join(", ")};`,
        "once it has ended, see the statuses in docs/format.md.",
      ],
    },
    {
      key: "submitted",
      guide: ["The day on which it was published, 2026-10-05, or the month, 2026-10:"],
      asComment: true,
    },
    {
      key: "position",
      value: "none",
      guide: [
        `The group's position: ${POSITIONS.join(", ")};`,
        `and the state of the review: ${REVIEWS.join(", ")}.`,
      ],
      asComment: true,
    },
    { key: "review", value: "draft", asComment: true },
    {
      key: "sources",
      guide: [
        "Where all this comes from: what the source is called, and its address. Without an address, write locator:",
        "in place of url: and state where it is kept, or the page. Several sources: several such items.",
      ],
    },
    { key: "  - title" },
    { key: "    url" },
  ];
  return starterFile(keys, PROPOSAL_BODY);
}

const MOST_ISSUES = 40;

function issueGuide(issues: readonly string[]): string[] {
  if (issues.length === 0) return ["The issue it belongs to. There is none yet: plenibrief new issue SLUG"];
  const slugs = issues.slice(0, MOST_ISSUES);
  const more = issues.length > slugs.length ? ", …" : "";
  return ["The issue it belongs to, one of:", ...wrapped(`${slugs.join(", ")}${more}`, 100)];
}

/** Words in lines of at most so many characters, as far as the words allow. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}

const OUTCOME_BODY = [
  "Replace this comment by what the text says now on what the group cares about: in your own words, from the text itself.",
];

/** The text of a new file in `outcomes/` on the target. */
export function outcomeStarter({ target, title }: { target: string; title?: string }): string {
  return starterFile(
    [
      { key: "target", value: yamlText(target), guide: ["The one text that this is about."] },
      { key: "result", guide: [`What became of it: ${RESULTS.join(", ")}`] },
      {
        key: "date",
        guide: [
          "The day of the decision, 2026-11-26, or the conference's last day where no source says it;",
          "nothing of this file shows before that day.",
        ],
      },
      {
        key: "label",
        guide: ["How it is cited from now on: Rev. Doha, 2026; and its title, if that changed."],
        asComment: true,
      },
      { key: "title", ...(title === undefined ? { asComment: true as const } : { value: yamlText(title) }) },
      {
        key: "proposals",
        guide: ["Proposals that it answers although they do not name it, by their keys: [citel/iap-63a1-5]"],
        asComment: true,
      },
      {
        key: "sources",
        guide: ["Where this comes from: the Final Acts, for example, with the place in them."],
      },
      { key: "  - title" },
      { key: "    locator" },
    ],
    OUTCOME_BODY,
  );
}

/** The contents of a conference's folder, as far as they can be read: files with errors count too. */
export interface OnRecord {
  /** The slugs of its issues, in code unit order. */
  issues: string[];
  /** The first `order` after those that are taken. */
  nextOrder: number;
  /** The IDs of proposals with the files that have them. */
  ids: { id: ProposalId; file: string }[];
  /** From the earlier keys of proposals to the files that claim them. */
  formerly: Map<string, string>;
  /** The folders directly inside. */
  folders: Set<string>;
}

/** Reads what is on record; `shown` is the folder as messages name it. */
export async function readOnRecord(folder: string, shown: string): Promise<OnRecord> {
  const { files } = await readConferenceFolder(folder, shown);
  const record: OnRecord = {
    issues: [],
    nextOrder: 1,
    ids: [],
    formerly: new Map(),
    folders: new Set(files.flatMap(({ path }) => path.split("/").slice(0, -1).slice(0, 1))),
  };
  for (const { file, path, role, text } of files) {
    const keys = parseFrontmatter(file, text).entries;
    if (role === "issue") {
      const slug = path.slice("issues/".length, -".md".length);
      // A name that is no slug has a finding of its own.
      if (isKeySegment(slug)) record.issues.push(slug);
      const order = textsOf(keys, text, "order")[0] ?? "";
      if (/^\d{1,4}$/.test(order)) record.nextOrder = Math.max(record.nextOrder, Number(order) + 1);
    } else if (role === "proposal") {
      const id = parseProposalId(textsOf(keys, text, "id")[0] ?? "");
      if (id.ok) record.ids.push({ id: id.value, file });
      for (const earlier of textsOf(keys, text, "formerly")) record.formerly.set(earlier, file);
    }
  }
  return record;
}

/** The text or texts under a key; where the YAML cannot be read, the rest of the line of the key. */
function textsOf(keys: YamlMap | undefined, text: string, name: string): string[] {
  if (keys === undefined) {
    const line = text.split("\n").find((each) => each.startsWith(`${name}: `));
    return line === undefined ? [] : [line.slice(name.length + 1).trim()];
  }
  return textsUnder(keys, name);
}
