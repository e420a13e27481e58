import { existsSync, readFileSync } from "node:fs";

/** Linux's scheduler statistics of this thread: nanoseconds run, nanoseconds waited, time slices. */
const schedulerFile = "/proc/thread-self/schedstat";
const hasSchedulerFile = existsSync(schedulerFile);
const idleCell = new Int32Array(new SharedArrayBuffer(4));

/** Returns the CPU time of the process so far in nanoseconds, with its threads and the garbage collector. */
export function processTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}

/**
 * Returns the CPU time of the main thread so far in nanoseconds. The threads of the garbage collector are left out, because they
 * clear the memory of an earlier case. Without scheduler statistics the time of the process is returned.
 */
export function mainThreadTime(): number {
  if (!hasSchedulerFile) return processTime();
  // The system updates the statistics when the thread yields.
  Atomics.wait(idleCell, 0, 0, 0.01);
  return Number(readFileSync(schedulerFile, "utf8").split(" ")[0]);
}
