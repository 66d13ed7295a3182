import { describe, expect, it } from "vitest";
import { checkAddress, guardedLookup, isPublic } from "./fetch-guard.ts";

describe("isPublic", () => {
  it.each(["93.184.216.34", "8.8.8.8", "2606:2800:220:1:248:1893:25c8:1946"])("%s is", (ip) =>
    expect(isPublic(ip)).toBe(true),
  );

  it.each([
    ..."127.0.0.1 127.1.2.3 0.0.0.0 10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 100.64.0.1 192.0.0.1".split(
      " ",
    ),
    ..."192.0.2.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 240.0.0.1 255.255.255.255".split(" "),
    ..."::1 :: fe80::1 fc00::1 fd00::1 ff02::1 2001:db8::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::127.0.0.1 ::7f00:1".split(
      " ",
    ),
    ..."64:ff9b::7f00:1 2002:7f00:1:: 2001::1 100::1 not-an-address".split(" "),
  ])("%s is not", (ip) => expect(isPublic(ip)).toBe(false));
});

describe("checkAddress", () => {
  it.each([
    "http://127.0.0.1/",
    "http://0x7f000001/",
    "http://2130706433/",
    "http://0177.0.0.1/",
    "http://127.1/",
    "http://[::1]/",
    "http://[::ffff:7f00:1]/",
    "http://①②⑦.⓪.⓪.①/",
    "http://169.254.169.254/latest/meta-data",
    "ftp://example.org/",
    "file:///etc/passwd",
    "http://user:word@example.org/",
  ])("refuses %s", (address) =>
    expect(() => checkAddress(new URL(address), isPublic)).toThrow(/not a public|only http|user name/),
  );

  it("lets public addresses and names through", () => {
    for (const address of ["https://example.org/", "http://93.184.216.34/"]) checkAddress(new URL(address), isPublic);
  });
});

describe("a name", () => {
  const answering = (...addresses: string[]) =>
    ((_name: string, _options: object, callback: (error: null, found: object[]) => void) =>
      callback(
        null,
        addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
      )) as never;
  const look = (...addresses: string[]) =>
    new Promise((resolve) => {
      guardedLookup(isPublic, answering(...addresses))("example.org", { all: false } as never, (error, address) =>
        resolve(error?.message ?? address),
      );
    });

  it("is refused when any of its addresses is private", async () => {
    expect(await look("93.184.216.34")).toBe("93.184.216.34");
    expect(await look("93.184.216.34", "10.0.0.1")).toBe("example.org is 10.0.0.1, which is not a public address");
    expect(await look("::1")).toMatch(/not a public address/);
  });
});
