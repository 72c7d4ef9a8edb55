import { briefForState } from "../brief/build-brief.ts";
import { changesBetween } from "../brief/changes/changes.ts";
import type { Edition } from "../brief/edition.ts";
import type { Brief } from "../brief/types.ts";
import type { CommandLine } from "../cli/command-line.ts";
import { EXIT, type ExitCode, type Io, UsageError } from "../cli/io.ts";
import type { FontLibrary } from "../formats/fonts/font-library.ts";
import { createChangesRenderer, type PageParts } from "../formats/html.ts";
import { createWords } from "../formats/templates/words.ts";
import { changesMessage, MESSAGE_LENGTH } from "../formats/text/changes-message.ts";
import { changesMarkdown, changesText } from "../formats/text/changes-text.ts";
import { canonicalJson, optionalKeys } from "../json-values.ts";
import { editionNamed, editionSince, newestUpTo } from "./find-editions.ts";
import type { FrozenEditions } from "./frozen-editions.ts";
import { renameWarnings } from "./loss-warnings.ts";
import { openEditions, openForPrinting, pageParts } from "./open-conference.ts";
import type { ChangesFormat } from "./option-declarations.ts";
import { checkExtract, type RunOptions, readOptions } from "./option-values.ts";

/** `plenibrief changes`: prints what changed since an edition, up to today's record or up to another edition. */
export async function changes(line: CommandLine, io: Io): Promise<ExitCode> {
  const options = readOptions(line, io);
  const until = line.value("until");
  const found = await (until === undefined ? currentBrief(options, io) : briefOfEdition(options, until, io));
  if (found === undefined) return EXIT.findings;

  const { brief, fonts } = found;
  const most = messageLength(line);
  const parts = pageParts(brief.language, { ...options, fonts }, io);
  io.stdout(formatted(brief, (line.value("format") ?? "text") as ChangesFormat, parts, most));
  return EXIT.done;
}

function formatted(brief: Brief, format: ChangesFormat, parts: PageParts, most: number): string {
  const words = createWords(parts.strings);
  switch (format) {
    case "text":
      return changesText(brief, words);
    case "md":
      return changesMarkdown(brief, words);
    case "json":
      return canonicalJson(brief.changes);
    case "html":
      return createChangesRenderer(parts)(brief);
    case "message":
      return changesMessage(brief, words, most);
  }
}

/** @throws UsageError where `--max` is not a number of characters */
function messageLength(line: CommandLine): number {
  const text = line.value("max");
  if (text === undefined) return MESSAGE_LENGTH.usual;
  const most = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (most >= MESSAGE_LENGTH.least) return most;
  throw new UsageError(`--max ${text}: a message has at least ${MESSAGE_LENGTH.least} characters: --max 900`);
}

/** A brief with its changes, and the fonts for its pages; undefined where the proposals have errors. */
type FoundBrief = Promise<{ brief: Brief; fonts: FontLibrary } | undefined>;

async function currentBrief(options: RunOptions, io: Io): FoundBrief {
  const conference = await openForPrinting(options, io);
  if (conference === undefined) return undefined;
  const { corpus, editions, buildBrief, fonts } = conference;
  checkExtract(corpus, options);
  const since = await editionSince(editions, options.sinceEdition, options.asOf, options.audience);
  const brief = buildBrief({ ...options, ...optionalKeys({ since }) });
  if (typeof since === "object" && options.extract === undefined && !options.quiet)
    for (const warning of renameWarnings(since, brief, corpus)) io.stderr(`${warning}\n`);
  return { brief, fonts };
}

/** A frozen edition with what changed since an earlier one, by default the one before it. */
async function briefOfEdition(options: RunOptions, until: string, io: Io): FoundBrief {
  const conference = await openEditions(options, io);
  if (conference === undefined) return undefined;
  const { corpus, editions, fonts } = conference;
  const { audience, sinceEdition, for: state } = options;
  const last = await editionNamed(editions, until, audience, "--until");
  const before = await earlierEdition(editions, last, sinceEdition, audience);
  const brief = state === undefined ? last.brief : briefForState(last.brief, state, corpus);
  if (before === undefined) return { brief: { ...brief, changes: { first: true, list: [] } }, fonts };
  const list = changesBetween(before.brief, brief, corpus.renames);
  const since = { edition: before.number, asOf: before.brief.asOf };
  return { brief: { ...brief, changes: { first: false, since, list } }, fonts };
}

async function earlierEdition(
  editions: FrozenEditions,
  last: Edition,
  since: string | undefined,
  audience: RunOptions["audience"],
): Promise<Edition | undefined> {
  const earlier = { ...editions, numbers: editions.numbers.filter((number) => number < last.number) };
  if (since === undefined) return newestUpTo(earlier, last.brief.asOf, audience);
  if (since === "none") throw new UsageError("--since none leaves nothing to compare; name an edition");
  const edition = await editionNamed(editions, since, audience, "--since");
  if (edition.number < last.number) return edition;
  throw new UsageError(
    `--since ${since} is edition ${edition.number}, which is not before edition ${last.number}`,
  );
}
