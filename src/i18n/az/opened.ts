/** A record that is opened from a file. */
import type { openedWords as english } from '../en/opened.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

type English = (typeof english)['opened'];
type PlaceWords = Parameters<English['reportWords']['place']>[0];
type SumWords = Parameters<English['banner']['shown']>[0];

const megabyte = 1_000_000;
const megabytes = (bytes: number) => number.format(Math.ceil(bytes / megabyte));

/** What is longer would push all else away. */
const short = (name: string) => (name.length > 80 ? `${name.slice(0, 60)}…${name.slice(-16)}` : name);

/** "events.csv və daha 3 fayl" */
const named = ([first = '', ...others]: readonly string[]) =>
  others.length === 0 ? short(first) : `${short(first)} və daha ${plural(others.length, 'fayl')}`;

const severities = { error: 'səhv', warning: 'xəbərdarlıq', gap: 'boşluq', note: 'qeyd-izah' };

/** What the command line says as well: it has no page. */
const reportWords: Translated<English['reportWords']> = {
  severity: (severity) => severities[severity],
  /** "relations.xlsx, Events, sətir 12, B «date» (2009-13-40)" */
  place: ({ file, sheet, row, column, letter, cell }: PlaceWords) =>
    [file, sheet, row !== undefined && `sətir ${row}`, column && (letter ? `${letter} «${column}»` : `«${column}»`)]
      .filter(Boolean)
      .join(', ') + (cell ? ` (${cell})` : ''),
  more: (count) => `daha ${number.format(count)} oxşar hal`,
  sum: ({ records, beside }) =>
    `${plural(records.all, 'qeyd')} içindən ${number.format(records.shown)} göstərilə bilər, ${number.format(records.waiting)} gözləyir; ` +
    `yanaşı məlumatlar (mənbələr, şəxslər və qurumlar, yerlər, sahələr, marşrut) üzrə ${number.format(beside.all)} vahid içindən ${number.format(beside.shown)} göstərilə bilər, ${number.format(beside.waiting)} gözləyir`,
};

const shownOf = ({ shown, all, waiting }: SumWords) =>
  `${plural(all, 'qeyd')} içindən ${number.format(shown)} göstərilir${waiting > 0 ? `, ${number.format(waiting)} gözləyir` : ''}`;

const counts: Translated<English['report']['severities']> = {
  error: (count) => plural(count, severities.error),
  warning: (count) => plural(count, severities.warning),
  gap: (count) => plural(count, severities.gap),
  note: (count) => plural(count, severities.note),
};

