/** The types of the record, inferred from the schema. `import type` only: the schema's code is loaded where files are opened. */
import type { z } from 'zod';
import type * as common from './schema/common.ts';
import type { files } from './schema/files.ts';
import type * as records from './schema/records.ts';
import type * as registers from './schema/registers.ts';
import type * as routes from './schema/route.ts';
import type * as stories from './schema/story.ts';

export type Citation = z.infer<typeof common.citation>;
export type Quantity = z.infer<typeof common.quantity>;
export type Rival = z.infer<typeof common.rival>;

/** A record as it is stored. */
export type StoredRecord = z.infer<typeof records.anyRecord>;

/** What a perspective may be silent on, for all kinds: then the field is undefined, and named in `silent`. */
type Sayable = 'stage' | 'level' | 'form';

type Seen<R> = R extends { kind: 'statement' }
  ? R & { readonly silent?: readonly string[] }
  : R extends unknown
    ? Omit<R, Sayable> & { [Field in Extract<keyof R, Sayable>]: R[Field] | undefined } & { readonly silent?: readonly string[] }
    : never;

/** A record as views see it: as it is stored, or according to somebody (record/according.ts). */
export type AnyRecord = Seen<StoredRecord>;
export type Kind = AnyRecord['kind'];
export type RecordOf<K extends Kind> = Extract<AnyRecord, { kind: K }>;
export type Visit = RecordOf<'visit'>;
export type Agreement = RecordOf<'agreement'>;
export type Aid = RecordOf<'aid'>;

export type DatasetInfo = z.infer<typeof registers.dataset>;
export type Sector = z.infer<typeof registers.sectors>['sectors'][number];
export type Family = z.infer<typeof registers.sectors>['families'][number];
export type Source = z.infer<typeof registers.source>;
export type Actor = z.infer<typeof registers.actor>;
export type Place = z.infer<typeof registers.place>;
export type Change = z.infer<typeof registers.change>;
export type Era = DatasetInfo['eras'][number];
export type Closure = DatasetInfo['closures'][number];
export type Leg = z.infer<typeof routes.leg>;
export type RouteNode = z.infer<typeof routes.node>;
export type RoutePath = z.infer<typeof routes.path>;
/** A talk, and one of its scenes. */
export type Talk = z.infer<typeof stories.talk>;
export type Scene = Talk['scenes'][number];

/** Every file of a record set, parsed. */
export type RecordFiles = { [Name in keyof typeof files]: z.infer<(typeof files)[Name]> };
