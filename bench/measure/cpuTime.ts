import { existsSync, readFileSync } from "node:fs";

/** What Linux's scheduler has given this thread: nanoseconds run, nanoseconds waited, turns. */
const schedulerFile = "/proc/thread-self/schedstat";
const hasSchedulerFile = existsSync(schedulerFile);
const idleCell = new Int32Array(new SharedArrayBuffer(4));

/** CPU time of the whole process so far, its threads and garbage collector included, in nanoseconds. */
export function processTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}

/**
 * CPU time of the main thread so far, in nanoseconds: without the threads of the garbage collector, which are busy with what an
 * earlier case has left behind. That of the process where the system does not tell.
 */
export function mainThreadTime(): number {
  if (!hasSchedulerFile) return processTime();
  // The account is brought up to date when the thread gives up its turn.
  Atomics.wait(idleCell, 0, 0, 0.01);
  return Number(readFileSync(schedulerFile, "utf8").split(" ")[0]);
}
