/**
 * What JavaScript's own functions walk over: to V8's count a call is one step, however long the string or the list is. While
 * some work runs, the functions that can walk far are replaced by ones that call them and count.
 */

type Cost = (self: unknown, args: readonly unknown[], result: unknown) => number;
type AnyFunction = (this: unknown, ...args: readonly unknown[]) => unknown;

const sizeOf = (value: unknown): number => (value as { readonly length: number } | null)?.length ?? 0;
const one: Cost = () => 1;
const whole: Cost = (self) => sizeOf(self);
const ofResult: Cost = (_self, _args, result) => sizeOf(result);
/** From where it begins to look, the second argument, to what it finds or to the end. */
const forwards: Cost = (self, [, from], result) =>
  Math.max(1, ((result as number) < 0 ? sizeOf(self) : (result as number)) - (Number(from) || 0));
const backwards: Cost = (self, [, from], result) =>
  Math.max(1, Number(from ?? sizeOf(self)) - Math.max(0, result as number));

/** Whether a pattern is tied to where it begins: it starts with `^` and has no other branch at its top. */
function isAnchored({ source, sticky }: RegExp): boolean {
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    const c = source[i];
    if (c === "\\") i++;
    else if (c === "(" || c === "[") depth++;
    else if (c === ")" || c === "]") depth--;
    else if (c === "|" && depth === 0) return sticky;
  }
  return sticky || source.startsWith("^");
}

const STRINGS: Readonly<Record<string, Cost>> = {
  ...{ toLowerCase: whole, toUpperCase: whole, trim: whole, trimStart: whole, trimEnd: whole, normalize: whole },
  ...{ split: whole, includes: whole, repeat: ofResult, indexOf: forwards, lastIndexOf: backwards },
};
const ARRAYS: Readonly<Record<string, Cost>> = {
  ...{ slice: ofResult, concat: ofResult, flat: ofResult, splice: whole, shift: whole, unshift: whole, fill: whole },
  ...{ join: whole, reverse: whole, sort: whole, toSorted: whole, includes: whole, indexOf: forwards },
};
/** Spreading, `for … of` and the like, by what they call for each element. */
const ITERATORS = [[].values(), new Set().values(), new Map().entries(), "".matchAll(/x/g)].map(
  (iterator) => Object.getPrototypeOf(iterator) as object,
);

/** Runs `work` and answers the steps by the name of the function that took them. */
export function countBuiltIns(work: () => void): ReadonlyMap<string, number> {
  const steps = new Map<string, number>();
  const restore: (() => void)[] = [];
  const count = (name: string, owner: object, key: string, cost: Cost): void => {
    const own = Object.getOwnPropertyDescriptor(owner, key) as PropertyDescriptor & { value: AnyFunction };
    steps.set(name, 0);
    function counting(this: unknown, ...args: readonly unknown[]): unknown {
      const result = Reflect.apply(own.value, this, args);
      steps.set(name, (steps.get(name) as number) + cost(this, args, result));
      return result;
    }
    Object.defineProperty(owner, key, { ...own, value: counting });
    restore.push(() => void Object.defineProperty(owner, key, own));
  };
  // `test`, `match`, `replace` and the like all call it, and a pattern begins at its `lastIndex`.
  const countPatterns = (): void => {
    const { exec } = RegExp.prototype;
    const anchored = new WeakMap<RegExp, boolean>();
    const staysAtBeginning = (pattern: RegExp): boolean => {
      const known = anchored.get(pattern) ?? isAnchored(pattern);
      anchored.set(pattern, known);
      return known;
    };
    steps.set("RegExp exec", 0);
    RegExp.prototype.exec = function counting(text: string): RegExpExecArray | null {
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const match = Reflect.apply(exec, this, [text]) as RegExpExecArray | null;
      const end = match ? match.index + match[0].length : staysAtBeginning(this) ? from : sizeOf(String(text));
      steps.set("RegExp exec", (steps.get("RegExp exec") as number) + 1 + end - from);
      return match;
    };
    restore.push(() => {
      RegExp.prototype.exec = exec;
    });
  };
  try {
    for (const [name, cost] of Object.entries(STRINGS)) count(`String ${name}`, String.prototype, name, cost);
    for (const [name, cost] of Object.entries(ARRAYS)) count(`Array ${name}`, Array.prototype, name, cost);
    ITERATORS.forEach((owner, i) => void count(`iterator ${i}`, owner, "next", one));
    countPatterns();
    work();
  } finally {
    for (const undo of restore.reverse()) undo();
  }
  return steps;
}
