/** Stands where a part will stand when its code or facts are there, with room for it, so that nothing jumps. */
import { useMessages } from '@/i18n/messages.tsx';
import style from './Waiting.module.css';

export function Waiting({ room = 'line' }: { room?: 'line' | 'view' }) {
  const m = useMessages();
  return (
    <p className={style.waiting} data-room={room}>
      {m.frame.loading}
    </p>
  );
}
