import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoServer } from "../support/demo-server.ts";

/** Nothing but the plain path takes the lean way. */
describe.each([
  ["the lean way", "/graphql"],
  ["yoga's way", "/graphql?through=yoga"],
])("GraphQL over HTTP: the audits of graphql-http, %s", (_way, path) => {
  let server: Awaited<ReturnType<typeof demoServer>>;
  beforeAll(async () => {
    server = await demoServer();
  });
  afterAll(() => server.close());

  const audits = serverAudits({ url: () => `${server.url}${path}`, fetchFn: fetch });
  it("are 61", () => expect(audits).toHaveLength(61));
  for (const audit of audits) {
    it(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn();
      expect(result.status, "reason" in result ? result.reason : "").toBe("ok");
    });
  }
});
