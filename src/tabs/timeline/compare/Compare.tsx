/** Two windows of time side by side: what of the filter lies in each, what was promised in it, and what became of that. */
import { memo, useId, useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { liesIn } from '@/record/compareWindows.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import type { LinkProps } from '@/ui/link.ts';
import { Notice } from '@/ui/Notice.tsx';
import { useSetting } from '@/ui/setting.tsx';
import style from './Compare.module.css';
import { type ComparedWindow, defaultCompare, parsePart, splitCompare } from './compare.ts';
import { CompareHead } from './CompareHead.tsx';
import { CompareTables } from './CompareTables.tsx';
import { type Contents, contentsOf } from '../time/contents.ts';
import type { Window } from '../time/window.ts';

interface Props {
  facts: Facts;
  whole: Whole;
  selection: Selection;
  /** The window that the timeline shows. */
  window: Window;
  /** As the address writes it: two eras or intervals of days, joined by a comma; "" is closed. */
  value: string;
  onChange: (value: string) => void;
  /** The days that From and To allow. */
  filtered: Window;
  /** According to whom, where that is not the record's own choice. */
  according: string | undefined;
  linkTo: (id: string) => LinkProps;
}

/** Drawn anew when the window rests, and not while it moves. */
export const Compare = memo(function Compare(props: Props) {
  const { facts, selection, value: asked, onChange } = props;
  const { only } = useSetting();
  const m = useRoomMessages();
  const titleId = useId();
  const offered = () => defaultCompare(facts, contentsOf(facts, selection).dates);
  // alone it is there to be looked at
  const value = asked === '' && only !== '' ? offered() : asked;
  const isOpen = value !== '';
  return (
    <section className={style.compare} data-open={isOpen} aria-labelledby={isOpen ? titleId : undefined}>
      <header>
        {isOpen && <h2 id={titleId}>{m.compare.title}</h2>}
        {/* one button, so that the focus stays on it */}
        {only === '' && (
          <button type="button" onClick={() => onChange(isOpen ? '' : offered())}>
            {isOpen ? m.compare.close : m.compare.open}
          </button>
        )}
      </header>
      {isOpen && <Opened {...props} value={value} />}
    </section>
  );
});

function Opened({ facts, whole, selection, window, value, onChange, filtered, according, linkTo }: Props) {
  const contents = useMemo(() => contentsOf(facts, selection), [facts, selection]);
  const m = useRoomMessages();
  const [first, second] = splitCompare(value);
  const { start, end } = filtered;
  const [one, other] = useMemo(
    () => [first, second].map((part) => parsePart(part, facts, { start, end })),
    [facts, first, second, start, end],
  );
  const both = useMemo(() => (one && other ? [one, other] : undefined), [one, other]);
  const unknown = [!one && first, !other && second].filter((part) => part !== false);
  const shared = { facts, window, dates: contents.dates };
  return (
    <>
      {unknown.length > 0 && <Notice>{m.compare.unknown(unknown)}</Notice>}
      <div className={style.heads}>
        <Notes contents={contents} windows={[one, other]} according={according} />
        <CompareHead {...shared} label={m.compare.first} part={first} compared={one} onPart={(part) => onChange(`${part},${second}`)} />
        <CompareHead {...shared} label={m.compare.second} part={second} compared={other} onPart={(part) => onChange(`${first},${part}`)} />
      </div>
      {both && <CompareTables facts={facts} whole={whole} selection={selection} windows={both} according={according} linkTo={linkTo} />}
    </>
  );
}

interface NotesProps {
  contents: Contents;
  windows: readonly (ComparedWindow | undefined)[];
  according: string | undefined;
}

/** How the records of the filter are shared out between the windows. */
function Notes({ contents: { dates, dated, undated }, windows, according }: NotesProps) {
  const m = useRoomMessages();
  const seen = windows.flatMap((compared) => compared?.seen ?? []);
  const areKnown = windows.every((compared) => compared !== undefined);
  const touching = (windowCount: number) =>
    dates.reduce((sum, one) => sum + (seen.filter((window) => liesIn(one, window)).length === windowCount ? one.count : 0), 0);
  const [inBoth, inNeither] = [touching(2), touching(0)];
  return (
    <div className={style.notes}>
      <p>{m.compare.subtitle(m.records(dated.length + undated.length))}</p>
      <p>{m.compare.touches}</p>
      {areKnown && inBoth > 0 && <p>{m.compare.inBoth(inBoth)}</p>}
      {areKnown && inNeither > 0 && <p>{m.compare.inNeither(inNeither)}</p>}
      {undated.length > 0 && <p>{m.compare.undated(undated.length, according)}</p>}
    </div>
  );
}
