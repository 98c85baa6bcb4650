/** The dashboard over a record out of a file: how far its opening has come, what is wrong with it, and then the dashboard. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { fieldOf } from '@/record/problem.ts';
import { Notice } from '@/ui/Notice.tsx';
import { openedQuery } from './open.ts';
import style from './Opened.module.css';
import { useProgress } from './progress.ts';

/** So many faults are listed. */
const most = 100;

export function Opened({ name, children }: { name: string; children: ReactNode }) {
  const { opened: m } = useRoomMessages();
  const { data: problems, error } = useQuery(openedQuery(name));
  if (error) throw error;
  if (!problems) return <Opening name={name} />;
  if (problems.length === 0) return children;
  const toOwn = () => window.location.assign(window.location.pathname);
  return (
    <main className={style.opened}>
      <Notice urgent title={m.failed(name, problems.length)} action={{ label: m.toOwn, onClick: toOwn }}>
        <ul>
          {problems.slice(0, most).map((problem) => (
            <li key={`${problem.entry} ${problem.path.join('.')} ${problem.message}`}>
              {[problem.entry, fieldOf(problem), problem.message].filter(Boolean).join(': ')}
            </li>
          ))}
        </ul>
        {problems.length > most && <p>{m.more(problems.length - most)}</p>}
      </Notice>
    </main>
  );
}

function Opening({ name }: { name: string }) {
  const { opened: m } = useRoomMessages();
  const { done, of, what } = useProgress();
  return (
    <main className={style.opened}>
      <h1>{m.opening(name)}</h1>
      <progress aria-label={m.opening(name)} {...(of > 0 && { max: of, value: done })} />
      <p role="status">{m[what](done, of)}</p>
    </main>
  );
}
