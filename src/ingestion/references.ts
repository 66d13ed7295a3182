import { mintId } from "../domain/ids.ts";
import { ARTICLE_BOUND_SOURCES } from "../domain/vocabulary.ts";
import type { Row, SluggedTable, Transaction } from "../storage/port.ts";
import type { ParsedRecord } from "./parse-record.ts";
import { type Path, type Problem, SHOWN, suggestion } from "./problems.ts";
import type { RecordEntries } from "./record.ts";
import { affiliationsOf } from "./record-rules.ts";

/** A slug that stands somewhere in a record. */
interface Mention {
  readonly table: SluggedTable;
  readonly slug: string;
  readonly path: Path;
}

/** The entry that says what a slug stands for. */
interface Definition extends Mention {
  readonly id: string;
}

/** Gives the id of whatever a slug names, once `resolveNames` has found that it names something. */
export interface Names {
  readonly idOf: (table: SluggedTable, slug: string) => string;
}

const SINGULAR = { actors: "actor", articles: "article", claims: "claim", events: "event", sources: "source" } as const;
const TYPES = { actors: "Actor", claims: "Claim", events: "Event", sources: "Source" } as const;

/** What an entry's identity starts from: the article's slug, or nothing when the record has no article. */
export const scopeOf = (entries: RecordEntries): string => entries.article?.slug ?? "";

function definitionsOf(entries: RecordEntries): Definition[] {
  const scope = scopeOf(entries);
  const { article } = entries;
  const own: Definition[] = article
    ? [{ table: "articles", slug: article.slug, id: article.id ?? mintId("Article", article.slug), path: ["article"] }]
    : [];
  const tables = ["actors", "sources", "events", "claims"] as const;
  return own.concat(
    tables.flatMap((table) =>
      entries[table].map(({ id, slug }, i) => ({
        table,
        slug,
        id: id ?? mintId(TYPES[table], scope, slug),
        path: [table, i],
      })),
    ),
  );
}

function mentionsIn(entries: RecordEntries): Mention[] {
  const mentions: Mention[] = [];
  const mention = (table: SluggedTable, slug: string | undefined, ...path: Path) => {
    if (slug !== undefined) mentions.push({ table, slug, path });
  };
  mention("actors", entries.article?.publisher, "article", "publisher");
  entries.article?.derivedFrom.forEach(({ article }, i) => {
    mention("articles", article, "article", "derivedFrom", i, "article");
  });
  for (const tie of affiliationsOf(entries)) {
    mention("actors", tie.actor, ...tie.path, "actor");
    mention("actors", tie.other, ...tie.path, "other");
    tie.evidence.forEach(({ article }, i) => {
      mention("articles", article, ...tie.path, "evidence", i, "article");
    });
  }
  entries.sources.forEach(({ actor, onBehalfOf }, i) => {
    mention("actors", actor, "sources", i, "actor");
    onBehalfOf.forEach((slug, j) => {
      mention("actors", slug, "sources", i, "onBehalfOf", j);
    });
  });
  entries.claims.forEach(({ event, actors }, i) => {
    mention("events", event, "claims", i, "event");
    actors.forEach(({ actor }, j) => {
      mention("actors", actor, "claims", i, "actors", j, "actor");
    });
  });
  entries.relations.forEach(({ from, to }, i) => {
    mention("claims", from, "relations", i, "from");
    mention("claims", to, "relations", i, "to");
  });
  entries.mentions.forEach(({ source }, i) => {
    mention("sources", source, "mentions", i, "source");
  });
  entries.judgements.forEach(({ other, actor }, i) => {
    mention("actors", other, "judgements", i, "other");
    mention("actors", actor, "judgements", i, "actor");
  });
  entries.attributions.forEach(({ claim, source, derivedFrom }, i) => {
    mention("claims", claim, "attributions", i, "claim");
    mention("sources", source, "attributions", i, "source");
    mention("articles", derivedFrom?.article, "attributions", i, "derivedFrom", "article");
  });
  return mentions;
}

