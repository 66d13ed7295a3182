import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { UserError } from "../domain/errors.ts";
import type { GoldArticle } from "../extraction/evaluation/annotation.ts";
import { readCorpusArticle } from "../extraction/evaluation/corpus.ts";
import { explain } from "../ingestion/explain.ts";
import { readText } from "../ingestion/read-bytes.ts";

const ANNOTATIONS = /\.ya?ml$/;

/**
 * Reads the articles of a folder in the order of their names: each is a text (`NAME.txt`) and its annotations (`NAME.yaml`).
 * @throws UserError that names the file: a text without annotations is wrong too, or it would be missed by no one.
 */
export async function* readCorpusFolder(folder: string): AsyncGenerator<GoldArticle> {
  const files = (await readdir(folder)).sort();
  const names = files.filter((name) => ANNOTATIONS.test(name));
  if (names.length === 0)
    throw new UserError("NO_CORPUS", `${folder}: holds no annotated article (NAME.txt and NAME.yaml)`);
  const ids = names.map((name) => name.replace(ANNOTATIONS, ""));
  const bare = files.find((name) => name.endsWith(".txt") && !ids.includes(name.slice(0, -".txt".length)));
  if (bare !== undefined) {
    const wanted = bare.replace(/\.txt$/, ".yaml");
    throw new UserError("BAD_CORPUS", `${join(folder, bare)}: has no annotations: there should be ${wanted} beside it`);
  }
  for (const [i, name] of names.entries()) {
    const file = join(folder, name);
    const text = await readText(join(folder, `${ids[i]}.txt`));
    yield readCorpusArticle(ids[i] ?? name, text, parseYaml(await readText(file), file), { file, explain });
  }
}

function parseYaml(yaml: string, file: string): unknown {
  try {
    return parse(yaml);
  } catch (error) {
    const [line = ""] = (error as Error).message.split("\n");
    throw new UserError("BAD_CORPUS", `${file}: is not YAML: ${line}`);
  }
}
