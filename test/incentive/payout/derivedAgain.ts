import type { Statement, StatementLine } from "../../../src/incentive/payout/statement.js";
import type { TraceCurve, TraceReversal, TraceSlice } from "../../../src/diagnostics/paySteps.js";
import type { TimePart } from "../../../src/diagnostics/paySteps.js";
import type { TraceStep } from "../../../src/diagnostics/paySteps.js";
import { add, below, div, fromUnits, mul, ratio, same, smaller, sub, sum, toUnits, type Ratio } from "./naive.js";

const zero = ratio("0");
type Result = Ratio | "beyond" | null;

/** A step's result from what it takes in, by the words of its rule alone. Rounding needs the other lines: see below. */
export function derived(step: TraceStep): Result {
  switch (step.code) {
    case "time":
      return sum(step.evidence.parts.map(partOf));
    case "target": {
      const { set, prorated, time } = step.evidence;
      const asked = sum(time.map((part) => mul(partOf(part), mul(ratio(part.ramp), ratio(part.relief)))));
      if (prorated) return mul(ratio(set), asked);
      const whole = sum(time.map(partOf));
      return same(whole, zero) ? ratio(set) : mul(ratio(set), div(asked, whole));
    }
    case "credits":
      return add(ratio(step.evidence.before), sum(step.evidence.credits.map(({ amount }) => ratio(amount))));
    case "guarantee":
      return mul(
        ratio(step.evidence.annual),
        sum(step.evidence.parts.map((part) => mul(partOf(part), ratio(part.guaranteed)))),
      );
    case "target-pay":
      return mul(ratio(step.evidence.annual), ratio(step.evidence.share));
    case "attainment": {
      const { actual, target, better } = step.evidence;
      if (actual === null || target === null || !below(zero, ratio(target))) return null;
      if (better === "higher") return div(ratio(actual), ratio(target));
      return below(zero, ratio(actual)) ? div(ratio(target), ratio(actual)) : "beyond";
    }
    case "curve":
      return readAgain(step.evidence);
    case "weight": {
      const { targetPay, weight, weights, payout } = step.evidence;
      return mul(mul(ratio(targetPay), div(ratio(weight), ratio(weights))), ratio(payout));
    }
    case "tiers":
      return sum(step.evidence.slices.map((slice) => paidFor(slice, step.evidence.method)));
    case "tiers-by-deal":
      return sum(
        step.evidence.deals.flatMap(({ slices }) => slices.map((slice) => paidFor(slice, step.evidence.method))),
      );
    case "no-tiers":
      return zero;
    case "per-unit": {
      const { units, each, from, most } = step.evidence;
      const pay = from !== null && below(ratio(units), ratio(from)) ? zero : mul(ratio(units), ratio(each));
      return most === null ? pay : smaller(pay, ratio(most));
    }
    case "gate":
    case "multiplier": {
      const { pay, factor, curve } = step.evidence;
      return mul(ratio(pay), curve === null ? ratio(factor) : readAgain(curve));
    }
    case "cap": {
      const { pay, paid, together, amount, multiple } = step.evidence;
      const bounds = [
        ...(amount === null ? [] : [mul(ratio(amount.each), ratio(String(amount.periods)))]),
        ...(multiple === null
          ? []
          : [mul(mul(ratio(multiple.times), ratio(multiple.annual)), sum(multiple.parts.map(partOf)))]),
      ];
      const most = bounds.reduce(smaller);
      return sub(div(mul(add(ratio(pay), ratio(paid)), most), ratio(together)), ratio(paid));
    }
    case "floor":
      return sub(
        ratio(step.evidence.least),
        sum(step.evidence.lines.map(({ pay, paid }) => sub(ratio(pay), ratio(paid)))),
      );
    case "clawback": {
      const { reversals, digits } = step.evidence;
      const paidFor = ({ slices, kept }: TraceReversal): Ratio =>
        fromUnits(toUnits(mul(sum(slices.map(({ pay }) => ratio(pay))), ratio(kept)), digits), digits);
      return sub(zero, sum(reversals.map((reversal) => mul(paidFor(reversal), ratio(reversal.part)))));
    }
    case "round":
      return ratio(step.evidence.result);
    case "carry": {
      const due = ratio(step.evidence.due);
      return below(due, zero) ? sub(zero, due) : sub(zero, smaller(due, ratio(step.evidence.carried)));
    }
    case "draw": {
      const { earned, draw, balance, recovers, most } = step.evidence;
      const lacking = draw === null ? zero : sub(ratio(draw), ratio(earned));
      const beyond = sub(ratio(earned), ratio(draw ?? "0"));
      const available = most === null ? beyond : smaller(beyond, ratio(most));
      const recovered = recovers && below(zero, available) ? smaller(ratio(balance), available) : zero;
      return sub(below(zero, lacking) ? lacking : zero, recovered);
    }
  }
}

