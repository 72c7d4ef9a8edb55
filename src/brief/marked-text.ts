/**
 * The words of a plain text with marked changes (`{+added+}`, `[-deleted-]`, `[~moved~]` where it stood, `{~moved~}`
 * where it would stand) as they would read if it were adopted.
 */
export function proposedWording(text: string): string {
  const kept = without(without(text, "[-", "-]"), "[~", "~]");
  return unwrapped(unwrapped(kept, "{+", "+}"), "{~", "~}");
}

/** The words of a plain text with marked changes as they read today. */
export function currentWording(text: string): string {
  const kept = without(without(text, "{+", "+}"), "{~", "~}");
  return unwrapped(unwrapped(kept, "[-", "-]"), "[~", "~]");
}

/** Leaves out what stands between the marks, and the marks. */
function without(text: string, open: string, close: string): string {
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf(open, from);
    const end = start < 0 ? -1 : text.indexOf(close, start + open.length);
    if (end < 0) break;
    kept.push(text.slice(from, start));
    from = end + close.length;
  }
  return kept.join("") + text.slice(from);
}

function unwrapped(text: string, open: string, close: string): string {
  return text.replaceAll(open, "").replaceAll(close, "");
}
