import type { TraceStep } from "../../diagnostics/paySteps.js";
import { fractionOf, minus, signOf, sumOf, times, type Fraction } from "../../exact/fraction.js";
import { fractionText } from "../../exact/fractionText.js";
import type { Period } from "../../time/period.js";
import { exactDrawPayment } from "../pay/exactDrawPayment.js";
import { roundParts } from "../pay/roundParts.js";
import { fractionOfUnits, roundToUnits } from "../pay/roundToUnits.js";
import { lineKey, plainLine, type DraftLine } from "./draftLine.js";
import type { ExactPlan } from "./exactPlan.js";
import { traceStep } from "./traceStep.js";

/** Balances of a rep between payments, in minor units of the currency. */
export interface PayAccount {
  /** Pay of each line this year, by line key. */
  readonly paid: ReadonlyMap<string, bigint>;
  readonly drawBalance: bigint;
  readonly carried: bigint;
}

export const emptyAccount: PayAccount = { paid: new Map(), drawBalance: 0n, carried: 0n };

/** Line with its pay in minor units. */
export interface PaidLine extends DraftLine {
  readonly units: bigint;
}

/** Payment, and the balances after it. */
export interface Settlement {
  readonly lines: readonly PaidLine[];
  readonly earned: bigint;
  readonly total: bigint;
  readonly account: PayAccount;
}

/**
 * Settles a payment: rounds the lines once together, then carries pay below zero if the plan does so, then applies the draw.
 */
export function settlePayment(
  exact: ExactPlan,
  drafts: readonly DraftLine[],
  account: PayAccount,
  { period, isActive }: { readonly period: Period; readonly isActive: boolean },
): Settlement {
  const { plan, digits } = exact;
  const lines = roundLines(exact, drafts, account);
  const earned = lines.reduce((sum, { units }) => sum + units, 0n);
  const paid = new Map(account.paid);
  for (const line of lines) paid.set(lineKey(line), (paid.get(lineKey(line)) ?? 0n) + line.units);
  const lineOf = (kind: "carried" | "draw", { units, step }: Change): PaidLine[] => {
    if (step === null || units === 0n) return [];
    const pay = fractionOfUnits(units, digits);
    return [{ ...plainLine({ id: kind, kind, basis: "period", during: period, earned: pay, steps: [step] }), units }];
  };
  const carry = carryOver(exact, earned, account.carried, plan.negative === "floor");
  const draw = applyDraw(exact, earned + carry.units, account.drawBalance, { period, isActive });
  return {
    lines: [...lines, ...lineOf("carried", carry), ...lineOf("draw", draw)],
    earned,
    total: earned + carry.units + draw.units,
    account: { paid, drawBalance: draw.balance, carried: account.carried + carry.units },
  };
}

/** Change of a payment by a balance, in minor units. */
interface Change {
  readonly units: bigint;
  readonly step: TraceStep | null;
}

function roundLines(
  { plan: { rounding: mode }, digits }: ExactPlan,
  drafts: readonly DraftLine[],
  account: PayAccount,
): PaidLine[] {
  const exactPays = drafts.map(({ earned }) => earned);
  const together = sumOf(exactPays);
  const rounded = roundToUnits(together, digits, mode);
  const parts = roundParts(exactPays, rounded, digits);
  return drafts.map((line, index) => {
    const paid = line.basis === "year-to-date" ? (account.paid.get(lineKey(line)) ?? 0n) : 0n;
    const units = (parts[index] ?? 0n) - paid;
    const inputs = {
      earned: fractionText(line.earned),
      paid: fractionText(fractionOfUnits(paid, digits)),
      together: fractionText(together),
      rounded: fractionText(fractionOfUnits(rounded, digits)),
      digits,
      mode,
    };
    return { ...line, units, steps: [...line.steps, traceStep("round", inputs, fractionOfUnits(units, digits))] };
  });
}

/** Carries pay below zero to later periods, or recovers carried pay from pay above zero. */
function carryOver({ digits }: ExactPlan, due: bigint, carried: bigint, isFloored: boolean): Change {
  const recovered = carried < due ? carried : due > 0n ? due : 0n;
  const units = isFloored && due < 0n ? -due : -recovered;
  const textOf = (amount: bigint): string => fractionText(fractionOfUnits(amount, digits));
  const inputs = { due: textOf(due), carried: textOf(carried) };
  return { units, step: traceStep("carry", inputs, fractionOfUnits(units, digits)) };
}

function applyDraw(
  { plan: { draw, rounding }, digits }: ExactPlan,
  earned: bigint,
  balance: bigint,
  { period, isActive }: { readonly period: Period; readonly isActive: boolean },
): Change & { readonly balance: bigint } {
  if (draw === undefined) return { units: 0n, balance: 0n, step: null };
  const exactOf = (units: bigint): Fraction => fractionOfUnits(units, digits);
  const unitsOf = (fraction: Fraction): bigint => roundToUnits(fraction, digits, rounding);
  const hasEnded = !isActive || (draw.until !== undefined && period.start >= draw.until);
  const amount = hasEnded ? null : exactOf(unitsOf(fractionOf(draw.amount, { field: "draw" })));
  const recovers = draw.recoveryFrom === undefined || period.start >= draw.recoveryFrom;
  const { recoverable, recovery } = draw;
  const atMost = recovery === undefined ? null : fractionOf(recovery.atMost, { field: "draw.recovery.atMost" });
  // Whole minor units, so that payment and balance stay whole.
  const most = atMost && exactOf(unitsOf(times(exactOf(earned), atMost)));
  const payment = exactDrawPayment(exactOf(earned), exactOf(balance), { draw: amount, recoverable, recovers, most });
  const change = minus(payment.advance, payment.recovered);
  const inputs = {
    earned: fractionText(exactOf(earned)),
    draw: amount && fractionText(amount),
    balance: fractionText(exactOf(balance)),
    recoverable,
    recovers,
    atMost: atMost && fractionText(atMost),
    most: most && fractionText(most),
  };
  return {
    units: signOf(change) === 0 ? 0n : unitsOf(change),
    balance: unitsOf(payment.balance),
    step: traceStep("draw", inputs, change),
  };
}
