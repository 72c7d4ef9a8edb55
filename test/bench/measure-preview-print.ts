/**
 * Measures the PDF of a preview: from the moment at which a changed proposal of a made-up conference is saved to the moment at
 * which the finished PDF has been received. Prints JSON.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startPreview } from "../preview/running-preview.ts";
import { GENERATED, writeConference } from "./generated-conference.ts";
import { generatedKey } from "./generated-proposal.ts";
import { printMeasured } from "./print-measured.ts";

/** In milliseconds: the first PDF, and those after a proposal was saved. */
export interface MeasuredPdfs {
  first: number;
  saved: number[];
}

const SAVES = 3;
const proposals = Number(process.argv[2] ?? "200");

await printMeasured(measure);

async function measure(folder: string): Promise<MeasuredPdfs> {
  await writeConference(join(folder, "proposals"), proposals);
  await using preview = await startPreview(folder, [GENERATED.folder, "--as-of", GENERATED.asOf]);
  const pdf = async () => {
    const answer = await fetch(`${preview.url}brief.pdf`);
    if (!answer.ok) throw new Error(await answer.text());
    return Buffer.from(await answer.arrayBuffer());
  };
  const started = performance.now();
  let last = await pdf();
  const first = performance.now() - started;
  const saved: number[] = [];
  for (let count = 1; count <= SAVES; count++) {
    // Another proposal each time, in another section.
    const file = join(
      folder,
      "proposals",
      GENERATED.folder,
      `${generatedKey(count * Math.floor(proposals / 5))}.md`,
    );
    const text = await readFile(file, "utf8");
    const pages = newPages(preview.stderr());
    const savedAt = performance.now();
    await writeFile(file, text.replace(/^---\n\n/m, `---\n\nThe text was saved ${count} times. `));
    while (newPages(preview.stderr()) === pages) await new Promise((resolve) => setTimeout(resolve, 5));
    const next = await pdf();
    saved.push(performance.now() - savedAt);
    if (next.equals(last)) throw new Error("the PDF is the same after a proposal was saved");
    last = next;
  }
  return { first, saved };
}

/** How often the preview has made a new page. */
function newPages(stderr: string): number {
  return [...stderr.matchAll(/: new page/g)].length;
}
