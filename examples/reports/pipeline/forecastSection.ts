import {
  forecast,
  learnedProbability,
  textTable,
  winTimesInStage,
  wonRevenue,
  type Decimal,
  type ForecastRow,
  type SalesBook,
} from "sales-kpi";
import { numberText, shareText } from "../numberText.js";

/** What was asked about a quarter before it was over. */
export interface ForecastSectionOptions {
  readonly period: { readonly start: string; readonly end: string; readonly label: string };
  readonly asOf: string;
  /** Its last day. */
  readonly horizon: string;
  readonly target: number;
}

/** What a quarter was to bring as known on a day, by what history says of deals that sit as long, beside what reps stated and what came. */
export function forecastSection(book: SalesBook, { period, asOf, horizon, target }: ForecastSectionOptions): string {
  const probability = learnedProbability(winTimesInStage(book, { asOf }), { horizon });
  const nameOf = new Map(book.teams.map(({ id, name }) => [id, name]));
  const rows = forecast(book, { period, asOf, target, by: "team", probability }).map((row) => ({
    team: row.level === "total" ? "all" : (nameOf.get(row.key ?? "") ?? row.key ?? "(none)"),
    "won by then": row.won.value,
    due: row.due.gross,
    ...outlookOf(row),
  }));
  const [stated] = forecast(book, { period, asOf, target });
  const money = ["won by then", "due", "low", "mid", "high"];
  const came = wonRevenue(book, { during: period });
  return [
    `Forecast of ${period.label} on ${asOf}, by what became of deals that sat as long: low is reached nine times in ten, high once`,
    "",
    textTable(rows, { kpis: Object.fromEntries(money.map((name) => [name, wonRevenue])) }),
    stated === undefined ? "" : `By what reps state: ${outlookText(outlookOf(stated))}. It brought ${moneyText(came)}.`,
    "",
  ].join("\n");
}

const outlookOf = ({ correlated: { low, mid, high, chanceOfTarget } }: ForecastRow) => ({
  low,
  mid,
  high,
  "reaches target": chanceOfTarget === null ? "" : shareText(chanceOfTarget),
});

const outlookText = ({ low, mid, high, "reaches target": chance }: ReturnType<typeof outlookOf>): string =>
  `low ${moneyText(low)}, mid ${moneyText(mid)}, high ${moneyText(high)}, target reached with ${chance}`;

const moneyText = (amount: Decimal): string => numberText(amount, "money");
