import {
  averageBasket,
  averageDealSize,
  detectMapping,
  measure,
  openPipeline,
  readExport,
  revenue,
  salesCycleClosedOnly,
  salesOrders,
  SalesKpiError,
  scorecard,
  textTable,
  weightedPipeline,
  winRate,
  wonOpportunities,
  wonRevenue,
  type AnyKpi,
  type DetectedMapping,
  type ReadExportOptions,
  type SalesBook,
} from "sales-kpi";
import { addDays, calendar, periodOf, type Period } from "sales-kpi/time";
import { readTables } from "../readTables.js";
import { issueText } from "./issueText.js";

const dealKpis = {
  won: wonOpportunities,
  "win rate": winRate,
  "won revenue": wonRevenue,
  "average deal": averageDealSize,
  "cycle days": salesCycleClosedOnly,
  "open pipeline": openPipeline,
  weighted: weightedPipeline,
};
const orderKpis = { orders: salesOrders, revenue, "average basket": averageBasket };

/** Writes what an export is: the mapping found, the issues with their remedies, and the scorecard. */
export function exportReport(path: string, options: ReadExportOptions): string {
  const tables = readTables(path);
  const isKnown = ([, rows]: (typeof tables)[number]): boolean =>
    detectMapping(rows, optionsOfMapping(options)) !== null;
  const known = tables.filter(isKnown);
  const unknown = tables.filter((table) => !isKnown(table)).map(([name]) => name);
  const notRead =
    unknown.length === 0 ? [] : [`Not read, for their headers are of no known kind: ${unknown.join(", ")}`];
  if (known.length === 0)
    return [
      ...notRead,
      `demo: expected deals, orders, leads or another kind of record in ${path}, as CSV with a header`,
    ].join("\n");
  try {
    const { book, issues, mapping } = readExport(Object.fromEntries(known), options);
    return [
      ...Object.entries(mapping).flatMap(([name, found]) => [mappingSection(name, found), ""]),
      ...notRead,
      issueText(issues),
      "",
      ...scorecardSections(book),
    ].join("\n");
  } catch (error) {
    if (!(error instanceof SalesKpiError)) throw error;
    return `${error.message}\nState it: npm run demo -- ${path} --currency EUR`;
  }
}

const optionsOfMapping = ({ dayOrder, decimal, stampZone }: ReadExportOptions) => ({ dayOrder, decimal, stampZone });

function mappingSection(name: string, { records, fields, basis, dates }: DetectedMapping): string {
  const vendor = [basis.vendor, basis.object, basis.language].filter((part) => part !== null).join(", ");
  const evidenceOf = new Map(basis.columns.map((column) => [column.field, column]));
  const rows = Object.entries(fields).map(([field, columns]) => {
    const evidence = evidenceOf.get(field);
    return {
      column: columns.join(" + "),
      field,
      "values read": evidence === undefined ? "as they are" : `${evidence.read} of ${evidence.filled}`,
      format: dates?.[field]?.join(", ") ?? "",
    };
  });
  return [
    `${name}: ${records}, ${vendor === "" ? "by usual headers" : `an export of ${vendor}`}`,
    "",
    textTable(rows),
    ...(basis.unused.length === 0 ? [] : [`Columns not used: ${shortList(basis.unused)}`]),
    ...basis.ambiguous.map(
      ({ columns, readings, count, example }) =>
        `Undecided: ${count} values of ${columns.join(" + ")} such as ${example} read as ${readings.join(" or ")}; state --day-order or --decimal`,
    ),
  ].join("\n");
}

function shortList(names: readonly string[], most = 12): string {
  const more = names.length - most;
  return names.slice(0, most).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

function scorecardSections(book: SalesBook): string[] {
  return [
    ...(book.opportunities.length > 0 ? sectionsOf(book, dealKpis, "deals") : []),
    ...(book.orders.length > 0 ? sectionsOf(book, orderKpis, "orders") : []),
    ...(book.opportunities.length + book.orders.length === 0
      ? ["No deals and no orders, so there is no scorecard."]
      : []),
  ];
}

const mostReps = 15;

function sectionsOf(book: SalesBook, kpis: Readonly<Record<string, AnyKpi>>, of: string): string[] {
  const over = lastQuarters(book);
  const byPeriod = scorecard(book, { kpis, ...(over.length > 0 && { over }) });
  const byRep = scorecard(book, { kpis, by: ["rep"], totals: true });
  const reps = byRep.filter(({ level }) => level === "rep");
  const value = of === "deals" ? "won revenue" : "revenue";
  const shown = reps
    .toSorted((left, right) => Number(right[value] ?? 0) - Number(left[value] ?? 0))
    .slice(0, mostReps)
    .concat(byRep.filter(({ level }) => level === "total"));
  const nameOf = new Map(book.reps.map(({ id, name }) => [id, name]));
  const hidden = reps.length - (shown.length - 1);
  return [
    `Scorecard of the ${of} by quarter of their day, money in ${book.currency ?? ""}`,
    "",
    textTable(byPeriod, { kpis, columns: ["period", ...Object.keys(kpis)] }),
    `The same by rep, all of time${hidden > 0 ? `: the first ${mostReps} by ${value}, ${hidden} more are in the total` : ""}`,
    "",
    textTable(shown, { kpis, columns: ["rep", ...Object.keys(kpis)], names: { rep: (id) => nameOf.get(id) } }),
    ...missingLines(book, kpis),
    "",
  ];
}

/** Says which figures leave records out, because these lack a field. */
function missingLines(book: SalesBook, kpis: Readonly<Record<string, AnyKpi>>): string[] {
  const lines = Object.entries(kpis).flatMap(([name, kpi]) => {
    const { n, missing } = measure(kpi, book as never);
    return missing === 0 ? [] : [`- ${name}: ${missing} of ${n + missing}`];
  });
  return lines.length === 0 ? [] : ["Left out of a figure, for a field that it needs is missing:", ...lines];
}

/** Returns the last four quarters with a closed deal or an order, up to the day of the book. */
function lastQuarters({ opportunities, orders, asOf }: SalesBook): Period[] {
  const days = [...opportunities.map(({ closedOn }) => closedOn), ...orders.map(({ on }) => on)].filter(
    (on): on is string => on != null && (asOf === undefined || on <= asOf),
  );
  const last = days.sort().at(-1);
  if (last === undefined) return [];
  const quarters = [periodOf(calendar(), "quarter", last)];
  while (quarters.length < 4)
    quarters.unshift(periodOf(calendar(), "quarter", addDays(quarters[0]?.start ?? last, -1)));
  return quarters;
}
