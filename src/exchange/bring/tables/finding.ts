/** Findings of tables, each with a code that has a sentence. */
import type { CellCode, ValuesOf } from '../cells/understood.ts';
import type { Finding, Place, Severity } from '../finding.ts';

export function found<Code extends CellCode>(severity: Severity, code: Code, values: ValuesOf<Code>, place: Place): Finding {
  return { severity, code, values, ...place };
}
