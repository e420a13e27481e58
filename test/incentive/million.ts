/**
 * Run by hand: a million random splits and a million years of monthly true-ups, none of which may lose a cent.
 *
 *     npx tsx test/incentive/million.ts
 */
import { fractionOf, divide, times, sumOf, type Fraction } from "../../src/exact/fraction.js";
import { roundParts } from "../../src/incentive/pay/roundParts.js";
import { roundToUnits } from "../../src/incentive/pay/roundToUnits.js";
import { yearToDatePay } from "../../src/incentive/pay/yearToDatePay.js";
import { allocate } from "../../src/money/allocate.js";
import { seededDraws } from "../../src/stats/random/seededDraws.js";

const runs = Number(process.argv[2] ?? 1_000_000);
const draw = seededDraws(2027);
let drawn = 0;
const below = (limit: number): number => Math.floor(draw(drawn++) * limit);
const centsOf = (text: string): bigint => BigInt(Math.round(Number(text) * 100));

let lostInSplits = 0;
for (let run = 0; run < runs; run += 1) {
  const weights = Array.from({ length: 1 + below(8) }, () => 1 + below(10_000));
  const cents = below(2_000_000_00) - 50_000_000;
  const whole = fractionOf(weights.reduce((sum, weight) => sum + weight, 0));
  const exact = fractionOf((cents / 100).toFixed(2));
  const parts = weights.map((weight): Fraction => times(exact, divide(fractionOf(weight), whole)));
  const rounded = roundToUnits(sumOf(parts), 2, "half-even");
  const shared = roundParts(parts, rounded, 2).reduce((sum, part) => sum + part, 0n);
  if (shared !== BigInt(cents)) lostInSplits += 1;
  if (run % 10 === 0) {
    const allocated = allocate((cents / 100).toFixed(2), weights, { digits: 2 });
    if (allocated.reduce((sum, part) => sum + centsOf(part.toString()), 0n) !== BigInt(cents)) lostInSplits += 1;
  }
}
console.log(`${runs} splits, ${lostInSplits} of which lost a cent`);

let lostInYears = 0;
for (let run = 0; run < runs; run += 1) {
  let tenThousandths = 0;
  const earned = Array.from({ length: 12 }, () => {
    tenThousandths += below(90_000_000) - 20_000_000;
    return (tenThousandths / 10_000).toFixed(4);
  });
  const payments = yearToDatePay(earned, { currency: "EUR", rounding: "half-even" });
  const paid = payments.reduce((sum, { pay }) => sum + centsOf(pay.toString()), 0n);
  // Hundredths of a cent, half to even, in whole numbers: another road to the same figure.
  const floor = Math.floor(tenThousandths / 100);
  const rest = tenThousandths - floor * 100;
  const year = rest > 50 || (rest === 50 && floor % 2 !== 0) ? floor + 1 : floor;
  if (paid !== BigInt(year)) lostInYears += 1;
}
console.log(`${runs} years of twelve payments, ${lostInYears} of which lost a cent`);
if (lostInSplits + lostInYears > 0) process.exitCode = 1;
