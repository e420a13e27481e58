import { z95 } from "../../stats/intervals/z95.js";

/**
 * A 95 % band for the share to whom an outcome has come by a time, on the scale of log(−log F), which stays within 0 and 1.
 *
 *     low, high = F ^ exp(± z se ÷ (F |ln F|))
 *
 * Null where the share is 0 or 1: the error is then 0, and not because nothing is uncertain.
 *
 * Source: E. Marubini and M. G. Valsecchi, Analysing Survival Data from Clinical Trials and Observational Studies (1995).
 */
export function incidenceBand(
  incidence: number,
  standardError: number,
): { readonly low: number | null; readonly high: number | null } {
  if (!(incidence > 0 && incidence < 1)) return { low: null, high: null };
  const reach = Math.exp((z95 * standardError) / (incidence * -Math.log(incidence)));
  return { low: incidence ** reach, high: incidence ** (1 / reach) };
}
