/** Silence: the four kinds of nothing, told apart. */
import type { silenceWords as english } from '../en/silence.ts';
import type { Translated } from '../translated.ts';
import { dayOfYear, plural } from './format.ts';

export const silenceWords: Translated<typeof english> = {
  silence: {
    longest: 'Ən uzun fasilələr',
    subtitle:
      'Göstərilənlər arasında, onların bütün illərində tarixi olan qeydsiz ən uzun aralıqlar; müəlliflərin sonradan yazdıqları kənarda qalıb. «Qeyd tapılmayıb» heç nə baş verməyib demək deyil.',
    days: (count) => plural(count, 'gün'),
    after: 'Bundan sonra:',
    before: 'Bundan əvvəl:',
    start: 'baxılan dövrün əvvəli',
    end: 'baxılan dövrün sonu',
    within: (closure) => `${closure} (bütün müddət)`,
    partly: (closure) => `${closure} (müddətin bir hissəsi)`,
    closed: (closure, dates) => `${closure}, ${dates}`,
    blank: 'boş: qeyd tapılmayıb, bu isə sıfır deyil',
    noBar: 'Sütun yoxdur və ya «–»: qeyd tapılmayıb, bu isə sıfır deyil.',
    noRecord: 'Qeyd tapılmayıb',
    absent: '–',
    zero: '0: mənbə sıfır bildirir',
    notCovered: 'əhatə olunmayıb',
    partYear: (year) => `${year}: ilin qalan hissəsi əhatə olunmayıb`,
    yearTo: (year, day) => `${year}, son: ${dayOfYear(day, day + 1)}`,
    yearFrom: (year, day) => `${year}, başlanğıc: ${dayOfYear(day, day)}`,
  },
};
