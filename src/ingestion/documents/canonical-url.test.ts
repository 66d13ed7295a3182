import { describe, expect, it } from "vitest";
import { addressesOf, canonicalUrl, siteOf } from "./canonical-url.ts";

describe("canonicalUrl", () => {
  it.each([
    ["HTTPS://Example.ORG:443/a/b/", "https://example.org/a/b"],
    ["https://example.org", "https://example.org/"],
    ["https://example.org/?utm_source=x&id=7&fbclid=y#top", "https://example.org/?id=7"],
    ["https://example.org/a?ref=home", "https://example.org/a"],
    ["https://user:word@example.org./a", "https://example.org/a"],
    ["http://example.org/ä", "http://example.org/%C3%A4"],
  ])("%s is %s", (given, canonical) => {
    expect(canonicalUrl(given)).toBe(canonical);
    expect(canonicalUrl(canonical)).toBe(canonical);
  });

  it.each(["bridge.html", "ftp://example.org/a", "javascript:alert(1)", "", `https://example.org/${"a".repeat(2000)}`])(
    "refuses %s",
    (given) => expect(() => canonicalUrl(given)).toThrow(RangeError),
  );
});

it("knows the other addresses of a page", () => {
  expect(addressesOf("http://www.example.org/a")).toContain("https://example.org/a");
  expect(addressesOf("https://example.org/a")).toContain("http://www.example.org/a");
});

it("knows an address's site", () => {
  expect(siteOf("https://www.example.org/a")).toBe("example.org");
  expect(siteOf(null)).toBeNull();
});
