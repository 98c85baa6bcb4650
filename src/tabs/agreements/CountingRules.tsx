/** How the agreements are counted, a sentence each. */
import { countingInWords } from '@/exchange/agreementStatus.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { agreementsCounted } from '@/record/agreements/counting.ts';
import type { Whole } from '@/record/facts.ts';
import { useSliced } from '@/ui/useSliced.ts';
import { Counting } from './Counting.tsx';
import { Firsts } from './Firsts.tsx';

/** `own` is the record in its own choice. */
export function CountingRules({ own }: { own: Whole }) {
  const m = useRoomMessages();
  const { value: counted } = useSliced(() => agreementsCounted(own.records.values()), [own]);
  if (!counted) return <Counting />;
  return (
    <Firsts items={countingInWords(own, m, counted)}>
      {(some) => (
        <ul>
          {some.map((sentence, at) => (
            <li key={at}>{sentence}</li>
          ))}
        </ul>
      )}
    </Firsts>
  );
}
