import type { Decimal } from "../../exact/decimal.js";
import type { Gate } from "../plan/modifier.js";
import { attainmentFraction, type Attainment } from "./attainment.js";
import { exactCurve, readCurve, type CurveReading, type ExactCurve } from "./curveReading.js";
import { compareFractions, fractionOf, one, type Fraction } from "../../exact/fraction.js";
import { fractionToDecimal } from "../../exact/fractionToDecimal.js";

/**
 * What a gate multiplies pay by at an attainment: 1 where it is reached, else what it says, a share or a curve of the
 * attainment.
 *
 * Reached is `actual ≥ atLeast × target`, exactly. A binary gate has `otherwise: "0"`.
 *
 * @throws SalesKpiError as `curveAt` does
 * @example [0.89, 0.9].map((attainment) => gateFactor({ atLeast: "0.9", otherwise: "0" }, attainment).toString()) // => [ '0', '1' ]
 */
export const gateFactor = (gate: Pick<Gate, "atLeast" | "otherwise">, attainment: Attainment): Decimal =>
  fractionToDecimal(readGate(gate, attainmentFraction(attainment)).factor);

/** What a gate says of an attainment. */
export interface GateReading {
  readonly factor: Fraction;
  /** Where it is a graded gate that is not reached, its curve and how that was read. */
  readonly reading: (CurveReading & { readonly curve: ExactCurve }) | null;
}

/** The same, exactly; `"beyond"` reaches every gate. */
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

const isCurve = (otherwise: Gate["otherwise"]): otherwise is Exclude<Gate["otherwise"], number | string | Decimal> =>
  typeof otherwise === "object" && ("points" in otherwise || "steps" in otherwise);
