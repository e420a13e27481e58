import type { RoundingMode } from "../../money/rounding.js";
import type { Period } from "../../time/period.js";
import { exactDrawPayment } from "../pay/exactDrawPayment.js";
import { fractionOf, minus, signOf, sumOf, type Fraction } from "../../exact/fraction.js";
import { fractionText } from "../../exact/fractionText.js";
import { roundParts } from "../pay/roundParts.js";
import { roundToUnits, fractionOfUnits } from "../pay/roundToUnits.js";
import type { Draw, IncentivePlan } from "../plan/plan.js";
import { lineKey, plainLine, traceStep, type DraftLine } from "./draftLine.js";

/** What is remembered of a rep from payment to payment, in whole units of the currency's smallest coin. */
export interface Account {
  /** What each line was paid this year. */
  readonly paid: ReadonlyMap<string, bigint>;
  readonly drawBalance: bigint;
  readonly carried: bigint;
}

export const emptyAccount: Account = { paid: new Map(), drawBalance: 0n, carried: 0n };

/** A line with what it pays. */
export interface PaidLine extends DraftLine {
  readonly units: bigint;
}

/** A payment, and what is remembered after it. */
export interface Settlement {
  readonly lines: readonly PaidLine[];
  readonly earned: bigint;
  readonly total: bigint;
  readonly account: Account;
}

/** How a plan pays what was earned. */
export interface SettlementTerms {
  readonly plan: Pick<IncentivePlan, "rounding" | "negative" | "draw">;
  readonly digits: number;
  readonly period: Period;
}

/** The lines rounded once together; then pay below zero is carried, where the plan says so, and the draw comes last. */
export function settled(drafts: readonly DraftLine[], account: Account, terms: SettlementTerms): Settlement {
  const { plan, digits, period } = terms;
  const lines = roundedTogether(drafts, account, { digits, mode: plan.rounding });
  const earned = lines.reduce((sum, { units }) => sum + units, 0n);
  const paid = new Map(account.paid);
  for (const line of lines) paid.set(lineKey(line), (paid.get(lineKey(line)) ?? 0n) + line.units);
  const asFraction = (units: bigint): Fraction => fractionOfUnits(units, digits);
  const shown = (units: bigint): string => fractionText(asFraction(units));
  const extra = { basis: "period", during: period } as const;

  const kept = plan.negative === "floor" ? -earned : 0n;
  const carry = kept > 0n ? kept : -(account.carried < earned ? account.carried : earned > 0n ? earned : 0n);
  const carryStep = traceStep("carry", { due: shown(earned), carried: shown(account.carried) }, asFraction(carry));
  const carryLine: PaidLine[] =
    carry === 0n
      ? []
      : [
          {
            ...plainLine({ id: "carried", kind: "carried", ...extra, earned: asFraction(carry), steps: [carryStep] }),
            units: carry,
          },
        ];
  const drawn = drawnOn(plan.draw, earned + carry, account.drawBalance, terms);
  const drawLine: PaidLine[] =
    drawn.step === null || drawn.units === 0n
      ? []
      : [
          {
            ...plainLine({ id: "draw", kind: "draw", ...extra, earned: asFraction(drawn.units), steps: [drawn.step] }),
            units: drawn.units,
          },
        ];
  return {
    lines: [...lines, ...carryLine, ...drawLine],
    earned,
    total: earned + carry + drawn.units,
    account: { paid, drawBalance: drawn.balance, carried: account.carried + carry },
  };
}

function roundedTogether(
  drafts: readonly DraftLine[],
  account: Account,
  { digits, mode }: { readonly digits: number; readonly mode: RoundingMode },
): PaidLine[] {
  const together = sumOf(drafts.map(({ earned }) => earned));
  const rounded = roundToUnits(together, digits, mode);
  const parts = roundParts(
    drafts.map(({ earned }) => earned),
    rounded,
    digits,
  );
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

function drawnOn(
  draw: Draw | undefined,
  earned: bigint,
  balance: bigint,
  { digits, period, plan }: SettlementTerms,
): { readonly units: bigint; readonly balance: bigint; readonly step: ReturnType<typeof traceStep> | null } {
  if (draw === undefined) return { units: 0n, balance: 0n, step: null };
  const asFraction = (units: bigint): Fraction => fractionOfUnits(units, digits);
  const asUnits = (fraction: Fraction): bigint => roundToUnits(fraction, digits, plan.rounding);
  const hasEnded = draw.until !== undefined && period.start >= draw.until;
  const promised = hasEnded ? null : asFraction(asUnits(fractionOf(draw.amount, { field: "draw" })));
  const recovers = draw.recoveryFrom === undefined || period.start >= draw.recoveryFrom;
  const { recoverable } = draw;
  const paid = exactDrawPayment(asFraction(earned), asFraction(balance), { draw: promised, recoverable, recovers });
  const change = minus(paid.advance, paid.recovered);
  const inputs = {
    earned: fractionText(asFraction(earned)),
    draw: promised && fractionText(promised),
    balance: fractionText(asFraction(balance)),
    recoverable,
    recovers,
  };
  return {
    units: signOf(change) === 0 ? 0n : asUnits(change),
    balance: asUnits(paid.balance),
    step: traceStep("draw", inputs, change),
  };
}
