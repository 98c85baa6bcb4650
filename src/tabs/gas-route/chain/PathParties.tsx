/** Between whom a contract or a swap is, each with what it does. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { RoutePath } from '@/record/types.ts';
import style from './Chain.module.css';

export function PathParties({ parties }: Pick<RoutePath['properties'], 'parties'>) {
  const m = useRoomMessages();
  return (
    <ul className={style.lines}>
      {parties.map(({ name, role }) => (
        <li key={`${name} ${role}`}>{m.chain.party(name, role)}</li>
      ))}
    </ul>
  );
}
