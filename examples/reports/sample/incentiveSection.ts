import {
  backtest,
  explain,
  meetingsHeld,
  textTable,
  whatIf,
  winRate,
  wonRevenue,
  type SalesBook,
  type Statement,
} from "sales-kpi";
import { planAfter, planBefore } from "../../plans/salesPlans.js";
import { numberText } from "../numberText.js";

/** Writes a backtest of the new plan: cost, largest changes, share at target, one statement explained, the pay curve. */
export function incentiveSection(book: SalesBook): string {
  const { checks, health, statements } = backtest(planAfter, book, {
    kpis: [wonRevenue, meetingsHeld, winRate],
    year: { start: "2025-01-01", end: "2026-01-01" },
    previous: planBefore,
    budget: 480_000,
    seed: 1,
  });
  const nameOf = new Map(book.reps.map(({ id, name }) => [id, name]));
  const changes = checks.consistent.reps.toSorted(
    (left, right) => right.difference.cmp(left.difference) || (left.repId < right.repId ? -1 : 1),
  );
  const rows = [...changes.slice(0, 3), ...changes.slice(-3)].map(({ repId, before, after, difference }) => ({
    rep: nameOf.get(repId) ?? repId,
    before,
    after,
    difference,
  }));
  const statement = statements.find(({ repId, start }) => repId === "R-14" && start === "2025-10-01");
  const points = whatIf(planAfter, { id: "R-14" }, { criterion: "revenue" }).map(
    ({ attainment, pay }) => `${numberText(attainment, "ratio")} pays ${numberText(pay, "money")}`,
  );
  return [
    `Backtest of the plan "${planAfter.title}" over 2025, compared with "${planBefore.title}"`,
    "",
    ...(["consistent", "motivating", "affordable", "fair"] as const).flatMap((name) =>
      checks[name].diagnostics.map(({ message }) => message),
    ),
    ...health.diagnostics.map(({ message }) => message),
    "",
    textTable(rows, { kpis: { before: wonRevenue, after: wonRevenue, difference: wonRevenue } }),
    statement === undefined ? "" : statementText(statement, nameOf.get(statement.repId) ?? statement.repId),
    `Variable pay by attainment of revenue, all other criteria at target: ${points.join(", ")}.`,
    "",
  ].join("\n");
}

function statementText(statement: Statement, name: string): string {
  const lines = statement.lines.map((line) => ({
    line: line.id,
    actual: numberText(line.actual, line.id === "win-rate" ? "ratio" : "money"),
    target: numberText(line.target, line.id === "win-rate" ? "ratio" : "money"),
    attainment: numberText(line.attainment, "ratio"),
    "pays to date": numberText(line.payout, "ratio"),
    "this quarter": line.amount,
  }));
  const total = statement.total.toFixed(2);
  const [first] = statement.lines;
  return [
    `${name} is paid ${total} ${statement.currency} for 2025-Q4:`,
    "",
    textTable(lines, { kpis: { "this quarter": wonRevenue }, moneyDigits: 2 }),
    ...(first === undefined ? [] : explain(first).map(({ sentence }) => sentence)),
    "",
  ].join("\n");
}
