import type { Team } from "../records/team.js";

/**
 * Returns the function that lists the teams above a team, from the top of the tree down to the team itself. A team above
 * itself ends the list; `parseSalesBook` reports it.
 *
 * @example teamPath([{ id: "all" }, { id: "north", parentId: "all" }])("north") // => [ 'all', 'north' ]
 */
export function teamPath(teams: Iterable<Team>): (teamId: string) => readonly string[] {
  const parentOf = new Map(Array.from(teams, ({ id, parentId }) => [id, parentId ?? null]));
  return (teamId) => {
    const path = [teamId];
    let parent = parentOf.get(teamId) ?? null;
    while (parent !== null && !path.includes(parent)) {
      path.unshift(parent);
      parent = parentOf.get(parent) ?? null;
    }
    return path;
  };
}
