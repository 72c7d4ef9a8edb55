import { join } from "node:path";
import { parseFrontmatter } from "./frontmatter.ts";
import { readRegularFile } from "./safe-file.ts";
import { decodeSource, MAX_FILE_BYTES } from "./source-text.ts";

/** What `starts` says in a conference's `conference.md`, unchecked; nothing where it cannot be read. */
export async function conferenceStart(folder: string): Promise<string | undefined> {
  const read = await readRegularFile(join(folder, "conference.md"), MAX_FILE_BYTES);
  if ("unread" in read) return undefined;
  const { text } = decodeSource("conference.md", read.bytes);
  if (text === undefined) return undefined;
  const starts = parseFrontmatter("conference.md", text).entries?.entries.find(({ key }) => key === "starts");
  return starts?.value.kind === "scalar" ? starts.value.value : undefined;
}