type Stored = { [N in SluggedTable]: Map<string, Row<N>> };

async function loadRows<N extends SluggedTable>(transaction: Transaction, table: N, slugs: Iterable<string>) {
  const rows = await transaction.find(table, "slug" as keyof Row<N> & string, [...new Set(slugs)]);
  return new Map(rows.map((row) => [(row as { slug: string }).slug, row]));
}

async function loadStored(transaction: Transaction, mentions: readonly Mention[]): Promise<Stored> {
  const slugs = (table: SluggedTable) => mentions.filter((mention) => mention.table === table).map(({ slug }) => slug);
  return {
    actors: await loadRows(transaction, "actors", slugs("actors")),
    articles: await loadRows(transaction, "articles", slugs("articles")),
    claims: await loadRows(transaction, "claims", slugs("claims")),
    events: await loadRows(transaction, "events", slugs("events")),
    sources: await loadRows(transaction, "sources", slugs("sources")),
  };
}

/** The slugs that one entry gives to a thing while the database has them for another. */
function conflicts(definitions: readonly Definition[], stored: Stored): Problem[] {
  return definitions.flatMap(({ table, slug, id, path }) => {
    const there = stored[table].get(slug)?.id;
    if (there === undefined || there === id) return [];
    const what = SINGULAR[table];
    const message =
      `the database has another ${what} of this slug: ${there}, from another record; this one would be ${id}. ` +
      `If it is the same ${what}, leave this entry out and just name it; if not, choose another slug`;
    return [{ path: [...path, "slug"], message, isConflict: true }];
  });
}

function unknown({ table, slug, path }: Mention, definitions: readonly Definition[]): Problem {
  const near = definitions.filter((definition) => definition.table === table).map((definition) => definition.slug);
  return {
    path,
    message: `there is no ${SINGULAR[table]} "${slug}", neither here nor in the database${suggestion(slug, near)}`,
  };
}

const ARTICLE_BOUND: readonly string[] = ARTICLE_BOUND_SOURCES;

/** Unnamed voices, narrators and UNSPECIFIED belong to one article and are never shared. */
function borrowedVoices(entries: RecordEntries, stored: Stored, articleId: string | undefined): Problem[] {
  const own = new Set(entries.sources.map(({ slug }) => slug));
  return entries.attributions.flatMap(({ source }, i) => {
    const row = own.has(source) ? undefined : stored.sources.get(source);
    if (!row || !ARTICLE_BOUND.includes(row.kind) || row.articleId === articleId) return [];
    const message = `"${source}" is ${row.kind} and belongs to another article; define a source of this article`;
    return [{ path: ["attributions", i, "source"], message }];
  });
}

/**
 * Finds what every slug in a record names, in the record or in the database.
 * @returns the names, and a problem for each that names nothing or two things.
 */
export async function resolveNames(transaction: Transaction, { entries }: ParsedRecord) {
  const definitions = definitionsOf(entries);
  const mentions = mentionsIn(entries);
  const stored = await loadStored(transaction, [...definitions, ...mentions]);
  const ids = new Map<string, string>();
  const key = (table: SluggedTable, slug: string) => `${table}/${slug}`;
  for (const { table, slug } of mentions) {
    const row = stored[table].get(slug);
    if (row) ids.set(key(table, slug), row.id);
  }
  for (const { table, slug, id } of definitions) ids.set(key(table, slug), id);
  const problems = [
    ...conflicts(definitions, stored),
    ...mentions
      .filter(({ table, slug }) => !ids.has(key(table, slug)))
      // Looking for the nearest slug takes time; nobody sees it beyond the problems that are shown.
      .map((mention, i) => unknown(mention, i < SHOWN ? definitions : [])),
    ...borrowedVoices(entries, stored, entries.article && ids.get(key("articles", entries.article.slug))),
  ];
  const names: Names = { idOf: (table, slug) => ids.get(key(table, slug)) ?? "" };
  return { names, problems };
}
