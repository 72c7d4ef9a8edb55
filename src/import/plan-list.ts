import { isKeySegment } from "../corpus/folder/file-names.ts";
import type { SourceFile } from "../corpus/folder/read-folder.ts";
import { scalarOf } from "../corpus/frontmatter.ts";
import { doubtOfCode } from "../corpus/rules/look-alikes.ts";
import { type StarterKey, starterFile } from "../corpus/starters/conference-files.ts";
import { namedProposal } from "../corpus/starters/proposal-name.ts";
import { hasEnded, needsOutcome, type Status } from "../corpus/types.ts";
import { yamlText } from "../corpus/yaml/quotes.ts";
import type { Failure } from "../finding.ts";
import { baseOfDocument, parseDocumentReference, printDocumentReference } from "../itu/document-reference.ts";
import { codeOfPrefix } from "../itu/regional-groups.ts";
import { parseSponsor } from "../itu/sponsors.ts";
import { optionalKeys } from "../json-values.ts";
import { normalForm } from "../normal-form.ts";
import { type ConferenceRecord, isSameProposal, type RecordedProposal } from "./conference-record.ts";
import { contradictedKeys, identityOnRecord } from "./document-differences.ts";
import { languageOfRow } from "./document-language.ts";
import type { ListColumn, ListRow } from "./list-rows.ts";
import { isOtherTitle, literal } from "./paragraph-text.ts";
import { type Plan, planFile } from "./plan-import.ts";
import { planRowUpdate, type RowSetting } from "./plan-row-update.ts";
import { BODY_GUIDE, type FileSetting, targetsText } from "./proposal-file.ts";
import { sameWords } from "./row-age.ts";

/** Which rows of a table are about which file: each proposal has one row. */
export class RowsOfFiles {
  readonly #rows = new Map<string, number>();

  /** The plan of a row, which is refused where a row above it is about the same proposal. */
  only({ row }: ListRow, plan: Plan): Plan {
    const path = plan.kind === "new" || plan.kind === "refused" ? plan.path : plan.source.path;
    const above = path === undefined ? undefined : this.#rows.get(path);
    if (above !== undefined) {
      const why = `it has the ID or the key of row ${above}: correct one, or keep one of the two`;
      return { kind: "refused", id: `row ${row}`, why };
    }
    if (path !== undefined) this.#rows.set(path, row);
    return plan;
  }
}

/** What a row of a table makes of the record. `rawOf` reads a file as it lies on the disk. */
export async function planRow(
  row: ListRow,
  record: ConferenceRecord,
  setting: FileSetting & RowSetting,
  rawOf: (source: SourceFile) => Promise<string>,
): Promise<Plan> {
  const label = row.id?.printed ?? row.key ?? `row ${row.row}`;
  const refused = (why: string): Plan => ({ kind: "refused", id: label, why });
  if (row.fault !== undefined) return refused(row.fault);
  const { values } = row;
  if (values.issue !== undefined) values.issue = record.issueNamed(values.issue) ?? values.issue;
  const byKey = row.key === undefined ? undefined : record.ofKey(row.key);
  const found = row.id === undefined ? undefined : record.identify(row.id);
  if (found?.kind === "unclear") return refused(found.why);
  const byId = found?.kind === "known" ? found.recorded : undefined;
  if (byKey === undefined && byId === undefined)
    return planNewRow(row, record, setting, found?.kind === "new" ? found.remarks : []);
  if (byKey !== undefined && row.unread.has("id"))
    return refused(`its id cannot be read: correct row ${row.row} of the table`);
  const isOfOther = byKey?.id !== undefined && row.id !== undefined && !isSameProposal(byKey.id, row.id);
  if (byKey !== undefined && byId !== byKey && (isOfOther || byId !== undefined)) {
    const has = byKey.id === undefined ? "has no ID" : `has the ID ${byKey.id.printed}`;
    return refused(
      `its key and its ID are of two proposals, ${byKey.source.file} ${has}: correct one of them`,
    );
  }
  const known = byKey ?? byId;
  if (known === undefined) return refused(LACKS_NAME);
  const other = whyOther(row, known, record);
  if (other !== undefined)
    return { kind: "refused", id: known.source.file, why: other, path: known.source.path };
  return planRowUpdate(row, known, await rawOf(known.source), setting);
}

