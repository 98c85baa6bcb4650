/** Who says so, on a line: "The gazette, ¶ 3; The herald, according to Borland". The works stand in full further down. */
import { Fragment } from 'react';
import { titleOf } from '@/exchange/titleOf.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import type { Citation } from '@/record/types.ts';

export function Cited({ citations, whole }: { citations: readonly Citation[]; whole: Whole }) {
  const m = useRoomMessages();
  return citations.map(({ source: id, locator, by, note }, at) => {
    const source = whole.sources.get(id);
    const name = source?.publisher ?? id;
    const speaker = by && m.record.by(whole.actors.get(by)?.name ?? by);
    return (
      <Fragment key={at}>
        {at > 0 && '; '}
        {source?.url ? (
          <a href={source.url} target="_blank" rel="noreferrer" title={`${titleOf(source)}, ${m.record.newWindow}`}>
            {name}
          </a>
        ) : (
          name
        )}
        {[speaker, locator].filter(Boolean).map((part) => `, ${part}`)}
        {note && ` (${note.replace(/\.$/, '')})`}
      </Fragment>
    );
  });
}
