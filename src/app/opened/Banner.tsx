/** Above a record out of a file: whose it is, how much of it is shown, and what can be done with it. */
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { countOf } from '@/exchange/bring/report.ts';
import { severities } from '@/exchange/bring/finding.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { Disclosure } from '@/ui/Disclosure.tsx';
import { Menu } from '@/ui/Menu.tsx';
import { Sheet } from '@/ui/Sheet.tsx';
import { useCode } from '@/ui/useCode.ts';
import { slim, useMedia } from '@/ui/useMedia.ts';
import { Boundary } from '../Boundary.tsx';
import { inPage, isBeside } from '../recordName.ts';
import { Room } from '../Room.tsx';
import style from './Banner.module.css';
import { forgetClient } from '../clients.ts';
import { forgetFile, wasRefused } from './kept.ts';
import type { OpenedRecord } from './open.ts';
import { ReportView } from './ReportView.tsx';

/** In which a record can be saved. */
const forms = ['json', 'zip', 'workbook', 'html'] as const;

interface Props {
  /** Its name in the address. */
  name: string;
  opened: OpenedRecord;
}

export function Banner({ name, opened }: Props) {
  const { opened: m } = useRoomMessages();
  const client = useQueryClient();
  const [dialog, setDialog] = useState<'report' | 'compare' | 'close'>();
  const [saving, setSaving] = useState('');
  const isSlim = useMedia(slim);
  const { report } = opened;
  const counts = severities.flatMap((severity) => {
    const count = countOf(report, severity);
    return count > 0 && severity !== 'note' ? [m.banner.counts[severity](count)] : [];
  });
  const from = name === inPage ? m.banner.inPage(opened.name) : isBeside(name) ? m.banner.beside(opened.name) : wasRefused(name) ? m.banner.notKept(opened.name) : m.banner.kept(opened.name); // oxfmt-ignore
  const save = async (form: (typeof forms)[number]) => {
    setSaving(m.banner.saving);
    try {
      await (await import('./saveAs.ts')).saveAs(form, opened);
      setSaving('');
    } catch (error) {
      setSaving(m.banner.saveFailed(error instanceof Error ? error.message : String(error)));
    }
  };
  const close = async () => {
    if (!isBeside(name)) await forgetFile(name).catch(() => undefined);
    client.clear();
    forgetClient(name);
    window.location.assign(window.location.pathname);
  };
  const said = (
    <>
      <p>
        <bdi>{from}</bdi> <span className={style.sums}>{m.banner.shown(report.records)}</span>
      </p>
      <div className={style.buttons}>
        <button type="button" onClick={() => setDialog('report')}>
          {counts.length > 0 ? m.banner.reportOf(counts) : m.banner.report}
        </button>
        <Menu
          label={m.banner.saveAs}
          items={forms.map((form) => ({ id: form, label: m.banner.forms[form] }))}
          onChoose={(form) => void save(form as (typeof forms)[number])}
        />
        <button type="button" onClick={() => setDialog('compare')}>
          {m.banner.compare}
        </button>
        {name !== inPage && (
          <button type="button" onClick={() => (isBeside(name) ? void close() : setDialog('close'))}>
            {m.banner.close}
          </button>
        )}
        <span aria-live="polite">{saving}</span>
      </div>
    </>
  );
  return (
    <aside className={style.banner} aria-label={m.banner.label}>
      {isSlim ? (
        <Disclosure className={style.folded} summary={<bdi>{m.banner.brief(opened.name, report.records)}</bdi>}>
          {() => said}
        </Disclosure>
      ) : (
        said
      )}
      {dialog === 'report' && (
        <Sheet title={m.report.title(opened.name)} onClose={() => setDialog(undefined)}>
          <ReportView report={report} />
        </Sheet>
      )}
      {dialog === 'compare' && (
        <Boundary resetKey="">
          <Room>
            <Compare opened={opened} name={name} onClose={() => setDialog(undefined)} />
          </Room>
        </Boundary>
      )}
      {dialog === 'close' && (
        <Sheet title={m.banner.closeTitle(opened.name)} onClose={() => setDialog(undefined)}>
          <Closing saving={saving} onSave={() => void save('json')} onClose={() => void close()} />
        </Sheet>
      )}
    </aside>
  );
}

function Closing({ saving, onSave, onClose }: { saving: string; onSave: () => void; onClose: () => void }): ReactNode {
  const { opened: m } = useRoomMessages();
  return (
    <div className={style.closing}>
      <p>{m.banner.closeHint}</p>
      <p className={style.buttons}>
        <button type="button" onClick={onClose}>
          {m.banner.closeNow}
        </button>
        <button type="button" onClick={onSave}>
          {m.banner.saveFirst}
        </button>
        <span aria-live="polite">{saving}</span>
      </p>
    </div>
  );
}

function Compare(props: { opened: OpenedRecord; name: string; onClose: () => void }) {
  const { CompareDialog } = useCode('compare-editions', () => import('./CompareDialog.tsx'));
  return <CompareDialog {...props} />;
}
