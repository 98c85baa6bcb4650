/** What a schema cannot see: ids that are taken twice or lead nowhere, and what does not hold together. All faults at once. */
import type { Problem } from '../problem.ts';
import { checkDataset } from './dataset.ts';
import { checkIds } from './ids.ts';
import type { Raw } from './raw.ts';
import { checkRecords } from './records.ts';
import { checkReferences } from './references.ts';
import { checkRoute } from './route.ts';

/** Takes the files as they were read: what is malformed is the schema's to report, and is passed over. */
export function checkWhole(raw: Raw): Problem[] {
  return [...checkIds(raw), ...checkReferences(raw), ...checkDataset(raw), ...checkRecords(raw), ...checkRoute(raw)];
}
