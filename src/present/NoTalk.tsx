/** A link to a talk that is not on this machine: the view that the link carries can still be opened. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { viewAlone } from './scenes.ts';
import type { ScreenProps } from './screen.ts';

export function NoTalk({ goTo }: ScreenProps) {
  const m = useRoomMessages();
  return (
    <main>
      <Notice title={m.stage.noTalk.title} action={{ label: m.stage.noTalk.open, onClick: () => goTo(viewAlone) }}>
        <p>{m.stage.noTalk.why}</p>
      </Notice>
    </main>
  );
}
