import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { stageStays } from "../../kpi/views/stageStays.js";
import { recordAsOf } from "../../model/history/recordAsOf.js";
import { createdOn, isOpen } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { IncidenceRow } from "../../stats/survival/incidenceRow.js";
import { rowAt } from "../../stats/survival/rowAt.js";
import type { Day } from "../../time/day.js";
import { daysBetween } from "../../time/dayNumber.js";
import { requireDay } from "../../time/requireDay.js";
import type { DealEvent } from "./dealDuration.js";
import { incidenceAfter } from "./incidenceAfter.js";
import { incidenceBand } from "./incidenceBand.js";
import { checkWinTimes, type LearnedCurves, type WinTimes } from "./learnedCurves.js";
import { refuseOption } from "../value/refuseOption.js";

/**
 * Reason without a probability: the deal is not open on the day; the history has no curve of its stage; its day of entry is
 * unknown; fewer than twenty deals were observed for longer; none was observed until the horizon.
 */
export type NoProbability = "not-open" | "nothing-learned" | "entry-unknown" | "insufficient" | "beyond-history";

/** Probabilities of the outcomes of an open deal. */
export interface WinProbability {
  readonly opportunityId: string;
  /** Probability of a win by the horizon. With `lost` and `open` it adds up to 1. Null if `reason` says why. */
  readonly won: number | null;
  /** Bounds of `won` at 95 %; null if `won` is 0 or 1. */
  readonly wonLow: number | null;
  readonly wonHigh: number | null;
  readonly lost: number | null;
  readonly open: number | null;
  readonly reason: NoProbability | null;
  /** Stage of the curve; null for curves since the creation. */
  readonly stage: string | null;
  /** Days since the deal entered the stage or was created; null if the day is unknown. */
  readonly days: number | null;
  /** Days since then at the horizon. */
  readonly daysByHorizon: number | null;
  /** # deals at risk: deals of the history that were observed for longer. */
  readonly atRisk: number;
}

/** Win times, day and horizon of a probability. */
export interface WinProbabilityOptions {
  /** Win times of {@link winTimes}, {@link winTimesInStage} or {@link winTimesSinceCreation}. */
  readonly from: WinTimes;
  /** Day on which the deal is looked at; the day of the history by default. */
  readonly asOf?: Day | undefined;
  /** Last day on which the deal may be won; as long as any deal was observed, by default. */
  readonly horizon?: Day | undefined;
}

const winProbabilityKinds: OptionKinds<WinProbabilityOptions> = { from: "any", asOf: "text?", horizon: "text?" };

/** Fewest deals at risk that a probability rests on. */
const minimumAtRisk = 20;

/**
 * Returns the probability that an open deal is won by a day, given its age in the stage: the outcomes of the deals that had
 * been open as long.
 *
 *     P(won by h | open after t days) = (won(h) − won(t)) ÷ open(t),   of the deals that came to the same stage
 *
 * The win times determine the shares, the deals and the days `t`: since the first entry to the deal's stage, since its latest
 * entry, or since its creation. A deal that waits longer need not have a lesser probability. Without a horizon the answer is
 * that of the long run, as far as deals were observed; a deal that is `open` then may still be won.
 *
 * With fewer than 20 deals at risk the answer is null, and the reason `insufficient`. The answer is null for a horizon beyond
 * all observations, too. Decision: twenty-at-risk, open-and-moved-on.
 *
 * @throws SalesKpiError `impossible-request` for a day before the day of the history, which then knows later outcomes, or a
 *   horizon before the day
 * @example
 * const history = [{ on: "2026-01-05", stage: "proposal" }];
 * const deals = Array.from({ length: 40 }, (_, i) => ({ ...(i % 4 ? lost : won), createdOn: "2026-01-05", closedOn: i < 20 ? "2026-01-25" : "2026-02-24", history }));
 * const { won: p, days, atRisk } = winProbability({ ...open, history: [{ on: "2026-03-01", stage: "proposal" }] }, { from: winTimes(deals, { asOf: "2026-03-31" }), horizon: "2026-04-30" });
 * [p, days, atRisk] // => [ 0.25, 30, 20 ]
 */
export function winProbability(deal: Opportunity, options: WinProbabilityOptions): WinProbability {
  checkWinTimes("winProbability: from", checkOptions("winProbability", options, winProbabilityKinds).from);
  return readWinProbability(deal, options);
}

