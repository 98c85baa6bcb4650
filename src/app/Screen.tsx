/** How the address wants to be looked at: in the dashboard, or on one of the screens on which a talk is given, whose code comes when one is opened. */
import { useCode } from '@/ui/useCode.ts';
import { useView } from '@/view/useView.ts';
import { Dashboard } from './Dashboard.tsx';
import { Room } from './Room.tsx';

export function Screen() {
  const { talk, screen } = useView().view;
  return screen === 'writing' || (screen === 'view' && talk === '') ? (
    <Dashboard />
  ) : (
    <Room room="view">
      <Other />
    </Room>
  );
}

function Other() {
  const { Presenting } = useCode('presenting', () => import('./Presenting.tsx'));
  return <Presenting />;
}
