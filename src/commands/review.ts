import { reviewOf } from "../brief/review/review.ts";
import { canonicalJson } from "../canonical-json.ts";
import { reviewMarkdown } from "../formats/review-markdown.ts";
import { reviewText } from "../formats/review-text.ts";
import { createWords } from "../formats/words.ts";
import { buildOptions } from "./build-options.ts";
import type { CommandLine } from "./command-line.ts";
import { shownPath } from "./conferences.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { opened } from "./opening.ts";
import { pageParts } from "./page-parts.ts";
import { progress } from "./progress.ts";
import type { ReviewFormat } from "./review-formats.ts";

/** `plenibrief review`: what still needs a decision, from everything that the group itself may read. */
export async function review(line: CommandLine, io: Io): Promise<ExitCode> {
  const options = buildOptions(line, io);
  const steps = progress(io, options.quiet || io.overwrite === undefined);
  const conference = await opened({ ...options, audience: "internal", quiet: true }, steps, io);
  if (conference === undefined) return EXIT.findings;
  const brief = conference.brief({ ...options, audience: "internal", since: "none" });
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
