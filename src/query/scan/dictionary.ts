/** Dictionary of a key column: each distinct key once, its code the position. Code 0 is for records without a place. */
export interface Dictionary {
  readonly keys: Key[];
  readonly codeOf: Map<Key, number>;
  /** Keys as texts, empty for a key that is no text: an engine compares texts faster than values of any type. */
  readonly texts: string[];
  /** Direct-mapped cache: the code last seen among the texts with the same hash. */
  readonly lastSeen: Int32Array;
  readonly hashMask: number;
}

type Key = string | null | undefined;

/** Returns a dictionary without keys. `capacity` is the size of a batch. */
export function emptyDictionary(capacity: number): Dictionary {
  const slots = 2 ** Math.ceil(Math.log2(capacity + 1));
  return {
    keys: [undefined],
    codeOf: new Map([[undefined, 0]]),
    texts: [""],
    lastSeen: new Int32Array(slots),
    hashMask: slots - 1,
  };
}

/** Returns the code of a key. A new key gets the next code. The cache answers most keys faster than the map does. */
export function codeOf(dictionary: Dictionary, key: Key): number {
  if (typeof key !== "string" || key === "") return codeInMap(dictionary, key);
  const { texts, lastSeen, hashMask } = dictionary;
  const slot = hashOf(key) & hashMask;
  const candidate = lastSeen[slot]!;
  if (texts[candidate] === key) return candidate;
  const code = codeInMap(dictionary, key);
  lastSeen[slot] = code;
  return code;
}

/** Returns a hash of the last three characters: names and ids differ at their end more than anywhere else. */
function hashOf(text: string): number {
  const last = text.length - 1;
  if (last < 2) return text.charCodeAt(0);
  return text.charCodeAt(last) + 31 * (text.charCodeAt(last - 1) + 31 * text.charCodeAt(last - 2));
}

function codeInMap({ keys, codeOf: codes, texts }: Dictionary, key: Key): number {
  const known = codes.get(key);
  if (known !== undefined) return known;
  const code = keys.push(key) - 1;
  texts.push(key ?? "");
  codes.set(key, code);
  return code;
}
