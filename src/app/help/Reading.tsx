/** How the page is read: its language, and in which direction time runs where one reads from right to left. */
import { languages } from '@/i18n/languages.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { Choose } from '@/ui/Choose.tsx';
import { keepLanguage } from '@/ui/language.ts';
import type { Shown } from '@/view/shown.ts';
import { spoken } from '../Language.tsx';
import style from './Help.module.css';

const ids = languages.map(({ id }) => id);
const names = Object.fromEntries(languages.map(({ id, name }) => [id, name])) as Record<(typeof ids)[number], string>;

export function Reading({ shown: { view, goTo } }: { shown: Shown }) {
  const { help, direction } = useRoomMessages();
  const m = help.reading;
  const chosen = ids.find((id) => id === spoken(view.lang)) ?? ids[0]!;
  return (
    <>
      <Choose
        className={style.field}
        label={m.language}
        ids={ids}
        names={names}
        chosen={chosen}
        onChoose={(lang) => {
          keepLanguage(lang);
          goTo((now) => ({ ...now, lang }));
        }}
      />
      <p className="quiet">{m.languageHint}</p>
      {direction === 'rtl' && (
        <Choose
          className={style.field}
          label={m.time}
          ids={['', 'rtl']}
          names={{ '': m.toRight, rtl: m.toLeft }}
          chosen={view.time}
          onChoose={(time) => goTo((now) => ({ ...now, time }))}
        />
      )}
      <p className="quiet">{m.timeHint}</p>
      <p className="quiet">{m.text}</p>
      <p className="quiet">{m.motion}</p>
    </>
  );
}
