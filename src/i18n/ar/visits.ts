/** Visits and contacts. */
import type { visitsWords as english } from '../en/visits.ts';
import type { Translated } from '../translated.ts';
import { type Forms, formOf, number, plural } from './format.ts';

const nouns = {
  visits: {
    forms: { one: 'زيارة واحدة', two: 'زيارتان', few: 'زيارات', many: 'زيارة', other: 'زيارة' },
    /** After a preposition. */
    ofShown: { one: 'زيارة واحدة معروضة', two: 'زيارتين معروضتين', few: 'زيارات معروضة', many: 'زيارة معروضة', other: 'زيارة معروضة' },
    none: 'لا زيارة معروضة.',
    only: 'الزيارة الوحيدة المعروضة',
    all: 'كل الزيارات المعروضة',
  },
  others: {
    forms: {
      one: 'مكالمة واحدة أو لقاء مبعوث واحد',
      two: 'اثنان من المكالمات ولقاءات المبعوثين',
      few: 'من المكالمات ولقاءات المبعوثين',
      many: 'من المكالمات ولقاءات المبعوثين',
      other: 'من المكالمات ولقاءات المبعوثين',
    },
    ofShown: {
      one: 'مكالمة واحدة أو لقاء مبعوث واحد مما هو معروض',
      two: 'اثنين من المكالمات ولقاءات المبعوثين المعروضة',
      few: 'من المكالمات ولقاءات المبعوثين المعروضة',
      many: 'من المكالمات ولقاءات المبعوثين المعروضة',
      other: 'من المكالمات ولقاءات المبعوثين المعروضة',
    },
    none: 'لا مكالمة معروضة ولا لقاء مبعوث.',
    only: 'المكالمة الوحيدة أو لقاء المبعوث الوحيد مما هو معروض',
    all: 'كل المكالمات ولقاءات المبعوثين المعروضة',
  },
  contacts: {
    forms: { one: 'اتصال واحد', two: 'اتصالان', few: 'اتصالات', many: 'اتصالًا', other: 'اتصال' },
    ofShown: { one: 'اتصال واحد معروض', two: 'اتصالين معروضين', few: 'اتصالات معروضة', many: 'اتصالًا معروضًا', other: 'اتصال معروض' },
    none: 'لا اتصال معروض.',
    only: 'الاتصال الوحيد المعروض',
    all: 'كل الاتصالات المعروضة',
  },
} as const;
type Noun = keyof typeof nouns;

