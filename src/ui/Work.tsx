/** A work: its title, which leads to it where its address is known, and what is said of it. */
import { useRoomMessages } from '@/i18n/messages.tsx';

interface TitleProps {
  title: string;
  /** BCP 47; undefined where it is that of the page, or not known. */
  language?: string | undefined;
  url: string | undefined;
}

export function WorkTitle({ title, language, url }: TitleProps) {
  const m = useRoomMessages();
  const text = <bdi lang={language}>{title}</bdi>;
  if (!url) return text;
  return (
    <a href={url} target="_blank" rel="noreferrer" title={m.record.newWindow}>
      {text}
    </a>
  );
}

/** One citation in a list: "“Title”, publisher, date, place." and notes behind it. */
export interface WorkLine {
  readonly title: string;
  readonly language?: string | undefined;
  readonly url: string | undefined;
  readonly details: string;
  readonly notes: readonly string[];
  /** Of the notes the one that stands in English, because it is not translated. */
  readonly asWritten?: string | undefined;
}

export function WorkList({ works, className }: { works: readonly WorkLine[]; className?: string | undefined }) {
  return (
    <ol className={className}>
      {works.map((work, index) => (
        <li key={`${work.title} ${index}`}>
          <WorkTitle {...work} />
          {work.details && `, ${work.details}`}.
          {work.notes.map((note) => (
            <span key={note} className="quiet">
              {' '}
              {note === work.asWritten ? (
                <bdi lang="en" dir="ltr">
                  {note}
                </bdi>
              ) : (
                note
              )}
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
}
