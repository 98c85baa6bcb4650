/** Where the filter leaves nothing. */
import type { nothingWords as english } from '../en/nothing.ts';
import type { Translated } from '../translated.ts';
import { type Forms, plural } from './format.ts';

const records: Forms = { one: 'سجل واحد', two: 'سجلان', few: 'سجلات', many: 'سجلًا', other: 'سجل' };

export const nothingWords: Translated<typeof english> = {
  nothing: {
    noRecord: 'لا توجد سجلات هنا',
    noRecordHint: 'الملف المفتوح لا يتضمن أي سجل: وما يتضمنه سواها، كالمسار مثلًا، معروض في موضعه.',
    title: 'لا سجل يطابق التصفية',
    by: 'أحد هذه الأجزاء لا يُبقي شيئًا. ومن دونه تكون النتيجة:',
    together: 'ما من جزء يحجب كل شيء بمفرده، لكنها معًا لا تُبقي شيئًا. وبكل منها على حدة يُعثر على:',
    alone: (parts) => `ما يلي لا يُعثر به على شيء حتى بمفرده: ${parts}.`,
    lift: (part, count) => `${plural(count, records)} من دون: ${part}`,
    keep: (part, count) => `${plural(count, records)} بهذا وحده: ${part}`,
  },
};
