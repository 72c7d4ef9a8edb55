import { describe, expect, test } from "vitest";
import { buildBrief } from "../../src/brief/build-brief.ts";
import { resolutionExists, resolutionTitle } from "../../src/itu/resolutions.ts";
import { stateName } from "../../src/itu/state-names.ts";
import { conference, issue, load, proposal } from "../corpus/small-conference.ts";

describe("a name is that of the day", () => {
  test.each([
    ["TUR", "2022-05-31", "Turkey"],
    ["TUR", "2022-06-01", "Türkiye"],
    ["MKD", "2019-02-11", "The Former Yugoslav Republic of Macedonia"],
    ["MKD", "2019-02-12", "North Macedonia"],
    ["SWZ", "2018-04-18", "Swaziland"],
    ["SWZ", "2018-04-19", "Eswatini"],
    ["B", "2010-01-01", "Brazil"],
  ])("%s on %s is %s", (symbol, day, name) => {
    expect(stateName(symbol, "en", day)).toBe(name);
  });

  test("is today's where no day is asked for", () => {
    expect(stateName("TUR", "en")).toBe("Türkiye");
  });

  test.each([
    [
      137,
      "Next-generation network deployment in developing countries",
      "Deployment of future networks in developing countries",
    ],
    [
      140,
      "ITU's role in implementing the WSIS outcomes and in the UNGA overall review of their implementation",
      "ITU's role in implementing WSIS outcomes and in the 2030 Agenda",
    ],
    [
      146,
      "Review of the International Telecommunication Regulations",
      "Periodic review and revision of the International Telecommunication Regulations",
    ],
    [
      180,
      "Facilitating the transition from IPv4 to IPv6",
      "Promoting deployment and adoption of IPv6 to facilitate the transition from IPv4 to IPv6",
    ],
    [
      197,
      "Facilitating the Internet of Things to prepare for a globally connected world",
      "Facilitating the Internet of Things and smart sustainable cities and communities",
    ],
    [200, "Connect 2020 Agenda for global telecommunication/ICT development", "Connect 2030 Agenda"],
  ])("Resolution %d has the title that Dubai gave it only from then on", (number, before, after) => {
    expect(resolutionTitle(number, "2018-11-15")).toBe(before);
    expect(resolutionTitle(number, "2018-11-16")).toBe(after);
  });

  test.each([
    [157, "2010-10-21", true],
    [158, "2010-10-21", false],
    [158, "2010-10-22", true],
    [185, "2014-11-06", false],
    [206, "2018-11-16", true],
    [214, "2022-10-13", false],
    [230, "2010-01-01", true],
  ])("Resolution %d on %s", (number, day, exists) => {
    expect(resolutionExists(number, day)).toBe(exists);
  });

  test("is printed so in every part of a brief", async () => {
    const { corpus, findings } = await load({
      "conference.md": conference(),
      "issues/cybersecurity.md": issue({ resolutions: "[130, 197, 206]" }),
      "a.md": proposal({ sponsors: "TUR", target: "Res. 197", signatories: "[MKD]", supporters: "SWZ" }),
    });
    if (corpus === undefined) throw new Error(JSON.stringify(findings));
    const on = (asOf: string) =>
      JSON.stringify(buildBrief(corpus, { asOf, today: "2026-12-01", audience: "public" }));
    const [before, after] = [on("2018-04-01"), on("2022-10-01")];
    for (const name of ["Turkey", "Swaziland", "The Former Yugoslav", "globally connected world"]) {
      expect(before).toContain(name);
      expect(after).not.toContain(name);
    }
    for (const name of [
      "Türkiye",
      "Eswatini",
      "North Macedonia",
      "smart sustainable cities",
      '"number":206',
    ]) {
      expect(before).not.toContain(name);
      expect(after).toContain(name);
    }
  });
});
