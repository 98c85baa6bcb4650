/** The gas route: what stands around the map. */
import type { gasRouteWords as english } from '../en/gasRoute.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

export const gasRouteWords: Translated<typeof english> = {
  gasRoute: {
    title: (ends) => (ends ? `Marşrut hissə-hissə: ${ends[0]} – ${ends[1]}` : 'Xəritə'),
    subtitle: (date) => `${date} tarixinə olan vəziyyət. Xətlər adı çəkilən yerlərdən keçir və yerüstü ölçməyə əsaslanmır.`,
    noRoute: 'Bu məlumat bazasında marşrut yoxdur: xəritə qeydlərin yerlərini göstərir.',
    filterNote:
      'Filtrdən yalnız Son marşrutun hansı günə çəkiləcəyini müəyyən edir; qalanları hissələrə şamil olunmur, çünki onlar qeyd deyil. Dairələr filtrin göstərdiyi qeydlərin yerləridir.',
    accordingNote: (voice) =>
      `Hissələr «${voice}» məlumatına görə deyil, məlumat bazasının öz seçiminə görə verilir; başqalarının hissə haqqında dedikləri onun yanındadır.`,
    swapNote:
      'Svop üzrə qaz başqa yerdə götürülən qazın əvəzində təhvil verilir: onun hansı kəmərlə getdiyi dərc olunmur, ehtimal olunan yol kimi işarələnmiş xətt də yalnız ehtimaldır.',
    placed: (placed, shown) => `Göstərilən ${plural(shown, 'qeyd')} içindən yeri göstərilən: ${number.format(placed)}.`,
    nodes: (count) => plural(count, 'marşrut nöqtəsi'),
    map: 'Qaz marşrutunun xəritəsi',
    baseMapFailed: 'Əsas xəritə yüklənmədi. Marşrut və siyahılar işləyir.',
    country: 'Ölkə',
    records: 'Qeydlər',
    showMore: (count) => `Daha ${number.format(count)} göstər`,
  },
};
