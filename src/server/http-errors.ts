import { GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";

/**
 * Every error has a code, and none carries what is not the client's to see: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, the
 * codes of execution, BAD_REQUEST for what HTTP got wrong, and INTERNAL_SERVER_ERROR.
 */
export function errorCodes(): Plugin {
  return {
    onParse:
      () =>
      ({ result }) =>
        addCode(result, "GRAPHQL_PARSE_FAILED"),
    onValidate:
      () =>
      ({ result }) => {
        for (const error of result) addCode(error, "GRAPHQL_VALIDATION_FAILED");
      },
    onResultProcess: ({ result }) => {
      if (!("errors" in result)) return;
      for (const error of result.errors ?? []) {
        if (!(error instanceof GraphQLError)) continue;
        addCode(error, "BAD_REQUEST");
        // Of a request that is not JSON, yoga repeats a piece.
        delete error.extensions.originalError;
        if (!("data" in result)) error.extensions.http = httpOf(error);
      }
    },
  };
}

/** The status of a request that was wrong itself; `spec` leaves the older media type its 200 for errors of GraphQL. */
function httpOf({ extensions: { code, http } }: GraphQLError): { status?: number; spec?: boolean } {
  if (code === "INTERNAL_SERVER_ERROR") return { status: 500 };
  if (code === "BAD_REQUEST") return { status: 400, ...http, spec: false };
  return http ?? { status: 400, spec: true };
}

function addCode(error: unknown, code: string): void {
  if (error instanceof GraphQLError) error.extensions.code ??= code;
}

/** The types of content that an HTML form can send: a page elsewhere could make a browser post them. */
export function jsonRequestsOnly(): Plugin {
  return {
    onRequest: ({ request, endResponse, fetchAPI }) => {
      const type = (request.headers.get("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase();
      if (request.method !== "POST" || type === "application/json") return;
      const message = `a POST has the content type application/json, not ${type === "" ? "none" : type}`;
      endResponse(
        fetchAPI.Response.json(
          { errors: [{ message, extensions: { code: "UNSUPPORTED_MEDIA_TYPE" } }] },
          { status: 415, headers: { accept: "application/json" } },
        ),
      );
    },
  };
}
