/**
 * Operations over the whole schema, drawn at random: aliases, fragments with and without a name, type conditions, `@include` and
 * `@skip`, variables with and without defaults, pages both ways, filters, orders, unions and interfaces.
 */
import fc from "fast-check";
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { LIST_TABLES, type Reference } from "./reference.ts";

export interface Operation {
  readonly source: string;
  readonly variables: { readonly [name: string]: unknown };
}

/** Draws: `below(3)` is 0, 1 or 2; the smaller, the simpler the operation. */
export type Draw = (exclusive: number) => number;

/** What random draws an operation is made of. */
export const draws = fc.infiniteStream(fc.nat({ max: 999 }));

type Listed = keyof typeof LIST_TABLES;

/** A literal and the same as JSON. */
interface Value {
  readonly literal: string;
  readonly json: unknown;
}

export class OperationMaker {
  readonly #schema: GraphQLSchema;
  readonly #reference: Reference;
  readonly #below: Draw;
  readonly #declared: string[] = [];
  readonly #fragments: string[] = [];
  readonly #variables: { [name: string]: unknown } = {};
  #names = 0;
  /** How many fields may still be asked. */
  #left = 60;

  constructor(schema: GraphQLSchema, reference: Reference, below: Draw) {
    this.#schema = schema;
    this.#reference = reference;
    this.#below = below;
  }

  make(): Operation {
    const selection = this.#selection(this.#schema.getQueryType() as GraphQLObjectType, 0);
    const declared = this.#declared.length === 0 ? "" : `(${this.#declared.join(", ")})`;
    return { source: [`query Q${declared} ${selection}`, ...this.#fragments].join("\n"), variables: this.#variables };
  }

  #name(prefix: string): string {
    return `${prefix}${++this.#names}`;
  }

  #pick<T>(items: readonly T[]): T {
    return items[this.#below(items.length)] as T;
  }

  /** True once in so many times, and never where all draws are 0. */
  #once(outOf: number): boolean {
    return this.#below(outOf) === outOf - 1;
  }

  #selection(type: GraphQLNamedType, depth: number): string {
    const parts = this.#parts(type, depth);
    // Again, word for word: the same keys, to be merged.
    if (this.#once(8)) parts.push(this.#pick(parts));
    return `{ ${parts.join(" ")} }`;
  }

  #parts(type: GraphQLNamedType, depth: number): string[] {
    const parts: string[] = [];
    for (let count = 1 + this.#below(depth === 0 ? 4 : 5); count > 0; count--) parts.push(this.#part(type, depth));
    return parts;
  }

  #part(type: GraphQLNamedType, depth: number): string {
    this.#left--;
    if (isAbstractType(type) && this.#below(4) > 0)
      return this.#fragment(this.#pick(this.#schema.getPossibleTypes(type)), type, depth);
    if (this.#once(7)) return this.#fragment(type, type, depth);
    if (this.#once(12)) return `${this.#alias(3)}__typename${this.#directives()}`;
    return this.#field(type as GraphQLObjectType, depth);
  }

  #fragment(type: GraphQLNamedType, parent: GraphQLNamedType, depth: number): string {
    // An interface, where the type has one, is a condition too.
    const conditions = [type, ...(isObjectType(type) ? type.getInterfaces() : [])];
    const condition = this.#pick(conditions);
    const inside = isInterfaceType(condition)
      ? `{ __typename id ... on ${type.name} ${this.#selection(type, depth)} }`
      : this.#selection(type, depth);
    if (!this.#once(3))
      return `... ${this.#once(5) && condition === parent && isObjectType(parent) ? "" : `on ${condition.name}`}${this.#directives()} ${inside}`;
    const name = this.#name("F");
    this.#fragments.push(`fragment ${name} on ${condition.name} ${inside}`);
    return `...${name}${this.#directives()}`;
  }

  #field(type: GraphQLObjectType, depth: number): string {
    const all = Object.values(type.getFields());
    const isDeep = depth > 6 || this.#left < 0;
    const leaves = all.filter((field) => !isCompositeType(getNamedType(field.type)));
    const field = this.#pick(isDeep && leaves.length > 0 ? leaves : all);
    const inner = getNamedType(field.type);
    if (isDeep && isCompositeType(inner)) return `${this.#name("k")}: __typename`;
    const args = this.#arguments(field, inner.name.replace(/Connection$/, "") as Listed);
    const selection = isCompositeType(inner) ? ` ${this.#selection(inner, depth + 1)}` : "";
    // Fields with arguments have a name of their own, so that no two of one name differ.
    const alias = args === "" ? this.#alias(4) : `${this.#name("k")}: `;
    return `${alias}${field.name}${args}${this.#directives()}${selection}`;
  }

  #alias(outOf: number): string {
    return this.#once(outOf) ? `${this.#name("k")}: ` : "";
  }

