import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Answer } from "./http-answer.ts";

/** The preview's own files, by the paths at which pages request them. */
const FILES = [
  ["/preview/main.js", "main.js", "text/javascript"],
  ["/preview/swap.js", "swap.js", "text/javascript"],
  ["/preview/bar.js", "bar.js", "text/javascript"],
  ["/preview/findings.js", "findings.js", "text/javascript"],
  ["/preview/bar.css", "bar.css", "text/css"],
] as const;

/** Reads the scripts and the style sheet of the preview, once. Throws where the package is incomplete. */
export function readAssets(): ReadonlyMap<string, Answer> {
  const folder = assetFolder();
  return new Map(
    FILES.map(([name, file, type]) => [
      name,
      { type: `${type}; charset=utf-8`, body: readFileSync(`${folder}/${file}`, "utf8") },
    ]),
  );
}

/** Relative to the bundle, and to this source file. */
function assetFolder(): string {
  for (const path of ["../templates/preview", "../../templates/preview"]) {
    const folder = fileURLToPath(new URL(path, import.meta.url));
    if (existsSync(`${folder}/main.js`)) return folder;
  }
  throw new Error("the package's templates/preview folder is missing: install it again");
}
