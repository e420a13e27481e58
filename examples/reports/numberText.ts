import type { Decimal } from "sales-kpi";

/** A value for the eye: ratios in percent, days with a digit, all else in whole numbers. */
export function numberText(value: number | Decimal | null, unit: string): string {
  if (value === null) return "–";
  const number = Number(value);
  if (unit === "ratio") return `${(number * 100).toFixed(1)} %`;
  return unit === "days" ? number.toFixed(1) : number.toFixed(0).replace(/\B(?=(\d{3})+$)/g, " ");
}

/** A share and its interval for the eye. */
export const shareText = (share: number | null | undefined): string => numberText(share ?? null, "ratio");
