/** Silence: the four kinds of nothing, told apart. */
import type { silenceWords as english } from '../en/silence.ts';
import type { Translated } from '../translated.ts';
import { dayOfYear, plural } from './format.ts';

export const silenceWords: Translated<typeof english> = {
  silence: {
    longest: 'En uzun sessizlikler',
    subtitle:
      'Gösterilenlerin bütün yılları içinde, tarihi olan hiçbir kaydın bulunmadığı en uzun süreler; yazarların sonradan yazdıkları dışarıda bırakıldı. Kayıt bulunamaması, hiçbir şey olmadığı anlamına gelmez.',
    days: (count) => plural(count, 'gün'),
    after: 'Şundan sonra:',
    before: 'Şundan önce:',
    start: 'bakılan sürenin başı',
    end: 'bakılan sürenin sonu',
    within: (closure) => `${closure} (süre boyunca)`,
    partly: (closure) => `${closure} (sürenin bir bölümünde)`,
    closed: (closure, dates) => `${closure}, ${dates}`,
    blank: 'boş: kayıt bulunamadı, bu sıfır demek değildir',
    noBar: 'Çubuk yoksa veya “–” varsa: kayıt bulunamadı, bu sıfır demek değildir.',
    noRecord: 'Kayıt bulunamadı',
    absent: '–',
    zero: '0: bir kaynak sıfır bildiriyor',
    notCovered: 'kapsam dışı',
    partYear: (year) => `${year}: yılın kalanı kapsam dışı`,
    /** "2026, bitiş: Mart" */
    yearTo: (year, day) => `${year}, bitiş: ${dayOfYear(day, day + 1)}`,
    yearFrom: (year, day) => `${year}, başlangıç: ${dayOfYear(day, day)}`,
  },
};
