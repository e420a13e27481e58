import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { entryPoints } from "../../.ci/entryPoints.js";
import { generated } from "../../.ci/generated.js";
import { catalogue, families } from "../../src/kpi/catalogue.js";
import type { AnyFamily } from "../../src/kpi/define/defineFamily.js";
import { kpiTexts } from "../../src/locale/fr/kpis.js";
import * as door from "../../src/kpi/index.js";
import { instances } from "./instances.js";
import { kpisByName, singleKpis } from "./kpisByName.js";
import { pinnedNumbers } from "./pinnedNumbers.js";

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const filesIn = (folder: string): string[] =>
  readdirSync(at(folder), { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
const read = (path: string): string => readFileSync(at(path), "utf8");

const everyFamily: readonly AnyFamily[] = families;
const nameOf = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const kpis = [...singleKpis, ...everyFamily.map((family) => [nameOf(family.id), family] as const)];
const names = kpis.map(([name]) => name);
const ids = kpis.map(([, { id }]) => id);

/** English words of the formulas that French spells alike; any other in a French formula was left over. */
const wordsOfBothLanguages: readonly string[] = [
  "acquisition",
  "coaching",
  "commissions",
  "contacts",
  "contraction",
  "cycle",
  "effort",
  "expansion",
  "marketing",
  "minutes",
  "motivation",
  "net",
  "prospects",
  "quantile",
  "quota",
  "satisfaction",
  "source",
];

describe("the catalogue", () => {
  it("has every KPI once, under the name it is exported by, and in the folder of its question", () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(ids.filter((id) => /^[a-z]+(-[a-z]+)*$/.test(id)));
    expect(names).toEqual(ids.map(nameOf));
    expect(kpis.filter(([name, { topic }]) => !existsSync(at(`src/kpi/${topic}/${name}.ts`)))).toEqual([]);
  });

  it("has every KPI that the door of the room offers", () => {
    const offered: unknown[] = Object.values(door).filter((value) => typeof value === "function" && "id" in value);
    expect(offered.length).toBe(catalogue.length + families.length);
    expect(everyFamily.filter((family) => !offered.includes(family))).toEqual([]);
  });

  it("tries a member of every family, and none of another", () => {
    expect(Object.keys(instances).toSorted()).toEqual(everyFamily.map(({ id }) => nameOf(id)).toSorted());
  });

  it("says of every KPI what it is called and how it is computed", () => {
    const silent = kpis.filter(([, { title, formula }]) => title.trim() === "" || formula.trim() === "");
    expect(silent).toEqual([]);
    expect(new Set(kpis.map(([, { title }]) => title)).size).toBe(kpis.length);
  });

  it("has French texts for every KPI, and none for any other", () => {
    expect(Object.values(kpiTexts).filter(({ meaning }) => !/^[A-ZÉÀ].*\.$/.test(meaning))).toEqual([]);
    const titles = Object.values(kpiTexts).map(({ title }) => title);
    expect(Object.keys(kpiTexts).toSorted()).toEqual(ids.toSorted());
    expect(titles.filter((title) => title.trim() === "")).toEqual([]);
    expect(new Set(titles).size).toBe(ids.length);
  });

  it("says every formula in French: with the symbols of the English one, and none of its words", () => {
    const formulas = new Map(Object.entries(kpiTexts).map(([id, { formula }]) => [id, formula]));
    expect([...formulas].filter(([, formula]) => formula.trim() === "")).toEqual([]);
    const words = (formula: string): string[] => formula.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
    const english = new Set(kpis.flatMap(([, { title, formula }]) => [title, formula].flatMap(words)));
    // From the English formulas themselves, so that a word that is new there is looked for here.
    expect(["won", "lost", "created", "of", "the", "by", "per"].filter((word) => !english.has(word))).toEqual([]);
    const french = [...formulas.values()].flatMap(words);
    const left = new Set(french.filter((word) => english.has(word)));
    expect([...left].toSorted()).toEqual(wordsOfBothLanguages);

    // All but letters, spaces and the marks of a sentence: # Σ ÷ × − → ≥ ( ) and the figures, in the order they stand in.
    const symbols = (formula: string): string => formula.replace(/[\p{L}\s,.'’-]/gu, "");
    for (const [, { id, formula }] of kpis) {
      expect({ id, symbols: symbols(formulas.get(id) ?? "") }).toEqual({ id, symbols: symbols(formula) });
    }
  });

  it("composes KPIs of KPIs that exist, and names them", () => {
    const composed = [...kpisByName].flatMap(([, kpi]) => ("parts" in kpi ? [kpi] : []));
    expect(composed.length).toBeGreaterThan(0);
    for (const { parts, builtFrom } of composed as unknown as { parts: object; builtFrom: readonly string[] }[]) {
      expect(builtFrom).toEqual(Object.values(parts).map(({ kpi }: { kpi: { id: string } }) => kpi.id));
      const known = [...ids, ...ids.flatMap((id) => [`quota-for-${id}`, `quota-to-date-for-${id}`])];
      expect(builtFrom.filter((id) => !known.includes(id))).toEqual([]);
    }
  });

  it("has a naive twin for every KPI, and no twin of another", () => {
    const twins = filesIn("test/oracle/kpi").map((path) => path.replace(".ts", ""));
    expect({ lacking: names.filter((name) => !twins.includes(name)) }).toEqual({ lacking: [] });
    expect({ stale: twins.filter((name) => !names.includes(name)) }).toEqual({ stale: [] });
  });

  it("has a pinned number for every KPI, and none of another", () => {
    const pinned = Object.keys(pinnedNumbers);
    expect({ lacking: names.filter((name) => !pinned.includes(name)) }).toEqual({ lacking: [] });
    expect({ stale: pinned.filter((name) => !names.includes(name)) }).toEqual({ stale: [] });
  });
});

describe("the house", () => {
  const sources = filesIn("src").map((path) => `src/${path}`);

  it("has no file of more than 250 lines, but for lists that are generated and tables of texts", () => {
    expect(sources.length).toBeGreaterThan(100);
    const written = sources.filter(
      (path) =>
        !read(path).startsWith("// Written by") &&
        !path.startsWith("src/locale/") &&
        !path.startsWith("src/reading/vendors/") &&
        !path.endsWith("index.ts"),
    );
    expect(written.filter((path) => read(path).trimEnd().split("\n").length > 250)).toEqual([]);
  });

  it("goes through a folder's door from outside alone: only the front door imports an index", () => {
    const importing = sources.filter((path) => /from "[^"]*\/?index\.js"/.test(read(path)));
    expect(importing).toEqual(["src/index.ts"]);
  });

  it("exports every KPI of the catalogue", () => {
    const door = read("src/kpi/index.ts");
    expect(names.filter((name) => !new RegExp(`\\{[^}]*\\b${name}\\b[^}]*\\}`).test(door))).toEqual([]);
  });

  it("has a way into the package for each of its doors, and one for every KPI", () => {
    const { exports } = JSON.parse(read("package.json")) as { readonly exports: object };
    expect(Object.keys(exports)).toEqual([...Object.keys(entryPoints), "./kpi/*", "./package.json"]);
  });

  it("has no default export and no folder of leftovers", () => {
    expect(sources.filter((path) => /^export default/m.test(read(path)))).toEqual([]);
    expect(sources.filter((path) => /\b(utils?|helpers?|common|misc)\b/i.test(path))).toEqual([]);
  });

  it("has its generated files up to date: run npm run index", async () => {
    const files = await generated();
    const stale = files.filter(({ path, text }) => read(path) !== text).map(({ path }) => path);
    expect(stale).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual([
      "src/kpi/catalogue.ts",
      "docs/kpis.md",
      "docs/kpis.fr.md",
      "README.md",
    ]);
  });
});
