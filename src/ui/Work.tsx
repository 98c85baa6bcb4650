/** A work: its title, which leads to it where its address is known, and what is said of it. */
import { useRoomMessages } from '@/i18n/messages.tsx';

export function WorkTitle({ title, url }: { title: string; url: string | undefined }) {
  const m = useRoomMessages();
  if (!url) return title;
  return (
    <a href={url} target="_blank" rel="noreferrer" title={m.record.newWindow}>
      {title}
    </a>
  );
}

/** One citation in a list: "“Title”, publisher, date, place." and notes behind it. */
export interface WorkLine {
  readonly title: string;
  readonly url: string | undefined;
  readonly details: string;
  readonly notes: readonly string[];
}

export function WorkList({ works, className }: { works: readonly WorkLine[]; className?: string | undefined }) {
  return (
    <ol className={className}>
      {works.map((work, index) => (
        <li key={`${work.title} ${index}`}>
          <WorkTitle title={work.title} url={work.url} />
          {work.details && `, ${work.details}`}.{work.notes.length > 0 && <span className="quiet"> {work.notes.join(' ')}</span>}
        </li>
      ))}
    </ol>
  );
}
