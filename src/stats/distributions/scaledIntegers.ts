/** Numbers as whole multiples of one power of ten: each number is `integers[i] / 10^scale`. */
export interface ScaledIntegers {
  readonly integers: readonly bigint[];
  readonly scale: number;
}

/**
 * Returns finite numbers as integers at the smallest scale that holds all. A number means the decimal that it prints
 * as: 0.1 is one tenth, and not the nearest binary fraction.
 */
export function scaledIntegers(numbers: readonly number[]): ScaledIntegers {
  const decimals = numbers.map(decimalOf);
  const scale = decimals.reduce((most, decimal) => Math.max(most, decimal.scale), 0);
  return { integers: decimals.map((decimal) => decimal.digits * 10n ** BigInt(scale - decimal.scale)), scale };
}

interface ScaledInteger {
  readonly digits: bigint;
  readonly scale: number;
}

/**
 * Returns the decimal that a number prints as. Short decimals are found by trial: fifteen digits survive in a double.
 * Others are read from the printed text.
 */
function decimalOf(value: number): ScaledInteger {
  for (let scale = 0; scale < mostTried; scale += 1) {
    const power = powers[scale] ?? NaN;
    const digits = Math.round(value * power);
    if (Math.abs(digits) < 1e15 && digits / power === value) return { digits: BigInt(digits), scale };
  }
  const [text = "", exponent = ""] = value.toExponential().split("e");
  const [whole = "", fraction = ""] = text.split(".");
  return { digits: BigInt(whole + fraction), scale: fraction.length - Number(exponent) };
}

/** Number of scales that are tried. */
const mostTried = 7;

/** Powers of ten that doubles hold exactly. */
const powers = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/**
 * Returns the number nearest to `integer / 10^scale`. A quotient of two integers that doubles hold is rounded once, and
 * so is a parsed decimal text; a division of rounded doubles may round twice.
 */
export function fromScaled(integer: bigint, scale: number): number {
  const [upper, lower] = [Number(integer), powers[scale]];
  const isExact = lower !== undefined && Number.isSafeInteger(upper);
  return isExact ? upper / lower : Number(`${integer.toString()}e-${scale}`);
}
