/** What a cell means: a value, perhaps with a doubt, or the reason why it has none. */
import type { cellFindings } from '@/i18n/en/cells.ts';
import type { Severity, Values } from '../finding.ts';

export interface Doubt {
  readonly severity: Exclude<Severity, 'gap'>;
  readonly code: string;
  readonly values: Values;
}

export type Understood<T> = { readonly value: T; readonly doubt?: Doubt } | { readonly fault: Doubt };

/** A code with a sentence of its own. */
export type CellCode = keyof typeof cellFindings;
/** What that sentence is filled with. */
export type ValuesOf<Code extends CellCode> = Parameters<(typeof cellFindings)[Code]>[0];

/** What is longer is no date, number or word, and is not searched for one: UTF-16 units. */
export const longestRead = 200;

export function fault<Code extends CellCode>(code: Code, values: ValuesOf<Code>): { readonly fault: Doubt } {
  return { fault: { severity: 'error', code, values } };
}

export function noted<T, Code extends CellCode>(value: T, code: Code, values: ValuesOf<Code>): Understood<T> {
  return { value, doubt: { severity: 'note', code, values } };
}

export function doubted<T, Code extends CellCode>(value: T, code: Code, values: ValuesOf<Code>): Understood<T> {
  return { value, doubt: { severity: 'warning', code, values } };
}
