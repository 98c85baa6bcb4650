/** What is inside, of the record with which the dashboard was built or, where the address names one, of a file that is opened in its place. */
import type { ReactNode } from 'react';
import { useCode } from '@/ui/useCode.ts';
import { Room } from './Room.tsx';

interface Props {
  /** The name of the record in the address; "" for that of the build. */
  name: string;
  children: ReactNode;
}

export function OfRecord({ name, children }: Props) {
  return name === '' ? (
    children
  ) : (
    <Room room="view">
      <Other key={name} name={name}>
        {children}
      </Other>
    </Room>
  );
}

function Other(props: Props) {
  const { Opened } = useCode('opened', () => import('./opened/Opened.tsx'));
  return <Opened {...props} />;
}
