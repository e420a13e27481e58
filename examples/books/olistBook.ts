import { mapRecords, parseSalesBook, type ParsedSalesBook } from "sales-kpi";
import { groupByColumn, readCsv } from "../readCsv.js";

/** Files of leads and deals, and the formats of their dates. */
export interface OlistBookOptions {
  readonly leads?: string;
  readonly deals?: string;
  readonly leadDates?: string;
  readonly dealDates?: string;
}

/** Reads marketing-qualified leads and their deals. A deal is created on the first contact of its lead. */
export function olistBook(
  folder: string,
  {
    leads = "olist_marketing_qualified_leads_dataset.csv",
    deals = "olist_closed_deals_dataset.csv",
    leadDates = "yyyy-MM-dd",
    dealDates = "yyyy-MM-dd HH:mm:ss",
  }: OlistBookOptions = {},
): ParsedSalesBook {
  const leadRows = mapRecords(readCsv(`${folder}/${leads}`), {
    fields: { id: "mql_id", createdOn: "first_contact_date", source: "origin" },
    dates: leadDates,
  });
  const createdOnOf = new Map(leadRows.map(({ id, createdOn }) => [id, createdOn]));
  const sourceOf = new Map(leadRows.map(({ id, source }) => [id, source]));
  const dealRows = readCsv(`${folder}/${deals}`);
  return parseSalesBook(
    {
      leads: leadRows,
      opportunities: mapRecords(dealRows, {
        fields: {
          id: (row) => `deal of ${row["mql_id"] ?? ""}`,
          leadId: "mql_id",
          ownerId: "sr_id",
          stage: () => "Won",
          outcome: () => "won",
          closedOn: "won_date",
          source: (row) => sourceOf.get(row["mql_id"]),
        },
        dates: { closedOn: dealDates },
      }).map((deal) => ({ ...deal, createdOn: createdOnOf.get(deal.leadId) })),
      reps: [...groupByColumn(dealRows, "sr_id").keys()].map((id) => ({ id, memberships: [] })),
    },
    { currency: "BRL", asOf: "2018-11-14" },
  );
}
