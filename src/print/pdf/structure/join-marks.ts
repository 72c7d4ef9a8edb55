import type { Stretch } from "../contents/marked-content.ts";
import { Element, isMark, type Kid } from "./element.ts";

/** What becomes of marked content. */
export interface JoinedMark {
  /** Its number in the tree. */
  id: number;
  /** Only text is shown in it, so that it may begin and end within a text object. */
  isTextOnly: boolean;
}

export interface JoinedMarks {
  root: Element;
  /** By page and former number; what is not in it belongs to no element. */
  marks: ReadonlyMap<number, ReadonlyMap<number, JoinedMark>>;
}

interface Place {
  element: Element;
  index: number;
}

interface Group extends Place {
  mark: JoinedMark;
}

/**
 * Marked content that follows each other both on the page and in one element becomes one. Chromium begins a new
 * one for each run of text; underlines and frames between the runs are drawn within it.
 *
 * @param pages the stretches of each page's content stream, by the page's object number
 */
export function joinMarks(root: Element, pages: ReadonlyMap<number, readonly Stretch[]>): JoinedMarks {
  const places = placesOf(root);
  const marks = new Map<number, Map<number, JoinedMark>>();
  const firsts = new Map<Element, Map<number, JoinedMark>>();
  for (const [page, stretches] of pages) {
    const found = new Map<number, JoinedMark>();
    marks.set(page, found);
    let group: Group | undefined;
    let next = 0;
    let between: number[] = [];
    for (const stretch of stretches) {
      const place = stretch.id === undefined ? undefined : places.get(page)?.get(stretch.id);
      if (stretch.id === undefined || place === undefined) {
        if (stretch.holdsText || (stretch.id === undefined && stretch.holdsPaths)) group = undefined;
        else if (stretch.id !== undefined) between.push(stretch.id);
        if (group && stretch.changesState) group.mark.isTextOnly = false;
        continue;
      }
      const isTextOnly = !stretch.holdsPaths && !stretch.changesState;
      if (group?.element === place.element && group.index + 1 === place.index) {
        group.index = place.index;
        group.mark.isTextOnly &&= isTextOnly && between.length === 0;
        for (const id of between) found.set(id, group.mark);
      } else {
        group = { ...place, mark: { id: next++, isTextOnly } };
        const own = firsts.get(place.element) ?? new Map<number, JoinedMark>();
        firsts.set(place.element, own.set(place.index, group.mark));
      }
      found.set(stretch.id, group.mark);
      between = [];
    }
  }
  return { root: renumbered(root, firsts), marks };
}

function placesOf(root: Element): Map<number, Map<number, Place>> {
  const places = new Map<number, Map<number, Place>>();
  const open = [root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    for (const [index, kid] of element.kids.entries()) {
      if (kid instanceof Element) open.push(kid);
      else if (isMark(kid)) {
        const own = places.get(kid.page) ?? new Map<number, Place>();
        places.set(kid.page, own.set(kid.id, { element, index }));
      }
    }
  }
  return places;
}

function renumbered(
  element: Element,
  firsts: ReadonlyMap<Element, ReadonlyMap<number, JoinedMark>>,
): Element {
  const own = firsts.get(element);
  const kids = element.kids.flatMap((kid, index): Kid[] => {
    if (kid instanceof Element) return [renumbered(kid, firsts)];
    if (!isMark(kid)) return [kid];
    const mark = own?.get(index);
    return mark ? [{ page: kid.page, id: mark.id }] : [];
  });
  return new Element(element.type, kids, element.about);
}
