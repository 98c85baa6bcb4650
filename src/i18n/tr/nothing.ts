/** Where the filter leaves nothing. */
import type { nothingWords as english } from '../en/nothing.ts';
import type { Translated } from '../translated.ts';
import { plural } from './format.ts';

export const nothingWords: Translated<typeof english> = {
  nothing: {
    noRecord: 'Burada kayıt yok',
    noRecordHint: 'Açık dosyada kayıt yok: bunun dışında içerdiği, örneğin bir güzergâh, kendi yerinde gösterilir.',
    title: 'Filtreye uyan kayıt yok',
    by: 'Şu bölümlerden biri filtreyi boşaltıyor. O olmasaydı bulunacaklar:',
    together: 'Hiçbir bölüm tek başına filtreyi boşaltmıyor, ama birlikte hiçbir şey bırakmıyorlar. Her birinin tek başına bulduğu:',
    alone: (parts) => `Tek başına hiçbir şey bulmayan: ${parts}.`,
    lift: (part, count) => `${plural(count, 'kayıt')}, şu olmadan: ${part}`,
    keep: (part, count) => `${plural(count, 'kayıt')}, yalnızca şununla: ${part}`,
  },
};
