import { numberOfText } from "./numberOfText.js";

/** A place for every day of four years. */
const places = 2048;
const texts = Array.from({ length: places }, () => "");
const numbers = new Int32Array(places);

/** What the characters of "00" come to. */
const zeros = 528;

/**
 * {@link numberOfText}, remembered for the text last seen of each day of the year and every fourth year: a book has few days
 * and names each of them many times, and half of its characters tell where to look.
 */
export function numberOfSeenText(text: string): number {
  if (text.length !== 10) return NaN;
  const month = 10 * text.charCodeAt(5) + text.charCodeAt(6) - zeros;
  const day = 10 * text.charCodeAt(8) + text.charCodeAt(9) - zeros;
  const place = ((text.charCodeAt(3) & 3) << 9) | ((month & 15) << 5) | (day & 31);
  return texts[place] === text ? numbers[place]! : seen(text, place);
}

function seen(text: string, place: number): number {
  const number = numberOfText(text);
  if (number === number) {
    texts[place] = text;
    numbers[place] = number;
  }
  return number;
}
