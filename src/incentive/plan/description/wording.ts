import type { Amount } from "../../../exact/amount.js";
import { roundAmount } from "../../../money/rounding.js";
import { toDecimal } from "../../../exact/toDecimal.js";
import type { IncentivePlan } from "../plan.js";
import type { FigureForms, PlanWording } from "./planDescriptionTexts.js";

/** How a plan's figures and names are written. */
export function wordingOf(
  { currency, criteria, commissions = [] }: IncentivePlan,
  forms: FigureForms,
  titles: Readonly<Record<string, string>>,
): PlanWording {
  const names = new Map([...criteria, ...commissions].map(({ id, title }) => [id, title ?? id]));
  const count = (value: Amount): string => figure(toDecimal(value).toString(), forms);
  return {
    count,
    amount: (value) => `${count(value)} ${currency}`,
    percent: (share) => `${count(roundAmount(toDecimal(share).times(100), { digits: 2, mode: "half-even" }))} %`,
    titleOf: (id) => names.get(id) ?? id,
    kpi: (id) => (Object.hasOwn(titles, id) ? (titles[id] ?? id) : id),
  };
}

/** Plain digits in groups of three. */
function figure(plain: string, { thousands, point }: FigureForms): string {
  const [whole = "", rest] = plain.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return rest === undefined ? grouped : grouped + point + rest;
}
