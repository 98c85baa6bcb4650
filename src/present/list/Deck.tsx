/** The deck of a talk, or of the present view, whose code comes with the list. */
import { type ReactNode, Suspense } from 'react';
import type { Talk } from '@/record/types.ts';
import { useCode } from '@/ui/useCode.ts';
import { Waiting } from '@/ui/Waiting.tsx';
import type { Shown } from '@/view/shown.ts';
import type { Lent } from '../lent.ts';

/** Of a talk; undefined: of the present view. */
export type DeckOf = (talk: Talk | undefined) => ReactNode;

interface Props {
  talk: Talk | undefined;
  lent: Lent;
  shown: Shown;
}

export function Deck(props: Props) {
  const { Guard } = props.lent;
  return (
    <Guard resetKey="">
      <Suspense fallback={<Waiting />}>
        <Loaded {...props} />
      </Suspense>
    </Guard>
  );
}

function Loaded(props: Props) {
  const code = useCode('deck', () => import('../deck/MakeDeck.tsx'));
  return <code.MakeDeck {...props} />;
}
