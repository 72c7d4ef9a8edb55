import { join, resolve } from "node:path";
import { type ProposalPair, proposalPair } from "../brief/comparison/compare-proposals.ts";
import type { Brief } from "../brief/types.ts";
import { sees, VISIBILITY } from "../brief/visibility.ts";
import type { CommandLine } from "../cli/command-line.ts";
import { createNotify, createProgress, EXIT, type ExitCode, type Io, UsageError } from "../cli/io.ts";
import { AUDIENCES, type Audience, type Corpus, type Proposal } from "../corpus/types.ts";
import { directionOf } from "../direction.ts";
import { replaceAll } from "../files/replace-files.ts";
import { createComparisonRenderer, type PageParts } from "../formats/html.ts";
import { createWords } from "../formats/templates/words.ts";
import { comparisonMarkdown, comparisonText, pairInWords } from "../formats/text/comparison-in-words.ts";
import { closestNumbered } from "../itu/did-you-mean.ts";
import { parseProposalId, proposalIdsOverlap } from "../itu/proposal-id.ts";
import { canonicalJson, optionalKeys } from "../json-values.ts";
import { shownPath } from "./conferences.ts";
import { openForPrinting, pageParts } from "./open-conference.ts";
import type { CompareFormat } from "./option-declarations.ts";
import { outputFolder, readOptions } from "./option-values.ts";

/**
 * `plenibrief compare`: prints two proposals side by side, as far as the audience may know of them. A Word document is
 * written to a file of the output folder instead: some shells change the bytes of what is printed.
 */
export async function compare(line: CommandLine, io: Io): Promise<ExitCode> {
  const [left, right] = line.operands;
  if (left === undefined || right === undefined)
    throw new UsageError("compare needs two proposals: plenibrief compare KEY KEY");
  // The operands are proposals here; the conference is an option.
  const { conference: _operand, ...options } = readOptions(line, io);
  const conference = line.value("conference");
  const opened = await openForPrinting({ ...options, ...(conference !== undefined && { conference }) }, io);
  if (opened === undefined) return EXIT.findings;
  const brief = opened.buildBrief({ ...options, since: "none" });

  const root = join(resolve(io.cwd, options.proposals), opened.name);
  const setting = { corpus: opened.corpus, brief, root, cwd: io.cwd };
  const keys = [findProposal(left, setting), findProposal(right, setting)] as const;
  if (keys[0] === keys[1]) throw new UsageError(`"${left}" and "${right}" are the same proposal: ${keys[0]}`);
  const pair = proposalPair(brief, ...keys);
  if (pair === undefined) throw new UsageError(`there is nothing to compare in ${opened.name}`);

  const parts = pageParts(brief.language, { ...options, fonts: opened.fonts }, io);
  const format = (line.value("format") ?? "text") as CompareFormat;
  if (format !== "docx") {
    io.stdout(formatted(brief, pair, format, parts, io));
    return EXIT.done;
  }
  const out = resolve(io.cwd, options.out);
  const { comparisonDocx } = await import("../formats/docx/comparison-docx.ts");
  const bytes = comparisonDocx(brief, pair, createWords(parts.strings));
  const path = `${outputFolder(opened.name, options)}/compared-${keys.join("-").replaceAll("/", "-")}.docx`;
  await replaceAll(out, [{ path, bytes }], {
    signal: io.signal,
    onNotice: createNotify(io, options.quiet, createProgress(io, true)),
  });
  io.stdout(`${shownPath(options.out)}/${path}\n`);
  return EXIT.done;
}

function formatted(
  brief: Brief,
  pair: ProposalPair,
  format: Exclude<CompareFormat, "docx">,
  parts: PageParts,
  io: Io,
): string {
  const inWords = () => pairInWords(brief, pair, createWords(parts.strings));
  switch (format) {
    case "text": {
      const isRightToLeft = (pair.direction ?? directionOf(brief.language)) === "rtl";
      return comparisonText(inWords(), {
        ...optionalKeys({ columns: io.columns }),
        isRightToLeft,
      });
    }
    case "md":
      return comparisonMarkdown(inWords());
    case "json":
      return canonicalJson(pair);
    case "html":
      return createComparisonRenderer(parts, pair)(brief);
  }
}

/** What a name is looked up in. */
interface NameSetting {
  corpus: Corpus;
  /** The brief for the audience: a message names only proposals of it. */
  brief: Brief;
  /** The conference's folder on this machine, absolute. */
  root: string;
  cwd: string;
}

/**
 * The key of the proposal that the user named by its key, an earlier key, its ID (or one within its range), its
 * sponsor's number or its file. @throws UsageError where there is none or several, where it is not on record yet, and
 * where the audience may not know of it: the message then names the audience that may, and nothing else
 */
function findProposal(name: string, setting: NameSetting): string {
  const { corpus, brief } = setting;
  const found = proposalsNamed(name, setting);
  const shown = found.filter(({ key }) => brief.proposals.some((each) => each.key === key));
  const [proposal, another] = shown;
  if (proposal !== undefined && another === undefined) return proposal.key;
  if (proposal !== undefined) {
    throw new UsageError(`"${name}" may be ${shown.map(({ key }) => key).join(" or ")}; name it by its key`);
  }
  const [hidden] = found;
  if (hidden === undefined)
    throw new UsageError(
      `there is no proposal "${name}" in ${corpus.conference.conference}; ${advice(name, brief)}`,
    );
  const audience = audienceFor(hidden, brief.audience);
  if (audience !== undefined) {
    throw new UsageError(`"${name}" is not for the audience ${brief.audience}; use --audience ${audience}`);
  }
  throw new UsageError(`"${name}" is not yet on record on ${brief.asOf}; give a later day with --as-of`);
}

function proposalsNamed(name: string, { corpus, root, cwd }: NameSetting): Proposal[] {
  const keys = [name, keyOfFile(name, root, cwd)].map((key) => corpus.renames.get(key) ?? key);
  const byKey = corpus.proposals.filter(({ key }) => keys.includes(key));
  if (byKey.length > 0) return byKey;
  const id = parseProposalId(name);
  const byId = id.ok
    ? corpus.proposals.filter((each) => each.id !== undefined && proposalIdsOverlap(each.id, id.value))
    : [];
  if (byId.length > 0) return byId;
  return corpus.proposals.filter(({ number }) => number?.toLowerCase() === name.toLowerCase());
}

/** The key of a file of the conference; any other name is returned unchanged. */
function keyOfFile(name: string, root: string, cwd: string): string {
  const folder = `${root.replaceAll("\\", "/")}/`;
  const path = resolve(cwd, name).replaceAll("\\", "/");
  const inside = path.startsWith(folder) ? path.slice(folder.length) : name;
  return inside.endsWith(".md") ? inside.slice(0, -".md".length) : inside;
}

/** The widest audience that may know of a proposal, where this one may not. */
function audienceFor({ audience }: Proposal, current: Audience): Audience | undefined {
  if (sees(VISIBILITY.audiences, audience, current)) return undefined;
  return AUDIENCES.find((each) => sees(VISIBILITY.audiences, audience, each));
}

function advice(name: string, { proposals }: Brief): string {
  const near = closestNumbered(
    name,
    proposals.flatMap(({ key, id, number }) => [key, id, number].filter((each) => each !== undefined)),
  );
  if (near !== undefined) return `did you mean "${near}"?`;
  const [example] = proposals;
  if (example === undefined) return "there is none on record";
  return `a proposal is named by its key (${example.key}), its ID or its file`;
}
