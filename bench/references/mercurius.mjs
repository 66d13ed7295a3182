/** The statements that are prepared for mercurius, printed in the report. */
const SOURCE = "select id, slug, name, kind, actor_id from sources";
const ATTRIBUTION =
  "select id, type, stance, certainty, cue, said_at saidAt, said_at_desc k, source_id, claim_id, article_id from attributions";
const SHOWN = "source_id = ? and said_at_desc >= ? and said_at_desc < ? and status <> 'REJECTED'";
const IN_ARTICLE = "status <> 'REJECTED' order by article_id, position, id limit +?";

export const MERCURIUS = {
  actor: "select id, name, kind from actors where id = ?",
  article: "select id, title, published_at publishedAt, publisher_id from articles where id = ?",
  attribution: `${ATTRIBUTION} where id = ?`,
  claim: "select id, slug, text, event_id from claims where id = ?",
  event: "select id, name from events where id = ?",
  source: `${SOURCE} where id = ?`,
  sourceBySlug: `${SOURCE} where slug = ?`,
  attributionsOfSource: `${ATTRIBUTION} where source_id = ? and ${IN_ARTICLE}`,
  attributionsOfClaim: `${ATTRIBUTION} where claim_id = ? and ${IN_ARTICLE}`,
  actorsOfClaim:
    "select ca.role, t.id, t.name, t.kind from claim_actors ca join actors t on t.id = ca.actor_id where ca.claim_id = ? order by ca.ordinal, ca.actor_id",
  evidence: `select role, paragraph, start, "end", exact, passage_sha256 passageSha256 from evidence e where e.attribution_id = ?1 and e.version_id = (select v.id from article_versions v where v.article_id = ?2 and exists (select 1 from evidence x where x.attribution_id = ?1 and x.version_id = v.id and x.anchor <> 'ORPHANED') order by v.ordinal desc limit +1) order by e.start, e.ordinal, e.id`,
  filtered: `${ATTRIBUTION} where ${SHOWN} order by said_at_desc desc, id desc limit +?`,
  filteredCount: `select count(*) n from attributions where ${SHOWN}`,
  after: `${ATTRIBUTION} where status <> 'REJECTED' and (said_at_desc, id) < (?, ?) order by said_at_desc desc, id desc limit +?`,
  search:
    "select t.subject_id id, t.text, c.slug from (select rowid, bm25(search_index) score from search_index where search_index match ?) m cross join search_texts t on t.row = m.rowid join claims c on c.id = t.subject_id where t.subject = 'CLAIM' order by m.score, t.subject_id limit +?",
  stats: `with counted as materialized (select a.source_id s, substr(case when a.said_at is null then r.published_at_asc else a.said_at_asc end, 1, 7) m, count(*) n
  from claims c cross join attributions a on a.claim_id = c.id join articles r on r.id = a.article_id where c.event_id = ? and a.status <> 'REJECTED' group by 1, 2)
select n, m, (select slug from sources where id = s) slug, (select sum(n) from counted) total from counted order by n desc, s, m limit +?`,
};
