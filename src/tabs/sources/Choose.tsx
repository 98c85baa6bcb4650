/** One choice of a few, with its label before it. */
interface Props<Id extends string> {
  label: string;
  ids: readonly Id[];
  names: Readonly<Record<Id, string>>;
  chosen: Id;
  onChoose: (id: Id) => void;
}

export function Choose<Id extends string>({ label, ids, names, chosen, onChoose }: Props<Id>) {
  return (
    <label>
      {label}{' '}
      <select value={chosen} onChange={(event) => onChoose(event.target.value as Id)}>
        {ids.map((id) => (
          <option key={id} value={id}>
            {names[id]}
          </option>
        ))}
      </select>
    </label>
  );
}
