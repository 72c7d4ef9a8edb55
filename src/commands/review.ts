import { withTodaysSlugs } from "../brief/changes/todays-names.ts";
import { newWords } from "../brief/review/new-words.ts";
import { reviewOf } from "../brief/review/review.ts";
import { type EarlyAgreement, earlyAgreements } from "../brief/review/void-agreements.ts";
import type { Brief } from "../brief/types.ts";
import type { CommandLine } from "../cli/command-line.ts";
import { EXIT, type ExitCode, type Io } from "../cli/io.ts";
import type { Audience } from "../corpus/types.ts";
import { createWords } from "../formats/templates/words.ts";
import { type ReviewSetting, reviewMarkdown, reviewText } from "../formats/text/review-text.ts";
import { canonicalJson } from "../json-values.ts";
import { shownPath } from "./conferences.ts";
import { editionSince } from "./find-editions.ts";
import { distinctLosses, lossesSince, lostDelegations } from "./loss-warnings.ts";
import { type OpenConference, openForPrinting, pageParts } from "./open-conference.ts";
import type { ReviewFormat } from "./option-declarations.ts";
import { type RunOptions, readOptions } from "./option-values.ts";

/**
 * `plenibrief review`: prints what still needs a decision, from the record as the group itself may read it, and what others
 * no longer have or would read for the first time.
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
    ...(await comparedSince(conference, options, brief)),
  };
  switch ((line.value("format") ?? "text") as ReviewFormat) {
    case "text":
      io.stdout(reviewText(brief, setting));
      break;
    case "md":
      io.stdout(reviewMarkdown(brief, setting));
      break;
    case "json":
      io.stdout(
        canonicalJson({ ...reviewOf(brief, setting.early), newWords: setting.newWords, lost: setting.lost }),
      );
      break;
  }
  return EXIT.done;
}

/**
 * What is new since the edition of `--since`, for the public and then for delegations: everything, where there is none; and
 * what the readers of that edition lose. An edition that was published may contain only the public file.
 * @throws UsageError, EditionError
 */
async function comparedSince(
  { editions, corpus, buildBrief }: OpenConference,
  options: RunOptions,
  internal: Brief,
): Promise<Pick<ReviewSetting, "newWords" | "lost" | "early">> {
  const edition = await editionSince(editions, options.sinceEdition, options.asOf, "public");
  const briefFor = (audience: Audience) => buildBrief({ ...options, audience, since: "none" });
  const forPublic = briefFor("public");
  if (edition === undefined || edition === "none")
    return {
      newWords: {
        public: newWords(forPublic, [], corpus.renames),
        delegation: newWords(briefFor("delegation"), [forPublic], corpus.renames),
      },
      lost: [],
      early: [],
    };
  const setting = { ...options, corpus, buildBrief: () => internal };
  const audiences = editions.audiences(edition.number);
  const ofPublic = { since: edition.number, public: newWords(forPublic, [edition.brief], corpus.renames) };
  const lost = lossesSince(edition, forPublic, setting, "internal");
  let early: EarlyAgreement[] = [];
  if (audiences.includes("internal")) {
    const ofGroup = await editions.read(edition.number, "internal");
    lost.push(...lostDelegations(ofGroup, corpus));
    const known = withTodaysSlugs(ofGroup.brief, internal, corpus.renames);
    early = earlyAgreements(corpus, { ...ofGroup, brief: known });
  }
  if (!audiences.includes("delegation")) return { newWords: ofPublic, lost, early };
  const earlier = await editions.read(edition.number, "delegation");
  const forDelegations = briefFor("delegation");
  lost.push(...lossesSince(earlier, forDelegations, setting, "internal"));
  return {
    newWords: {
      ...ofPublic,
      delegation: newWords(forDelegations, [earlier.brief, forPublic], corpus.renames),
    },
    lost: distinctLosses(lost),
    early,
  };
}
