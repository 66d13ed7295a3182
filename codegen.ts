import type { CodegenConfig } from "@graphql-codegen/cli";

const ENUMS = "src/graphql/generated/enums.ts";

/** Types of the schema's enums and of the answers to the example questions. Reads are compiled, so there are no resolvers to type. */
export default {
  schema: "schema.graphql",
  documents: "examples/questions/*.graphql",
  importExtension: ".ts",
  config: {
    enumsAsTypes: true,
    immutableTypes: true,
    strictScalars: true,
    scalars: { DateTime: "string", LanguageTag: "string", PartialDate: "string", URL: "string" },
  },
  generates: {
    [ENUMS]: { plugins: ["typescript"], config: { onlyEnums: true } },
    "src/graphql/generated/questions.ts": {
      plugins: ["typescript-operations"],
      config: { importSchemaTypesFrom: ENUMS },
    },
  },
} satisfies CodegenConfig;
