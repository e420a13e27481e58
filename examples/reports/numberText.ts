import type { Decimal } from "sales-kpi";

/** Writes a value for display: ratios in percent, days with one decimal, other values as whole numbers. */
export function numberText(value: number | Decimal | null, unit: string): string {
  if (value === null) return "–";
  const number = Number(value);
  if (unit === "ratio") return `${(number * 100).toFixed(1)} %`;
  return unit === "days" ? number.toFixed(1) : number.toFixed(0).replace(/\B(?=(\d{3})+$)/g, " ");
}

/** Writes a share in percent. */
export const shareText = (share: number | null | undefined): string => numberText(share ?? null, "ratio");
