import { all } from "../../metric/all.js";
import { count } from "../../metric/count.js";
import type { Evidence } from "../../metric/evidence.js";
import { evidenceOfProportion } from "../../metric/evidenceOf.js";
import { groupBy, type GroupState } from "../../metric/groupBy.js";
import type { Json, Metric } from "../../metric/metric.js";
import { where } from "../../metric/where.js";
import { accountOf } from "../../model/accessors/order.js";
import { balance } from "../define/balance.js";
import type { BalanceBasis } from "../define/balance.js";
import type { Kpi } from "../define/kpi.js";
import { checkCustomerRule, type CustomerRecord, type CustomerRule } from "./customerRule.js";

/** A record, told by whether it makes its account a customer before a period and at its end. */
export interface RecordAcross extends CustomerRecord {
  readonly atOpening?: boolean;
  readonly atClosing?: boolean;
}

/** The clock of those who are customers by a rule, before a period or at its end. */
export function customerBalance(rule: CustomerRule): BalanceBasis<RecordAcross> {
  const { isCustomerOn } = checkCustomerRule(rule);
  return balance((record, { opening, closing }) => {
    const [atOpening, atClosing] = [isCustomerOn(record, opening), isCustomerOn(record, closing)];
    return record.accountId != null && (atOpening || atClosing) ? { ...record, atOpening, atClosing } : null;
  });
}

const standings = groupBy(
  accountOf,
  all({
    opening: where((record: RecordAcross) => record.atOpening === true, count()),
    closing: where((record: RecordAcross) => record.atClosing === true, count()),
  }),
);

type Standings = GroupState<Record<string, Json>>;

/**
 * Share of the customers before a period of which something holds at its end, with its Wilson interval. A customer
 * counts once, however many records say so, and who came in the period is on neither side.
 *
 * @param isMeant - told whether one of them is still a customer at the end
 */
export const shareOfCustomers = (
  isMeant: (stayed: boolean) => boolean,
): Metric<RecordAcross, Standings, number | null> => {
  const sides = (groups: Standings): { readonly part: number; readonly whole: number } => {
    const before = [...standings.result(groups).values()].filter(({ opening }) => opening > 0);
    return { part: before.filter(({ closing }) => isMeant(closing > 0)).length, whole: before.length };
  };
  return {
    ...standings,
    result: (groups) => {
      const { part, whole } = sides(groups);
      return whole === 0 ? null : part / whole;
    },
    evidence: (groups): Evidence => evidenceOfProportion(sides(groups)),
  };
};

/**
 * A family over customers by a rule. One signature for each kind of record, because the kind of a generic one is lost
 * where its member is handed on in the same breath: `measure(customerRetentionRate({ customer }), book)`.
 */
export interface CustomerFamily {
  (parameters: { readonly customer: CustomerRule<"contracts"> }): CustomerKpi<"contracts">;
  (parameters: { readonly customer: CustomerRule<"orders"> }): CustomerKpi<"orders">;
}

type CustomerKpi<Kind extends "contracts" | "orders"> = Kpi<RecordAcross, Kind, Standings, number | null>;
