/** The gas route through time: the slider, and the volumes beside it. */
import type { gasRouteTimeWords as english } from '../en/gasRouteTime.ts';
import type { Translated } from '../translated.ts';
import { all, number, plural, within } from './format.ts';
import { legs } from './gasRouteShared.ts';

type Standing = 'operating' | 'building' | 'idle' | 'planned' | 'undated' | 'unsaid' | 'unknown' | 'before';

/** How many legs stand how, in this order; those that are not there yet are left out. */
const standings: readonly (readonly [Standing, string])[] = [
  ['operating', 'istismarda'],
  ['building', 'tikintidə'],
  ['idle', 'dayanmış'],
  ['planned', 'planlaşdırılmış'],
  ['undated', 'tarixi naməlum'],
  ['unsaid', 'güman edilən'],
  ['unknown', 'haqqında başqa heç nə deyilməyən'],
];

/** Figures that begin a sentence. */
const numerals: Readonly<Record<number, string>> = {
  2: 'iki',
  3: 'üç',
  4: 'dörd',
  5: 'beş',
  6: 'altı',
  7: 'yeddi',
  8: 'səkkiz',
  9: 'doqquz',
};

const stageNotSaid = 'mərhələ göstərilmir';

export const gasRouteTimeWords: Translated<typeof english> = {
  routeTime: {
    label: 'Marşrut zaman üzrə',
    slider: 'Göstərilən an',
    play: 'Başlat',
    pause: 'Dayandır',
    previous: 'Əvvəlki dəyişiklik',
    next: 'Növbəti dəyişiklik',
    moments: 'Ana keç',
    choose: 'Keç…',
    counting: 'Sayılır…',
    latest: (listed, of) => `${plural(of, 'dəyişiklik')} içindən ən son ${number.format(listed)}`,
    covered: 'Əhatə dövrünün sonu',
    shared: 'Filtrdə Son tarixini təyin edir.',
    plans: (standing, over) =>
      [
        ...(standing > 0 ? [`bunlarla yanaşı ${plural(standing, 'plan')}`] : []),
        ...(over > 0 ? [`bu şəkildə həyata keçirilməmiş ${plural(over, 'əvvəlki plan')}`] : []),
      ].join(', '),
    /** "31 dekabr 2011: 4 hissə istismarda, 1 hissə planlaşdırılmış; marşrut üzrə çatdırılma təsdiqlənmir." */
    at: (date, sentence) => `${date}: ${sentence}`,
    stands: (counts) => {
      const parts = standings.flatMap(([id, words]) => {
        const count = counts[id];
        return count ? [`${words} – ${legs(count)}`] : [];
      });
      return parts.length === 0 ? 'hələ heç bir hissə haqqında heç nə məlum deyil' : parts.join(', ');
    },
    carried: (byPipe, bySwap) => {
      const ways = [
        ...(byPipe > 0 ? [`marşrutun qazı ${legs(byPipe)} üzrə kəmərlə nəql olunur`] : []),
        ...(bySwap > 0 ? [`${legs(bySwap)} svopun ehtimal olunan yoludur`] : []),
      ];
      return ways.length === 0 ? 'marşrutun sonuna heç bir çatdırılma təsdiqlənmir.' : `${all.format(ways)}.`;
    },
    clauses: (parts) => parts.join('; '),
    changes: {
      stage: (leg, stage) => `${leg}: ${within(stage)}`,
      silent: (leg) => `${leg}: bundan sonra haqqında heç nə deyilmir`,
      carries: (count, way) => `marşrutun qazı, ${within(way)}: ${legs(count)}`,
      claim: (title) => `iddia: ${title}`,
      path: (name, kind) => `${name} (${within(kind)}) başlayır`,
      /** "2 avqust 2025: birinci dəyişiklik və daha 6 dəyişiklik" */
      several: (first, more) => (more === 0 ? first : `${first} və daha ${plural(more, 'dəyişiklik')}`),
    },

    volumes: {
      title: (name) => `${name} üçün qaz: planlaşdırılan, müqaviləsi bağlanan, çatdırılan`,
      subtitle: (shown) => `${plural(shown, 'qaz qeydi')} göstərilir, hər biri öz tarixində. Heç nə toplanmır.`,
      /** Tells the file of the picture from the others. */
      name: 'həcmlər',
      label: (title, to) => `${title}, ${to} tarixinədək`,
      rates: 'Milyard m³/il',
      others: 'İllik göstərici yoxdur',
      totals: 'Yekunlar, bildirildiyi kimi',
      empty: 'Filtrə uyğun qaz qeydi yoxdur.',
      noRates: 'Göstərilən heç bir qeyddə illik göstərici yoxdur.',
      /** What is seen at once: "2025 üzrə iki məlumat verən fərqli yekun göstərir." */
      differ: (count, period) => `${period} üzrə ${numerals[count] ?? number.format(count)} məlumat verən fərqli yekun göstərir.`,
      differOften: (periods) => `Məlumat verənlər ${plural(periods, 'dövr')} üzrə fərqli yekunlar göstərir.`,
      undelivered: 'Göstərilən heç bir qeyd çatdırılmanı təsdiqləmir.',
      claimed: (stage, who) => `İddia edilir: ${within(stage)}, iddia edən: ${who}`,
      unconfirmed: (who) => (who ? `Təsdiqlənmir: başqaları əksini deyir (${who})` : 'Təsdiqlənmir'),
      about: (figure) => `≈ ${figure}`,
      converted: (bcm) => `${bcm} (çevirmə bizimdir)`,
      perYear: (low, high) => {
        const round = (value: number) => number.format(Number(value.toPrecision(3)));
        return low === high ? round(low) : `${round(low)}–${round(high)}`;
      },
      total: (period, reporter) => `${period}: ${reporter}`,
      /** The name of a mark. */
      mark: (parts) => parts.filter(Boolean).join('; '),
      reported: (name) => `«${name}» məlumatına görə`,
      notSaid: stageNotSaid,
      yearly: 'Milyard m³/il ilə',
      legend: {
        planned: 'planlaşdırılıb',
        contracted: 'müqaviləsi bağlanıb',
        delivered: 'çatdırılıb',
        unsaid: stageNotSaid,
        range: 'aralıq, ən azından ən çoxuna',
        wide: 'bu günlər ərzində hansısa vaxt',
        rival: 'eyni göstərici haqqında başqalarının dedikləri',
        claim: 'iddia edilir, təsdiqlənmir',
        moment: 'göstərilən an',
      },
      notes: {
        conversion: '≈ bizim çevirməmizdir: milyon m³/gün × 365.',
        aside: 'Bir-birini örtəcək işarələr öz günlərinin yanında verilir.',
        fold: (years) => `${years}: qaz qeydi yoxdur; bu illər qatlanıb və hər hissənin öz miqyası var.`,
        noFigure: (count) =>
          `${plural(count, 'qeyddə')} çəkilə biləcək illik və ya konkret dövr üzrə göstərici yoxdur: oxun altında verilir.`,
        undated: (count) => `Tarixi olmayan ${plural(count, 'qeyd')} yalnız cədvəldə verilir.`,
        leftOut: (count) =>
          `Daha ${plural(count, 'qeyd')} yalnız cədvəldə verilir: iddialar, çatdırılmalar və müqavilələr planlardan əvvəl, ən sonuncular isə daha əvvəlkilərdən qabaq çəkilir.`,
        covering: (count) => `${plural(count, 'işarə')} üçün öz gününün yanında yer yoxdur, başqalarını örtür.`,
        rule: 'Yalnız yekun verən qeydin ilk qaz göstəricisi çəkilir, ötürücülük qabiliyyətləri çəkilmir; cədvəldə hamısı var.',
      },
    },
  },
};
