import type { Decimal } from "../../exact/decimal.js";
import { compareFractions, fractionOf, one, type Fraction } from "../../exact/fraction.js";
import { fractionToDecimal } from "../../exact/fractionToDecimal.js";
import { constantSegment, type PiecewiseLinear } from "../../exact/piecewiseLinear.js";
import type { Gate } from "../plan/modifier.js";
import { attainmentFraction, type Attainment } from "./attainment.js";
import { exactCurve, readCurve, type CurveReading, type ExactCurve } from "./exactCurve.js";

/**
 * Returns the factor by which a gate multiplies pay: 1 if the attainment reaches the gate, else the gate's `otherwise`, a share
 * or a curve of the attainment.
 *
 * A gate is reached if `actual ≥ atLeast × target`, compared exactly. A binary gate has `otherwise: "0"`.
 *
 * @throws SalesKpiError as `curveAt` does
 * @example [0.89, 0.9].map((attainment) => gateFactor({ atLeast: "0.9", otherwise: "0" }, attainment).toString()) // => [ '0', '1' ]
 */
export const gateFactor = (gate: Pick<Gate, "atLeast" | "otherwise">, attainment: Attainment): Decimal =>
  fractionToDecimal(readGate(gate, attainmentFraction(attainment)).factor);

/** Factor of a gate at an attainment. */
export interface GateReading {
  readonly factor: Fraction;
  /** Curve of a graded gate that is not reached, and its reading; null for any other gate. */
  readonly reading: (CurveReading & { readonly curve: ExactCurve }) | null;
}

/** Returns the exact factor of a gate at an attainment; `"beyond"` reaches every gate. */
export function readGate(
  { atLeast, otherwise }: Pick<Gate, "atLeast" | "otherwise">,
  attainment: Fraction | "beyond",
): GateReading {
  if (attainment === "beyond" || compareFractions(attainment, fractionOf(atLeast, { field: "atLeast" })) >= 0)
    return { factor: one, reading: null };
  if (!isCurve(otherwise)) return { factor: fractionOf(otherwise, { field: "otherwise" }), reading: null };
  const curve = exactCurve(otherwise);
  const reading = readCurve(curve, attainment);
  return { factor: reading.payout, reading: { ...reading, curve } };
}

/** Returns the factor of a gate as a function of the attainment. */
export function factorByAttainment({ atLeast, otherwise }: Pick<Gate, "atLeast" | "otherwise">): PiecewiseLinear {
  const threshold = fractionOf(atLeast, { field: "atLeast" });
  const below = isCurve(otherwise)
    ? exactCurve(otherwise).payout.filter(({ from }) => from === null || compareFractions(from, threshold) < 0)
    : [constantSegment(null, fractionOf(otherwise, { field: "otherwise" }))];
  return [...below, constantSegment(threshold, one)];
}

const isCurve = (otherwise: Gate["otherwise"]): otherwise is Exclude<Gate["otherwise"], number | string | Decimal> =>
  typeof otherwise === "object" && ("points" in otherwise || "steps" in otherwise);
