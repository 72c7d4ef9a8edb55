import { parseGuarded } from "../../../src/corpus/markdown/guarded-parse.ts";
import {
  bodyOf,
  type ParsedBody,
  withoutFrontmatter,
  withoutMarkers,
} from "../../../src/corpus/markdown/parse-body.ts";
import type { AudienceFence } from "../../../src/corpus/types.ts";

/** The body of a file `a.md`, parsed as it is when the file is read. */
export async function parseBody(
  text: string,
  bodyFirstLine = 1,
  fences: AudienceFence[] = [],
): Promise<ParsedBody> {
  const markdown = withoutFrontmatter(text, bodyFirstLine);
  return bodyOf("a.md", markdown, fences, await parseGuarded(withoutMarkers(markdown, fences)));
}
