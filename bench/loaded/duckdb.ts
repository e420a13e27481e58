import {
  DECIMAL,
  DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBInstance,
  DATE,
  UTINYINT,
  VARCHAR,
  INTEGER,
  type DuckDBConnection,
  type DuckDBValue,
} from "@duckdb/node-api";
import { Decimal, type Opportunity } from "sales-kpi";
import { compareKeys, compareMonths, lineOf, type Answer, type Line } from "../scorecard/answer.js";
import { outcomes } from "./columns.js";

/** Deals in a table of an in-memory DuckDB with one thread. Amounts are DECIMAL, days DATE, keys texts or codes. */
export interface DuckTable {
  readonly connection: DuckDBConnection;
  /** Key of each code, or null if the table has the texts. */
  readonly keys: readonly string[] | null;
}
const chunkRows = 2048;

/** Loads rows by data chunks, the fastest way of the client. */
export async function loadDuck(
  deals: readonly Opportunity[],
  keyOf: (deal: Opportunity) => string,
  keysAs: "texts" | "codes",
): Promise<DuckTable> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  const isCoded = keysAs === "codes";
  await connection.run(
    `create table deals (key ${isCoded ? "integer" : "varchar"}, outcome ${isCoded ? "utinyint" : "varchar"},
      amount decimal(12, 2), probability decimal(3, 2), created date, closed date)`,
  );
  const appender = await connection.createAppender("deals");
  const types = [isCoded ? INTEGER : VARCHAR, isCoded ? UTINYINT : VARCHAR, DECIMAL(12, 2), DECIMAL(3, 2), DATE, DATE];
  const numbers = new Map<string, number>();
  const codeOf = (key: string): number => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  for (let start = 0; start < deals.length; start += chunkRows) {
    const columns: (DuckDBValue | DuckDBDecimalValue | DuckDBDateValue)[][] = types.map(() => []);
    for (const deal of deals.slice(start, start + chunkRows)) {
      columns[0]!.push(isCoded ? codeOf(keyOf(deal)) : keyOf(deal));
      columns[1]!.push(isCoded ? outcomes.indexOf(deal.outcome) : deal.outcome);
      columns[2]!.push(hundredths(deal.amount, 12));
      columns[3]!.push(hundredths(deal.probability, 3));
      columns[4]!.push(date(deal.createdOn));
      columns[5]!.push(date(deal.closedOn));
    }
    const chunk = DuckDBDataChunk.create(types);
    chunk.setColumns(columns);
    appender.appendDataChunk(chunk);
  }
  appender.flushSync();
  return { connection, keys: isCoded ? [...numbers.keys()] : null };
}

const hundredths = (amount: Opportunity["amount"], width: number): DuckDBDecimalValue =>
  new DuckDBDecimalValue(BigInt(Math.round((amount as number) * 100)), width, 2);

const date = (day: string | null | undefined): DuckDBDateValue | null =>
  day == null ? null : new DuckDBDateValue(Date.parse(day) / 86_400_000);

const lineQuery = ([open, won, lost]: readonly string[]): string => `
  select key,
    count(*) filter (outcome = ${open}) as open,
    count(*) filter (outcome = ${won}) as won,
    count(*) filter (outcome = ${lost}) as lost,
    coalesce(sum(amount) filter (outcome = ${won}), 0)::varchar as revenue,
    coalesce(sum(amount) filter (outcome = ${open}), 0)::varchar as pipeline,
    coalesce(sum(amount * probability) filter (outcome = ${open}), 0)::varchar as weighted,
    sum(closed - created) filter (outcome = ${won}) as days,
    median(closed - created) filter (outcome = ${won}) as "medianDays"
  from deals group by grouping sets ((key), ())`;

const monthQuery = ([, won]: readonly string[]): string => `
  select year(closed) * 100 + month(closed) as month, sum(amount)::varchar as revenue
  from deals where outcome = ${won} group by 1`;

export async function queryDuck({ connection, keys }: DuckTable): Promise<Answer> {
  const literals = outcomes.map((outcome, code) => (keys === null ? `'${outcome}'` : String(code)));
  const lines = (await connection.runAndReadAll(lineQuery(literals))).getRowObjects();
  const months = (await connection.runAndReadAll(monthQuery(literals))).getRowObjects();
  const nameOf = (key: DuckDBValue | undefined): string => (keys === null ? String(key) : (keys[Number(key)] ?? ""));
  const total = lines.find(({ key }) => key === null);
  if (total === undefined) throw new Error("DuckDB: expected a row of totals, got none");
  return {
    lines: lines
      .filter(({ key }) => key !== null)
      .map((row) => lineOfRow(nameOf(row["key"]), row))
      .sort(compareKeys),
    total: lineOfRow("", total),
    months: months
      .map((row) => ({
        month: `${String(row["month"]).slice(0, 4)}-${String(row["month"]).slice(4)}`,
        wonRevenue: new Decimal(String(row["revenue"])).toFixed(),
      }))
      .sort(compareMonths),
  };
}

function lineOfRow(key: string, row: Readonly<Record<string, DuckDBValue>>): Line {
  const won = Number(row["won"]);
  const revenue = new Decimal(String(row["revenue"]));
  return lineOf(key, {
    open: Number(row["open"]),
    won,
    lost: Number(row["lost"]),
    revenue: { exact: revenue.toFixed(), mean: won === 0 ? "" : revenue.div(won).toFixed() },
    pipeline: new Decimal(String(row["pipeline"])).toFixed(),
    weighted: new Decimal(String(row["weighted"])).toFixed(),
    days: Number(row["days"]),
    medianDays: row["medianDays"] === null ? null : Number(row["medianDays"]),
  });
}
