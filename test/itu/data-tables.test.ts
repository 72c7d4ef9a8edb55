import { expect, test } from "vitest";
import { z } from "zod";
import conferences from "../../src/itu/data/conferences.json" with { type: "json" };
import decisions from "../../src/itu/data/decisions.json" with { type: "json" };
import states from "../../src/itu/data/member-states.json" with { type: "json" };
import groups from "../../src/itu/data/regional-groups.json" with { type: "json" };
import resolutions from "../../src/itu/data/resolutions.json" with { type: "json" };

const words = z.string().min(1);
const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const day = z.iso.date();

const group = z.strictObject({
  key: z.string().regex(/^[A-Z]{3,5}$/),
  name: words,
  prefix: z.string().regex(/^[A-Z]{3,4}$/),
  synonyms: z.array(z.string().regex(/^[A-Z]{3,5}$/)),
  regionNames: z.array(words).min(1),
  proposalName: words,
  basis: words,
  confidence: words,
  sources: z.array(z.url()),
  members: z.array(
    z.strictObject({
      state: z.string().regex(/^[A-Z]{1,3}$/),
      periods: z.array(
        z.strictObject({
          standing: z.enum(["confirmed", "unconfirmed", "unsure", "suspended"]),
          from: partialDate.optional(),
          to: partialDate.optional(),
        }),
      ),
      sources: z.array(words).optional(),
      note: words.optional(),
    }),
  ),
});

/** In order. */
const formerNames = z
  .array(z.strictObject({ name: words, until: day }))
  .min(1)
  .refine((all) => all.slice(1).every(({ until }, index) => until > (all[index]?.until ?? "")));

const state = z.strictObject({
  symbol: z.string().regex(/^[A-Z]{1,3}$/),
  iso3: z.string().regex(/^[A-Z]{3}$/),
  iso2: z.string().regex(/^[A-Z]{2}$/),
  name: words,
  formerNames: formerNames.optional(),
  member: z.boolean(),
  of: z.string().length(2).optional(),
  participant: z.literal(true).optional(),
  memberFrom: day.optional(),
  otherSymbols: z.array(words).optional(),
  otherNames: z.array(words).optional(),
  basis: words,
  source: z.url().optional(),
});

const text = z.strictObject({
  number: z.int().positive(),
  title: words.optional(),
  formerTitles: formerNames.optional(),
  titleConfidence: z.enum(["documented", "general-knowledge", "number-unverified", "unknown"]),
  titleSource: words.optional(),
  revisions: z.array(z.strictObject({ place: words, year: z.int(), source: words, how: words.optional() })),
  suppressed: z
    .strictObject({ at: z.string().regex(/^PP-\d\d$/), source: words, how: words.optional() })
    .optional(),
  note: words.optional(),
});

const conference = z.strictObject({
  id: z.string().regex(/^PP-\d\d$/),
  city: words,
  country: words,
  starts: day,
  ends: day,
  resolutions: z.strictObject({ from: z.int(), to: z.int() }).optional(),
  source: words,
  confidence: words,
  note: words.optional(),
});

test("every table has the shape that the code relies on", () => {
  expect(() => z.array(group).parse(groups)).not.toThrow();
  expect(() => z.array(state).parse(states.states)).not.toThrow();
  expect(() => z.array(text).parse(resolutions)).not.toThrow();
  expect(() => z.array(text).parse(decisions)).not.toThrow();
  expect(() => z.array(conference).parse(conferences)).not.toThrow();
});

test("a documented title names its page", () => {
  const tables = z.array(text).parse([...resolutions, ...decisions]);
  for (const { titleConfidence, title, titleSource } of tables) {
    if (titleConfidence === "documented") expect([title, titleSource]).not.toContain(undefined);
  }
});

test("no member's periods overlap", () => {
  for (const { members } of z.array(group).parse(groups)) {
    for (const { periods } of members) {
      for (const [index, period] of periods.entries()) {
        const next = periods[index + 1];
        if (next) expect((period.to ?? "9999") < (next.from ?? "")).toBe(true);
      }
    }
  }
});

test("a former name is not today's", () => {
  const named = [
    ...z
      .array(state)
      .parse(states.states)
      .map(({ name, formerNames: former }) => [name, former] as const),
    ...z
      .array(text)
      .parse(resolutions)
      .map(({ title, formerTitles: former }) => [title, former] as const),
  ];
  for (const [today, former = []] of named) expect(former.map(({ name }) => name)).not.toContain(today);
  expect(named.filter(([, former]) => former !== undefined)).toHaveLength(10);
});
