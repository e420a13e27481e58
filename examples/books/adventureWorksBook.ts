import { mapRecords, parseSalesBook, type ParsedSalesBook, type Period } from "sales-kpi";
import { groupByColumn, readCsv } from "../readCsv.js";

/** First day after the last quota period. */
const quotasEnd = "2014-06-01";

/** Reads orders and quotas of a bicycle maker's reps. A quota runs from its date to the next, and no quota is a calendar quarter. */
export function adventureWorksBook(folder: string): ParsedSalesBook & { readonly periods: readonly Period[] } {
  const orders = readCsv(`${folder}/SalesOrderHeader.csv`);
  const quotas = readCsv(`${folder}/SalesPersonQuotaHistory.csv`);
  const periods = periodsFrom([...groupByColumn(quotas, "QuotaDate").keys()].map((text) => text.slice(0, 10)));
  const { book, issues } = parseSalesBook(
    {
      orders: mapRecords(orders, {
        fields: {
          id: "SalesOrderID",
          accountId: "CustomerID",
          on: "OrderDate",
          ownerId: "SalesPersonID",
          amount: "SubTotal",
        },
        dates: "yyyy-MM-dd HH:mm:ss",
      }),
      quotas: mapRecords(quotas, {
        fields: {
          ownerId: "BusinessEntityID",
          kpi: () => "revenue",
          target: "SalesQuota",
          period: (row) => periods.find(({ start }) => start === row["QuotaDate"]?.slice(0, 10)),
        },
      }),
      reps: mapRecords(readCsv(`${folder}/SalesPerson.csv`), {
        fields: { id: "BusinessEntityID", region: "TerritoryID", memberships: () => [] },
      }),
    },
    { currency: "USD" },
  );
  return { book, issues, periods };
}

function periodsFrom(days: readonly string[]): Period[] {
  const starts = [...days].sort();
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? quotasEnd, label: `from ${start}` }));
}
