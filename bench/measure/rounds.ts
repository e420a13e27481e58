import { mainThreadTime, processTime } from "./cpuTime.js";

/** Case to measure. */
export interface Case {
  readonly name: string;
  readonly run: () => unknown;
  /** True if the case has threads of its own. Then the CPU time of the process counts, else that of the main thread. */
  readonly hasThreads?: boolean;
}

/** Measures the CPU time of a case in nanoseconds. */
async function measureCpu({ run, hasThreads = false }: Case): Promise<number> {
  const time = hasThreads ? processTime : mainThreadTime;
  // The first run is not measured: it clears the memory of the case before.
  await run();
  const before = time();
  await run();
  return time() - before;
}

/**
 * Measures the median CPU time of each case in nanoseconds. Every case is warmed up first, so that the engine has optimised it.
 * Rounds are interleaved, so that a disturbance of the machine affects all cases.
 */
export async function medians(cases: readonly Case[], rounds: number): Promise<ReadonlyMap<string, number>> {
  for (const { run } of cases) await warmUp(run);
  const times = new Map(cases.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1)
    for (const item of cases) times.get(item.name)?.push(await measureCpu(item));
  return new Map([...times].map(([name, list]) => [name, median(list)]));
}

/** Runs a case twelve times, or fewer if that takes longer than four seconds. */
async function warmUp(run: () => unknown): Promise<void> {
  const end = performance.now() + 4000;
  for (let time = 0; time < 12 && performance.now() < end; time += 1) await run();
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}
