import { dirname, relative, sep } from "node:path";
import { type FSWatcher, watch } from "chokidar";

/** The polling interval in milliseconds where the system can watch no more files. */
const POLL_MS = 1_000;

/**
 * Watches folders with all that is in them, links not followed, hidden files and editors' copies left out. A folder
 * that is not there yet, or goes and comes back, is watched once it is there. Resolves when watching has begun.
 *
 * @param folders absolute; of each the folder above has to exist, or be one of `within`
 * @param within folders above them, of which only creation and removal are watched
 * @param changed called with each path that changed
 * @param notify prints a notice to the user
 */
export async function watchFolders(
  folders: readonly string[],
  within: readonly string[],
  changed: (path: string) => void,
  notify: (line: string) => void,
): Promise<AsyncDisposable> {
  const above = [...new Set([...folders, ...within].map((folder) => dirname(folder)))];
  const isWatched = (path: string) =>
    above.includes(path) || within.includes(path) || folders.some((folder) => isInside(path, folder));
  let polls = false;
  let begun = () => {};
  const ready = new Promise<void>((resolve) => {
    begun = resolve;
  });
  let current = open();
  await ready;
  return { [Symbol.asyncDispose]: () => current.close() };

  function open(): FSWatcher {
    const watcher = watch(above, {
      ignored: (path) => !isWatched(path),
      ignoreInitial: true,
      followSymlinks: false,
      // The change queue waits for further changes anyway.
      atomic: false,
      usePolling: polls,
      interval: POLL_MS,
    });
    watcher.on("all", (_, path) => changed(path));
    watcher.on("error", (error) => failed(error));
    watcher.once("ready", () => begun());
    return watcher;
  }

  function failed(error: unknown): void {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const isFull = code === "ENOSPC" || code === "EMFILE" || code === "ENFILE";
    if (!isFull) notify(`Watching the files: ${error instanceof Error ? error.message : error}`);
    if (!isFull || polls) return;
    polls = true;
    notify(
      `This system can watch no more files for this user (${code}); they are checked once a second instead. On Linux, a higher fs.inotify.max_user_watches helps.`,
    );
    const full = current;
    current = open();
    void full.close();
  }
}

/** Hidden files are not read, and `~` ends the name of an editor's copy. */
function isInside(path: string, folder: string): boolean {
  if (path === folder) return true;
  if (!path.startsWith(folder + sep)) return false;
  const names = relative(folder, path).split(sep);
  return names.every((name) => !name.startsWith(".") && !name.endsWith("~"));
}

/** Work starts after this long without a change, in milliseconds: one save is several changes. */
const START_MS = 4;
/** Its result is shown only where no further change comes for this long: some editors write in steps. */
const QUIET_MS = 30;
/** Changes that came during the work are reported within this long after it. */
const REPORT_MS = 2;
/** While changes go on, a result is shown after this long at the latest. */
const LONGEST_WAIT_MS = 300;
/** Some systems do not report a change right after another, so the work is done once more after the last one. */
const SECOND_LOOK_MS = 1_000;

/** Collects changes and processes them in batches, one at a time. */
interface ChangeQueue {
  /** Adds a changed path. */
  push: (path: string) => void;
  /** Does the work at once, without a path, and resolves when its result is shown. */
  now: () => Promise<void>;
  /** Starts no more work; resolves when the current work is done. */
  close: () => Promise<void>;
}

/**
 * Calls `work` with the paths that changed, each once, in the order in which they came, and then the function that it
 * returns, which shows the result. The work begins before it is certain that no further change follows; where one does, the
 * result is dropped, and the work is done again for all changes. It is never done twice at a time, and once more without a
 * path a second after the last change. `work` must not reject.
 */
export function createChangeQueue(work: (paths: readonly string[]) => Promise<() => void>): ChangeQueue {
  /** Changes that no work has considered yet. */
  const waiting = new Set<string>();
  /** Changes that work has considered, but of which no result was shown. */
  const begun = new Set<string>();
  let firstAt = 0;
  let lastAt = 0;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let closed = false;

  function push(path: string): void {
    if (closed) return;
    lastAt = performance.now();
    if (waiting.size + begun.size === 0) firstAt = lastAt;
    waiting.add(path);
    if (running === undefined) startAt(lastAt + (begun.size === 0 ? START_MS : QUIET_MS));
  }

  function startAt(time: number): void {
    clearTimeout(timer);
    timer = setTimeout(start, Math.min(time, firstAt + LONGEST_WAIT_MS) - performance.now());
  }

  function start(): void {
    if (running !== undefined || closed) return;
    for (const path of waiting) begun.add(path);
    waiting.clear();
    const paths = [...begun];
    running = workOn(paths).finally(() => {
      running = undefined;
      if (closed) return;
      // The second attempt waits until the changes have ended.
      if (waiting.size > 0) startAt(lastAt + QUIET_MS);
      else if (paths.length > 0) timer = setTimeout(start, SECOND_LOOK_MS);
    });
  }

  async function workOn(paths: readonly string[]): Promise<void> {
    const show = await work(paths);
    if (paths.length > 0) await quiet();
    if (waiting.size > 0 && performance.now() < firstAt + LONGEST_WAIT_MS) return;
    begun.clear();
    firstAt = performance.now();
    show();
  }

  function quiet(): Promise<void> {
    const now = performance.now();
    const due = Math.min(lastAt + QUIET_MS, firstAt + LONGEST_WAIT_MS);
    return new Promise((resolve) => setTimeout(resolve, Math.max(REPORT_MS, due - now)));
  }

  return {
    push,
    now: async () => {
      start();
      await running;
    },
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await running;
    },
  };
}
