/** Who says so: each work with its place, its speaker, and what it supports. */
import { trusted } from '@/record/edtf.ts';
import { fieldInWords } from '@/exchange/words.ts';
import { useMessages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import type { Citation } from '@/record/types.ts';
import style from './RecordFacts.module.css';

export function Citations({ title, citations, whole }: { title?: string; citations: readonly Citation[]; whole: Whole }) {
  const list = (
    <ol className={style.citations}>
      {citations.map((citation, index) => (
        <li key={`${citation.source} ${index}`}>
          <Work citation={citation} whole={whole} />
        </li>
      ))}
    </ol>
  );
  if (!title) return list;
  return (
    <section>
      <h3>{title}</h3>
      {list}
    </section>
  );
}

function Work({ citation, whole }: { citation: Citation; whole: Whole }) {
  const m = useMessages();
  const source = whole.sources.get(citation.source);
  if (!source) return citation.source;
  const title = source.titleIsDescription ? source.title : `“${source.title}”`;
  const speaker = citation.by && whole.actors.get(citation.by)?.name;
  const rest = [
    source.author && source.author !== source.publisher ? source.author : undefined,
    source.publisher,
    source.published ? m.date(trusted(source.published)) : undefined,
    citation.locator,
    speaker && m.record.by(speaker),
    citation.supports && m.record.supports(m.and([...new Set(citation.supports.map((path) => fieldInWords(path, m)))])),
  ].filter(Boolean);
  return (
    <>
      {source.url ? (
        <a href={source.url} target="_blank" rel="noreferrer" title={m.record.newWindow}>
          {title}
        </a>
      ) : (
        title
      )}
      <span>, {rest.join(', ')}.</span>
      {citation.note && <span className="quiet"> {citation.note}</span>}
      {source.read !== 'whole' && <span className="quiet"> {m.read[source.read]}.</span>}
    </>
  );
}
