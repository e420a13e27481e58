/** The layers of docs/architecture.md from the lowest up: a module imports from its own folder and the layers named here. */
const layers = [
  ["errors"],
  ["collections"],
  ["exact", "time"],
  ["money", "stats"],
  ["diagnostics"],
  ["locale"],
  ["metric"],
  ["model"],
  ["kpi", "reading"],
  ["query"],
  ["pipeline"],
  ["incentive"],
  ["review", "output"],
];

/** Folders beside the layers: an entry point that composes schemas with zod, and a kit for tests of a user's own metrics. */
const beside = { schemas: ["model", "incentive"], testing: ["metric", "errors"] };

const below = { ...beside };
layers.forEach((layer, height) => {
  for (const name of layer) below[name] = layers.slice(0, height).flat();
});

const folders = Object.keys(below);
const pathOf = (folder) => (folder === "errors" ? "^src/(errors|checkOptions|nearestName)\\.ts$" : `^src/${folder}/`);

const layerRules = folders.map((folder) => ({
  name: `${folder}-imports-only-the-layers-below-it`,
  severity: "error",
  from: { path: pathOf(folder) },
  to: { path: "^src/", pathNot: [pathOf(folder), ...below[folder].map(pathOf)] },
}));

const only = (library, place, name) => ({
  name,
  severity: "error",
  from: { path: "^src/", pathNot: place },
  to: { path: `node_modules/${library}` },
});

module.exports = {
  forbidden: [
    ...layerRules,
    only("decimal\\.js", "^src/exact/", "decimal-lives-in-exact"),
    only("zod", "^src/schemas/", "zod-lives-in-schemas"),
    {
      name: "entry-points-are-for-consumers",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/index\\.ts$"] },
      to: { path: "^src/.*index\\.ts$" },
    },
    {
      name: "measured-before-paid",
      severity: "error",
      from: { path: "^src/incentive/measure/" },
      to: { path: "^src/incentive/payout/" },
    },
    {
      name: "a-kpi-alone-brings-no-quantiles",
      severity: "error",
      from: { path: "^src/kpi/" },
      to: { path: "^src/stats/distributions/normalQuantile\\.ts$", reachable: true },
    },
    { name: "no-import-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-folder-imports-testing",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/testing/" },
      to: { path: "^src/testing/" },
    },
    { name: "no-node-builtins-in-src", severity: "error", from: { path: "^src/" }, to: { dependencyTypes: ["core"] } },
    {
      name: "runtime-imports-are-declared",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown", "unknown"] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
