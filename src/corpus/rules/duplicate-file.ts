import type { Problem, Rule } from "./rule.ts";

/** No two proposals have keys, and no two issues slugs, that differ only in letter case. */
export const duplicateFile: Rule = {
  name: "duplicate-file",
  severity: "error",
  reads: {},
  *check({ proposalFiles, issueFiles }) {
    yield* clashes("key", proposalFiles);
    yield* clashes("slug", issueFiles);
  },
};

function* clashes(noun: string, files: ReadonlyMap<string, string>): Iterable<Problem> {
  const taken = new Map<string, string>();
  for (const [name, file] of files) {
    const folded = name.normalize("NFKC").toLowerCase();
    const other = taken.get(folded);
    if (other === undefined) taken.set(folded, file);
    else {
      const message = `the ${noun} "${name}" differs only in letter case from that of ${other}; rename one of the files`;
      yield { at: { file, line: 1, column: 1 }, message };
    }
  }
}
