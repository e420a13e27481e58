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

/** Cost and revenue of a segment's new customers. */
export interface SegmentAcquisition {
  /** Name of the segment; null for costs assigned to no segment and customers of unknown segment. */
  readonly segment: string | null;
  /** Number of customers won in the period. */
  readonly newCustomers: number;
  /** Cost of marketing, selling and rep time. */
  readonly spend: Decimal;
  /** Spend by new customer; null if there is none. */
  readonly costPerCustomer: Decimal | null;
  /** Revenue of the period from the customers won in it. */
  readonly revenue: Decimal;
  /** Spend by revenue; null if there is no revenue. */
  readonly ratio: Decimal | null;
  /** Rank from 1 for the lowest ratio, the same for equal ratios; null without a ratio. */
  readonly rank: number | null;
}

const segmentKinds = { repTime: repTimes, lagDays: "number?", during: "period", asOf: "text?" } as const;

/**
 * Ranks segments by the spend on their new customers per revenue from them: a Gold customer that costs as much as its revenue
 * is worth less than a Silver customer that costs nothing.
 *
 *     spend on the segment / revenue of the customers it won
 *
 * The lowest ratio comes first. Segments without revenue of new customers come last, without a rank, however high their cost.
 * A cost has the segment that its record names; an order and an activity have the segment of their account. Records without
 * a segment have a separate row, so that the rows add up to the whole. Costs without a segment make every other ratio too
 * low. Decision: rep-time, new-customer-revenue.
 *
 * @param options - the period, the source of the cost of rep time, and the days from the spend to the customers
 * @example acquisitionBySegment({ accounts: [{ id: "acme", segment: "Gold" }, { id: "beta", segment: "Silver" }], orders: [{ id: "1", accountId: "acme", on: "2026-02-01", amount: 900 }, { id: "2", accountId: "beta", on: "2026-02-01", amount: 100 }], costs: [{ on: "2026-01-15", kind: "marketing", amount: 900, segment: "Gold" }] }, { repTime: "salaries", during: { start: "2026-01-01", end: "2026-04-01" } }).map(({ segment, ratio, rank }) => ({ segment, ratio, rank })) // => [ { segment: 'Silver', ratio: 0, rank: 1 }, { segment: 'Gold', ratio: 1, rank: 2 } ]
 */
export function acquisitionBySegment<Time extends RepTime>(
  book: BookOf<SpendKinds<Time> | "orders" | "accounts">,
  options: AcquisitionOptions<Time> & { readonly during: Span; readonly asOf?: Window["asOf"] },
): readonly SegmentAcquisition[] {
  const { during, asOf } = checkOptions("acquisitionBySegment", options, segmentKinds);
  const records = materialize(book) as BookRecords;
  const bySegment = (kpi: AnyKpi): ValuesBySegment => valuesBySegment(kpi, records, { during, asOf });
  const [spendBySegment, customersBySegment, revenueBySegment] = [
    bySegment(acquisitionSpend(spendOptions(options))),
    bySegment(newCustomers),
    bySegment(newCustomerRevenue),
  ];
  const rows = [...new Set([...spendBySegment.segments, ...customersBySegment.segments])].map((segment) => {
    const spend = spendBySegment.of(segment) as Decimal;
    const customers = customersBySegment.of(segment) as number;
    const revenue = revenueBySegment.of(segment) as Decimal;
    const [costPerCustomer, ratio] = [divideMoney(spend, customers), divideMoney(spend, revenue)];
    return { segment, newCustomers: customers, spend, costPerCustomer, revenue, ratio };
  });
  const ratios = rows.flatMap((row) => row.ratio ?? []);
  return rows
    .map((row) => ({ ...row, rank: row.ratio && 1 + ratios.filter((other) => row.ratio?.gt(other)).length }))
    .toSorted(
      (left, right) => (left.rank ?? Infinity) - (right.rank ?? Infinity) || compareKeys(left.segment, right.segment),
    );
}
