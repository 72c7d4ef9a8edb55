import type { Worker } from "node:worker_threads";
import type { Finding } from "../finding.ts";
import { compareCodeUnits, optionalKeys } from "../json-values.ts";
import { audienceOfFile, findPrivateAddresses } from "./audience/confidential-lines.ts";
import { forOtherReaders, withConfidentiality } from "./audience/redacted-findings.ts";
import { asWritten, composedFiles, type PlaceMover } from "./characters/code-points.ts";
import { type ExaminedFile, endThreads, examineFiles, startThreads } from "./examine-files.ts";
import {
  type ConferenceFolder,
  type FolderCache,
  type NamedFile,
  readConferenceFolder,
  type SourceFile,
} from "./folder/read-folder.ts";
import type { FormatFinding } from "./format-rules.ts";
import { imageWeight } from "./images/assets.ts";
import { checkTargets, fileResolver } from "./markdown/link-targets.ts";
import { withoutRestatedMarks } from "./printed/audience-marks.ts";
import { draftsOf } from "./read-file.ts";
import {
  idsToKeys,
  knownNames,
  outcomeIdsToKeys,
  renamesOf,
  todaysKeys,
  withRenames,
} from "./relation-keys.ts";
import { type Drafts, runRules } from "./rules/rule.ts";
import { CORPUS_RULES } from "./rules.ts";
import { withDeclaredLabels } from "./sections/declared-labels.ts";
import type { Asset, Audience, Corpus, Day, Issue } from "./types.ts";

export interface LoadOptions {
  /** The conference's folder on this machine. */
  folder: string;
  /** The folder as findings name it, with `/`: `proposals/pp-18`. */
  shown: string;
  /** The day for which stale proposals are reported; without it none are. */
  today?: Day;
  /** The folders of all conferences; without them none is known to be beside this one. */
  folders?: readonly string[];
  /** Whether a font of the brief has a character; without it fonts are not checked. */
  covers?: (codePoint: number) => boolean;
  /** Results of earlier loads of the same folder; a cache changes no result. */
  cache?: LoadCache;
}

/** Results that are reused from one load to the next. */
export interface LoadCache {
  folder: FolderCache;
  /** Examined files by their name in findings, reused while their text is the same. */
  examined: Map<string, ExaminedFile>;
}

/** A cache for the loads of one folder. */
export function createLoadCache(): LoadCache {
  return { folder: new Map(), examined: new Map() };
}

export interface Loaded {
  /** Absent where any finding is an error. */
  corpus?: Corpus;
  /** What frozen editions are compared with. Absent where it cannot be read, or has errors itself. */
  forEditions?: Pick<Corpus, "conference" | "renames">;
  /** Of all files, sorted. */
  findings: Finding[];
  /** Those of which readers outside the group get another version, each with that version. */
  forOthers: ReadonlyMap<Finding, Finding>;
  /** The audience of each file, by its name in findings: the file may be named to it. */
  audiences: ReadonlyMap<string, Audience>;
  /** The text of each file that could be read, by the name that findings give it. */
  sources: ReadonlyMap<string, string>;
}

/** Reads and checks one conference. Errors in a file do not keep other files from being read and checked. */
export async function loadCorpus(options: LoadOptions): Promise<Loaded> {
  const { cache, shown } = options;
  let threads: readonly Worker[] = [];
  try {
    const read = await readConferenceFolder(options.folder, shown, cache?.folder, (count) => {
      // A load that reuses results examines few files.
      if (!cache?.examined.size) threads = startThreads(count);
    });
    const { files, moved } = composedFiles(withDeclaredLabels(read.files));
    const examined = await examine(files, threads, cache?.examined ?? new Map());
    return checkTogether(read, examined, options, moved);
  } finally {
    await endThreads(threads);
  }
}

/** Examines each file, or reuses its result. Results of other files are dropped. */
async function examine(
  files: readonly SourceFile[],
  threads: readonly Worker[],
  known: LoadCache["examined"],
): Promise<ExaminedFile[]> {
  const isSame = (file: SourceFile): boolean => {
    const source = known.get(file.file)?.draft.source;
    return source?.text === file.text && source.role === file.role && source.labels === file.labels;
  };
  const changed = files.filter((file) => !isSame(file));
  for (const examined of await examineFiles(changed, threads))
    known.set(examined.draft.source.file, examined);
  const all = files.flatMap(({ file }) => known.get(file) ?? []);
  known.clear();
  for (const each of all) known.set(each.draft.source.file, each);
  return all;
}

