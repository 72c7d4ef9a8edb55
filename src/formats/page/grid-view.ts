import type { Brief, GridCell } from "../../brief/types.ts";
import { issueAnchor, sponsorAnchor } from "./anchors.ts";
import type { ProposalView } from "./proposal-view.ts";

/** The most columns on a portrait page, and in one table. */
const PORTRAIT_COLUMNS = 14;
const TABLE_COLUMNS = 20;

/** The kinds of change that a cell reports since the edition compared with. */
const NEWS = ["new", "moved"] as const;
const MOVES: ReadonlySet<string> = new Set(["moved", "outcome", "withdrawn"]);

interface GridColumn {
  code: string;
  name: string;
  anchor: string;
  notStated: boolean;
  /**
   * The classes of its head and cells, or empty. `starts-block`: the first column after the regional groups or the
   * states, separated by a line. `unnamed`: the wider column for "not stated".
   */
  classes: string;
}

interface GridCellView {
  count: number;
  /** The target of the number's link: the proposal where it is the only one, otherwise the issue. */
  anchor: string;
  column: GridColumn;
  /** `partial`: the position applies to some of the cell's proposals, and their number is printed. */
  positions: (GridCell["positions"][number] & { partial: boolean })[];
  /** How many of the cell's proposals are new or moved since the edition compared with. */
  news: { kind: "new" | "moved"; count: number }[];
}

interface GridTable {
  columns: GridColumn[];
  rows: {
    anchor: string;
    title: string;
    background: boolean;
    startsBackground: boolean;
    total: number;
    cells: GridCellView[];
  }[];
  /** The number of the table, and the number of tables. */
  part: number;
  parts: number;
}

export interface GridView {
  landscape: boolean;
  /** Regional groups without proposals on record; a note names them, as an empty column does not mean their consent. */
  silent: GridColumn[];
  /** The kinds of change that occur in it, for the key. */
  news: ("new" | "moved")[];
  tables: GridTable[];
}

/** The grid as tables that fit a page; each further table has the same rows and the next columns. */
export function gridView(brief: Brief, proposals: ReadonlyMap<string, ProposalView>): GridView {
  const columns = brief.grid.columns.map((column, index, all) => {
    const notStated = column.kind === "not-stated";
    const startsBlock = index > 0 && all[index - 1]?.kind !== column.kind;
    return {
      code: column.code,
      name: column.name,
      anchor: sponsorAnchor(column.code),
      notStated,
      classes: [startsBlock ? "starts-block" : "", notStated ? "unnamed" : ""].filter(Boolean).join(" "),
    };
  });
  const starts = columns.map((_, index) => index).filter((index) => index % TABLE_COLUMNS === 0);
  const tables = starts.map((start, index) => ({
    ...gridTable(brief, proposals, columns, start),
    part: index + 1,
    parts: starts.length,
  }));
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const silent = columns.filter(
    (column, index) =>
      brief.grid.columns[index]?.kind === "group" &&
      !cells.some((cell) => cell.column === column && cell.count > 0),
  );
  const news = NEWS.filter((kind) => cells.some((cell) => cell.news.some((one) => one.kind === kind)));
  return { landscape: columns.length > PORTRAIT_COLUMNS, silent, news, tables };
}

function gridTable(
  brief: Brief,
  proposals: ReadonlyMap<string, ProposalView>,
  columns: GridColumn[],
  start: number,
): Pick<GridTable, "columns" | "rows"> {
  const issues = new Map(brief.issues.map((issue) => [issue.slug, issue]));
  let backgroundSeen = false;
  const rows = brief.grid.rows.map((row) => {
    const background = issues.get(row.issue)?.priority === "background";
    const startsBackground = background && !backgroundSeen;
    backgroundSeen ||= background;
    const anchor = issueAnchor(row.issue);
    return {
      anchor,
      title: issues.get(row.issue)?.title ?? row.issue,
      background,
      startsBackground,
      total: new Set(row.cells.flatMap((cell) => cell.proposals)).size,
      cells: row.cells.slice(start, start + TABLE_COLUMNS).flatMap((cell, index) => {
        const column = columns[start + index];
        return column === undefined ? [] : [cellView(cell, column, anchor, proposals)];
      }),
    };
  });
  return { columns: columns.slice(start, start + TABLE_COLUMNS), rows };
}

function cellView(
  cell: GridCell,
  column: GridColumn,
  issue: string,
  proposals: ReadonlyMap<string, ProposalView>,
): GridCellView {
  const only = cell.proposals.length === 1 ? proposals.get(cell.proposals[0] ?? "") : undefined;
  return {
    count: cell.proposals.length,
    anchor: only?.anchor ?? issue,
    column,
    positions: cell.positions
      .filter(({ position }) => position !== "none")
      .map((held) => ({ ...held, partial: held.count < cell.proposals.length })),
    news: NEWS.map((kind) => ({
      kind,
      count: cell.proposals.filter((key) => newsOf(proposals.get(key)) === kind).length,
    })).filter(({ count }) => count > 0),
  };
}

function newsOf(proposal: ProposalView | undefined): (typeof NEWS)[number] | undefined {
  const kind = proposal?.change?.kind ?? "";
  if (kind === "new") return "new";
  return MOVES.has(kind) ? "moved" : undefined;
}
