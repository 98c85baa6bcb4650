/** One measure at a time: those that occur in the record. */
import { useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { Choose } from '@/ui/Choose.tsx';
import type { Shown } from '../shown.ts';
import { measuresOf } from './aidPictures.ts';

export function ChooseMeasure({ shown: { facts, whole, options, onOptions } }: { shown: Shown }) {
  const m = useRoomMessages();
  const { measure } = options;
  const ids = useMemo(() => measuresOf({ facts, whole }, measure), [facts, whole, measure]);
  return (
    <Choose
      label={m.aidCharts.measure}
      ids={ids}
      names={m.aidCharts.measures}
      chosen={measure}
      onChoose={(chosen) => onOptions({ measure: chosen })}
    />
  );
}
