/** The way from bin to bin: those without a record are passed over. */
import type { Counted } from './counted.ts';

type Bins = Pick<Counted, 'first' | 'last' | 'within' | 'across'>;

/** The first that has a record from a bin on, or back; with 0 the nearest. Undefined where there is none in the window. */
export function nextBin({ first, last, within, across }: Bins, from: number, step: -1 | 0 | 1): number | undefined {
  const has = (bin: number) => within[bin]! > 0 || across[bin]! > 0;
  for (let away = 0; away <= last - first; away += 1)
    for (const bin of step === 0 ? [from + away, from - away] : [from + step * away])
      if (bin >= first && bin <= last && has(bin)) return bin;
  return undefined;
}
