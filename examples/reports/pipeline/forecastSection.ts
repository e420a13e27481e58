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

/** Options of a forecast within a quarter. */
export interface ForecastSectionOptions {
  readonly period: { readonly start: string; readonly end: string; readonly label: string };
  readonly asOf: string;
  /** Last day of the quarter. */
  readonly horizon: string;
  readonly target: number;
}

/** Writes the forecast of a quarter on a day by learned and by stated probabilities, and the result of the quarter. */
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
  const result = wonRevenue(book, { during: period });
  return [
    `Forecast of ${period.label} on ${asOf}, learned from deals that sat as long in their stage; low is reached in 9 of 10 cases, high in 1`,
    "",
    textTable(rows, { kpis: Object.fromEntries(money.map((name) => [name, wonRevenue])) }),
    stated === undefined
      ? ""
      : `With the stated probabilities: ${outlookText(outlookOf(stated))}. The quarter brought ${moneyText(result)}.`,
    "",
  ].join("\n");
}

const outlookOf = ({ correlated: { low, mid, high, chanceOfTarget } }: ForecastRow) => ({
  low,
  mid,
  high,
  "reaches target": chanceOfTarget === null ? "" : shareText(chanceOfTarget),
});

const outlookText = ({ low, mid, high, "reaches target": probability }: ReturnType<typeof outlookOf>): string =>
  `low ${moneyText(low)}, mid ${moneyText(mid)}, high ${moneyText(high)}, probability of reaching the target ${probability}`;

const moneyText = (amount: Decimal): string => numberText(amount, "money");
