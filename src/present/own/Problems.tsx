/** What was wrong with a talk: where, what, and what would be right. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Problem } from '@/record/problem.ts';
import { problemInWords } from './problemWords.ts';

const most = 20;

export function Problems({ problems }: { problems: readonly Problem[] }) {
  const m = useRoomMessages();
  if (problems.length === 0) return null;
  return (
    <ul>
      {problems.slice(0, most).map((problem) => (
        <li key={`${problem.path.join('.')} ${problem.message}`}>{problemInWords(problem, m)}</li>
      ))}
      {problems.length > most && <li>{m.talks.more(problems.length - most)}</li>}
    </ul>
  );
}
