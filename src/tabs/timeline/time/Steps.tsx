/** From record to record in order of date: links to the one before and the one after. */
import { useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { overlaps } from '@/record/edtf.ts';
import type { Entry } from '@/record/entries.ts';
import type { Facts } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import type { LinkProps } from '@/ui/link.ts';
import { centredOn } from './edges.ts';
import { stepsFrom } from './neighbours.ts';
import style from './Steps.module.css';
import type { Window } from './window.ts';

interface Props {
  facts: Pick<Facts, 'entries' | 'byId' | 'coverage'>;
  selection: Pick<Selection, 'shown'>;
  /** The id of the open record; "" is none. */
  open: string;
  window: Window;
  onWindow: (window: Window) => void;
  linkTo: (id: string) => LinkProps;
}

export function Steps({ facts, selection, open, window, onWindow, linkTo }: Props) {
  const m = useRoomMessages();
  const words = m.timelineTools.steps;
  const { previous, next, isShown } = useMemo(() => stepsFrom(open, facts, selection.shown, window), [open, facts, selection, window]);
  const entry = isShown ? facts.byId.get(open) : undefined;
  const outside = entry && !overlaps(entry.date, window) ? entry : undefined;
  return (
    <div role="group" aria-label={words.label} className={style.steps}>
      <Step entry={previous} label={words.previous} none={words.noPrevious} linkTo={linkTo} />
      <Step entry={next} label={words.next} none={words.noNext} linkTo={linkTo} />
      {outside && (
        <button type="button" onClick={() => onWindow(centredOn(window, outside.date.start, facts.coverage))}>
          {words.show}
        </button>
      )}
    </div>
  );
}

interface StepProps {
  entry: Entry | undefined;
  label: string;
  /** What stands in its place where there is no record. */
  none: string;
  linkTo: (id: string) => LinkProps;
}

/** At the last record the link stays where it is, without an address, or the focus of who steps by keys would be lost. */
function Step({ entry, label, none, linkTo }: StepProps) {
  const m = useRoomMessages();
  const name = entry && m.timelineTools.steps.to(label, entry.title, m.date(entry.date));
  const link = entry ? { ...linkTo(entry.id), 'aria-label': name, title: name } : { role: 'link', 'aria-disabled': true, tabIndex: -1 };
  return <a {...link}>{entry ? label : none}</a>;
}
