import { parseSearch, wordsOf } from "../domain/search-words.ts";
import { cutSnippet } from "../domain/snippet.ts";
import { type Bindings, type Field, resolve, type Value } from "./question.ts";

/**
 * What the database cannot say: the statement leaves the text of a hit in the place of each snippet, and this puts the snippet
 * there. Only answers that ask for snippets are parsed.
 */
export interface Finisher {
  /** The field whose value is still a text. */
  readonly field: Field;
  /** What was searched for. */
  readonly query: Value;
}

/** Finishes the JSON text of an answer. */
export function finish(json: string, finishers: readonly Finisher[], bindings: Bindings): string {
  if (finishers.length === 0) return json;
  const answer: unknown = JSON.parse(json);
  for (const { field, query } of finishers) {
    const terms = parseSearch(String(resolve(query, bindings)));
    replaceAt(answer, field.path, (text) =>
      snippetFields(field, cutSnippet(String(text), wordsOf(String(text)), terms)),
    );
  }
  return JSON.stringify(answer);
}

/** Replaces what stands at a path of response keys, in every item of the lists on the way. */
function replaceAt(value: unknown, [key, ...rest]: readonly string[], make: (old: unknown) => unknown): void {
  if (key === undefined || value === null || typeof value !== "object") return;
  for (const object of Array.isArray(value) ? value : [value]) {
    if (object === null || typeof object !== "object") continue;
    if (rest.length === 0) object[key] = make(object[key]);
    else replaceAt(object[key], rest, make);
  }
}

/** Gives a selection's fields of a plain object, by their response names. */
function select(field: Field, type: string, object: { [name: string]: unknown }): { [key: string]: unknown } {
  const fields = field.selection?.get(type) ?? [];
  return Object.fromEntries(fields.map(({ key, name }) => [key, name === "__typename" ? type : object[name]]));
}

function snippetFields(field: Field, snippet: ReturnType<typeof cutSnippet>): unknown {
  const highlights = (asked: Field) =>
    snippet.highlights.map((highlight) => select(asked, "Highlight", { ...highlight }));
  const fields = field.selection?.get("Snippet") ?? [];
  return Object.fromEntries(
    fields.map((asked) => {
      if (asked.name === "__typename") return [asked.key, "Snippet"];
      return [asked.key, asked.name === "text" ? snippet.text : highlights(asked)];
    }),
  );
}
