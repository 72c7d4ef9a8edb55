import { cssString } from "./css-string.ts";
import type { Words } from "./words.ts";

/**
 * The style rules that put signs around words that were added, deleted or moved, and around those that only one of
 * two texts has. Each is printed, for a sign that is hidden from the eye is missing in a PDF as well; who hears the
 * page hears words in its place. What has moved is told in words for everyone.
 */
export function changeSigns(words: Words): string {
  const say = (key: string) => words.say(`changesInText.${key}`);
  return [
    ...signed("ins", ["+", "+"], [say("insStart"), say("insEnd")]),
    ...signed("del", ["−", "−"], [say("delStart"), say("delEnd")]),
    ...signed("mark", ["‹", "›"], [say("markStart"), say("markEnd")]),
    ...["Up", "Down"].flatMap((way) =>
      ["ins", "del"].flatMap((tag) => [
        `${tag}.moved-${way.toLowerCase()}::before{content:${cssString(`${say(`${tag}Moved${way}`)} `)}}`,
        `${tag}.moved-${way.toLowerCase()}::after{content:none}`,
      ]),
    ),
  ].join("\n");
}

/** A sign before and behind, with the words to be heard; browsers that know no such words show the sign alone. */
function signed(tag: string, signs: readonly [string, string], heard: readonly [string, string]): string[] {
  return (["before", "after"] as const).map((place, index) => {
    const sign = cssString(signs[index] ?? "");
    return `${tag}::${place}{content:${sign};content:${sign} / ${cssString(` ${heard[index] ?? ""} `)}}`;
  });
}
