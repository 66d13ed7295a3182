import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The package's name in `package.json`. */
const NAME = "dixit";

let found: string | undefined;

/**
 * Gives the path of a file or folder of the package, such as `packageFile("schema.graphql")`. It is the same whether the code
 * runs from the sources or from the build, whose files lie at other depths: hence the walk up to the package's root.
 */
export function packageFile(...path: string[]): string {
  found ??= findRoot(dirname(fileURLToPath(import.meta.url)));
  return join(found, ...path);
}

function findRoot(folder: string): string {
  if (nameOf(join(folder, "package.json")) === NAME) return folder;
  const parent = dirname(folder);
  if (parent === folder)
    throw new Error(`${import.meta.url} is in no folder of the package "${NAME}": install Dixit anew`);
  return findRoot(parent);
}

function nameOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8")).name;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
