/** ESLint reads GraphQL alone, with every rule that fits; Biome reads the rest. */
import graphql from "@graphql-eslint/eslint-plugin";

const EXAMPLES = "examples/**/*.graphql";
const TESTS = "tests/graphql/**/*.graphql";

const graphqlFiles = {
  plugins: { "@graphql-eslint": graphql },
  languageOptions: {
    parser: graphql.parser,
    parserOptions: { graphQLConfig: { schema: "schema.graphql", documents: [EXAMPLES, TESTS] } },
  },
  // What is switched off stands here, with its reason, and not in a comment beside a line.
  linterOptions: { noInlineConfig: true },
};

export default [
  { ignores: ["dist/", "data/", "**/*.js", "**/*.mjs"] },
  {
    ...graphqlFiles,
    files: ["schema.graphql"],
    rules: {
      ...graphql.configs["flat/schema-recommended"].rules,
      ...graphql.configs["flat/schema-all"].rules,
      ...graphql.configs["flat/schema-relay"].rules,
      "@graphql-eslint/require-description": [
        "error",
        {
          types: true,
          rootField: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
        },
      ],
      // Connections have `nodes` beside `edges`, and short lists have no pages.
      "@graphql-eslint/relay-edge-types": ["error", { listTypeCanWrapOnlyEdgeType: false }],
      // Things come in the order in which they are best read: Query first, `id` before `slug`, `first` and `after` together.
      "@graphql-eslint/alphabetize": "off",
      // A list has a page even when it is empty: null would say nothing more.
      "@graphql-eslint/require-nullable-result-in-root": "off",
      // What is looked up by an id implements Node, which demands one; a quantity or a voice is only ever a part.
      "@graphql-eslint/strict-id-in-types": "off",
    },
  },
  {
    ...graphqlFiles,
    files: [EXAMPLES, TESTS],
    rules: {
      ...graphql.configs["flat/operations-recommended"].rules,
      ...graphql.configs["flat/operations-all"].rules,
      // As deep as the server goes.
      "@graphql-eslint/selection-set-depth": ["error", { maxDepth: 12 }],
      // Fields come in the order in which their answer is best read.
      "@graphql-eslint/alphabetize": "off",
      // An id serves clients that keep a cache; these answers are for people.
      "@graphql-eslint/require-selections": "off",
      // A file is one thing to run, together with its fragments, and its number gives it a place.
      "@graphql-eslint/lone-executable-definition": "off",
      "@graphql-eslint/match-document-filename": "off",
    },
  },
  {
    files: [EXAMPLES],
    // The question in words, as a comment before it: the playground shows it.
    rules: { "@graphql-eslint/require-description": ["error", { OperationDefinition: true }] },
  },
  {
    files: [TESTS],
    rules: {
      // Tests also ask what nobody would: the same field twice, a fragment used once.
      "@graphql-eslint/no-duplicate-fields": "off",
      "@graphql-eslint/no-one-place-fragments": "off",
    },
  },
];
