import * as z from "zod";
import { described, explain } from "../explain.ts";
import { articleError, leftOut, readableOnly } from "./document.ts";
import type { RawDocument } from "./raw.ts";

/** IPTC ninjs 1.x and 2.x/3.x news items (https://iptc.org/standards/ninjs/): the parts that an article is made of. */
const part = z.looseObject({
  role: z.string().optional(),
  value: z.string().optional(),
  contenttype: z.string().optional(),
  contentType: z.string().optional(),
});
const named = z.looseObject({ name: z.string().optional(), uri: z.string().optional() });
const item = z.looseObject({
  uri: z.string(),
  type: z.string().optional(),
  language: z.string().optional(),
  byline: z.string().optional(),
  by: z.string().optional(),
  located: z.string().optional(),
  headline: z.string().optional(),
  headlines: z.array(part).optional(),
  body_text: z.string().optional(),
  body_xhtml: z.string().optional(),
  body_html: z.string().optional(),
  bodies: z.array(part).optional(),
  pubstatus: z.string().optional(),
  pubStatus: z.string().optional(),
  embargoed: z.string().optional(),
  embargoedUntil: z.string().optional(),
  versioncreated: z.string().optional(),
  versionCreated: z.string().optional(),
  firstcreated: z.string().optional(),
  firstCreated: z.string().optional(),
  contentcreated: z.string().optional(),
  contentCreated: z.string().optional(),
  copyrightholder: z.string().optional(),
  copyrightHolder: z.string().optional(),
  infosource: z.array(named).optional(),
  infoSources: z.array(named).optional(),
  altids: z.unknown().optional(),
});

/** Whether a JSON object is a ninjs item. */
export const isNinjs = (value: object): boolean =>
  "uri" in value &&
  ["body_text", "body_xhtml", "body_html", "bodies", "pubstatus", "pubStatus", "headlines"].some((key) => key in value);

/**
 * Reads an article from a ninjs item.
 * @param now the instant before which embargoes are over, in milliseconds since 1970.
 * @throws UserError when it is no text, or not to be used.
 */
export function rawFromNinjs(origin: string, value: object, now: number): RawDocument {
  const { success, data, error } = item.safeParse(value, { error: explain });
  if (!success) throw articleError(origin, described(error));
  if (data.type !== undefined && data.type !== "text")
    throw leftOut(origin, `is ninjs of the type "${data.type}", not a text`);
  refuseUnusable(origin, data, now);
  const [format, content] = bodyOf(data);
  const isRetracted = statusOf(data) === "canceled";
  if (content === undefined && !isRetracted) throw articleError(origin, "is ninjs without a body");
  const title = data.headline ?? mainOf(data.headlines) ?? null;
  const bylines = data.byline ?? data.by;
  const agency = [...(data.infosource ?? []), ...(data.infoSources ?? [])].find(({ name }) => name !== undefined)?.name;
  return {
    origin,
    format: content === undefined ? "text" : format,
    content: content ?? "",
    given: readableOnly({
      isRetracted,
      url: /^https?:/.test(data.uri) ? data.uri : null,
      title: title?.replace(/<[^>]{0,200}>/g, "") ?? null,
      publisher: data.copyrightholder ?? data.copyrightHolder ?? null,
      bylines: bylines === undefined ? [] : [bylines.replace(/^by\s+/i, "")],
      dateline: data.located ?? null,
      wireCredit: agency ?? null,
      language: data.language ?? null,
      publishedAt:
        data.firstcreated ??
        data.firstCreated ??
        data.contentcreated ??
        data.contentCreated ??
        data.versioncreated ??
        data.versionCreated ??
        null,
    }),
  };
}

type Item = z.infer<typeof item>;

const statusOf = (data: Item): string | undefined => data.pubstatus ?? data.pubStatus;

function refuseUnusable(origin: string, data: Item, now: number): void {
  if (statusOf(data) === "withheld") throw leftOut(origin, "its publisher has withheld it");
  const until = data.embargoed ?? data.embargoedUntil;
  if (until !== undefined && Date.parse(until) > now) throw leftOut(origin, `is under embargo until ${until}`);
}

function bodyOf(data: Item): ["text" | "fragment", string | undefined] {
  if (data.body_text !== undefined) return ["text", data.body_text];
  const html = data.body_xhtml ?? data.body_html;
  if (html !== undefined) return ["fragment", html];
  const body = data.bodies?.find(({ role }) => role === "main") ?? data.bodies?.[0];
  const type = body?.contentType ?? body?.contenttype ?? "text/html";
  return [type === "text/plain" ? "text" : "fragment", body?.value];
}

const mainOf = (parts: Item["headlines"]): string | undefined =>
  (parts?.find(({ role }) => role === "main") ?? parts?.[0])?.value;
