/** Makes one workbook, and says so or why not. */
import { type WorkbookAnswer, type WorkbookAsk, workbookOf } from '@/exchange/bring/template/workbookOf.ts';

const say = (answer: WorkbookAnswer) => postMessage(answer, {});

addEventListener('message', ({ data }: MessageEvent<WorkbookAsk>) => {
  workbookOf(data).then(
    (workbook) => say({ workbook }),
    (error: unknown) => say({ error: error instanceof Error ? error.message : String(error) }),
  );
});
