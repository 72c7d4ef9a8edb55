import { EventEmitter } from "node:events";
import { expect, test, vi } from "vitest";
import { watchFolders } from "../../src/preview/watch-folders.ts";

const watchers: { polls: boolean; events: EventEmitter }[] = [];
vi.mock("chokidar", () => ({
  watch: (_: unknown, { usePolling }: { usePolling: boolean }) => {
    const events = Object.assign(new EventEmitter(), { close: async () => {} });
    watchers.push({ polls: usePolling, events });
    return events;
  },
}));

test("where the system watches no more files, they are looked at once a second, and this is said once", async () => {
  const changed: string[] = [];
  const said: string[] = [];
  const beginning = watchFolders(
    ["/conferences/pp-26"],
    [],
    (path) => changed.push(path),
    (line) => said.push(line),
  );
  const full = Object.assign(new Error("System limit"), { code: "ENOSPC" });
  for (let count = 0; count < 3; count++) watchers[0]?.events.emit("error", full);
  watchers[1]?.events.emit("ready");
  await using _watching = await beginning;
  watchers[1]?.events.emit("all", "change", "/conferences/pp-26/a.md");
  expect(watchers.map(({ polls }) => polls)).toEqual([false, true]);
  expect(changed).toEqual(["/conferences/pp-26/a.md"]);
  expect(said).toEqual([
    "This system watches no more files for this user (ENOSPC): they are looked at once a second instead. On Linux, a higher fs.inotify.max_user_watches helps.",
  ]);
});
