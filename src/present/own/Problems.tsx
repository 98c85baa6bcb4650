/** What was wrong with a talk: where, what, and what would be right. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Problem } from '@/record/problem.ts';

const most = 20;

export function Problems({ problems }: { problems: readonly Problem[] }) {
  const m = useRoomMessages();
  if (problems.length === 0) return null;
  return (
    <ul>
      {problems.slice(0, most).map(({ path, message }) => {
        const [list, at] = path;
        const isScene = list === 'scenes' && typeof at === 'number';
        return (
          <li key={`${path.join('.')} ${message}`}>
            {m.talks.problem(isScene ? at + 1 : undefined, path.slice(isScene ? 2 : 0).join('.'), message)}
          </li>
        );
      })}
      {problems.length > most && <li>{m.talks.more(problems.length - most)}</li>}
    </ul>
  );
}
