import type { IncidenceRow } from "../../stats/survival/incidenceRow.js";
import { incidenceSteps } from "../../stats/survival/incidenceSteps.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import type { WatchedAlike } from "./dealKinds.js";
import { riskCounts } from "./riskCounts.js";
import { endings, type Ending, type WatchedDeal } from "./watchedDeal.js";
import type { LearnedCurves } from "./winTimes.js";

type Rows = readonly IncidenceRow<Ending>[];

/**
 * What becomes, after so many days, of the deals that one is compared with which has been there for as many: curves that
 * begin then. They are the differences (F(h) − F(t)) ÷ S(t) of the whole curves, with an error of their own.
 */
export function rowsAfter(curves: LearnedCurves, days: number): Rows {
  const asked = known.get(curves) ?? {
    alike: curves.deals && kindsOf(curves.deals),
    after: new Map<number, Rows>(),
  };
  known.set(curves, asked);
  // Many deals of a pipeline are of as many days.
  return getOrInsert(asked.after, days, () => {
    const { alike } = asked;
    if (alike === null)
      return incidenceSteps(
        curves.rows.filter(({ time }) => time > days),
        endings,
      );
    const gone = alike.findIndex((kind) => sat(kind) <= days);
    return incidenceSteps(riskCounts(gone === -1 ? alike : alike.slice(0, gone)), endings);
  });
}

/** What was made of curves already. */
interface Asked {
  /** Their deals, where stays matter: those that sat longest first. */
  readonly alike: readonly WatchedAlike[] | null;
  /** The curves that begin after so many days. */
  readonly after: Map<number, Rows>;
}

/** For how many days a deal was watched in the stage. */
const sat = ({ time, stay }: WatchedDeal): number => (stay === null ? time : Math.min(time, stay));

/** In the order that a history which was learned from has them, those alike stand together. */
function kindsOf(deals: readonly WatchedDeal[]): readonly WatchedAlike[] {
  const kinds: (WatchedDeal & { n: number })[] = [];
  for (const deal of deals) {
    const last = kinds.at(-1);
    if (last !== undefined && isAlike(last, deal)) last.n += 1;
    else kinds.push({ ...deal, n: 1 });
  }
  return kinds.sort((left, right) => sat(right) - sat(left));
}

const isAlike = (one: WatchedDeal, other: WatchedDeal): boolean =>
  one.time === other.time && one.cause === other.cause && one.stay === other.stay && one.entry === other.entry;

const known = new WeakMap<LearnedCurves, Asked>();
