import { AGREEMENTS, PRIORITIES } from "../types.ts";
import { starterFile, yamlText } from "./starter-file.ts";

const BODY = [
  "Replace this comment by what is at stake, in a paragraph or two.",
  "After it, once the group has a position: ## Common position, then ## Asks with a list.",
];

/** The text of a new issue; without a title `check` asks for one. `order` is its place in the brief. */
export function issueStarter({ title, order }: { title?: string; order: number }): string {
  return starterFile(
    [
      {
        key: "title",
        ...(title !== undefined && { value: yamlText(title) }),
        guide: ["The issue's name, on one line."],
      },
      { key: "order", value: String(order), guide: ["Its place in the brief; each issue has its own."] },
      {
        key: "priority",
        value: "listed",
        guide: [`One of the group's priorities or not: ${PRIORITIES.join(", ")}`],
        asComment: true,
      },
      {
        key: "resolutions",
        guide: ["The numbers of the resolutions that belong here: [130, 174]"],
        asComment: true,
      },
      {
        key: "position",
        value: "none",
        guide: [
          `The state of the common position: ${AGREEMENTS.join(", ")}; and the day of the agreement, 2026-09-15:`,
        ],
        asComment: true,
      },
      { key: "agreed", asComment: true },
    ],
    BODY,
  );
}
