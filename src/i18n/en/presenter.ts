/** The window of the one who speaks. */
import { number, plural, tag } from './format.ts';

const twoDigits = (count: number) => String(count).padStart(2, '0');
const timeOfDay = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit' });

/** "7:40", "1:02:05"; in seconds. */
function span(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
  return hours > 0 ? `${String(hours)}:${twoDigits(minutes)}:${twoDigits(rest)}` : `${String(minutes)}:${twoDigits(rest)}`;
}

const minutes = (seconds: number) => {
  const count = Math.floor(seconds / 60);
  return count === 0 ? 'Less than a minute' : plural(count, 'minute', 'minutes');
};

export const presenterWords = {
  presenter: {
    title: (talk: string) => `Presenter: ${talk}`,
    scene: (at: number, count: number, title: string) => `Scene ${number.format(at)} of ${number.format(count)}: ${title}`,
    goes: (typed: string) => `Go to ${typed}: press Enter`,

    now: 'On the stage',
    nowAt: (at: number, count: number) => `On the stage: ${number.format(at)} of ${number.format(count)}`,
    next: 'Next',
    atEnd: 'The end of the talk',
    isEnd: 'The stage shows the end of the talk.',
    isBlack: 'The stage is black. Any key there brings the scene back; here, B does.',
    isWhite: 'The stage is white. Any key there brings the scene back; here, W does.',
    asksFirst: (question: string) => `Asks first: ${question}`,
    hidden: (question: string) => `Hidden until revealed. The audience is asked: ${question}`,
    revealed: 'Revealed.',
    changed: 'Changed on the stage, no longer as written.',
    shows: (filter: string, count: string) => `It shows: ${filter} (${count}).`,
    recordOpen: (title: string) => `A record is open: ${title}.`,

    clock: 'Clock',
    time: 'Time',
    timeOfDay: (ms: number) => timeOfDay.format(ms),
    elapsed: 'Elapsed',
    left: 'Left',
    over: 'Over',
    span,
    noPlan: 'No time is planned',
    standing: {
      on: 'On plan',
      behind: (seconds: number) => `${minutes(seconds)} behind plan`,
      ahead: (seconds: number) => `${minutes(seconds)} ahead of plan`,
      waits: 'Starts with the first move',
      pauses: 'Paused',
    },
    start: 'Start',
    goOn: 'Go on',
    pause: 'Pause',
    reset: 'Reset',

    notes: 'Notes',
    noNotes: 'No note is written for this scene.',
    smaller: 'Smaller notes',
    larger: 'Larger notes',

    scenes: 'Scenes',
    sceneTimes: (start: number, length: number) => `from ${span(start)}, ${span(length)} long`,

    lead: 'Lead the stage',
    goNext: 'Next',
    goBack: 'Back',
    reveal: 'Reveal',
    showAgain: 'Show the scene',
    black: 'Black',
    asWritten: 'As written',

    noStage: 'No stage is open in this browser. What is done here is shown there as soon as one is.',
    openStage: 'Open the stage',
    alone: 'This browser does not let windows follow one another: move the stage by its own keys.',

    keyBlack: 'a black stage, a white stage, and back',
    keySize: 'larger notes, smaller notes',
  },
};
