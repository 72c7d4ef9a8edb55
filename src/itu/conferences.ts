import table from "./data/conferences.json" with { type: "json" };

/** A Plenipotentiary Conference. */
export interface ConferenceEntry {
  /** `PP-18`. */
  id: string;
  city: string;
  country: string;
  /** First and last day, `YYYY-MM-DD`. */
  starts: string;
  ends: string;
  /** The numbers of the resolutions that it made, where they are on record. */
  resolutions?: { from: number; to: number };
  source: string;
  confidence: string;
  note?: string;
}

const CONFERENCES = table as ConferenceEntry[];

/** From PP-02 on, oldest first. */
export function conferences(): readonly ConferenceEntry[] {
  return CONFERENCES;
}

/** By name, in any letter case: `PP-18`. */
export function conferenceById(id: string): ConferenceEntry | undefined {
  return CONFERENCES.find((conference) => conference.id === id.toUpperCase());
}

/**
 * The day on which the conference of a year closed and its Final Acts were signed; the year's end for one not listed.
 */
export function lastDayOfConference(year: number): string {
  const conference = CONFERENCES.find((one) => one.ends.startsWith(`${year}-`));
  return conference?.ends ?? `${year}-12-31`;
}
