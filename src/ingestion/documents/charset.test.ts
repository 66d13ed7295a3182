import { describe, expect, it } from "vitest";
import { decodeText } from "./charset.ts";

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part))));
const QUOTED = [0x93, 0x49, 0x74, 0x94];

describe("decodeText", () => {
  it.each([
    [
      "a byte order mark",
      bytes([0xef, 0xbb, 0xbf], Buffer.from("“It”").toString("latin1")),
      "text/html; charset=koi8-r",
      "“It”",
    ],
    ["UTF-16 by its mark", bytes([0xff, 0xfe, 0x1c, 0x20]), null, "“"],
    ["the header", bytes(QUOTED), 'text/html; charset="Windows-1252"', "“It”"],
    ["the page's own word", bytes('<meta charset="iso-8859-1">', QUOTED), null, '<meta charset="iso-8859-1">“It”'],
    [
      "the older way to say it",
      bytes('<meta http-equiv=x content="text/html; charset=cp1252">', QUOTED),
      null,
      '<meta http-equiv=x content="text/html; charset=cp1252">“It”',
    ],
    [
      "XML's declaration",
      bytes('<?xml version="1.0" encoding="windows-1252"?>', QUOTED),
      null,
      '<?xml version="1.0" encoding="windows-1252"?>“It”',
    ],
    ["UTF-8 where nothing is said", Buffer.from("“It”"), null, "“It”"],
    ["a name that is none", Buffer.from("“It”"), "text/html; charset=klingon", "“It”"],
    [
      "its looks",
      bytes("The mayor said: ", [0x93], "It is not safe", [0x94], " and caf", [0xe9], "s will close"),
      null,
      "The mayor said: “It is not safe” and cafés will close",
    ],
  ])("goes by %s", (_name, given, header, text) => expect(decodeText(given, header)).toBe(text));
});
