import { changesBetween } from "../brief/changes/changes.ts";
import type { Edition } from "../brief/edition.ts";
import type { Brief } from "../brief/types.ts";
import { canonicalJson } from "../canonical-json.ts";
import { changesMarkdown } from "../formats/changes-markdown.ts";
import { changesText } from "../formats/changes-text.ts";
import { createChangesRenderer } from "../formats/html.ts";
import { createWords } from "../formats/words.ts";
import { optionalKeys } from "../optional-keys.ts";
import { type BuildOptions, buildOptions } from "./build-options.ts";
import type { ChangesFormat } from "./changes-formats.ts";
import type { CommandLine } from "./command-line.ts";
import { editionNamed, editionSince, type FrozenEditions, newestUpTo } from "./editions.ts";
import { EXIT, type ExitCode, UsageError } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { type Opened, opened } from "./opening.ts";
import { pageParts } from "./page-parts.ts";
import { progress } from "./progress.ts";

/** `plenibrief changes`: what changed since an edition, up to now or up to another edition. */
export async function changes(line: CommandLine, io: Io): Promise<ExitCode> {
  const options = buildOptions(line, io);
  const steps = progress(io, options.quiet || io.overwrite === undefined);
  const conference = await opened({ ...options, quiet: true }, steps, io);
  if (conference === undefined) return EXIT.findings;

  const until = line.value("until");
  const brief =
    until === undefined
      ? await briefOfNow(conference, options)
      : await briefOfEdition(conference, options, until);
  const parts = pageParts(brief.language, { ...options, fonts: conference.fonts }, io);
  const format = (line.value("format") ?? "text") as ChangesFormat;
  io.stdout(told(brief, format, parts));
  return EXIT.done;
}

function told(
  brief: Brief,
  format: ChangesFormat,
  parts: Parameters<typeof createChangesRenderer>[0],
): string {
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
  }
}

async function briefOfNow({ editions, brief }: Opened, options: BuildOptions): Promise<Brief> {
  const since = await editionSince(editions, options.sinceEdition, options.asOf, options.audience);
  return brief({ ...options, ...optionalKeys({ since }) });
}

/** A frozen edition compared with an earlier one: by default the one before it. */
async function briefOfEdition(
  { corpus, editions }: Opened,
  { audience, sinceEdition }: BuildOptions,
  until: string,
): Promise<Brief> {
  const last = await editionNamed(editions, until, audience, "--until");
  const before = await earlierEdition(editions, last, sinceEdition, audience);
  const { brief } = last;
  if (before === undefined) return { ...brief, changes: { first: true, list: [] } };
  const list = changesBetween(before.brief, brief, corpus.renames);
  const since = { edition: before.number, asOf: before.brief.asOf };
  return { ...brief, changes: { first: false, since, list } };
}

async function earlierEdition(
  editions: FrozenEditions,
  last: Edition,
  since: string | undefined,
  audience: BuildOptions["audience"],
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
