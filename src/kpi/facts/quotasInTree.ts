import { byId } from "../../model/book/byId.js";
import { teamPath } from "../../model/book/teamPath.js";
import { teamOn } from "../../model/accessors/rep.js";
import type { Quota } from "../../model/records/quota.js";
import type { Rep } from "../../model/records/rep.js";
import type { Team } from "../../model/records/team.js";

/** A quota with its place in the organisation: the teams from the top down, then its rep if it is a rep's. */
export interface QuotaInTree extends Quota {
  readonly path?: readonly string[];
}

/** A book's quotas, each with its place: a rep's team is that of the quota's first day. */
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
    return { ...quota, path: [...(team === null ? [] : pathTo(team)), ...ownPath(quota)] };
  });
}

/** A quota's place where nothing is known of the organisation. */
export const pathOf = (quota: QuotaInTree): readonly string[] => quota.path ?? [quota.teamId ?? "", ...ownPath(quota)];

/** The slash keeps a rep and a team of the same name apart. */
const ownPath = ({ ownerId }: Quota): readonly string[] => (ownerId == null ? [] : [`rep/${ownerId}`]);
