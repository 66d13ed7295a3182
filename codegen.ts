import type { CodegenConfig } from "@graphql-codegen/cli";

export default {
  schema: "schema.graphql",
  documents: "examples/questions/*.graphql",
  generates: {
    "src/graphql/generated/questions.ts": {
      plugins: ["typescript", "typescript-operations"],
      config: {
        onlyEnums: true,
        enumType: "string-literal", enumsAsTypes: true,
        immutableTypes: true,
        skipTypename: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { ID: "string", DateTime: "string", LanguageTag: "string", PartialDate: "string", URL: "string" },
      },
    },
  },
} satisfies CodegenConfig;
