/** Makes one file, and says so or why not. */
import { type SavedAnswer, type SavedAsk, saved } from '@/exchange/bring/saved.ts';

const say = (answer: SavedAnswer) => postMessage(answer, {});

addEventListener('message', ({ data }: MessageEvent<SavedAsk>) => {
  saved(data).then(
    (file) => say({ file }),
    (error: unknown) => say({ error: error instanceof Error ? error.message : String(error) }),
  );
});
