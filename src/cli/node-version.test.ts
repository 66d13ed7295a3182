import { expect, it } from "vitest";
import { requireSupportedNode } from "./node-version.ts";

it.each(["v20.19.0", "v20.20.2", "v22.12.0", "v22.21.1", process.version])("%s will do", (version) => {
  expect(() => requireSupportedNode(version)).not.toThrow();
});

it.each(["v18.20.0", "v20.18.3", "v21.7.0", "v22.11.0", "v23.1.0", "v24.21.0", "v26.0.0"])("%s will not", (version) => {
  expect(() => requireSupportedNode(version)).toThrow(
    `the database does not run on Node.js ${version}: use Node.js 20 (20.19 or newer) or 22 (22.12 or newer)`,
  );
});
