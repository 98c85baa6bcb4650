/** All works that the shown records cite, in alphabetical order, to be copied. */
import { bibliographyOf } from '@/exchange/bibliography.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Source } from '@/record/types.ts';
import { CopyButton } from '@/ui/CopyButton.tsx';
import { Disclosure } from '@/ui/Disclosure.tsx';
import { LongList } from '@/ui/LongList.tsx';
import { useSetting } from '@/ui/setting.tsx';
import { useSliced } from '@/ui/useSliced.ts';
import style from './Sources.module.css';

export function Bibliography({ works }: { works: readonly Source[] }) {
  const m = useRoomMessages();
  const { only } = useSetting(); // alone it is there to be looked at
  return (
    <section id="bibliography" tabIndex={-1} className={style.section} aria-labelledby="bibliography-title">
      <h2 id="bibliography-title">{m.sources.bibliography}</h2>
      <Disclosure className={style.bibliography} startsOpen={only !== ''} summary={m.sources.bibliographyCount(m.works(works.length))}>
        {() => <Lines works={works} />}
      </Disclosure>
    </section>
  );
}

function Lines({ works }: { works: readonly Source[] }) {
  const m = useRoomMessages();
  const { value: lines } = useSliced(() => bibliographyOf(works, m), [works, m]);
  if (!lines) return <p className="quiet">{m.sources.counting}</p>;
  return (
    <>
      <CopyButton label={m.sources.copyBibliography} text={lines.join('\n')} />
      <LongList
        items={lines}
        itemPx={24}
        draw={(line, inList) => (
          <li key={line} {...inList}>
            {line}
          </li>
        )}
      />
    </>
  );
}
