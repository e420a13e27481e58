import { expect, it } from "vitest";
import { mapRecords, parseSalesBook, checkProbabilities, findingsByCode, type SalesBook } from "sales-kpi";
import { groupByColumn, readCsv, type CsvRow } from "../../examples/readCsv.js";
import { describeData } from "./realData.js";

/** A text as its decimal share; blank where it is none. */
const share = (percent = ""): string | undefined => (percent === "" ? undefined : (Number(percent) / 100).toString());

const dayOf = (instant = ""): string => instant.slice(0, 8);

/** "02/23/26 08:55 PM" as text that sorts in time. */
function sortable(instant = ""): string {
  const [month, day, year, hour = "", minute, half] = instant.split(/[/ :]/);
  const hours = (Number(hour) % 12) + (half === "PM" ? 12 : 0);
  return `${year ?? ""}-${month ?? ""}-${day ?? ""} ${hours.toString().padStart(2, "0")}:${minute ?? ""}`;
}

const dates = "MM/dd/yy";

/** The export as its headers say, with probabilities in percent or as shares. */
function demoBook(folder: string, probability: (row: CsvRow) => unknown): SalesBook {
  const historyOf = groupByColumn(
    readCsv(`${folder}/OpportunityHistory.csv`).toSorted((left, right) =>
      sortable(left["CreatedDate"]) < sortable(right["CreatedDate"]) ? -1 : 1,
    ),
    "OpportunityId",
  );
  const { book } = parseSalesBook(
    {
      opportunities: mapRecords(readCsv(`${folder}/Opportunity.csv`), {
        fields: {
          ...{ id: "Id", accountId: "AccountId", stage: "StageName", amount: "Amount", probability },
          ...{ createdOn: "CreatedDate", expectedCloseOn: "CloseDate" },
          closedOn: (row) => (row["IsClosed"] === "TRUE" ? row["CloseDate"] : undefined),
          history: (row) =>
            mapRecords(historyOf.get(row["Id"] ?? "") ?? [], {
              fields: {
                ...{ stage: "StageName", amount: "Amount", probability, expectedCloseOn: "CloseDate" },
                on: (change) => dayOf(change["CreatedDate"]),
              },
              dates,
            }),
        },
        dates,
        outcomes: { "Closed Won": "won", "Closed Lost": "lost", "*": "open" },
      }),
      stages: stageNames.map((id, index) => ({
        ...{ id, order: index + 1 },
        probability: probability({ Probability: (stageChances[index] ?? 0).toString() }) as string,
      })),
    },
    { currency: "USD", asOf: "2026-03-31" },
  );
  return book;
}

/** The stages of a new Salesforce organisation, with what each states in the export. */
const stageNames = [
  ...["Prospecting", "Qualification", "Needs Analysis", "Value Proposition", "Id. Decision Makers"],
  ...["Perception Analysis", "Proposal/Price Quote", "Negotiation/Review", "Closed Won", "Closed Lost"],
];
const stageChances = [10, 10, 20, 50, 60, 70, 75, 90, 100, 0];

describeData("salesforce_powerbi_demo", (folder) => {
  const book = demoBook(folder, (row) => share(row["Probability"]));
  const findings = checkProbabilities(book);
  const ids = (code: string): number => findings.filter((finding) => finding.code === code).length;

  it("has the oddities that were counted by other means", () => {
    expect(book.opportunities).toHaveLength(36);
    // Counted in the files: blank amounts; open deals whose close date has passed; open deals, none of which has a next step.
    expect(ids("no-amount")).toBe(5);
    expect(ids("overdue")).toBe(13);
    expect(ids("no-next-step")).toBe(16);
    expect(ids("no-close-date")).toBe(0);
    expect(ids("closed-probability")).toBe(0);
    expect(ids("probability-out-of-range")).toBe(0);
  });

  it("closes deals two years before it creates them", () => {
    const days = findings.flatMap((finding) => (finding.code === "overdue" ? [finding.evidence] : []));
    expect(days.every(({ expectedCloseOn, days: late }) => expectedCloseOn === "2024-02-03" && late === 787)).toBe(
      true,
    );
    expect(findings.find(({ code }) => code === "overdue")?.message).toContain(
      "2024-02-03 and is still open on 2026-03-31, 787 days later",
    );
  });

  it("has two first stages at one probability, and three deals that skipped stages", () => {
    const [order] = findings.filter(({ code }) => code === "stage-order");
    expect(order?.message).toBe("Stage Qualification is at 10 %, no more than stage Prospecting before it.");
    expect(ids("stage-order")).toBe(1);
    const skips = findings.flatMap((finding) => (finding.code === "stage-skipped" ? [finding.evidence.to] : []));
    expect(skips.sort()).toEqual(["Needs Analysis", "Proposal/Price Quote", "Value Proposition"]);
    expect(ids("stage-backward")).toBe(0);
    expect(ids("probability-fell-forward")).toBe(0);
  });

  it("states every probability as a percentage", () => {
    const inPercent = checkProbabilities(
      demoBook(folder, (row) => row["Probability"]),
      { only: ["probability-out-of-range"] },
    );
    const [total] = findingsByCode(inPercent, {});
    // All 36 deals, because each lost one was at 10 or more before; and the nine stages that state more than 0.
    expect(inPercent.filter(({ subject }) => subject.kind === "opportunity")).toHaveLength(36);
    expect(total?.findings).toBe(45);
  });

  it("records changes after the close, and other expected closes than its histories", () => {
    const gaps = findings.flatMap((finding) => (finding.code === "history-gap" ? [finding.evidence] : []));
    const late = gaps.filter(({ afterClose }) => afterClose > 0);
    expect([late.length, late.reduce((sum, { afterClose }) => sum + afterClose, 0)]).toEqual([19, 27]);
    const fields = gaps.flatMap(({ disagree }) => disagree.map(({ field }) => field));
    expect(fields).toEqual(Array<string>(13).fill("expectedCloseOn"));
    expect(gaps).toHaveLength(32);
  });
});
