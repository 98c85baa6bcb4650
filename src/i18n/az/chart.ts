/** What charts have in common. */
import type { chartWords as english } from '../en/chart.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

export const chartWords: Translated<typeof english> = {
  chart: {
    shown: (filter) => `Göstərilir: ${filter}.`,
    range: 'aşağı göstəricidən yuxarı göstəriciyə',
    estimate: 'bizim təxminimiz',
    rival: 'digərlərinin dediyi, nöqtələrlə ona bağlıdır',
    without: 'göstəricisi olmayan bu qədər qeyd, bu isə sıfır deyil',
    ghost: 'nöqtəli kontur: filtrin azaltdığı bütün məlumat bazası',
    line: (label, value) => `${label}: ${value}`,
    item: (title, date, works) => `${title}, ${date} (${works})`,
    press: (what, isOn) => (isOn ? `Yalnız bu göstərilir: ${what}; götürmək üçün basın` : `Yalnız bunu göstərmək üçün basın: ${what}`),
    out: 'Başlanğıc və Son hədlərindən kənar',
    noRecord: 'Qeyd tapılmayıb, bu isə sıfır deyil',
    summary: (rows, from, to, highest) =>
      `${rows}, başlanğıc: ${from}, son: ${to}. ${highest}. Ox düymələri birindən digərinə aparır; hamısı cədvəldədir.`,
    highest: (row, value) => `Ən çoxu: ${row}, ${value}`,
    more: (count) => `və daha ${number.format(count)}`,
    rows: (shown, all) => `${plural(all, 'sətir')} içindən ilk ${number.format(shown)}; faylda hamısı var.`,
    moreRows: (count) => `Daha ${number.format(count)} göstər`,
    nothing: 'Heç nə çəkilməyib',
    hidden: 'Cavab göstərilənədək gizlidir',
    hiddenSign: '?',
    notes: 'Şərti işarələr və izahlar',
    notesAlone: 'İzahlar',
    legend: 'Şərti işarələr',
    below: 'Aşağıda davamı var ↓',
  },
};
