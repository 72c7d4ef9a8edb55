import { sanitized } from "../../../src/brief/body/rich-text.ts";
import { redlineFences } from "../../../src/brief/text-changes/redline-html.ts";
import type { LocalText } from "../../../src/brief/types.ts";
import { briefDocx } from "../../../src/formats/docx/brief-docx.ts";
import { createWords } from "../../../src/formats/templates/words.ts";
import { brief, issue, proposal, sponsor } from "../brief-fixture.ts";
import { templates } from "../renderer.ts";

/** The text of a proposal as a brief has it. */
export function redline(current: string, proposed: string): LocalText {
  const nodes = redlineFences(
    { type: "code", lang: "current", value: current },
    { type: "code", lang: "proposed", value: proposed },
    "en",
  )?.nodes;
  return sanitized({ type: "root", children: nodes ?? [] }) ?? { html: "", text: "" };
}

/** A brief of one proposal with this text as a Word file. */
export function written(text: LocalText): Uint8Array {
  const one = proposal("citel/iap-63a1-5", { text, sponsors: [sponsor("CITEL"), sponsor("B")] });
  return briefDocx(brief([issue("cybersecurity")], [one]), createWords(templates.strings));
}

/** A text in force, and one that would replace it. */
export const CURRENT = `The Plenipotentiary Conference (Busan, 2014),

*recalling*

*a)* Resolution 68/198 of the General Assembly;

*b)* Resolution 71 of this conference;

*resolves*

1 to continue to give this work high priority;

2 to take part in the work on security.`;

export const PROPOSED = `The Plenipotentiary Conference (Doha, 2026),

*recalling*

*a)* Resolution 71 of this conference;

*b)* Resolution 68/198 of the General Assembly;

*resolves*

1 to continue to give this work the highest priority;

1bis to convene a consultation & report "on it" <soon>.`;
