/** The texts of a record beside the same in another language, for what is not translated itself: an edition that was kept. */
import { withTexts } from './texts.ts';

/** Each text of a value by what stands in its place in the other, which is the same value in another language. */
export function pairsOf(written: unknown, translated: unknown, pairs = new Map<string, string>()): Map<string, string> {
  if (typeof written === 'string' && typeof translated === 'string') {
    if (written !== translated) pairs.set(written, translated);
  } else if (typeof written === 'object' && written !== null && typeof translated === 'object' && translated !== null) {
    for (const [key, item] of Object.entries(written)) pairsOf(item, (translated as Record<string, unknown>)[key], pairs);
  }
  return pairs;
}

/** A value with each text that is known in the other language; what differs from the record of today stays as it was written. */
export function inTheOther<Value>(value: Value, pairs: ReadonlyMap<string, string>): Value {
  return withTexts(value, (text) => pairs.get(text) ?? text);
}
