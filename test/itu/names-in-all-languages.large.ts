import { expect, test } from "vitest";
import { symbolEntries } from "../../src/itu/member-states.ts";
import { parseSponsor, sponsorNamed } from "../../src/itu/sponsors.ts";
import { ALL_LANGUAGES } from "./all-languages.ts";

/** "لتونی" is Lithuania in Mazanderani, and Latvia in Persian; what is in Latin capitals is somebody's code. */
const OF_ANOTHER_LANGUAGE = ["mzn: لتونی"];

test("the name of a state in any language is not read or suggested as another's, and not as several", () => {
  const wrong: string[] = [];
  const seen = new Set<string>();
  for (const language of ALL_LANGUAGES) {
    for (const style of ["long", "short"] as const) {
      const names = new Intl.DisplayNames(language, { type: "region", style, fallback: "none" });
      for (const { iso2, symbol, member } of symbolEntries()) {
        const name = names.of(iso2) ?? "";
        if (name === "" || /^[A-Z]{2,4}$/.test(name) || seen.has(`${symbol} ${name}`)) continue;
        seen.add(`${symbol} ${name}`);
        const parsed = parseSponsor(name);
        const code = sponsorNamed(name) ?? (parsed.ok ? parsed.value.code : parsed.suggestion);
        const isSeveral = member && !parsed.ok && parsed.message.includes("names several sponsors");
        if ((code !== undefined && code !== symbol) || isSeveral) wrong.push(`${language}: ${name}`);
      }
    }
  }
  expect(seen.size).toBeGreaterThan(25_000);
  expect(wrong).toEqual(OF_ANOTHER_LANGUAGE);
});
