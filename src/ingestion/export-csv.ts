import { stringify } from "csv-stringify/sync";
import type { Row, Store } from "../storage/port.ts";
import type { ExportOptions } from "./export-jsonl.ts";
import { type Reported, reportedIn } from "./reported.ts";

/** Stands between the spans of discontinuous words, in each column alike. */
const SEPARATOR = " | ";

type Cell = string | number | null;
type Column = (reported: Reported) => Cell;

/** What each span has, joined; a number as long as there is only one span. */
const ofWords =
  (value: (span: Row<"evidence">) => Cell): Column =>
  ({ words }) => {
    const values = words.map(value).filter((cell) => cell !== null);
    return values.length > 1 ? values.join(SEPARATOR) : (values[0] ?? null);
  };

function quantityOf({
  quantityMin: min,
  quantityMax: max,
  quantityUnit: unit,
  quantityIsApproximate,
}: Row<"claims">): Cell {
  if (unit === null) return null;
  const amount =
    min === max ? `${min}` : min === null ? `at most ${max}` : max === null ? `at least ${min}` : `${min} to ${max}`;
  return `${quantityIsApproximate ? "about " : ""}${amount} ${unit}`;
}

const COLUMNS: Readonly<Record<string, Column>> = {
  article: ({ article }) => article.slug,
  title: ({ article }) => article.title,
  publisher: ({ publisher }) => publisher?.name ?? null,
  "published at": ({ article }) => article.publishedAt,
  source: ({ source }) => source.name,
  "source kind": ({ source }) => source.kind,
  "on behalf of": ({ onBehalfOf }) => onBehalfOf.map(({ name }) => name).join(SEPARATOR),
  through: ({ through }) => through.map(({ name }) => name).join(SEPARATOR),
  stance: ({ attribution }) => attribution.stance,
  type: ({ attribution }) => attribution.type,
  negated: ({ attribution }) => String(attribution.negated),
  certainty: ({ attribution }) => attribution.certainty,
  polarity: ({ attribution }) => attribution.polarity,
  cue: ({ attribution }) => attribution.cue,
  claim: ({ claim }) => claim.text,
  event: ({ event }) => event?.name ?? null,
  quantity: ({ claim }) => quantityOf(claim),
  "said at": ({ attribution }) => attribution.saidAt,
  version: ({ version }) => version?.ordinal ?? null,
  paragraph: ofWords(({ paragraph }) => paragraph),
  start: ofWords(({ start }) => start),
  end: ofWords(({ end }) => end),
  "first words": ofWords(({ firstWords }) => firstWords),
  "last words": ofWords(({ lastWords }) => lastWords),
  exact: ofWords(({ exact }) => exact),
  sha256: ofWords(({ passageSha256 }) => passageSha256),
  status: ({ attribution }) => attribution.status,
  method: ({ attribution }) => attribution.method,
  note: ({ attribution }) => attribution.note,
  id: ({ attribution }) => attribution.id,
};

/** RFC 4180, and no cell that a spreadsheet would run as a formula. The package quotes no lone CR or LF by itself. */
const line = (cells: readonly Cell[]): string =>
  stringify([cells], { record_delimiter: "windows", escape_formulas: true, quoted_match: /[\r\n]/ });

/** Who said what for spreadsheets: a header, then a line an attribution. The words are those of what is said, in the newest version. */
export async function* exportCsv(store: Store, options: ExportOptions = {}): AsyncGenerator<string> {
  yield line(Object.keys(COLUMNS));
  for await (const reported of reportedIn(store, options)) {
    yield line(Object.values(COLUMNS).map((column) => column(reported)));
  }
}
