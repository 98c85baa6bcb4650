/** What the shapes of the timeline mean. */
import type { ReactNode } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import type { Facts } from '@/record/facts.ts';
import style from './Timeline.module.css';

export function Legend({ facts }: { facts: Facts }) {
  const m = useMessages();
  const { legend } = m.timeline;
  return (
    <span className={style.legend} aria-hidden="true">
      <Sign label={legend.day}>
        <circle cx={8} cy={8} r={4.5} />
      </Sign>
      <Sign label={legend.month}>
        <rect x={3} y={3} width={8} height={10} fillOpacity={0.25} />
      </Sign>
      <Sign label={legend.year}>
        <rect x={0.5} y={3} width={23} height={10} fillOpacity={0.25} />
      </Sign>
      <Sign label={legend.open}>
        <path d="M0.5 3H18L23 8L18 13H0.5Z" fillOpacity={0.25} />
      </Sign>
      <Sign label={legend.about}>
        <rect x={0.5} y={3} width={23} height={10} fillOpacity={0.25} strokeDasharray="3 2" />
      </Sign>
      <Sign label={legend.disputed}>
        <circle cx={5} cy={8} r={4} fill="none" strokeWidth={2} />
        <rect x={13} y={3} width={10} height={10} fill="none" strokeDasharray="3 2" />
      </Sign>
      <span>{legend.inferred}</span>
      {facts.closures.map(({ id, label, date }) => (
        <Sign key={id} label={m.silence.closed(label, m.date(date))}>
          <rect x={0.5} y={2.5} width={23} height={11} fill="url(#band-hatch)" />
        </Sign>
      ))}
      <span>{m.silence.blank}</span>
    </span>
  );
}

function Sign({ label, children }: { label: string; children: ReactNode }) {
  return (
    <span>
      <svg viewBox="0 0 24 16" className={style.sign}>
        {children}
      </svg>
      {label}
    </span>
  );
}
