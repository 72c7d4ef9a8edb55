import type { Brief, BriefProposal, Grid } from "../../brief/types.ts";
import { ACTIONS, POSITIONS, type Position } from "../../corpus/types.ts";
import { issueAnchor, sponsorAnchor } from "../page/anchors.ts";
import { type ActionCount, actionTiles } from "../pictures/action-shapes.ts";
import type { Svg } from "../pictures/svg.ts";
import type { Words } from "../templates/words.ts";

type Column = Grid["columns"][number];

/** The most columns on a portrait page; with more sponsors, states and others share one. */
const MOST_COLUMNS = 11;

/** A column: the proposals of one sponsor, or of all states and others together. */
interface WantsColumn {
  kind: "sponsor" | "shared" | "not-stated";
  /** Empty where the column is not of one sponsor. */
  code: string;
  name: string;
  anchor: string;
  /** Separated from the column before by a line. */
  startsBlock: boolean;
}

/** The proposals of each sponsor on each issue, a tile for each. */
export interface WantsView {
  columns: WantsColumn[];
  rows: {
    anchor: string;
    title: string;
    startsBackground: boolean;
    cells: { tiles: Svg | null }[];
  }[];
  /** A tile of each action that occurs. */
  key: { action: ActionCount["action"]; isStated: boolean; tile: Svg }[];
  /** A tile with the letter of each position that occurs. */
  positions: { position: Position; tile: Svg }[];
}

/** The tiles of a brief; null where no issue has a proposal with a sponsor. */
export function wantsView(brief: Brief, words: Words): WantsView | null {
  const proposals = new Map(brief.proposals.map((proposal) => [proposal.key, proposal]));
  const blocks = blocksOf(brief.grid.columns);
  const issues = new Map(brief.issues.map((issue) => [issue.slug, issue]));
  const rows = brief.grid.rows.flatMap(({ issue: slug, cells }, index) => {
    const issue = issues.get(slug);
    if (issue === undefined) return [];
    const before = issues.get(brief.grid.rows[index - 1]?.issue ?? "");
    return [
      {
        anchor: issueAnchor(slug),
        title: issue.title,
        startsBackground: issue.priority === "background" && before?.priority === "listed",
        cells: blocks.map(({ members }) => {
          const keys = new Set(members.flatMap((member) => cells[member]?.proposals ?? []));
          const found = brief.proposals.filter(({ key }) => keys.has(key));
          return { tiles: found.length === 0 ? null : tiles(found, words) };
        }),
      },
    ];
  });
  if (!rows.some(({ cells }) => cells.some((cell) => cell.tiles !== null))) return null;
  const current = [...proposals.values()].filter(({ successors }) => successors === undefined);
  return {
    columns: blocks.map(({ column }) => column),
    rows,
    positions: POSITIONS.filter(
      (held) => held !== "none" && current.some(({ position }) => position === held),
    ).map((position) => ({
      position,
      tile: actionTiles([{ action: "not-stated", position }], "", letterOf(words)),
    })),
    key: ALL_ACTIONS.filter((action) => current.some((proposal) => actionOf(proposal) === action)).map(
      (action) => ({
        action,
        isStated: action !== "not-stated",
        tile: actionTiles([{ action, position: "none" }], "", () => undefined),
      }),
    ),
  };
}

const ALL_ACTIONS = [...ACTIONS, "not-stated" as const];

function actionOf({ action }: BriefProposal): ActionCount["action"] {
  return action ?? "not-stated";
}

/** The columns, each with the indexes of its columns in the grid. */
function blocksOf(columns: readonly Column[]): { column: WantsColumn; members: number[] }[] {
  const all = columns.map((column, index) => ({ column, index }));
  const groups = all.filter(({ column }) => column.kind === "group");
  const notStated = all.filter(({ column }) => column.kind === "not-stated");
  const others = all.filter(({ column }) => column.kind !== "group" && column.kind !== "not-stated");
  const isShared = columns.length > MOST_COLUMNS && others.length > 1;
  const alone = ({ column, index }: (typeof all)[number]) => ({
    column: {
      kind: column.kind === "not-stated" ? ("not-stated" as const) : ("sponsor" as const),
      code: column.kind === "not-stated" ? "" : column.code,
      name: column.name,
      anchor: sponsorAnchor(column.code),
      startsBlock: index > 0 && columns[index - 1]?.kind !== column.kind,
    },
    members: [index],
  });
  const shared = {
    column: { kind: "shared" as const, code: "", name: "", anchor: "", startsBlock: groups.length > 0 },
    members: others.map(({ index }) => index),
  };
  return [...groups.map(alone), ...(isShared ? [shared] : others.map(alone)), ...notStated.map(alone)];
}

function tiles(proposals: readonly BriefProposal[], words: Words): Svg {
  const positionOf = ({ position }: BriefProposal): Position => position ?? "none";
  const counts = <Value>(values: readonly Value[], read: (proposal: BriefProposal) => Value) =>
    values
      .map((value) => ({ value, count: proposals.filter((one) => read(one) === value).length }))
      .filter(({ count }) => count > 0);
  const actions = counts(ALL_ACTIONS, actionOf).map(({ value, count }) =>
    words.text("glance.some", {
      count,
      what: value === "not-stated" ? words.text("action.not-stated") : value,
    }),
  );
  const positions = counts(POSITIONS, positionOf)
    .filter(({ value }) => value !== "none")
    .map(({ value, count }) => words.text("glance.some", { count, what: words.text(`position.${value}`) }));
  const label = [actions, positions].filter((list) => list.length > 0).map(words.list);
  return actionTiles(
    proposals.map((proposal) => ({ action: actionOf(proposal), position: positionOf(proposal) })),
    label.join("; "),
    letterOf(words),
  );
}

function letterOf(words: Words): (position: Position) => string | undefined {
  return (position) => (position === "none" ? undefined : words.text(`positionLetter.${position}`));
}
