import type { Amount } from "../exact/amount.js";
import { Decimal } from "../exact/decimal.js";
import { addAmount, addProduct, emptySum } from "../exact/exactSum.js";
import { sumToText } from "../exact/sumToText.js";
import { decimalPlaces, shortOf } from "../exact/shortNumber.js";
import { sumToDecimal } from "../exact/sumToDecimal.js";
import { inField } from "./exactTotal.js";
import type { Metric } from "./metric.js";
import type { Accessor } from "./accessor.js";
import { checkShare, sample, type SampleState } from "./quantile.js";
import { quickselect } from "./quickselect.js";

/**
 * The amount below which a share of the items lies: {@link quantile} on exact amounts, interpolated exactly, with a share
 * that means the decimal it prints as. Items without an amount are counted as missing. Of nothing: null.
 *
 * @param share - from 0 to 1
 * @example evaluate(quantileMoney(0.5, amountOf), [{ amount: "0.10" }, { amount: "0.25" }]) // => 0.175
 */
export function quantileMoney<Item>(
  share: number,
  of: Accessor<Item, Amount>,
): Metric<Item, SampleState<MoneySample>, Decimal | null> {
  checkShare(share);
  return {
    ...sample(of, moneySample),
    result: ({ values }) => {
      const at = ranked(values);
      const position = new Decimal(share).times(values.length - 1);
      const low = at(position.floor().toNumber());
      const high = at(position.ceil().toNumber());
      if (low === undefined || high === undefined) return null;
      const weight = position.mod(1);
      return sumToDecimal(addProduct(addProduct(emptySum(), high, weight), low, new Decimal(1).minus(weight)));
    },
    plan: { kind: "quantile-money", of, share },
  };
}

/**
 * The middle amount: {@link quantileMoney} at one half.
 *
 * @example evaluate(medianMoney(amountOf), [{ amount: 100 }, { amount: 20 }, { amount: 30 }]) // => 30
 */
export const medianMoney = <Item>(of: Accessor<Item, Amount>): Metric<Item, SampleState<MoneySample>, Decimal | null> =>
  quantileMoney(0.5, of);

/** An amount as the number that prints as the same decimal, or as text where it has too many digits for one. */
export type MoneySample = number | string;

export const moneySample = <Item>(amount: Amount, of: Accessor<Item, Amount>): MoneySample =>
  inField(of, () => {
    const value = shortOf(amount);
    return decimalPlaces(value) >= 0 ? value + 0 : sumToText(addAmount(emptySum(), amount));
  });

/** What is at a rank among amounts. Numbers of fifteen digits are in the order of their decimals. */
function ranked(values: readonly MoneySample[]): (rank: number) => Amount | undefined {
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length === values.length) {
    const listed = Float64Array.from(numbers);
    return (rank) => quickselect(listed, rank);
  }
  const sorted = values.map((value) => new Decimal(value)).sort((left, right) => left.comparedTo(right));
  return (rank) => sorted[rank];
}
