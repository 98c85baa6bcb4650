/** A sentence for each code of a finding. Loaded when a report is opened. */
import type { findings as english } from '../en/findings.ts';
import type { Translated } from '../translated.ts';
import { bringFindings } from './bringFindings.ts';
import { cellFindings } from './cells.ts';
import { foreignFindings } from './foreign.ts';

export const findings: Translated<typeof english> = { ...cellFindings, ...foreignFindings, ...bringFindings };
