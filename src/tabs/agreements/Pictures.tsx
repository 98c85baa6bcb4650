/** Below the table: how far the agreements got, what became of promises, and who signed with whom. */
import { memo } from 'react';
import { isLarge } from '@/record/facts.ts';
import { WhenInSight } from '@/ui/WhenInSight.tsx';
import type { Props } from './Agreements.tsx';
import style from './Agreements.module.css';
import { WhoWithWhom } from './matrix/WhoWithWhom.tsx';
import { Promises } from './Promises.tsx';
import { Reached } from './reached/Reached.tsx';

/** `shown` stays the same object until there is time to draw what has changed. */
export const Pictures = memo(function Pictures({ shown }: { shown: Props }) {
  const { facts, whole, selection, according, linkTo, sources } = shown;
  const props = { facts, whole, selection, according, linkTo, sources };
  return (
    <>
      {Object.entries({ reached: Reached, promises: Promises, pairs: WhoWithWhom }).map(([id, Picture]) => (
        <div key={id} id={id} tabIndex={-1} className={style.part}>
          <WhenInSight isLong={isLarge(facts)} of={selection}>
            {() => <Picture {...props} />}
          </WhenInSight>
        </div>
      ))}
    </>
  );
});
