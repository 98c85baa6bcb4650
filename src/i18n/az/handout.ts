/** A talk on paper. */
import type { handoutWords as english } from '../en/handout.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

export const handoutWords: Translated<typeof english> = {
  handout: {
    name: 'Paylama materialı',
    pageTitle: (talk) => `${talk}: paylama materialı`,
    print: 'Çap et',
    printHint: 'Brauzerin çap pəncərəsi PDF kimi də saxlayır.',
    drawing: (scene, of) => `Səhnə çəkilir: ${number.format(scene)}/${number.format(of)}`,
    ready: (scenes, pages) => `${plural(scenes, 'səhnə')}, təxminən ${plural(pages, 'səhifə')}, çapa hazırdır.`,
    notes: 'İzahlarla',
    sources: 'Mənbələrlə',
    back: 'Təqdimata qayıt',
    scene: (scene, of) => `Səhnə ${number.format(scene)}/${number.format(of)}`,
    sheet: (scene, title) => `${number.format(scene)}. ${title}`,
    question: 'Auditoriyaya sual',
    note: 'İzah',
    open: 'Açıq qeyd',
    works: 'Mənbələr',
    /** "The Gazette 2011 [3–5]" */
    cited: (name, numbers) => (numbers === '' ? name : `${name} [${numbers}]`),
    /** Of works in the list at the end. */
    numbers: (numbers) => `[${numbers}]`,
    semicolon: '; ',
    moreWorks: (count) => `və daha ${plural(count, 'nəşr')}`,
    bibliography: 'Bu təqdimatın mənbələri',
    bibliographyCount: (works) =>
      `Səhifələrdə göstərilənlərin əsasında duran: ${works}, əlifba sırası ilə. Nömrələr kvadrat mötərizədəki nömrələrdir.`,
    noWorks: 'Heç bir nəşrə istinad edilmir.',
    moreRows: (count) => `Canlı görünüşdə daha ${plural(count, 'sətir')} var.`,
    moreFigures: (count, tab) => `«${tab}» bölməsinin canlı görünüşündə daha ${plural(count, 'şəkil')} var.`,
    live: 'Canlı görünüş',
    /** At the head of the first page, where somebody has printed before all was drawn. */
    early: (left, of) =>
      `Vaxtından əvvəl çap edilib: ${plural(of, 'səhnə')} içindən ${number.format(left)} hazır deyildi, ona görə təqdimatın nəşrləri sadalanmayıb. Səhifələrin üstündə «çapa hazırdır» yazılanadək gözləyin, sonra yenidən çap edin.`,
    worksLater: 'Bütün səhnələr çəkildikdən sonra nəşrlər sadalanacaq.',
    notDrawn: 'Bu görünüş hələ çəkilməyib.',
    foot: (talk, record, edition) => `${talk} · ${record} · ${edition}`,
  },
};
