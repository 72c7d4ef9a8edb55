import type { Place } from "../../finding.ts";

/** A text of the frontmatter, exactly as written: nothing is turned into a number, a date or a boolean. */
export interface YamlScalar {
  kind: "scalar";
  value: string;
  /** `plain` has no quotes; `block` is `|` or `>`. */
  style: "plain" | "quoted" | "block";
  place: Place;
}

/** A list of the frontmatter, in block or in flow form. */
export interface YamlList {
  kind: "list";
  items: YamlValue[];
  place: Place;
}

/** One key of a map and its value. */
export interface YamlEntry {
  key: string;
  keyPlace: Place;
  value: YamlValue;
}

/** A map of the frontmatter; its keys are unique and in the order of the file. */
export interface YamlMap {
  kind: "map";
  entries: YamlEntry[];
  /** Keys without a value; each has a finding already. */
  empty?: { key: string; keyPlace: Place }[];
  place: Place;
}

/** The value of a key of the frontmatter. */
export type YamlValue = YamlScalar | YamlList | YamlMap;
