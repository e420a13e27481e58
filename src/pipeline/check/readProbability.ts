import { plainText } from "../../exact/plainText.js";
import { readScaled } from "../../exact/scaled.js";
import { isShare } from "../../metric/sumWeighted.js";
import type { Amount } from "../../exact/amount.js";
import { shortOf } from "../../exact/shortNumber.js";

/** Reads a stated probability as a number; null if none is stated or the value is not from 0 to 1. */
export function readProbability(stated: Amount | null | undefined): number | null {
  if (stated == null) return null;
  const short = shortOf(stated);
  if (Number.isFinite(short)) return short >= 0 && short <= 1 ? short : null;
  return isShare(stated) ? Number(stated) : null;
}

/** Tests if a stated value is not from 0 to 1. */
export const isOutOfRange = (stated: Amount | null | undefined): boolean =>
  stated != null && readProbability(stated) === null;

/** Tests if a stated probability lies between 0 and 1. */
export function isFraction(stated: Amount | null | undefined): boolean {
  const value = readProbability(stated);
  return value !== null && value > 0 && value < 1;
}

/** Returns an amount as evidence shows it: all its digits, no exponent. */
export const plainAmount = (amount: Amount): string => plainText(readScaled(amount));
