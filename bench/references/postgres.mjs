/**
 * The statements that somebody would write by hand for the operations on PostgreSQL: each gives the text of `data`, and `$1` and
 * so on are the `parameters` of `operations.mjs`.
 */
import { handSnippet } from "../servers/snippet.mjs";

const SHOWN = "a.source_id = $1 and a.said_at_desc >= $2 and a.said_at_desc < $3 and a.status <> 'REJECTED'";

const cursor = (rest) =>
  `(select encode(convert_to('[1,"SAID_AT DESC",' || to_json(k) || ',' || to_json(id) || ']', 'UTF8'), 'hex') ${rest})`;

const NODE = `select json_build_object('node', (select json_build_object('id', a.id, 'type', a.type, 'stance', a.stance, 'certainty', a.certainty, 'cue', a.cue, 'saidAt', a.said_at,
  'source', (select json_build_object('id', s.id, 'name', s.name, 'kind', s.kind, 'actor', (select json_build_object('id', c.id, 'name', c.name) from actors c where c.id = s.actor_id)) from sources s where s.id = a.source_id),
  'claim', (select json_build_object('id', c.id, 'text', c.text, 'event', (select json_build_object('id', e.id, 'name', e.name) from events e where e.id = c.event_id)) from claims c where c.id = a.claim_id),
  'article', (select json_build_object('id', r.id, 'title', r.title, 'publishedAt', r.published_at, 'publisher', (select json_build_object('id', p.id, 'name', p.name) from actors p where p.id = r.publisher_id)) from articles r where r.id = a.article_id))
from attributions a where a.id = $1))::text`;

const FILTERED = `with p as materialized (select a.id, a.said_at_desc k from attributions a where ${SHOWN} order by k desc, a.id desc limit 51),
kept as (select * from p order by k desc, id desc limit 50)
select json_build_object('attributions', json_build_object('totalCount', (select count(*) from attributions a where ${SHOWN}),
  'pageInfo', json_build_object('hasNextPage', (select count(*) from p) > 50, 'endCursor', ${cursor("from kept order by k, id limit 1")}),
  'nodes', (select coalesce(json_agg(json_build_object('id', a.id, 'type', a.type, 'stance', a.stance, 'certainty', a.certainty, 'cue', a.cue, 'saidAt', a.said_at,
    'source', (select json_build_object('id', s.id, 'name', s.name) from sources s where s.id = a.source_id),
    'claim', (select json_build_object('id', c.id, 'text', c.text, 'actors', (select coalesce(json_agg(json_build_object('role', ca.role, 'actor', (select json_build_object('id', t.id, 'name', t.name) from actors t where t.id = ca.actor_id)) order by ca.ordinal, ca.actor_id), '[]') from claim_actors ca where ca.claim_id = c.id)) from claims c where c.id = a.claim_id),
    'article', (select json_build_object('id', r.id, 'title', r.title, 'publishedAt', r.published_at) from articles r where r.id = a.article_id),
    'evidence', (select coalesce(json_agg(json_build_object('role', e.role, 'paragraph', e.paragraph, 'start', e.start, 'end', e."end", 'exact', e.exact, 'passageSha256', e.passage_sha256) order by e.start, e.ordinal, e.id), '[]') from evidence e where e.attribution_id = a.id and e.version_id = (select v.id from article_versions v where v.article_id = a.article_id and exists (select from evidence x where x.attribution_id = a.id and x.version_id = v.id and x.anchor <> 'ORPHANED') order by v.ordinal desc limit 1))
  ) order by kept.k desc, kept.id desc), '[]') from kept join attributions a on a.id = kept.id)))::text`;

