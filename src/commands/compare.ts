import { join, resolve } from "node:path";
import { type ProposalPair, proposalPair } from "../brief/comparison/proposal-pair.ts";
import type { Brief } from "../brief/types.ts";
import { canonicalJson } from "../canonical-json.ts";
import { directionOf } from "../direction.ts";
import { pairInWords } from "../formats/comparison-lines.ts";
import { comparisonMarkdown } from "../formats/comparison-markdown.ts";
import { createComparisonRenderer, type PageParts } from "../formats/html.ts";
import { createWords } from "../formats/words.ts";
import { buildOptions } from "./build-options.ts";
import type { CommandLine } from "./command-line.ts";
import type { CompareFormat } from "./compare-formats.ts";
import { comparisonText } from "./comparison-text.ts";
import { EXIT, type ExitCode, UsageError } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { namedProposal } from "./named-proposal.ts";
import { opened } from "./opening.ts";
import { pageParts } from "./page-parts.ts";
import { progress } from "./progress.ts";

/** `plenibrief compare`: two proposals side by side, as far as their readers may know of them. */
export async function compare(line: CommandLine, io: Io): Promise<ExitCode> {
  const [left, right] = line.operands;
  if (left === undefined || right === undefined)
    throw new UsageError("compare needs two proposals: plenibrief compare KEY KEY");
  const { conference: _name, ...options } = buildOptions(line, io);
  const conference = line.value("conference");
  const chosen = { ...options, ...(conference === undefined ? {} : { conference }), quiet: true };
  const record = await opened(chosen, progress(io, options.quiet || io.overwrite === undefined), io);
  if (record === undefined) return EXIT.findings;
  const brief = record.brief({ ...options, since: "none" });

  const root = join(resolve(io.cwd, options.proposals), record.name);
  const setting = { corpus: record.corpus, brief, root, cwd: io.cwd };
  const keys = [namedProposal(left, setting), namedProposal(right, setting)] as const;
  if (keys[0] === keys[1]) throw new UsageError(`"${left}" and "${right}" are one proposal: ${keys[0]}`);
  const pair = proposalPair(brief, ...keys);
  if (pair === undefined) throw new UsageError(`there is nothing to compare in ${record.name}`);

  const parts = pageParts(brief.language, { ...options, fonts: record.fonts }, io);
  io.stdout(told(brief, pair, (line.value("format") ?? "text") as CompareFormat, parts, io));
  return EXIT.done;
}

function told(brief: Brief, pair: ProposalPair, format: CompareFormat, parts: PageParts, io: Io): string {
  const inWords = () => pairInWords(brief, pair, createWords(parts.strings));
  switch (format) {
    case "text": {
      const isRightToLeft = (pair.direction ?? directionOf(brief.language)) === "rtl";
      return comparisonText(inWords(), {
        ...(io.columns === undefined ? {} : { columns: io.columns }),
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
