/** The points of the route that the map marks, as a list. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { RouteNode } from '@/record/types.ts';
import style from './GasRoute.module.css';

export function NodeList({ nodes }: { nodes: readonly RouteNode[] }) {
  const m = useRoomMessages();
  return (
    <details className={style.nodes}>
      <summary>{m.gasRoute.nodes(nodes.length)}</summary>
      <ul className={style.works}>
        {nodes.map(({ id, properties }) => (
          <li key={id}>
            {properties.name}{' '}
            <span className="quiet">
              {[m.nodeRoles[properties.role], m.country(properties.country), properties.note].filter(Boolean).join('. ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
