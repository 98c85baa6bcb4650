/** What has changed since the edition from which a link was made. */
import type { editionsWords as english } from '../en/editions.ts';
import type { Translated } from '../translated.ts';
import { plural } from './format.ts';

export const editionsWords: Translated<typeof english> = {
  editions: {
    title: (version, date) => `Bu keçid ${version} buraxılışından yaradılıb (${date})`,
    same: 'O vaxtdan bu görünüşün göstərdiklərindən heç nə dəyişməyib.',
    changed: (counts) => `O vaxtdan bu görünüşün göstərdiklərində dəyişənlər: ${counts}`,
    goOn: (version) => `${version} buraxılışı ilə davam et`,
    counts: {
      new: (count) => `${plural(count, 'qeyd')} əlavə edilib`,
      changed: (count) => `${plural(count, 'qeyd')} düzəldilib`,
      in: (count) => `${plural(count, 'qeyd')} düzəldilib və indi göstərilir`,
      out: (count) => `${plural(count, 'qeyd')} düzəldilib və artıq göstərilmir`,
      gone: (count) => `${plural(count, 'qeyd')} çıxarılıb`,
    },
    sorts: {
      new: 'əlavə edilib',
      changed: 'düzəldilib',
      in: 'düzəldilib və indi göstərilir',
      out: 'düzəldilib və artıq göstərilmir',
      gone: 'çıxarılıb',
    },
  },
};
