// Sections, and the long parts in them, are laid out when they come near the window; until then their heights are
// estimated. While the browser is idle, each is laid out once, and its height is known from then on.
import { all } from "./parts.js";

let isBusy = false;

/** Lays out all sections, without their long parts. Returns whether one was not laid out. */
export function layOut() {
  const skipped = all("main > section:not([data-laid])");
  for (const { dataset } of skipped) dataset.laid = "";
  return skipped.length > 0;
}

/**
 * Lays out section by section with their long parts, each for a frame: the browser remembers their heights. A section
 * has the width of the window for which that was done.
 */
export function layAhead() {
  const section = all("main > section").find(
    (each) => each.dataset.laid !== `${innerWidth}` && each.checkVisibility(),
  );
  if (isBusy || !section) return;
  isBusy = true;
  later(() => {
    section.dataset.laid = "whole";
    requestAnimationFrame(() =>
      later(() => {
        if (section.dataset.laid === "whole") section.dataset.laid = innerWidth;
        isBusy = false;
        layAhead();
      }),
    );
  });
}

/** Runs a task when the browser is idle, or after half a second. */
export function later(task) {
  (globalThis.requestIdleCallback ?? setTimeout)(task, { timeout: 500 });
}

addEventListener("resize", layAhead);
