/** What was wrong with entries: which, what, and what would be right. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Problem } from './parseSaved.ts';
import style from './SavedViews.module.css';

const most = 20;

export function Problems({ problems }: { problems: readonly Problem[] }) {
  const m = useRoomMessages();
  if (problems.length === 0) return null;
  return (
    <ul className={style.problems}>
      {problems.slice(0, most).map((problem) => (
        <li key={problem.place}>
          <bdi>{m.saved.entry(problem.place, problem.name)}</bdi>:{' '}
          {problem.wrong === 'parts' ? m.saved.parts(problem.parts) : m.saved.wrong[problem.wrong]}
        </li>
      ))}
      {problems.length > most && <li>{m.saved.more(problems.length - most)}</li>}
    </ul>
  );
}
