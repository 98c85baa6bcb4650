/** The deck of the talk, made after its last scene. */
import { useLayoutEffect } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Talk } from '@/record/types.ts';
import { Sheet } from '@/ui/Sheet.tsx';
import type { Shown } from '@/view/shown.ts';
import type { Lent } from '../lent.ts';
import { Deck } from '../list/Deck.tsx';

interface Props {
  talk: Talk;
  shown: Shown;
  lent: Lent;
  onClose: () => void;
}

export function DeckSheet({ onClose, ...props }: Props) {
  const m = useRoomMessages();
  // pictures for slides are drawn as a desk has them: not in the large type of the stage
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    const { screen } = dataset;
    delete dataset['screen'];
    return () => {
      if (screen !== undefined) dataset['screen'] = screen;
    };
  }, []);
  return (
    <Sheet title={m.stage.end.deck} onClose={onClose}>
      <Deck {...props} />
    </Sheet>
  );
}
