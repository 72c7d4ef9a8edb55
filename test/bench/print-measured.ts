import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Prints as JSON what is measured in a temporary folder, removes the folder and ends the process, which a browser that ends with
 * it would keep running.
 */
export async function printMeasured(measure: (folder: string) => Promise<object>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "plenibrief-bench-"));
  let measured = "";
  try {
    measured = JSON.stringify(await measure(folder));
  } finally {
    await rm(folder, { recursive: true });
  }
  process.stdout.write(measured, () => process.exit());
}
