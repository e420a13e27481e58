/** Rational numbers in their plainest form, for what is derived again from traces alone. */
export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

export const ratio = (text: string): Ratio => {
  const [upper = "0", lower = "1"] = text.split("/");
  const [whole = "0", decimals = ""] = upper.split(".");
  return { n: BigInt(whole + decimals), d: 10n ** BigInt(decimals.length) * BigInt(lower) };
};
/** A number of a plan or a statement, written out. */
export const exact = (value: { toString: () => string } | null | undefined): Ratio =>
  ratio(value?.toString() ?? "none");
export const add = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const sub = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d });
export const mul = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.n, d: a.d * b.d });
export const div = (a: Ratio, b: Ratio): Ratio =>
  b.n < 0n ? { n: -a.n * b.d, d: a.d * -b.n } : { n: a.n * b.d, d: a.d * b.n };
export const sum = (all: readonly Ratio[]): Ratio => all.reduce(add, ratio("0"));
export const same = (a: Ratio, b: Ratio): boolean => a.n * b.d === b.n * a.d;
export const below = (a: Ratio, b: Ratio): boolean => a.n * b.d < b.n * a.d;
export const smaller = (a: Ratio, b: Ratio): Ratio => (below(a, b) ? a : b);

/** To whole units of 10^-digits, half to even. */
export function toUnits({ n, d }: Ratio, digits: number): bigint {
  const scaled = n * 10n ** BigInt(digits);
  const floor = scaled >= 0n ? scaled / d : -((-scaled + d - 1n) / d);
  const rest = scaled - floor * d;
  const isUp = 2n * rest > d || (2n * rest === d && floor % 2n !== 0n);
  return isUp ? floor + 1n : floor;
}
export const fromUnits = (units: bigint, digits: number): Ratio => ({ n: units, d: 10n ** BigInt(digits) });
