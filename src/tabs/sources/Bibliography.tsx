/** All works that the shown records cite, in alphabetical order, to be copied. */
import { bibliography } from '@/exchange/bibliography.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Source } from '@/record/types.ts';
import { CopyButton } from '@/ui/CopyButton.tsx';
import { Disclosure } from '@/ui/Disclosure.tsx';
import { useSetting } from '@/ui/setting.tsx';
import style from './Sources.module.css';

export function Bibliography({ works }: { works: readonly Source[] }) {
  const m = useRoomMessages();
  const { only } = useSetting(); // alone it is there to be looked at
  const lines = bibliography(works, m);
  return (
    <section id="bibliography" tabIndex={-1} className={style.section} aria-labelledby="bibliography-title">
      <h2 id="bibliography-title">{m.sources.bibliography}</h2>
      <Disclosure className={style.bibliography} startsOpen={only !== ''} summary={m.sources.bibliographyCount(m.works(works.length))}>
        {() => (
          <>
            <CopyButton label={m.sources.copyBibliography} text={lines.join('\n')} />
            <ol>
              {lines.map((line, at) => (
                <li key={`${line} ${at}`}>{line}</li>
              ))}
            </ol>
          </>
        )}
      </Disclosure>
    </section>
  );
}
