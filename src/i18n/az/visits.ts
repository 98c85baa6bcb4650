/** Visits and contacts. */
import type { visitsWords as english } from '../en/visits.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

/** One of them, as many as a number says, and all of them: "8 səfərin hamısı". */
const nouns = {
  visits: { one: 'səfər', many: 'səfər', of: 'səfərin' },
  others: {
    one: 'telefon danışığı və ya diplomat görüşü',
    many: 'telefon danışığı və diplomat görüşü',
    of: 'telefon danışığı və diplomat görüşünün',
  },
  contacts: { one: 'təmas', many: 'təmas', of: 'təmasın' },
} as const;
type Noun = keyof typeof nouns;

const count = (of: Noun, amount: number) => plural(amount, nouns[of][amount === 1 ? 'one' : 'many']);

export const visitsWords: Translated<typeof english> = {
  visits: {
    contacts: (amount) => count('contacts', amount),
    calls: (amount) => plural(amount, 'telefon danışığı'),
    envoys: (amount) => plural(amount, 'diplomat görüşü'),
    kinds: { visit: 'Səfərlər', call: 'Telefon danışıqları', envoy: 'Diplomat görüşləri' },
    kind: { visit: 'Səfər', call: 'Telefon danışığı', envoy: 'Diplomat görüşü' },
    count,
    /** `names` are those with the most, `tied` how many they are, `any` is what they are: "il", `unknown` of how many nobody knows it. */
    most: (of, names, tied, most, all, any, unknown = 0) => {
      const rest = unknown === 0 ? '' : `; ${any} məlum deyil: ${number.format(unknown)}`;
      if (tied === 0) return `${count(of, all)} göstərilir; ${unknown === 0 ? `heç birində ${any} yoxdur` : `${any} məlum deyil`}`;
      if (all === 1) return `${names}: göstərilən yeganə ${nouns[of].one}`;
      if (tied === 1 && most === all) return `${names}: göstərilən ${plural(all, nouns[of].of)} hamısı`;
      if (tied > 2) return `${count(of, all)} göstərilir; bir ${any} üzrə ən çoxu ${number.format(most)}${rest}`;
      return `${names}${tied > 1 ? ' (hər biri)' : ''}: göstərilən ${count(of, all)} içindən ${number.format(most)}, bir ${any} üzrə ən çoxu${rest}`;
    },
    blank: 'Boş və ya «–»: qeyd tapılmayıb, bu isə sıfır demək deyil.',
    nothing: (of) => `Göstərilən ${nouns[of].one} yoxdur.`,
    bins: { label: 'Təmasların bölgüsü', year: 'il', month: 'ay' },

    byTime: {
      name: {
        visits: { year: 'İllər və istiqamətlər üzrə səfərlər', month: 'Aylar üzrə səfərlər' },
        others: {
          year: 'İllər üzrə telefon danışıqları və diplomat görüşləri',
          month: 'Aylar üzrə telefon danışıqları və diplomat görüşləri',
        },
      },
      years: 'İllər',
      months: 'İllər və aylar',
      any: { year: 'il', month: 'ay' },
      subtitle: {
        visits: (amount, others) =>
          `${count('visits', amount)}, hər biri başladığı vaxta görə sayılıb. Telefon danışığı və ya diplomatın xidmət etdiyi yerdəki görüşü üçün heç kim səfər etməyib: ${others || 'bunların heç biri göstərilmir'}${others && ', ayrıca çəkilib'}.`,
        others: (_, others) =>
          `${others || count('others', 0)}, hər biri başladığı vaxta görə sayılıb; bunlar səfər deyil, çünki heç kim səfər etməyib.`,
      },
      noMonth: 'il',
      noMonthOf: (year) => `${year}, ayı göstərilmir`,
      unsaidNote: (amount) =>
        amount === 1
          ? 'Bunlardan birinin forması göstərilmir: telefon danışığı ola bilər.'
          : `Forması göstərilməyənlərin sayı: ${number.format(amount)}; bunlar telefon danışığı ola bilər.`,
      noMonthNote: '«İl»: mənbələr ayı göstərmir.',
      noneIn: { visits: 'səfər tapılmayıb', others: 'heç biri tapılmayıb' },
      line: (years, what) => `${years}: ${what}`,
      shade: 'rəqəm və çalar: neçə dənə',
    },

    split: {
      label: 'Səfərlərin bölgüsü',
      ids: { level: 'səviyyə', form: 'forma', direction: 'istiqamət' },
      name: { level: 'Səviyyə üzrə səfərlər', form: 'Forma üzrə səfərlər', direction: 'İstiqamət üzrə səfərlər' },
      rows: { level: 'Səviyyələr', form: 'Formalar', direction: 'İstiqamətlər' },
      subtitle: {
        level: (visits) =>
          `${visits}, səfər edənlər arasında ən yüksək vəzifəyə görə; telefon danışıqları və diplomat görüşləri burada sayılmır.`,
        form: (visits) => `${visits}, mənbələrin adlandırmasına görə; telefon danışıqları və diplomat görüşləri burada sayılmır.`,
        direction: (visits) => `${visits}, ilk yerin ölkəsinə görə; telefon danışıqları və diplomat görüşləri burada sayılmır.`,
      },
    },

    pairs: {
      name: 'Kim kiminlə görüşüb: vəzifələr üzrə',
      pair: (first, second) => `${first} – ${second}`,
      /** `both` of `all` visits name people of both sides; no pair of known offices is in more than `most`. */
      both: (both, all, most) =>
        `Hər iki tərəfdən şəxslərin adı çəkilən: ${both === all && all > 1 ? `göstərilən ${plural(all, 'səfərin')} hamısı` : `göstərilən ${count('visits', all)} içindən ${number.format(both)}`}${both > 1 && most > 0 ? `; bir vəzifə cütü üzrə ən çoxu ${number.format(most)}` : ''}`,
      most: (first, second, sides, most, all) =>
        `Adları ən çox birlikdə çəkilənlər: ${first === second ? `hər iki tərəfdən ${first}` : `${first} (${sides[0]}) və ${second} (${sides[1]})`}, göstərilən ${count('visits', all)} içindən ${number.format(most)}`,
      none: 'Göstərilən heç bir səfərdə hər iki tərəfdən şəxsin adı çəkilmir',
      subtitle: (both, all, pairs) =>
        `Göstərilən ${number.format(all)} təmas içindən ${number.format(both)} təmasda hər iki tərəfdən şəxslərin adı çəkilir: ${plural(pairs, 'şəxs cütü')}. Təmas hər vəzifə cütündə bir dəfə sayılır.`,
      note: 'Qonaq və ev sahibi kimi adların birlikdə çəkilməsi o demək deyil ki, onların danışdığı bildirilir. Vəzifələr mənbələrdə təmasın baş verdiyi vaxt üçün göstərildiyi kimidir.',
      empty: 'Göstərilən heç bir təmasda hər iki tərəfdən şəxslərin adı çəkilmir.',
      summary: (first, second, finding) =>
        `Sətirlərdə vəzifələr: ${first}; sütunlarda vəzifələr: ${second}. ${finding}. Ox düymələri bir cütdən növbəti cütə keçir; cədvəldə hamısı var.`,
      item: (first, second, record) => `${first} – ${second}. ${record}`,
      apart: (amount) => `+${number.format(amount)}`,
      person: (name, office) => (office ? `${name} (${office})` : name),
      visits: 'rəqəm: səfərlər, çaları sayına görə',
      others: 'müsbət işarəsi ilə: səfərlərdən ayrı, telefon danışıqları və diplomat görüşləri',
      left: 'Filtr kənarda qoyub',
      blank: 'Boş: hər ikisinin adı çəkilən təmas tapılmayıb.',
      many: {
        'head-of-state': 'dövlət başçıları',
        'head-of-government': 'hökumət başçıları',
        'deputy-head-of-government': 'hökumət başçılarının müavinləri',
        minister: 'nazirlər',
        'deputy-minister': 'nazir müavinləri',
        parliament: 'parlament üzvləri',
        official: 'rəsmi şəxslər',
      },
      ranks: {
        'head-of-state': 'Dövlət başçısı',
        'head-of-government': 'Hökumət başçısı',
        'deputy-head-of-government': 'Hök. başçısının müavini',
        minister: 'Nazir',
        'deputy-minister': 'Nazir müavini',
        parliament: 'Parlament',
        official: 'Rəsmi şəxs',
        'not-said': 'Göstərilmir',
      },
      notSaid: 'Vəzifə göstərilmir',
      columns: {
        person: (side) => `Şəxs, ${side}`,
        office: (side) => `Vəzifə, ${side}`,
        rank: (side) => `Səviyyə, ${side}`,
      },
    },

    silences: {
      name: 'Təmaslar arasında ən uzun fasilələr',
      finding: (days, dates, isFiltered) =>
        `${isFiltered ? 'Göstərilən iki' : 'İki'} təmas arasında ${plural(days, 'gün')}${days > 730 ? ` (təxminən ${number.format(Math.round(days / 365.25))} il)` : ''}: ${dates}`,
      none: (contacts) => `${contacts} göstərilir, iki təmas arasında fasilə yoxdur`,
      from: 'Başlanğıc ilə qoyulan hədd',
      to: 'Son ilə qoyulan hədd',
      fromEdge: (edge) => `başlanğıc: ${edge}`,
      toEdge: (edge) => `son: ${edge}`,
      subtitle: (contacts) => `Təmaslar arasındakı günlər (${contacts}). Qeydin tapılmaması heç nə baş vermədiyi demək deyil.`,
      note: 'Tarixi yalnız ay və ya il dəqiqliyi ilə verilən təmas fasiləni bütün həmin müddət üçün kəsir; tarixi olmayan təmas fasiləni kəsmir. İlk təmasdan əvvəlki və son təmasdan sonrakı müddət baxılan dövrlə, yaxud Başlanğıc və Son ilə məhdudlaşır.',
      open: 'digər günlər',
      closed: (labels) => `bu vəziyyətdə keçən günlər: ${labels}`,
      rows: 'Təmassız ən uzun müddətlər',
      days: 'Gün',
      closedDays: 'O cümlədən bağlı olduğu günlər',
      before: 'Əvvəl nə olub',
      after: 'Sonra nə olub',
      span: 'Başlanğıc – son',
    },

    calendar: {
      name: 'Təmasların təqvimi',
      table: (year) => `Təmasların təqvimi, ${year}`,
      finding: (year, what) => `${year}: ${what}`,
      two: 'Bir gündə iki işarəlik yer var; həmin gün haqqında deyilənlər bütün təmasları nəzərə alır.',
      noneFound: 'təmas tapılmayıb',
      noneShown: 'tapılmış təmaslardan heç biri göstərilmir',
      out: (year) => `${year}: Başlanğıc və Son hədlərindən kənardadır`,
      subtitle: 'Təmaslar öz günlərində. Tarixi yalnız ay və ya il dəqiqliyi ilə verilən təmas heç bir günə qoyulmur.',
      year: 'İl',
      option: (year, amount) => (amount === 0 ? year : `${year} (${number.format(amount)})`),
      previous: 'Əvvəlki il',
      next: 'Növbəti il',
      signs: {
        official: 'rəsmi səfər',
        working: 'işgüzar səfər',
        margins: 'tədbir çərçivəsində səfər',
        unknown: 'forması məlum olmayan səfər',
        call: 'telefon danışığı',
        envoy: 'diplomat görüşü',
      },
      dayless: (amount) => `günü göstərilməyən: ${number.format(amount)}`,
      noDay: (month) => `${month}, günü göstərilmir`,
      monthless: 'Heç bir gündə deyil',
      open: 'Qeydi açmaq üçün basın',
      ghost: 'boz: bütün məlumat bazasında var, göstərilmir',
      summary: (finding) => `${finding}. Ox düymələri bir aydan və ya təmasdan növbətisinə keçir; cədvəldə hamısı var.`,
      faint: 'solğun: Başlanğıc və Son hədlərindən kənarda',
    },

    eras: {
      name: 'Hər dövrün ilk və ən yüksək səviyyəli təmasları',
      any: 'dövr',
      era: 'Dövr',
      first: 'İlk',
      highest: 'Ən yüksək səviyyəli',
      subtitle: (contacts) => `${contacts}, dövrlər üzrə. Diplomat görüşündə ev sahibləri arasında ən yüksək vəzifə götürülür.`,
      note: 'Tarixi iki dövrə düşən təmas hər ikisində verilir. Hansının ilk olduğu tarixlərdən bilinmədikdə bir neçə təmas ilk kimi verilir.',
      undated: 'Tarix göstərilmir',
      record: (title, date) => `${title}, ${date}`,
      level: 'Ən yüksək səviyyə',
    },

    columns: { form: 'Təmasın növü' },
    others: 'Telefon danışıqları və diplomat görüşləri, bir-bir',
  },
};