/**
 * Why a row may be about another proposal than that of the file with its ID or key: what both state of it differs, or, without a
 * target, its title. Numbers of proposals move in a revision of their document.
 */
function whyOther(row: ListRow, known: RecordedProposal, record: ConferenceRecord): string | undefined {
  const { keys, source } = known;
  const { action, number, document, title } = row.values;
  const recorded = identityOnRecord(keys);
  const stated = [
    ...contradictedKeys({ action, targets: row.targets }, recorded).map((key) =>
      key === "action"
        ? [key, action, recorded.action]
        : [key, row.targets.join(", "), recorded.targets.join(", ")],
    ),
    ...(isOther(number, scalarOf(keys, "number"), normalForm)
      ? [["number", number, scalarOf(keys, "number")]]
      : []),
    ...(isOther(document, scalarOf(keys, "document"), baseOf)
      ? [["document", document, scalarOf(keys, "document")]]
      : []),
  ];
  const [own = "", named = ""] = [title, scalarOf(keys, "title")];
  const isSure = row.targets.length > 0 || own === "" || sameWords(own, named);
  const namesake = isSure ? undefined : record.namesakeOf(known, own);
  const language = scalarOf(keys, "language") ?? record.language;
  const isForeign = languageOfRow(textsOf(row.values), language) !== undefined;
  if (!isSure && namesake === undefined && !isForeign && isOtherTitle(own, named))
    stated.push(["title", own, named]);
  if (stated.length === 0 && namesake === undefined) return undefined;
  // Of what not everybody may read, nothing is repeated.
  const isOpen = (each: RecordedProposal) => (scalarOf(each.keys, "audience") ?? "public") === "public";
  const differences = stated.map(
    ([key, now, before]) =>
      `${key} "${now}" in row ${row.row}${isOpen(known) ? `, "${before}" on record` : ""}`,
  );
  if (namesake !== undefined)
    differences.push(`title as in ${isOpen(namesake) ? namesake.source.file : "another file"}`);
  return `row ${row.row} may be about another proposal (${differences.join("; ")}), since numbers move: where it is, correct the ID or the key in the table, or the ID in ${source.file}; where it is the same one, correct there or in the table what differs; then import again`;
}

function isOther(
  now: string | undefined,
  known: string | undefined,
  formOf: (value: string) => string,
): boolean {
  return now !== undefined && known !== undefined && formOf(now) !== formOf(known);
}

/** A document in any revision; what is none is compared as it is. */
function baseOf(document: string): string {
  const parsed = parseDocumentReference(document);
  return parsed.ok ? baseOfDocument(parsed.value) : document;
}

const textsOf = ({ title, summary }: ListRow["values"]) =>
  [title, summary].filter((each) => each !== undefined);

/** Whether some rows of a table are in another language than the record's. */
export function isMixed(rows: readonly ListRow[], language: string): boolean {
  // Rows in another script are not taken for the record's language.
  return rows.some(({ values }) => {
    const texts = textsOf(values);
    return /\p{Script=Latin}/u.test(texts.join("")) && languageOfRow(texts, language) !== undefined;
  });
}

const LACKS_NAME =
  'it has no ID and no key, which its file is named by: fill in "id" as ITU prints it, IAP/63A1/5, or "key", such as citel/open-forum';

/** Why a row has no file: its ID may be in a column that is not read. */
function whyUnnamed({ row, unread, doubtful }: ListRow, name: string | undefined): string {
  if (name === undefined && unread.has("id")) return `its id cannot be read: correct row ${row} of the table`;
  if (name === undefined && doubtful.has("id"))
    return 'the column that may have its ID is not read: give it the heading "id"';
  return LACKS_NAME;
}

function withAdvice({ message, suggestion }: Failure): string {
  const isAdvised = suggestion === undefined || message.includes(suggestion);
  return isAdvised ? message : `${message}; did you mean "${suggestion}"?`;
}

/** A new file for a row of a table. */
function planNewRow(
  row: ListRow,
  record: ConferenceRecord,
  setting: FileSetting,
  remarks: readonly string[],
): Plan {
  const name = row.id?.printed ?? row.key;
  const label = name ?? `row ${row.row}`;
  const named = name === undefined ? undefined : namedProposal(name, record.folders);
  const key = named?.ok ? named.value.key : undefined;
  if (named?.ok === false) return { kind: "refused", id: label, why: withAdvice(named) };
  if (key === undefined || !key.split("/").every(isKeySegment)) {
    return { kind: "refused", id: label, why: whyUnnamed(row, name) };
  }
  askOfCodes(row, key);
  return planFile(label, key, listFile(row, setting), record, remarks);
}

