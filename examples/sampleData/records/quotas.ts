import type { Cents } from "../primitives/money.js";
import { quarterEnd, quartersBetween, yearOf, monthOf, type Period } from "../primitives/periods.js";
import { asOf, firstDay } from "../primitives/span.js";
import { accountExecutive, teamOn } from "../company/repOn.js";
import { reps, type Rep } from "../company/reps.js";
import { teams } from "../company/teams.js";

export interface Quota {
  readonly ownerId: string;
  readonly teamId: string;
  readonly kpi: "won-revenue" | "meetings-held";
  readonly period: Period;
  /** Cents of revenue, or meetings. */
  readonly target: number;
}

/** Targets of a usual quarter in 2025. */
const usualTarget: Readonly<Record<string, Cents>> = {
  "account executive senior France": 62_000_00,
  "account executive junior France": 31_000_00,
  "account executive senior Germany": 49_000_00,
  "account executive junior Germany": 33_000_00,
  "account executive senior Spain": 58_000_00,
  "account executive junior Spain": 30_000_00,
  "account manager senior France": 104_000_00,
  "account manager junior France": 90_000_00,
  "account manager senior Germany": 142_000_00,
  "account manager junior Germany": 124_000_00,
  "account manager senior Spain": 158_000_00,
};

const byQuarter = [0.8, 1.06, 0.98, 1.16];
const growthPerYear = 0.06;
const meetingsPerQuarter = 12;

/** Share of the target in the first, second and later whole quarters of reps hired since 2024. */
const ramp = [0.5, 0.75, 1];

/** Makes the quarterly quotas of reps and teams. A team has the sum of its reps on the quarter's first day. */
export function makeQuotas(): Quota[] {
  return quartersBetween(firstDay, asOf).flatMap((period) => {
    const ofReps = reps.flatMap((rep) => revenueQuota(rep, period));
    const ofTeams = teams.map(({ id }) => teamQuota(id, period, ofReps)).filter(({ target }) => target > 0);
    return [...ofReps, ...ofReps.flatMap(meetingsQuota), ...ofTeams];
  });
}

function revenueQuota(rep: Rep, period: Period): Quota[] {
  const usual = usualTarget[`${rep.role} ${rep.seniority} ${rep.region}`];
  const isGone = rep.leftOn !== undefined && rep.leftOn < period.end;
  if (usual === undefined || isGone || rep.hiredOn > period.start) return [];
  const season = byQuarter[(monthOf(period.start) - 1) / 3] ?? 1;
  const growth = 1 + growthPerYear * (yearOf(period.start) - 2025);
  const target = Math.round((usual * season * growth * rampOf(rep, period)) / 500_00) * 500_00;
  return [{ ownerId: rep.id, teamId: "", kpi: "won-revenue", period, target }];
}

function rampOf(rep: Rep, { start }: Period): number {
  if (rep.hiredOn < firstDay) return 1;
  const quarters = quartersBetween(quarterEnd(rep.hiredOn), start).filter((quarter) => quarter.start >= rep.hiredOn);
  return ramp[quarters.length] ?? 1;
}

function meetingsQuota(quota: Quota): Quota[] {
  const rep = reps.find(({ id }) => id === quota.ownerId);
  return rep?.role === accountExecutive ? [{ ...quota, kpi: "meetings-held", target: meetingsPerQuarter }] : [];
}

function teamQuota(teamId: string, period: Period, ofReps: readonly Quota[]): Quota {
  const inTeam = new Set(reps.filter((rep) => isTeamIn(teamOn(rep, period.start), teamId)).map(({ id }) => id));
  const target = ofReps.filter(({ ownerId }) => inTeam.has(ownerId)).reduce((total, quota) => total + quota.target, 0);
  return { ownerId: "", teamId, kpi: "won-revenue", period, target };
}

/** Tells if a team is another one or below it. */
function isTeamIn(teamId: string | undefined, above: string): boolean {
  if (teamId === undefined || teamId === above) return teamId === above;
  return isTeamIn(teams.find(({ id }) => id === teamId)?.parentId, above);
}
