import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Test files share the modules that they load, which would take as long as a fifth of the tests.
    isolate: false,
    // Browsers wait much more than they compute: every core may have a test file.
    maxWorkers: "100%",
  },
});
