import { describe, expect, test } from "vitest";
import { conferenceById, conferences, lastDayOfConference } from "../../src/itu/conferences.ts";
import { decision, decisionRevisionInForce, resolution, revisionInForce } from "../../src/itu/resolutions.ts";

describe("titles", () => {
  test("a documented one is given with its page", () => {
    expect(resolution(206)).toMatchObject({
      number: 206,
      title: "Over-the-top services (OTTs)",
      titleSource: expect.stringContaining("http"),
    });
    expect(decision(5)?.title).toBe("Revenue and expenses of the Union");
  });

  test("one that is general knowledge is not given, nor one whose number is", () => {
    for (const number of [58, 119, 122, 184, 199, 214, 217, 218, 219]) {
      expect(resolution(number)).toMatchObject({ number });
      expect(resolution(number)?.title).toBeUndefined();
    }
  });

  test("50 is no gender text, though a report of 2018 calls 70 so", () => {
    expect(resolution(50)?.title).toBeUndefined();
    expect(resolution(70)?.title).toMatch(/gender/i);
  });

  test("a number that is not in the table has no entry", () => {
    expect(resolution(9999)).toBeUndefined();
    expect(decision(9999)).toBeUndefined();
  });
});

describe("the revision in force", () => {
  const place = (number: number, day: string) => revisionInForce(number, day)?.place;

  test("changes on a conference's last day", () => {
    expect(place(130, "2018-11-15")).toBe("Busan");
    expect(place(130, "2018-11-16")).toBe("Dubai");
  });

  test("is certain where no conference lies between", () => {
    expect(revisionInForce(130, "2018-10-27")).toMatchObject({ place: "Busan", year: 2014, certain: true });
    expect(revisionInForce(206, "2022-10-14")).toMatchObject({ place: "Dubai", year: 2018, certain: false });
  });

  test("is the one that was abrogated, until it was", () => {
    expect(revisionInForce(128, "2018-10-27")).toMatchObject({ place: "Antalya", year: 2006, certain: true });
    expect(revisionInForce(128, "2018-11-16")).toBeUndefined();
    expect(resolution(128)?.suppressed?.at).toBe("PP-18");
  });

  test("is never general knowledge", () => {
    expect(revisionInForce(214, "2026-11-22")).toBeUndefined();
    expect(revisionInForce(122, "2018-10-27")).toBeUndefined();
  });

  test("is not known before the first that is documented", () => {
    expect(revisionInForce(206, "2018-10-27")).toBeUndefined();
  });

  test("is known for decisions too", () => {
    expect(decisionRevisionInForce(5, "2019-01-01")).toMatchObject({ place: "Dubai", year: 2018 });
    expect(decisionRevisionInForce(13, "2019-01-01")).toBeUndefined();
  });
});

describe("conferences", () => {
  test("are known with their days, oldest first", () => {
    expect(conferences().map((conference) => conference.id)).toEqual([
      "PP-02",
      "PP-06",
      "PP-10",
      "PP-14",
      "PP-18",
      "PP-22",
      "PP-26",
    ]);
    expect(conferenceById("pp-18")).toMatchObject({
      city: "Dubai",
      country: "United Arab Emirates",
      starts: "2018-10-29",
      ends: "2018-11-16",
    });
  });

  test("that are not listed end with their year", () => {
    expect(lastDayOfConference(1998)).toBe("1998-12-31");
    expect(lastDayOfConference(2014)).toBe("2014-11-07");
  });
});