export const openedWords: Translated<typeof english> = {
  opened: {
    opening: (name) => `Açılır: ${name}`,
    bytes: (done, of) => (of > 0 ? `${megabytes(of)} MB içindən ${megabytes(done)} MB alınıb` : `${megabytes(done)} MB alınıb`),
    records: (done, of) => `${plural(of, 'qeyd')} içindən ${number.format(done)} yoxlanılıb`,
    nothingToShow: (name) => `Göstəriləcək heç nə yoxdur: ${name}`,
    notKept: 'Bu keçid bu kompüterdə olmayan bir fayla aiddir',
    notKeptWhy:
      'Kimsə həmin faylı burada və ya başqa yerdə açıb, sonra isə fayl bağlanıb və ya heç göndərilməyib. Fayl sizdə varsa, onu açın: keçid eyni görünüşə aparacaq.',
    nothingToShowWhy: 'Aşağıda göstərilənləri düzəldin və faylı yenidən açın.',
    toOwn: 'Bu panelin öz məlumat bazasını aç',
    openAnother: 'Fayl aç',
    /** For what a file does not say of itself. */
    completion: {
      title: 'Adsız məlumat bazası',
      subtitle: 'Fayldan açılmış məlumat bazası',
      description: 'Bu paneldə fayldan açılmış məlumat bazası.',
      era: 'Bütün dövr',
      eraDescription: 'Faylda dövrlər göstərilməyib.',
      family: 'Qruplaşdırılmayıb',
      sides: ['Birinci tərəf', 'İkinci tərəf'],
      disclaimer: 'Bu xəritədəki sərhədlər heç bir mövqe bildirmir.',
      choice: 'Mənbələr fərqləndikdə göstəricilərin necə seçildiyi faylda deyilmir.',
      reportErrors: 'Səhvlər barədə hara məlumat verilməli olduğu faylda göstərilməyib.',
      licence: 'Faylda lisenziya göstərilməyib.',
    },
    reportWords,
    loadFindings: async () => (await import('./findings.ts')).findings,
    dialog: {
      title: 'Öz məlumat bazanızı açın',
      /** What several files are called together. */
      named,
      correct: 'Aşağıda göstərilənləri düzəldin və yenidən açın. Əvvəl açıq olan dəyişməyib.',
      choose: 'Fayl seç',
      orDrop: 'və ya faylları bura atın. Bir neçə fayl bir məlumat bazası əmələ gətirir.',
      forms:
        'Şablon üzrə iş kitabı (XLSX) və ya CSV, yaxud hər sətrində tarix, ad və mənbə olan istənilən cədvəl; öz JSON formatımız – bir fayl və ya «data» qovluğunun zip arxivi; TimelineJS zaman xətti – elektron cədvəl və ya JSON; boru kəmərlərinin GeoJSON faylı.',
      stays: 'Fayllar bu kompüterdə oxunur və heç yerə göndərilmir. Hazırda açıq olan məlumat bazası yenisi hazır olanadək açıq qalır.',
      paste: 'Yaxud cədvəl, CSV və ya JSON yapışdırın',
      pasted: 'yapisdirilan.txt',
      openPasted: 'Yapışdırılanı aç',
      template: 'Şablondan başlayın',
      templateHint:
        'Hər qeyd növü üçün ayrıca vərəqi, seçim siyahıları, hər sütun üzrə izahı və hər vərəqdə doldurulmuş iki sətri olan iş kitabı. Burada olduğu kimi açılır.',
      saveTemplate: 'Şablonu saxla (XLSX)',
      examples: 'Nümunələr',
      examplesHint: 'Başqa bir ölkə cütünə aid kiçik məlumat bazası: baxmaq və quruluşunu öyrənmək üçün.',
      kept: 'Bu brauzerdə saxlanılanlar',
      keptNone: 'Artıq heç nə saxlanılmır.',
      keptHint: 'Bağlanılanadək qalır və başqa brauzerdə olmur.',
      keptFile: (name, day, { shown, all }) =>
        `${name}, açılma tarixi: ${day}; ${plural(all, 'qeyd')} içindən ${number.format(shown)} göstərilir`,
      isOpen: 'hazırda açıqdır: bölmələrin üstündən bağlanılır',
      forget: 'Sil',
      forgetFile: (title) => `Brauzerdən sil: ${title}`,
      reading: 'Fayllar oxunur',
      giveUp: 'Ləğv et',
      staysOpen: 'Hazırda açıq olan dəyişmir.',
      tooLarge: 'Faylların ümumi həcmi 1.000 MB həddini aşır; heç bir brauzer belə həcmdə məlumat bazası saxlaya bilmir. Onları bölün.',
      failed: (why) => `Mümkün olmadı (${why}). Əvvəl açıq olan dəyişməyib.`,
      dropHere: 'Məlumat bazası kimi açmaq üçün faylları bura atın',
    },
    banner: {
      label: 'Məlumat bazasının mənsubiyyəti',
      kept: (name) =>
        `${name}: sizin tərəfinizdən açılıb və bağlayanadək yalnız bu brauzerdə saxlanılır; ona aparan keçidlər başqa yerdə açılmır. Bu panel tərəfindən dərc edilməyib.`,
      notKept: (name) =>
        `${name}: sizin tərəfinizdən açılıb. Brauzer onu saxlaya bilmədi, səhifə bağlandıqda itəcək: yaddaşa yazın. Bu panel tərəfindən dərc edilməyib.`,
      beside: (name) => `${name} faylından məlumat bazası: bu panelin yanında yerləşir və panelin qurulduğu məlumat bazası deyil.`,
      inPage: (name) => `${name} faylından məlumat bazası: kimsə onu bu səhifə ilə birlikdə saxlayıb. Bu panel tərəfindən dərc edilməyib.`,
      shown: (records) => `${shownOf(records)}.`,
      /** On a narrow screen, until it is unfolded. */
      brief: (name, records) => `Burada dərc edilməyib: ${name}. ${shownOf(records)}`,
      report: 'Hesabat',
      reportOf: (texts) => `Hesabat: ${texts.join(', ')}`,
      counts,
      saveAs: 'Fərqli saxla',
      forms: {
        json: 'JSON, bir fayl',
        zip: 'JSON, «data» qovluğunun zip arxivi',
        workbook: 'İş kitabı (XLSX)',
        html: 'Müstəqil açılan bir HTML faylı',
      },
      saving: 'Hazırlanır…',
      saveFailed: (why) => `Saxlamaq mümkün olmadı (${why})`,
      compare: 'Müqayisə et',
      close: 'Bağla',
      closeTitle: (name) => `Bağlansın: ${name}?`,
      closeHint: 'Bundan sonra o, bu brauzerdə saxlanılmayacaq. Faylın özünə toxunulmur.',
      closeNow: 'Bağla',
      saveFirst: 'Əvvəlcə JSON kimi saxla',
    },
    report: {
      title: (name) => `Aşkarlanan məqamlar: ${name}`,
      sum: ({ all, shown, waiting }) =>
        `Faylda ${plural(all, 'qeyd')} = ${number.format(shown)} göstərilən + ${number.format(waiting)} gözləyən.`,
      beside: ({ all, shown, waiting }) =>
        `Onlarla yanaşı mənbə, şəxs və qurum, yer və s.: ${plural(all, 'vahid')} = ${number.format(shown)} göstərilən + ${number.format(waiting)} gözləyən.`,
      sums: (lines, sheets) => `${plural(sheets, 'cədvəl')} üzrə ${plural(lines, 'sətir')}: hər birinin nəticəsi`,
      sumsTitle: 'Sətir-sətir',
      records: 'Qeydlər',
      besides: 'Onlarla yanaşı',
      file: 'Fayl',
      anyFile: 'fayl',
      sheet: 'Vərəq',
      lines: 'Sətirlər',
      entries: 'Vahidlər',
      headings: 'Başlıqlar',
      blank: 'Boş',
      unread: 'Oxunmayıb',
      severities: counts,
      severityNames: { error: 'Səhv', warning: 'Xəbərdarlıq', gap: 'Boşluq', note: 'Qeyd-izah' },
      means: {
        error: 'Səhvi olan göstərilə bilməz: fayl düzəldilənədək gözləyir.',
        warning: 'Göstərilir, lakin şübhəlidir.',
        gap: 'Nəyinsə ola biləcəyi yer boşdur.',
        note: 'Bizimkindən fərqli yazılsa da, başa düşülüb.',
      },
      none: 'Yanlış, şübhəli və ya çatışmayan heç nə aşkarlanmayıb.',
      place: 'Yer',
      cell: 'Orada yazılan',
      why: 'Səbəb və düzgün variant',
      all: (total) => `Hamısı: ${number.format(total)}`,
      fewer: 'İlk üçü',
      beyond: (count) => `Eyni qəbildən daha ${number.format(count)} hal sayılıb, lakin siyahıya salınmayıb.`,
      moreGroups: (count) => `Eyni dərəcəli daha ${plural(count, 'növ')}`,
      of: 'Aşkarlandığı yer',
      ofAll: 'Bütün fayllar və vərəqlər',
      search: 'Aşkarlanan məqamlarda axtarış',
      noneSuch: 'Aşkarlanan məqamlar arasında belə bir şey yoxdur.',
      nowFound: (count) => `Aşağıda ${plural(count, 'aşkarlanan məqam')} sadalanır`,
      saveAs: 'Bütün hesabatı saxla',
      forms: { csv: 'CSV', xlsx: 'İş kitabı (XLSX)' },
      fileName: (name) => `${name}-hesabat`,
      copy: 'Mətn kimi köçür',
      making: 'Hazırlanır…',
      saved: 'Saxlanıldı',
      failed: (why) => `Hazırlamaq mümkün olmadı (${why})`,
      columns: ['Dərəcə', 'Fayl', 'Vərəq', 'Sətir', 'Sütun', 'Başlıq', 'Xana', 'Vahid', 'Səbəb və düzgün variant'],
    },
  },
};
