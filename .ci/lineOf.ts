import { execFileSync } from "node:child_process";

/** Returns the one line that a command prints in a folder. */
export function lineOf(folder: string, command: string, ...args: readonly string[]): string {
  const printed = execFileSync(command, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  return printed.replace(/\n$/, "");
}
