/** One entry of a tar archive: its header block and its padded content. */
export function tarEntry(name: string, content: string, kind = "0"): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0, 100, "latin1");
  header.write(`${content.length.toString(8).padStart(11, "0")}\0`, 124, 12, "latin1");
  header.write(kind, 156, 1, "latin1");
  header.write("ustar\0", 257, 6, "latin1");
  const body = Buffer.alloc(Math.ceil(content.length / 512) * 512);
  body.write(content, 0, "latin1");
  return Buffer.concat([header, body]);
}

/** The two empty blocks that end an archive. */
export const tarEnd: Buffer = Buffer.alloc(1024);
