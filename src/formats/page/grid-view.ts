import { foremostChanges, type HeldPosition, heldPositions } from "../../brief/indexes.ts";
import type { Brief, ChangeKind, GridCell } from "../../brief/types.ts";
import { issueAnchor, sponsorAnchor } from "./anchors.ts";
import { isLong, isPortrait, isTight, PAPER, tablesOf, widthOf } from "./fit-to-width.ts";
import type { ProposalView } from "./proposal-view.ts";

/** With more columns than these, states with few proposals share one. */
const COLUMNS_OF_ALL = 18;
const FEW = 3;
/** The kinds of change that a cell reports since the edition compared with. */
const NEWS = ["new", "moved"] as const;
type News = (typeof NEWS)[number];
const MOVES: ReadonlySet<ChangeKind> = new Set<ChangeKind>(["moved", "outcome", "withdrawn"]);

interface GridColumn {
  code: string;
  name: string;
  anchor: string;
  notStated: boolean;
  /**
   * The classes of its head and cells, or empty. `starts-block`: the first column after the regional groups or the
   * states, separated by a line. `unnamed`: the wider column for "not stated". `shared`: that of several states.
   * `holds-1`, `holds-2`, …: how many positions are beside a number, for which the column is wide enough on paper.
   */
  classes: string;
  /** Its columns in the grid of the brief: several of the states that share it. */
  places: number[];
  isShared: boolean;
  /** The most positions that are beside a number in it. */
  holds: number;
}

interface GridCellView {
  count: number;
  code: string;
  name: string;
  /** The target of the number's link: the proposal where it is the only one, otherwise the issue. */
  anchor: string;
  positions: HeldPosition[];
  /** How many of the cell's proposals are new or moved since the edition compared with. */
  news: { kind: News; count: number }[];
}

interface GridTable {
  columns: GridColumn[];
  rows: {
    anchor: string;
    title: string;
    startsBackground: boolean;
    total: number;
    /** Of a column of several states: a count for each that has one. */
    cells: { column: GridColumn; counts: GridCellView[] }[];
  }[];
  /** The number of the table, and the number of tables. */
  part: number;
  parts: number;
}

export interface GridView {
  landscape: boolean;
  /** Each column has room for its positions beside the number; else they go to a line of their own. */
  isRoomy: boolean;
  /** Columns have hardly more than the least width. */
  isTight: boolean;
  /** A number has two digits. */
  isWide: boolean;
  /** Regional groups without proposals on record; a note names them, as an empty column does not mean their consent. */
  withoutProposals: GridColumn[];
  /** The kinds of change that occur in it, for the key. */
  news: News[];
  tables: GridTable[];
}

/** The grid as tables that fit a page; each further table has the same rows and the next columns. */
export function gridView(brief: Brief, proposals: ReadonlyMap<string, ProposalView>): GridView {
  const news = newsOf(brief);
  const hasNews = [...proposals.keys()].some((key) => news.has(key));
  const columns = columnsFor(brief, hasNews);
  const parts = tablesOf(columns, hasNews, brief.grid.rows.length);
  const tables = parts.map((own, index) => ({
    ...gridTable({ brief, proposals, news }, own),
    part: index + 1,
    parts: parts.length,
  }));
  const width = Math.max(...parts.map((own) => widthOf(own, hasNews)));
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const counts = cells.flatMap((cell) => cell.counts);
  const used = new Set(cells.flatMap(({ column, counts }) => (counts.length > 0 ? [column] : [])));
  // Superseded and merged proposals are counted in no cell.
  const onRecord = new Set(brief.proposals.flatMap(({ sponsors }) => sponsors.map(({ code }) => code)));
  const groups = columns.filter(({ places }) => brief.grid.columns[places[0] ?? 0]?.kind === "group");
  return {
    landscape: parts.some((own) => !isPortrait(own, hasNews)),
    isRoomy: width <= PAPER.landscape,
    isTight: parts.some((own) => isTight(own, hasNews)),
    isWide: counts.some(({ count }) => count > 9),
    withoutProposals: groups.filter((column) => !used.has(column) && !onRecord.has(column.code)),
    news: NEWS.filter((kind) => counts.some((cell) => cell.news.some((one) => one.kind === kind))),
    tables,
  };
}

/** A column for each sponsor; one for all states with few proposals where there are too many, or it saves a landscape page. */
function columnsFor(brief: Brief, hasNews: boolean): GridColumn[] {
  const all = gridColumns(brief, brief.grid.columns.length > COLUMNS_OF_ALL);
  const fewer = gridColumns(brief, true);
  return !isPortrait(all, hasNews) && isPortrait(fewer, hasNews) ? fewer : all;
}

