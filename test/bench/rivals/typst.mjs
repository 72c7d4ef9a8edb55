/**
 * Sets the texts of a folder of proposals with Typst, tagged, with contents and a running head, as a rival of `build`:
 * `node typst.mjs PROPOSALS OUT.pdf`. `npm ci` in this folder installs it.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

const [folder = "", out = ""] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith(".md"))
  .sort();
const texts = files.map((name) => typstOf(readFileSync(join(folder, name), "utf8")));
const head = `#set document(title: "Proposals")
#set page(paper: "a4", numbering: "1 / 1", header: context [Proposals])
#set text(lang: "en")
#outline()
`;
writeFileSync(out, NodeCompiler.create().pdf({ mainFileContent: head + texts.join("\n") }));

/** The title of a file and its body: headings, lists and paragraphs; what is emphasized is not. */
function typstOf(text) {
  const [, frontmatter = "", body = ""] = text.split(/^---$/m);
  const title = /^title: "?(.*?)"?$/m.exec(frontmatter)?.[1] ?? "Untitled";
  const lines = body.split("\n").filter((line) => !line.startsWith("```"));
  const set = lines.map((line) => {
    const [, mark = "", words = ""] = /^(## |- )?(.*)$/.exec(line) ?? [];
    return `${mark === "## " ? "== " : mark}${escaped(words)}`;
  });
  return `= ${escaped(title)}\n${set.join("\n")}`;
}

function escaped(words) {
  return words.replace(/[\\#$*_`<>@=~[\]/"'-]/g, "\\$&");
}
