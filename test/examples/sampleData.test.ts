import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { sampleFiles } from "../../examples/sampleData/sampleFiles.js";

type Row = Readonly<Record<string, string>>;

const committed = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../examples/data/${name}`, import.meta.url)), "utf8");

const made = sampleFiles();
const readme = committed("README.md");

const tables: ReadonlyMap<string, readonly Row[]> = new Map(
  [...made].map(([name, text]) => [name, Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data]),
);

const rowsOf = (name: string): readonly Row[] => tables.get(name) ?? [];

const opportunities = rowsOf("opportunities.csv");
const history = rowsOf("stage-history.csv");
const accounts = rowsOf("accounts.csv");
const leads = rowsOf("leads.csv");
const orders = rowsOf("orders.csv");
const quotas = rowsOf("quotas.csv");
const activities = rowsOf("activities.csv");
const memberships = rowsOf("memberships.csv");

const valuesOf = (rows: readonly Row[], header: string): ReadonlySet<string> =>
  new Set(rows.map((row) => row[header] ?? ""));

const repIds = valuesOf(rowsOf("reps.csv"), "Rep ID");
const teamIds = valuesOf(rowsOf("teams.csv"), "Team ID");
const accountIds = valuesOf(accounts, "Account ID");
const opportunityIds = valuesOf(opportunities, "Opportunity ID");
const currencies = new Set(["EUR", ...valuesOf(rowsOf("rates.csv"), "Currency")]);
const leadIds = valuesOf(leads, "Lead ID");

const is = (row: Row, status: string): boolean => row["Status"]?.trim() === status;
const isPlainAmount = (text = ""): boolean => /^-?\d+\.\d\d$/.test(text);
const isIsoDay = (text = ""): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

/** How often an id stands more than once, with lines that are all alike, or not. */
function duplicates(alike: boolean): number {
  const lines = new Map<string, Set<string>>();
  const times = new Map<string, number>();
  for (const row of opportunities) {
    const id = row["Opportunity ID"] ?? "";
    lines.set(id, (lines.get(id) ?? new Set()).add(JSON.stringify(row)));
    times.set(id, (times.get(id) ?? 0) + 1);
  }
  return [...lines].filter(([id, texts]) => times.get(id) !== 1 && (texts.size === 1) === alike).length;
}

/** Revenue quotas of teams at the bottom that differ from the sum of their reps', by membership on the first day. */
function unequalTeamQuotas(): number {
  const revenue = quotas.filter((row) => row["KPI"] === "won-revenue");
  const teamsWithReps = valuesOf(memberships, "Team");
  return revenue.filter((quota) => {
    const day = quota["From"] ?? "";
    const members = memberships.filter(
      (row) =>
        row["Team"] === quota["Team"] &&
        (row["From"] ?? "") <= day &&
        (row["Until"] === "" || day < (row["Until"] ?? "")),
    );
    const ids = valuesOf(members, "Rep ID");
    const ofReps = revenue.filter((row) => row["From"] === day && ids.has(row["Owner"] ?? ""));
    const total = ofReps.reduce((sum, row) => sum + Number(row["Target"]), 0);
    const isBottom = !["T-00", "T-10", "T-20", "T-30"].includes(quota["Team"] ?? "");
    return isBottom && teamsWithReps.has(quota["Team"] ?? "") && total !== Number(quota["Target"]);
  }).length;
}

const count = (rows: readonly Row[], fits: (row: Row) => boolean): number => rows.filter(fits).length;

/** Every flaw the README lists, counted in the files. */
const flawCounts: Readonly<Record<string, number>> = {
  "unknown owner": count(opportunities, (row) => !repIds.has(row["Owner"] ?? "")),
  "unknown account": count(opportunities, (row) => !accountIds.has(row["Account ID"] ?? "")),
  "same id, same line": duplicates(true),
  "same id, another line": duplicates(false),
  "closed before created": count(
    opportunities,
    (row) =>
      row["Close Date"] !== "" &&
      isIsoDay(row["Created Date"]) &&
      (row["Close Date"] ?? "") < (row["Created Date"] ?? ""),
  ),
  "won without amount": count(opportunities, (row) => is(row, "Closed Won") && row["Amount"] === ""),
  "open without amount": count(opportunities, (row) => is(row, "Open") && row["Amount"] === ""),
  "amount with thousands separators": count(opportunities, (row) => /^\d+(,\d{3})+\.\d\d$/.test(row["Amount"] ?? "")),
  "amount n/a": count(opportunities, (row) => row["Amount"] === "n/a"),
  "negative amount": count(opportunities, (row) => Number(row["Amount"]) < 0),
  "day that never was": count(opportunities, (row) => row["Expected Close"] === "2026-02-30"),
  "day as DD/MM/YYYY": count(opportunities, (row) => /^\d\d\/\d\d\/\d{4}$/.test(row["Created Date"] ?? "")),
  "open without expected close": count(opportunities, (row) => is(row, "Open") && row["Expected Close"] === ""),
  "open past its expected close": count(
    opportunities,
    (row) =>
      is(row, "Open") &&
      row["Expected Close"] !== "" &&
      (row["Expected Close"] ?? "") < "2026-09-30" &&
      row["Expected Close"] !== "2026-02-30",
  ),
  "probability in percent": count(opportunities, (row) => Number(row["Probability"]) > 1),
  "won at less than certain": count(opportunities, (row) => is(row, "Closed Won") && row["Probability"] !== "1"),
  "blank stage": count(opportunities, (row) => row["Stage"] === ""),
  "won without close date": count(opportunities, (row) => is(row, "Closed Won") && row["Close Date"] === ""),
  "status with a trailing space": count(opportunities, (row) => row["Status"]?.endsWith(" ") === true),
  "currency without a rate": count(opportunities, (row) => !currencies.has(row["Currency"] ?? "")),
  "lead converted before it was created": count(
    leads,
    (row) => row["Converted On"] !== "" && (row["Converted On"] ?? "") < (row["Created At"] ?? "").slice(0, 10),
  ),
  "order without account": count(orders, (row) => row["Account ID"] === ""),
  "quota for an unknown team": count(quotas, (row) => row["Team"] !== "" && !teamIds.has(row["Team"] ?? "")),
  "team quota unequal to its reps'": unequalTeamQuotas(),
};

/** The cells of the README's tables whose first cell is a name. */
const readmeCells = readme
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .map((line) => line.split("|").map((cell) => cell.trim().replaceAll("`", "")));

