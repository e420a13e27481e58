import { checkLine } from "../checkLine.js";
import { lineOf } from "../lineOf.js";

/** Lines that the programs print on this Node: worked out by hand, or stated by the README. */
const expected = {
  "esm.js":
    '[0.6666666666666666,true,"0.3",8,3,2,"Taux de réussite",true,true,true,"0.67",' +
    '"winRate","Share of closed opportunities that were won.",true,["region"],' +
    '"SalesKpiError unknown-name","SalesKpiError missing-records"]',
  "commonJs.cjs": '[0.5,true,"0.1",4]',
  "byMain.cjs": '[0.5,"0.3"]',
  "winRateAlone.js": "0.5",
  "smoke.js":
    '{"winRate":0.6,"wonRevenue":"118000.85",' +
    '"issues":["opportunities[4].closedOn (id \\"5\\"): expected a day such as 2026-03-31, got \\"2/30/2026\\""],' +
    '"scorecard":[["ann","2026-Q1",1,"118000.55"],["ann","2026-Q2",null,"0"],["bob","2026-Q1",0.5,"0.1"],["bob","2026-Q2",1,"0.2"],["bob",null,0,"0"]],' +
    '"pay":["4508.54","0"]}',
};

/** Checks that programs find the right numbers as ES modules, as CommonJS, and by `main` alone. */
export function checkPrograms(folder: string): void {
  for (const [program, line] of Object.entries(expected)) {
    checkLine(program, lineOf(folder, "node", program), line);
    console.log(`${program}: ${line}`);
  }
}