/** @param isSharing whether states with few proposals share a column */
function gridColumns({ grid }: Brief, isSharing: boolean): GridColumn[] {
  const few = (place: number): boolean =>
    grid.columns[place]?.kind === "state" &&
    grid.rows.reduce((sum, { cells }) => sum + (cells[place]?.proposals.length ?? 0), 0) <= FEW;
  const places = grid.columns.map((_, place) => place);
  const sharing = isSharing ? places.filter(few) : [];
  const isShared = sharing.length > 1;
  const own = isShared ? places.filter((place) => !sharing.includes(place)) : places;
  const after = own.findIndex((place) => !["group", "state"].includes(grid.columns[place]?.kind ?? ""));
  const shared = isShared ? [sharing] : [];
  const end = after < 0 ? own.length : after;
  const all = [
    ...own.slice(0, end).map((place) => [place]),
    ...shared,
    ...own.slice(end).map((place) => [place]),
  ];
  return all.map((places, index) => {
    const column = grid.columns[places[0] ?? 0];
    const kindAt = (at: number) => grid.columns[all[at]?.[0] ?? 0]?.kind;
    const isShared = places.length > 1;
    const notStated = column?.kind === "not-stated";
    const startsBlock = index > 0 && kindAt(index - 1) !== kindAt(index);
    const holds = isShared ? 0 : mostPositions(grid, places[0] ?? 0);
    const classes = [
      startsBlock ? "starts-block" : "",
      notStated ? "unnamed" : "",
      isShared ? "shared" : "",
      holds > 0 ? `holds-${holds}` : "",
      !notStated && !isShared && isLong(column?.code) ? "long-code" : "",
    ];
    return {
      code: column?.code ?? "",
      name: column?.name ?? "",
      anchor: sponsorAnchor(column?.code ?? ""),
      notStated,
      classes: classes.filter(Boolean).join(" "),
      places,
      isShared,
      holds,
    };
  });
}

/** The most positions in a cell of a column. */
function mostPositions({ rows }: Brief["grid"], place: number): number {
  const held = rows.map(({ cells }) => cells[place]?.positions.filter(({ position }) => position !== "none"));
  return Math.max(0, ...held.map((positions) => positions?.length ?? 0));
}

/** What the cells of a grid are made from. */
interface GridRecord {
  brief: Brief;
  proposals: ReadonlyMap<string, ProposalView>;
  news: ReadonlyMap<string, News>;
}

function gridTable(record: GridRecord, columns: GridColumn[]): Pick<GridTable, "columns" | "rows"> {
  const { brief } = record;
  const issues = new Map(brief.issues.map((issue) => [issue.slug, issue]));
  let hasBackground = false;
  const rows = brief.grid.rows.map((row) => {
    const isBackground = issues.get(row.issue)?.priority === "background";
    const startsBackground = isBackground && !hasBackground;
    hasBackground ||= isBackground;
    const anchor = issueAnchor(row.issue);
    return {
      anchor,
      title: issues.get(row.issue)?.title ?? row.issue,
      startsBackground,
      total: new Set(row.cells.flatMap((cell) => cell.proposals)).size,
      cells: columns.map((column) => ({
        column,
        counts: column.places.flatMap((place) => {
          const cell = row.cells[place];
          const sponsor = brief.grid.columns[place];
          if (cell === undefined || sponsor === undefined || cell.proposals.length === 0) return [];
          return cellView(cell, sponsor, anchor, record);
        }),
      })),
    };
  });
  return { columns, rows };
}

function cellView(
  cell: GridCell,
  { code, name }: { code: string; name: string },
  issue: string,
  { proposals, news }: GridRecord,
): GridCellView {
  const only = cell.proposals.length === 1 ? proposals.get(cell.proposals[0] ?? "") : undefined;
  return {
    count: cell.proposals.length,
    code,
    name,
    anchor: only?.anchor ?? issue,
    positions: heldPositions(cell),
    news: NEWS.map((kind) => ({
      kind,
      count: cell.proposals.filter((key) => news.get(key) === kind).length,
    })).filter(({ count }) => count > 0),
  };
}

/** The proposals, by key, that are new, moved on or ended; one may have further changes, such as a merger into it. */
function newsOf({ changes }: Brief): Map<string, News> {
  const foremost = foremostChanges(changes, (kind) => kind === "new" || MOVES.has(kind));
  return new Map([...foremost].map(([key, { kind }]) => [key, kind === "new" ? "new" : "moved"]));
}