const stated = (name: string): number | undefined => {
  const cells = readmeCells.find((candidate) => candidate[1] === name);
  return cells === undefined ? undefined : Number(cells[2]?.replaceAll(",", ""));
};

describe("the sample data", () => {
  it.each([...made.keys()])("%s is what the generator writes", (name) => {
    expect(committed(name) === made.get(name)).toBe(true);
  });

  it.each([...made.keys()])("%s has the columns and as many rows as its README says", (name) => {
    expect(stated(name)).toBe(rowsOf(name).length);
    expect(readme).toContain(`\`${Object.keys(rowsOf(name)[0] ?? {}).join(", ")}\``);
  });

  it.each(Object.entries(flawCounts))("%s: %i, as its README says", (name, times) => {
    expect(times).toBeGreaterThan(0);
    expect(stated(name)).toBe(times);
  });

  it("has no flaw in amounts beyond those listed", () => {
    const listed = ["won without amount", "open without amount", "amount with thousands separators", "amount n/a"];
    const expected = listed.reduce((total, name) => total + (flawCounts[name] ?? 0), 0);
    expect(count(opportunities, (row) => !isPlainAmount(row["Amount"]))).toBe(expected);
    expect(orders.every((row) => isPlainAmount(row["Amount"]))).toBe(true);
    expect(history.every((row) => Number(row["Amount"]) > 0)).toBe(true);
  });

  it("refers to records that exist, apart from the flaws listed", () => {
    const dangling = (rows: readonly Row[], header: string, ids: ReadonlySet<string>): number =>
      count(rows, (row) => row[header] !== "" && !ids.has(row[header] ?? ""));
    expect(dangling(history, "Opportunity ID", opportunityIds)).toBe(0);
    expect(dangling(opportunities, "Lead ID", leadIds)).toBe(0);
    expect(dangling(leads, "Opportunity ID", opportunityIds)).toBe(0);
    expect(dangling(orders, "Account ID", accountIds)).toBe(0);
    expect(dangling(activities, "Opportunity ID", opportunityIds)).toBe(0);
    expect(dangling(activities, "Rebooked As", valuesOf(activities, "Activity ID"))).toBe(0);
    for (const name of ["leads.csv", "orders.csv", "activities.csv", "contracts.csv", "costs.csv", "surveys.csv"]) {
      expect(dangling(rowsOf(name), "Owner", repIds), name).toBe(0);
    }
  });

  it("tells each deal's stages in order of days, from the CRM's first day until it closed", () => {
    const closedOn = new Map(
      opportunities
        .filter((row) => (row["Close Date"] ?? "") >= (row["Created Date"] ?? ""))
        .map((row) => [row["Opportunity ID"], row["Close Date"]]),
    );
    const previous = new Map<string, string>();
    const misplaced = history.filter((row) => {
      const id = row["Opportunity ID"] ?? "";
      const on = row["Changed On"] ?? "";
      const isBackwards = on < (previous.get(id) ?? "2024-01-01");
      previous.set(id, on);
      return isBackwards || on > (closedOn.get(id) ?? "2026-09-30");
    });
    expect(misplaced).toEqual([]);
    expect(new Set(previous.keys())).toEqual(opportunityIds);
  });

  it("logs the work of those who were employed that day", () => {
    const spans = new Map(rowsOf("reps.csv").map((row) => [row["Rep ID"], row]));
    const strangers = activities.filter((row) => {
      const { "Hired On": hired = "", "Left On": left = "" } = spans.get(row["Owner"] ?? "") ?? {};
      return (row["Date"] ?? "") < hired || (left !== "" && (row["Date"] ?? "") >= left);
    });
    expect(strangers).toEqual([]);
  });
});
