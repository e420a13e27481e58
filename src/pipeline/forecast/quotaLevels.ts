import { quotaFor } from "../../kpi/targets/quotaFor.js";
import { quotasInTree } from "../../kpi/facts/quotasInTree.js";
import { compareKeys } from "../../collections/compareKeys.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import { teamPath } from "../../model/book/teamPath.js";
import { dimensions } from "../../model/dimensions/dimensions.js";
import type { Quota } from "../../model/records/quota.js";
import type { Decimal } from "../../exact/decimal.js";
import type { Period } from "../../time/period.js";
import { standingIn } from "../value/standingIn.js";
import type { CountedDeal } from "./dealsOfForecast.js";

/** A rep in a team, a team or the whole, with its deals and what was asked of it. */
export interface QuotaLevel {
  readonly level: "rep" | "team" | "total";
  readonly team: string | null;
  readonly rep: string | null;
  readonly quota: Decimal;
  readonly deals: readonly CountedDeal[];
}

/** Where a deal or a quota stands: the teams from the top down, and its rep, which nobody is of a team's quota. */
interface Place {
  readonly teams: readonly string[];
  readonly rep: string | null | undefined;
}

/** Every rep, team and the whole that has a deal or a quota for a KPI within a period. */
export function quotaLevels(book: SalesBook, deals: readonly CountedDeal[], kpi: string, period: Period): QuotaLevel[] {
  const dealPlaces = placesOfDeals(book, deals);
  const quotaPlaces = placesOfQuotas(book, kpi, period);
  const level = (name: QuotaLevel["level"], key: Holder, belongs: (place: Place) => boolean): QuotaLevel => {
    const quotas = quotaPlaces.filter(({ place }) => belongs(place)).map(({ item }) => item);
    return {
      ...{ level: name, ...key },
      quota: quotaFor(kpi)({ quotas, reps: book.reps, teams: book.teams }, { during: period }),
      deals: dealPlaces.filter(({ place }) => belongs(place)).map(({ item }) => item),
    };
  };
  const places = [...dealPlaces, ...quotaPlaces].map(({ place }) => place);
  const reps = new Map<string, Holder>();
  for (const { teams, rep } of places)
    if (rep !== undefined) reps.set(JSON.stringify([lastOf(teams), rep]), { team: lastOf(teams), rep });
  const teams = new Set(
    places.flatMap(({ teams: path }): (string | null)[] => (path.length === 0 ? [null] : [...path])),
  );
  const isBelow = (team: string | null, { teams: path }: Place): boolean =>
    team === null ? path.length === 0 : path.includes(team);
  return [
    ...[...reps.values()]
      .sort((left, right) => compareKeys(left.team, right.team) || compareKeys(left.rep, right.rep))
      .map((key) => level("rep", key, (place) => lastOf(place.teams) === key.team && place.rep === key.rep)),
    ...[...teams].sort(compareKeys).map((team) => level("team", { team, rep: null }, (place) => isBelow(team, place))),
    level("total", { team: null, rep: null }, () => true),
  ];
}

type Holder = Pick<QuotaLevel, "team" | "rep">;

interface Placed<Item> {
  readonly item: Item;
  readonly place: Place;
}

function placesOfDeals(book: SalesBook, deals: readonly CountedDeal[]): Placed<CountedDeal>[] {
  const [pathTo, teamOf] = [teamPath(book.teams), standingIn(dimensions.team, book, "attainment")];
  return deals.map((deal) => {
    const team = teamOf(deal.record, deal.day) ?? null;
    return { item: deal, place: { teams: team === null ? [] : pathTo(team), rep: deal.record.ownerId ?? null } };
  });
}

function placesOfQuotas(book: SalesBook, kpi: string, period: Period): Placed<Quota>[] {
  const quotas = book.quotas.filter(
    (quota) => quota.kpi === kpi && period.start <= quota.period.start && quota.period.end <= period.end,
  );
  return [...quotasInTree({ ...book, quotas })].map(({ path = [], ...quota }) => ({
    item: quota,
    place: quota.ownerId == null ? { teams: path, rep: undefined } : { teams: path.slice(0, -1), rep: quota.ownerId },
  }));
}

const lastOf = (teams: readonly string[]): string | null => teams.at(-1) ?? null;
