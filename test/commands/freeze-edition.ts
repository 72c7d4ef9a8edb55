import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildBrief } from "../../src/brief/build-brief.ts";
import { EDITION_AUDIENCES, frozenFiles } from "../../src/brief/edition.ts";
import { loadCorpus } from "../../src/corpus/load-corpus.ts";

/** Freezes the record of `proposals/pp-26` as an edition, as `release` does, without printing anything. */
export async function freezeEdition(cwd: string, number: number, asOf = "2026-10-20"): Promise<void> {
  const shown = "proposals/pp-26";
  const { corpus, findings } = await loadCorpus({ folder: join(cwd, shown), shown });
  if (corpus === undefined) throw new Error(JSON.stringify(findings));
  const briefs = EDITION_AUDIENCES.map((audience) => {
    return [audience, buildBrief(corpus, { asOf, today: asOf, audience, edition: number })] as const;
  });
  const folder = join(cwd, shown, "editions", String(number));
  await mkdir(folder, { recursive: true });
  for (const { path, bytes } of frozenFiles(number, new Map(briefs)))
    await writeFile(join(folder, path), bytes);
}
