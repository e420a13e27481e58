import type { BookOf } from "../../model/book/salesBook.js";
import type { Decimal } from "../../exact/decimal.js";
import { addAmount, emptySum } from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";
import type { BookKpi, Part } from "../define/bookKpi.js";
import { compose } from "../define/compose.js";
import { defineFamily } from "../define/defineFamily.js";
import {
  acquisitionOptionKinds,
  checkAcquisitionOptions,
  periodShift,
  type AcquisitionOptions,
  type RepTime,
  type SpendKinds,
} from "../facts/acquisitionOptions.js";
import { marketingCosts } from "./marketingCosts.js";
import { repTimeCost } from "./repTimeCost.js";
import { salesSalaries } from "./salesSalaries.js";
import { sellingExpenses } from "./sellingExpenses.js";

/**
 * Money spent to win customers, rep time included.
 *
 *     Σ marketing costs + Σ selling expenses + cost of rep time
 *
 * Rep time is either the salaries among the costs or the hours of held activities at the reps' hourly cost: with the
 * hours, salaries are left out, so that no hour is paid twice. With a lag, the costs are those of a period that many
 * days earlier; without a period the value is then null. With nothing spent the answer is 0. Decision: cost-kinds,
 * rep-time, acquisition-lag.
 *
 * @param options - the way to cost rep time, and the days between spending and customers
 * @example acquisitionSpend({ repTime: "salaries" })({ costs: [{ on: "2026-01-10", kind: "marketing", amount: 400 }, { on: "2026-01-31", kind: "sales-salary", amount: 900 }] }) // => 1300
 */
export const acquisitionSpend = defineFamily(
  {
    id: "acquisition-spend",
    title: "Acquisition spend",
    meaning: "Money spent to win customers, rep time included.",
    topic: "acquisition",
    nature: "lagging",
    kind: "quantitative",
    unit: "money",
    better: "neither",
    formula: "Σ marketing + Σ selling + rep time",
  },
  (about) =>
    <Time extends RepTime>(terms: AcquisitionOptions<Time>): BookKpi<BookOf<SpendKinds<Time>>, Decimal | null> => {
      checkAcquisitionOptions(terms);
      const { repTime, lagDays = 0 } = terms;
      const spent = (kpi: Part["kpi"]): Part => (lagDays === 0 ? { kpi } : { kpi, shift: periodShift(lagDays) });
      return compose(
        {
          marketing: spent(marketingCosts),
          expenses: spent(sellingExpenses),
          time: spent(repTime === "hours" ? repTimeCost : salesSalaries),
        },
        (parts) => total(Object.values(parts) as (Decimal | null)[]),
        { ...about, additive: true },
      );
    },
  acquisitionOptionKinds,
);

/** Returns the sum with all its digits; null if a part has no answer. */
const total = (amounts: readonly (Decimal | null)[]): Decimal | null =>
  amounts.some((amount) => amount === null)
    ? null
    : sumToDecimal(amounts.reduce((sum, amount) => addAmount(sum, amount ?? 0), emptySum()));
