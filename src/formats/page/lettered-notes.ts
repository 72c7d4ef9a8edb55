import type { BriefProposal } from "../../brief/types.ts";
import { optionalKeys } from "../../optional-keys.ts";

type Source = BriefProposal["sources"][number];

/** A source of one or several rows, its locators together, and what it does not say of them. */
export interface Note extends Source {
  id: string;
  letter: string;
  limits?: string;
}

/** What a row prints of its notes. */
export type NoteMark = Pick<Note, "id" | "letter">;

/** The notes of an issue, lettered in the order in which its rows name them. */
export interface LetteredNotes {
  /** The marks of a row with these sources; what they do not say stands once, before the first of them. */
  marks: (sources: readonly Source[], limits?: string) => NoteMark[];
  list: () => Note[];
}

/** @param section unique to the issue: anchors of its notes begin with it */
export function letteredNotes(section: string): LetteredNotes {
  const notes = new Map<string, Omit<Note, "locator"> & { locators: Set<string> }>();
  const noteOf = ({ locator, ...source }: Source, limits: string | undefined): NoteMark => {
    const what = { ...source, ...optionalKeys({ limits }) };
    const key = JSON.stringify(what);
    const letter = letters(notes.size);
    const note = notes.get(key) ?? {
      ...what,
      letter,
      id: `_${section}-note-${letter}`,
      locators: new Set(),
    };
    // Places in one document often begin with the same words: each part stands once.
    for (const part of locator?.split("; ") ?? []) note.locators.add(part);
    notes.set(key, note);
    return note;
  };
  return {
    marks: (sources, limits) => [
      ...new Set(sources.map((source, place) => noteOf(source, place === 0 ? limits : undefined))),
    ],
    list: () =>
      [...notes.values()].map(({ locators, ...note }) => ({
        ...note,
        ...(locators.size === 0 ? {} : { locator: [...locators].join("; ") }),
      })),
  };
}

/** a to z, then aa, ab and so on. */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
