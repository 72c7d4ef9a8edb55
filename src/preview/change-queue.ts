/** Work starts after this long without a change, in milliseconds: editors write in steps, a checkout writes many files. */
const QUIET_MS = 30;
/** While changes keep coming, work starts after this long at the latest. */
const LONGEST_WAIT_MS = 300;
/** Some systems do not report a change right after another, so the work is done once more after the last one. */
const SECOND_LOOK_MS = 1_000;

/** Collects changes and processes them in batches, one at a time. */
export interface ChangeQueue {
  /** Adds a changed path. */
  push: (path: string) => void;
  /** Starts the work at once, without a path, and resolves when it is done. */
  now: () => Promise<void>;
  /** Starts no more work; resolves when the current work is done. */
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
