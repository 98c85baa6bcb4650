/** Reports an error with the view in it. Nothing is sent from here: it is copied, or opened in the reader's own e-mail program. */
import { useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { CopyButton } from '@/ui/CopyButton.tsx';
import type { Shown } from '@/view/shown.ts';
import { formatAddress } from '@/view/address.ts';
import style from './Help.module.css';
import { mailTo, reportOf } from './reportOf.ts';

export function Report({ shown }: { shown: Shown }) {
  const { view, ownFacts, own } = shown;
  const m = useRoomMessages();
  const words = m.help.report;
  const [wrong, setWrong] = useState('');
  const [work, setWork] = useState('');
  const { dataset } = ownFacts;
  const report = reportOf(
    {
      address: new URL(formatAddress(view) || './', window.location.href).href,
      record: own?.records.get(view.record)?.title,
      edition: m.frame.edition(dataset.edition.version, dataset.edition.date),
      language: m.tag,
      wrong,
      work,
    },
    words.lines,
  );
  return (
    <>
      <p>{words.intro}</p>
      <p className="quiet">{dataset.reportErrors}</p>
      <label className={style.field}>
        {words.what}
        <textarea rows={3} dir="auto" value={wrong} onChange={({ target }) => setWrong(target.value)} />
      </label>
      <label className={style.field}>
        {words.work}
        <input dir="auto" value={work} onChange={({ target }) => setWork(target.value)} />
      </label>
      <pre className={style.report} dir="auto">
        {report}
      </pre>
      <p className={style.buttons}>
        <CopyButton label={words.copy} text={report} />
        <a href={mailTo(words.subject(dataset.title), report)}>{words.mail}</a>
      </p>
      <p className="quiet">{words.mailHint}</p>
    </>
  );
}
