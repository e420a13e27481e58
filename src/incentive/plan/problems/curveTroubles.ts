import { toDecimal } from "../../../exact/toDecimal.js";
import type { Curve } from "../curve.js";
import { amountShown, notNegative, positive } from "./amountTroubles.js";
import { trouble, type Trouble } from "./trouble.js";

/** Attainments beyond this are more likely percentages than shares. */
const far = 10;

/** What is wrong with a curve: no points, points that go back, what no attainment and no payout can be. */
export function curveTroubles(path: string, curve: Curve): Trouble[] {
  const [field, points] = "steps" in curve ? (["steps", curve.steps] as const) : (["points", curve.points] as const);
  const place = `${path}.${field}`;
  const lastAt = points.at(-1)?.[0];
  return [
    ...(points.length === 0 ? [trouble(place, "empty-list", null, {})] : []),
    ...(curve.cap === undefined ? [] : positive(`${path}.cap`, curve.cap)),
    ...points.flatMap(([attainment, payout], index) => [
      ...notNegative(`${place}[${index}][0]`, attainment),
      ...notNegative(`${place}[${index}][1]`, payout),
    ]),
    ...points.slice(1).flatMap((point, index) => {
      const [before, here] = [toDecimal(points[index]?.[0] ?? 0), toDecimal(point[0])];
      if (here.gt(before)) return [];
      const at = `${place}[${index + 1}]`;
      if (here.lt(before) || field === "steps")
        return [trouble(at, "not-rising", point[0], { before: before.toString(), after: here.toString() })];
      const twoBefore = points[index - 1]?.[0];
      return twoBefore !== undefined && here.eq(toDecimal(twoBefore))
        ? [trouble(at, "three-at-one", point[0], { at: here.toString() })]
        : [];
    }),
    ...(lastAt !== undefined && toDecimal(lastAt).gt(far)
      ? [trouble(`${place}[${points.length - 1}][0]`, "attainment-in-percent", lastAt, { shown: amountShown(lastAt) })]
      : []),
  ];
}