/** Leaves out the sponsors of a row of which a code may be meant as another list has it. */
function askOfCodes(row: ListRow, key: string): void {
  const { title = "", summary = "", document = "" } = row.values;
  const ofId = row.id?.sponsors ?? [];
  const named = { key, title, text: summary, sources: [document], ofId };
  const codes = row.sponsors.length > 0 ? row.sponsors : ofId;
  const doubts = codes.flatMap((code) => doubtOfCode(code, codes.length === 1, named) ?? []);
  if (doubts.length === 0 || row.unread.has("sponsors")) return;
  row.problems.push(...doubts.map((doubt) => `sponsors: ${doubt}`));
  row.unread.add("sponsors");
  row.sponsors = [];
}

function listFile(
  { id, values, sponsors, targets, unread, doubtful, problems }: ListRow,
  { issue, issues, language, isMixed }: FileSetting,
): string {
  const prefixes = (id?.sponsors ?? []).map(codeOfPrefix);
  const codes =
    sponsors.length > 0 || unread.has("sponsors") || doubtful.has("sponsors")
      ? sponsors
      : prefixes.filter((code) => parseSponsor(code).ok);
  const ofId = id === undefined || unread.has("document") ? undefined : printDocumentReference(id.document);
  const document = values.document ?? ofId;
  const isIssue = values.issue === undefined || issues.includes(values.issue);
  if (!isIssue) problems.push(`issue: there is no issue "${values.issue}"`);
  const own = isIssue ? (values.issue ?? issue) : undefined;
  const isAnnounced = document === undefined && !unread.has("document");
  const usual = isAnnounced ? "announced" : "submitted";
  const status =
    unread.has("status") || doubtful.has("status") ? undefined : ((values.status ?? usual) as Status);
  // What a cell has and nobody can read is an empty key, which `check` names.
  const plain = (key: ListColumn, value: string | undefined): StarterKey[] =>
    value !== undefined ? [{ key, value }] : unread.has(key) ? [{ key }] : [];
  const text = (key: ListColumn, value: string | undefined): StarterKey[] =>
    plain(key, value === undefined ? undefined : yamlText(value));
  const lacksNoDate = status === "unknown" && values.outcome === undefined && values.updated === undefined;
  const ended = status !== undefined && hasEnded(status) && !lacksNoDate;
  const written = languageOfRow(textsOf(values), language, isMixed);
  const lacksOutcome = status !== undefined && needsOutcome(status) && values.outcome === undefined;
  const keys: StarterKey[] = [
    { key: "title", ...(values.title !== undefined && { value: yamlText(values.title) }) },
    ...plain("id", id?.printed),
    ...text("number", values.number),
    { key: "sponsors", ...(codes.length > 0 && { value: `[${codes.join(", ")}]` }) },
    { key: "issue", ...(own !== undefined && { value: own }) },
    { key: "target", ...(targets.length > 0 && { value: targetsText(targets) }) },
    ...text("action", values.action),
    ...plain("document", document),
    { key: "status", ...(status !== undefined && { value: status }) },
    ...text("position", values.position),
    ...plain("submitted", values.submitted),
    ...plain("updated", ended ? undefined : values.updated),
    ...(status === "merged" ? [{ key: "relations" }, { key: "  merged-into" }] : []),
    ...(ended
      ? [
          { key: "history" },
          { key: "  - date", ...optionalKeys({ value: values.updated }) },
          { key: "    status", value: status },
        ]
      : []),
    ...(lacksOutcome ? [{ key: "outcome" }] : text("outcome", values.outcome)),
    { key: "sources" },
    { key: "  - title", ...(document !== undefined && { value: `Document ${document}` }) },
    ...(id === undefined ? [{ key: "    locator" }] : [{ key: "    locator", value: id.printed }]),
    ...(written === undefined ? [] : [{ key: "language", ...(written !== "" && { value: written }) }]),
  ];
  const { summary } = values;
  const file = starterFile(keys, BODY_GUIDE);
  // A function: a summary may contain what a replacement takes for a pattern.
  return summary === undefined ? file : file.replace(/<!-- .*-->/, () => literal(summary));
}
