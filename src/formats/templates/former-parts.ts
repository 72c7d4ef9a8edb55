import type { TemplateFile } from "./compile-templates.ts";

/**
 * Templates that earlier versions of the page had, and the ones that print their contents now. A folder of own templates
 * may still have or call them.
 */
const FORMER_PARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["cover-second", ["cover"]],
  ["delegation-words", ["delegation-ask"]],
  ["endings", ["outcomes"]],
  ["facts", ["particulars"]],
  ["glance-actions", []],
  ["glance-wants", ["cover"]],
  ["halftime-place", ["halftime-places"]],
  ["issue-outcome", ["issue"]],
  ["issue-table", ["register"]],
  ["movement", []],
  ["proposers", ["issue"]],
  ["record", ["proposal", "particulars"]],
]);

/** A call of a part: `{{> facts}}`, `{{~> facts this}}`. */
const CALL = /\{\{~?#?>\s*([a-z-]+)/g;

/** What became of parts that own templates have or call. */
interface FormerParts {
  warnings: string[];
  /** An empty part for each one that is called and does not exist, so that the page can still be made. */
  empty: Map<string, TemplateFile>;
}

/** The warning about an own file that replaces a part of an earlier version; undefined where it is none. */
export function formerFileWarning(name: string, file: string): string | undefined {
  const part = /^([a-z-]+)\.hbs$/.exec(name)?.[1] ?? "";
  return FORMER_PARTS.has(part)
    ? `${file}: the page no longer has this part, so the file is not used; ${advice(part)}`
    : undefined;
}

/** The calls of parts of an earlier version in templates. Each is named once a file. */
export function formerParts(templates: ReadonlyMap<string, TemplateFile>): FormerParts {
  const warnings: string[] = [];
  const empty = new Map<string, TemplateFile>();
  for (const { file, text } of templates.values()) {
    const called = new Set([...text.matchAll(CALL)].map(([, name = ""]) => name));
    for (const part of called) {
      if (templates.has(part) || !FORMER_PARTS.has(part)) continue;
      warnings.push(
        `${file}: {{> ${part}}} prints nothing: the page no longer has this part; ${advice(part)}`,
      );
      empty.set(part, { file: `${part}.hbs`, text: "" });
    }
  }
  return { warnings, empty };
}

function advice(part: string): string {
  const names = (FORMER_PARTS.get(part) ?? []).map((name) => `${name}.hbs`).join(" and ");
  const now = names === "" ? "its contents are no longer printed" : `see ${names} for its contents`;
  return `${now} (docs/templates.md, "What moved")`;
}
