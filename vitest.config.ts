import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Browsers wait much more than they compute: every core may have a test file.
    maxWorkers: "100%",
  },
});
