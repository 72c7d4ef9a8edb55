import type { BriefProposal } from "../../brief/types.ts";
import { optionalKeys } from "../../json-values.ts";

type Source = BriefProposal["sources"][number];

/** A source of one or several rows, its locators together, and what it does not state about them. */
export interface Note extends Source {
  id: string;
  letter: string;
  limits?: string;
}

/** What a row prints of its notes. */
export type NoteMark = Pick<Note, "id" | "letter">;

/** What a row has notes for: its sources, what they do not state, and its names in a source. */
interface NotedRow {
  sources: readonly Source[];
  limits?: string;
  /** Its ID, its own number, its texts. */
  names: readonly string[];
}

/** The notes of an issue, lettered in the order in which its rows name them. */
export interface LetteredNotes {
  /** The marks of a row; what its sources do not state is printed once, before the first of them. */
  marks: (row: NotedRow) => NoteMark[];
  list: () => Note[];
}

/**
 * Rows share a note where they have the same source, and where each place in it is that of all of them or names its row, as
 * `RCC/62A1/5` does: with "page 3; page 5" no reader would know which is whose.
 *
 * @param section unique to the issue: anchors of its notes begin with it
 */
export function letteredNotes(section: string): LetteredNotes {
  const notes = new Map<string, Omit<Note, "locator"> & { locators: Set<string> }>();
  const noteOf = (what: Omit<Note, "id" | "letter" | "locator">, places: readonly string[], own: string) => {
    const key = JSON.stringify([what, own]);
    const letter = letters(notes.size);
    const note = notes.get(key) ?? {
      ...what,
      letter,
      id: `_${section}-note-${letter}`,
      locators: new Set(),
    };
    // Places in one document often begin with the same words: each part is printed once.
    for (const part of places) note.locators.add(part);
    notes.set(key, note);
    return note;
  };
  return {
    marks: ({ sources, limits, names }) => {
      const groups = new Map<
        string,
        { what: Omit<Source, "locator"> & { limits?: string }; places: string[] }
      >();
      for (const [place, { locator, ...source }] of sources.entries()) {
        const what = { ...source, ...optionalKeys({ limits: place === 0 ? limits : undefined }) };
        const key = JSON.stringify(what);
        const group = groups.get(key) ?? { what, places: [] };
        group.places.push(...(locator?.split("; ") ?? []));
        groups.set(key, group);
      }
      return [...groups.values()].map(({ what, places }) => {
        const unnamed = places.filter((place) => !names.some((name) => isNamedIn(place, name)));
        return noteOf(what, places, unnamed.join("; "));
      });
    },
    list: () =>
      [...notes.values()].map(({ locators, ...note }) => ({
        ...note,
        ...(locators.size === 0 ? {} : { locator: [...locators].join("; ") }),
      })),
  };
}

/** Whether a place in a source has a name in it: `RCC/62A1/5`, or of `Res. 130` also `Resolution 130` and `Résolution 130`. */
function isNamedIn(place: string, name: string): boolean {
  const [, word = name, number = ""] = /^(\p{L}{2,})\.? (\d+)$/u.exec(name) ?? [];
  const text = simplified(place);
  const wanted = simplified(word);
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const rest = text.slice(end, end + LONGEST_REST);
    const behind = number === "" ? rest : /^\p{L}{0,12}\.? ?(\d{1,4})/u.exec(rest);
    const isWhole = typeof behind === "string" ? !/^[\p{L}\p{N}]/u.test(behind) : behind?.[1] === number;
    if (isWhole && !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at))) return true;
  }
  return false;
}

/** The rest of a word and a number. */
const LONGEST_REST = 24;

function simplified(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** a to z, then aa, ab and so on. */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
