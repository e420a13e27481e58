import { accessor } from "../../model/accessors/accessor.js";
import type { Rep } from "../../model/records/rep.js";
import type { Day } from "../../time/day.js";
import type { PresenceBasis } from "../define/presence.js";
import { presence } from "../define/presence.js";

type Employed = Partial<Pick<Rep, "hiredOn" | "leftOn">>;

/** The day a rep was hired. */
export const hiredOn = accessor<Employed, Day>("hiredOn", (rep) => rep.hiredOn);

/** The first day a rep was no longer employed. */
export const leftOn = accessor<Employed, Day>("leftOn", (rep) => rep.leftOn);

/** Reps from the day they were hired until the day they left. */
export const employment: PresenceBasis<Employed> = presence(hiredOn, leftOn);
