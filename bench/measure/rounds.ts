import { mainThreadTime, processTime } from "./cpuTime.js";

/** Something to time. */
export interface Case {
  readonly name: string;
  readonly run: () => unknown;
  /** Whether it works in threads of its own: then the CPU time of the whole process is its, else that of the main thread. */
  readonly hasThreads?: boolean;
}

/** CPU time that a piece of work takes, in nanoseconds. */
async function measureCpu({ run, hasThreads = false }: Case): Promise<number> {
  const time = hasThreads ? processTime : mainThreadTime;
  // Once untimed: what the case before left behind in memory is not this one's to clear away.
  await run();
  const before = time();
  await run();
  return time() - before;
}

/**
 * The median CPU time of each case, in nanoseconds. Every case is warmed first, until the engine has made of it what it can.
 * Rounds are interleaved, so that what disturbs the machine disturbs all.
 */
export async function medians(cases: readonly Case[], rounds: number): Promise<ReadonlyMap<string, number>> {
  for (const { run } of cases) await warmUp(run);
  const times = new Map(cases.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1)
    for (const each of cases) times.get(each.name)?.push(await measureCpu(each));
  return new Map([...times].map(([name, list]) => [name, median(list)]));
}

/** Runs a case a dozen times, or fewer where that takes longer than four seconds. */
async function warmUp(run: () => unknown): Promise<void> {
  const end = performance.now() + 4000;
  for (let time = 0; time < 12 && performance.now() < end; time += 1) await run();
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}
