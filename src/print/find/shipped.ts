import { join } from "node:path";
import type { Candidate } from "../candidate.ts";
import type { Machine } from "../machine.ts";

/** The package that ships a Chromium for machines that have none. */
export const shippedPackage = "@sparticuz/chromium";

/** Dynamic loader of glibc on x64: where it is missing (musl), the npm-shipped browser cannot start. */
const glibcLoader = "/lib64/ld-linux-x86-64.so.2";

/** The npm-shipped Chromium, on the one platform that it is built for. Its path is the packed archive. */
export function findShipped(machine: Machine): Candidate[] {
  if (machine.platform !== "linux" || machine.arch !== "x64" || !machine.isFile(glibcLoader)) return [];
  const folder = machine.packageFolder(shippedPackage);
  if (folder === undefined) return [];
  const path = join(folder, "bin", "chromium.br");
  if (!machine.isFile(path)) return [];
  return [{ kind: "shipped", path, reason: `shipped with npm as ${shippedPackage}` }];
}
