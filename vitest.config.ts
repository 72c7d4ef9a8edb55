import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Test files share the modules that they load, which would take as long as a fifth of the tests.
    isolate: false,
    // Browsers wait as much as they compute: one file more than there are cores keeps these busy.
    maxWorkers: availableParallelism() + 1,
  },
});
