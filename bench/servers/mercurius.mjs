/**
 * mercurius with JIT on the product's own schema: loaders that fetch once a level, on statements prepared by hand. Rows are
 * fetched by a key each, which costs SQLite less than a list of keys; each key is asked for once a level.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import fastify from "fastify";
import mercurius from "mercurius";
import { MERCURIUS } from "../references/mercurius.mjs";
import { handSnippet } from "./snippet.mjs";

const database = new Database(process.env.BENCH_DATABASE, { readonly: true });
const statements = Object.fromEntries(Object.entries(MERCURIUS).map(([name, sql]) => [name, database.prepare(sql)]));

/** A loader of one row by the key that a parent has. */
function one(key, statement) {
  return async (queries) => {
    const found = new Map();
    return queries.map(({ obj }) => {
      const id = obj[key];
      if (id === null) return null;
      if (!found.has(id)) found.set(id, statement.get(id));
      return found.get(id);
    });
  };
}

/** A loader of the first attributions of a source or a claim. */
const attributionsOf = (statement) => async (queries) =>
  queries.map(({ obj, params }) => ({ nodes: statement.all(obj.id, params.first) }));

const loaders = {
  Attribution: {
    source: one("source_id", statements.source),
    claim: one("claim_id", statements.claim),
    article: one("article_id", statements.article),
    evidence: async (queries) => queries.map(({ obj }) => statements.evidence.all({ 1: obj.id, 2: obj.article_id })),
  },
  Source: {
    actor: one("actor_id", statements.actor),
    attributions: attributionsOf(statements.attributionsOfSource),
  },
  Claim: {
    event: one("event_id", statements.event),
    actors: async (queries) =>
      queries.map(({ obj }) => statements.actorsOfClaim.all(obj.id).map(({ role, ...actor }) => ({ role, actor }))),
    attributions: attributionsOf(statements.attributionsOfClaim),
  },
  Article: { publisher: one("publisher_id", statements.actor) },
};

/** A page out of its rows and the next, which says that the list goes on. */
const page = (rows, first, bounds) => ({ bounds, nodes: rows.slice(0, first), pageInfo: { rows, first } });

const resolvers = {
  Query: {
    node: (_root, { id }) => statements.attribution.get(id),
    source: (_root, { slug }) => statements.sourceBySlug.get(slug),
    attributions: (_root, { first, after: cursor, filter }) => {
      if (cursor) {
        const [, , k, id] = JSON.parse(Buffer.from(cursor, "hex").toString());
        return page(statements.after.all(k, id, first + 1), first);
      }
      const { from, to } = filter.saidBetween;
      const bounds = [filter.source.id, `${from}-01-01T00:00:00.000Z`, `${to}-12-31T23:59:59.999Z/~`];
      return page(statements.filtered.all(...bounds, first + 1), first, bounds);
    },
    search: (_root, { query, first }) => {
      const match = query
        .split(" ")
        .map((word) => `"${word}"`)
        .join(" AND ");
      return statements.search
        .all(match, first)
        .map((claim) => ({ node: claim, snippet: JSON.parse(handSnippet(claim.text, query)) }));
    },
    attributionStats: (_root, { filter, first }) => {
      const rows = statements.stats.all(filter.event.id, first);
      const groups = rows.map(({ n, m, slug }) => ({
        count: n,
        keys: [
          { dimension: "SOURCE", value: slug },
          { dimension: "MONTH", value: m },
        ],
      }));
      return { total: rows[0]?.total ?? 0, groups };
    },
  },
  AttributionConnection: { totalCount: ({ bounds }) => statements.filteredCount.get(...bounds).n },
  PageInfo: {
    hasNextPage: ({ rows, first }) => rows.length > first,
    endCursor: ({ rows, first }) => {
      const last = rows[Math.min(rows.length, first) - 1];
      return last ? Buffer.from(JSON.stringify([1, "SAID_AT DESC", last.k, last.id])).toString("hex") : null;
    },
  },
  Node: { resolveType: (found) => ("claim_id" in found ? "Attribution" : "Claim") },
};

/** mercurius would keep by its own key what it asks once a level anyway. */
const uncached = (types) =>
  Object.fromEntries(
    Object.entries(types).map(([type, fields]) => [
      type,
      Object.fromEntries(Object.entries(fields).map(([field, loader]) => [field, { loader, opts: { cache: false } }])),
    ]),
  );

const server = fastify();
const schema = readFileSync(join(import.meta.dirname, "../../schema.graphql"), "utf8");
await server.register(mercurius, { schema, resolvers, loaders: uncached(loaders), jit: 1, graphiql: false });
await server.listen({ port: 0, host: "127.0.0.1" });
console.log(`listening on http://127.0.0.1:${server.server.address().port}/graphql`);
