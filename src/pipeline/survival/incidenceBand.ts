import { z95 } from "../../stats/intervals/z95.js";

/**
 * Returns a 95 % band of a cumulative incidence, on the scale of log(−log F), which stays within 0 and 1.
 *
 *     low, high = F ^ exp(± z se ÷ (F |ln F|))
 *
 * The band is null at 0 and 1: the standard error is 0 there, and not because nothing is uncertain.
 *
 * Source: E. Marubini and M. G. Valsecchi, Analysing Survival Data from Clinical Trials and Observational Studies (1995).
 */
export function incidenceBand(
  incidence: number,
  standardError: number,
): { readonly low: number | null; readonly high: number | null } {
  if (!(incidence > 0 && incidence < 1)) return { low: null, high: null };
  const width = Math.exp((z95 * standardError) / (incidence * -Math.log(incidence)));
  return { low: incidence ** width, high: incidence ** (1 / width) };
}
