import { normalQuantile } from "sales-kpi/stats";
import { streamKey } from "../../src/incentive/simulate/streamKey.js";
import { indexOfQuantile, seed, spreads, type PayoutAnswer, type PayoutFigures } from "./plan.js";

/**
 * Computes the same years and pay by hand: typed arrays of doubles, one loop for a rep and the same counter-based draws. Inexact:
 * an attainment is no decimal, so a half-cent may be rounded to either side.
 */
export function floatPayout(reps: readonly { readonly id: string }[], scenarios: number): PayoutAnswer {
  const scores = new Float64Array(scenarios);
  const revenue = Array.from({ length: 5 }, () => new Float64Array(scenarios));
  const team = new Float64Array(scenarios);
  const cost = new Float64Array(scenarios);
  const pays = new Float64Array(scenarios);
  const figures: PayoutFigures[] = [];
  const [won, held] = [spreads["won-revenue"], spreads["meetings-held"]];
  for (let first = 0; first < reps.length; first += 5) {
    team.fill(0);
    const members = reps.slice(first, first + 5);
    members.forEach(({ id }, member) => {
      const own = revenue[member]!;
      drawScores("won-revenue", id, own);
      for (let path = 0; path < scenarios; path += 1) {
        own[path] = won.mean + won.standardDeviation * own[path]!;
        team[path]! += own[path]! / 5;
      }
    });
    members.forEach(({ id }, member) => {
      const own = revenue[member]!;
      drawScores("meetings-held", id, scores);
      for (let path = 0; path < scenarios; path += 1) {
        const sold = own[path]!;
        const met = held.mean + held.standardDeviation * scores[path]!;
        const together = team[path]!;
        const forSales = sold <= 0.5 ? 0 : sold <= 1 ? (sold - 0.5) * 2 : sold <= 1.2 ? 1 + (sold - 1) * 2.5 : 1.5;
        const forMeetings = met <= 0.8 ? 0 : met <= 1 ? (met - 0.8) * 5 : 1;
        const forTeam =
          together <= 0.7 ? 0 : together <= 1 ? (together - 0.7) / 0.3 : together <= 1.2 ? 1 + (together - 1) * 2 : 1.4;
        const gate = together >= 0.9 ? 1 : 0.5;
        const share = Math.min((0.6 * forSales + 0.2 * forMeetings) * gate + 0.2 * forTeam, 1.3);
        const size = Math.abs(sold);
        const commission =
          500_000_00 *
          (0.04 * Math.min(size, 1) + 0.06 * Math.max(Math.min(size, 1.25) - 1, 0) + 0.08 * Math.max(size - 1.25, 0));
        const pay = Math.round(2_012_345 * share + (sold < 0 ? -commission : commission));
        pays[path] = pay;
        cost[path]! += pay;
      }
      figures.push(figuresOf(pays));
    });
  }
  return { cost: figuresOf(cost), pays: figures };
}

function figuresOf(minorUnits: Float64Array): PayoutFigures {
  let sum = 0;
  for (const amount of minorUnits) sum += amount;
  const order = minorUnits.slice().sort();
  const n = minorUnits.length;
  return { mean: sum / n, p50: order[indexOfQuantile(0.5, n)] ?? NaN, p90: order[indexOfQuantile(0.9, n)] ?? NaN };
}

function drawScores(kpi: string, id: string, scores: Float64Array): void {
  const [name0, name1] = streamKey("figure", kpi, "", id);
  for (let place = 0; place < scores.length; place += 4) {
    let [c0, c1, c2, c3] = [place / 4, name0 | 0, name1 | 0, 0];
    let [k0, k1] = [seed, 0];
    for (let round = 0; round < 7; round += 1) {
      const [low2, up2, low0, up0] = [c2 & 0xffff, c2 >>> 16, c0 & 0xffff, c0 >>> 16];
      const middle2 = (Math.imul(up2, 0x8d57) + (Math.imul(low2, 0x8d57) >>> 16)) | 0;
      const carry2 = (Math.imul(low2, 0xcd9e) + (middle2 & 0xffff)) | 0;
      const middle0 = (Math.imul(up0, 0x1f53) + (Math.imul(low0, 0x1f53) >>> 16)) | 0;
      const carry0 = (Math.imul(low0, 0xd251) + (middle0 & 0xffff)) | 0;
      const high2 = Math.imul(up2, 0xcd9e) + (middle2 >>> 16) + (carry2 >>> 16);
      const high0 = Math.imul(up0, 0xd251) + (middle0 >>> 16) + (carry0 >>> 16);
      const next0 = high2 ^ c1 ^ k0;
      c1 = Math.imul(c2, 0xcd9e8d57);
      c2 = high0 ^ c3 ^ k1;
      c3 = Math.imul(c0, 0xd2511f53);
      c0 = next0;
      k0 = (k0 + 0x9e3779b9) | 0;
      k1 = (k1 + 0xbb67ae85) | 0;
    }
    scores[place] = scoreOf(c0 >>> 0);
    if (place + 1 < scores.length) scores[place + 1] = scoreOf(c1 >>> 0);
    if (place + 2 < scores.length) scores[place + 2] = scoreOf(c2 >>> 0);
    if (place + 3 < scores.length) scores[place + 3] = scoreOf(c3 >>> 0);
  }
}

/** Table of normal quantiles. Values between its rows are interpolated, and the tails are computed. */
const rows = 2 ** 15;
const table = Float64Array.from({ length: rows + 1 }, (_, row) =>
  normalQuantile(Math.min(Math.max(row, 0.5), rows - 0.5) / rows),
);

function scoreOf(word: number): number {
  const place = (word + 0.5) / 2 ** 17;
  const row = Math.floor(place);
  if (row < 256 || row >= rows - 256) return normalQuantile((word + 0.5) / 2 ** 32);
  return table[row]! + (place - row) * (table[row + 1]! - table[row]!);
}
