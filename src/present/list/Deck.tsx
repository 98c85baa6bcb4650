/** The deck of a talk, or of the present view, whose code comes with the list. */
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense } from 'react';
import type { Talk } from '@/record/types.ts';
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
  const { data: code } = useSuspenseQuery({
    queryKey: ['code', 'deck'],
    queryFn: () => import('../deck/MakeDeck.tsx'),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
  });
  return <code.MakeDeck {...props} />;
}
