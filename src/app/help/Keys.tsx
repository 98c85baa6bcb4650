/** The keys of the dashboard, place by place. Those of the stage are listed there. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import { KeyTable } from '@/present/KeyTable.tsx';

export function Keys() {
  const { help, stage } = useRoomMessages();
  const m = help.keys;
  const [space = 'Space'] = [stage.keyNames.next(false)[2]];
  const parts = [
    [
      m.everywhere,
      [
        [['?'], m.open],
        [['Escape'], m.close],
        [['Tab', 'Enter'], m.skip],
        [['←', '→', 'Home', 'End'], m.tabs],
      ],
    ],
    [
      m.timeline,
      [
        [['←', '→', 'Home', 'End'], m.pan],
        [['+', '−'], m.zoom],
        [['0'], m.whole],
        [['←', '→', '↑', '↓'], m.marks],
        [['Enter'], m.openMark],
      ],
    ],
    [
      m.agreements,
      [
        [['j', 'k', '↓', '↑'], m.rows],
        [['Enter'], m.openRow],
      ],
    ],
    [
      m.pictures,
      [
        [['←', '→', 'Home', 'End'], m.nextMark],
        [['Enter', space], m.press],
        [['←', '→', '↑', '↓', '+', '−', '0'], m.map],
      ],
    ],
  ] as const;
  return (
    <>
      <p>{m.intro}</p>
      {parts.map(([title, rows]) => (
        <section key={title}>
          <h4>{title}</h4>
          <KeyTable rows={rows} />
        </section>
      ))}
      <p className="quiet">{m.stage}</p>
    </>
  );
}
