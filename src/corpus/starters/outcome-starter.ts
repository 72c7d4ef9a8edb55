import { RESULTS } from "../types.ts";
import { starterFile, yamlText } from "./starter-file.ts";

const BODY = [
  "Replace this comment by what the text says now on what the group cares about: in your own words, from the text itself.",
];

/** The text of a new file in `outcomes/` on the target. */
export function outcomeStarter({ target, title }: { target: string; title?: string }): string {
  return starterFile(
    [
      { key: "target", value: yamlText(target), guide: ["The one text that this is about."] },
      { key: "result", guide: [`What became of it: ${RESULTS.join(", ")}`] },
      {
        key: "date",
        guide: [
          "The day of the decision, 2026-11-26, or the conference's last day where no source says it;",
          "nothing of this file shows before that day.",
        ],
      },
      {
        key: "label",
        guide: ["How it is cited from now on: Rev. Doha, 2026; and its title, if that changed."],
        asComment: true,
      },
      { key: "title", ...(title === undefined ? { asComment: true as const } : { value: yamlText(title) }) },
      {
        key: "proposals",
        guide: ["Proposals that it answers although they do not name it, by their keys: [citel/iap-63a1-5]"],
        asComment: true,
      },
      {
        key: "sources",
        guide: ["Where this comes from: the Final Acts, for example, with the place in them."],
      },
      { key: "  - title" },
      { key: "    locator" },
    ],
    BODY,
  );
}
