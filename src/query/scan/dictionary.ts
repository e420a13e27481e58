/** Every different key of a column once; its code is its position. Code 0 is for records that have no place among them. */
export interface Dictionary {
  readonly keys: Key[];
  readonly codeOf: Map<Key, number>;
  /** The keys once more, empty for one that is no text: an engine compares text with text quicker than with anything. */
  readonly texts: string[];
  /** The code of the text last seen among those that end alike, and the bits of an end that say where it stands. */
  readonly lastSeen: Int32Array;
  readonly endBits: number;
}

type Key = string | null | undefined;

/** No key so far. */
export function emptyDictionary(room: number): Dictionary {
  const places = 2 ** Math.ceil(Math.log2(room + 1));
  return {
    keys: [undefined],
    codeOf: new Map([[undefined, 0]]),
    texts: [""],
    lastSeen: new Int32Array(places),
    endBits: places - 1,
  };
}

/**
 * The code of a key, new or not. Names differ at their end more than anywhere else, and to look where that leads costs less
 * than to ask a map.
 */
export function codeOf(dictionary: Dictionary, key: Key): number {
  if (typeof key !== "string" || key === "") return codeInMap(dictionary, key);
  const { texts, lastSeen, endBits } = dictionary;
  const place = endOf(key) & endBits;
  const seen = lastSeen[place]!;
  if (texts[seen] === key) return seen;
  const code = codeInMap(dictionary, key);
  lastSeen[place] = code;
  return code;
}

/** The last three characters of a text as one number, or the first of a shorter one. */
function endOf(text: string): number {
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
