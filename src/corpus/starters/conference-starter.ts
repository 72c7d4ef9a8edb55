import { conferenceById } from "../../itu/conferences.ts";
import { type StarterKey, starterFile, yamlText } from "./starter-file.ts";

const BODY = ["Replace this comment by the introduction: what this brief follows, and for whom."];

/**
 * The text of `conference.md` of a new conference. `name` is its short name in any letter case, `PP-26`; title, place
 * and days of those that the tool knows are filled in.
 */
export function conferenceStarter(name: string, stated: { title?: string } = {}): string {
  const id = name.toUpperCase();
  const known = conferenceById(id);
  const title = stated.title ?? titleOf(id);
  return starterFile(
    [
      { key: "format", value: "1", guide: ["The version of this format; leave it as it is."] },
      { key: "conference", value: yamlText(id), guide: ["Like the folder, in upper case."] },
      {
        key: "title",
        ...(title !== undefined && { value: yamlText(title) }),
        guide: ["The conference's full name."],
      },
      {
        key: "place",
        ...(known && { value: yamlText(`${known.city}, ${known.country}`) }),
        guide: ["The city and the country."],
      },
      { key: "starts", ...(known && { value: known.starts }), guide: ["The first and the last day."] },
      { key: "ends", ...(known && { value: known.ends }) },
      { key: "publisher", guide: ["Who puts their name on the brief."] },
      ...OPTIONAL,
    ],
    BODY,
  );
}

const OPTIONAL: readonly StarterKey[] = [
  {
    key: "contact",
    guide: ["Where corrections go: corrections@example.org, or an https address."],
    asComment: true,
  },
  {
    key: "delegations",
    guide: ["The states for whose delegations a release makes a pack: [KEN, B]"],
    asComment: true,
  },
];

/** Plenipotentiary conferences have been called by their year since that of 1994 in Kyoto, PP-94. */
function titleOf(id: string): string | undefined {
  const year = /^PP-(\d{2})$/.exec(id)?.[1];
  if (year === undefined) return undefined;
  return `ITU Plenipotentiary Conference ${Number(year) >= 94 ? "19" : "20"}${year}`;
}
