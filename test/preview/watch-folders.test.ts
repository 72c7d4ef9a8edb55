import { EventEmitter } from "node:events";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

const watchers: { polls: boolean; events: EventEmitter }[] = [];

// Test files share their modules: only this one is to have another watcher.
beforeAll(() => {
  vi.resetModules();
  vi.doMock("chokidar", () => ({
    watch: (_: unknown, { usePolling }: { usePolling: boolean }) => {
      const events = Object.assign(new EventEmitter(), { close: async () => {} });
      watchers.push({ polls: usePolling, events });
      return events;
    },
  }));
});
afterAll(() => {
  vi.doUnmock("chokidar");
  vi.resetModules();
});

test("where the system watches no more files, they are looked at once a second, and this is said once", async () => {
  const { watchFolders } = await import("../../src/preview/watch-folders.ts");
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
    "This system can watch no more files for this user (ENOSPC); they are checked once a second instead. On Linux, a higher fs.inotify.max_user_watches helps.",
  ]);
});
