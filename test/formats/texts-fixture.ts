import { buildBrief } from "../../src/brief/build-brief.ts";
import type { Brief } from "../../src/brief/types.ts";
import { load, proposal } from "../corpus/small-conference.ts";

const RESOLUTION = `The Plenipotentiary Conference of the International Telecommunication Union (Busan, 2014),

*recalling*

*a)* Resolution 68/198 of the General Assembly, on technologies for development;

*b)* Resolution 71 (Rev. Busan, 2014) of this conference;

*resolves*

1 to continue to give this work high priority, in accordance with its competences;

2 to take part in the work on security:

2.1 in the field of training;

i) for networks of the future;

ii) for the protection of children online;

*instructs the Director*

1 to report every year.`;

const REVISED = `The Plenipotentiary Conference of the International Telecommunication Union (Doha, 2026),

*recalling*

*a)* Resolution 71 (Rev. Busan, 2014) of this conference;

*b)* Resolution 68/198 of the General Assembly, on technologies for development;

*resolves*

1 to continue to give this work the highest priority, in accordance with its mandate;

1bis to convene an open consultation before the next conference;

2.1 in the field of training;

i) for the protection of children online;

ii) for networks of the future;

instructs the Director

1 to report every year.`;

const ARABIC = [
  "1 يقرر مواصلة العمل على تعزيز الثقة والأمن؛",
  "1 يقرر تكثيف العمل على تعزيز الثقة والأمن؛",
] as const;

/** The body of a proposal that turns one text into another. */
export function changedText(current: string, proposed: string): string {
  return `A summary.\n\n## Text\n\n\`\`\`current\n${current}\n\`\`\`\n\n\`\`\`proposed\n${proposed}\n\`\`\``;
}

/** Proposals with texts: everything that can change in one, two on one target, and two in Arabic. */
export const TEXTS: Record<string, string> = {
  "citel/iap-63a1-5.md": proposal({ id: "IAP/63A1/5", action: "MOD" }, changedText(RESOLUTION, REVISED)),
  "rcc/rcc-62a1-1.md": proposal(
    { id: "RCC/62A1/1", sponsors: "RCC" },
    changedText(RESOLUTION, `${RESOLUTION.slice(0, -1)};\n\n2 to prepare elements of a convention.`),
  ),
  "arb/79a1-9.md": proposal(
    { id: "ARB/79A1/9", sponsors: "ARB", target: "Res. 9", language: "ar" },
    changedText(ARABIC[0], ARABIC[1]),
  ),
  "egy/80-1.md": proposal(
    { id: "EGY/80/1", sponsors: "EGY", target: "Res. 9", language: "ar" },
    changedText(ARABIC[0], ARABIC[0]),
  ),
};

/** The brief of the small conference with these proposals. */
export async function briefOfTexts(): Promise<Brief> {
  const { corpus, findings } = await load(TEXTS);
  if (corpus === undefined) throw new Error(JSON.stringify(findings));
  return buildBrief(corpus, { asOf: "2026-10-20", today: "2026-10-20", audience: "public" });
}
