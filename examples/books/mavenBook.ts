import { mapRecords, parseSalesBook, type ParsedSalesBook } from "sales-kpi";
import { readCsv } from "../readCsv.js";

/** File of the deals, and the format of its dates. */
export interface MavenBookOptions {
  readonly deals?: string;
  readonly dates?: string;
}

/** Reads a CRM export with sales teams, accounts and deals. Ids of reps are their names, ids of teams their managers' names. */
export function mavenBook(
  folder: string,
  { deals = "sales_pipeline.csv", dates = "yyyy-MM-dd" }: MavenBookOptions = {},
): ParsedSalesBook {
  const teams = readCsv(`${folder}/sales_teams.csv`);
  return parseSalesBook(
    {
      opportunities: mapRecords(readCsv(`${folder}/${deals}`), {
        fields: {
          id: "opportunity_id",
          ownerId: "sales_agent",
          accountId: "account",
          product: (row) => correctSpelling(row["product"]),
          stage: "deal_stage",
          createdOn: "engage_date",
          closedOn: "close_date",
          amount: "close_value",
        },
        dates,
        outcomes: { Won: "won", Lost: "lost", "*": "open" },
      }),
      accounts: mapRecords(readCsv(`${folder}/accounts.csv`), {
        fields: {
          id: "account",
          name: "account",
          industry: (row) => correctSpelling(row["sector"]),
          region: (row) => correctSpelling(row["office_location"]),
        },
      }),
      reps: mapRecords(teams, {
        fields: {
          id: "sales_agent",
          name: "sales_agent",
          region: "regional_office",
          memberships: (row) => [{ teamId: row["manager"] }],
        },
      }),
      teams: [...new Set(teams.map((row) => row["manager"]))].map((id) => ({ id })),
    },
    { currency: "USD", asOf: "2017-12-31" },
  );
}

/** Corrections of names that the export spells wrongly or in two ways. */
const spellings: Readonly<Record<string, string>> = {
  GTXPro: "GTX Pro",
  technolgy: "technology",
  Philipines: "Philippines",
};

const correctSpelling = (name = ""): string => spellings[name] ?? name;
