import type { Row, Store } from "../storage/port.ts";
import type { ExportOptions } from "./export-jsonl.ts";
import { type Reported, reportedIn } from "./reported.ts";

/** W3C Web Annotations: https://www.w3.org/TR/annotation-model/ */

const urn = (id: string): string => `urn:dixit:${id}`;

const linking = (id: string) => ({ type: "SpecificResource", purpose: "linking", source: urn(id) });

const textual = (purpose: string, value: string) => ({ type: "TextualBody", purpose, value, format: "text/plain" });

/** What is said, who says it, through whom, how the source stands to it, what reviewers hold of that, and their remark. */
function bodiesOf({ attribution, claim, source }: Reported) {
  return [
    textual("describing", claim.text),
    linking(claim.id),
    // "A said that B said": without A's, B's would seem to be what the article reports itself.
    ...(attribution.viaId === null ? [] : [linking(attribution.viaId)]),
    textual("identifying", source.name),
    textual("classifying", attribution.stance),
    // "Did not say": without this, the annotation would say the opposite.
    ...(attribution.negated ? [textual("classifying", "NEGATED")] : []),
    textual("assessing", attribution.status),
    ...(attribution.note === null ? [] : [textual("commenting", attribution.note)]),
  ];
}

/** How to find the words: what they are, when the text is held; where they are, counted in code points as W3C has it. */
function selectorsOf({ exact, prefix, suffix, startCodePoint, endCodePoint }: Row<"evidence">) {
  const quote =
    exact === null ? [] : [{ type: "TextQuoteSelector", exact, prefix: prefix ?? "", suffix: suffix ?? "" }];
  const position =
    startCodePoint === null || endCodePoint === null
      ? []
      : [{ type: "TextPositionSelector", start: startCodePoint, end: endCodePoint }];
  return [...quote, ...position];
}

function targetsOf({ article, version, words }: Reported) {
  const source = article.url ?? urn(article.id);
  const state = version?.capturedAt ? { state: { type: "TimeState", sourceDate: version.capturedAt } } : {};
  const targets = words.map((span) => {
    const selectors = selectorsOf(span);
    const selector = selectors.length === 0 ? {} : { selector: selectors };
    return { type: "SpecificResource", source, ...selector, ...state };
  });
  return targets.length === 0 ? source : targets;
}

/**
 * A Web Annotation (JSON-LD) an attribution, a line each. What reviewers rejected is left out: an annotation stands alone, and
 * its readers need not know Dixit's status.
 */
export async function* exportW3c(store: Store, options: ExportOptions = {}): AsyncGenerator<string> {
  for await (const reported of reportedIn(store, options)) {
    if (reported.attribution.status === "REJECTED") continue;
    const annotation = {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: urn(reported.attribution.id),
      type: "Annotation",
      motivation: "describing",
      body: bodiesOf(reported),
      target: targetsOf(reported),
    };
    yield `${JSON.stringify(annotation)}\n`;
  }
}
