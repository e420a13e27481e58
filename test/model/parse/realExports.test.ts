import { expect, it } from "vitest";
import { readCsv, type CsvRow } from "../../../examples/readCsv.js";
import { mapRecords } from "../../../src/model/mapping/mapRecords.js";
import { issueSummary } from "../../../src/model/parse/issueSummary.js";
import { parseSalesBook } from "../../../src/model/parse/parseSalesBook.js";
import { addProduct, emptySum } from "../../../src/exact/exactSum.js";
import { sumToText } from "../../../src/exact/sumToText.js";
import { describeData } from "../../data/realData.js";

describeData("maven_crm", (folder) => {
  const deals = (file: string, dates: string, count = Infinity) =>
    parseSalesBook(
      {
        opportunities: mapRecords(readCsv(`${folder}/${file}`).slice(0, count), {
          fields: {
            id: "opportunity_id",
            ownerId: "sales_agent",
            accountId: "account",
            product: "product",
            stage: "deal_stage",
            createdOn: "engage_date",
            closedOn: "close_date",
            amount: "close_value",
          },
          dates,
          outcomes: { Won: "won", Lost: "lost", "*": "open" },
        }),
      },
      { currency: "USD" },
    );

  it("says the same in three ways of writing dates, each told", () => {
    const original = deals("sales_pipeline.csv", "yyyy-MM-dd");
    expect(original.book.opportunities).toHaveLength(8800);
    expect(issueSummary(original.issues)).toMatchObject([
      { kind: "opportunities", severity: "warning", code: "missing-created-on", field: "createdOn", count: 500 },
    ]);
    expect(deals("date_format_variants/sales_pipeline.dd-mm-yy.csv", "dd-MM-yy")).toEqual(original);
    expect(deals("date_format_variants/sales_pipeline.m-d-yyyy.csv", "M/d/yyyy")).toEqual(original);
  });

  it("loses no deal in silence where the format is another", () => {
    const { book, issues } = deals("date_format_variants/sales_pipeline.m-d-yyyy.csv", "d/M/yyyy", 1000);
    const unread = issues
      .filter(({ code }) => code === "unreadable-day")
      .map(({ subject: { index, path } }) => `${index} ${path}`);
    const days = book.opportunities.flatMap(({ createdOn, closedOn, stage }, index) => [
      ...(createdOn == null && stage !== "Prospecting" ? [`${index} createdOn`] : []),
      ...(closedOn == null && (stage === "Won" || stage === "Lost") ? [`${index} closedOn`] : []),
    ]);
    expect(book.opportunities).toHaveLength(1000);
    expect(unread.length).toBeGreaterThan(0);
    expect(unread.toSorted()).toEqual(days.toSorted());
  });
});

describeData("olist_funnel", (folder) => {
  const leads = (contacts: string, won: string, dates: { createdOn: string; convertedOn: string }) => {
    const rows: CsvRow[] = readCsv(`${folder}/${contacts}`);
    const wonOn = new Map(readCsv(`${folder}/${won}`).map((row) => [row["mql_id"], row["won_date"]]));
    return parseSalesBook(
      {
        leads: mapRecords(rows, {
          fields: { id: "mql_id", createdOn: "first_contact_date", convertedOn: (row) => wonOn.get(row["mql_id"]) },
          dates,
        }),
      },
      { currency: "BRL" },
    );
  };

  it("reports the one lead that was won before it was there, and reads the dirty copy alike", () => {
    const clean = leads("olist_marketing_qualified_leads_dataset.csv", "olist_closed_deals_dataset.csv", {
      createdOn: "yyyy-MM-dd",
      convertedOn: "yyyy-MM-dd HH:mm:ss",
    });
    expect(clean.book.leads).toHaveLength(8000);
    expect(clean.book.leads.filter(({ convertedOn }) => convertedOn != null)).toHaveLength(842);
    expect(clean.issues.map(({ code, excluded }) => [code, excluded])).toEqual([["converted-before-created", false]]);
    const dirty = leads("dirty_variants/mql.csv", "dirty_variants/closed_deals.csv", {
      createdOn: "dd-MM-yyyy",
      convertedOn: "dd-MM-yyyy HH:mm",
    });
    expect(dirty).toEqual(clean);
  });
});

