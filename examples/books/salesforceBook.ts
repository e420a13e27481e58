import { mapRecords, parseSalesBook, type ParsedSalesBook } from "sales-kpi";
import { groupByColumn, readCsv, type CsvRow } from "../readCsv.js";

/** Default stages of Salesforce, in its order. */
const stages = [
  "Prospecting",
  "Qualification",
  "Needs Analysis",
  "Value Proposition",
  "Id. Decision Makers",
  "Perception Analysis",
  "Proposal/Price Quote",
  "Negotiation/Review",
  "Closed Won",
  "Closed Lost",
];

/** Reads a Salesforce export with the names of its API: opportunities, their history and accounts. Percentages become shares. */
export function salesforceBook(folder: string): ParsedSalesBook {
  const deals = readCsv(`${folder}/Opportunity.csv`);
  const historyOf = groupByColumn(readCsv(`${folder}/OpportunityHistory.csv`), "OpportunityId");
  return parseSalesBook(
    {
      opportunities: mapRecords(deals, {
        fields: {
          id: "Id",
          accountId: "AccountId",
          stage: "StageName",
          outcome: "StageName",
          amount: "Amount",
          probability: (row) => shareOf(row["Probability"]),
          createdOn: "CreatedDate",
          expectedCloseOn: "CloseDate",
          closedOn: (row) => (row["IsClosed"] === "TRUE" ? row["CloseDate"] : null),
          source: "LeadSource",
          history: (row) => mapRecords(historyOf.get(row["Id"] ?? "") ?? [], historyMapping),
        },
        dates: "MM/dd/yy",
        outcomes: { "Closed Won": "won", "Closed Lost": "lost", "*": "open" },
      }),
      accounts: mapRecords(readCsv(`${folder}/Account.csv`), {
        fields: { id: "Id", name: "Name", type: "Type", industry: "Industry" },
      }),
      stages: stages.map((id, order) => ({ id, order, probability: shareOf(statedPercent(deals, id)) })),
    },
    { currency: "USD", asOf: "2026-03-31", timeZone: "UTC" },
  );
}

const historyMapping = {
  fields: {
    at: (row: CsvRow) => instantOf(row["CreatedDate"]),
    stage: "StageName",
    amount: "Amount",
    probability: (row: CsvRow) => shareOf(row["Probability"]),
    expectedCloseOn: "CloseDate",
  },
  dates: "MM/dd/yy",
};

/** Returns the percentage that deals of a stage state. Salesforce takes it from its stage table. */
const statedPercent = (deals: readonly CsvRow[], stage: string): string | undefined =>
  deals.find((row) => row["StageName"] === stage)?.["Probability"];

const shareOf = (percent: string | undefined): number | null =>
  percent === undefined || percent === "" ? null : Number(percent) / 100;

/** Reads a time such as `02/23/26 08:55 PM` as an instant in UTC. */
function instantOf(text = ""): string | null {
  const parts = /^(\d\d)\/(\d\d)\/(\d\d) (\d\d):(\d\d) ([AP])M$/.exec(text);
  if (parts === null) return null;
  const [, month, day, year, hour, minute, half] = parts;
  const hours = (Number(hour) % 12) + (half === "P" ? 12 : 0);
  return `20${year}-${month}-${day}T${String(hours).padStart(2, "0")}:${minute}:00Z`;
}
