import { lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { UserError } from "../../domain/errors.ts";

/**
 * What may be fetched: pages of the public web. An address may be written by anybody, so that nothing in a private network, on
 * this machine or in a cloud's metadata service is to be reached by one: every address that a name stands for is looked at when
 * the connection is made, so that no name can change its mind between the check and the use.
 */

export const refused = (message: string, options?: ErrorOptions): UserError =>
  new UserError("ADDRESS_REFUSED", message, options);

/** Whether an IP address belongs to the public internet. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const ip = ipaddr.process(address);
  if (ip.range() !== "unicast") return false;
  // IPv4-compatible IPv6 addresses (::/96), which ipaddr.js takes for unicast.
  return ip.kind() === "ipv4" || (ip as ipaddr.IPv6).parts.slice(0, 6).some((part) => part !== 0);
}

/**
 * Refuses what no fetch is needed to refuse.
 * @throws UserError saying why.
 */
export function checkAddress(url: URL, isAllowed: (address: string) => boolean): void {
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw refused(`${url.href}: only http and https are fetched`);
  if (url.username !== "" || url.password !== "")
    throw refused(`${url.host}: an address with a user name is not fetched`);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  // A literal address is never looked up, so that the look-up's check would not see it.
  if (/(?:^|\.)localhost\.?$/.test(host) && !isAllowed("127.0.0.1"))
    throw refused(`${url.href}: ${host} is not a public address`);
  if (ipaddr.isValid(host) && !isAllowed(host)) throw refused(`${url.href}: ${host} is not a public address`);
}

/** Looks a name up, and refuses it when any of its addresses is not allowed. */
export const guardedLookup =
  (isAllowed: (address: string) => boolean, resolve: typeof lookup = lookup): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, "", 0);
      const bad = addresses.find(({ address }) => !isAllowed(address));
      if (bad) return callback(refused(`${hostname} is ${bad.address}, which is not a public address`), "", 0);
      if (options.all) return callback(null, addresses as never, 0);
      const [first] = addresses;
      return first
        ? callback(null, first.address, first.family)
        : callback(new Error(`${hostname} has no address`), "", 0);
    });
  };
