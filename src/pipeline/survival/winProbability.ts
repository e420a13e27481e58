import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { SalesKpiError } from "../../errors.js";
import { stageStays } from "../../kpi/views/stageStays.js";
import { recordAsOf } from "../../model/history/recordAsOf.js";
import { createdOn, isOpen } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import { rowAt } from "../../stats/survival/rowAt.js";
import type { Day } from "../../time/day.js";
import { daysBetween } from "../../time/dayNumber.js";
import { requireDay } from "../../time/requireDay.js";
import { incidenceBand } from "./incidenceBand.js";
import { rowsAfter } from "./rowsAfter.js";
import { checkWinTimes, type LearnedCurves, type WinTimes } from "./winTimes.js";

/**
 * Why there is no probability: the deal is not open on the day; no history is of its stage; it does not say since when it
 * is there; fewer than twenty deals were watched for longer; none was watched until the horizon.
 */
export type NoProbability = "not-open" | "nothing-learned" | "entry-unknown" | "insufficient" | "beyond-history";

/** What is to come of an open deal. */
export interface WinProbability {
  readonly opportunityId: string;
  /** Probability that it is won by the horizon, lost by it, and still open then: together 1. Null where `reason` says why. */
  readonly won: number | null;
  /** Bounds of `won` at 95 %; null where it is 0 or 1. */
  readonly wonLow: number | null;
  readonly wonHigh: number | null;
  readonly lost: number | null;
  readonly open: number | null;
  readonly reason: NoProbability | null;
  /** The stage whose history answers; null where the creation's does. */
  readonly stage: string | null;
  /** Days since the deal came to it; null where that is not known. */
  readonly days: number | null;
  /** Days that it would be by the horizon. */
  readonly daysByHorizon: number | null;
  /** # deals of the history, of those it is compared with, that were watched for longer: what the answer rests on. */
  readonly atRisk: number;
}

/** What a probability is asked of. */
export interface WinProbabilityQuestion {
  /** What history teaches: of {@link winTimes}, {@link winTimesInStage} or {@link winTimesSinceCreation}. */
  readonly from: WinTimes;
  /** The day on which the deal is looked at; that of the history by default. */
  readonly asOf?: Day | undefined;
  /** The last day on which it may be won; as long as any deal was watched, by default. */
  readonly horizon?: Day | undefined;
}

const winKinds: OptionKinds<WinProbabilityQuestion> = { from: "any", asOf: "text?", horizon: "text?" };

/** Of how many deals a probability can be told. */
const fewest = 20;

/**
 * The probability that an open deal is won by a day, given how long it has been open since it came to its stage: what
 * became of the deals that had been open as long.
 *
 *     P(won by h | open after t days) = (won(h) − won(t)) ÷ open(t),   of the deals that came to the same stage
 *
 * The shares, and whom they are of, are those of what was learned: `t` are the days since the deal first came to the stage
 * that it is in, of the latest stay there, or since the creation. A deal that waits longer need not have a lesser chance:
 * history says. Without a horizon the answer is that of the long run, as far as it was watched; what is `open` then may
 * still be won.
 *
 * Fewer than 20 deals watched for longer than this one are `insufficient`, and the answer is null with that reason; so it
 * is where the horizon is beyond all that was watched. Decision: twenty-at-risk, open-and-moved-on.
 *
 * @throws SalesKpiError `impossible-request` where the day is before that of the history, which then knows what came later,
 *   or the horizon is before the day
 * @example
 * const history = [{ on: "2026-01-05", stage: "proposal" }];
 * const deals = Array.from({ length: 40 }, (_, i) => ({ ...(i % 4 ? lost : won), createdOn: "2026-01-05", closedOn: i < 20 ? "2026-01-25" : "2026-02-24", history }));
 * const { won: p, days, atRisk } = winProbability({ ...open, history: [{ on: "2026-03-01", stage: "proposal" }] }, { from: winTimes(deals, { asOf: "2026-03-31" }), horizon: "2026-04-30" });
 * [p, days, atRisk] // => [ 0.25, 30, 20 ]
 */
