/** What the figures of a scene are drawn from, as they say it in the place where the dashboard lists their works. */
import { useCallback, useEffect, useId, useMemo, useState } from 'react';
import type { DrawnFrom, SourcesOf } from '@/ui/Figure.tsx';

type Tell = (figure: string, drawn: DrawnFrom | undefined) => void;

export interface Drawn {
  /** Of each figure that is shown. */
  readonly drawn: readonly DrawnFrom[];
  /** Stands where a figure would list its works, and shows nothing. */
  readonly sources: SourcesOf;
}

export function useDrawn(): Drawn {
  const [told, setTold] = useState<ReadonlyMap<string, DrawnFrom>>(() => new Map());
  const tell = useCallback<Tell>(
    (figure, drawn) =>
      setTold((before) => {
        const next = new Map(before);
        if (drawn) next.set(figure, drawn);
        else next.delete(figure);
        return next;
      }),
    [],
  );
  const sources = useCallback<SourcesOf>((drawn) => <Teller drawn={drawn} tell={tell} />, [tell]);
  return useMemo(() => ({ drawn: [...told.values()], sources }), [told, sources]);
}

function Teller({ drawn, tell }: { drawn: DrawnFrom; tell: Tell }) {
  const figure = useId();
  // a figure makes the same lists anew whenever it is drawn: by their text they are told once
  const { records, works } = drawn;
  const text = JSON.stringify({ records, works });
  useEffect(() => {
    tell(figure, JSON.parse(text) as DrawnFrom);
    return () => tell(figure, undefined);
  }, [text, figure, tell]);
  return null;
}
