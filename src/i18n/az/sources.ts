/** The works, and where they differ. */
import type { sourcesWords as english } from '../en/sources.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

export const sourcesWords: Translated<typeof english> = {
  sources: {
    title: 'Nəşrlər və onlara əsaslananlar',
    subtitle: (works, records) => `${works}; istinad edən, göstərilən: ${records}.`,
    counting: 'Sayılır…',
    order: 'Sıra',
    orders: { cited: 'Ən çox istinad edilən', title: 'Başlıq', published: 'Tarix' },
    group: 'Qruplaşdır',
    groups: { none: 'Qruplaşdırma yoxdur', type: 'Tip', side: 'Tərəf', language: 'Dil', year: 'İl' },
    noLanguage: 'Dili məlum deyil',
    noYear: 'Tarixi məlum deyil',
    sections: 'Bu bölmədə',
    supports: (count) => `${plural(count, 'qeyd')} istinad edir`,
    alone: (count) => `${plural(count, 'qeyd')} yalnız bu xəbərə əsaslanır`,
    sameOrigin: (count) => `daha ${plural(count, 'nəşr')} ilə eyni xəbər`,
    noAddress: 'ünvan tapılmayıb',
    copyCitation: 'İstinadı kopyala',
    ofPicture: (works) => `Bu şəklin mənbələri: ${works}`,
    bibliography: 'Bu görünüşün ədəbiyyat siyahısı',
    bibliographyCount: (works) => `${works}, əlifba sırası ilə.`,
    copyBibliography: 'Ədəbiyyat siyahısını kopyala',
    undated: 'tarixi məlum deyil',
    routeOnly: (count) => `Daha ${plural(count, 'nəşr')} yalnız marşrut üçün istinad edilir, filtr isə marşruta tətbiq olunmur`,
    legs: (count) => `Qaz marşrutunun ${plural(count, 'hissəsi')} üçün istinad edilir`,
    only: 'yalnız bu qeydləri göstər',
    listed: (listed, of) => `${plural(of, 'qeyd')} içindən ${number.format(listed)} siyahıdadır.`,
    method: 'Məlumat bazası necə hazırlanıb',
    choice: 'Göstərici necə seçilir',
    coverageTitle: 'Əhatə dövrü',
    notFound: 'Axtarılıb və tapılmayıb',
    reportErrors: 'Səhv barədə bildirmək',
    coverage: (from, to) => `Başlanğıc: ${from}; son: ${to}. Kənarda qalan axtarılmayıb.`,
  },

  disagreements: {
    title: 'Mənbələr harada fərqlənir',
    subtitle: (values, records, shown) =>
      `Göstərilən: ${shown}; onlardan ${plural(records, 'qeyd')} içində ${plural(values, 'məqam')}. Məlumat bazasının öz seçimi, digərlərinin dediyi və digərinin niyə seçilmədiyi.`,
    none: (shown) => `Göstərilənlərdə (${shown}) heç bir mənbə digərinə zidd deyil.`,
    legs: 'Mənbələrin qaz marşrutunun hissələri barədə fərqli dedikləri hər hissənin yanındadır.',
    orders: { date: 'Qeydin tarixi', days: 'Günlə fərq', 'per-cent': 'Faizlə fərq', title: 'Başlıq' },
    columns: {
      record: 'Qeyd',
      field: 'Sahə (field)',
      own: 'Göstərilən',
      rival: 'Digər mənbələr',
      gap: 'Fərq',
      why: 'Niyə digəri seçilməyib',
    },
    days: (least, most) => (least === most ? plural(most, 'gün') : `${number.format(least)}–${plural(most, 'gün')}`),
    perCent: (value) => `${value < 10 ? number.format(Math.round(value * 10) / 10) : number.format(Math.round(value))} %`,
    noGap: 'ölçülə bilməz',
    noRival: 'Digər göstərici verilmir',
    others: (count) => `digər: ${number.format(count)}`,
    nothingChosen: 'Heç nə seçilə bilməz.',
  },
};
