import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { curveAt } from "../../../src/incentive/pay/curveAt.js";
import type { Curve } from "../../../src/incentive/plan/curve.js";
import { curveSegments } from "../../../src/incentive/plan/description/curveSegments.js";
import { describePlan } from "../../../src/incentive/plan/description/describePlan.js";
import { planSize } from "../../../src/incentive/plan/description/planSize.js";
import type { IncentivePlan } from "../../../src/incentive/plan/plan.js";
import { french } from "../../../src/french.js";
import { toDecimal } from "../../../src/exact/toDecimal.js";
import { accountExecutives, accountManagers, decentPlans, salesDevelopment } from "../plans.js";

const inFrench = (plan: IncentivePlan): string => describePlan(plan, { locale: french });

describe("a plan on one page", () => {
  it("tells a rep everything, in English", () => {
    expect(describePlan(accountExecutives)).toBe(`# Account executives 2027

From 2027-01-01 to 2027-12-31, paid by the quarter in EUR.

The target incentive is 20 000 EUR a year, beside a base of 40 000 EUR. The target incentive of the role senior is 30 000 EUR a year, beside a base of 55 000 EUR. The target incentive of ann is 32 000 EUR a year, beside a base of 58 000 EUR.

## What counts

| Criterion | Measured by | Of | Share of the target incentive | Target |
| --- | --- | --- | --- | --- |
| Revenue won | won-revenue | the rep | 50 % | 500 000, over the year so far |
| Meetings held | meetings-held | the rep | 15 % | 8 per week |
| Win rate | win-rate | the rep | 15 % | 0.3, over the year so far |
| Revenue of the team | won-revenue | the team | 20 % | 2 500 000, over the year so far |

## What each attainment pays

- Revenue won: below 50 % of the target nothing; from 50 % to 100 % of the target it goes from 0 % to 100 %; from 100 % to 120 % of the target it goes from 100 % to 150 % (accelerator); from 120 % on 150 %; never more than 150 %.
- Meetings held: below 80 % of the target nothing; from 80 % to 100 % of the target it goes from 0 % to 100 %; from 100 % on 100 %.
- Win rate: below 70 % of the target nothing; from 70 % to 100 % of the target it goes from 0 % to 100 %; from 100 % to 150 % of the target it goes from 100 % to 150 % (decelerator); from 150 % on 150 %.
- Revenue of the team: below 70 % of the target nothing; from 70 % to 100 % of the target it goes from 0 % to 100 %; from 100 % to 120 % of the target it goes from 100 % to 140 % (decelerator); from 120 % on 140 %.

## Commissions

- New business is paid on won-revenue (kind: new) of the rep, added up over the year so far. Its tiers are shares of the target of Revenue won. Each part is paid at the rate of its tier. A value at which one tier ends and the next starts belongs to the upper one.
  - from 0 % to 100 %: 4 %
  - from 100 % to 125 %: 6 %
  - from 125 % on: 8 %

## Conditions

- If Revenue of the team reaches 90 % of its target, Revenue won and Meetings held are paid in full. Below that, the part paid follows the attainment.
  - below 60 % of the target 50 %; from 60 % to 90 % of the target it goes from 50 % to 100 %; from 90 % on 100 %.

## Rules

- First conditions, then modifiers, then floors and caps.
- A sale that is reversed counts against the period of its reversal.
- Negative pay is a negative payment: it is owed.
- For a part of the year, target and target incentive are prorated by days.
- After the hire the target is 25 % from month 1 on, 50 % from month 4 on and 100 % from month 7 on.
- Each payout is rounded once, half-even, to the smallest unit of EUR; its lines sum to it.
`);
  });

  it("tells modifiers, draws and seasons", () => {
    const page = describePlan(accountManagers);
    for (const line of [
      "- large-deals: of a deal above 400 000 EUR the rest counts for 50 %, in Expansion.",
      "- launch: 150 EUR for each unit of won-opportunities (product: suite). It counts from 2027-09-01 to 2027-10-31. It pays 1500 EUR at most.",
      "- three-times: all pay comes to 3 times the target incentive at most.",
      "- Each payout is 2000 EUR at least. The advance is recovered from later earnings, from 2027-10-01 on.",
      "- A sale that is reversed within 180 days claws back its pay, at the rate it was paid.",
      "- For a part of the year, target and target incentive are prorated by season: 0.45 : 0.55 for the payouts in turn.",
      "- For the role account-manager and bob from 2027-07-01.",
    ])
      expect(page.split("\n")).toContain(line);
    expect(describePlan(salesDevelopment)).toContain(
      "- Each payout is 500 USD at least, up to 2027-03-31. The advance is not recovered.",
    );
  });

  it("tells the same in French, with the French titles of KPIs", () => {
    const lines = inFrench(accountExecutives).split("\n");
    expect(lines).toContain("Du 01/01/2027 au 31/12/2027, versé par trimestre en EUR.");
    expect(lines).toContain("| Win rate | Taux de réussite | le commercial | 15\u202f% | 0,3, en cumul annuel |");
    expect(lines).toContain(
      "- Meetings held : sous 80 % de l'objectif, rien ; de 80 % à 100 % de l'objectif, elle va de 0 % à 100 % ; à partir de 100 %, 100 %.".replace(
        / (?=[%:;])/g,
        "\u202f",
      ),
    );
  });

  for (const plan of decentPlans)
    it(`${plan.id} has the same lines in both languages, and no gaps in them`, () => {
      const [page, translated] = [describePlan(plan).split("\n"), inFrench(plan).split("\n")];
      expect(translated).toHaveLength(page.length);
      const marks = (line: string): string => /^(?:#+|\| |- | {2}- |$)/.exec(line)?.[0] ?? "text";
      expect(translated.map(marks)).toEqual(page.map(marks));
      for (const line of [...page, ...translated]) expect(line).not.toMatch(/undefined|null|NaN|\[object/);
    });

  it("has no empty sections", () => {
    const bare: IncentivePlan = { ...accountExecutives, commissions: [], gates: [], modifiers: [] };
    expect(describePlan(bare)).not.toMatch(/## Commissions|## Conditions|## What changes pay|First conditions/);
  });

  it("tells every kind of table, gate, modifier and rule in both languages", () => {
    const everything: IncentivePlan = {
      ...accountExecutives,
      criteria: accountExecutives.criteria.map((each) => ({
        ...each,
        better: "lower",
        curve: {
          steps: [
            ["0.8", "0.5"],
            ["1", "1"],
          ],
        },
      })),
      commissions: (["marginal", "whole", "retroactive", "interpolated"] as const).map((method) => ({
        id: method,
        on: "won-revenue",
        target: 1000,
        tiers: {
          method,
          over: "attainment",
          accumulate: "deal",
          boundary: "lower",
          rates: [
            [0, "0.1"],
            [2, 0],
          ],
        },
      })),
      gates: [
        { on: "team", atLeast: "0.9", otherwise: "0" },
        { on: "team", atLeast: "0.8", otherwise: "0.5" },
      ],
      modifiers: [
        {
          kind: "multiplier",
          id: "m",
          on: "team",
          factor: {
            points: [
              ["1", "1"],
              ["1.2", "1.2"],
            ],
          },
        },
        {
          kind: "quota-relief",
          id: "r",
          repId: "ann",
          during: { start: "2027-02-01", end: "2027-03-01" },
          share: "0.5",
        },
        { kind: "cap", id: "c", amount: 5, applies: ["team"] },
      ],
      credits: { overlays: [{ repId: "eve", share: "0.1" }], rollUp: true },
      proration: "months",
      negative: "floor",
      reversal: { rule: "clawback" },
    };
    const page = describePlan(everything);
    expect(page).toContain(
      "- Revenue won: below 80 % of the target nothing; from 80 % to before 100 % 50 %; from 100 % on 100 %.",
    );
    expect(page).toContain("less is better");
    expect(page).toContain("belongs to the lower one");
    expect(page).toContain("  - from 0 % to 200 %: 0.1 EUR");
    expect(page).toContain("Below that, nothing is paid.");
    expect(page).toContain("eve is also credited with 10 % of the sales of others. Managers are credited");
    const translated = inFrench(everything);
    expect(translated.split("\n")).toHaveLength(page.split("\n").length);
    expect(page + translated).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

describe("the segments of a curve", () => {
  const hundredths = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: -40, max: 80 })), { minLength: 1, maxLength: 5 })
    .map((parts) => {
      let [at, pays] = [0, 50];
      return parts.map(([further, more], index): [number, number] => {
        at += index > 0 && parts[index - 1]?.[0] === 0 ? further + 1 : further;
        pays = Math.max(0, pays + more);
        return [at / 100, pays / 100];
      });
    });

  it("start and end where the curve pays what they say", () => {
    fc.assert(
      fc.property(hundredths, (points) => {
        const curve: Curve = { points };
        for (const { evidence } of curveSegments(curve)) {
          if ("fromPay" in evidence) {
            const middle = toDecimal(evidence.from).plus(evidence.to).div(2);
            expect(curveAt(curve, middle).eq(toDecimal(evidence.fromPay).plus(evidence.toPay).div(2))).toBe(true);
            expect(curveAt(curve, evidence.from).eq(evidence.fromPay)).toBe(true);
          } else if ("from" in evidence) expect(curveAt(curve, evidence.from).eq(evidence.pays)).toBe(true);
          else if ("to" in evidence) {
            const pays = "pays" in evidence ? evidence.pays : "0";
            expect(curveAt(curve, toDecimal(evidence.to).div(2)).eq(pays)).toBe(true);
          }
        }
      }),
    );
  });

  it("leave a jump between them", () => {
    const segments = curveSegments({
      points: [
        ["0.8", "0"],
        ["0.8", "0.5"],
        ["1", "1"],
      ],
      cap: "2",
    });
    expect(segments.map(({ code }) => code)).toEqual(["curve-start-unpaid", "curve-rise", "curve-end", "curve-cap"]);
  });
});

describe("how simple a plan is", () => {
  it("is counted by hand", () => {
    // Revenue of the rep, of the team, and of new business; meetings; win rate.
    expect(planSize(accountExecutives)).toEqual({ inputs: 5, targets: 4, tables: 6, dependencies: 2 });
    expect(planSize(salesDevelopment)).toEqual({ inputs: 3, targets: 3, tables: 3, dependencies: 0 });
    // Margin, follow-up, the company's revenue, expansion, and the launch.
    expect(planSize(accountManagers)).toEqual({ inputs: 5, targets: 3, tables: 4, dependencies: 0 });
  });

  it("counts what is measured alike once", () => {
    const [revenue] = accountExecutives.criteria;
    if (revenue === undefined) throw new Error("the plan has a criterion");
    const twice = planSize({
      criteria: [revenue, { ...revenue, id: "again", targets: [{ repId: "ann", target: 1 }] }],
    });
    expect(twice).toEqual({ inputs: 1, targets: 3, tables: 2, dependencies: 0 });
  });
});
