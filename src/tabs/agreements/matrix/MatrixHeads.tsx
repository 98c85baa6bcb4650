/** The columns of the matrix, their names upright, below the names of the sides. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import { groupsOf, type Head } from './layout.ts';
import style from './Matrix.module.css';
import { groupName, headName } from './names.ts';

interface Props {
  columns: readonly Head[];
  /** The columns with which another side begins. */
  firsts: ReadonlySet<Head>;
  /** The columns of the cells under the pointer and with the focus. */
  marked: readonly (string | undefined)[];
  facts: Facts;
  whole: Whole;
}

export function MatrixHeads({ columns, firsts, marked, facts, whole }: Props) {
  const m = useRoomMessages();
  const draw = (head: Head, rowSpan?: number) => (
    <th
      key={head.id}
      scope="col"
      rowSpan={rowSpan}
      className={style.head}
      data-first={firsts.has(head)}
      data-pointed={marked.includes(head.id)}
      title={headName(head, m)}
    >
      <span className={style.upright}>{headName(head, m)}</span>
    </th>
  );
  const groups = groupsOf(columns).map((group) => ({ ...group, name: groupName(group.place, facts, whole, m) }));
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className={style.corner}>
          {m.pairs.bodies}
        </th>
        {groups.map(({ place, heads, name }) =>
          name === '' ? (
            heads.map((head) => draw(head, 2))
          ) : (
            <th key={place} scope="colgroup" colSpan={heads.length} className={style.side}>
              {name}
            </th>
          ),
        )}
      </tr>
      <tr>{groups.filter(({ name }) => name !== '').flatMap(({ heads }) => heads.map((head) => draw(head)))}</tr>
    </thead>
  );
}
