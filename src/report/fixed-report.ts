import { createColors } from "picocolors";
import type { Fixed } from "../finding.ts";
import { visible } from "./visible.ts";

/** What was put right, one line each as findings have them, then how much that is. */
export function fixedReport(fixed: readonly Fixed[], colour: boolean): string {
  if (fixed.length === 0) return "Fixed nothing\n";
  const colours = createColors(colour);
  const lines = fixed.map(({ file, line, column, did, fix }) => {
    const place = colours.bold(`${visible(file)}:${line}:${column}`);
    return `${place}  ${colours.green("fixed")}  ${visible(did)}  ${colours.dim(`(${fix})`)}\n`;
  });
  const things = fixed.length === 1 ? "1 thing" : `${fixed.length} things`;
  const files = new Set(fixed.map(({ file }) => file)).size;
  return `${lines.join("")}Fixed ${things} in ${files === 1 ? "1 file" : `${files} files`}\n`;
}
