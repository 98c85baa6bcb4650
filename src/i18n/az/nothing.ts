/** Where the filter leaves nothing. */
import type { nothingWords as english } from '../en/nothing.ts';
import type { Translated } from '../translated.ts';
import { plural } from './format.ts';

export const nothingWords: Translated<typeof english> = {
  nothing: {
    noRecord: 'Burada qeyd yoxdur',
    noRecordHint: 'Açıq faylda qeyd yoxdur: onun yanında olanlar, məsələn marşrut, öz yerində göstərilir.',
    title: 'Filtrə uyğun qeyd yoxdur',
    by: 'Bu hissələrdən biri onu boşaldır. Onsuz bu qalardı:',
    together: 'Heç bir hissə təkbaşına boşaltmır, lakin birlikdə heç nə qalmır. Hər biri ayrıca tapır:',
    alone: (parts) => `Bununla təkbaşına heç nə tapılmır: ${parts}.`,
    lift: (part, count) => `${plural(count, 'qeyd')}, bunsuz: ${part}`,
    keep: (part, count) => `${plural(count, 'qeyd')}, yalnız bununla: ${part}`,
  },
};
