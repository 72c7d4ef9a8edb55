import { type ProposalId, parseProposalId } from "../../itu/proposal-id.ts";
import { isKeySegment } from "../folder/file-names.ts";
import { readConferenceFolder } from "../folder/read-folder.ts";
import { parseFrontmatter, type YamlMap } from "../frontmatter.ts";

/** The contents of a conference's folder, as far as they can be read: files with errors count too. */
export interface OnRecord {
  /** The slugs of its issues, in code unit order. */
  issues: string[];
  /** The first `order` after those that are taken. */
  nextOrder: number;
  /** The IDs of proposals with the files that have them. */
  ids: { id: ProposalId; file: string }[];
  /** From the earlier keys of proposals to the files that claim them. */
  formerly: Map<string, string>;
  /** The folders directly inside. */
  folders: Set<string>;
}

/** Reads what is on record; `shown` is the folder as messages name it. */
export async function readOnRecord(folder: string, shown: string): Promise<OnRecord> {
  const { files } = await readConferenceFolder(folder, shown);
  const record: OnRecord = {
    issues: [],
    nextOrder: 1,
    ids: [],
    formerly: new Map(),
    folders: new Set(files.flatMap(({ path }) => path.split("/").slice(0, -1).slice(0, 1))),
  };
  for (const { file, path, role, text } of files) {
    const keys = parseFrontmatter(file, text).entries;
    if (role === "issue") {
      const slug = path.slice("issues/".length, -".md".length);
      // A name that is no slug has a finding of its own.
      if (isKeySegment(slug)) record.issues.push(slug);
      const order = textsOf(keys, text, "order")[0] ?? "";
      if (/^\d{1,4}$/.test(order)) record.nextOrder = Math.max(record.nextOrder, Number(order) + 1);
    } else if (role === "proposal") {
      const id = parseProposalId(textsOf(keys, text, "id")[0] ?? "");
      if (id.ok) record.ids.push({ id: id.value, file });
      for (const earlier of textsOf(keys, text, "formerly")) record.formerly.set(earlier, file);
    }
  }
  return record;
}

/** The text or texts under a key; where the YAML cannot be read, the rest of the line of the key. */
function textsOf(keys: YamlMap | undefined, text: string, name: string): string[] {
  if (keys === undefined) {
    const line = text.split("\n").find((each) => each.startsWith(`${name}: `));
    return line === undefined ? [] : [line.slice(name.length + 1).trim()];
  }
  const value = keys.entries.find(({ key }) => key === name)?.value;
  if (value === undefined || value.kind === "map") return [];
  const items = value.kind === "list" ? value.items : [value];
  return items.flatMap((item) => (item.kind === "scalar" ? [item.value] : []));
}
