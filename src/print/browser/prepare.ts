import { dirname, join } from "node:path";
import type { Candidate } from "../find/find-browsers.ts";
import type { Machine } from "../machine.ts";
import { cacheFolder } from "../shipped/cache-folder.ts";
import { unpackShipped, versionOf } from "../shipped/unpack.ts";

/** How a candidate is started, and how the files that were unpacked for it are removed. */
export interface Prepared {
  executable: string;
  environment: Record<string, string>;
  remove(): Promise<void>;
}

/**
 * Prepares a candidate: the npm-shipped one is unpacked, the others need nothing. `onNotice` is called before the first
 * unpacking, which takes some seconds.
 */
export async function prepare(
  candidate: Candidate,
  machine: Machine,
  { signal, onNotice }: { signal?: AbortSignal; onNotice?: (line: string) => void } = {},
): Promise<Prepared> {
  if (candidate.kind !== "shipped") {
    return { executable: candidate.path, environment: {}, remove: async () => {} };
  }
  const cache = await cacheFolder(machine);
  try {
    const packageFolder = dirname(dirname(candidate.path));
    const unpackedBefore = join(cache.path, `chromium-${await versionOf(packageFolder)}`, "chromium");
    if (!machine.isFile(unpackedBefore)) {
      onNotice?.(
        `Unpacking the browser that npm shipped into ${cache.path}, ${cache.isKept ? "this once" : "for this run"} …`,
      );
    }
    const unpacked = await unpackShipped(packageFolder, cache.path, signal);
    const inherited = machine.env.LD_LIBRARY_PATH;
    return {
      executable: unpacked.executable,
      environment: {
        LD_LIBRARY_PATH: inherited ? `${unpacked.libraries}:${inherited}` : unpacked.libraries,
        FONTCONFIG_FILE: unpacked.fontConfiguration,
        FONTCONFIG_PATH: dirname(unpacked.fontConfiguration),
      },
      remove: cache.remove,
    };
  } catch (error) {
    await cache.remove();
    throw error;
  }
}
