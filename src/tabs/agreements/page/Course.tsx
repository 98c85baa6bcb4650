/** The ladder of stages: each with its state, who says so, and where. What nobody says looks different from a "no". */
import { useRoomMessages } from '@/i18n/messages.tsx';
import { stageLines } from '@/record/agreements/status.ts';
import type { Whole } from '@/record/facts.ts';
import type { Agreement } from '@/record/types.ts';
import style from './Course.module.css';
import { StageSaid } from './StageSaid.tsx';
import { StageSign } from './StageSign.tsx';

interface Props {
  agreement: Agreement;
  whole: Whole;
  according: string | undefined;
}

export function Course({ agreement, whole, according }: Props) {
  const m = useRoomMessages();
  const ground = { agreement, whole, m };
  return (
    <section aria-labelledby="agreement-page-course">
      <h3 id="agreement-page-course">{m.agreementPage.course}</h3>
      <ol className={style.course}>
        {stageLines(agreement, whole).map((line) => (
          <li key={line.stage} className={style.stage} data-state={line.state}>
            <StageSign state={line.state} />
            <h4 className={style.name}>{m.agreementStages[line.stage]}</h4>
            <div className={style.said}>
              <StageSaid line={line} ground={ground} />
            </div>
          </li>
        ))}
      </ol>
      <p className="quiet">{m.agreementPage.legend(according)}</p>
    </section>
  );
}
