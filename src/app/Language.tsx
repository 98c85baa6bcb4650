/** The language of the address, or else the reader's: its words, the record in it, and the direction in which the page is read. */
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, useLayoutEffect, useMemo } from 'react';
import { firstWords, isLanguage } from '@/i18n/languages.ts';
import { type FirstMessages, MessagesProvider } from '@/i18n/messages.tsx';
import { ownLanguage } from '@/ui/language.ts';
import { useView } from '@/view/useView.ts';
import { languageOf } from './newClient.ts';
import { recordLanguage } from './recordLanguages.ts';

const InLanguage = lazy(async () => ({ default: (await import('./InLanguage.tsx')).InLanguage }));

/** The language in which a view is shown. */
export function spoken(lang: string): string {
  return lang !== '' && isLanguage(lang) ? lang : ownLanguage();
}

export function Language({ children }: { children: ReactNode }) {
  const lang = spoken(useView().view.lang);
  const words = firstWords(lang);
  return words instanceof Promise ? <Loaded lang={lang}>{children}</Loaded> : <Spoken told={words}>{children}</Spoken>;
}

function Loaded({ lang, children }: { lang: string; children: ReactNode }) {
  const { data } = useSuspenseQuery({ queryKey: ['words', lang], queryFn: () => firstWords(lang), staleTime: Infinity, gcTime: Infinity });
  return <Spoken told={data}>{children}</Spoken>;
}

function Spoken({ told, children }: { told: FirstMessages; children: ReactNode }) {
  const { tag, direction } = told;
  const { time } = useView().view;
  const words = useMemo(() => (time === '' ? told : { ...told, timeDirection: direction }), [told, time, direction]);
  const language = recordLanguage(tag);
  const isOther = language !== languageOf(useQueryClient());
  useLayoutEffect(() => {
    document.documentElement.lang = tag;
    document.documentElement.dir = direction;
    delete document.documentElement.dataset['asked']; // the view is the one of the address now (public/before.js)
  }, [tag, direction]);
  return (
    <MessagesProvider messages={words}>{isOther ? <InLanguage language={language}>{children}</InLanguage> : children}</MessagesProvider>
  );
}
