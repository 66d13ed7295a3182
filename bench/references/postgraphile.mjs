/**
 * The operations as PostGraphile is asked them. Its schema is the tables': aliases give fields our names, so that its answer is
 * ours but for cursors, which are of its own kind, and the lists' connections, which it has as plain lists where that is cheaper.
 * It has no searches with snippets and no counts by group. Rejected attributions, of which the data set has none, it is not
 * asked to leave out.
 */
import { readFileSync } from "node:fs";

/** What its own arguments cannot ask for: its way of adding that is such functions. */
export const POSTGRAPHILE_FUNCTIONS = readFileSync(new URL("postgraphile.sql", import.meta.url), "utf8");

const ATTRIBUTION = "id: rowId type stance certainty cue saidAt";
const PAGE_ARGUMENTS = "orderBy: [SAID_AT_DESC_DESC, ROW_ID_DESC]";

const NODE = {
  query: `query ($id: String!) { node: attributionByRowId(rowId: $id) { ${ATTRIBUTION}
  source: sourceBySourceId { id: rowId name kind actor: actorByActorId { id: rowId name } }
  claim: claimByClaimId { id: rowId text event: eventByEventId { id: rowId name } }
  article: articleByArticleId { id: rowId title publishedAt publisher: actorByPublisherId { id: rowId name } } } }`,
};

const FILTERED = {
  query: `query ($source: String!, $from: String!, $to: String!) { attributions: benchAttributionsSaid(sourceId: $source, saidFrom: $from, saidBefore: $to, first: 50) { totalCount pageInfo { hasNextPage endCursor } nodes { ${ATTRIBUTION}
  source: sourceBySourceId { id: rowId name }
  claim: claimByClaimId { id: rowId text actors: partsList { role actor: actorByActorId { id: rowId name } } }
  article: articleByArticleId { id: rowId title publishedAt }
  evidence: wordsList { role paragraph start end exact passageSha256 } } } }`,
  variables: ({ source, from, to }) => ({
    source,
    from: `${from}-01-01T00:00:00.000Z`,
    to: `${to}-12-31T23:59:59.999Z/~`,
  }),
};

const DEEP = {
  query: `query ($id: String!) { source: sourceByRowId(rowId: $id) { name attributions: attributionsBySourceIdList(first: 10, orderBy: [ARTICLE_ID_ASC, POSITION_ASC]) { stance
  claim: claimByClaimId { text attributions: attributionsByClaimIdList(first: 10, orderBy: [ARTICLE_ID_ASC, POSITION_ASC]) { stance
    source: sourceBySourceId { name actor: actorByActorId { name kind } } article: articleByArticleId { title } } } } } }`,
  variables: ({ slug }, lookUp) => ({ id: lookUp("select id from sources where slug = ?", slug) }),
  data: ({ source }) => ({ source: connected(source) }),
};

/** Lists of attributions as the connections that they are with us. */
function connected(value) {
  if (Array.isArray(value)) return value.map(connected);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === "attributions" ? { nodes: inner.map(connected) } : connected(inner),
    ]),
  );
}

const PAGE = {
  query: `query ($after: Cursor!) { attributions: allAttributions(first: 50, after: $after, ${PAGE_ARGUMENTS}) { pageInfo { hasNextPage endCursor } nodes { id: rowId stance saidAt source: sourceBySourceId { name } claim: claimByClaimId { text } article: articleByArticleId { title } } } }`,
  /** The cursor of the same row in the same order. */
  cursorQuery: `query ($id: String!) { allAttributions(condition: { rowId: $id }, ${PAGE_ARGUMENTS}) { edges { cursor } } }`,
  cursorVariables: ({ after }) => ({ id: JSON.parse(Buffer.from(after, "hex").toString())[3] }),
  cursorIn: ({ allAttributions }) => ({ after: allAttributions.edges[0].cursor }),
};

const QUESTIONS = { node: NODE, filtered: FILTERED, deep: DEEP, page: PAGE, typename: { query: "{ __typename }" } };

/**
 * An operation as PostGraphile is asked it, with the same sets of variables; null where it cannot be.
 * @param ask asks PostGraphile beforehand, and gives its answer's data.
 * @param lookUp gives the single value of a statement on SQLite.
 */
export async function askedOfPostgraphile({ name, sets }, ask, lookUp) {
  const question = QUESTIONS[name];
  if (question === undefined) return null;
  const { query, cursorQuery, data = (given) => given } = question;
  const bodies = [];
  for (const set of sets) {
    let variables = question.variables?.(set, lookUp) ?? set;
    if (cursorQuery !== undefined) variables = question.cursorIn(await ask(cursorQuery, question.cursorVariables(set)));
    bodies.push(JSON.stringify({ query, variables }));
  }
  return { query, bodies, data };
}
