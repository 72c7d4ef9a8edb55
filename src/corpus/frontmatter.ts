import type { Finding } from "../finding.ts";
import { splitFrontmatter } from "./frontmatter-split.ts";
import { parseYaml } from "./yaml-document.ts";
import type { YamlShape } from "./yaml-shape.ts";
import type { YamlMap } from "./yaml-values.ts";

export type { YamlEntry, YamlList, YamlMap, YamlScalar, YamlValue } from "./yaml-values.ts";

/** What the frontmatter of a file says. */
export interface Frontmatter {
  /** Absent where there is none, or where it cannot be read. With error findings it is as good as it gets. */
  entries?: YamlMap;
  /** The first line after the closing `---`, from 1; 1 where there is no frontmatter. */
  bodyFirstLine: number;
  findings: Finding[];
}

/**
 * Reads the YAML between the `---` of line 1 and the next `---`. `text` has `\n` line ends. Every value stays
 * a text; anchors, aliases, merge keys, tags, duplicate keys and keys without a value are errors. With the `shape` of
 * the file, slips are found that only its keys tell.
 */
export function parseFrontmatter(file: string, text: string, shape?: YamlShape): Frontmatter {
  const split = splitFrontmatter(file, text);
  if (split.yaml === undefined) return { bodyFirstLine: split.bodyFirstLine, findings: split.findings };
  const { entries, findings } = parseYaml(file, split.yaml, 2, shape);
  return {
    bodyFirstLine: split.bodyFirstLine,
    findings: [...split.findings, ...findings],
    ...(entries && { entries }),
  };
}
