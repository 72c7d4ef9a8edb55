/** A stretch of a content stream in stream order: what it paints, and under which number, if any. */
export interface Stretch {
  /** Number of the marked content, or undefined where the stretch has none. */
  id: number | undefined;
  /** Shows text, an image or a form: more than lines and backgrounds. */
  holdsText: boolean;
  /** Paints lines or areas. */
  holdsPaths: boolean;
  /** Coordinates, clips or saved states change in it, or it holds marked content of another kind. */
  changesState: boolean;
}

const steps =
  /MCID\s+(\d+)\s*>>\s*BDC\b|\b(BDC|BMC|EMC)\b|\b(T[jJ]|Do|sh)\b|(?<!\S)([fSsBb]\*?|[qQn]|cm)(?!\S)/g;

const changes: ReadonlySet<string> = new Set(["q", "Q", "n", "cm"]);

/** The stretches of a content stream: each marked content, and what is painted between them. */
export function stretchesOf(content: string): Stretch[] {
  const found: Stretch[] = [];
  let depth = 0;
  let current: Stretch | undefined;
  const at = (): Stretch => {
    if (!current) {
      current = { id: undefined, holdsText: false, holdsPaths: false, changesState: false };
      found.push(current);
    }
    return current;
  };
  for (const [, id, mark, text, other] of content.matchAll(steps)) {
    if (id !== undefined) {
      depth = 1;
      current = { id: Number(id), holdsText: false, holdsPaths: false, changesState: false };
      found.push(current);
    } else if (mark === "EMC") {
      depth = Math.max(0, depth - 1);
      if (depth === 0) current = undefined;
    } else if (mark !== undefined) {
      depth++;
      at().changesState = true;
    } else if (text !== undefined) at().holdsText = true;
    else if (other !== undefined && changes.has(other)) at().changesState = true;
    else at().holdsPaths = true;
  }
  return found;
}