describeData("salvirt_b2b", (folder) => {
  it("keeps all 448 deals, 83 of which nothing tells from an earlier one", () => {
    const rows: CsvRow[] = readCsv(`${folder}/Salvirt_B2B_ML_dataset.csv`, ";");
    expect(rows.length - new Set(rows.map((row) => JSON.stringify(row))).size).toBe(83);
    const opportunities = mapRecords(rows, {
      fields: {
        id: (row) => rows.indexOf(row).toString(),
        stage: "Status",
        product: "Product",
        ownerId: "Seller",
        source: "Source",
      },
      outcomes: { Won: "won", Lost: "lost" },
    });
    const { book } = parseSalesBook({ opportunities }, { currency: "EUR", duplicates: "first" });
    expect(book.opportunities).toHaveLength(448);
    expect(book.opportunities.filter(({ outcome }) => outcome === "won")).toHaveLength(227);
  });
});

describeData("salesforce_powerbi_demo", (folder) => {
  const minute = "MM/dd/yy hh:mm a";

  function book() {
    const changes = mapRecords(readCsv(`${folder}/OpportunityHistory.csv`), {
      fields: {
        opportunityId: "OpportunityId",
        on: "CreatedDate",
        stage: "StageName",
        amount: "Amount",
        probability: ({ Probability }) => percent(Probability),
        expectedCloseOn: "CloseDate",
      },
      dates: { on: minute, expectedCloseOn: "MM/dd/yy" },
    });
    const opportunities = mapRecords(readCsv(`${folder}/Opportunity.csv`), {
      fields: {
        id: "Id",
        accountId: "AccountId",
        stage: "StageName",
        amount: "Amount",
        probability: ({ Probability }) => percent(Probability),
        createdOn: "CreatedDate",
        updatedOn: "LastModifiedDate",
        expectedCloseOn: ({ IsClosed, CloseDate }) => (IsClosed === "TRUE" ? "" : CloseDate),
        closedOn: ({ IsClosed, CloseDate }) => (IsClosed === "TRUE" ? CloseDate : ""),
        history: ({ Id }) => changes.filter(({ opportunityId }) => opportunityId === Id),
      },
      dates: { createdOn: "MM/dd/yy", updatedOn: minute, expectedCloseOn: "MM/dd/yy", closedOn: "MM/dd/yy" },
      outcomes: { "Closed Won": "won", "Closed Lost": "lost", "*": "open" },
    });
    const accounts = mapRecords(readCsv(`${folder}/Account.csv`), { fields: { id: "Id", name: "Name", type: "Type" } });
    return parseSalesBook({ opportunities, accounts }, { currency: "USD" });
  }

  const percent = (text: string | undefined): string => `${text ?? ""}e-2`;

  it("is read whole, with the stages its deals went through", () => {
    const { opportunities } = book().book;
    const withOutcome = (sought: string): number => opportunities.filter(({ outcome }) => outcome === sought).length;
    expect([opportunities.length, withOutcome("won"), withOutcome("lost")]).toEqual([36, 12, 8]);
    expect(opportunities.flatMap(({ history }) => history ?? [])).toHaveLength(48);
    expect(opportunities.filter(({ amount }) => amount == null)).toHaveLength(5);
  });

  it("weighs its open deals as Salesforce did", () => {
    const open = book().book.opportunities.filter(({ outcome }) => outcome === "open");
    const weighted = open.reduce(
      (sum, { amount, probability }) => addProduct(sum, amount ?? 0, probability ?? 0),
      emptySum(),
    );
    expect(sumToText(weighted)).toBe("1094500");
  });

  it("has its deals reported that close before they begin", () => {
    const { issues } = book();
    expect(issueSummary(issues).filter(({ code }) => code.endsWith("-created"))).toMatchObject([
      { kind: "opportunities", severity: "warning", code: "closed-before-created", count: 19 },
      { kind: "opportunities", severity: "warning", code: "expected-before-created", count: 13 },
    ]);
    expect(issues.filter(({ excluded }) => excluded)).toEqual([]);
  });
});
