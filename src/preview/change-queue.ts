/** Editors write a file in several steps, and a checkout writes many: this long nothing more may come, in milliseconds. */
const QUIET_MS = 30;
/** A storm that does not end is looked into all the same after this long. */
const LONGEST_WAIT_MS = 300;
/** Some systems swallow a change that follows another at once: after the last one there is a second look. */
const SECOND_LOOK_MS = 1_000;

/** Puts changes together and has them worked on one batch after the other. */
export interface ChangeQueue {
  /** Tells of a changed path. */
  push: (path: string) => void;
  /** Works at once, with no path, and resolves when that is done. */
  now: () => Promise<void>;
  /** Nothing is begun any more; resolves when what was begun is done. */
  close: () => Promise<void>;
}

/**
 * Calls `work` with the paths that changed, each once, in the order in which they came: soon after the last of them,
 * never twice at a time, again where a change came meanwhile, and once more with none a second after the last.
 * `work` must not reject.
 */
export function createChangeQueue(work: (paths: readonly string[]) => Promise<void>): ChangeQueue {
  const waiting = new Set<string>();
  let firstAt = 0;
  let lastAt = 0;
  let quiet: NodeJS.Timeout | undefined;
  let secondLook: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let closed = false;

  function push(path: string): void {
    if (closed) return;
    lastAt = performance.now();
    if (waiting.size === 0) firstAt = lastAt;
    waiting.add(path);
    clearTimeout(secondLook);
    startWhenQuiet();
  }

  function startWhenQuiet(): void {
    const due = Math.min(lastAt + QUIET_MS, firstAt + LONGEST_WAIT_MS);
    clearTimeout(quiet);
    quiet = setTimeout(() => waiting.size > 0 && start(), Math.max(0, due - performance.now()));
  }

  function start(): void {
    if (running !== undefined || closed) return;
    const paths = [...waiting];
    waiting.clear();
    running = work(paths).finally(() => {
      running = undefined;
      if (closed) return;
      if (waiting.size > 0) startWhenQuiet();
      else if (paths.length > 0) secondLook = setTimeout(start, SECOND_LOOK_MS);
    });
  }

  return {
    push,
    now: async () => {
      start();
      await running;
    },
    close: async () => {
      closed = true;
      clearTimeout(quiet);
      clearTimeout(secondLook);
      await running;
    },
  };
}
