import type { Block, LeftOut, WordDocument } from "./document.ts";
import { readLists } from "./numbering.ts";
import { openPackage, type Package, PackageError } from "./package.ts";
import { StoryReader } from "./read-story.ts";
import { relationsOf } from "./relations.ts";
import { readStyles, type Styles } from "./styles.ts";
import { readXml } from "./xml.ts";

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
  for (const kind of ["footnotes", "endnotes"]) {
    for (const [mark, blocks] of readNotes(part(kind), styles, leftOut, checkTime)) notes.set(mark, blocks);
  }
  return { blocks: story.blocks, notes, lists: readLists(part("numbering"), checkTime), leftOut };
}

function readNotes(
  bytes: Uint8Array | undefined,
  styles: Styles,
  leftOut: LeftOut,
  checkTime: (() => void) | undefined,
): ReadonlyMap<string, readonly Block[]> {
  if (bytes === undefined) return new Map();
  const story = new StoryReader(styles, leftOut);
  readXml(bytes, story, checkTime);
  return story.notes;
}

/** The names of the parts that a part refers to; of several of one kind, the first. */
function partsByKind(archive: Package, source: string, checkTime?: () => void): Map<string, string> {
  return new Map(
    relationsOf(archive, source, checkTime)
      .reverse()
      .map(({ kind, target }) => [kind, target]),
  );
}
