/** A share as exact integers: above ÷ below. */
export interface Fraction {
  readonly above: bigint;
  readonly below: bigint;
}

export const fraction = (above: number, below: number): Fraction => ({ above: BigInt(above), below: BigInt(below) });

export const times = (left: Fraction, right: Fraction): Fraction => ({
  above: left.above * right.above,
  below: left.below * right.below,
});

export const plus = (left: Fraction, right: Fraction): Fraction => ({
  above: left.above * right.below + right.above * left.below,
  below: left.below * right.below,
});

export const isAtLeast = (left: Fraction, right: Fraction): boolean =>
  left.above * right.below >= right.above * left.below;
