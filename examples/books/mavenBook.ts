import { mapRecords, parseSalesBook, type ParsedSalesBook } from "sales-kpi";
import { readCsv } from "../readCsv.js";

/** Which file the deals are in, and how it writes its dates. */
export interface MavenBookOptions {
  readonly deals?: string;
  readonly dates?: string;
}

/** A CRM's export with sales teams, accounts and deals. Reps are known by their names, teams by their managers'. */
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

/** Names that the export spells in two ways, or wrongly. */
const spellings: Readonly<Record<string, string>> = {
  GTXPro: "GTX Pro",
  technolgy: "technology",
  Philipines: "Philippines",
};

const correctSpelling = (name = ""): string => spellings[name] ?? name;
