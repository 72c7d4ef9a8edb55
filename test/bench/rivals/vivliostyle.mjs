/**
 * Sets the texts of a folder of proposals with Vivliostyle, tagged, with contents and a running head:
 * `node vivliostyle.mjs PROPOSALS OUT.pdf BROWSER`. Writes its page beside OUT.pdf.
 */
import { writeFileSync } from "node:fs";
import { build } from "@vivliostyle/cli";
import { htmlOf, readTexts } from "./texts.mjs";

const [folder = "", out = "", browser = ""] = process.argv.slice(2);
const page = `${out}.html`;
writeFileSync(page, await htmlOf(readTexts(folder)));
await build({
  input: page,
  output: [out],
  executableBrowser: browser,
  singleDoc: true,
  logLevel: "silent",
  timeout: 3_600_000,
});
