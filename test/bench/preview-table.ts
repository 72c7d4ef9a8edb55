import type { Reached } from "./goals.ts";
import type { MeasuredPreview } from "./measure-preview.ts";
import type { MeasuredPdfs } from "./measure-preview-print.ts";
import { commandTime, median, type Result } from "./result-table.ts";
import { measuredBy } from "./timed-command.ts";

/**
 * Medians and worst of so many saves of a proposal of PP-18 while its preview is open in a browser. "Own work" is
 * what the tool and its page do; the wait for an editor to finish and the browser's layout and
 * painting are left out.
 */
export async function previewTable(saves: number): Promise<{ table: string; goal: Reached }> {
  const measured = await measuredBy<MeasuredPreview>("./measure-preview.ts", String(saves));
  const row = (name: string, of: (save: MeasuredPreview["saves"][number]) => number): string => {
    const times = measured.saves.map(of);
    return `${name.padEnd(40)}${median(times).toFixed(0).padStart(7)}${Math.max(...times)
      .toFixed(0)
      .padStart(7)}`;
  };
  const own = measured.saves.map(({ reading, applying }) => reading + applying);
  const table = [
    `${"preview of pp-18, a proposal saved".padEnd(40)} median  worst`,
    row("reading and making the page, ms", ({ reading }) => reading),
    row("fetching and swapping what changed, ms", ({ applying }) => applying),
    row("own work, ms", ({ reading, applying }) => reading + applying),
    row("save to paint, all in all, ms", ({ whole }) => whole),
    `${"own work / first reading of all files".padEnd(40)}${(median(own) / measured.first).toFixed(2).padStart(7)}`,
    "",
  ].join("\n");
  const medianOf = (part: "whole" | "reading" | "applying") =>
    median(measured.saves.map((save) => save[part]));
  const why = `reading and making the page takes ${medianOf("reading").toFixed(0)} ms, fetching and swapping what changed ${medianOf("applying").toFixed(0)} ms, waiting for the editor, layout and painting the rest`;
  return { table, goal: { ...previewGoal(medianOf("whole")), why } };
}

/** @param value milliseconds from a save to the repaint; undefined where it was not measured */
export function previewGoal(value: number | undefined): Reached {
  return { subject: "pp-18", what: "preview, save to repaint, in ms", value, most: 100 };
}

/**
 * The PDF of a preview after a proposal was saved, as a part of what a build of the same takes in the same run.
 *
 * @param results with those of 200 proposals
 */
export async function pdfGoal(results: readonly Omit<Result, "rivals">[]): Promise<Reached> {
  const goal = { subject: "200", what: "preview, PDF after a saved proposal, of a build", most: 0.4 };
  const build = results.find(({ name }) => name === goal.subject);
  if (build === undefined) return { ...goal, value: undefined };
  const { first, saved } = await measuredBy<MeasuredPdfs>("./measure-preview-print.ts", goal.subject);
  const why = `from a save to the PDF ${median(saved).toFixed(0)} ms, where the first PDF takes ${first.toFixed(0)} ms`;
  return { ...goal, value: median(saved) / commandTime(build), why };
}
