import { checkOptions } from "../../checkOptions.js";
import { checkLevel } from "./checkLevel.js";

const levelKinds = { level: "number?" } as const;

/** Returns the level of confidence of a function's options, 0.95 unless given. Throws for an impossible level. */
export function levelOf(where: string, options: { readonly level?: number | undefined }): number {
  const { level = 0.95 } = checkOptions(where, options, levelKinds);
  checkLevel(where, level);
  return level;
}
