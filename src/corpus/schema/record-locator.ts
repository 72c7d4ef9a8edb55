import type { Place } from "../../finding.ts";
import type { YamlMap, YamlValue } from "../frontmatter.ts";
import type { Locator } from "../types.ts";

/**
 * Finds where a value of the frontmatter stands: `at("history.2.date")`, items counted from 0. Where a step leads
 * nowhere the place reached so far answers, and `start` where the first one does.
 */
export function recordLocator(map: YamlMap | undefined, start: Place): Locator {
  return (path) => {
    let value: YamlValue | undefined = map;
    let place = start;
    for (const step of path.split(".")) {
      value = value && stepInto(value, step);
      if (value === undefined) break;
      place = value.place;
    }
    return place;
  };
}

function stepInto(value: YamlValue, step: string): YamlValue | undefined {
  if (value.kind === "map") return value.entries.find((entry) => entry.key === step)?.value;
  if (value.kind === "list") return value.items[Number(step)];
  // A single value stands for a list of one.
  return step === "0" ? value : undefined;
}
