import { dirname } from "node:path";
import type { Candidate } from "../candidate.ts";
import type { Machine } from "../machine.ts";
import { cacheFolder } from "../shipped/cache-folder.ts";
import { unpackShipped } from "../shipped/unpack.ts";

/** What it takes to start a candidate, and to be rid of it afterwards. */
export interface Prepared {
  executable: string;
  environment: Record<string, string>;
  remove(): Promise<void>;
}

/** Makes a candidate startable: the npm-shipped one is unpacked, the others are as they are. */
export async function prepare(
  candidate: Candidate,
  machine: Machine,
  signal?: AbortSignal,
): Promise<Prepared> {
  if (candidate.kind !== "shipped") {
    return { executable: candidate.path, environment: {}, remove: async () => {} };
  }
  const cache = await cacheFolder(machine);
  try {
    const unpacked = await unpackShipped(dirname(dirname(candidate.path)), cache.path, signal);
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
