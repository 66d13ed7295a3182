import { expect, it } from "vitest";
import { addressOf } from "./address-of.ts";

const page = (head: string, url: string | null = null) =>
  addressOf({ origin: "x", format: "html", content: `<html><head>${head}</head>`, given: url === null ? {} : { url } });

it("is what is given, whatever its form", () => {
  const one = page("", "http://www.quay.example/bridge?utm_source=feed#top");
  expect(one).not.toBeNull();
  expect(page("", "https://quay.example/bridge")).toBe(one);
  expect(page("", "https://quay.example/ferry")).not.toBe(one);
});

it("is what a page says of itself", () => {
  const one = page("", "https://quay.example/bridge");
  expect(page(`<link href='https://quay.example/bridge' rel=canonical>`)).toBe(one);
  expect(page(`<meta property="og:url" content="https://quay.example/bridge">`)).toBe(one);
});

it.each([
  "",
  `<link rel="canonical">`,
  `<link rel="canonical" href="/bridge">`,
  `<link rel="icon" href="https://quay.example/x">`,
])("is not known: %s", (head) => expect(page(head)).toBeNull());
