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
 * Returns the metric of the amount below which a share of the items lies: {@link quantile} on exact amounts, interpolated
 * exactly. The share means the decimal that it prints as. Items without an amount count as missing. Of nothing: null.
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
      const amountAt = rankReader(values);
      const position = new Decimal(share).times(values.length - 1);
      const low = amountAt(position.floor().toNumber());
      const high = amountAt(position.ceil().toNumber());
      if (low === undefined || high === undefined) return null;
      const weight = position.mod(1);
      return sumToDecimal(addProduct(addProduct(emptySum(), high, weight), low, new Decimal(1).minus(weight)));
    },
    plan: { kind: "quantile-money", of, share },
  };
}

/**
 * Returns the metric of the middle amount: {@link quantileMoney} at one half.
 *
 * @example evaluate(medianMoney(amountOf), [{ amount: 100 }, { amount: 20 }, { amount: 30 }]) // => 30
 */
export const medianMoney = <Item>(of: Accessor<Item, Amount>): Metric<Item, SampleState<MoneySample>, Decimal | null> =>
  quantileMoney(0.5, of);

/** Amount as the number that prints as the same decimal, or as text if it has too many digits for a number. */
export type MoneySample = number | string;

/** Returns an amount as a sample keeps it. */
export const moneySample = <Item>(amount: Amount, of: Accessor<Item, Amount>): MoneySample =>
  inField(of, () => {
    const value = shortOf(amount);
    return decimalPlaces(value) >= 0 ? value + 0 : sumToText(addAmount(emptySum(), amount));
  });

/** Returns a function that finds the amount at a rank. Numbers of fifteen digits have the order of their decimals. */
function rankReader(values: readonly MoneySample[]): (rank: number) => Amount | undefined {
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length === values.length) {
    const listed = Float64Array.from(numbers);
    return (rank) => quickselect(listed, rank);
  }
  const sorted = values.map((value) => new Decimal(value)).sort((left, right) => left.comparedTo(right));
  return (rank) => sorted[rank];
}
