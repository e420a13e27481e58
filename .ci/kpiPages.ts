import type { AnyKpi } from "../src/kpi/define/bookKpi.js";
import type { AnyFamily } from "../src/kpi/define/defineFamily.js";
import { kpiTexts } from "../src/locale/fr/kpis.js";

/** Entry of the catalogue: a KPI or a family of KPIs. */
export type CatalogueEntry = AnyKpi | AnyFamily;

export const isFamily = (entry: CatalogueEntry): entry is AnyFamily => !("metric" in entry);

/** Path and text of the file of each KPI, by its name. */
export type Sources = ReadonlyMap<string, { readonly path: string; readonly source: string }>;

const exportName = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Returns the first sentence of an export's doc block. */
function meaning(name: string, source: string): string {
  const block = source.slice(0, source.search(new RegExp(`export (const|function) ${name}\\b`)));
  const text = block.slice(block.lastIndexOf("/**") + 3);
  const sentence = /[\s\S]*?\.(?=\s)/.exec(text)?.[0] ?? text;
  return sentence
    .replace(/\s*\n?\s*\*\s?/g, " ")
    .replace(/\{@link (\w+)\}/g, "`$1`")
    .trim();
}

interface Entry {
  readonly kpi: CatalogueEntry;
  readonly name: string;
  readonly path: string;
  readonly says: string;
}

const entriesOf = (kpis: readonly CatalogueEntry[], sources: Sources): Entry[] =>
  kpis.map((kpi) => {
    const name = exportName(kpi.id);
    const { path, source } = sources.get(name) ?? { path: "", source: "" };
    return { kpi, name, path, says: meaning(name, source) };
  });

const timeBasisOf = (kpi: CatalogueEntry): string =>
  isFamily(kpi) ? "of its members" : "timeBasis" in kpi ? kpi.timeBasis.kind : "of its parts";

/** Function beside the KPIs: a view, or a part that KPIs are given. */
export interface Beside {
  readonly name: string;
  readonly path: string;
  readonly source: string;
}

const titled = (topic: string): string => topic.replace(/^\w/, (letter) => letter.toUpperCase());

/** Returns the short form for the README: a line for each topic, with a link to its section of the long form. */
export function kpiTable(kpis: readonly CatalogueEntry[], sources: Sources, beside: readonly Beside[]): string {
  const all = entriesOf(kpis, sources);
  const names = (named: readonly { readonly name: string }[]): string =>
    named.map(({ name }) => `\`${name}\``).join(", ");
  const lines = topicsOf(all).map((topic) => {
    const own = all.filter(({ kpi }) => kpi.topic === topic);
    return `| [${titled(topic)}](docs/kpis.md#${topic}) | ${names(own)} |`;
  });
  lines.push(`| [Views and combinators](docs/kpis.md#views-and-combinators) | ${names(beside)} |`);
  // Kept from the formatter, which would pad every line to the longest.
  const head = ["<!-- prettier-ignore -->", "| topic | KPIs |", "| --- | --- |"];
  return [...head, ...lines, ""].join("\n");
}

const topicsOf = (all: readonly Entry[]): string[] => [...new Set(all.map(({ kpi }) => kpi.topic))];

interface Language {
  readonly heading: string;
  readonly written: string;
  readonly topics: Readonly<Record<string, string>>;
  readonly id: string;
  readonly formula: string;
  readonly unit: string;
  readonly family: string;
  readonly beside: string;
  readonly better: string;
  readonly timeBasis: string;
  readonly records: string;
  readonly builtFrom: string;
  /** Terms of a description in this language. */
  readonly terms: Readonly<Record<string, string>>;
  readonly titleOf: (entry: Entry) => string;
  readonly meaningOf: (entry: Entry) => string;
  readonly formulaOf: (entry: Entry) => string;
}

const english: Language = {
  heading: "The KPIs",
  written: "Written by `npm run index` from the KPI files. Each title links to its source.",
  topics: {},
  id: "Id",
  formula: "Formula",
  unit: "Unit",
  family: "A family: a function of parameters that makes the KPI",
  beside: "Views and combinators",
  better: "better",
  timeBasis: "Time basis",
  records: "records",
  builtFrom: "built from",
  terms: {},
  titleOf: ({ kpi }) => kpi.title,
  meaningOf: ({ says }) => says,
  formulaOf: ({ kpi }) => kpi.formula,
};

