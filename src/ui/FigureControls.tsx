/** What may be changed in a figure, as far as the place where it stands allows it. */
import type { ReactNode } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import { useSetting } from './setting.tsx';

interface Props {
  /** Those of the picture itself. */
  own: ReactNode;
  asTable: boolean;
  onTable: (asTable: boolean) => void;
  /** What saves the picture. */
  tools: ReactNode;
}

export function FigureControls({ own, asTable, onTable, tools }: Props) {
  const m = useMessages();
  const { controls: allowed } = useSetting();
  return (
    <>
      {allowed.includes('options') && own}
      {allowed.includes('table') && (
        <button type="button" aria-pressed={asTable} onClick={() => onTable(!asTable)}>
          {m.figure.table}
        </button>
      )}
      {allowed.includes('save') && tools}
    </>
  );
}
