/**
 * Sets the texts of a folder of proposals with WeasyPrint, tagged, with contents and a running head:
 * `node weasyprint.mjs PROPOSALS OUT.pdf`. The program has to be on the PATH.
 */
import { execFileSync } from "node:child_process";
import { htmlOf, readTexts } from "./texts.mjs";

const [folder = "", out = ""] = process.argv.slice(2);
execFileSync("weasyprint", ["--quiet", "--pdf-variant", "pdf/ua-1", "-", out], {
  input: await htmlOf(readTexts(folder)),
  stdio: ["pipe", "ignore", "inherit"],
});
