import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../cli/exit-codes.ts";
import type { Io } from "../cli/io.ts";
import type { FontLibrary } from "../formats/fonts/font-library.ts";
import type { PageParts } from "../formats/html.ts";
import { readTemplates } from "../formats/templates/read-templates.ts";
import { visible } from "../report/printable-text.ts";

/** Templates, words and fonts for pages in a language; prints a warning for each file of the user's own that is unused. */
export function pageParts(
  language: string,
  setting: { templates?: string; fonts: FontLibrary; quiet: boolean },
  io: Io,
): PageParts {
  const { warnings, strings, ...templates } = readTemplates(
    language,
    ownTemplates(setting.templates, io.cwd),
  );
  for (const warning of warnings) if (!setting.quiet) io.stderr(`warning: ${visible(warning)}\n`);
  return { templates, strings, fonts: setting.fonts };
}

/** The folder of `--templates`; by default `templates` in the working directory, where it exists. @throws UsageError */
export function ownTemplates(option: string | undefined, cwd: string): string | undefined {
  const folder = resolve(cwd, option ?? "templates");
  if (existsSync(folder)) return folder;
  if (option === undefined) return undefined;
  throw new UsageError(`--templates ${option}: there is no such folder`);
}
