/** The edition with which an opened record is compared, as a reader meets it: asked for, being read, read, or refused. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { BroughtFile } from '@/exchange/bring/bring.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { editionFileOf } from '@/record/editions.ts';
import type { LargeData } from '@/record/large/data.ts';
import { rowOf } from '@/record/large/idIndex.ts';
import { type Reading, readBrought } from './bringing.ts';
import { type KeptFile, keptFile, keptFiles } from './kept.ts';

export type OtherEdition =
  | { readonly is: 'asked' }
  | { readonly is: 'reading'; readonly name: string }
  | { readonly is: 'read'; readonly name: string; readonly data: LargeData }
  | { readonly is: 'refused'; readonly why: string };

/** An edition that is at hand, and how its bytes are come by; undefined where they are gone. */
export interface AtHand {
  readonly id: string;
  readonly name: string;
  readonly read: () => Promise<readonly BroughtFile[] | undefined>;
}

/** What was asked for last counts; it is given up when its place on the page goes. */
export function useOtherEdition() {
  const { opened, compareEditions: m } = useRoomMessages();
  const [other, setOther] = useState<OtherEdition>({ is: 'asked' });
  const now = useRef<{ reading?: Reading }>(undefined);
  const end = () => {
    now.current?.reading?.giveUp();
    now.current = undefined;
  };
  const leave = useEffectEvent(end);
  useEffect(() => () => leave(), []);

  const read = async ({ name, read: filesOf }: Omit<AtHand, 'id'>): Promise<void> => {
    end();
    const own: { reading?: Reading } = (now.current = {});
    const say = (what: OtherEdition) => now.current === own && setOther(what);
    say({ is: 'reading', name });
    try {
      const files = await filesOf();
      if (now.current !== own) return;
      if (files) own.reading = readBrought(files, opened.completion);
      const data = await own.reading?.done;
      say(data ? { is: 'read', name, data } : { is: 'refused', why: m.nothing(name) });
    } catch (error) {
      say({ is: 'refused', why: m.failed(error instanceof Error ? error.message : String(error)) });
    }
  };
  const giveUp = () => {
    end();
    setOther({ is: 'asked' });
  };
  return { other, read: (edition: Omit<AtHand, 'id'>) => void read(edition), giveUp };
}

/** Editions that need not be looked for: those kept in this browser, but for the one of this name, and the record of the build where it has entries with the same ids. */
export function useEditionsAtHand(name: string, data: LargeData | undefined): readonly AtHand[] {
  const { compareEditions: m } = useRoomMessages();
  const { data: kept = [] } = useQuery({ queryKey: ['kept'], queryFn: keptFiles, staleTime: 0 });
  const { data: builtIn } = useQuery({ queryKey: ['built-in'], queryFn: builtInIndex, staleTime: Infinity, retry: false });
  const isSame = ({ id }: { readonly id: string }) => data && rowOf(data.idIndex, data.ids, id) !== undefined;
  return [
    ...(builtIn?.entries.some(isSame) ? [{ id: '', name: m.builtIn(builtIn.dataset.title), read: builtInFile }] : []),
    ...kept.filter(({ key }) => key !== name).map(atHand),
  ];
}

function atHand({ key, name }: KeptFile): AtHand {
  const read = async () => {
    const kept = await keptFile(key);
    return kept && [{ name, bytes: kept.bytes }];
  };
  return { id: key, name, read };
}

const builtInIndex = async () => (await import('virtual:record/index')).default;

async function builtInFile(): Promise<readonly BroughtFile[]> {
  const [index, { default: rest }] = await Promise.all([builtInIndex(), import('virtual:record/rest')]);
  return [{ name: 'record.json', bytes: new TextEncoder().encode(JSON.stringify(editionFileOf({ index, rest }))) }];
}
