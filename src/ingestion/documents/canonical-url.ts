import { webAddress } from "../fields.ts";

/** Parameters that tell how a reader came, not what is read: campaigns, click ids, sharing. */
const TRACKING =
  /^(?:utm_\w+|pk_\w+|mtm_\w+|mc_[ce]id|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|igshid|igsh|ttclid|li_fat_id|_hs(?:enc|mi)|hsCtaTracking|vero_id|oly_(?:anon|enc)_id|s_cid|cmpid|cmp|ocid|ncid|ns_(?:campaign|mchannel|source|linkname|fee)|at_(?:campaign|medium|link_\w+|format|ptr_name|bbc_team)|CMP|smid|smtyp|partner|ref|ref_src|ref_url|referrer|share|shared|sh|taid|xtor|wt_mc|WT\.mc_id|amp|outputType)$/;

/**
 * An address in the one form that tells articles apart: host in lower case, no default port, no fragment, no tracking
 * parameters, no slash at the end of a path.
 * @throws RangeError saying what was wrong and what would be right.
 */
export function canonicalUrl(address: string): string {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : null;
  const read = webAddress.safeParse(url?.href ?? address);
  if (url === null || !read.success) throw new RangeError(read.error?.issues[0]?.message ?? "is not a web address");
  url.hash = "";
  url.username = "";
  url.password = "";
  url.hostname = url.hostname.replace(/\.$/, "");
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  if (url.search === "?") url.search = "";
  if (url.pathname.length > 1) url.pathname = url.pathname.replace(/\/+$/, "") || "/";
  return url.href;
}

/** The addresses under which the same page may be known: http or https, with `www.` or without. */
export function addressesOf(canonical: string): string[] {
  const rest = canonical.replace(/^https?:\/\//, "").replace(/^www\./, "");
  return ["https://", "http://", "https://www.", "http://www."].map((start) => start + rest);
}

/** The site of an address: its host without `www.`; null without an address. */
export const siteOf = (address: string | null): string | null =>
  address === null ? null : new URL(address).hostname.replace(/^www\./, "");