const partOf = ({ days, of, weight }: TimePart): Ratio => mul(ratio(weight), div(ratio(`${days}`), ratio(`${of}`)));

/** What a curve pays, from the two points about an attainment. */
function readAgain({ kind, attainment, from, to, cap }: TraceCurve): Ratio {
  const pay = ((): Ratio => {
    if (attainment === null) return zero;
    if (from === null) return kind === "steps" || to === null ? zero : ratio(to.payout);
    if (to === null || kind === "steps") return ratio(from.payout);
    const [a, p, b, q] = [from.attainment, from.payout, to.attainment, to.payout].map(ratio) as [
      Ratio,
      Ratio,
      Ratio,
      Ratio,
    ];
    return add(p, mul(sub(q, p), div(sub(ratio(attainment), a), sub(b, a))));
  })();
  return cap === null ? pay : smaller(pay, ratio(cap));
}

function paidFor({ from, to, rate, amount }: TraceSlice, method: string): Ratio {
  const part = mul(ratio(rate), ratio(amount));
  return method === "interpolated" && to !== null ? div(part, sub(ratio(to), ratio(from))) : part;
}

/** What a line earned before rounding: the result of its last step but the rounding. */
const earnedOf = ({ steps }: StatementLine): Ratio =>
  ratio(steps.findLast(({ code }) => code !== "round")?.evidence.result ?? "0");

/** A statement's total and the amount of each of its lines, from the steps alone. */
export function derivedStatement({ lines }: Statement): { readonly total: Ratio; readonly amounts: readonly Ratio[] } {
  const rounded = lines.filter(({ steps }) => steps.at(-1)?.code === "round");
  const digits = rounded[0] === undefined ? 2 : inputsOfRounding(rounded[0]).digits;
  const together = toUnits(sum(rounded.map(earnedOf)), digits);
  const parts = sharedOut(rounded.map(earnedOf), together, digits);
  const amounts = lines.map((line): Ratio => {
    const index = rounded.indexOf(line);
    if (index < 0) return earnedOf(line);
    return sub(fromUnits(parts[index] ?? 0n, digits), ratio(inputsOfRounding(line).paid));
  });
  return { total: sum(amounts), amounts };
}

function inputsOfRounding({ steps }: StatementLine): { digits: number; paid: string } {
  const last = steps.at(-1);
  if (last?.code !== "round") throw new Error("a line ends with its rounding");
  return last.evidence;
}

/** Largest remainder, written out: one unit after the other to whoever is furthest below the exact share. */
function sharedOut(shares: readonly Ratio[], total: bigint, digits: number): bigint[] {
  if (total < 0n)
    return sharedOut(
      shares.map((share) => sub(zero, share)),
      -total,
      digits,
    ).map((units) => -units);
  const scale = 10n ** BigInt(digits);
  const units = shares.map(({ n, d }) => {
    const scaled = n * scale;
    return scaled >= 0n ? scaled / d : -((-scaled + d - 1n) / d);
  });
  for (let left = total - units.reduce((a, b) => a + b, 0n); left > 0n; left -= 1n) {
    let furthest = 0;
    const lag = (index: number): Ratio => sub(shares[index] ?? zero, fromUnits(units[index] ?? 0n, digits));
    units.forEach((_, index) => {
      if (below(lag(furthest), lag(index))) furthest = index;
    });
    units[furthest] = (units[furthest] ?? 0n) + 1n;
  }
  return units;
}
