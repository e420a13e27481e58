import { byId } from "../../model/book/byId.js";
import { teamPath } from "../../model/book/teamPath.js";
import { teamOn } from "../../model/accessors/rep.js";
import type { Quota } from "../../model/records/quota.js";
import type { Rep } from "../../model/records/rep.js";
import type { Team } from "../../model/records/team.js";

/** Quota with its position in the organisation. */
export interface QuotaInTree extends Quota {
  /** Teams from the top down, then the rep if the quota has one. */
  readonly path?: readonly string[];
}

/** Returns a book's quotas, each with its path. A rep's team is the team on the quota's first day. */
export function quotasInTree({
  quotas = [],
  reps = [],
  teams = [],
}: {
  readonly quotas?: Iterable<Quota> | undefined;
  readonly reps?: Iterable<Rep> | undefined;
  readonly teams?: Iterable<Team> | undefined;
}): Iterable<QuotaInTree> {
  const repOf = byId(reps);
  const pathTo = teamPath(teams);
  return Array.from(quotas, (quota) => {
    const rep = quota.ownerId == null ? undefined : repOf.get(quota.ownerId);
    const team = rep === undefined ? (quota.teamId ?? null) : teamOn(rep, quota.period.start);
    return { ...quota, path: [...(team === null ? [] : pathTo(team)), ...repPath(quota)] };
  });
}

/** Returns a quota's path. Without a known organisation the path is the quota's own team and rep. */
export const pathOf = (quota: QuotaInTree): readonly string[] => quota.path ?? [quota.teamId ?? "", ...repPath(quota)];

/** Returns the last part of the path of a rep's quota. The prefix keeps a rep and a team of the same name apart. */
const repPath = ({ ownerId }: Quota): readonly string[] => (ownerId == null ? [] : [`rep/${ownerId}`]);
