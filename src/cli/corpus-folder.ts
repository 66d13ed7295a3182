import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { UserError } from "../domain/errors.ts";
import type { GoldArticle } from "../extraction/evaluation/annotation.ts";
import { readCorpusArticle } from "../extraction/evaluation/corpus.ts";
import { readText } from "../ingestion/read-bytes.ts";

const ANNOTATIONS = /\.ya?ml$/;

/** Reads the articles of a folder in the order of their names: each is a text (`NAME.txt`) and its annotations (`NAME.yaml`). */
export async function* readCorpusFolder(folder: string): AsyncGenerator<GoldArticle> {
  const names = (await readdir(folder)).filter((name) => ANNOTATIONS.test(name)).sort();
  if (names.length === 0)
    throw new UserError("NO_CORPUS", `${folder}: holds no annotated article (NAME.txt and NAME.yaml)`);
  for (const name of names) {
    const id = name.replace(ANNOTATIONS, "");
    const text = await readText(join(folder, `${id}.txt`));
    yield readCorpusArticle(id, text, parseYaml(await readText(join(folder, name)), join(folder, name)));
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
