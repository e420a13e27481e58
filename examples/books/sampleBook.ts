import { mapRecords, parseSalesBook, type ParsedSalesBook } from "sales-kpi";
import { periodRates } from "sales-kpi/money";
import { groupByColumn, readCsv, type CsvRow } from "../readCsv.js";

/** Reads the export of the sample company into a checked book. */
export function sampleBook(folder: string): ParsedSalesBook {
  const rows = (file: string): CsvRow[] => readCsv(`${folder}/${file}.csv`);
  const historyOf = groupByColumn(rows("stage-history"), "Opportunity ID");
  const membershipsOf = groupByColumn(rows("memberships"), "Rep ID");
  return parseSalesBook(
    {
      opportunities: mapRecords(rows("opportunities"), {
        fields: {
          id: "Opportunity ID",
          ownerId: "Owner",
          accountId: "Account ID",
          pipelineId: "Pipeline",
          stage: "Stage",
          outcome: "Status",
          amount: "Amount",
          currency: "Currency",
          probability: "Probability",
          forecastCategory: "Forecast",
          createdOn: "Created Date",
          expectedCloseOn: "Expected Close",
          closedOn: "Close Date",
          updatedOn: "Last Modified",
          kind: "Type",
          source: "Lead Source",
          product: (row) => firstOf(row["Products"]),
          margin: "Margin",
          lossReason: "Loss Reason",
          leadId: "Lead ID",
          nextStepOn: "Next Step Date",
          known: (row) => knownAnswers(row["Known"]),
          history: (row) => mapRecords(historyOf.get(row["Opportunity ID"] ?? "") ?? [], historyMapping),
        },
        outcomes: { Open: "open", "Closed Won": "won", "Closed Lost": "lost" },
      }),
      leads: mapRecords(rows("leads"), {
        fields: {
          id: "Lead ID",
          createdAt: "Created At",
          respondedAt: "First Response",
          source: "Lead Source",
          ownerId: "Owner",
          segment: "Segment",
          qualifiedOn: "Qualified On",
          convertedOn: "Converted On",
          opportunityId: "Opportunity ID",
        },
      }),
      accounts: mapRecords(rows("accounts"), {
        fields: {
          id: "Account ID",
          name: "Account Name",
          type: "Type",
          segment: "Segment",
          industry: "Industry",
          region: "Region",
          size: "Employees",
          ownerId: "Owner",
          createdOn: "Created Date",
        },
      }),
      orders: mapRecords(rows("orders"), {
        fields: {
          id: "Order ID",
          accountId: "Account ID",
          on: "Order Date",
          ownerId: "Owner",
          kind: "Type",
          product: "Product",
          units: (row) => numberIn(row["Units"]),
          amount: "Amount",
          currency: "Currency",
          listAmount: "List Amount",
          cost: "Cost",
        },
      }),
      activities: mapRecords(rows("activities"), {
        fields: {
          id: "Activity ID",
          ownerId: "Owner",
          on: "Date",
          kind: "Type",
          minutes: (row) => numberIn(row["Minutes"]),
          status: "Status",
          bookedOn: "Booked On",
          accountId: "Account ID",
          opportunityId: "Opportunity ID",
          leadId: "Lead ID",
          rebookedAs: "Rebooked As",
        },
      }),
      costs: mapRecords(rows("costs"), {
        fields: {
          on: "Date",
          kind: "Type",
          amount: "Amount",
          source: "Lead Source",
          segment: "Segment",
          ownerId: "Owner",
        },
      }),
      quotes: mapRecords(rows("quotes"), {
        fields: {
          id: "Quote ID",
          opportunityId: "Opportunity ID",
          sentOn: "Sent On",
          amount: "Amount",
          currency: "Currency",
          acceptedOn: "Accepted On",
          followedUpOn: "Followed Up On",
        },
      }),
      contracts: mapRecords(rows("contracts"), {
        fields: {
          id: "Contract ID",
          accountId: "Account ID",
          ownerId: "Owner",
          signedOn: "Signed On",
          startsOn: "Start Date",
          endsOn: "End Date",
          value: "Value",
        },
      }),
      surveys: mapRecords(rows("surveys"), {
        fields: {
          accountId: "Account ID",
          on: "Date",
          kind: "Type",
          score: (row) => numberIn(row["Score"]),
          ownerId: "Owner",
        },
      }),
      assessments: mapRecords(rows("assessments"), {
        fields: {
          repId: "Rep ID",
          on: "Date",
          skills: (row) => numberIn(row["Skills"]),
          motivation: (row) => numberIn(row["Motivation"]),
        },
      }),
      quotas: mapRecords(rows("quotas"), {
        fields: {
          ownerId: "Owner",
          teamId: "Team",
          kpi: "KPI",
          target: "Target",
          period: (row) => ({ start: row["From"], end: row["Until"] }),
        },
      }),
      reps: mapRecords(rows("reps"), {
        fields: {
          id: "Rep ID",
          name: "Name",
          role: "Role",
          seniority: "Seniority",
          region: "Region",
          managerId: "Manager",
          hiredOn: "Hired On",
          leftOn: "Left On",
          hourlyCost: "Hourly Cost",
          memberships: (row) =>
            mapRecords(membershipsOf.get(row["Rep ID"] ?? "") ?? [], {
              fields: { teamId: "Team", from: "From", to: "Until" },
            }),
        },
      }),
      teams: mapRecords(rows("teams"), { fields: { id: "Team ID", name: "Team Name", parentId: "Parent Team" } }),
      stages: mapRecords(rows("stages"), {
        fields: {
          id: "Stage",
          pipelineId: "Pipeline",
          order: (row) => numberIn(row["Order"]),
          funnelStage: "Funnel Stage",
          step: "Step",
          probability: "Probability",
          expectedDays: (row) => numberIn(row["Expected Days"]),
          required: (row) => Object.fromEntries(listIn(row["Required"]).map((question) => [question, 1])),
        },
      }),
    },
    { currency: "EUR", timeZone: "Europe/Paris", asOf: "2026-09-30", rates: sampleRates(rows("rates")) },
  );
}

const historyMapping = {
  fields: {
    on: "Changed On",
    stage: "Stage",
    amount: "Amount",
    probability: "Probability",
    expectedCloseOn: "Expected Close",
  },
} as const;

const sampleRates = (rows: readonly CsvRow[]): ReturnType<typeof periodRates> =>
  periodRates({
    to: "EUR",
    rates: rows.map((row) => ({
      currency: row["Currency"] ?? "",
      start: row["From"] ?? "",
      end: row["Until"] ?? "",
      rate: row["Rate to EUR"] ?? "",
    })),
  });

const listIn = (text = ""): string[] => text.split("; ").filter((part) => part !== "");

const firstOf = (text?: string): string | undefined => listIn(text)[0];

const knownAnswers = (text?: string): Readonly<Record<string, true>> =>
  Object.fromEntries(listIn(text).map((question) => [question, true]));

/** Reads a number. Other text is kept, and the parser reports it. */
const numberIn = (text = ""): unknown => (text.trim() === "" || Number.isNaN(Number(text)) ? text : Number(text));
