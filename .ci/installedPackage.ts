import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Packs the project, installs the tarball in an empty folder beside the programs that use it, and removes the folder in the end. */
export async function withInstalledPackage(use: (folder: string) => void | Promise<void>): Promise<void> {
  const place = realpathSync(mkdtempSync(join(tmpdir(), "sales-kpi-")));
  const folder = join(place, "consumer");
  try {
    execFileSync("npm", ["pack", "--silent", "--pack-destination", place]);
    const tarball = readdirSync(place).find((name) => name.endsWith(".tgz")) ?? "";
    mkdirSync(folder);
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
    execFileSync("npm", ["install", "--silent", "--no-audit", "--no-fund", `../${tarball}`], { cwd: folder });
    cpSync(".ci/programs", folder, { recursive: true });
    await use(folder);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
