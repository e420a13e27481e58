import { describe, expect, it } from "vitest";
import { salesBook } from "../../src/model/book/salesBook.js";
import { french } from "../../src/french.js";
import { periodInContext, type PeriodInContextOptions } from "../../src/review/periodInContext.js";
import { thrownBy } from "../kpi/thrownBy.js";

const march = { start: "2026-03-01", end: "2026-04-01" };
const april = { start: "2026-04-01", end: "2026-05-01" };
const quota = (target: number, period: typeof march) => ({ ownerId: "ann", kpi: "won-revenue", target, period });
const request: PeriodInContextOptions = {
  asOf: "2026-03-31",
  during: march,
  next: april,
  coverage: { full: 3, thin: 1 },
};

const bookOf = (won: number, open: number, quotas = [quota(100, march), quota(200, april)]) =>
  salesBook({
    quotas,
    opportunities: [
      { id: "w", stage: "won", outcome: "won", createdOn: "2026-02-01", closedOn: "2026-03-05", amount: won },
      { id: "o", stage: "demo", outcome: "open", createdOn: "2026-03-01", amount: open },
    ],
  });

describe("a period with the pipeline behind it", () => {
  it.each([
    [100, 600, "met-and-pipeline-full"],
    [100, 199.99, "met-and-pipeline-thin"],
    [100, 200, "met"],
    [99.99, 600, "missed-and-pipeline-full"],
    [99.99, 199.99, "missed-and-pipeline-thin"],
    [99.99, 599.99, "missed"],
  ] as const)("won %d with %d open: %s", (won, open, conclusion) => {
    const found = periodInContext(bookOf(won, open), request);
    expect(found.conclusion).toBe(conclusion);
    expect(found.pace?.times(100).toNumber()).toBe(won);
    expect(found.nextCoverage?.times(200).toNumber()).toBe(open);
    expect(found.message).toMatch(conclusion.startsWith("met") ? / is on quota, / : / is behind quota, /);
    const inFrench = periodInContext(bookOf(won, open), { ...request, locale: french }).message;
    expect(inFrench).toMatch(conclusion.startsWith("met") ? /est tenu/ : /n'est pas tenu/);
  });

  it("is held against what is due while it runs", () => {
    // 10 of March's 22 weekdays are over.
    expect(periodInContext(bookOf(46, 0), { ...request, asOf: "2026-03-13" }).conclusion).toBe("met-and-pipeline-thin");
    expect(periodInContext(bookOf(45, 0), { ...request, asOf: "2026-03-13" }).conclusion).toBe(
      "missed-and-pipeline-thin",
    );
  });

  it("concludes nothing of what no quota asks for", () => {
    expect(periodInContext(bookOf(5, 5, []), request)).toMatchObject({
      pace: null,
      nextCoverage: null,
      conclusion: "open",
    });
    expect(periodInContext(bookOf(100, 5, [quota(100, march)]), request).conclusion).toBe("met");
  });

  it("needs a day, and a full pipeline that is fuller than a thin one", () => {
    const dayless = { during: march, next: april, coverage: request.coverage };
    expect(thrownBy(() => periodInContext(bookOf(1, 1), dayless)).code).toBe("impossible-request");
    expect(thrownBy(() => periodInContext(bookOf(1, 1), { ...request, coverage: { full: 1, thin: 2 } })).code).toBe(
      "impossible-request",
    );
  });
});
