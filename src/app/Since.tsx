/** Where a link was made from another edition: the note of what has changed, whose code and data are loaded only then. */
import { useCode } from '@/ui/useCode.ts';
import { Boundary } from './Boundary.tsx';
import { Room } from './Room.tsx';
import type { Shown } from '@/view/shown.ts';

export function Since({ shown }: { shown: Shown }) {
  const { view, ownFacts, whole, state } = shown;
  if (view.edition === ownFacts.dataset.edition.version || !whole || state !== 'ready') return null;
  return (
    <Boundary resetKey={view.edition}>
      <Room>
        <Note shown={shown} />
      </Room>
    </Boundary>
  );
}

function Note({ shown }: { shown: Shown }) {
  const { EditionNote } = useCode('edition', () => import('./edition/EditionNote.tsx'));
  return <EditionNote shown={shown} />;
}
