import { checksOf } from "../docs/checksOf.js";
import { run } from "../docs/run.js";
import { exportsOf, publicScope, type Scope } from "../docs/scope.js";
import { examplesIn } from "../docs/snippets.js";
import { sourceFiles } from "../docs/textFiles.js";

/** A call that an example of the documentation makes. */
export interface RecordedCall {
  readonly name: string;
  readonly called: (...given: readonly unknown[]) => unknown;
  readonly given: readonly unknown[];
}

/** Returns the calls of exported functions that the examples of doc blocks make, with what they are given. */
export async function recordedCalls(): Promise<RecordedCall[]> {
  const calls: RecordedCall[] = [];
  const everything = await publicScope();
  for (const { path, code } of sourceFiles().flatMap(examplesIn))
    for (const check of checksOf(code))
      await run([check.code], recording({ ...everything, ...(await exportsOf(path)) }, calls), "last expression");
  return calls;
}

/** Returns the scope with functions that note how they are called. */
const recording = (scope: Scope, calls: RecordedCall[]): Scope =>
  Object.fromEntries(
    Object.entries(scope).map(([name, value]) => [
      name,
      typeof value === "function" && !/^[A-Z]/.test(name)
        ? new Proxy(value, {
            apply(called: RecordedCall["called"], self: unknown, given: readonly unknown[]): unknown {
              calls.push({ name, called, given });
              return Reflect.apply(called, self, given);
            },
          })
        : value,
    ]),
  );
