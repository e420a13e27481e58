import { describe, expect, it } from "vitest";
import { fitsTarget, targetProfile } from "../../src/model/accessors/targetProfile.js";
import { thrownBy } from "../kpi/thrownBy.js";

describe("a target profile", () => {
  it("is data: a value, or a list of them, for each field", () => {
    const profile = targetProfile({ segment: "Gold", employees: [50, 100], isPartner: false });
    expect(profile).toEqual({ segment: ["Gold"], employees: [50, 100], isPartner: [false] });
    expect(targetProfile(profile)).toEqual(profile);
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
  });

  it("needs a criterion, and one that can be met", () => {
    expect(thrownBy(() => targetProfile({})).code).toBe("impossible-request");
    expect(thrownBy(() => targetProfile({ segment: "Gold", size: [] }))).toMatchObject({
      code: "impossible-request",
      place: { field: "size" },
    });
  });
});

describe("whether somebody fits", () => {
  const profile = targetProfile({ segment: ["Gold", "Silver"], size: "large" });

  it("is yes where every criterion is met, no where one fails, and open where one is not known and none fails", () => {
    expect(fitsTarget(profile, [{ segment: "Silver", size: "large" }])).toBe(true);
    expect(fitsTarget(profile, [{ segment: "Silver", size: "small" }])).toBe(false);
    expect(fitsTarget(profile, [{ size: "small" }])).toBe(false);
    expect(fitsTarget(profile, [{ segment: "Bronze", size: null }])).toBe(false);
    expect(fitsTarget(profile, [{ segment: "Gold", size: null }])).toBeNull();
    expect(fitsTarget(profile, [])).toBeNull();
  });

  it("is read from the first record that has a value", () => {
    expect(fitsTarget(profile, [{ segment: null }, { segment: "Gold", size: "large" }])).toBe(true);
    expect(fitsTarget(profile, [{ segment: "Bronze" }, { segment: "Gold", size: "large" }])).toBe(false);
    expect(fitsTarget(profile, [null, undefined, { segment: "Gold", size: "large" }])).toBe(true);
  });

  it("takes a value as it is: a number is not its text, and no field is one that every object has", () => {
    expect(fitsTarget({ employees: [50] }, [{ employees: "50" }])).toBe(false);
    expect(fitsTarget({ isPartner: [false] }, [{ isPartner: false }])).toBe(true);
    expect(fitsTarget(targetProfile({ ["__proto__"]: "a", constructor: "b" }), [{}])).toBeNull();
  });
});