const calls: Forms = { one: 'مكالمة واحدة', two: 'مكالمتان', few: 'مكالمات', many: 'مكالمة', other: 'مكالمة' };
const envoys: Forms = { one: 'لقاء مبعوث واحد', two: 'لقاءا مبعوثين', few: 'لقاءات مبعوثين', many: 'لقاء مبعوث', other: 'لقاء مبعوث' };
const namingBoth: Forms = {
  one: 'اتصال واحد يسمّي',
  two: 'اتصالان يسمّيان',
  few: 'اتصالات تسمّي',
  many: 'اتصالًا تسمّي',
  other: 'اتصال تسمّي',
};
const nameBoth: Forms = { one: 'تسمّي', two: 'تسمّيان', few: 'تسمّي', many: 'تسمّي', other: 'تسمّي' };
const pairsOfPersons: Forms = { one: 'زوج واحد', two: 'زوجان', few: 'أزواج', many: 'زوجًا', other: 'زوج' };
const days: Forms = { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' };
/** After a preposition. */
const ofYears: Forms = { one: 'سنة واحدة', two: 'سنتين', few: 'سنوات', many: 'سنة', other: 'سنة' };

const count = (of: Noun, amount: number) => plural(amount, nouns[of].forms);
const ofShown = (of: Noun, amount: number) => plural(amount, nouns[of].ofShown);

export const visitsWords: Translated<typeof english> = {
  visits: {
    contacts: (amount) => count('contacts', amount),
    calls: (amount) => plural(amount, calls),
    envoys: (amount) => plural(amount, envoys),
    kinds: { visit: 'الزيارات', call: 'المكالمات', envoy: 'لقاءات المبعوثين' },
    kind: { visit: 'زيارة', call: 'مكالمة', envoy: 'لقاء مبعوث' },
    count,
    most: (of, names, tied, most, all, any, unknown = 0) => {
      const rest = unknown === 0 ? '' : `؛ من دون بيان ${any}: ${number.format(unknown)}`;
      if (tied === 0) return `المعروض: ${count(of, all)}، ${unknown === 0 ? `وليس لأي منها ${any}` : `من دون بيان ${any}`}`;
      if (all === 1) return `${names}: ${nouns[of].only}`;
      if (tied === 1 && most === all) return `${names}: ${nouns[of].all} (${number.format(all)})`;
      if (tied > 2) return `المعروض: ${count(of, all)}، بما لا يزيد على ${number.format(most)} في أي ${any}${rest}`;
      return `${names}: ${number.format(most)}${tied > 1 ? ' لكل منهما' : ''} من أصل ${ofShown(of, all)}، وهو أعلى عدد لأي ${any}${rest}`;
    },
    blank: 'فراغ أو «–»: لم يُعثر على سجل، وهذا لا يعني صفرًا.',
    nothing: (of) => nouns[of].none,
    bins: { label: 'الاتصالات حسب', year: 'السنة', month: 'الشهر' },

    byTime: {
      name: {
        visits: { year: 'الزيارات حسب السنة والاتجاه', month: 'الزيارات حسب الشهر' },
        others: { year: 'المكالمات ولقاءات المبعوثين حسب السنة', month: 'المكالمات ولقاءات المبعوثين حسب الشهر' },
      },
      years: 'السنوات',
      months: 'السنوات والأشهر',
      any: { year: 'سنة', month: 'شهر' },
      subtitle: {
        visits: (amount, others) =>
          `${count('visits', amount)}، تُحسب كل منها عند بدايتها. ولم يسافر أحد لأجل مكالمة، أو لأجل لقاء مبعوث في مكان إقامته: ${others || 'لا يُعرض أي منها'}${others && '، وهي مرسومة على حدة'}.`,
        others: (_, others) => `${others || count('others', 0)}، يُحسب كل منها عند بدايته؛ وليست زيارات، إذ لم يسافر أحد.`,
      },
      noMonth: 'السنة',
      noMonthOf: (year) => `${year}، لم يُذكر الشهر`,
      unsaidNote: (amount) =>
        amount === 1
          ? 'في واحد منها لم تُذكر الصيغة: فقد يكون مكالمة.'
          : amount === 2
            ? 'في اثنين منها لم تُذكر الصيغة: فقد يكونان مكالمتين.'
            : `في ${number.format(amount)} منها لم تُذكر الصيغة: فقد تكون مكالمات.`,
      noMonthNote: '«السنة»: لا تذكر المصادر الشهر.',
      noneIn: { visits: 'لم يُعثر على زيارة', others: 'لم يُعثر على أي منهما' },
      line: (years, what) => `${years}: ${what}`,
      shade: 'الرقم والتظليل: العدد',
    },

    split: {
      label: 'الزيارات حسب',
      ids: { level: 'مستوى', form: 'صيغة', direction: 'اتجاه' },
      name: { level: 'الزيارات حسب المستوى', form: 'الزيارات حسب الصيغة', direction: 'الزيارات حسب الوجهة' },
      rows: { level: 'المستويات', form: 'الصيغ', direction: 'الاتجاهات' },
      subtitle: {
        level: (visits) => `${visits} حسب أعلى منصب بين الزائرين؛ ولا تُحسب هنا المكالمات ولقاءات المبعوثين.`,
        form: (visits) => `${visits} حسب تسمية المصادر لها؛ ولا تُحسب هنا المكالمات ولقاءات المبعوثين.`,
        direction: (visits) => `${visits} حسب بلد المكان الأول؛ ولا تُحسب هنا المكالمات ولقاءات المبعوثين.`,
      },
    },

    pairs: {
      name: 'من التقى من، حسب المنصب',
      pair: (first, second) => `${first} – ${second}`,
      both: (both, all, most) =>
        `${
          both === all && all > 1
            ? `${nouns.visits.all} (${number.format(all)}) تسمّي`
            : `${number.format(both)} من أصل ${ofShown('visits', all)} ${formOf(both, nameBoth)}`
        } أشخاصًا من الطرفين${both > 1 && most > 0 ? `؛ ولا يرد أي زوج من المناصب في أكثر من ${number.format(most)}` : ''}`,
      most: (first, second, sides, most, all) =>
        `الأكثر ورودًا معًا: ${first === second ? `${first} من الطرفين` : `${first} من ${sides[0]} و${second} من ${sides[1]}`}، في ${number.format(most)} من أصل ${ofShown('visits', all)}`,
      none: 'لا تسمّي أي زيارة معروضة أشخاصًا من الطرفين',
      subtitle: (both, all, pairs) =>
        `${plural(both, namingBoth)} أشخاصًا من الطرفين، من أصل ${number.format(all)} معروضة: ${plural(pairs, pairsOfPersons)} من الأشخاص. ويُحسب الاتصال مرة في كل زوج من المناصب.`,
      note: 'أن يُذكر شخصان معًا زائرًا ومضيفًا لا يعني أن مصدرًا أفاد بأنهما تحادثا. والمناصب كما توردها المصادر وقت الاتصال.',
      empty: 'لا يسمّي أي اتصال معروض أشخاصًا من الطرفين.',
      summary: (first, second, finding) =>
        `مناصب ${first} في الصفوف، ومناصب ${second} في الأعمدة. ${finding}. تنقل مفاتيح الأسهم من زوج إلى الذي يليه؛ وفي الجدول كل الأزواج.`,
      item: (first, second, record) => `${first} – ${second}. ${record}`,
      apart: (amount) => `+${number.format(amount)}`,
      person: (name, office) => (office ? `${name} (${office})` : name),
      visits: 'رقم: زيارات، والتظليل بحسب عددها',
      others: 'مع علامة زائد: مكالمات ولقاءات مبعوثين، منفصلة عن الزيارات',
      left: 'مستبعد بفعل التصفية',
      blank: 'فراغ: لم يُعثر على اتصال يسمّيهما معًا.',
      many: {
        'head-of-state': 'رؤساء الدول',
        'head-of-government': 'رؤساء الحكومات',
        'deputy-head-of-government': 'نواب رؤساء الحكومات',
        minister: 'الوزراء',
        'deputy-minister': 'نواب الوزراء',
        parliament: 'أعضاء البرلمان',
        official: 'المسؤولون',
      },
      ranks: {
        'head-of-state': 'رئيس دولة',
        'head-of-government': 'رئيس حكومة',
        'deputy-head-of-government': 'نائب رئيس حكومة',
        minister: 'وزير',
        'deputy-minister': 'نائب وزير',
        parliament: 'البرلمان',
        official: 'مسؤول',
        'not-said': 'لم يُذكر',
      },
      notSaid: 'لم يُذكر المنصب',
      columns: {
        person: (side) => `الشخص، ${side}`,
        office: (side) => `المنصب، ${side}`,
        rank: (side) => `المرتبة، ${side}`,
      },
    },

    silences: {
      name: 'أطول فترات الصمت بين الاتصالات',
      finding: (amount, dates, isFiltered) =>
        `${plural(amount, days)}${amount > 730 ? ` (نحو ${plural(Math.round(amount / 365.25), ofYears)})` : ''} بين اتصالين${isFiltered ? ' معروضين' : ''}: ${dates}`,
      none: (contacts) => `المعروض: ${contacts}، ولا صمت بين اثنين منها`,
      from: 'الحد الذي يضعه «من»',
      to: 'الحد الذي يضعه «إلى»',
      fromEdge: (edge) => `من ${edge}`,
      toEdge: (edge) => `إلى ${edge}`,
      subtitle: (contacts) => `فترات بالأيام بين الاتصالات (${contacts}). وعدم العثور على سجل لا يعني أن شيئًا لم يحدث.`,
      note: 'الاتصال المؤرخ بشهر أو بسنة يقطع الصمت طوال تلك المدة؛ والاتصال الذي لا تاريخ له لا يقطع أي صمت. أما ما يسبق الاتصال الأول أو يلي الأخير فيحدّه نطاق البحث، أو «من» و«إلى».',
      open: 'أيام أخرى',
      closed: (labels) => `أيام تخللها: ${labels}`,
      rows: 'أطول الفترات دون اتصال',
      days: 'الأيام',
      closedDays: 'منها أيام الإغلاق',
      before: 'ما سبقها',
      after: 'ما تلاها',
      span: 'من – إلى',
    },

    calendar: {
      name: 'تقويم الاتصالات',
      table: (year) => `تقويم الاتصالات، ${year}`,
      finding: (year, what) => `${year}: ${what}`,
      two: 'يتسع اليوم لإشارتين؛ وما يُقال عنه يشمل كل اتصالاته.',
      noneFound: 'لم يُعثر على اتصال',
      noneShown: 'لا يُعرض أي اتصال مما عُثر عليه',
      out: (year) => `${year}: خارج النطاق بين «من» و«إلى»`,
      subtitle: 'الاتصالات في أيامها. وما أُرّخ بشهر أو بسنة فقط لا يوضع في أي يوم.',
      year: 'السنة',
      option: (year, amount) => (amount === 0 ? year : `${year} (${number.format(amount)})`),
      previous: 'السنة السابقة',
      next: 'السنة التالية',
      signs: {
        official: 'زيارة رسمية',
        working: 'زيارة عمل',
        margins: 'زيارة على هامش مناسبة',
        unknown: 'زيارة لا تُعرف صيغتها',
        call: 'مكالمة',
        envoy: 'لقاء مبعوث',
      },
      dayless: (amount) => `دون يوم: ${number.format(amount)}`,
      noDay: (month) => `${month}، لم يُذكر اليوم`,
      monthless: 'دون يوم محدد',
      open: 'اضغط لفتح السجل',
      ghost: 'رمادي: في قاعدة البيانات كلها، وغير معروض',
      summary: (finding) => `${finding}. تنقل مفاتيح الأسهم من شهر أو اتصال إلى الذي يليه؛ وفي الجدول كل الاتصالات.`,
      faint: 'باهت: خارج النطاق بين «من» و«إلى»',
    },

    eras: {
      name: 'أول اتصال وأعلى اتصال في كل حقبة',
      any: 'حقبة',
      era: 'الحقبة',
      first: 'الأول',
      highest: 'الأعلى مستوى',
      subtitle: (contacts) => `${contacts}، حسب الحقبة. وفي لقاء المبعوث يُؤخذ أعلى منصب بين المضيفين.`,
      note: 'الاتصال الذي يقع تاريخه في حقبتين يرد في كلتيهما. ويرد أكثر من اتصال أول حيث لا تبيّن التواريخ أيها الأسبق.',
      undated: 'دون تاريخ',
      record: (title, date) => `${title}، ${date}`,
      level: 'أعلى مستوى',
    },

    columns: { form: 'نوع الاتصال' },
    others: 'المكالمات ولقاءات المبعوثين واحدًا واحدًا',
  },
};
