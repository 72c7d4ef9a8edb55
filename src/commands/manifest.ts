import { createHash } from "node:crypto";
import type { Output } from "../files/replace-all.ts";

/** The file that lists what was sent out: `sha256  name` a line, by name, as `sha256sum --check` reads it. */
export function manifest(outputs: readonly Output[]): Output {
  const lines = outputs.map(
    ({ path, bytes }) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`,
  );
  const byName = outputs.map(({ path }, index) => ({ path, line: lines[index] ?? "" }));
  const sorted = byName.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { path: "MANIFEST", bytes: sorted.map(({ line }) => line).join("") };
}
