import { defineConfig } from "vitest/config";
import { hasPostgres } from "./tests/support/postgres-server.ts";

/** Tests that ask a data set and mind no database: they run on SQLite, and once more on PostgreSQL where there is one. */
const ON_BOTH_DATABASES = [
  "tests/examples/**/*.test.ts",
  "tests/graphql/{limits,questions.types,search-rejected}.test.ts",
  "tests/http/**/*.test.ts",
  "tests/ingestion/**/*.test.ts",
  "tests/property/**/*.test.ts",
  "tests/seed.test.ts",
];

export default defineConfig({
  // Vite would take graphql's `module` build for our files and Node its `main` build for libraries: two copies, two realms.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    globalSetup: "tests/support/postgres-server.ts",
    // Limits only catch hangs: twenty times what a test usually takes.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: "all", include: ["src/**/*.test.ts", "tests/**/*.test.ts"] } },
      ...(hasPostgres
        ? [
            {
              extends: true as const,
              test: {
                name: "PostgreSQL",
                include: ON_BOTH_DATABASES,
                env: { DIXIT_TEST_DATABASE: "PostgreSQL" },
              },
            },
          ]
        : []),
    ],
  },
});
