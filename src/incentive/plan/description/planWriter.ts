import type { Sentences } from "../../../diagnostics/diagnostic.js";
import type { PlanDescriptionEvidence } from "../../../diagnostics/planDescription.js";
import type { Amount } from "../../../exact/amount.js";
import { toDecimal } from "../../../exact/toDecimal.js";
import { roundAmount } from "../../../money/rounding.js";
import { addDays } from "../../../time/dayNumber.js";
import type { Day } from "../../../time/day.js";
import type { Where } from "../criterion.js";
import type { IncentivePlan } from "../plan.js";

/** Sentences of a plan's description in one language. */
export type PlanDescriptionSentences = Sentences<PlanDescriptionEvidence>;

/** Function that writes the sentence of a code. */
export type Say = <Code extends keyof PlanDescriptionEvidence>(
  code: Code,
  evidence: PlanDescriptionEvidence[Code],
) => string;

/** Functions that write the parts of one plan in one language. */
export interface PlanWriter {
  readonly say: Say;
  readonly money: (amount: Amount) => { readonly amount: string; readonly currency: string };
  /** Returns the title of a criterion or a commission by its id. */
  readonly titleOf: (id: string) => string;
  /** Returns the title of a KPI by its id, with the condition on its facts. */
  readonly measured: (kpi: string, where: Where | undefined) => string;
}

/** Returns the functions that write the parts of a plan with the sentences of a language and the titles of KPIs. */
export function planWriter(
  { id, currency, criteria, commissions = [] }: IncentivePlan,
  sentences: PlanDescriptionSentences,
  titleOfKpi: (id: string) => string,
): PlanWriter {
  const titles = new Map([...criteria, ...commissions].map((line) => [line.id, line.title ?? line.id]));
  const say: Say = (code, evidence) => sentences[code](evidence, { kind: "plan", id });
  const conditions = (where: Where): string =>
    Object.entries(where)
      .map(([field, value]) => say("where-field", { field, values: [value].flat().map(String) }))
      .join(", ");
  return {
    say,
    money: (amount) => ({ amount: plainAmount(amount), currency }),
    titleOf: (line) => titles.get(line) ?? line,
    measured: (kpi, where) =>
      say("measured-by", { kpi: titleOfKpi(kpi), where: where === undefined ? null : conditions(where) }),
  };
}

/** Returns an amount as plain digits. */
export const plainAmount = (amount: Amount): string => toDecimal(amount).toFixed();

/** Returns a share as plain digits, rounded to two decimals of a per cent. */
export const plainShare = (share: Amount): string =>
  roundAmount(toDecimal(share), { digits: 4, mode: "half-even" }).toFixed();

/** Returns the last day before the end of a period; null without an end. */
export const lastDayBefore = (end: Day | undefined): Day | null => (end === undefined ? null : addDays(end, -1));
