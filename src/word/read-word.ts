import type { Block, LeftOut, WordDocument } from "./document.ts";
import { readLists } from "./numbering.ts";
import { openPackage, type Package, PackageError } from "./package.ts";
import { StoryReader } from "./read-story.ts";
import { readStyles, type Styles } from "./styles.ts";
import { readTree, readXml } from "./xml.ts";

export interface ReadOptions {
  /** Throws where reading has taken too long; called often. */
  checkTime?: () => void;
}

/**
 * Reads a Word document (.docx, ECMA-376) that nobody vouches for. Read are the parts with its text, its styles and
 * its numbers, found by the relations inside the archive; relations that lead out of it are never followed, and
 * comments, properties, headers and footers never opened. @throws PackageError
 */
export function readWord(bytes: Uint8Array, { checkTime }: ReadOptions = {}): WordDocument {
  const archive = openPackage(bytes);
  const main = partsByKind(archive, "", checkTime).get("officeDocument") ?? "word/document.xml";
  const body = archive.part(main);
  if (body === undefined) throw new PackageError("the file is no Word document: it has no text of its own");
  const parts = partsByKind(archive, main, checkTime);
  const part = (kind: string) => archive.part(parts.get(kind) ?? "");

  const styles = readStyles(part("styles"), checkTime);
  const leftOut: LeftOut = { pictures: 0, hidden: 0, comments: 0, embedded: 0 };
  const story = new StoryReader(styles, leftOut);
  readXml(body, story, checkTime);
  const notes = new Map<string, readonly Block[]>();
  const changes = [...story.tracked.list];
  for (const kind of ["footnotes", "endnotes"]) {
    const read = readNotes(part(kind), styles, leftOut, checkTime);
    for (const [mark, blocks] of read?.notes ?? []) notes.set(mark, blocks);
    for (const change of read?.tracked.list ?? []) changes.push({ ...change, block: undefined });
  }
  return { blocks: story.blocks, notes, changes, lists: readLists(part("numbering"), checkTime), leftOut };
}

function readNotes(
  bytes: Uint8Array | undefined,
  styles: Styles,
  leftOut: LeftOut,
  checkTime: (() => void) | undefined,
): StoryReader | undefined {
  if (bytes === undefined) return undefined;
  const story = new StoryReader(styles, leftOut);
  readXml(bytes, story, checkTime);
  return story;
}

/** The names of the parts that a part refers to; of several of one kind, the first. */
function partsByKind(archive: Package, source: string, checkTime?: () => void): Map<string, string> {
  return new Map(
    relationsOf(archive, source, checkTime)
      .reverse()
      .map(({ kind, target }) => [kind, target]),
  );
}

/** That a part of an archive refers to another one. */
interface Relation {
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
