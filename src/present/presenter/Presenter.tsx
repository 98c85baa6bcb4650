import type { ScreenProps } from '../screen.ts';

export function Presenter({ view }: ScreenProps) {
  return <main>{view.talk}</main>;
}
