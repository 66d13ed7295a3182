import { sql } from "drizzle-orm";
import { entity, flag, one, value } from "./shape.ts";

export const evidence = entity("Evidence", {
  id: value((t) => t.id),
  role: value((t) => t.role),
  version: one("ArticleVersion", (version, t) => sql`${version.id} = ${t.versionId}`),
  paragraph: value((t) => t.paragraph),
  start: value((t) => t.start),
  end: value((t) => t.end),
  startCodePoint: value((t) => t.startCodePoint),
  endCodePoint: value((t) => t.endCodePoint),
  exact: value((t) => t.exact),
  exactUnavailableReason: value(
    (t) =>
      sql`case when ${t.exact} is null then case when ${t.anchor} = 'ORPHANED' then 'ORPHANED' else 'TEXT_NOT_HELD' end end`,
  ),
  prefix: value((t) => t.prefix),
  suffix: value((t) => t.suffix),
  firstWords: value((t) => t.firstWords),
  lastWords: value((t) => t.lastWords),
  passageSha256: value((t) => t.passageSha256),
  deepLink: (t, _field, compiler) => {
    const [article, articles] = compiler.from("articles");
    const [version, versions] = compiler.from("articleVersions");
    // A URL that names a place already goes on after it (https://wicg.github.io/scroll-to-text-fragment/).
    const hash = sql`case when ${article.url} like '%#%' then '' else '#' end`;
    return sql`(select ${article.url} || ${hash} || ${t.textFragment} from ${versions} join ${articles} on ${article.id} = ${version.articleId} where ${version.id} = ${t.versionId})`;
  },
  anchor: value((t) => t.anchor),
  anchorScore: value((t) => t.anchorScore),
  inCaption: flag((t) => t.inCaption),
});