const DEEP = `select json_build_object('source', (select json_build_object('name', s.name, 'attributions', json_build_object('nodes', (
  select coalesce(json_agg(json_build_object('stance', a.stance, 'claim', (select json_build_object('text', c.text, 'attributions', json_build_object('nodes', (
    select coalesce(json_agg(json_build_object('stance', b.stance, 'source', (select json_build_object('name', t.name, 'actor', (select json_build_object('name', u.name, 'kind', u.kind) from actors u where u.id = t.actor_id)) from sources t where t.id = b.source_id), 'article', (select json_build_object('title', r.title) from articles r where r.id = b.article_id)) order by b.article_id, b.position, b.id), '[]')
    from (select i.id, i.stance, i.source_id, i.article_id, i.position from attributions i where i.claim_id = c.id and i.status <> 'REJECTED' order by i.article_id, i.position, i.id limit 10) b))) from claims c where c.id = a.claim_id)) order by a.article_id, a.position, a.id), '[]')
  from (select o.id, o.stance, o.claim_id, o.article_id, o.position from attributions o where o.source_id = s.id and o.status <> 'REJECTED' order by o.article_id, o.position, o.id limit 10) a))) from sources s where s.slug = $1))::text`;

const SEARCH = `with h as materialized (select t.subject_id, t.text, ts_rank(t.search_vector, q.query, 1) score from (select $1::tsquery query) q join search_texts t on t.search_vector @@ q.query where t.subject = 'CLAIM' order by score desc, t.subject_id limit 20)
select (select json_build_object('id', c.id, 'slug', c.slug, 'text', c.text) from claims c where c.id = h.subject_id)::text, h.text from h order by h.score desc, h.subject_id`;

const COUNTS = `with counted as materialized (select a.source_id s, substr(case when a.said_at is null then r.published_at_asc else a.said_at_asc end, 1, 7) m, count(*) n
  from claims c join attributions a on a.claim_id = c.id join articles r on r.id = a.article_id where c.event_id = $1 and a.status <> 'REJECTED' group by 1, 2)
select json_build_object('attributionStats', json_build_object('total', (select sum(n) from counted), 'groups', (select coalesce(json_agg(json_build_object('count', n, 'keys', json_build_array(json_build_object('dimension', 'SOURCE', 'value', (select slug from sources where id = s)), json_build_object('dimension', 'MONTH', 'value', m))) order by n desc, s, m), '[]') from (select * from counted order by n desc, s, m limit 50) top)))::text`;

const PAGE = `with p as materialized (select a.id, a.said_at_desc k from attributions a where a.status <> 'REJECTED' and (a.said_at_desc, a.id) < ($1, $2) order by k desc, a.id desc limit 51),
kept as (select * from p order by k desc, id desc limit 50)
select json_build_object('attributions', json_build_object('pageInfo', json_build_object('hasNextPage', (select count(*) from p) > 50, 'endCursor', ${cursor("from kept order by k, id limit 1")}),
  'nodes', (select coalesce(json_agg(json_build_object('id', a.id, 'stance', a.stance, 'saidAt', a.said_at, 'source', (select json_build_object('name', s.name) from sources s where s.id = a.source_id), 'claim', (select json_build_object('text', c.text) from claims c where c.id = a.claim_id), 'article', (select json_build_object('title', r.title) from articles r where r.id = a.article_id)) order by kept.k desc, kept.id desc), '[]') from kept join attributions a on a.id = kept.id)))::text`;

const TYPENAME = `select json_build_object('__typename', 'Query')::text`;

/** Of a search, the query as PostgreSQL takes it, and the answer out of a claim's JSON and its text a row. */
const search = {
  sql: SEARCH,
  parameters: ({ query }) => [
    query
      .split(" ")
      .map((word) => `'${word}'`)
      .join(" & "),
  ],
  data: (rows, { query }) =>
    `{"search":[${rows.map(([node, text]) => `{"node":${node},"snippet":${handSnippet(text, query)}}`).join(",")}]}`,
};

/** By the operation's name. What `parameters` and `data` do not say is as on SQLite: one row with one text. */
export const POSTGRES = {
  node: { sql: NODE },
  filtered: { sql: FILTERED },
  deep: { sql: DEEP },
  search,
  counts: { sql: COUNTS },
  page: { sql: PAGE },
  typename: { sql: TYPENAME },
};
