/** The language of the address: its words, and the direction in which the page is read. */
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useLayoutEffect } from 'react';
import { firstWords, isLanguage } from '@/i18n/languages.ts';
import { type FirstMessages, MessagesProvider } from '@/i18n/messages.tsx';
import { useView } from '@/view/useView.ts';

export function Language({ children }: { children: ReactNode }) {
  const { view } = useView();
  const words = firstWords(isLanguage(view.lang) ? view.lang : '');
  return words instanceof Promise ? <Loaded lang={view.lang}>{children}</Loaded> : <Spoken words={words}>{children}</Spoken>;
}

function Loaded({ lang, children }: { lang: string; children: ReactNode }) {
  const { data } = useSuspenseQuery({ queryKey: ['words', lang], queryFn: () => firstWords(lang), staleTime: Infinity, gcTime: Infinity });
  return <Spoken words={data}>{children}</Spoken>;
}

function Spoken({ words, children }: { words: FirstMessages; children: ReactNode }) {
  const { tag, direction } = words;
  useLayoutEffect(() => {
    document.documentElement.lang = tag;
    document.documentElement.dir = direction;
    delete document.documentElement.dataset['asked']; // the view is the one of the address now (public/before.js)
  }, [tag, direction]);
  return <MessagesProvider messages={words}>{children}</MessagesProvider>;
}
