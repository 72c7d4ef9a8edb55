import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** The folder of `--templates`; without the option `templates` in the working directory, where there is one. */
export function ownTemplates(option: string | undefined, cwd: string): string | undefined {
  if (option !== undefined) return resolve(cwd, option);
  const usual = resolve(cwd, "templates");
  return existsSync(usual) ? usual : undefined;
}
