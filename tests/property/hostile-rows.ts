import type { Entry, Transaction } from "../../src/storage/port.ts";
import * as records from "../contract/records.ts";

/** Texts that are easily damaged on their way out. */
const TEXTS = [
  `"quoted" \\ backslash / slash`,
  "line\nbreak, tab\t, return\r, bell\u0007, escape\u001b, delete\u007f",
  "separators \u2028 and \u2029, no-break\u00a0space, BOM \ufeff",
  "astral 𝔸𝔹 🚒🌊 👩‍👩‍👧, combining e\u0301, right to left שלום",
  `{"json": ["like", null], "n": 1e3}`,
  "'; drop table claims; -- $1 ?1 :name @p",
  "<script>alert(1)</script> &amp; \\u0041 \\n",
  "",
];
const NUMBERS = [0, -0.5, 0.1 + 0.2, 1e21, 1e-7, 123456789.125, 2 ** 53, 5e-324];
const STATUSES = ["ACCEPTED", "PROPOSED", "REJECTED", "DISPUTED"] as const;
const statusOf = (i: number) => STATUSES[i % STATUSES.length] ?? "ACCEPTED";
const day = (date: string) => ({
  asc: `${date}T00:00:00.000Z/000000086399999`,
  desc: `${date}T00:00:00.000Z/000000086399999`,
});

/** Adds rows that the records of the project do not have: hostile texts, numbers of all sizes, every status, a long chain. */
export async function hostileRows(transaction: Transaction): Promise<void> {
  const id = (prefix: string, i: number) => `${prefix}_hostile${i}`;
  const each = <T>(make: (text: string, i: number) => T): T[] => TEXTS.map(make);
  await transaction.put(
    "actors",
    each((text, i) =>
      records.actor(id("act", i), { slug: `hostile-${i}`, name: text, description: text, status: statusOf(i) }),
    ),
  );
  await transaction.put(
    "articles",
    each((text, i) =>
      records.article(id("art", i), {
        slug: `hostile-${i}`,
        title: text,
        publisherId: i % 2 === 0 ? id("act", i) : null,
        bylines: [text, ""],
        url: i % 3 === 0 ? `https://a.example/${i}#part` : null,
        ...(i % 2 === 0 && {
          publishedAt: "2024-03-12",
          publishedAtAsc: day("2024-03-12").asc,
          publishedAtDesc: day("2024-03-12").desc,
        }),
      }),
    ),
  );
  await transaction.put(
    "articleVersions",
    each((text, i) =>
      records.version(id("ver", i), id("art", i), { text: `${text}.`, length: text.length + 1, lengthCodePoints: 1 }),
    ),
  );
  await transaction.put(
    "sources",
    each((text, i) =>
      records.source(id("src", i), id("act", i), {
        slug: `hostile-${i}`,
        name: text,
        descriptor: text,
        status: statusOf(i),
      }),
    ),
  );
  await transaction.put(
    "claims",
    each((text, i) =>
      records.claim(id("clm", i), {
        slug: `hostile-${i}`,
        text,
        note: text,
        place: text,
        status: statusOf(i),
        quantityMin: NUMBERS[i] ?? null,
        quantityMax: i % 2 === 0 ? null : (NUMBERS[i] ?? null),
        quantityUnit: "metres",
        quantityIsApproximate: i % 2 === 0,
      }),
    ),
  );
  await transaction.put(
    "mentions",
    each((text, i) => ({ id: id("men", i), articleId: id("art", 0), name: text, sourceId: id("src", i) })),
  );
  await transaction.put(
    "identityJudgements",
    each((text, i) => ({
      id: id("jdg", i),
      ...(i % 2 === 0 ? { mentionId: id("men", i) } : { otherActorId: id("act", i) }),
      actorId: id("act", (i + 1) % TEXTS.length),
      judgement: i % 3 === 0 ? ("NO_JUDGEMENT" as const) : ("POSITIVE" as const),
      reason: text,
      decidedBy: text,
      decidedAt: `2024-03-1${i}T00:00:00.000Z`,
      revokedAt: i === 5 ? "2024-04-01T00:00:00.000Z" : null,
    })),
  );
  await transaction.put(
    "attributions",
    each((text, i) =>
      records.attribution(id("atr", i), {
        articleId: id("art", 0),
        claimId: id("clm", i),
        sourceId: id("src", i),
        firstVersionId: id("ver", 0),
        viaId: i === 0 ? null : id("atr", i - 1),
        mentionId: i % 2 === 0 ? id("men", i) : null,
        note: text,
        addressee: text,
        cue: text,
        status: statusOf(i),
        confidence: i / 7,
        rule: text,
      }),
    ),
  );
  await transaction.put(
    "reviews",
    each((text, i) => ({
      id: id("rev", i),
      ...(
        [
          { subject: "ATTRIBUTION", subjectId: id("atr", i) },
          { subject: "CLAIM", subjectId: id("clm", i) },
          { subject: "ACTOR", subjectId: id("act", i) },
        ] as const
      )[i % 3],
      was: "PROPOSED" as const,
      is: statusOf(i),
      reason: text,
      decidedBy: text,
      decidedAt: `2024-03-1${i}T00:00:00.000Z`,
      undoesId: i === 6 || i === 7 ? id("rev", 3) : null,
    })) as Entry<"reviews">[],
  );
  await transaction.put(
    "evidence",
    each((text, i) =>
      records.evidence(id("evi", i), id("atr", i), {
        versionId: id("ver", 0),
        ordinal: 2147483647 - i,
        start: i,
        end: 2147483647,
        exact: i % 2 === 0 ? text : null,
        prefix: text,
        anchor: i % 3 === 0 ? "ORPHANED" : "EXACT",
      }),
    ),
  );
  await transaction.put(
    "articleChanges",
    each((text, i) => ({
      id: id("chg", i),
      articleId: id("art", 0),
      versionId: id("ver", 0),
      attributionId: id("atr", i),
      kind: i % 2 === 0 ? ("QUOTE_ALTERED" as const) : ("QUOTE_REMOVED" as const),
      ordinal: 1,
      position: i,
      was: text,
      is: i % 2 === 0 ? text : null,
      score: i / 9,
    })),
  );
}
