import type { FontLibrary } from "../formats/fonts.ts";
import type { PageParts } from "../formats/html.ts";
import { readTemplates } from "../formats/read-templates.ts";
import { visible } from "../report/visible.ts";
import type { Io } from "./io.ts";
import { ownTemplates } from "./own-templates.ts";

/** What pages in a language are made with; says what stands in the user's own templates without a use. */
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
