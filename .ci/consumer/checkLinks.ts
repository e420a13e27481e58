import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Checks that every relative link on a page of the installed package leads to a file or folder of the package. */
export function checkLinks(folder: string): void {
  const home = join(folder, "node_modules/sales-kpi");
  const pages = readdirSync(home, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
  const links = pages.flatMap((page) =>
    linksOf(readFileSync(join(home, page), "utf8")).map((link) => ({ page, link })),
  );
  const dead = links.filter(({ page, link }) => !existsSync(join(home, dirname(page), link)));
  if (dead.length > 0) throw new Error(`dead links: ${dead.map(({ page, link }) => `${page} to ${link}`).join(", ")}`);
  if (!links.some(({ page }) => page === "README.md")) throw new Error("README.md: expected relative links, got none");
  console.log(`links: ${links.length} relative ones on ${pages.length} pages lead to files of the package`);
}

/** Returns the relative links of a page, without the places within pages that they lead to. Code has none. */
function linksOf(page: string): string[] {
  const prose = page.replace(/^```[^]*?^```/gm, "").replace(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
    .map(([, target = ""]) => decodeURI(target))
    .filter((target) => !/^[a-z]+:/.test(target));
}