/** Returns the answer of {@link winProbability} without a check of the options, which many deals share. */
export function readWinProbability(deal: Opportunity, { from, asOf, horizon }: WinProbabilityOptions): WinProbability {
  const day = requireDay(asOf ?? from.asOf, "asOf");
  checkDays(from.asOf, day, requireDay(horizon, "horizon"));
  const known = recordAsOf.opportunities(deal, day);
  const curves = known === null ? undefined : curvesOf(known, from);
  const start = known === null ? null : startOf(known, from);
  const days = start === null ? null : daysBetween(start, day);
  const incidence = curves === undefined || days === null ? [] : incidenceAfter(curves, days);
  const context: ProbabilityContext = {
    opportunityId: deal.id,
    stage: from.since === "creation" ? null : (known ?? deal).stage,
    days,
    daysByHorizon: days === null ? null : daysAtHorizon(days, incidence, day, horizon),
    atRisk: incidence[0]?.atRisk ?? 0,
  };
  const reason = known === null || !isOpen(known) ? "not-open" : noProbability(context, curves, incidence);
  return { ...(reason === null ? sharesAt(incidence, context.daysByHorizon) : noShares), reason, ...context };
}

type Shares = Pick<WinProbability, "won" | "wonLow" | "wonHigh" | "lost" | "open">;
type ProbabilityContext = Omit<WinProbability, keyof Shares | "reason">;
type Incidence = readonly IncidenceRow<DealEvent>[];

const noShares: Shares = { won: null, wonLow: null, wonHigh: null, lost: null, open: null };

/** Returns the days at the horizon; without a horizon those of the end of the curve. */
function daysAtHorizon(days: number, incidence: Incidence, day: Day, horizon: Day | undefined): number {
  return horizon === undefined ? Math.max(days, incidence.at(-1)?.time ?? 0) : days + daysBetween(day, horizon);
}

/** Returns the reason that an open deal has no probability; null if it has one. */
function noProbability(
  { days, daysByHorizon, atRisk }: ProbabilityContext,
  curves: LearnedCurves | undefined,
  incidence: Incidence,
): NoProbability | null {
  if (days === null || daysByHorizon === null) return "entry-unknown";
  if (curves === undefined) return "nothing-learned";
  if (atRisk < minimumAtRisk) return "insufficient";
  const end = incidence.at(-1);
  return end !== undefined && daysByHorizon > end.time && end.survival > 0 ? "beyond-history" : null;
}

/** Returns the shares won, lost and open after so many days. */
function sharesAt(incidence: Incidence, days: number | null): Shares {
  const row = rowAt(incidence, days ?? 0);
  const won = row?.incidence.won ?? 0;
  const { low, high } = incidenceBand(won, row?.standardError.won ?? 0);
  return {
    won: toShare(won),
    wonLow: low,
    wonHigh: high,
    lost: toShare(row?.incidence.lost ?? 0),
    open: toShare(row?.survival ?? 1),
  };
}

/** Keeps a share within 0 and 1: a sum of rounded shares may leave that range by its last digit. */
const toShare = (value: number): number => Math.min(Math.max(value, 0), 1);

const curvesOf = (deal: Opportunity, { since, curves }: WinTimes): LearnedCurves | undefined =>
  curves.find(
    ({ pipeline, stage }) =>
      pipeline === (deal.pipelineId ?? null) && stage === (since === "creation" ? null : deal.stage),
  );

/** Returns the day from which the days of a deal are counted; null if its record does not say. */
function startOf(deal: Opportunity, { since, firstStages }: WinTimes): Day | null {
  if (since === "creation") return readDayOf(createdOn, deal) ?? null;
  if (deal.history == null) return null;
  const first = firstStages.find(({ pipeline }) => pipeline === (deal.pipelineId ?? null));
  const stays = stageStays(deal, first?.stage ?? null).filter(({ stage }) => stage === deal.stage);
  return stays.at(since === "stay" ? -1 : 0)?.enteredOn ?? null;
}

function checkDays(historyDay: Day, day: Day, horizon: Day | undefined): void {
  if (day < historyDay)
    refuseOption(
      "winProbability",
      "asOf",
      day,
      `a day from ${historyDay} on, because the history knows all up to that day`,
    );
  if (horizon !== undefined && horizon < day)
    refuseOption("winProbability", "horizon", horizon, `a day from ${day} on, the day of the deal`);
}
