import { describe, expect, it } from "vitest";
import { cohortWinRate } from "../../src/kpi/conversion/cohortWinRate.js";
import { winRate } from "../../src/kpi/conversion/winRate.js";
import { derive } from "../../src/kpi/define/derive.js";
import { growth } from "../../src/kpi/define/growth.js";
import { measure } from "../../src/kpi/define/measure.js";
import { leadConversionRate } from "../../src/kpi/leads/leadConversionRate.js";
import { openPipeline } from "../../src/kpi/pipeline/openPipeline.js";
import { weightedPipeline } from "../../src/kpi/pipeline/weightedPipeline.js";
import { wonRevenue } from "../../src/kpi/revenue/wonRevenue.js";
import { salesCycleClosedOnly } from "../../src/kpi/speed/salesCycleClosedOnly.js";
import { quotaAttainment } from "../../src/kpi/targets/quotaAttainment.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";
import { thrownBy } from "./thrownBy.js";

const won = { id: "x", stage: "won", outcome: "won" } as const;
const q1 = { start: "2026-01-01", end: "2026-04-01" };
const quota = { ownerId: "ann", kpi: "won-revenue", target: 5, period: q1 };

describe("an amount that cannot be read", () => {
  it("is an error that names the record, its place, the field and the value", () => {
    const deals = [
      { ...won, id: "w", amount: 5 },
      { ...won, amount: "1,234.56" },
    ];
    expect(thrownBy(() => wonRevenue(deals))).toEqual({
      code: "unreadable-amount",
      message: 'opportunities[1]: amount: expected a plain decimal such as 1234.56, got "1,234.56"',
      place: { record: "opportunities", index: 1, id: "x", field: "amount", value: "1,234.56" },
    });
  });

  it("is found in a probability, in a quota's target, and in a part of a composed KPI", () => {
    const open = { ...won, outcome: "open", amount: 5, probability: "half" } as const;
    expect(thrownBy(() => weightedPipeline([open])).place).toMatchObject({ field: "probability", value: "half" });
    const book = { opportunities: [], quotas: [quota, { ...quota, target: NaN }] };
    expect(thrownBy(() => quotaAttainment(book)).place).toEqual({
      record: "quotas",
      index: 1,
      id: undefined,
      field: "target",
      value: NaN,
    });
    expect(thrownBy(() => measure(quotaAttainment, book)).place).toMatchObject({ record: "quotas", index: 1 });
  });

  it("is shown short", () => {
    const { message } = thrownBy(() => wonRevenue([{ ...won, amount: "x".repeat(1e6) }]));
    expect(message.length).toBeLessThan(200);
  });
});

describe("a day that is none", () => {
  const places: [string, () => unknown, object][] = [
    [
      "the day that places a fact",
      () =>
        winRate(
          [
            { ...won, id: "w" },
            { ...won, closedOn: "2026-02-30" },
          ],
          { during: q1 },
        ),
      { record: "opportunities", index: 1, id: "x", field: "closedOn", value: "2026-02-30" },
    ],
    [
      "a day that is counted with",
      () => salesCycleClosedOnly([{ ...won, createdOn: "2026-02-30", closedOn: "2026-03-01" }]),
      { record: "opportunities", index: 0, id: "x", field: "createdOn", value: "2026-02-30" },
    ],
    [
      "the end of what was known then",
      () => cohortWinRate([{ ...won, createdOn: "2026-02-01", closedOn: "20260301" }], { asOf: "2026-03-01" }),
      { record: "opportunities", index: 0, id: "x", field: "closedOn", value: "20260301" },
    ],
    [
      "a lead's conversion",
      () => leadConversionRate([{ id: "l", createdOn: "2026-02-01", convertedOn: "soon" }], { asOf: "2026-03-01" }),
      { record: "leads", index: 0, id: "l", field: "convertedOn", value: "soon" },
    ],
    [
      "a stage change",
      () => openPipeline([dealWith({ history: [{ on: "2026-13-01", stage: "a" }] })], { asOf: "2026-03-01" }),
      { record: "opportunities", index: 0, id: "x", field: "on", value: "2026-13-01" },
    ],
    [
      "a quota's period",
      () =>
        quotaAttainment(
          { opportunities: [], quotas: [{ ...quota, period: { ...q1, end: "2026-02-30" } }] },
          { during: q1 },
        ),
      { record: "quotas", index: 0, id: undefined, field: "end", value: "2026-02-30" },
    ],
    [
      "the fact that a measure finds missing",
      () => measure(winRate, [{ ...won, closedOn: "2026-02-30" }], { during: q1 }),
      { record: "opportunities", index: 0, id: "x", field: "closedOn", value: "2026-02-30" },
    ],
  ];

  for (const [what, step, place] of places) {
    it(`is an error that names its place: ${what}`, () => {
      const { code, place: found } = thrownBy(step);
      expect(code).toBe("unreadable-day");
      expect(found).toEqual(place);
    });
  }

  it("does not matter where no day is asked for", () => {
    expect(winRate([{ ...won, closedOn: "2026-02-30" }])).toBe(1);
  });
});

const dealWith = (more: Partial<Opportunity>): Opportunity => ({
  id: "x",
  stage: "a",
  outcome: "open",
  createdOn: "2026-01-01",
  ...more,
});

describe("a question that cannot be asked", () => {
  const all = derive({ rate: winRate }, ({ rate }) => rate);
  const more = growth(winRate, { against: "previous" });

  it("is a period without a day, in every form of call", () => {
    for (const end of ["2026-01-01", "2025-12-31"]) {
      const during = { start: "2026-01-01", end };
      const steps = [
        () => winRate([], { during }),
        () => all({ opportunities: [] }, { during }),
        () => more([], { during }),
        () => winRate.during(during),
        () => all.during(during),
        () => measure(winRate, [], { during }),
        () => measure(more, [], { during }),
      ];
      for (const step of steps)
        expect(thrownBy(step)).toMatchObject({
          code: "impossible-request",
          message: `during: expected { start, later end }, got ${JSON.stringify(during).slice(0, 60)}`,
        });
    }
  });

  it("is a window whose days are none", () => {
    const during = { start: "2026-01-01", end: "2026-02-30" };
    const steps = [
      () => winRate([], { during }),
      () => winRate([], { during: { start: "2026-02-30", end: "2026-04-01" } }),
      () => winRate([], { asOf: "2026-02-30" }),
      () => winRate.at("2026-02-30"),
      () => openPipeline.at("2026-02-30"),
      () => all({ opportunities: [] }, { asOf: "2026-02-30" }),
      () => measure(all, { opportunities: [] }, { during }),
    ];
    for (const step of steps) {
      const { code, place } = thrownBy(step);
      expect([code, place?.value]).toEqual(["unreadable-day", "2026-02-30"]);
    }
  });

  it("is one about records that are not there", () => {
    const nothings = [undefined, null, {}, 5, { leads: [] }, { opportunities: 5 }, { opportunities: undefined }];
    for (const nothing of nothings) {
      const { code, message } = thrownBy(() => winRate(nothing as never));
      expect([code, message]).toEqual([
        "missing-records",
        expect.stringMatching(/^opportunities: expected records, got /),
      ]);
    }
    expect(thrownBy(() => quotaAttainment({ opportunities: [] } as never)).message).toMatch(
      /^quotas: expected records/,
    );
    expect(thrownBy(() => measure(quotaAttainment, { quotas: [] } as never)).message).toMatch(
      /^opportunities: expected records/,
    );
  });
});
