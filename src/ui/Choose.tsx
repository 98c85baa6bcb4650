/** One choice of a few, with its label before it. */
interface Props<Id extends string> {
  label: string;
  ids: readonly Id[];
  names: Readonly<Record<Id, string>>;
  chosen: Id;
  onChoose: (id: Id) => void;
  className?: string | undefined;
}

export function Choose<Id extends string>({ label, ids, names, chosen, onChoose, className }: Props<Id>) {
  return (
    <label className={className}>
      {label}{' '}
      <select value={chosen} title={names[chosen]} onChange={(event) => onChoose(event.target.value as Id)}>
        {ids.map((id) => (
          <option key={id} value={id}>
            {names[id]}
          </option>
        ))}
      </select>
    </label>
  );
}
