import { toDecimal } from "../../../exact/toDecimal.js";
import type { Curve } from "../curve.js";
import { plainAmount, requireNotNegative, requirePositive } from "./amountProblems.js";
import { problemAt, type ProblemAt } from "./problemAt.js";

/** Attainments beyond this limit are more likely percentages than shares. */
const mostPlausible = 10;

/** Returns the problems of a curve: no points, points that go back, attainments and payouts that cannot be. */
export function curveProblems(path: string, curve: Curve): ProblemAt[] {
  const [field, points] = "steps" in curve ? (["steps", curve.steps] as const) : (["points", curve.points] as const);
  const listPath = `${path}.${field}`;
  const lastAttainment = points.at(-1)?.[0];
  return [
    ...(points.length === 0 ? [problemAt(listPath, "empty-list", { value: [] })] : []),
    ...(curve.cap === undefined ? [] : requirePositive(`${path}.cap`, curve.cap)),
    ...points.flatMap(([attainment, payout], index) => [
      ...requireNotNegative(`${listPath}[${index}][0]`, attainment),
      ...requireNotNegative(`${listPath}[${index}][1]`, payout),
    ]),
    ...points.slice(1).flatMap(([attainment], index) => {
      const pointPath = `${listPath}[${index + 1}]`;
      const [previous, current] = [toDecimal(points[index]?.[0] ?? 0), toDecimal(attainment)];
      if (current.gt(previous)) return [];
      const value = current.toFixed();
      if (current.lt(previous) || field === "steps")
        return [problemAt(pointPath, "not-rising", { value, before: previous.toFixed() })];
      const twoBefore = points[index - 1]?.[0];
      return twoBefore !== undefined && current.eq(toDecimal(twoBefore))
        ? [problemAt(pointPath, "three-at-one", { value })]
        : [];
    }),
    ...(lastAttainment !== undefined && toDecimal(lastAttainment).gt(mostPlausible)
      ? [
          problemAt(`${listPath}[${points.length - 1}][0]`, "attainment-in-percent", {
            value: plainAmount(lastAttainment),
          }),
        ]
      : []),
  ];
}
