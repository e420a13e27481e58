import { acquisitionBySegment } from "../../src/kpi/views/acquisitionBySegment.js";
import { acquisitionCost } from "../../src/kpi/acquisition/acquisitionCost.js";
import { ltvToCac } from "../../src/kpi/acquisition/ltvToCac.js";
import type { paybackMonthsWithChurn } from "../../src/kpi/acquisition/paybackMonthsWithChurn.js";
import type { ValueOf } from "../../src/kpi/define/bookKpi.js";
import { leadScore } from "../../src/kpi/leads/leadScore.js";
import type { SalesBook } from "../../src/model/book/salesBook.js";
import type { Lead } from "../../src/model/records/lead.js";
import type { Decimal } from "../../src/exact/decimal.js";
import type { Same } from "./same.js";

declare const book: SalesBook;
declare const spent: Pick<SalesBook, "costs" | "orders">;
declare const lead: Lead;

const salaries = acquisitionCost({ repTime: "salaries" });
const hours = acquisitionCost({ repTime: "hours" });
const score = leadScore({ salespersonFrom: 10 });
const during = { start: "2026-01-01", end: "2026-04-01" };

/** What acquisition is asked of: activities only where hours are counted. A lead may carry what its account is. */
export const calls = (): unknown[] => [
  salaries(book),
  salaries(spent),
  hours(book),
  ltvToCac({ repTime: "salaries", lifetimeValue: "1600" })(spent),
  acquisitionBySegment(book, { repTime: "hours", during }),
  score(lead),
  score({ id: "a", industry: "food", employees: 50 }, book.behaviours),
];

export const refusals = (): unknown[] => [
  // @ts-expect-error hours are those of activities
  hours(spent),
  // @ts-expect-error segments are those of accounts
  acquisitionBySegment(spent, { repTime: "salaries", during }),
  // @ts-expect-error new customers are those of a period
  acquisitionBySegment(book, { repTime: "salaries" }),
  // @ts-expect-error never both
  acquisitionCost({ repTime: "both" }),
  // @ts-expect-error the value of a customer is told
  ltvToCac({ repTime: "salaries" }),
  // @ts-expect-error a lead has an id
  score({ industry: "food" }),
];

export const months: Same<ValueOf<ReturnType<typeof paybackMonthsWithChurn>>, number | null> = true;
export const money: Same<ValueOf<typeof hours>, Decimal | null> = true;
