import { quoted } from "../yaml/text-cut-by-hash.ts";

/** A key of a new file, with guidance for filling it in. */
export interface StarterKey {
  key: string;
  /** The value as YAML; where empty, `check` reports it until it is filled in. */
  value?: string;
  /** What belongs there: lines of a comment above the key. */
  guide?: readonly string[];
  /** Shown as a comment, to be used where it is wanted. */
  asComment?: true;
}

/** A new file: its keys with their guides, and a comment where the text belongs. */
export function starterFile(keys: readonly StarterKey[], bodyGuide: readonly string[]): string {
  const lines = keys.flatMap(({ key, value, guide = [], asComment }) => [
    ...guide.map((line) => `# ${line}`),
    `${asComment ? "# " : ""}${key}:${value === undefined ? "" : ` ${value}`}`,
  ]);
  return ["---", ...lines, "---", "", ...comment(bodyGuide), ""].join("\n");
}

/** A Markdown comment, which ends at the first `-->`. */
function comment(lines: readonly string[]): string[] {
  const last = lines.length - 1;
  return lines.map((line, index) => `${index === 0 ? "<!-- " : ""}${line}${index === last ? " -->" : ""}`);
}

const PLAIN = /^[A-Za-z][A-Za-z0-9 ,.()'/-]*$/;
const WORDS_OF_YAML = /^(?:null|true|false|yes|no|on|off)$/i;

/** A text of one line as a value of YAML: in quotes where it might be read as something else without them. */
export function yamlText(text: string): string {
  const plain = PLAIN.test(text) && !text.endsWith(" ") && !WORDS_OF_YAML.test(text);
  return plain ? text : quoted(text);
}
