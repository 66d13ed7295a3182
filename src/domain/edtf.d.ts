/** The part of the package `edtf` that Dixit uses; the package ships no types. */
declare module "edtf" {
  export function parse(text: string, constraints: { level: 0 | 1 | 2 }): { type: string; level: number };
  /** `min` and `max` are milliseconds since 1970 UTC, possibly infinite. */
  export default function edtf(text: string, constraints: { level: 0 | 1 | 2 }): { min: number; max: number };
}
