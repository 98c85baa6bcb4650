/** A view in a page of somebody else's: what the frame says, and the page that makes its code. */
import type { embedWords as english } from '../en/embed.ts';
import type { Translated } from '../translated.ts';
import { number } from './format.ts';

export const embedWords: Translated<typeof english> = {
  embed: {
    openIn: (title) => `Paneldə aç: ${title}`,
    recordIn: (title) => `Bu qeydi paneldə aç: ${title}`,
    frozenTo: (version, date) => `Buraxılış ${version}, tarix: ${date}`,
    corrected: 'Məlumat bazası o vaxtdan sonra düzəldilib: ən yeni buraxılışa baxın',
    routeLeftOut: (version) => `Buraxılış ${version} marşrutu köhnə formada təsvir edir, ona görə marşrut çəkilməyib.`,
    notKept: (version) => `Buraxılış ${version} burada saxlanılmır`,
    notKeptHint: 'Şəkil həmin buraxılışdakı kimi göstərilməli idi. Ən yeni buraxılışda məlumat fərqli ola bilər.',
    showNewest: 'Ən yeni buraxılışı göstər',

    title: 'Bu görünüşün yerləşdirilməsi',
    back: 'Panelə qayıt',
    intro: 'Öz səhifəniz üçün canlı şəkil. Açar və kuki yoxdur, oxucuları haqqında heç yerə heç nə göndərilmir.',
    what: 'Nə göstərilir',
    wholeTab: (tab) => `Bütöv bölmə: ${tab}`,
    record: 'Qeyd',
    live: 'Həmişə ən yeni buraxılış',
    frozen: (version) => `Sabit buraxılış: ${version}`,
    language: 'Dil',
    theme: 'Mövzu',
    themes: { auto: 'Oxucunun sistemindəki kimi', light: 'Açıq', dark: 'Tünd' },
    allowed: 'Oxucuya icazə verilir:',
    controls: {
      filter: 'filtri dəyişmək',
      options: 'şəklin seçimlərini dəyişmək',
      table: 'cədvəl kimi baxmaq',
      save: 'saxlamaq və istinad etmək',
    },
    showTitle: 'Başlığını göstər',
    size: 'Ölçü',
    shapes: {
      fixed: 'Sabit hündürlük',
      '16/9': 'Sütunun eni boyda, 16:9',
      '4/3': 'Sütunun eni boyda, 4:3',
      '1/1': 'Sütunun eni boyda, kvadrat',
    },
    height: 'Hündürlük, piksel',
    heightWrong: (least, most) => `${number.format(least)} ilə ${number.format(most)} arasında tam ədəd.`,
    width: 'Sütunun eni',
    pixels: (width) => `${number.format(width)} piksel`,
    full: 'Yer olduğu qədər enli',
    preview: 'Önbaxış',
    code: 'Səhifəniz üçün kod',
    copy: 'Kodu köçür',
    frameTitle: (figure, dataset) => `${figure} – ${dataset}`,
    /** "%" stands for the attribute. */
    sandbox: 'Səhifəniz çərçivələrini məhdudlaşdırırsa, bu çərçivəyə % lazımdır.',
  },
};
