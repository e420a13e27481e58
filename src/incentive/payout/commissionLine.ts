import type { Period } from "../../time/period.js";
import { plus, signOf, sumOf, zero, type Fraction } from "../../exact/fraction.js";
import { fractionFromText } from "../../exact/fractionFromText.js";
import { fractionText } from "../../exact/fractionText.js";
import { readTiers, readTiersFrom, type ExactSlice, type TierReading } from "../pay/readTiers.js";
import { tierTable, type TierTable } from "../pay/tierTable.js";
import type { Commission } from "../plan/criterion.js";
import { asFraction, targetSteps } from "./criterionLine.js";
import { traceStep, plainLine, type DraftLine } from "./draftLine.js";
import type { MeasuredCommission, SaleCredit } from "../measure/performance.js";
import type { ShownSlice } from "./shown.js";

/** The sales a commission is paid on: of the period, or of the year up to its end. */
export interface CommissionTime {
  readonly period: Period;
  readonly yearToDate: Period;
  /** Of this period and those before it. */
  readonly measured: readonly MeasuredCommission[];
}

/** What a commission pays, tier by tier, or deal by deal. */
export function commissionLine({ id, tiers }: Commission, { period, yearToDate, measured }: CommissionTime): DraftLine {
  const current = measured.at(-1);
  const basis = tiers.accumulate === "year-to-date" ? "year-to-date" : "period";
  const credits = current?.credits ?? [];
  const before = basis === "period" ? zero : sumOf(measured.slice(0, -1).map((each) => sumOfCredits(each.credits)));
  const amount = plus(before, sumOfCredits(credits));
  const target = asFraction(current?.target ?? null);
  const line = {
    ...plainLine({
      id,
      kind: "commission",
      basis,
      during: basis === "period" ? period : yearToDate,
      earned: zero,
      steps: [],
    }),
    actual: amount,
    target,
  };
  const asked = current === undefined ? [] : targetSteps(current);
  const table = tableFor({ tiers }, target);
  if (table === null) return { ...line, steps: [...asked, traceStep("no-tiers", {}, zero)] };
  const { method, boundary } = table;
  const bounds = tiers.over === "attainment" ? (current?.target ?? null) : null;
  if (tiers.accumulate === "deal") {
    const deals = credits.map(({ id: sale, on, amount: own }) => {
      const { pay, slices } = readTiers(table, fractionFromText(own));
      return { pay, shown: { id: sale, on, amount: own, slices: slices.map(shownSlice) } };
    });
    const earned = sumOf(deals.map(({ pay }) => pay));
    const step = traceStep(
      "tiers-by-deal",
      { method, boundary, target: bounds, deals: deals.map(({ shown }) => shown) },
      earned,
    );
    return { ...line, earned, steps: [...asked, step] };
  }
  const { pay, slices } = readTiers(table, amount);
  const inputs = { method, boundary, target: bounds, amount: fractionText(amount), slices: slices.map(shownSlice) };
  const steps = [
    ...asked,
    traceStep("credits", { before: fractionText(before), credits }, amount),
    traceStep("tiers", inputs, pay),
  ];
  return { ...line, slices, earned: pay, steps };
}

/** What a sale added to the pay of those before it, in the order of days: what it was paid. */
export function paidForSale(
  { tiers }: Pick<Commission, "tiers">,
  { sale, measured }: { readonly sale: string; readonly measured: readonly MeasuredCommission[] },
): (Pick<TierReading, "pay" | "slices"> & { readonly period: number }) | null {
  const period = measured.findIndex(({ credits }) => credits.some((credit) => credit.id === sale));
  const current = measured[period];
  const credit = current?.credits.find((each) => each.id === sale);
  if (current === undefined || credit === undefined) return null;
  const table = tableFor({ tiers }, asFraction(current.target));
  if (table === null) return null;
  const before = [
    ...(tiers.accumulate === "year-to-date" ? measured.slice(0, period).flatMap((each) => each.credits) : []),
    ...(tiers.accumulate === "deal" ? [] : current.credits.slice(0, current.credits.indexOf(credit))),
  ];
  const { pay, slices } = readTiersFrom(table, sumOfCredits(before), fractionFromText(credit.amount));
  return { pay, slices, period };
}

/** The table in amounts; null where it needs a target and there is none above 0. */
function tableFor({ tiers }: Pick<Commission, "tiers">, target: Fraction | null): TierTable | null {
  const lacksTarget = tiers.over === "attainment" && (target === null || signOf(target) <= 0);
  return lacksTarget ? null : tierTable(tiers, target);
}

const sumOfCredits = (credits: readonly SaleCredit[]): Fraction =>
  sumOf(credits.map(({ amount }) => fractionFromText(amount)));

/** What a table pays in a tier, as a trace shows it. */
export const shownSlice = ({ tier, amount, pay }: ExactSlice): ShownSlice => ({
  from: fractionText(tier.from),
  to: tier.to && fractionText(tier.to),
  rate: fractionText(tier.rate),
  amount: fractionText(amount),
  pay: fractionText(pay),
});
