/** The overview of aid and visits. */
import type { overviewWords as english } from '../en/overview.ts';
import type { Translated } from '../translated.ts';
import { compact, number, plural, units } from './format.ts';

const most = 1e6;
/** Numbers as az/intl.ts writes them. */
const few = new Intl.NumberFormat('tr', { maximumSignificantDigits: 3 });
const amount = (value: number) => (value >= most ? compact : value < 1000 ? few : number).format(value);
const rough = new Intl.NumberFormat('tr', { maximumSignificantDigits: 2 });

const daysInYear = 365.25;
const pressed = 'Keçid olan rəqəm nəyi saydığını göstərir, ikinci basış bunu götürür; ticarət və qaz rəqəmi öz qeydini açır.';
const same = (text: string) => () => text;

export const overviewWords: Translated<typeof english> = {
  overview: {
    titles: {
      visits: 'Səfərlər',
      heads: 'Dövlət başçılarının səfərləri və telefon danışıqları',
      contacts: 'Telefon danışıqları və diplomat görüşləri',
      aid: 'Yardım',
    },
    counts: {
      visits: same('səfər'),
      headVisits: same('səfər'),
      headCalls: same('telefon danışığı'),
      calls: same('telefon danışığı'),
      envoys: same('diplomat görüşü'),
      delivered: same('çatdırılma'),
      committed: same('öhdəlik'),
      pledged: same('vəd'),
    },
    courses: {
      visits: 'İllər üzrə səfərlər',
      heads: 'İllər üzrə dövlət başçılarının səfərləri',
      contacts: 'İllər üzrə telefon danışıqları və diplomat görüşləri',
      aid: 'İllər üzrə çatdırılmalar',
    },
    since: (day) => `${day} tarixindən`,
    before: 'əvvəl',
    all: 'cəmi',
    compared: (era, since, from, to) => `${era}, başlanğıc: ${since}; müqayisə: ${from} – ${to}. ${pressed}`,
    uncompared: pressed,
    noneShown: 'göstərilmir',
    noneFound: 'tapılmayıb',
    link: (what, when, value) => `${what}, ${when}: ${value}`,
    either: (count, what) => `${plural(count, 'tarix')} onun hansı tərəfində olduğunu bildirmir: ${what}.`,
    undated: (count) => `${plural(count, 'qeyd')} ilsizdir və sütunu yoxdur.`,
    repeated: (count) => `${plural(count, 'qeyd')} başqasının hissəsi və ya təkrarıdır və onunla birlikdə sayılır.`,
    unsaid: (count, what) => `Bu səs ${plural(count, 'qeyd')} üçün bunu demir: ${what}.`,
    unsaidFields: { visits: 'forma', heads: 'səviyyə', contacts: 'forma', aid: 'mərhələ' },

    trade: {
      title: (measure) => `Ticarət: ${measure}`,
      measures: { exports: 'ixrac', imports: 'idxal', turnover: 'ticarət dövriyyəsi', investment: 'investisiya', transit: 'tranzit' },
      unit: (unit) => units[unit],
      course: (measure, unit) => `İllər üzrə ${measure}, ${unit}`,
      times: (low, high) => {
        const [from, to] = [rough.format(low), rough.format(high)];
        return `Əvvəlki ilin eyni dövrünün göstəricisinin təxminən ${from === to ? from : `${from}–${to}`} misli.`;
      },
      alone: 'Eyni məlumat verənin əvvəlki ilin eyni dövrü üzrə göstəricisi tapılmayıb.',
      earlierOut: 'Filtr əvvəlki ilin eyni dövrünün göstəricisini kənarda qoyur.',
      reported: (reporter) => `Məlumat verən: ${reporter}.`,
      noReporter: 'Məlumat verənin adı çəkilmir.',
      noneShown: 'Ticarət göstəricisi göstərilmir.',
      noneFound: 'Ticarət göstəricisi tapılmayıb.',
    },
    gas: {
      title: 'Çatdırılmış qaz',
      course: 'İllər üzrə çatdırılmış qaz, milyard m³',
      unit: 'milyard m³',
      by: (reporter) => reporter ?? 'məlumat verən göstərilmir',
      differ: (count) => `Eyni dövr üçün fərqlənən ${plural(count, 'göstərici')}; burada heç biri seçilmir.`,
      laterOut: 'Filtr daha sonrakı və ya daha uzun dövrün yekununu kənarda qoyur.',
      noneShown: 'Dövrün yekunu göstərilmir.',
      noneFound: 'Dövrün yekunu tapılmayıb.',
    },
    figure: (low, high, isAbout) =>
      `${isAbout ? 'təxminən\u00A0' : ''}${low === high ? amount(low) : `${amount(low)}\u2060–\u2060${amount(high)}`}`,

    silence: {
      title: (isFiltered) => (isFiltered ? 'Göstərilən təmaslar arasında ən uzun fasilə' : 'Təmaslar arasında ən uzun fasilə'),
      open: (isFiltered) => (isFiltered ? 'Göstərilən təmassız ən uzun müddət' : 'Təmassız ən uzun müddət'),
      days: (count) => plural(count, 'gün'),
      span: (from, to, days) => `${from} – ${to}${days < 2 * daysInYear ? '' : `, təxminən ${rough.format(days / daysInYear)} il`}`,
      course: 'Təmas olan günlər; təmassız ən uzun müddət doldurulub',
      noneShown: 'Təmas göstərilmir, ona görə arasında fasilə ola biləcək heç nə yoxdur.',
      throughout: 'Bütün müddət ərzində təmas göstərilmir.',
      note: 'Səfərlər, telefon danışıqları və diplomat görüşləri. «Qeyd tapılmayıb» heç nə baş verməyib demək deyil.',
    },

    course: (what, years) =>
      years.length === 0 ? `${what}: heç bir ildə göstərilən yoxdur` : `${what}: ${years.join('; ')}; digər illərdə göstərilən yoxdur`,
    year: (year, value) => `${year}, ${value}`,
    scaled:
      'Kiçik sütunlar: hər il üçün bir; hər sıra bütün məlumat bazasındakı öz ən yüksək göstəricisinə görə miqyaslanıb; bunun üçün çox kiçik olan xətt kimi qalır.',
    legend: {
      ghost: 'kontur: filtrin azaltdığı bütün məlumat bazası',
      part: 'qırıq kənar: ilin bir hissəsi və ya iki göstəricinin yuxarısınadək',
      soft: 'boz, qırıq kənar: ayın və ya ilin hansısa günündə təmas',
      silence: 'ən uzun fasilə',
    },
  },
};
