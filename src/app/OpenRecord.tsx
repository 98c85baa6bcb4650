/** The open record, whose code is loaded when one is first opened. */
import type { Whole } from '@/record/facts.ts';
import { useCode } from '@/ui/useCode.ts';
import { facetLink, recordLink } from './links.ts';
import { Room } from './Room.tsx';
import type { Shown } from '@/view/shown.ts';
import { WaitForWhole } from './WaitForWhole.tsx';

interface Props {
  id: string;
  shown: Shown;
  /** True where the record covers the view, so that a choice made in it must close it. */
  covers: boolean;
}

export function OpenRecord(props: Props) {
  const { whole } = props.shown;
  return <Room>{whole ? <Loaded {...props} whole={whole} /> : <WaitForWhole />}</Room>;
}

function Loaded({ id, shown, whole, covers }: Props & { whole: Whole }) {
  const { RecordFacts } = useCode('record', () => import('./panel/RecordFacts.tsx'));
  return <RecordFacts id={id} shown={shown} whole={whole} linkTo={recordLink(shown)} only={facetLink(shown, covers)} />;
}
