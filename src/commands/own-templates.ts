import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "./exit-codes.ts";

/** The folder of `--templates`; without the option `templates` in the working directory, where there is one. */
export function ownTemplates(option: string | undefined, cwd: string): string | undefined {
  if (option !== undefined) {
    if (!existsSync(resolve(cwd, option)))
      throw new UsageError(`--templates ${option}: there is no such folder`);
    return resolve(cwd, option);
  }
  const usual = resolve(cwd, "templates");
  return existsSync(usual) ? usual : undefined;
}
