import { newWords } from "../brief/review/new-words.ts";
import { reviewOf } from "../brief/review/review.ts";
import { canonicalJson } from "../canonical-json.ts";
import type { CommandLine } from "../cli/command-line.ts";
import { EXIT, type ExitCode } from "../cli/exit-codes.ts";
import type { Io } from "../cli/io.ts";
import type { Audience } from "../corpus/types.ts";
import { createWords } from "../formats/templates/words.ts";
import { reviewMarkdown, reviewText } from "../formats/text/review-text.ts";
import { optionalKeys } from "../optional-keys.ts";
import { shownPath } from "./conferences.ts";
import { editionSince } from "./find-editions.ts";
import { audiencesOf } from "./frozen-editions.ts";
import { type OpenConference, openForPrinting, pageParts } from "./open-conference.ts";
import { type RunOptions, readOptions } from "./option-values.ts";
import type { ReviewFormat } from "./output-formats.ts";

/**
 * `plenibrief review`: prints what still needs a decision, from the record as the group itself may read it, and what others
 * would read for the first time.
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
    newWords: await newSince(conference, options),
  };
  switch ((line.value("format") ?? "text") as ReviewFormat) {
    case "text":
      io.stdout(reviewText(brief, setting));
      break;
    case "md":
      io.stdout(reviewMarkdown(brief, setting));
      break;
    case "json":
      io.stdout(canonicalJson({ ...reviewOf(brief), newWords: setting.newWords }));
      break;
  }
  return EXIT.done;
}

/**
 * What is new since the edition of `--since`, for the public and then for delegations: everything, where there is none. An
 * edition that was published may hold only the public file. @throws UsageError, EditionError
 */
async function newSince({ editions, buildBrief }: OpenConference, options: RunOptions) {
  const edition = await editionSince(editions, options.sinceEdition, options.asOf, "public");
  const since = edition === "none" ? undefined : edition;
  const briefFor = (audience: Audience) => buildBrief({ ...options, audience, since: "none" });
  const forPublic = briefFor("public");
  const forDelegations = async () => {
    if (since === undefined) return newWords(briefFor("delegation"), [forPublic]);
    if (!audiencesOf(editions, since.number).includes("delegation")) return undefined;
    const { brief } = await editions.read(since.number, "delegation");
    return newWords(briefFor("delegation"), [brief, forPublic]);
  };
  return {
    public: newWords(forPublic, since === undefined ? [] : [since.brief]),
    ...optionalKeys({ since: since?.number, delegation: await forDelegations() }),
  };
}
