import { csvText, type Table } from "./primitives/table.js";
import { membershipTable, rateTable, repTable, stageTable, teamTable } from "./files/companyTables.js";
import { accountTable, contractTable, leadTable, orderTable, surveyTable } from "./files/customerTables.js";
import { opportunityTable, quoteTable, stageHistoryTable } from "./files/dealTables.js";
import { leadFlaws, opportunityFlaws, orderFlaws, quotaFlaws } from "./files/flaws.js";
import { spoil } from "./files/insertFlaws.js";
import { activityTable, assessmentTable, costTable, quotaTable } from "./files/workTables.js";
import { makeActivities } from "./records/activities.js";
import { makeAssessments } from "./records/assessments.js";
import { makeCosts } from "./records/costs.js";
import { makeDeals } from "./records/deals.js";
import { makeDemands } from "./records/demands.js";
import { makeLeads } from "./records/leads.js";
import { makeOrders } from "./records/orders.js";
import { makeQuotas } from "./records/quotas.js";
import { makeQuotes } from "./records/quotes.js";
import { makeSurveys } from "./records/surveys.js";

/** Returns the text of each file of `examples/data` by name. It is the same on every machine and in every time zone. */
export function sampleFiles(): ReadonlyMap<string, string> {
  const leads = makeLeads();
  const sales = makeDeals(makeDemands(leads));
  const { accounts, deals, contracts } = sales;
  const orders = makeOrders(accounts, deals);
  const tables: readonly (readonly [string, Table])[] = [
    ["accounts.csv", accountTable(accounts)],
    ["activities.csv", activityTable(makeActivities(leads, sales))],
    ["assessments.csv", assessmentTable(makeAssessments())],
    ["contracts.csv", contractTable(contracts)],
    ["costs.csv", costTable(makeCosts(deals))],
    ["leads.csv", spoil(leadTable(leads, deals), leadFlaws)],
    ["memberships.csv", membershipTable()],
    ["opportunities.csv", spoil(opportunityTable(deals), opportunityFlaws)],
    ["orders.csv", spoil(orderTable(orders), orderFlaws)],
    ["quotas.csv", spoil(quotaTable(makeQuotas()), quotaFlaws)],
    ["quotes.csv", quoteTable(makeQuotes(deals))],
    ["rates.csv", rateTable()],
    ["reps.csv", repTable()],
    ["stage-history.csv", stageHistoryTable(deals)],
    ["stages.csv", stageTable()],
    ["surveys.csv", surveyTable(makeSurveys(accounts, orders))],
    ["teams.csv", teamTable()],
  ];
  return new Map(tables.map(([name, table]) => [name, csvText(table)]));
}
