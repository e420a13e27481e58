import type { CurveReading, ExactCurve, ExactPoint } from "../pay/exactCurve.js";
import { fractionText } from "../../exact/fractionText.js";
import { reachedText, type ReachedShare } from "./draftLine.js";
import type { ShownPoint, ShownReading } from "./shown.js";

/** What a curve was read with, as a trace shows it. */
export const shownReading = (
  { kind, cap }: ExactCurve,
  attainment: ReachedShare,
  { from, to }: Pick<CurveReading, "from" | "to">,
): ShownReading => ({
  kind,
  attainment: reachedText(attainment),
  from: shownPoint(from),
  to: shownPoint(to),
  cap: cap && fractionText(cap),
});

const shownPoint = (point: ExactPoint | null): ShownPoint | null =>
  point && { attainment: fractionText(point.attainment), payout: fractionText(point.payout) };
