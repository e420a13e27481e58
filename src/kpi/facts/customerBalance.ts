import { all } from "../../metric/all.js";
import { count } from "../../metric/count.js";
import type { Evidence } from "../../metric/evidence.js";
import { evidenceOfProportion } from "../../metric/evidenceOf.js";
import { groupBy, type GroupState } from "../../metric/groupBy.js";
import type { Json, Metric } from "../../metric/metric.js";
import { where } from "../../metric/where.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import { startsOn } from "../../model/accessors/contract.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { accountOf } from "../../model/accessors/order.js";
import { balance } from "../define/balance.js";
import type { BalanceBasis } from "../define/balance.js";
import type { Kpi } from "../define/kpi.js";
import { checkCustomerRule, type CustomerRecord, type CustomerRule } from "./customerRule.js";

/** Record with its effect before a period and at the period's end. */
export interface CustomerRecordInBalance extends CustomerRecord {
  /** True if the record makes its account a customer before the period. */
  readonly atOpening?: boolean;
  /** True if the record makes its account a customer at the period's end. */
  readonly atClosing?: boolean;
  /** True if the day or the account of the record is not known. */
  readonly isUnplaced?: boolean;
}

/** Returns the time basis of the records that make their account a customer before a period or at its end. */
export function customerBalance(rule: CustomerRule): BalanceBasis<CustomerRecordInBalance> {
  const { of, isCustomerOn } = checkCustomerRule(rule);
  return balance((record, { opening, closing }) => {
    const day = of === "contracts" ? readDayOf(startsOn, record) : readDayOf(happenedOn, record);
    if (day == null || record.accountId == null)
      return (day ?? closing) <= closing ? { ...record, accountId: null, isUnplaced: true } : null;
    const [atOpening, atClosing] = [isCustomerOn(record, opening), isCustomerOn(record, closing)];
    return atOpening || atClosing ? { ...record, atOpening, atClosing } : null;
  });
}

const recordCounts = groupBy(
  accountOf,
  all({
    opening: where((record: CustomerRecordInBalance) => record.atOpening === true, count()),
    closing: where((record: CustomerRecordInBalance) => record.atClosing === true, count()),
    unplaced: where((record: CustomerRecordInBalance) => record.isUnplaced === true, count()),
  }),
);

type RecordCounts = GroupState<Record<string, Json>>;

/**
 * Returns the metric of a share of the customers before a period, with its Wilson interval. A customer counts once,
 * however many records it has. A customer that is new in the period is on neither side.
 *
 * @param isCounted - tests a customer before the period, from the state at the period's end
 */
export const shareOfCustomers = (
  isCounted: (isCustomerAtEnd: boolean) => boolean,
): Metric<CustomerRecordInBalance, RecordCounts, number | null> => {
  const countCustomers = (groups: RecordCounts): { readonly part: number; readonly whole: number } => {
    const before = [...recordCounts.result(groups).values()].filter(({ opening }) => opening > 0);
    return { part: before.filter(({ closing }) => isCounted(closing > 0)).length, whole: before.length };
  };
  return {
    ...recordCounts,
    result: (groups) => {
      const { part, whole } = countCustomers(groups);
      return whole === 0 ? null : part / whole;
    },
    evidence: (groups): Evidence => ({
      ...evidenceOfProportion(countCustomers(groups)),
      missing: recordCounts.result(groups).get(null)?.unplaced ?? 0,
    }),
  };
};

/**
 * Family of KPIs over customers by a rule. Each kind of record has a signature of its own. A generic signature would
 * lose the kind in a nested call such as `measure(customerRetentionRate({ customer }), book)`.
 */
export interface CustomerFamily {
  (parameters: { readonly customer: CustomerRule<"contracts"> }): CustomerKpi<"contracts">;
  (parameters: { readonly customer: CustomerRule<"orders"> }): CustomerKpi<"orders">;
}

type CustomerKpi<Kind extends "contracts" | "orders"> = Kpi<CustomerRecordInBalance, Kind, RecordCounts, number | null>;