  #directives(): string {
    if (!this.#once(9)) return "";
    const name = this.#pick(["include", "skip"]);
    const isTrue = this.#once(2) === (name === "skip");
    // Rarely left out, so that there is something to answer.
    return ` @${name}(if: ${this.#maybeVariable("Boolean!", { literal: String(isTrue), json: isTrue })})`;
  }

  // --- arguments

  #arguments(field: GraphQLField<unknown, unknown>, listed: Listed): string {
    const given = isPaged(field) ? this.#pageArguments(field, listed) : this.#plainArguments(field);
    return given.length === 0 ? "" : `(${given.join(", ")})`;
  }

  #plainArguments(field: GraphQLField<unknown, unknown>): string[] {
    return field.args
      .filter(({ type }) => isNonNullType(type) || this.#once(2))
      .map((argument) => this.#argument(argument, this.#value(argument.type, argument.name, field)));
  }

  #argument(argument: GraphQLArgument, value: Value): string {
    return `${argument.name}: ${this.#maybeVariable(String(argument.type), value)}`;
  }

  #pageArguments(field: GraphQLField<unknown, unknown>, listed: Listed): string[] {
    const argument = (name: string) => field.args.find((one) => one.name === name) as GraphQLArgument;
    const give = (name: string, value: Value) => this.#argument(argument(name), value);
    const given: string[] = [];
    const order = this.#order(listed);
    if (order.isAsked) given.push(give("orderBy", order.value));
    if (this.#once(2)) given.push(give("filter", this.#value(argument("filter").type, "filter", field)));
    if (field.args.some(({ name }) => name === "role") && this.#once(2))
      given.push(give("role", this.#value(argument("role").type, "role", field)));
    const isBackward = this.#once(3);
    const size = 1 + this.#below(4);
    given.push(give(isBackward ? "last" : "first", { literal: String(size), json: size }));
    if (this.#once(3)) {
      const row = this.#pick(this.#rowsOf(listed) as readonly never[]);
      const cursor = this.#reference.cursorOf(listed, order.field, order.direction, row);
      given.push(give(isBackward ? "before" : "after", text(cursor)));
    }
    return given;
  }

  #order(listed: Listed): { isAsked: boolean; field: string; direction: string; value: Value } {
    const fields = this.#schema.getType(`${listed}OrderField`);
    if (!isEnumType(fields)) throw new Error(`${listed} has no orders`);
    const standard = { Article: "DESC", Review: "DESC" }[listed as string] ?? "ASC";
    const defaults: { [type: string]: string } = {
      Attribution: "POSITION",
      Claim: "SLUG",
      Article: "PUBLISHED_AT",
      Event: "TIME",
      ArticleChange: "VERSION",
      IdentityJudgement: "DECIDED_AT",
      Review: "DECIDED_AT",
    };
    const isAsked = this.#once(2);
    const field = isAsked ? this.#pick(fields.getValues()).name : (defaults[listed] ?? "NAME");
    const direction = isAsked ? this.#pick(["ASC", "DESC"]) : standard;
    const value = { literal: `{ field: ${field}, direction: ${direction} }`, json: { field, direction } };
    return { isAsked, field, direction, value };
  }

  /** A value as it stands, or a variable with that value, given or by default. */
  #maybeVariable(type: string, value: Value): string {
    if (!this.#once(3)) return value.literal;
    const name = this.#name("v");
    if (this.#once(3)) this.#declared.push(`$${name}: ${type} = ${value.literal}`);
    else {
      this.#declared.push(`$${name}: ${type}`);
      this.#variables[name] = value.json;
    }
    return `$${name}`;
  }

  #value(type: GraphQLInputType, name: string, field: GraphQLField<unknown, unknown>): Value {
    if (isNonNullType(type)) return this.#value(type.ofType, name, field);
    if (isListType(type)) return this.#list(type.ofType, name, field);
    if (isEnumType(type)) {
      const { name: chosen } = this.#pick(type.getValues());
      return { literal: chosen, json: chosen };
    }
    if (isInputObjectType(type)) return this.#object(type.name, Object.values(type.getFields()), field);
    return this.#scalar(type.name, name, field);
  }

  #list(type: GraphQLInputType, name: string, field: GraphQLField<unknown, unknown>): Value {
    const isOfDimensions = getNamedType(type).name === "StatsDimension";
    const values = Array.from({ length: (isOfDimensions ? 1 : 0) + this.#below(4) }, () =>
      this.#value(type, name, field),
    );
    const distinct = [...new Map(values.map((value) => [value.literal, value])).values()];
    return {
      literal: `[${distinct.map(({ literal }) => literal).join(", ")}]`,
      json: distinct.map(({ json }) => json),
    };
  }

  #object(typeName: string, fields: readonly GraphQLInputField[], field: GraphQLField<unknown, unknown>): Value {
    if (typeName.endsWith("Ref")) return this.#ref(typeName.slice(0, -3) as Listed);
    const wanted = fields.filter((one) => isNonNullType(one.type) || this.#once(typeName === "DateRange" ? 2 : 5));
    const values = wanted.map(
      (one) =>
        [one.name, this.#once(12) && !isNonNullType(one.type) ? NULL : this.#value(one.type, one.name, field)] as const,
    );
    return {
      literal: `{ ${values.map(([name, { literal }]) => `${name}: ${literal}`).join(", ")} }`,
      json: Object.fromEntries(values.map(([name, { json }]) => [name, json])),
    };
  }

  #ref(listed: Listed): Value {
    const { id, slug } = this.#some(listed);
    const [key, value] = this.#once(2) ? ["id", id] : ["slug", slug];
    return { literal: `{ ${key}: ${JSON.stringify(value)} }`, json: { [key]: value } };
  }

  /** A row of a list; now and then one that nothing has. */
  #some(listed: Listed): { id: string; slug: string } {
    if (this.#once(15)) return { id: "clm_of-nothing", slug: "of-nothing" };
    return this.#pick(this.#rowsOf(listed) as readonly { id: string; slug: string }[]);
  }

  #rowsOf(listed: Listed): readonly unknown[] {
    const table = LIST_TABLES[listed];
    if (table === undefined) throw new Error(`name the table of ${listed} in tests/property/reference.ts`);
    return this.#reference.rows[table];
  }

  #scalar(typeName: string, name: string, field: GraphQLField<unknown, unknown>): Value {
    switch (typeName) {
      case "Boolean": {
        const isTrue = this.#once(2);
        return { literal: String(isTrue), json: isTrue };
      }
      case "Int": {
        const count = name === "version" ? 1 + this.#below(3) : 100;
        return { literal: String(count), json: count };
      }
      case "ID":
        return text(this.#pickId());
      case "PartialDate":
        return text(
          this.#pick(["2024-03-12", "2017", "2017-09", "2024-03-01/2024-03-31", "2023~", "2015-01/..", "9999"]),
        );
      case "LanguageTag":
        return text(this.#pick(["en", "fr", "de"]));
      default:
        return text(name === "slug" ? this.#some(getNamedType(field.type).name as Listed).slug : this.#words());
    }
  }

  #pickId(): string {
    const { rows } = this.#reference;
    const table = this.#pick([
      "claims",
      "attributions",
      "actors",
      "sources",
      "articles",
      "events",
      "articleVersions",
      "evidence",
    ] as const);
    return this.#once(10) ? "clm_of-nothing" : this.#pick<{ readonly id: string }>(rows[table]).id;
  }

  /** A search of one to two words, phrases or beginnings of words that some text has. */
  #words(): string {
    const words = this.#pick(this.#reference.rows.searchTexts.filter(({ words }) => words !== "")).words.split(" ");
    const at = this.#below(words.length);
    const word = words[at] ?? "a";
    return this.#pick([
      word,
      `"${words.slice(at, at + 2).join(" ")}"`,
      `${[...word].slice(0, 2).join("")}*`,
      `${word} ${words[0]}`,
    ]);
  }
}

const NULL: Value = { literal: "null", json: null };

/** JSON's escapes are GraphQL's too. */
const text = (content: string): Value => ({ literal: JSON.stringify(content), json: content });

const isPaged = (field: GraphQLField<unknown, unknown>): boolean => field.args.some(({ name }) => name === "after");
