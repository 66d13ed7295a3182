import { expect, it } from "vitest";
import { databaseName, isPostgresUrl } from "./database-url.ts";

it.each([
  ["data/dixit.sqlite", "data/dixit.sqlite"],
  ["postgres://dixit@db.example:5432/said", "postgres://dixit@db.example:5432/said"],
  ["postgres://dixit:secret@db.example/said", "postgres://dixit@db.example/said"],
  ["postgresql://dixit:s@cr:et/@db.example/said?sslmode=require", "postgresql://dixit@db.example/said?sslmode=require"],
  ["POSTGRES://:secret@db.example/said", "POSTGRES://@db.example/said"],
  ["postgres:///said?host=/run/postgresql&password=secret", "postgres:///said?host=/run/postgresql"],
  ["postgres:///said?password=secret&host=/run/postgresql", "postgres:///said?host=/run/postgresql"],
])("%s is called %s", (database, name) => {
  expect(databaseName(database)).toBe(name);
  expect(isPostgresUrl(database)).toBe(database.toLowerCase().startsWith("postgres"));
});
