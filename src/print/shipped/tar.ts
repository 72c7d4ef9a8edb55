/** A regular file of a tar archive. */
export interface TarFile {
  /** Relative, with `/`, without `..`. */
  name: string;
  bytes: Uint8Array;
}

const block = 512;

/**
 * The regular files of an archive (ustar) in its order; folders are implied by the names. Throws where a name leads out of
 * the folder, where the archive is truncated, or where it contains links or other kinds of entries.
 */
export function readTar(archive: Uint8Array): TarFile[] {
  const files: TarFile[] = [];
  let at = 0;
  while (at + block <= archive.length && archive[at] !== 0) {
    const name = text(archive, at, 100);
    const size = Number.parseInt(text(archive, at + 124, 12), 8);
    const kind = text(archive, at + 156, 1);
    const start = at + block;
    if (!Number.isInteger(size) || start + size > archive.length)
      throw new Error(`tar: "${name}" is cut short`);
    if (kind === "" || kind === "0") {
      files.push({ name: safeName(name), bytes: archive.subarray(start, start + size) });
    } else if (kind !== "5") {
      throw new Error(`tar: "${name}" is neither a file nor a folder`);
    }
    at = start + Math.ceil(size / block) * block;
  }
  return files;
}

function text(archive: Uint8Array, start: number, length: number): string {
  const field = Buffer.from(archive.buffer, archive.byteOffset + start, length).toString("latin1");
  const end = field.indexOf("\0");
  return (end < 0 ? field : field.slice(0, end)).trim();
}

function safeName(name: string): string {
  const parts = name.split("/").filter((part) => part !== "" && part !== ".");
  if (parts.length === 0 || parts.includes("..") || name.includes("\\")) {
    throw new Error(`tar: "${name}" leads out of the folder`);
  }
  return parts.join("/");
}
