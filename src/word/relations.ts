import type { Package } from "./package.ts";
import { readTree } from "./xml.ts";

/** That a part of an archive refers to another one. */
export interface Relation {
  id: string;
  /** The last word of its type, such as `styles`. */
  kind: string;
  /** The name of the part in the archive. */
  target: string;
}

/** The relations of a part, in the order of the file. What lies outside the archive is left out. @throws PackageError */
export function relationsOf(archive: Package, source: string, checkTime?: () => void): Relation[] {
  const slash = source.lastIndexOf("/") + 1;
  const folder = source.slice(0, slash);
  const bytes = archive.part(`${folder}_rels/${source.slice(slash)}.rels`);
  if (bytes === undefined) return [];
  return readTree(bytes, checkTime).children.flatMap(({ name, attributes }) => {
    if (name !== "rel:Relationship" || attributes.get("TargetMode") === "External") return [];
    const target = partName(folder, attributes.get("Target") ?? "");
    if (target === undefined) return [];
    const kind = (attributes.get("Type") ?? "").split("/").at(-1) ?? "";
    return [{ id: attributes.get("Id") ?? "", kind, target }];
  });
}

/** The name of a part from a reference to it; undefined where it leads out of the archive. */
function partName(folder: string, target: string): string | undefined {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const step of target.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.join("/");
}
