/** The opening of files as a reader meets it: asked for, being read, or refused. It is given up when its dialog goes. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Report } from '@/exchange/bring/report.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { type Bringing, startBringing } from './bringing.ts';
import { bytesOf, type ChosenFile, sizeOf } from './brought.ts';

/** Bytes of all files together; what is more no browser holds as a record. */
const most = 1_000_000_000;

export type Phase =
  | { readonly is: 'asking' }
  | { readonly is: 'reading'; readonly name: string }
  | { readonly is: 'refused'; readonly name: string; readonly report?: Report; readonly why?: string };

interface Opening {
  readonly phase: Phase;
  readonly open: (files: readonly ChosenFile[]) => void;
  readonly giveUp: () => void;
}

/** `begin` is read at once; `onOpened` is told the name of the record in the address. */
export function useOpening(begin: readonly ChosenFile[] | undefined, onOpened: (key: string) => void): Opening {
  const { opened: m } = useRoomMessages();
  const client = useQueryClient();
  const nameOf = (files: readonly ChosenFile[]) => m.dialog.named(files.map((file) => file.name));
  const [phase, setPhase] = useState<Phase>(begin ? { is: 'reading', name: nameOf(begin) } : { is: 'asking' });
  /** What is read now; of what was given up before, nothing is heard any more. */
  const now = useRef<{ bringing?: Bringing }>(undefined);
  const end = () => {
    now.current?.bringing?.giveUp();
    now.current = undefined;
  };

  const read = async (chosen: readonly ChosenFile[]): Promise<void> => {
    end();
    const name = nameOf(chosen);
    const refuse = (what: { report?: Report; why?: string }) => setPhase({ is: 'refused', name, ...what });
    if (chosen.reduce((sum, file) => sum + sizeOf(file), 0) > most) return refuse({ why: m.dialog.tooLarge });
    const own: { bringing?: Bringing } = (now.current = {});
    setPhase({ is: 'reading', name });
    try {
      const files = await Promise.all(chosen.map(bytesOf));
      if (now.current !== own) return;
      own.bringing = startBringing(files, name, m.completion, client);
      const { key, report } = await own.bringing.done;
      if (now.current !== own) return;
      now.current = undefined;
      if (key === undefined) refuse({ report });
      else onOpened(key);
    } catch (error) {
      if (now.current !== own) return;
      now.current = undefined;
      refuse({ why: m.dialog.failed(error instanceof Error ? error.message : String(error)) });
    }
  };
  const open = (chosen: readonly ChosenFile[]) => void read(chosen);

  const start = useEffectEvent(() => begin && open(begin));
  const leave = useEffectEvent(end);
  useEffect(() => {
    queueMicrotask(() => start());
    return () => leave();
  }, []);

  const giveUp = () => {
    end();
    setPhase({ is: 'asking' });
  };
  return { phase, open, giveUp };
}
