/** What is said of the talk as a whole, and how its time is shared out. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import { limits } from '@/record/schema/story.ts';
import { cut, sentence } from '../own/text.ts';
import desk from './Desk.module.css';
import { NumberField } from './NumberField.tsx';
import { plannedOf } from './planned.ts';
import { TextField } from './TextField.tsx';
import type { Writing } from './useWriting.ts';

/** In the bar, and never folded away: the file of the talk is called by it. */
export function TalkTitle({ writing: { talk, setTalk } }: { writing: Writing }) {
  const m = useRoomMessages();
  return (
    <div className={desk.talkTitle}>
      <TextField
        label={m.writing.talkTitle}
        value={talk.title}
        most={limits.title}
        instead={m.talks.newTitle}
        keep={(typed) => sentence(typed, limits.title, m.writing.untitledTalk)}
        onText={(title) => setTalk({ title }, 'talk title')}
      />
    </div>
  );
}

export function TalkForm({ writing: { talk, setTalk } }: { writing: Writing }) {
  const m = useRoomMessages();
  return (
    <div className={desk.pane}>
      <TextField
        label={m.writing.description}
        value={talk.description}
        most={limits.note}
        isLong
        keep={(typed) => cut(typed, limits.note)}
        onText={(description) => setTalk({ description }, 'description')}
      />
      <NumberField
        label={m.writing.minutes}
        value={talk.minutes}
        least={1}
        most={limits.minutes}
        wrong={m.writing.minutesWrong(limits.minutes)}
        onNumber={(minutes) => setTalk({ minutes }, 'minutes')}
      />
    </div>
  );
}

/** "6 min 30 s of 10 min planned; 3 scenes have no time." */
export function Planned({ talk }: Pick<Writing, 'talk'>) {
  const m = useRoomMessages();
  const { seconds, without, over } = plannedOf(talk);
  return (
    <p className="quiet">
      {m.writing.planned(seconds, talk.minutes, without)} {over > 0 && m.writing.over(over)}
    </p>
  );
}
