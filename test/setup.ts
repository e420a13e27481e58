import fc from "fast-check";

/** The same random cases in every run, so that a failure is everybody's; `SEED=random` looks for new ones. */
const { SEED = "20260101" } = process.env;
fc.configureGlobal({ seed: SEED === "random" ? Date.now() % 2 ** 31 : Number(SEED) });
