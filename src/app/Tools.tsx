/** The tools of the frame, at the end of the header. */
import { useState } from 'react';
import { filterInWords, sentenceOf } from '@/exchange/filterInWords.ts';
import { useMessages } from '@/i18n/messages.tsx';
import { linkTo } from '@/ui/link.ts';
import { formatAddress, parseAddress } from '@/view/address.ts';
import { Boundary } from './Boundary.tsx';
import { Room } from './Room.tsx';
import { useCode } from './useCode.ts';
import type { Shown } from './useSelection.ts';

export function Tools({ shown }: { shown: Shown }) {
  const m = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        {m.frame.saved}
      </button>
      {isOpen && (
        <Boundary resetKey="">
          <Room>
            <Saved shown={shown} onClose={() => setOpen(false)} />
          </Room>
        </Boundary>
      )}
    </>
  );
}

function Saved({ shown: { view, goTo, ownFacts, own }, onClose }: { shown: Shown; onClose: () => void }) {
  const m = useMessages();
  const { SavedViews } = useCode('saved', () => import('./saved/SavedViews.tsx'));
  return (
    <SavedViews
      address={formatAddress(view)}
      suggestion={m.frame.viewName(m.tabs[view.tab], sentenceOf(filterInWords(view, ownFacts, own, m, 3), m))}
      linkTo={(address) => linkTo(address || './', () => goTo(() => parseAddress(address).view))}
      onClose={onClose}
    />
  );
}
