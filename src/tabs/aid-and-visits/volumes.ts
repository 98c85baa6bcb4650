/** Volumes of gas, each worked out once: the overview and two charts ask for them, of what is shown and of the whole record. */
import type { Whole } from '@/record/facts.ts';
import type { AnyRecord } from '@/record/types.ts';
import { drawnOf, type Drawn, type GasVolume, volumesOf } from '@/record/volumes.ts';

const known = new WeakMap<AnyRecord, GasVolume>();

/** Those of the gas records among these, in their order. */
export function gasVolumes(ids: Iterable<string>, whole: Pick<Whole, 'records'>): GasVolume[] {
  return [...ids].flatMap((id) => {
    const record = whole.records.get(id);
    if (record?.kind !== 'gas') return [];
    const volumes = known.has(record) ? [] : volumesOf([id], whole);
    for (const volume of volumes) known.set(record, volume);
    return known.get(record) ?? [];
  });
}

/** The same by where each is drawn. */
export function gasDrawn(ids: Iterable<string>, whole: Pick<Whole, 'records'>): Drawn {
  return drawnOf(gasVolumes(ids, whole));
}
