import { MAX_FILE_BYTES } from "../corpus/folder/source-text.ts";
import { type StarterKey, starterFile } from "../corpus/starters/conference-files.ts";
import { yamlText } from "../corpus/yaml/quotes.ts";
import { REASONS_HEADING } from "./itu-words.ts";
import { quotation } from "./paragraph-text.ts";
import type { ProposalDraft } from "./proposal-draft.ts";
import { textBlocks } from "./recorded-texts.ts";

export interface FileSetting {
  /** The slug of the issue that the user named. */
  issue?: string;
  /** The slugs that the conference has, for the guide. */
  issues: readonly string[];
  /** The language of the record, BCP 47. */
  language: string;
  /** Some rows of the table are in another one. */
  isMixed?: boolean;
}

/** The comment in place of the summary. */
export const BODY_GUIDE = [
  "Here comes the summary, in place of this comment: a paragraph that says what the proposal would change.",
];

/** The text of a new proposal file. Keys that a person must fill in are empty, so that `check` names them. */
export function proposalFile(draft: ProposalDraft, { issue, issues, language }: FileSetting): string {
  const { line, sponsors, targets, title, submitted } = draft;
  const isForeign = draft.language !== undefined && draft.language !== language;
  const keys: StarterKey[] = [
    { key: "title", ...(title !== undefined && { value: yamlText(title) }) },
    { key: "id", value: line.id.printed },
    { key: "sponsors", ...(sponsors.length > 0 && { value: `[${sponsors.join(", ")}]` }) },
    {
      key: "issue",
      ...(issue !== undefined && { value: issue }),
      ...(issue === undefined && {
        guide: [`The issue it belongs to: ${issues.slice(0, 20).join(", ") || "there is none yet"}`],
      }),
    },
    { key: "target", ...(targets.length > 0 && { value: targetsText(targets) }) },
    ...(line.action === undefined ? [] : [{ key: "action", value: line.action }]),
    { key: "document", value: draft.document },
    { key: "status", value: "submitted" },
    ...(submitted === undefined ? [] : [{ key: "submitted", value: submitted }]),
    { key: "sources" },
    { key: "  - title", value: `Document ${draft.document}` },
    { key: "    locator", value: line.id.printed },
    ...(draft.language === undefined ? [] : [{ key: "    language", value: draft.language }]),
    ...(isForeign ? [{ key: "language", value: draft.language ?? language }] : []),
    ...(draft.isLanguageOpen === true ? [{ key: "language" }] : []),
  ];
  return starterFile(keys, BODY_GUIDE) + bodyOf(draft, language);
}

/** The keys of a new proposal file that a person must fill in, and its summary. */
export function toFill(text: string): string[] {
  const keys = text.slice(0, text.indexOf("\n---\n", 3)).split("\n");
  const empty = keys.flatMap((line, at) => {
    const [, indent = "", key] = /^( {2}- | {2}| {4})?([a-z][a-z-]*):$/.exec(line) ?? [];
    const isParent = keys[at + 1]?.startsWith(" ".repeat(indent.length + 1)) === true;
    if (key === undefined || isParent || (indent === "" && keys[at + 1]?.startsWith("  "))) return [];
    if (key === "date") return ["date of the end"];
    return [key === "title" && indent !== "" ? "title of the source" : key];
  });
  return text.includes("\n<!-- ") ? [...empty, "summary"] : empty;
}

/** Whether a file can hold the proposal. */
export function fits(text: string): boolean {
  return Buffer.byteLength(text) <= MAX_FILE_BYTES;
}

/** The targets of a proposal as a value of YAML. */
export function targetsText(targets: readonly string[]): string {
  const [only = "", another] = targets;
  return another === undefined ? yamlText(only) : `[${targets.map(yamlText).join(", ")}]`;
}

function bodyOf({ current, proposed, reasons }: ProposalDraft, language: string): string {
  const blocks = textBlocks({
    ...(current !== undefined && { current }),
    ...(proposed !== undefined && { proposed }),
  });
  const text = blocks === "" ? "" : `\n## Text\n\n${blocks}\n`;
  const words = quotation(reasons);
  return words === "" ? text : `${text}\n## ${reasonsHeading(language)}\n\n${words}\n`;
}

function reasonsHeading(language: string): string {
  return REASONS_HEADING.get(language.split("-")[0] ?? "") ?? "Reasons";
}
