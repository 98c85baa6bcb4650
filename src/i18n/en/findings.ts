/** A sentence for each code of a finding. Loaded when a report is opened. */
import { bringFindings } from './bringFindings.ts';
import { cellFindings } from './cells.ts';
import { foreignFindings } from './foreign.ts';

export const findings = { ...cellFindings, ...foreignFindings, ...bringFindings };
