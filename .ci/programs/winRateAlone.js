import { winRate } from "sales-kpi";

console.log(winRate([{ outcome: "won" }, { outcome: "lost" }]));
