/** What the pieces of the speaker's window are given of the stage. */
import type { Talk } from '@/record/types.ts';
import type { View } from '@/view/view.ts';
import type { Together } from '../together/useTogether.ts';

export interface StageProps {
  readonly talk: Talk;
  /** What the stage shows. */
  readonly view: View;
  readonly together: Together;
  /** px */
  readonly size: { readonly width: number; readonly height: number };
}
