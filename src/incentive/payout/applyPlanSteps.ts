import { compareFractions, fractionOf, smaller, times, zero } from "../../exact/fraction.js";
import { fractionFromText } from "../../exact/fractionFromText.js";
import { fractionText } from "../../exact/fractionText.js";
import { exactCurve, readCurve } from "../pay/exactCurve.js";
import { readGate } from "../pay/gateFactor.js";
import type { Gate, Modifier } from "../plan/modifier.js";
import { appliesTo, type ModifierOf } from "../plan/modifierOf.js";
import type { IncentivePlan, PayStep } from "../plan/plan.js";
import { applyCap } from "./applyCap.js";
import { plainLine, withStep, type DraftLine } from "./draftLine.js";
import type { PayContext } from "./payContext.js";
import { topUp } from "./topUp.js";
import { attainmentText, traceCurve, traceStep } from "./traceStep.js";

type Lines = readonly DraftLine[];

/** Applies gates, modifiers and caps to lines, in the order that the plan declares. */
export function applyPlanSteps(
  { gates = [], modifiers = [], order = ["gates", "modifiers", "caps"] }: IncentivePlan,
  lines: Lines,
  context: PayContext,
): Lines {
  const run: Readonly<Record<PayStep, (given: Lines) => Lines>> = {
    gates: (given) => gates.reduce((result, gate, index) => applyGate(result, { gate, index }, context), given),
    modifiers: (given) => modifiers.reduce((result, modifier) => applyModifier(result, modifier, context), given),
    caps: (given) =>
      modifiers.reduce(
        (result, modifier) => (modifier.kind === "cap" ? applyCap(result, modifier, context) : result),
        given,
      ),
  };
  return order.reduce((result, step) => run[step](result), lines);
}

function applyGate(
  lines: Lines,
  { gate, index }: { readonly gate: Gate; readonly index: number },
  { attainments }: PayContext,
): Lines {
  const attainment = attainments.get(gate.on) ?? null;
  // A criterion without an attainment opens no gate.
  const attained = attainment ?? zero;
  const { factor, reading } = readGate(gate, attained);
  const curve = reading && traceCurve(reading.curve, attained, reading);
  return lines.map((line) => {
    const isGated = gate.applies === undefined ? line.id !== gate.on : gate.applies.includes(line.id);
    if (!isGated) return line;
    const inputs = {
      gate: gate.id ?? `gate ${index + 1}`,
      pay: fractionText(line.earned),
      attainment: attainmentText(attainment),
      atLeast: fractionText(fractionOf(gate.atLeast, { field: "atLeast" })),
      curve,
      factor: fractionText(factor),
    };
    return withStep(line, "gate", inputs, times(line.earned, factor));
  });
}

function applyModifier(lines: Lines, modifier: Modifier, context: PayContext): Lines {
  switch (modifier.kind) {
    case "multiplier":
      return applyMultiplier(lines, modifier, context);
    case "spif":
      return [...lines, spifLine(modifier, context)];
    case "floor":
      return applyFloor(lines, modifier, context);
    // Caps are a step of their own; windfalls and quota reliefs are part of the measurement.
    case "cap":
    case "windfall":
    case "quota-relief":
      return lines;
  }
}

function applyMultiplier(lines: Lines, modifier: ModifierOf<"multiplier">, { attainments }: PayContext): Lines {
  const attainment = attainments.get(modifier.on) ?? null;
  const attained = attainment ?? zero;
  const curve = exactCurve(modifier.factor);
  const reading = readCurve(curve, attained);
  const factor = reading.payout;
  return lines.map((line) => {
    if (!appliesTo(modifier, line.id)) return line;
    const inputs = {
      modifier: modifier.id,
      pay: fractionText(line.earned),
      attainment: attainmentText(attainment),
      curve: traceCurve(curve, attained, reading),
      factor: fractionText(factor),
    };
    return withStep(line, "multiplier", inputs, times(line.earned, factor));
  });
}

function spifLine({ id, each, from, most }: ModifierOf<"spif">, { spifs, yearToDate }: PayContext): DraftLine {
  const units = fractionFromText(spifs.find((spif) => spif.id === id)?.units ?? "0");
  const rate = fractionOf(each, { field: "each" });
  const start = from === undefined ? null : fractionOf(from, { field: "from" });
  const limit = most === undefined ? null : fractionOf(most, { field: "most" });
  const hasStarted = start === null || compareFractions(units, start) >= 0;
  const full = hasStarted ? times(units, rate) : zero;
  const earned = limit === null ? full : smaller(full, limit);
  const inputs = {
    units: fractionText(units),
    each: fractionText(rate),
    from: start && fractionText(start),
    most: limit && fractionText(limit),
  };
  const steps = [traceStep("per-unit", inputs, earned)];
  return {
    ...plainLine({ id, kind: "spif", basis: "year-to-date", during: yearToDate, earned, steps }),
    actual: units,
  };
}

/** Applies a floor to one payment: later payments do not take back the amount that the floor adds. */
function applyFloor(lines: Lines, modifier: ModifierOf<"floor">, context: PayContext): Lines {
  // A rep who has left has no time to be paid a minimum for.
  if (context.time.parts.length === 0) return lines;
  const floored = lines.filter((line) => appliesTo(modifier, line.id));
  const minimum = fractionOf(modifier.amount, { field: "amount" });
  return [...lines, ...topUp(minimum, floored, { id: modifier.id, kind: "floor", steps: [] }, context)];
}
