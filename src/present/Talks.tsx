/** What the button Present opens: the talks to be given. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import { linkTo } from '@/ui/link.ts';
import { Sheet } from '@/ui/Sheet.tsx';
import type { Shown } from '@/view/shown.ts';
import { formatAddress } from '@/view/address.ts';
import type { Lent } from './lent.ts';
import { viewOfScene } from './scenes.ts';
import { useTalks } from './useTalk.ts';

export function Talks({ shown: { view, goTo }, lent, onClose }: { shown: Shown; lent: Lent; onClose: () => void }) {
  const m = useRoomMessages();
  const { shipped } = useTalks(lent);
  return (
    <Sheet title={m.frame.present} onClose={onClose}>
      <ul>
        {shipped.map((talk) => (
          <li key={talk.id}>
            <a {...linkTo(formatAddress(viewOfScene(talk, 1, view)), () => goTo((now) => viewOfScene(talk, 1, now)))}>{talk.title}</a>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
