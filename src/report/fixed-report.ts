import { createColors } from "picocolors";
import type { Fixed } from "../finding.ts";
import { counted } from "./counted.ts";
import { visible } from "./printable-text.ts";

/** The corrections of a file, one a line, in the layout of findings. */
export function fixedLines(fixed: readonly Fixed[], colour: boolean): string {
  const colours = createColors(colour);
  const lines = fixed.map(({ file, line, column, did, fix }) => {
    const place = colours.bold(`${visible(file)}:${line}:${column}`);
    return `${place}  ${colours.green("fixed")}  ${visible(did)}  ${colours.dim(`(${fix})`)}\n`;
  });
  return lines.join("");
}

/** `Fixed 3 things in 2 files`. */
export function fixedTotal(fixed: readonly Fixed[]): string {
  if (fixed.length === 0) return "Fixed nothing\n";
  const files = new Set(fixed.map(({ file }) => file)).size;
  return `Fixed ${counted(fixed.length, "thing")} in ${counted(files, "file")}\n`;
}
