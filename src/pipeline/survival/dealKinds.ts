import { compareKeys } from "../../collections/compareKeys.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import type { WatchedDeal } from "./watchedDeal.js";

/** Deals that were watched for the same days with the same end. */
export interface WatchedAlike extends WatchedDeal {
  /** # deals. */
  readonly n: number;
}

/** Deals counted by what became of them and when: there are as many kinds of them as days allow, however many deals. */
export interface DealKinds {
  readonly add: (deal: WatchedDeal) => void;
  /** In an order that the deals' own does not matter to. */
  readonly all: () => readonly WatchedAlike[];
}

export function dealKinds(): DealKinds {
  const kinds = new Map<number, Map<number | null, Counted[]>>();
  return {
    add: ({ time, cause, entry = null, stay }) => {
      const ofDays = getOrInsert(getOrInsert(kinds, time, newMap), stay, newList);
      const kind = ofDays.find((one) => one.cause === cause && one.entry === entry);
      if (kind === undefined) ofDays.push({ time, cause, entry, stay, n: 1 });
      else kind.n += 1;
    },
    all: () => [...kinds.values()].flatMap((ofTime) => [...ofTime.values()].flat()).sort(byTime),
  };
}

interface Counted extends WatchedAlike {
  n: number;
}

const newMap = (): Map<number | null, Counted[]> => new Map();
const newList = (): Counted[] => [];

const byTime = (left: WatchedDeal, right: WatchedDeal): number =>
  left.time - right.time ||
  compareKeys(left.cause, right.cause) ||
  (left.stay ?? Infinity) - (right.stay ?? Infinity) ||
  (left.entry ?? -1) - (right.entry ?? -1);
