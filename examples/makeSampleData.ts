import { mkdirSync, writeFileSync } from "node:fs";
import { sampleFiles } from "./sampleData/sampleFiles.js";

const folder = new URL("./data/", import.meta.url);

mkdirSync(folder, { recursive: true });
for (const [name, text] of sampleFiles()) writeFileSync(new URL(name, folder), text);
