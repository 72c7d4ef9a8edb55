import { createHash } from "node:crypto";
import { TemplateError } from "./catalogue.ts";
import type { TemplateFile } from "./compile-templates.ts";

/** The code of a script of the page, and the hash source that allows it in a content security policy. */
export interface PageScript {
  code: string;
  hash: string;
}

/** The module that imports the others. */
const ENTRY = "page";

const IMPORT = /^import \{ [\w, ]+ \} from "\.\/([a-z-]+)\.js";$/;

const HOW = `modules import with: import { a } from "./name.js"; and export what they declare: export function a() {}`;

/**
 * The modules of the script folder joined to one script, each once and after its imports. Modules import with
 * `import { a, b } from "./name.js";` on a line of its own, and export declarations; joined, they share one scope.
 * Throws a TemplateError with file and line for any other import or export, and for text that would end the `script`
 * element.
 */
export function pageScript(modules: ReadonlyMap<string, TemplateFile>): PageScript {
  const joined: string[] = [];
  const known = new Set<string>();
  const join = (name: string, from: string): void => {
    if (known.has(name)) return;
    known.add(name);
    const module = modules.get(name);
    if (module === undefined) throw new TemplateError(`${from}: there is no script/${name}.js`);
    const lines = linesOf(module);
    const own = lines.map((line, index) => {
      const place = `${module.file}:${index + 1}`;
      const imported = IMPORT.exec(line)?.[1];
      if (imported !== undefined) join(imported, place);
      else if (/^(?:import\b|export (?:default|[{*]))/.test(line)) {
        throw new TemplateError(`${place}: ${HOW}`);
      }
      return imported === undefined ? line.replace(/^export /, "") : "";
    });
    joined.push(...own.filter((line) => line !== ""));
  };
  join(ENTRY, "templates");
  const code = joined.join("\n");
  return { code, hash: `'sha256-${createHash("sha256").update(code).digest("base64")}'` };
}

/** The lines of a module. Browsers normalise line ends before they compute the hash, so they are normalised here. */
function linesOf({ file, text }: TemplateFile): string[] {
  const lines = text.split(/\r\n?|\n/);
  for (const [index, line] of lines.entries()) {
    const ending = /<\/script|<!--|\0/i.exec(line)?.[0];
    if (ending === undefined) continue;
    throw new TemplateError(
      `${file}:${index + 1}: ${JSON.stringify(ending)} cannot stand in a script of a page`,
    );
  }
  return lines;
}
