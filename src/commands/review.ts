import { newPublicWords } from "../brief/review/new-public-words.ts";
import { reviewOf } from "../brief/review/review.ts";
import { canonicalJson } from "../canonical-json.ts";
import type { CommandLine } from "../cli/command-line.ts";
import { EXIT, type ExitCode } from "../cli/exit-codes.ts";
import type { Io } from "../cli/io.ts";
import { createWords } from "../formats/templates/words.ts";
import { reviewMarkdown, reviewText } from "../formats/text/review-text.ts";
import { optionalKeys } from "../optional-keys.ts";
import { shownPath } from "./conferences.ts";
import { editionSince } from "./find-editions.ts";
import { type OpenConference, openForPrinting, pageParts } from "./open-conference.ts";
import { type RunOptions, readOptions } from "./option-values.ts";
import type { ReviewFormat } from "./output-formats.ts";

/**
 * `plenibrief review`: prints what still needs a decision, from the record as the group itself may read it, and what the
 * public would read for the first time.
 */
export async function review(line: CommandLine, io: Io): Promise<ExitCode> {
  const options = { ...readOptions(line, io), audience: "internal" as const };
  const conference = await openForPrinting(options, io);
  if (conference === undefined) return EXIT.findings;
  const brief = conference.buildBrief({ ...options, since: "none" });
  const { strings } = pageParts(brief.language, { ...options, fonts: conference.fonts }, io);
  const setting = {
    words: createWords(strings),
    fileOf: (path: string) => `${shownPath(options.proposals)}/${conference.name}/${path}`,
    ...optionalKeys({ newWords: await newWords(conference, options) }),
  };
  switch ((line.value("format") ?? "text") as ReviewFormat) {
    case "text":
      io.stdout(reviewText(brief, setting));
      break;
    case "md":
      io.stdout(reviewMarkdown(brief, setting));
      break;
    case "json":
      io.stdout(canonicalJson({ ...reviewOf(brief), ...optionalKeys({ newWords: setting.newWords }) }));
      break;
  }
  return EXIT.done;
}

/** What is new for the public since the edition of `--since`; undefined where there is none. @throws UsageError, EditionError */
async function newWords({ editions, buildBrief }: OpenConference, options: RunOptions) {
  const { sinceEdition, asOf } = options;
  const since = await editionSince(editions, sinceEdition, asOf, "public");
  if (since === undefined || since === "none") return undefined;
  const brief = buildBrief({ ...options, audience: "public", since: "none" });
  return { since: since.number, files: newPublicWords(since.brief, brief) };
}
