/** An estimate as a sentence shows it: its later digits are noise. */
export const oneDigit = (value: number): string => (Math.round(value * 10) / 10).toString();

/** A share to whole percents, still as a share. */
export const wholePercent = (share: number): string => (Math.round(share * 100) / 100).toString();
