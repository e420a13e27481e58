import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";

const folder = fileURLToPath(new URL("../../../shared/data/", import.meta.url));

/** Whether the real data sets are there: they are used from beside the project, not copied into it. */
export const hasData = existsSync(folder);

/** The rows of a CSV file of the real data sets, by the names in its header; everything in them is text. */
export function readCsv(path: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(readFileSync(folder + path, "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  if (errors[0] !== undefined) throw new Error(`${path}, row ${errors[0].row}: ${errors[0].message}`);
  return data;
}
