/** The deck that is left behind. */
import type { deckWords as english } from '../en/deck.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

export const deckWords: Translated<typeof english> = {
  deck: {
    make: 'Slayd dəsti hazırla (PPTX)',
    /** Of a talk, or of the present view. */
    hint: 'Bu sayt olmadan göstərilə və dəyişdirilə bilən slaydlar: diaqram və cədvəllər redaktə oluna bilir, hər slayddan öz görünüşünə keçid var. Onlar bu brauzerdə hazırlanır; heç yerə heç nə göndərilmir.',
    choose: 'Bu görünüşün slaydları',
    chooseHint: 'Cari filtrlə göstəriləcək məlumatı olan hər şəkil üçün bir slayd.',
    making: 'Slaydlar hazırlanır',
    slide: (slide, count) => `Slayd ${number.format(slide)}/${number.format(count)}`,
    writing: 'Fayl yazılır',
    cancelled: 'Ləğv edildi: heç nə saxlanılmadı.',
    failed: 'Heç nə saxlanılmadı: slaydları hazırlamaq mümkün olmadı. Görünüş işləyir; yenidən cəhd edin.',
    saved: (file, slides) => `Saxlanıldı: ${file}, ${plural(slides, 'slayd')}.`,
    faults: (names) =>
      `${plural(names.length, 'şəkli')} vaxtında çəkmək mümkün olmadı, ${names.length === 1 ? 'slaydında onun' : 'slaydlarında onların'} əvəzinə cədvəl və ya keçid var: ${names.join('; ')}.`,
    left: (names) => `Göstəriləcək heç nəyi olmadığı üçün daxil edilməyib: ${names.join('; ')}.`,

    /** What the values of a chart are. */
    axis: { visits: 'Səfərlər', others: 'Nümayəndələrin zəng və görüşləri', days: 'Günlər' },
    millions: (unit) => `Milyon ${unit}`,
    logarithmic: (unit) => `${unit}, loqarifmik`,
    upTo: (series) => `${series}, ən çoxu`,

    open: 'Bu görünüşü aç',
    guess: 'Əvvəlcə təxmin edin. Məlumatların nə dediyi növbəti slayddadır.',
    part: (title, part, parts) => `${title} (${String(part)}/${String(parts)})`,
    moreRows: (count) => `Görünüşdə daha ${plural(count, 'sətir')} var: keçidi açın.`,
    moreColumns: (count) => `Görünüşdə və onun fayllarında daha ${plural(count, 'sütun')} var.`,
    signs: (labels) => `Digər işarələr: ${labels.join('; ')}.`,
    moreLines: 'Davamı görünüşdədir: keçidi açın.',
    noPicture: 'Şəkli burada çəkmək mümkün olmadı. Onu keçid açır.',
    sources: 'Mənbələr',
    shortSources: (names, more) => `Mənbələr: ${names.join('; ')}${more > 0 ? `; və daha ${number.format(more)}` : ''}`,
    works: (count) => `Bu slayd dəstinin əsasında duran: ${plural(count, 'nəşr')}, hər biri bir dəfə.`,
    moreWorks: (count) => `və daha ${plural(count, 'nəşr')} – sondakı mənbələrdə.`,
    said: 'Məlumatlar nə deyir',
    link: (address) => `Görünüş: ${address}`,
    about: (title, edition) => `${title} · ${edition}`,
    made: (date) => `Slaydların hazırlandığı tarix: ${date}`,

    range: (items) => `Aşağı göstəricidən yuxarı göstəriciyə: ${items.join('; ')}.`,
    rivals: (items) => `Digər göstəricilər: ${items.join('; ')}.`,
    estimates: (items) => `Bizim təxmini hesablamamız, qırıq kənar xətt ilə: ${items.join('; ')}.`,
    partEstimates: (items) => `Qismən bizim təxmini hesablamamız: ${items.join('; ')}.`,
    zeros: (items) => `Mənbə sıfır göstərir: ${items.join('; ')}.`,
    without: (items) => `Rəqəmi olmayan qeydlər (bu, sıfır demək deyil): ${items.join('; ')}.`,
    less: (rows) => `Bütün məlumat bazasında ${plural(rows, 'sətir')} üzrə daha çoxdur: filtr azını saxlayır.`,
    out: (items) => `«Başlanğıc» və «Son» ilə kənarda qalıb: ${items}.`,
    /** "1992–1995" */
    span: (from, to) => (from === to ? from : `${from}–${to}`),
    band: (label, span) => `${label}: ${span}.`,
    altChart: (title, subtitle) => `Diaqram: ${title}. ${subtitle}`,
    altPicture: (title, subtitle) => `Şəkil: ${title}. ${subtitle}`,
    sections: { talk: 'Təqdimat', view: 'Görünüş', sources: 'Mənbələr' },
  },
};
