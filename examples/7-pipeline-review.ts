import {
  asOf,
  checkProbabilities,
  findingsByCode,
  forecast,
  learnedProbability,
  stageCalibration,
  textTable,
  weightedValue,
  winTimesInStage,
  wonRevenue,
  type ProbabilitySource,
} from "sales-kpi";
import { sampleBook } from "./books/sampleBook.js";

// The book as it was known in the middle of a quarter.
const day = "2026-08-14";
const period = { start: "2026-07-01", end: "2026-10-01", label: "2026-Q3" };
const book = asOf(sampleBook("examples/data").book, day);

// The pipeline weighted by the stated probabilities, and by those learned from deals that sat as long in their stage.
const history = winTimesInStage(book);
const inTheQuarter = learnedProbability(history, { horizon: "2026-09-30" });
const weightedRows = (probability?: ProbabilitySource) => weightedValue(book, { probability, by: "stage" });
const learned = weightedRows(inTheQuarter);
const rows = weightedRows().map(({ key, deals, gross, weighted }, index) => ({
  stage: key ?? "all",
  deals,
  gross,
  stated: weighted,
  "by 30 September": learned[index]?.weighted,
}));
console.log(textTable(rows, { kpis: { gross: wonRevenue, stated: wonRevenue, "by 30 September": wonRevenue } }));

// Stages with stated probabilities that differ from the win rate by more than chance.
for (const { stage, stated, observed, won, n, adjusted } of stageCalibration(book).stages)
  if (adjusted !== null && adjusted < 0.05)
    console.log(`${stage}: ${percent(stated)} stated, ${percent(observed)} won (${won} of ${n})`);

// All findings by code, and the first one in words.
const findings = checkProbabilities(book);
console.log(
  findingsByCode(findings, book)
    .map(({ code, findings: count }) => `${code} ${count}`)
    .join(", "),
);
console.log(findings[0]?.message);

// The forecast of the quarter. The quarter brought 2,193,025.
for (const [name, probability] of [
  ["as stated", undefined],
  ["as learned", inTheQuarter],
] as const)
  for (const { correlated } of forecast(book, { period, probability, target: 1_900_000 })) {
    const [low, mid, high] = [correlated.low, correlated.mid, correlated.high].map((value) => value.toFixed(0));
    console.log(
      `${name}: low ${low}, mid ${mid}, high ${high}; probability of reaching the target ${percent(correlated.chanceOfTarget)}`,
    );
  }

function percent(share: number | null): string {
  return share === null ? "none" : `${(share * 100).toFixed(0)} %`;
}

/* prints
stage           deals      gross     stated  by 30 September
--------------  -----  ---------  ---------  ---------------
Agreement          23    103 247     97 624           96 488
Demo               79  1 410 672    621 044          232 282
Needs analysis     90  1 164 936    357 170           88 253
Negotiation        36    374 945    312 516          226 586
Proposal           81  1 096 525    743 908          283 054
Qualification      86  1 216 734    260 767           46 033
Renewal due        63    191 577    152 610           18 447
Renewal quote      48    182 236    165 031           81 588
Review             51    235 091    204 756           55 872
all               557  5 975 962  2 915 426        1 128 603

Needs analysis: 33 % stated, 29 % won (1186 of 4037)
Demo: 43 % stated, 38 % won (1200 of 3198)
Proposal: 67 % stated, 46 % won (1179 of 2536)
Negotiation: 81 % stated, 77 % won (1279 of 1663)
Agreement: 95 % stated, 97 % won (1065 of 1098)
amount-bias 18, closed-probability 2, date-bias 7, history-gap 3, late-amount-change 3, no-amount 7, no-next-step 357, not-qualified 164, optimism 10, overdue 78, pessimism 3, probability-fell-forward 816, probability-rose-backward 16, pushed 341, stage-backward 219, stage-skipped 783, stalled 111, stated-vs-observed 2
Deal O-01770 was won and states a probability of 80 %, not 100 %.
as stated: low 3014226, mid 3488574, high 3958629; probability of reaching the target 100 %
as learned: low 1905277, mid 2218386, high 2600624; probability of reaching the target 90 %
*/
