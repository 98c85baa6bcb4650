/** Two windows of time side by side. */
import type { compareWords as english } from '../en/compare.ts';
import type { Translated } from '../translated.ts';
import { all, begin, plural } from './format.ts';

const oneDecimal = new Intl.NumberFormat('tr', { minimumFractionDigits: 1, maximumFractionDigits: 1 }); // as az/intl.ts

export const compareWords: Translated<typeof english> = {
  compare: {
    open: 'İki aralığı müqayisə et',
    close: 'Müqayisəni bağla',
    title: 'İki zaman aralığını müqayisə et',
    subtitle: (records) => `Filtrin qeydləri (${records}) içindən hər aralıq ona toxunanları sayır.`,
    touches: 'Ay, il və ya sonu məlum olmayan müddət hər ikisinə toxuna bilər.',
    first: 'Birinci aralıq',
    second: 'İkinci aralıq',
    choose: 'Aralıq seçin',
    era: (label, dates) => `${label} (${dates})`,
    shownAbove: (dates) => `Yuxarıda göstərilən aralıq (${dates})`,
    unknown: (parts) =>
      `Ünvanda istənilən ${all.format(parts.map((part) => `«${part}»`))} nə bu məlumat bazasının dövrüdür, nə də günlər aralığı. Əvəzinə aralıq seçin.`,
    length: ({ years, months, days }) =>
      all.format([
        ...(years > 0 ? [plural(years, 'il')] : []),
        ...(months > 0 ? [plural(months, 'ay')] : []),
        ...(days > 0 ? [plural(days, 'gün')] : []),
      ]),
    perYear: (rate) => (rate < 0.05 ? 'ildə 0,1-dən az' : `ildə ${oneDecimal.format(rate)}`),
    projected: 'Bir ildən qısadır: illik say proqnozdur.',
    covered: (dates) => `Məlumat bazası yalnız bunu əhatə edir: ${dates}.`,
    filtered: (dates) => `Filtrin Başlanğıc və Son hədləri ondan yalnız bunu saxlayır: ${dates}; illik say həmin hissəyə aiddir.`,
    notCovered: 'Məlumat bazası əhatə etmir.',
    filteredAway: 'Filtrin Başlanğıc və Son hədləri ondan heç nə saxlamır.',
    notLooked: 'baxılmayıb',
    inBoth: (count) => `${plural(count, 'qeyd')} hər iki aralığa toxunur və hər ikisində sayılır.`,
    inNeither: (count) => `${plural(count, 'qeyd')} heç birinə toxunmur.`,
    undated: (count, according) =>
      `${plural(count, 'qeyd')} ${according ? `«${according}» məlumatına görə ` : ''}tarixsizdir və heç birində sayılmır.`,
    listOf: (row, window) => `${row}, ${window}`,
    sectors: 'Sahələr üzrə qeydlər',
    sectorsNote: 'Qeyd hər sahəsində sayılır.',
    levels: 'Səviyyə üzrə səfərlər',
    levelsNote: 'Qonaqlar arasında ən yüksək vəzifə.',
    allVisits: 'Bütün səfərlər',
    noLevel: 'Səviyyə göstərilmir',
    promises: 'Nə vəd edilib və nə ilə nəticələnib',
    promisesNote: (to, according) =>
      `Vəd edilmiş və ya öhdəlik götürülmüş yardım, sazişlər, planlaşdırılmış və ya müqaviləsi bağlanmış qaz və ticarət. Nəticəsi aralıqdan və filtrdən asılı olmayaraq ${according ? `«${according}» məlumatına görə deyilənlərdə` : 'bütün məlumat bazasında'} axtarılır, son: ${to}.`,
    outcome: (outcome) => begin(outcome),
    allPromises: 'Bütün vədlər',
    deliveries: 'Nə çatdırılıb',
    deliveriesNote:
      'Nə vaxt vəd edilməsindən asılı olmayaraq çatdırıldığı bildirilən yardım, qaz və ticarət qeydləri. Vədlər onlara heç vaxt əlavə edilmir. Məbləğlər deyil, qeydlər sayılır: yekun və onun hissəsi iki qeyddir.',
    noDelivery: 'Filtrə uyğun çatdırılma qeydi yoxdur.',
  },
};
