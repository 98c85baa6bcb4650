/** The gas route: what stands around the map. */
import type { gasRouteWords as english } from '../en/gasRoute.ts';
import type { Translated } from '../translated.ts';
import { type Forms, number, plural } from './format.ts';

/** After a preposition. */
const ofShownRecords: Forms = {
  one: 'سجل واحد معروض',
  two: 'سجلين معروضين',
  few: 'سجلات معروضة',
  many: 'سجلًا معروضًا',
  other: 'سجل معروض',
};
const nodes: Forms = {
  one: 'نقطة واحدة على المسار',
  two: 'نقطتان على المسار',
  few: 'نقاط على المسار',
  many: 'نقطة على المسار',
  other: 'نقطة على المسار',
};

export const gasRouteWords: Translated<typeof english> = {
  gasRoute: {
    title: (ends) => (ends ? `المسار مقطعًا مقطعًا: من ${ends[0]} إلى ${ends[1]}` : 'الخريطة'),
    subtitle: (date) => `الوضع في ${date}. تمر الخطوط بالأماكن المذكورة وليست نتيجة مسح ميداني.`,
    noRoute: 'لا مسار في قاعدة البيانات هذه: تعرض الخريطة أماكن سجلاتها.',
    filterNote:
      'من التصفية لا يسري هنا إلا «إلى»، فهو يحدد اليوم الذي يُرسم المسار بحسبه؛ أما سائرها فلا ينطبق على المقاطع لأنها ليست سجلات. والدوائر هي أماكن السجلات التي تعرضها التصفية.',
    accordingNote: (voice) => `ترد المقاطع وفق اختيار قاعدة البيانات نفسها، لا بحسب ${voice}؛ وما يقوله آخرون عن مقطع يرد معه.`,
    swapNote: 'في المبادلة يُسلَّم الغاز مقابل غاز يُؤخذ في مكان آخر: ولم يُنشر أي أنبوب يسلكه، والخط المعلَّم بأنه مسار مرجّح ليس أكثر من ذلك.',
    placed: (placed, shown) => `الذي يذكر مكانًا: ${number.format(placed)} من أصل ${plural(shown, ofShownRecords)}.`,
    nodes: (count) => plural(count, nodes),
    map: 'خريطة مسار الغاز',
    baseMapFailed: 'تعذّر تحميل الخريطة الأساسية. ولا يزال المسار والقوائم يعملان.',
    country: 'البلد',
    records: 'السجلات',
    showMore: (count) => `عرض المزيد (${number.format(count)})`,
  },
};