const french: Language = {
  heading: "Les indicateurs",
  written: "Page écrite par `npm run index`. Chaque titre mène au fichier source.",
  topics: {
    leads: "Prospects",
    pipeline: "Portefeuille d'affaires",
    conversion: "Transformation",
    revenue: "Chiffre d'affaires",
    speed: "Vitesse",
    targets: "Objectifs",
    activity: "Activité et effort",
    acquisition: "Acquisition et rendement",
    customers: "Clients",
    people: "Équipe",
    data: "Données",
  },
  id: "Identifiant",
  formula: "Formule",
  unit: "Unité",
  family: "Une famille : une fonction à paramètres qui fabrique l'indicateur",
  beside: "Vues et combinateurs (en anglais)",
  better: "mieux",
  timeBasis: "Base temporelle",
  records: "enregistrements",
  builtFrom: "composé de",
  terms: {
    count: "nombre",
    money: "montant",
    "money-per-day": "montant par jour",
    ratio: "rapport",
    days: "jours",
    hours: "heures",
    minutes: "minutes",
    months: "mois",
    score: "note",
    higher: "plus haut",
    lower: "plus bas",
    target: "près d'une cible",
    neither: "ni l'un ni l'autre",
    leading: "avancé",
    lagging: "retardé",
    quantitative: "quantitatif",
    qualitative: "qualitatif",
    flow: "flux",
    stock: "stock",
    span: "période propre",
    balance: "ouverture et clôture",
    presence: "présence",
    "of its parts": "de ses parties",
  },
  titleOf: ({ kpi }) => kpiTexts[kpi.id]?.title ?? kpi.title,
  meaningOf: ({ kpi, says }) => kpiTexts[kpi.id]?.meaning ?? says,
  formulaOf: ({ kpi }) => kpiTexts[kpi.id]?.formula ?? kpi.formula,
};

/** Returns the page of the whole catalogue, grouped by topic. */
export const kpisPage = (kpis: readonly CatalogueEntry[], sources: Sources, beside: readonly Beside[]): string =>
  page(kpis, sources, beside, english);

/** Returns the same page in French. */
export const frenchPage = (kpis: readonly CatalogueEntry[], sources: Sources, beside: readonly Beside[]): string =>
  page(kpis, sources, beside, french);

function page(
  kpis: readonly CatalogueEntry[],
  sources: Sources,
  beside: readonly Beside[],
  language: Language,
): string {
  const all = entriesOf(kpis, sources);
  const sections = topicsOf(all).map((topic) =>
    [
      `## ${language.topics[topic] ?? titled(topic)}`,
      ...all.filter(({ kpi }) => kpi.topic === topic).map((entry) => entryText(entry, language)),
    ].join("\n\n"),
  );
  sections.push(besideText(beside, language));
  return `# ${language.heading}\n\n${language.written}\n\n${sections.join("\n\n")}\n`;
}

function besideText(beside: readonly Beside[], language: Language): string {
  const lines = beside.map(({ name, path, source }) => `- [\`${name}\`](../${path}): ${meaning(name, source)}`);
  return [`## ${language.beside}`, lines.join("\n")].join("\n\n");
}

function entryText(entry: Entry, language: Language): string {
  const { kpi, name, path } = entry;
  const said = (term: string): string => language.terms[term] ?? term;
  const facts = [
    `- ${language.id}: \`${kpi.id}\``,
    `- ${language.formula}: ${language.formulaOf(entry)}`,
    `- ${language.unit}: ${said(kpi.unit)}; ${language.better}: ${said(kpi.better)}; ${said(kpi.nature)}, ${said(kpi.kind)}`,
    isFamily(kpi)
      ? `- ${language.family}`
      : `- ${language.timeBasis}: ${said(timeBasisOf(kpi))}${"of" in kpi ? `; ${language.records}: ${kpi.of}` : ""}${"builtFrom" in kpi ? `; ${language.builtFrom}: ${(kpi.builtFrom as readonly string[]).join(", ")}` : ""}`,
  ];
  return [`### [${language.titleOf(entry)}](../${path}) \`${name}\``, language.meaningOf(entry), facts.join("\n")].join(
    "\n\n",
  );
}
