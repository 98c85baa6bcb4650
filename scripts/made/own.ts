/** What a kind adds to what all records begin with. */
import type { StoredRecord } from '../../src/record/types.ts';

type Of<Kind extends StoredRecord['kind']> = Extract<StoredRecord, { kind: Kind }>;
/** The fields of a kind without those that all begin with. */
export type Own<Kind extends StoredRecord['kind']> = Omit<Of<Kind>, Exclude<keyof Of<'event'>, 'quantities' | 'meeting' | 'package'>>;
