/** Numbers as whole multiples of one power of ten: each is `integers[i] / 10^scale`. */
export interface ScaledIntegers {
  readonly integers: readonly bigint[];
  readonly scale: number;
}

/**
 * Finite numbers as integers at the smallest scale that holds them all. A number means the decimal it prints as: 0.1 is one
 * tenth, and not the binary fraction next to it.
 */
export function scaledIntegers(numbers: readonly number[]): ScaledIntegers {
  const decimals = numbers.map((value) => {
    const [digits = "", exponent = ""] = value.toExponential().split("e");
    const [whole = "", fraction = ""] = digits.split(".");
    return { digits: BigInt(whole + fraction), scale: fraction.length - Number(exponent) };
  });
  const scale = decimals.reduce((most, decimal) => Math.max(most, decimal.scale), 0);
  return { integers: decimals.map((decimal) => decimal.digits * 10n ** BigInt(scale - decimal.scale)), scale };
}

/** The number nearest to `integer / 10^scale`: reading a decimal text rounds once, where a division of doubles may round twice. */
export const fromScaled = (integer: bigint, scale: number): number => Number(`${integer.toString()}e-${scale}`);
