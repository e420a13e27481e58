import type { SaleCredit } from "../../diagnostics/paySteps.js";
import { plus, signOf, sumOf, zero, type Fraction } from "../../exact/fraction.js";
import { fractionFromText } from "../../exact/fractionFromText.js";
import { fractionText } from "../../exact/fractionText.js";
import type { Period } from "../../time/period.js";
import type { MeasuredCommission } from "../measure/performance.js";
import { readTiers, readTiersFrom, type TierReading } from "../pay/readTiers.js";
import { tierTable, type TierTable } from "../pay/tierTable.js";
import type { Commission } from "../plan/criterion.js";
import { fractionOrNull, targetSteps } from "./criterionLine.js";
import { plainLine, type DraftLine } from "./draftLine.js";
import { traceSlice, traceStep } from "./traceStep.js";

/** Sales that a commission is paid on, and their time. */
export interface CommissionSales {
  readonly period: Period;
  readonly yearToDate: Period;
  /** Commission as measured in this period and each period before. */
  readonly measured: readonly MeasuredCommission[];
}

/** Returns the line of a commission: its pay tier by tier, or deal by deal. */
export function commissionLine(
  { id, tiers }: Commission,
  { period, yearToDate, measured }: CommissionSales,
): DraftLine {
  const current = measured.at(-1);
  const basis = tiers.accumulate === "year-to-date" ? "year-to-date" : "period";
  const credits = current?.credits ?? [];
  const before =
    basis === "period" ? zero : sumOf(measured.slice(0, -1).map((earlier) => sumOfCredits(earlier.credits)));
  const amount = plus(before, sumOfCredits(credits));
  const target = fractionOrNull(current?.target ?? null);
  const during = basis === "period" ? period : yearToDate;
  const line = {
    ...plainLine({ id, kind: "commission", basis, during, earned: zero, steps: [] }),
    actual: amount,
    target,
  };
  const firstSteps = current === undefined ? [] : targetSteps(current);
  const table = tableFor({ tiers }, target);
  if (table === null) return { ...line, steps: [...firstSteps, traceStep("no-tiers", {}, zero)] };
  const { method, boundary } = table;
  const tierTarget = tiers.over === "attainment" ? (current?.target ?? null) : null;
  if (tiers.accumulate === "deal") {
    const deals = credits.map(({ id: sale, on, amount: credited }) => {
      const { pay, slices } = readTiers(table, fractionFromText(credited));
      return { pay, evidence: { id: sale, on, amount: credited, slices: slices.map(traceSlice) } };
    });
    const earned = sumOf(deals.map(({ pay }) => pay));
    const inputs = { method, boundary, target: tierTarget, deals: deals.map(({ evidence }) => evidence) };
    return { ...line, earned, steps: [...firstSteps, traceStep("tiers-by-deal", inputs, earned)] };
  }
  const { pay, slices } = readTiers(table, amount);
  const inputs = {
    ...{ method, boundary, target: tierTarget },
    amount: fractionText(amount),
    slices: slices.map(traceSlice),
  };
  const steps = [
    ...firstSteps,
    traceStep("credits", { before: fractionText(before), credits }, amount),
    traceStep("tiers", inputs, pay),
  ];
  return { ...line, slices, earned: pay, steps };
}

/** Returns the pay that a sale added to the pay of the sales before it, by day; null for an unknown sale. */
export function payOfSale(
  { tiers }: Pick<Commission, "tiers">,
  { sale, measured }: { readonly sale: string; readonly measured: readonly MeasuredCommission[] },
): (Pick<TierReading, "pay" | "slices"> & { readonly period: number }) | null {
  const period = measured.findIndex(({ credits }) => credits.some(({ id }) => id === sale));
  const current = measured[period];
  const credit = current?.credits.find(({ id }) => id === sale);
  if (current === undefined || credit === undefined) return null;
  const table = tableFor({ tiers }, fractionOrNull(current.target));
  if (table === null) return null;
  const before = [
    ...(tiers.accumulate === "year-to-date" ? measured.slice(0, period).flatMap(({ credits }) => credits) : []),
    ...(tiers.accumulate === "deal" ? [] : current.credits.slice(0, current.credits.indexOf(credit))),
  ];
  const { pay, slices } = readTiersFrom(table, sumOfCredits(before), fractionFromText(credit.amount));
  return { pay, slices, period };
}

/** Returns the table of rates over amounts; null for a table over attainment without a target above 0. */
function tableFor({ tiers }: Pick<Commission, "tiers">, target: Fraction | null): TierTable | null {
  const lacksTarget = tiers.over === "attainment" && (target === null || signOf(target) <= 0);
  return lacksTarget ? null : tierTable(tiers, target);
}

const sumOfCredits = (credits: readonly SaleCredit[]): Fraction =>
  sumOf(credits.map(({ amount }) => fractionFromText(amount)));
