/** The scene at which the desk is: what the audience reads and sees, and what the speaker has before the eyes. */
import { type ReactNode, type RefCallback, useId } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { leastSeconds, limits } from '@/record/schema/story.ts';
import type { Scene } from '@/record/types.ts';
import { sceneControls, sceneShows } from '@/record/words.ts';
import { figureOf, figures } from '@/tabs/figures.ts';
import { parseAddress } from '@/view/address.ts';
import { cut, sentence } from '../own/text.ts';
import style from './Fields.module.css';
import { NumberField } from './NumberField.tsx';
import { Points } from './Points.tsx';
import { sceneAddress } from './sceneWords.ts';
import { TextField } from './TextField.tsx';
import type { Writing } from './useWriting.ts';
import desk from './Desk.module.css';

interface Props {
  writing: Writing;
  focus: RefCallback<HTMLElement>;
  /** What can be done with the scene as a whole. */
  head: ReactNode;
  /** What stands beside it of the talk. */
  children: ReactNode;
}

export function SceneForm({ writing, focus, head, children }: Props) {
  const m = useRoomMessages();
  const id = useId();
  const { scene, setScene } = writing;
  return (
    <section className={desk.form} aria-label={m.writing.scene}>
      {head}
      <div className={desk.panes}>
        <div className={desk.pane}>
          <TextField
            key={`title ${scene.id}`}
            label={m.writing.title}
            value={scene.title}
            most={limits.title}
            instead={m.writing.untitled}
            keep={(typed) => sentence(typed, limits.title, m.writing.untitled)}
            onText={(title) => setScene(() => ({ title }), 'title')}
            focus={focus}
          />
          <div className={style.field}>
            <label htmlFor={`${id}-show`}>{m.writing.show}</label>
            <select
              id={`${id}-show`}
              value={scene.show}
              onChange={({ target }) => setScene(() => ({ show: target.value as Scene['show'] }))}
            >
              {sceneShows.map((one) => (
                <option key={one} value={one}>
                  {m.writing.shown[one]}
                </option>
              ))}
            </select>
          </div>
          {scene.show === 'view' && <FigureChoice writing={writing} />}
          <fieldset>
            <legend className={style.legend}>{m.writing.controls}</legend>
            <div className={style.choices}>
              {sceneControls.map((one) => (
                <label key={one}>
                  <input
                    type="checkbox"
                    checked={scene.controls.includes(one)}
                    onChange={({ target: { checked } }) =>
                      setScene(({ controls }) => ({
                        controls: sceneControls.filter((each) => (each === one ? checked : controls.includes(each))),
                      }))
                    }
                  />
                  {m.writing.control[one]}
                </label>
              ))}
            </div>
          </fieldset>
        </div>
        <div className={desk.pane}>
          <TextField
            key={`note ${scene.id}`}
            label={m.writing.note}
            hint={m.writing.noteHint}
            value={scene.note}
            most={limits.note}
            isLong
            keep={(typed) => cut(typed, limits.note)}
            onText={(note) => setScene(() => ({ note }), 'note')}
          />
          <TextField
            key={`guess ${scene.id}`}
            label={m.writing.guess}
            hint={m.writing.guessHint}
            value={scene.guess ?? ''}
            most={limits.title}
            keep={(typed) => sentence(typed, limits.title, '')}
            onText={(guess) => setScene(() => ({ guess: guess || undefined }), 'guess')}
          />
          <NumberField
            key={`seconds ${scene.id}`}
            label={m.writing.seconds}
            value={scene.seconds}
            least={leastSeconds}
            most={limits.seconds}
            wrong={m.writing.secondsWrong(leastSeconds, limits.seconds)}
            onNumber={(seconds) => setScene(() => ({ seconds }), 'seconds')}
          />
        </div>
        <div className={desk.pane}>
          <Points writing={writing} />
          {children}
        </div>
      </div>
    </section>
  );
}

/** The figure that the scene shows; the dashboard follows where it shows the same tab. */
function FigureChoice({ writing: { scene, setScene, shown, say } }: { writing: Writing }) {
  const m = useRoomMessages();
  const id = useId();
  const { tab, figure } = parseAddress(scene.view).view;
  const choose = (chosen: string) => {
    setScene((now) => ({ view: cut(sceneAddress({ ...parseAddress(now.view).view, figure: chosen }), limits.address) }));
    shown.goTo((now) => (now.tab === tab ? { ...now, figure: chosen } : now));
    const known = figureOf(tab, chosen);
    if (shown.view.tab === tab) say(known ? m.writing.done.alone(m.figures[known]) : m.writing.done.whole(m.tabs[tab]));
  };
  return (
    <div className={style.field}>
      <label htmlFor={id}>{m.writing.figure}</label>
      <select id={id} value={figure} onChange={({ target }) => choose(target.value)}>
        <option value="">{m.writing.wholeTab}</option>
        {figure !== '' && !figureOf(tab, figure) && <option value={figure}>{m.writing.unknownFigure(figure)}</option>}
        {figures[tab].map((one) => (
          <option key={one} value={one}>
            {m.figures[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
