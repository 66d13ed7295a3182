import { defineConfig } from "vitest/config";

export default defineConfig({
  // Vite would take graphql's `module` build for our files and Node its `main` build for libraries: two copies, two realms.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
    // Limits only catch hangs: twenty times what a test usually takes.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
