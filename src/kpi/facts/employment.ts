import { accessor } from "../../model/accessors/accessor.js";
import type { Rep } from "../../model/records/rep.js";
import type { Day } from "../../time/day.js";
import type { PresenceBasis } from "../define/presence.js";
import { presence } from "../define/presence.js";

type Employed = Partial<Pick<Rep, "hiredOn" | "leftOn">>;

/** Day a rep was hired. */
export const hiredOn = accessor<Employed, Day>("hiredOn", (rep) => rep.hiredOn);

/** First day a rep was no longer employed. */
export const leftOn = accessor<Employed, Day>("leftOn", (rep) => rep.leftOn);

/** Time basis of reps: present from the day of hire until the day of leaving. */
export const employment: PresenceBasis<Employed> = presence(hiredOn, leftOn);
