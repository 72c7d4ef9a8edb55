import { join, resolve } from "node:path";
import { type ProposalPair, proposalPair } from "../brief/comparison/compare-proposals.ts";
import type { Brief } from "../brief/types.ts";
import { canonicalJson } from "../canonical-json.ts";
import type { CommandLine } from "../cli/command.ts";
import { EXIT, type ExitCode, UsageError } from "../cli/exit-codes.ts";
import type { Io } from "../cli/io.ts";
import { directionOf } from "../direction.ts";
import { createComparisonRenderer, type PageParts } from "../formats/html.ts";
import { createWords } from "../formats/templates/words.ts";
import { pairInWords } from "../formats/text/comparison-in-words.ts";
import { comparisonMarkdown, comparisonText } from "../formats/text/comparison-text.ts";
import { optionalKeys } from "../optional-keys.ts";
import { findProposal } from "./find-proposal.ts";
import { openForPrinting } from "./open-conference.ts";
import { readOptions } from "./option-values.ts";
import type { CompareFormat } from "./output-formats.ts";
import { pageParts } from "./page-parts.ts";

/** `plenibrief compare`: prints two proposals side by side, as far as the audience may know of them. */
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
  io.stdout(formatted(brief, pair, (line.value("format") ?? "text") as CompareFormat, parts, io));
  return EXIT.done;
}

function formatted(
  brief: Brief,
  pair: ProposalPair,
  format: CompareFormat,
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
