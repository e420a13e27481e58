import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { checkLine } from "../checkLine.js";
import { lineOf } from "../lineOf.js";
import { printTable } from "../printTable.js";

type Build = (entry: string, output: string) => Promise<unknown>;

/** Limit in bytes, by brotli, of a program that imports one KPI without money from the front entry point. */
const mostOfOneKpi = 1480;

/** Checks that programs built and minified by each bundler print what they print on plain Node, from a folder without packages. */
export async function checkBundlers(folder: string): Promise<void> {
  const outputs = mkdtempSync(join(tmpdir(), "sales-kpi-built-"));
  const rows: string[][] = [];
  try {
    for (const [name, build] of Object.entries(await readBuilds())) {
      const whole = await builtSize(name, build, folder, "smoke.js", outputs);
      const alone = await builtSize(name, build, folder, "winRateAlone.js", outputs);
      if (alone.brotli > mostOfOneKpi)
        throw new Error(`${name}: expected one KPI in ${mostOfOneKpi} bytes, got ${alone.brotli}`);
      rows.push([name, "runs", ...[whole.raw, whole.brotli, alone.raw, alone.brotli].map(String)]);
    }
  } finally {
    rmSync(outputs, { recursive: true, force: true });
  }
  printTable([["bundler (minifier)", "result", "smoke: bytes", "brotli", "winRate alone: bytes", "brotli"], ...rows]);
}

async function readBuilds(): Promise<Record<string, Build>> {
  const files = readdirSync(join(import.meta.dirname, "bundlers"));
  const modules = files.map(
    async (file) => (await import(`./bundlers/${file}`)) as { readonly builds: Record<string, Build> },
  );
  return Object.assign({}, ...(await Promise.all(modules)).map(({ builds }) => builds)) as Record<string, Build>;
}

async function builtSize(
  name: string,
  build: Build,
  folder: string,
  program: string,
  outputs: string,
): Promise<{ readonly raw: number; readonly brotli: number }> {
  const output = join(outputs, `${name.replace(/\W+/g, "-")}-${program.replace(/js$/, "mjs")}`);
  await build(join(folder, program), output);
  checkLine(`${program} by ${name}`, lineOf(outputs, "node", output), lineOf(folder, "node", program));
  const code = readFileSync(output);
  return { raw: code.length, brotli: brotliCompressSync(code).length };
}
