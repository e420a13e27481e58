/**
 * Two 32-bit words for a list of names: the same in every run, and for different names next to certainly different ones.
 *
 * FNV-1a over the code units of their JSON, twice with different starts, and mixed by the finaliser of MurmurHash3.
 */
export function streamName(...names: readonly string[]): readonly [number, number] {
  const text = JSON.stringify(names);
  return [hashed(text, 0x811c9dc5), hashed(text, 0x2f0b4c47)];
}

function hashed(text: string, start: number): number {
  let hash = start;
  for (let place = 0; place < text.length; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
