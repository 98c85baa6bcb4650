/** A talk on paper. */
import type { handoutWords as english } from '../en/handout.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

export const handoutWords: Translated<typeof english> = {
  handout: {
    name: 'Dağıtım kâğıdı',
    pageTitle: (talk) => `${talk}: dağıtım kâğıdı`,
    print: 'Yazdır',
    printHint: 'Tarayıcının penceresi PDF olarak da kaydeder.',
    drawing: (scene, of) => `Çizilen sahne: ${number.format(scene)}/${number.format(of)}`,
    ready: (scenes, pages) => `Yaklaşık ${plural(pages, 'sayfa')} üzerinde ${plural(scenes, 'sahne')}, yazdırmaya hazır.`,
    notes: 'Notlarla',
    sources: 'Kaynaklarla',
    back: 'Sunuma dön',
    scene: (scene, of) => `Sahne ${number.format(scene)}/${number.format(of)}`,
    sheet: (scene, title) => `${number.format(scene)}. ${title}`,
    question: 'İzleyicilere soru',
    note: 'Not',
    open: 'Açık kayıt',
    works: 'Kaynaklar',
    cited: (name, numbers) => (numbers === '' ? name : `${name} [${numbers}]`),
    numbers: (numbers) => `[${numbers}]`,
    semicolon: '; ',
    moreWorks: (count) => `ve ${plural(count, 'yayın')} daha`,
    bibliography: 'Bu sunumun kaynakları',
    bibliographyCount: (works) => `Sayfalarda gösterilenin arkasında, alfabetik sırayla ${works}. Sayılar köşeli ayraçtakilerdir.`,
    noWorks: 'Kaynak gösterilen yayın yok.',
    moreRows: (count) => `Canlı görünümde ${plural(count, 'satır')} daha.`,
    moreFigures: (count, tab) => `Canlı görünümde ${plural(count, 'grafik')} daha (${tab}).`,
    live: 'Canlı görünüm',
    early: (left, of) =>
      `Çok erken yazdırıldı: ${plural(of, 'sahne')} içinden ${number.format(left)} tamamlanmamıştı, bu yüzden sunumun yayınları listelenmedi. Sayfaların üzerinde “yazdırmaya hazır” yazana kadar bekleyip yeniden yazdırın.`,
    worksLater: 'Yayınlar her sahne çizildikten sonra listelenir.',
    notDrawn: 'Bu görünüm henüz çizilmedi.',
    foot: (talk, record, edition) => `${talk} · ${record} · ${edition}`,
  },
};
