/** What charts have in common. */
import type { chartWords as english } from '../en/chart.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

export const chartWords: Translated<typeof english> = {
  chart: {
    /** The filter, behind what is counted: "Gösterilen: Enerji, 2025 tarihinden itibaren." */
    shown: (filter) => `Gösterilen: ${filter}.`,
    range: 'düşük rakamdan yüksek rakama',
    estimate: 'bizim tahminimiz',
    rival: 'başkalarının dediği, noktalı çizgiyle bağlı',
    without: 'rakamı olmayan kayıtların sayısı, bu sıfır demek değildir',
    ghost: 'noktalı dış çizgi: veri tabanının tamamı, filtre bunun daha azını bırakıyor',
    /** "2025: 3 ziyaret" */
    line: (label, value) => `${label}: ${value}`,
    /** "İlk konvoy, 5 Ocak 2025 (Trend; Azernews)" */
    item: (title, date, works) => `${title}, ${date} (${works})`,
    /** What a press does: it filters by this, or lifts that where the filter holds it. */
    press: (what, isOn) =>
      isOn ? `Yalnızca şu gösteriliyor: ${what}; bunu kaldırmak için basın` : `Yalnızca bunu göstermek için basın: ${what}`,
    out: 'Başlangıç ve bitiş nedeniyle dışarıda',
    noRecord: 'Kayıt bulunamadı, bu sıfır demek değildir',
    /** A chart in a sentence, for those who do not see it. */
    summary: (rows, from, to, highest) => `${rows}, ${from} – ${to}. ${highest}. Ok tuşlarıyla birinden diğerine geçilir; hepsi tabloda.`,
    highest: (row, value) => `En yüksek: ${row}, ${value}`,
    more: (count) => `ve ${number.format(count)} tane daha`,
    /** At the foot of a long table. */
    rows: (shown, all) => `${plural(all, 'satır')} içinden ilk ${number.format(shown)}; hepsi dosyada.`,
    moreRows: (count) => `${number.format(count)} satır daha göster`,
    nothing: 'Çizilen bir şey yok',
    /** While the audience guesses, in place of what the data say. */
    hidden: 'Yanıt gösterilene kadar gizli',
    hiddenSign: '?',
    /** Of a figure in a small frame, folded. */
    notes: 'Lejant ve notlar',
    notesAlone: 'Notlar',
    legend: 'Lejant',
    /** At the foot of a list that is longer than its box. */
    below: 'Devamı aşağıda ↓',
  },
};
