import { MessageChannel, Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { winRate } from "../../../src/kpi/conversion/winRate.js";
import { wonRevenue } from "../../../src/kpi/revenue/wonRevenue.js";
import { quotaAttainment } from "../../../src/kpi/targets/quotaAttainment.js";
import { Decimal } from "../../../src/exact/decimal.js";
import { plainValue } from "../../../src/exact/plainValue.js";
import { toPlain } from "../../../src/output/toPlain.js";
import { measuredScorecard } from "../../../src/query/scorecard/measuredScorecard.js";
import { scorecard } from "../../../src/query/scorecard/scorecard.js";
import { scorecards } from "../../../src/query/scorecard/scorecards.js";
import { pinnedBook } from "../../kpi/pinnedBook.js";

const kpis = { winRate, wonRevenue, quotaAttainment };
const request = { kpis, by: ["rep"], totals: true } as const;
const texts = scorecard(pinnedBook, { ...request, money: "string" });
const measured = measuredScorecard(pinnedBook, { ...request, money: "string" });

/** Rows as they arrive at the other port of a channel. */
async function throughChannel(rows: unknown): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  const arrived = new Promise((resolve) => port2.once("message", resolve));
  port1.postMessage(rows);
  try {
    return await arrived;
  } finally {
    port1.close();
  }
}

/** Rows as a worker sends them back. */
async function throughWorker(rows: unknown): Promise<unknown> {
  const echo =
    'const { parentPort } = require("node:worker_threads"); parentPort.once("message", (rows) => parentPort.postMessage(rows));';
  const worker = new Worker(echo, { eval: true });
  const arrived = new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
  worker.postMessage(rows);
  try {
    return await arrived;
  } finally {
    await worker.terminate();
  }
}

describe("the form of money in rows", () => {
  it("is Decimal by default", () => {
    const rows = scorecard(pinnedBook, request);
    expect(scorecard(pinnedBook, { ...request, money: "decimal" })).toEqual(rows);
    expect(rows[0]?.wonRevenue).toBeInstanceOf(Decimal);
  });

  it.each(["string", "number"] as const)("is %s as toPlain has it, in each of several scorecards", (money) => {
    const plain = toPlain(scorecard(pinnedBook, request), { money });
    expect(scorecard(pinnedBook, { ...request, money })).toEqual(plain);
    const { told, asIs } = scorecards(pinnedBook, { told: { ...request, money }, asIs: request });
    expect(told).toEqual(plain);
    expect(asIs).toEqual(scorecard(pinnedBook, request));
  });

  it("applies to the evidence of a measured value, and to its parts", () => {
    const cell = measured.at(-1)?.quotaAttainment;
    expect(cell?.value).toBe("0.5231538461538461538461538461538462");
    expect(Object.values(cell?.parts ?? {}).map(({ value }) => typeof value)).toEqual(["string", "string"]);
    expect(JSON.parse(JSON.stringify(measured))).toEqual(measured);
    expect(measured).toEqual(plainValue(measuredScorecard(pinnedBook, request), "string"));
  });

  it("reaches into lists, maps and objects, and leaves everything else", () => {
    const one = new Decimal("1.50");
    expect(
      plainValue({ list: [one, null], map: new Map([["a", one]]), deep: { one }, no: undefined }, "string"),
    ).toEqual({
      list: ["1.5", null],
      map: new Map([["a", "1.5"]]),
      deep: { one: "1.5" },
      no: undefined,
    });
  });
});

describe("rows for a worker", () => {
  it("are refused with Decimals, as the doc blocks say", () => {
    expect(() => structuredClone(scorecard(pinnedBook, request))).toThrow("could not be cloned");
  });

  it.each([
    ["rows", texts],
    ["measured rows", measured],
  ])("arrive as they are where money is text: %s", async (_, rows) => {
    expect(structuredClone(rows)).toEqual(rows);
    expect(await throughChannel(rows)).toEqual(rows);
    expect(await throughWorker(rows)).toEqual(rows);
  });
});
