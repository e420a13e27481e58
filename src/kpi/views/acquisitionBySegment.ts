import { checkOptions } from "../../checkOptions.js";
import { compareKeys } from "../../collections/compareKeys.js";
import { divideMoney } from "../../metric/ratioMoney.js";
import type { BookOf, BookRecords } from "../../model/book/salesBook.js";
import type { Decimal } from "../../exact/decimal.js";
import type { AnyKpi } from "../define/bookKpi.js";
import { materialize } from "../define/materialize.js";
import type { Span, Window } from "../define/window.js";
import { newCustomerRevenue } from "../revenue/newCustomerRevenue.js";
import { newCustomers } from "../revenue/newCustomers.js";
import { acquisitionSpend } from "../acquisition/acquisitionSpend.js";
import {
  repTimes,
  spendOptions,
  type AcquisitionOptions,
  type RepTime,
  type SpendKinds,
} from "../facts/acquisitionOptions.js";
import { valuesBySegment, type ValuesBySegment } from "../facts/valuesBySegment.js";

/** Acquisition cost and revenue of the new customers of a segment. */
export interface SegmentAcquisition {
  /** Null for costs without a segment and customers of unknown segment. */
  readonly segment: string | null;
  readonly newCustomers: number;
  /** Marketing, selling and rep time. */
  readonly spend: Decimal;
  /** Spend by new customer; null if there is none. */
  readonly costPerCustomer: Decimal | null;
  /** Revenue of the period from the customers won in it. */
  readonly revenue: Decimal;
  /** Spend by revenue; null if there is no revenue. */
  readonly ratio: Decimal | null;
  /** 1 for the lowest ratio, the same for equal ones; null without a ratio. */
  readonly rank: number | null;
}

const segmentKinds = { repTime: repTimes, lagDays: "number?", during: "period", asOf: "text?" } as const;

/**
 * Returns the segments in the order of the return on their new customers: revenue against acquisition cost. A Gold
 * customer that costs as much as it brings is worth less than a Silver one that costs nothing.
 *
 *     spend on the segment / revenue of the customers it won
 *
 * The lowest ratio comes first; segments without revenue of new customers come last, without a rank, however much they cost.
 * A cost has the segment that its record names; an order and an activity have their account's. What has none stands in a row of
 * its own, so that the rows add up to the whole: costs that are assigned to no segment make every other ratio too low.
 * Decision: rep-time, new-customer-revenue.
 *
 * @param terms - the period, what rep time is taken to cost, and how long before the customers the money was spent
 * @example acquisitionBySegment({ accounts: [{ id: "acme", segment: "Gold" }, { id: "beta", segment: "Silver" }], orders: [{ id: "1", accountId: "acme", on: "2026-02-01", amount: 900 }, { id: "2", accountId: "beta", on: "2026-02-01", amount: 100 }], costs: [{ on: "2026-01-15", kind: "marketing", amount: 900, segment: "Gold" }] }, { repTime: "salaries", during: { start: "2026-01-01", end: "2026-04-01" } }).map(({ segment, ratio, rank }) => ({ segment, ratio, rank })) // => [ { segment: 'Silver', ratio: 0, rank: 1 }, { segment: 'Gold', ratio: 1, rank: 2 } ]
 */
export function acquisitionBySegment<Time extends RepTime>(
  book: BookOf<SpendKinds<Time> | "orders" | "accounts">,
  terms: AcquisitionOptions<Time> & { readonly during: Span; readonly asOf?: Window["asOf"] },
): readonly SegmentAcquisition[] {
  const { during, asOf } = checkOptions("acquisitionBySegment", terms, segmentKinds);
  const given = materialize(book) as BookRecords;
  const asked = (kpi: AnyKpi): ValuesBySegment => valuesBySegment(kpi, given, { during, asOf });
  const [spending, winning, selling] = [
    asked(acquisitionSpend(spendOptions(terms))),
    asked(newCustomers),
    asked(newCustomerRevenue),
  ];
  const rows = [...new Set([...spending.segments, ...winning.segments])].map((segment) => {
    const spend = spending.of(segment) as Decimal;
    const won = winning.of(segment) as number;
    const revenue = selling.of(segment) as Decimal;
    const [costPerCustomer, ratio] = [divideMoney(spend, won), divideMoney(spend, revenue)];
    return { segment, newCustomers: won, spend, costPerCustomer, revenue, ratio };
  });
  const ratios = rows.flatMap((row) => row.ratio ?? []);
  return rows
    .map((row) => ({ ...row, rank: row.ratio && 1 + ratios.filter((other) => row.ratio?.gt(other)).length }))
    .toSorted(
      (left, right) => (left.rank ?? Infinity) - (right.rank ?? Infinity) || compareKeys(left.segment, right.segment),
    );
}
