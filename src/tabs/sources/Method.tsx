/** How this record is made: method, rule of choice, coverage, what was looked for and not found, how to report an error. */
import { trusted } from '@/record/edtf.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Facts } from '@/record/facts.ts';
import style from './Sources.module.css';

export function Method({ facts }: { facts: Facts }) {
  const m = useRoomMessages();
  const { method, choice, coverage, notFound, reportErrors, licence } = facts.dataset;
  return (
    <section id="method" tabIndex={-1} className={style.method} aria-labelledby="method-title">
      <h2 id="method-title">{m.sources.method}</h2>
      {method.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h3>{m.sources.choice}</h3>
      <p>{choice}</p>
      <h3>{m.sources.coverageTitle}</h3>
      <p>{m.sources.coverage(m.date(trusted(coverage.from)), m.date(trusted(coverage.to)))}</p>
      <h3>{m.sources.notFound}</h3>
      <ul className={style.bullets}>
        {notFound.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <h3>{m.sources.reportErrors}</h3>
      <p>{reportErrors}</p>
      <p>{licence}</p>
    </section>
  );
}
