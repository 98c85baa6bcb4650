/** The accessibility statement: the aim, what was tried, and what is known to be missing. */
import { useRoomMessages } from '@/i18n/messages.tsx';

export function Accessibility() {
  const { accessibility: m } = useRoomMessages().help;
  return (
    <>
      <p>{m.aim}</p>
      <List title={m.tried} items={m.triedList} />
      <List title={m.open} items={m.openList} />
    </>
  );
}

function List({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <section>
      <h4>{title}</h4>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
