import { quotaFor } from "../../kpi/targets/quotaFor.js";
import { quotasInTree } from "../../kpi/facts/quotasInTree.js";
import { compareKeys } from "../../collections/compareKeys.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import { teamPath } from "../../model/book/teamTree.js";
import { dimensions } from "../../model/dimensions/dimensions.js";
import type { Quota } from "../../model/records/quota.js";
import type { Decimal } from "../../exact/decimal.js";
import type { Period } from "../../time/period.js";
import { dealKeyAccessor } from "../value/dealKeyAccessor.js";
import type { ForecastDeal } from "./forecastDeals.js";

/** Rep in a team, team or total, with its quota and its deals. */
export interface QuotaLevel {
  readonly level: "rep" | "team" | "total";
  readonly team: string | null;
  readonly rep: string | null;
  readonly quota: Decimal;
  readonly deals: readonly ForecastDeal[];
}

/** Position of a deal or a quota in the team tree: the teams from the top down, and its rep; a team's quota has no rep. */
interface TreePosition {
  readonly teams: readonly string[];
  readonly rep: string | null | undefined;
}

/** Returns every rep, every team and the total with a deal or a quota for a KPI within a period. */
export function quotaLevels(
  book: SalesBook,
  deals: readonly ForecastDeal[],
  kpi: string,
  period: Period,
): QuotaLevel[] {
  const positionedDeals = dealsInTree(book, deals);
  const positionedQuotas = quotasOfPeriod(book, kpi, period);
  const level = (name: QuotaLevel["level"], key: Holder, belongs: (position: TreePosition) => boolean): QuotaLevel => {
    const quotas = positionedQuotas.filter(({ position }) => belongs(position)).map(({ item }) => item);
    return {
      ...{ level: name, ...key },
      quota: quotaFor(kpi)({ quotas, reps: book.reps, teams: book.teams }, { during: period }),
      deals: positionedDeals.filter(({ position }) => belongs(position)).map(({ item }) => item),
    };
  };
  const positions = [...positionedDeals, ...positionedQuotas].map(({ position }) => position);
  const reps = new Map<string, Holder>();
  for (const { teams, rep } of positions)
    if (rep !== undefined) reps.set(JSON.stringify([lastOf(teams), rep]), { team: lastOf(teams), rep });
  const teams = new Set(
    positions.flatMap(({ teams: path }): (string | null)[] => (path.length === 0 ? [null] : [...path])),
  );
  const isBelow = (team: string | null, { teams: path }: TreePosition): boolean =>
    team === null ? path.length === 0 : path.includes(team);
  return [
    ...[...reps.values()]
      .sort((left, right) => compareKeys(left.team, right.team) || compareKeys(left.rep, right.rep))
      .map((key) => level("rep", key, ({ teams: path, rep }) => lastOf(path) === key.team && rep === key.rep)),
    ...[...teams]
      .sort(compareKeys)
      .map((team) => level("team", { team, rep: null }, (position) => isBelow(team, position))),
    level("total", { team: null, rep: null }, () => true),
  ];
}

type Holder = Pick<QuotaLevel, "team" | "rep">;

interface Positioned<Item> {
  readonly item: Item;
  readonly position: TreePosition;
}

function dealsInTree(book: SalesBook, deals: readonly ForecastDeal[]): Positioned<ForecastDeal>[] {
  const [pathTo, teamOf] = [teamPath(book.teams), dealKeyAccessor(dimensions.team, book, "projectedAttainment")];
  return deals.map((deal) => {
    const team = teamOf(deal.record, deal.day) ?? null;
    return { item: deal, position: { teams: team === null ? [] : pathTo(team), rep: deal.record.ownerId ?? null } };
  });
}

function quotasOfPeriod(book: SalesBook, kpi: string, period: Period): Positioned<Quota>[] {
  const quotas = book.quotas.filter(
    (quota) => quota.kpi === kpi && period.start <= quota.period.start && quota.period.end <= period.end,
  );
  return [...quotasInTree({ ...book, quotas })].map(({ path = [], ...quota }) => ({
    item: quota,
    position:
      quota.ownerId == null ? { teams: path, rep: undefined } : { teams: path.slice(0, -1), rep: quota.ownerId },
  }));
}

const lastOf = (teams: readonly string[]): string | null => teams.at(-1) ?? null;
