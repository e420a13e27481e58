/** Something to time. */
export interface Case {
  readonly name: string;
  readonly run: () => unknown;
}

/** CPU time that a piece of work takes of the whole process, its threads and garbage collector included, in nanoseconds. */
async function cpuOf(run: () => unknown): Promise<number> {
  // Once untimed: what the case before left behind in memory is not this one's to clear away.
  await run();
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) * 1000;
}

/**
 * The median CPU time of each case, in nanoseconds. Rounds are interleaved, so that what disturbs the machine disturbs all; one
 * round is run before any is counted.
 */
export async function medians(cases: readonly Case[], rounds: number): Promise<ReadonlyMap<string, number>> {
  const warmUps = 1;
  const times = new Map(cases.map(({ name }) => [name, [] as number[]]));
  for (let round = -warmUps; round < rounds; round += 1)
    for (const { name, run } of cases) {
      const time = await cpuOf(run);
      if (round >= 0) times.get(name)?.push(time);
    }
  return new Map([...times].map(([name, list]) => [name, median(list)]));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}
