/** A step up: from a team to the one above it, from a rep to their manager. */
export interface Link {
  readonly from: string;
  readonly to: string;
}

/**
 * The links that lie on a loop, or on a way from one loop to another. Links from where none arrives are peeled off, again
 * and again, and so are links to where none leaves; what is left goes round.
 */
export const linksInLoops = <Step extends Link>(links: readonly Step[]): readonly Step[] =>
  peeled(peeled(links, "from", "to"), "to", "from");

function peeled<Step extends Link>(links: readonly Step[], near: keyof Link, far: keyof Link): readonly Step[] {
  const arriving = new Map<string, number>();
  const leaving = new Map<string, Step[]>();
  for (const link of links) {
    arriving.set(link[far], (arriving.get(link[far]) ?? 0) + 1);
    const others = leaving.get(link[near]);
    if (others === undefined) leaving.set(link[near], [link]);
    else others.push(link);
  }
  const gone = new Set<Step>();
  const loose = [...leaving.keys()].filter((id) => !arriving.has(id));
  for (let id = loose.pop(); id !== undefined; id = loose.pop()) {
    for (const link of leaving.get(id) ?? []) {
      gone.add(link);
      const left = (arriving.get(link[far]) ?? 0) - 1;
      arriving.set(link[far], left);
      if (left === 0) loose.push(link[far]);
    }
  }
  return links.filter((link) => !gone.has(link));
}
