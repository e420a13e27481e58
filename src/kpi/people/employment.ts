import { reads } from "../../model/questions/reads.js";
import type { Rep } from "../../model/records/rep.js";
import type { Day } from "../../time/day.js";
import type { PresenceClock } from "../define/clock.js";
import { presence } from "../define/presence.js";

type Employed = Partial<Pick<Rep, "hiredOn" | "leftOn">>;

/** The day a rep was hired. */
export const hiredOn = /* @__PURE__ */ reads<Employed, Day>("hiredOn", (rep) => rep.hiredOn);

/** The first day a rep was no longer employed. */
export const leftOn = /* @__PURE__ */ reads<Employed, Day>("leftOn", (rep) => rep.leftOn);

/** Reps from the day they were hired until the day they left. */
export const employment: PresenceClock<Employed> = /* @__PURE__ */ presence(hiredOn, leftOn);
