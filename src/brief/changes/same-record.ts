import type { Brief } from "../types.ts";
import { changesBetween } from "./changes.ts";

/**
 * Whether two Briefs for one audience say the same: `changes` has nothing to report, and they are of one kind and in one
 * language. A release of the same words would be no new edition.
 *
 * @param renames earlier key → today's, as the files' `formerly` says
 */
export function isSameRecord(before: Brief, now: Brief, renames: ReadonlyMap<string, string>): boolean {
  if (before.kind !== now.kind || before.language !== now.language) return false;
  return changesBetween(before, now, renames).length === 0;
}
