import type { Agreement } from '../types.ts';
import type { AgreementStage } from './status.ts';

/** The stage whose date the agreement bears: where it is said to be signed its signature, else the first that is reported; undefined where a voice reports none. */
export function dateOf({ stages }: Pick<Agreement, 'stages'>): AgreementStage | undefined {
  return stages.some(({ stage }) => stage === 'signed') ? 'signed' : stages[0]?.stage;
}
