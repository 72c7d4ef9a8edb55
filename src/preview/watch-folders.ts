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