/** The findings of all files, those about several files included, and the corpus where none is an error. */
function checkTogether(
  { files, unread, assets, findings }: ConferenceFolder,
  examined: readonly ExaminedFile[],
  { shown, today, covers, folders }: LoadOptions,
  moved: PlaceMover,
): Loaded {
  const folder = shown.slice(shown.lastIndexOf("/") + 1);
  const read = examined.map(({ draft }) => draft);
  // What refers to a file that cannot be read needs no correction.
  const named = [...files, ...unread];
  const proposalFiles = namesOf(named, "proposal", "");
  const own = draftsOf(read);
  const drafts: Drafts = {
    ...own,
    outcomes: outcomeIdsToKeys(own.outcomes, own.proposals, proposalFiles),
    proposals: idsToKeys(own.proposals, proposalFiles),
  };
  const known = knownNames(drafts, proposalFiles.size, findings, shown);
  const ruleFindings = runRules(CORPUS_RULES, drafts, {
    folder,
    issueFiles: namesOf(named, "issue", "issues/"),
    proposalFiles,
    known,
    texts: new Map(read.map(({ source }) => [source.file, source.text])),
    ...optionalKeys({ today, covers, folders }),
  });

  const refused = refusedAssets(findings, shown);
  const linked = named.filter(({ role }) => role !== "conference").map(({ path }) => path);
  const renames = renamesOf(drafts.proposals.map(({ record }) => record));
  const resolveFile = known.ids ? fileResolver(linked, renames, known.lost) : () => undefined;
  const markdown = markdownFindings(examined, resolveFile, assets, shown, refused);
  const found: (Finding & Pick<FormatFinding, "restrictsBelow">)[] = [
    ...findings.map((finding) => moved(withReferences(finding, refused), "composed")),
    ...read.flatMap((draft) => draft.findings),
    ...examined.flatMap((each) => each.findings),
    ...ruleFindings,
    ...markdown,
    ...findPrivateAddresses(examined),
  ];
  const draftsByFile = new Map(read.map((draft) => [draft.source.file, draft]));
  const composed = withConfidentiality(withoutRestatedMarks(found), draftsByFile);
  const others = forOtherReaders(composed, draftsByFile);
  const { findings: all, others: forOthers } = asWritten(composed, others, moved);
  const corpus = all.some(({ severity }) => severity === "error")
    ? undefined
    : corpusOf(folder, drafts, assets);
  const isNamed = unread.length === 0 && read.every(({ draft }) => draft && !draft.broken.has("formerly"));
  const hasFaultyNames = all.some(({ severity, rule }) => severity === "error" && rule === "formerly");
  const forEditions = isNamed && !hasFaultyNames ? editionSetting(drafts, renames) : undefined;
  const sources = new Map(files.map(({ file, text }) => [file, text]));
  const audiences = new Map(read.map((draft) => [draft.source.file, audienceOfFile(draft)]));
  return { findings: all, forOthers, audiences, sources, ...optionalKeys({ corpus, forEditions }) };
}

function editionSetting({ conference }: Drafts, renames: Corpus["renames"]): Loaded["forEditions"] {
  return conference?.broken.size === 0 ? { conference: conference.record, renames } : undefined;
}

/** Slugs or keys of the files of a role, in the order of the folder. */
function namesOf(files: readonly NamedFile[], role: NamedFile["role"], folder: string): Map<string, string> {
  const ofRole = files.filter((file) => file.role === role);
  return new Map(ofRole.map(({ file, path }) => [path.slice(folder.length, -".md".length), file]));
}

function markdownFindings(
  examined: readonly ExaminedFile[],
  resolveFile: (path: string) => string | undefined,
  assets: ReadonlyMap<string, Asset>,
  shown: string,
  refused: ReadonlyMap<string, RefusedAsset>,
): Finding[] {
  const isRefused = (name: string) => {
    const asset = refused.get(`${shown}/assets/${name}`);
    if (asset !== undefined) asset.references += 1;
    return asset !== undefined;
  };
  const texts = examined.flatMap(({ draft: { source }, markdown }) =>
    markdown === undefined ? [] : [{ ...markdown, path: source.path }],
  );
  return [
    ...texts.flatMap(({ findings, targets, path }) => [
      ...findings,
      ...checkTargets(targets, { path, assets, resolveFile, isRefused }),
    ]),
    ...imageWeight(texts, assets),
  ];
}

/** A file of `assets/` that has a finding of its own, and how many images of the texts show it. */
interface RefusedAsset {
  references: number;
}

/** By the file's name in findings. */
function refusedAssets(findings: readonly Finding[], shown: string): Map<string, RefusedAsset> {
  const refused = findings.filter(
    ({ file, severity }) => severity === "error" && file.startsWith(`${shown}/assets/`),
  );
  return new Map(refused.map(({ file }) => [file, { references: 0 }]));
}

function withReferences(finding: Finding, refused: ReadonlyMap<string, RefusedAsset>): Finding {
  const asset = refused.get(finding.file);
  if (asset === undefined || asset.references === 0 || finding.severity !== "error") return finding;
  const images =
    asset.references === 1
      ? "1 image of the texts shows it"
      : `${asset.references} images of the texts show it`;
  return { ...finding, message: `${finding.message}; ${images}` };
}

function corpusOf(folder: string, drafts: Drafts, assets: Map<string, Asset>): Corpus | undefined {
  if (drafts.conference === undefined) return undefined;
  const proposals = drafts.proposals.map(({ record }) => record);
  const renames = renamesOf(proposals);
  const keys = new Set(proposals.map(({ key }) => key));
  return {
    folder,
    conference: drafts.conference.record,
    issues: drafts.issues.map(({ record }) => record).sort(compareIssues),
    proposals: proposals
      .map((proposal) => {
        const relations = withRenames(proposal.relations, renames, keys);
        return relations === proposal.relations ? proposal : { ...proposal, relations };
      })
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
    outcomes: drafts.outcomes
      .map(({ record }) => ({ ...record, proposals: todaysKeys(record.proposals, renames, keys) }))
      .sort((a, b) => compareCodeUnits(a.slug, b.slug)),
    renames,
    assets,
  };
}

function compareIssues(a: Issue, b: Issue): number {
  return a.order - b.order || (a.slug < b.slug ? -1 : 1);
}
