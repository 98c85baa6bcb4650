/** Saved views as the frame opens them: with the address and the name of the present view. */
import { thisPage } from '@/ui/pageAddress.ts';
import { filterInWords, sentenceOf } from '@/exchange/filterInWords.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { linkTo } from '@/ui/link.ts';
import { formatAddress, parseAddress } from '@/view/address.ts';
import type { DialogProps } from '../Tools.tsx';
import { SavedViews } from './SavedViews.tsx';

/** So many values of a facet stand in the name that is offered. */
const named = 3;

export function SavedDialog({ shown: { view, goTo, ownFacts, own }, onClose }: DialogProps) {
  const m = useRoomMessages();
  return (
    <SavedViews
      address={formatAddress(view)}
      suggestion={m.saved.viewName(m.tabs[view.tab], sentenceOf(filterInWords(view, ownFacts, own, m, named), m))}
      linkTo={(address) =>
        linkTo(address || thisPage(), () => {
          const asked = parseAddress(address).view;
          // a page holds one record: a view of another one is a page of its own
          if (asked.data === view.data) goTo(() => asked);
          else window.location.assign(address || thisPage());
        })
      }
      onClose={onClose}
    />
  );
}
