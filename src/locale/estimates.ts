/** Returns an estimate as plain text with one decimal at most: its later digits are noise. */
export const oneDecimal = (value: number): string => (Math.round(value * 10) / 10).toString();

/** Returns a share as plain text, rounded to a whole percent: 0.256 becomes `"0.26"`. */
export const wholePercent = (share: number): string =>
  ((Math.sign(share) * Math.round(Math.abs(share) * 100)) / 100).toString();
