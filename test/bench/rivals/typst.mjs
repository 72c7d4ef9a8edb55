/**
 * Sets the texts of a folder of proposals with Typst, tagged, with contents and a running head:
 * `node typst.mjs PROPOSALS OUT.pdf`.
 */
import { writeFileSync } from "node:fs";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { readTexts } from "./texts.mjs";

const [folder = "", out = ""] = process.argv.slice(2);
const head = `#set document(title: "Proposals")
#set page(paper: "a4", numbering: "1 / 1", header: context [Proposals])
#set text(lang: "en")
#outline(depth: 1)
`;
const texts = readTexts(folder).map(typstOf);
writeFileSync(out, NodeCompiler.create().pdf({ mainFileContent: head + texts.join("\n") }));

/** Headings, lists and paragraphs; what is emphasized is not. */
function typstOf({ title, body }) {
  const set = body.split("\n").map((line) => {
    const [, mark = "", words = ""] = /^(## |- )?(.*)$/.exec(line) ?? [];
    return `${mark === "## " ? "== " : mark}${escaped(words)}`;
  });
  return `= ${escaped(title)}\n${set.join("\n")}`;
}

function escaped(words) {
  return words.replace(/[\\#$*_`<>@=~[\]/"'-]/g, "\\$&");
}
