/** A tab bar and the panel of the chosen tab. Keyboard and roles come from Radix. */
import { Content, List, Root, Trigger } from '@radix-ui/react-tabs';
import type { ReactNode } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import style from './Tabs.module.css';

interface Props<Id extends string> {
  label: string;
  tabs: readonly { readonly id: Id; readonly label: string }[];
  chosen: Id;
  onChoose: (id: Id) => void;
  /** Stands between the tab bar and the panel. */
  between: ReactNode;
  children: ReactNode;
}

export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, between, children }: Props<Id>) {
  const m = useMessages();
  return (
    <Root dir={m.direction} value={chosen} onValueChange={(id) => onChoose(id as Id)} className={style.root}>
      <List aria-label={label} className={style.list}>
        {tabs.map((tab) => (
          <Trigger key={tab.id} value={tab.id} className={style.tab}>
            {tab.label}
          </Trigger>
        ))}
      </List>
      {between}
      <main id="view" tabIndex={-1} className={style.view}>
        <Content key={chosen} value={chosen} className={style.panel} tabIndex={-1}>
          {children}
        </Content>
      </main>
    </Root>
  );
}
