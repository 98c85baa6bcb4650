/** The dialog in which files are opened; its code and its words come when it is first opened. */
import { useCode } from '@/ui/useCode.ts';
import { Boundary } from '../Boundary.tsx';
import { Room } from '../Room.tsx';

interface Props {
  onClose: () => void;
  /** Files that are read at once. */
  files?: readonly File[];
}

export function OpenDialogLater(props: Props) {
  return (
    <Boundary resetKey="">
      <Room>
        <Loaded {...props} />
      </Room>
    </Boundary>
  );
}

function Loaded(props: Props) {
  const { OpenDialog } = useCode('open-dialog', () => import('./OpenDialog.tsx'));
  return <OpenDialog {...props} />;
}