export function winProbability(deal: Opportunity, question: WinProbabilityQuestion): WinProbability {
  checkWinTimes("winProbability: from", checkOptions("winProbability", question, winKinds).from);
  return winProbabilityOf(deal, question);
}

/** Returns the answer of {@link winProbability} without a check of the question, which is one for many deals. */
export function winProbabilityOf(deal: Opportunity, { from, asOf, horizon }: WinProbabilityQuestion): WinProbability {
  const day = requireDay(asOf ?? from.asOf, "asOf");
  checkDays(from.asOf, day, requireDay(horizon, "horizon"));
  const known = recordAsOf.opportunities(deal, day);
  const own = known === null ? undefined : curvesFor(known, from);
  const entered = known === null ? null : beginningOf(known, from);
  const days = entered === null ? null : daysBetween(entered, day);
  const rows = own === undefined || days === null ? [] : rowsAfter(own, days);
  const last = rows.at(-1)?.time ?? 0;
  const daysByHorizon =
    days === null ? null : horizon === undefined ? Math.max(days, last) : days + daysBetween(day, horizon);
  const atRisk = rows[0]?.atRisk ?? 0;
  const told = {
    opportunityId: deal.id,
    stage: from.since === "creation" ? null : (known ?? deal).stage,
    days,
    daysByHorizon,
    atRisk,
  };
  const none = (reason: NoProbability): WinProbability => ({ ...nothing, reason, ...told });
  if (known === null || !isOpen(known)) return none("not-open");
  if (days === null || daysByHorizon === null) return none("entry-unknown");
  if (own === undefined) return none("nothing-learned");
  if (atRisk < fewest) return none("insufficient");
  const end = rows.at(-1);
  if (end !== undefined && daysByHorizon > end.time && end.survival > 0) return none("beyond-history");
  const by = rowAt(rows, daysByHorizon);
  const { low, high } = incidenceBand(by?.incidence.won ?? 0, by?.standardError.won ?? 0);
  return {
    won: share(by?.incidence.won ?? 0),
    wonLow: low,
    wonHigh: high,
    lost: share(by?.incidence.lost ?? 0),
    open: share(by?.survival ?? 1),
    reason: null,
    ...told,
  };
}

const nothing = { won: null, wonLow: null, wonHigh: null, lost: null, open: null } as const;

/** A sum of rounded shares may leave 0 to 1 by its last digit. */
const share = (value: number): number => Math.min(Math.max(value, 0), 1);

const curvesFor = (deal: Opportunity, { since, curves }: WinTimes): LearnedCurves | undefined =>
  curves.find(
    ({ pipeline, stage }) =>
      pipeline === (deal.pipelineId ?? null) && stage === (since === "creation" ? null : deal.stage),
  );

/** The day from which a deal's days are counted. */
function beginningOf(deal: Opportunity, { since, firstStages }: WinTimes): Day | null {
  if (since === "creation") return readDayOf(createdOn, deal) ?? null;
  if (deal.history == null) return null;
  const first = firstStages.find(({ pipeline }) => pipeline === (deal.pipelineId ?? null));
  const stays = stageStays(deal, first?.stage ?? null).filter(({ stage }) => stage === deal.stage);
  return stays.at(since === "stay" ? -1 : 0)?.enteredOn ?? null;
}

function checkDays(learnedOn: Day, day: Day, horizon: Day | undefined): void {
  if (day < learnedOn)
    throw new SalesKpiError("impossible-request", `asOf: a history as of ${learnedOn} knows what came after ${day}`, {
      field: "asOf",
      value: day,
    });
  if (horizon !== undefined && horizon < day)
    throw new SalesKpiError("impossible-request", `horizon: ${horizon} is before ${day}`, {
      field: "horizon",
      value: horizon,
    });
}
