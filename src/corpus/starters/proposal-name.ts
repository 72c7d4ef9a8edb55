import type { Parsed } from "../../finding.ts";
import { type ProposalId, parseProposalId } from "../../itu/proposal-id.ts";
import { codeOfPrefix, groupByCode, regionalGroups } from "../../itu/regional-groups.ts";
import { parseSponsor } from "../../itu/sponsors.ts";
import { judgeFileName } from "../folder/file-names.ts";

/** A new proposal: the place of its file, and what is known from its name. */
export interface NamedProposal {
  key: string;
  id?: ProposalId;
  /** Codes as in `sponsors`; empty where the name contains none. */
  sponsors: string[];
}

const RANGE_NAME = /^(.{1,60})-(\d{1,4})-to-(\d{1,4})$/;
const RESERVED = new Set(["issues", "outcomes", "assets", "editions"]);

/**
 * The argument of `new proposal`: an ID in any letter case (`IAP/63A1/5`, a range), which gives folder, file name and
 * sponsors, or a key of its own (`kenya/ai-resolution`) for a proposal that has no ID yet.
 *
 * @param folders those that the conference has: a state goes to `states/` where that is the habit
 */
export function namedProposal(text: string, folders: ReadonlySet<string>): Parsed<NamedProposal> {
  const words = text.trim();
  const id = parseProposalId(words);
  if (id.ok) return fromId(id.value, folders);
  if (isFreeKey(words)) return { ok: true, value: idOfKey(words, folders) ?? { key: words, sponsors: [] } };
  if (id.suggestion !== undefined) return wrong(words, id.message, id.suggestion);
  if (RESERVED.has(words.split("/", 1)[0] ?? "")) {
    return wrong(words, `the folder ${words.split("/", 1)[0]} is not for proposals`, undefined);
  }
  const verdict = judgeFileName(`${words}.md`);
  const key = verdict.kind === "refuse" ? verdict.suggestion?.replace(/\.md$/, "") : undefined;
  if (key !== undefined && isFreeKey(key)) return wrong(words, "a key consists of a to z, 0 to 9 and -", key);
  return wrong(
    words,
    `${id.message}; without an ID it is a folder and a name, "kenya/ai-resolution"`,
    undefined,
  );
}

/** A folder and a name that begins with a letter: `iap/63a1` is a piece of an ID and no name. */
function isFreeKey(text: string): boolean {
  const steps = text.split("/");
  if (steps.length < 2 || RESERVED.has(steps[0] ?? "")) return false;
  return /^[a-z]/.test(steps.at(-1) ?? "") && judgeFileName(`${text}.md`).kind === "read";
}

/** The ID that the name of a file is made of: `iap-63a1-5`. */
export function idInName(key: string): Parsed<ProposalId> {
  const name = key.slice(key.lastIndexOf("/") + 1);
  return parseProposalId(name.replace(RANGE_NAME, "$1-$2 to $1-$3").replaceAll("-", "/"));
}

/** The ID of a key that is the default key of that ID: `citel/iap-63a1-5`. */
function idOfKey(key: string, folders: ReadonlySet<string>): NamedProposal | undefined {
  const id = idInName(key);
  const named = id.ok ? fromId(id.value, folders) : id;
  return named.ok && named.value.key === key ? named.value : undefined;
}

function fromId(id: ProposalId, folders: ReadonlySet<string>): Parsed<NamedProposal> {
  const sponsors: string[] = [];
  for (const prefix of id.sponsors) {
    const sponsor = parseSponsor(codeOfPrefix(prefix));
    if (!sponsor.ok) return wrongPrefix(id, prefix, sponsor);
    sponsors.push(sponsor.value.code);
  }
  const key = `${folderOf(sponsors, folders)}/${fileNameOf(id)}`;
  return { ok: true, value: { key, id, sponsors } };
}

/** `iap-63a1-5`, a range `acp-67a1-1-to-4`: the ID as printed, in the letters of a key. */
function fileNameOf({ printed, rangeEnd }: ProposalId): string {
  const [first = ""] = printed.split(" to ");
  return `${first.toLowerCase().replaceAll("/", "-")}${rangeEnd === undefined ? "" : `-to-${rangeEnd}`}`;
}

/** By convention each sponsor has a folder; states that propose together share one. */
function folderOf(sponsors: readonly string[], folders: ReadonlySet<string>): string {
  const [first, second] = sponsors;
  if (first === undefined) return "not-named";
  const allStates = sponsors.every((code) => groupByCode(code) === undefined);
  if (second !== undefined) return allStates ? "states" : "joint";
  const own = first.toLowerCase();
  return allStates && folders.has("states") && !folders.has(own) ? "states" : own;
}

function wrongPrefix(
  id: ProposalId,
  prefix: string,
  { message, suggestion }: { message: string; suggestion?: string },
): Parsed<never> {
  if (suggestion === undefined) {
    const prefixes = regionalGroups().map((group) => group.prefix);
    const forms = `a group's proposals begin with ${prefixes.join(", ")}, a state's with its ITU symbol`;
    return wrong(id.printed, `no proposals begin with ${prefix}: ${forms}`, undefined);
  }
  const near = groupByCode(suggestion)?.prefix ?? suggestion;
  return wrong(id.printed, message, id.printed.replaceAll(`${prefix}/`, `${near}/`));
}

function wrong(text: string, why: string, suggestion: string | undefined): Parsed<never> {
  const message = `"${text}": ${why}`;
  if (suggestion === undefined) return { ok: false, message };
  return { ok: false, message: `${message}; did you mean "${suggestion}"?`, suggestion };
}
