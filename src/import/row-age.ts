import { latestChange } from "../brief/as-of.ts";
import type { Day, Proposal } from "../corpus/types.ts";
import { normalForm } from "../normal-form.ts";
import type { ListRow } from "./list-rows.ts";

/** What an edition has of a proposal; of a position only where the edition is one for the group. */
export interface EditionValues {
  edition: number;
  asOf: Day;
  status?: string | undefined;
  position?: string | undefined;
  outcome?: string | undefined;
  submitted?: string | undefined;
}
type DatedColumn = Exclude<keyof EditionValues, "edition" | "asOf">;

/** Whether a row is older or newer than the record, by its date and by the editions. */
export interface RowAge {
  /** Its date is later than all dates on record. */
  isUpdated: boolean;
  /** Why a value is not taken that is another one than the record's, if that has one; undefined where it may be newer. */
  whyOlder: (column: DatedColumn, value: string, isReplaced: boolean) => string | undefined;
  /** What is added to a position that replaces another one, where nothing shows which of the two is newer. */
  doubt: string;
}

/**
 * The age of a row. A row with a date as on record may be of an older table: many changes of the record have no date. What
 * an edition has is then an earlier value, since the record has another one now. So it is where a later edition has another
 * value and is newer than the row: an entry that was wrong and is gone has left no later date on record.
 */
export async function ageOf(
  row: ListRow,
  proposal: Proposal,
  valuesInEditions: (proposal: Proposal) => Promise<readonly EditionValues[]>,
): Promise<RowAge> {
  const { updated, position, status, outcome, submitted } = row.values;
  const isChanged = updated !== undefined && updated !== updatedOnRecord(proposal);
  const isOld = isChanged && isOldRow(row, proposal);
  const known = { ...proposal, position: proposal.position ?? "none" };
  const changed = Object.entries({ position, status, outcome, submitted }).flatMap(([name, value]) =>
    value === undefined || sameWords(value, Reflect.get(known, name)) ? [] : [{ name, value }],
  );
  const editions = changed.length === 0 ? [] : await valuesInEditions(proposal);
  const isLeft = changed.some(({ name, value }) => {
    const last = lastWith(editions, name as DatedColumn, value);
    return last >= 0 && editions.slice(last + 1).some(({ asOf }) => asOf > (updated ?? ""));
  });
  const isUpdated = isChanged && !isOld && !isLeft;
  const isSurelyNewer =
    isUpdated || known.position === "none" || editions.at(-1)?.position === known.position;
  return {
    isUpdated,
    whyOlder: (column, value, isReplaced) => {
      if (isUpdated) return undefined;
      if (isOld && isReplaced)
        return `the row was updated on ${updated}, before the latest entry on record: put the day of the change in its updated`;
      const had = editions[lastWith(editions, column, value)];
      if (had !== undefined) return `it is that of edition ${had.edition}, ${MOVED_ON}`;
      const isInHistory = column === "position" && proposal.history.some((each) => each.position === value);
      return isInHistory ? `it is an earlier one, ${MOVED_ON}` : undefined;
    },
    doubt: isSurelyNewer ? "" : ", in place of one that no edition has and that may be newer than the table",
  };
}

function lastWith(editions: readonly EditionValues[], column: DatedColumn, value: string): number {
  return editions.findLastIndex((each) => sameWords(value, each[column]));
}

const MOVED_ON =
  "and the record has moved on: if it went back, put the day of the change in updated, or change the file by hand";

/** Whether a row has an earlier date than the record. */
export function isOldRow({ values: { updated } }: ListRow, proposal: Proposal): boolean {
  return updated !== undefined && datesOnRecord(proposal).some((date) => updated < date);
}

/** Every date of a record. A month counts as before each of its days, so that it never replaces one of them. */
function datesOnRecord({ updated, submitted, history }: Proposal): string[] {
  return [updated, submitted, ...history.map(({ date }) => date)].filter((date) => date !== undefined);
}

/** The latest date of a record, as the tables print it. */
export function updatedOnRecord({ updated, submitted, history }: Proposal): string | undefined {
  return updated ?? latestChange(submitted, history);
}

/** Whether two values are the same words. */
export function sameWords(now: string, known: string | undefined): boolean {
  return known !== undefined && normalForm(now).trim() === normalForm(known).trim();
}
