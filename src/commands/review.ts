import { reviewOf } from "../brief/review/review.ts";
import { canonicalJson } from "../canonical-json.ts";
import type { CommandLine } from "../cli/command-line.ts";
import { EXIT, type ExitCode } from "../cli/exit-codes.ts";
import type { Io } from "../cli/io.ts";
import { createWords } from "../formats/templates/words.ts";
import { reviewMarkdown, reviewText } from "../formats/text/review-text.ts";
import { shownPath } from "./conferences.ts";
import { openForPrinting, pageParts } from "./open-conference.ts";
import { readOptions } from "./option-values.ts";
import type { ReviewFormat } from "./output-formats.ts";

/** `plenibrief review`: prints what still needs a decision, from the record as the group itself may read it. */
export async function review(line: CommandLine, io: Io): Promise<ExitCode> {
  const options = { ...readOptions(line, io), audience: "internal" as const };
  const conference = await openForPrinting(options, io);
  if (conference === undefined) return EXIT.findings;
  const brief = conference.buildBrief({ ...options, since: "none" });
  const { strings } = pageParts(brief.language, { ...options, fonts: conference.fonts }, io);
  const words = createWords(strings);
  const fileOf = (path: string) => `${shownPath(options.proposals)}/${conference.name}/${path}`;
  switch ((line.value("format") ?? "text") as ReviewFormat) {
    case "text":
      io.stdout(reviewText(brief, words, fileOf));
      break;
    case "md":
      io.stdout(reviewMarkdown(brief, words, fileOf));
      break;
    case "json":
      io.stdout(canonicalJson(reviewOf(brief)));
      break;
  }
  return EXIT.done;
}
