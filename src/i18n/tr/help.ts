/** Help: the tour, the keys, how it is read, accessibility, and a way to report. */
import type { helpWords as english } from '../en/help.ts';
import type { Translated } from '../translated.ts';
import { number } from './format.ts';

export const helpWords: Translated<typeof english> = {
  help: {
    title: 'Yardım',
    parts: {
      tour: 'Tur',
      terms: 'Terimler',
      keys: 'Tuşlar',
      reading: 'Okuma',
      accessibility: 'Erişilebilirlik',
      report: 'Hata bildir',
    },

    tour: {
      intro: 'Altı kısa durak. Escape ile her an çıkılır; buradan yeniden başlar.',
      start: 'Tura başla',
      next: 'İleri',
      back: 'Geri',
      leave: 'Turdan çık',
      done: 'Bitti',
      at: (step, of) => `Durak ${number.format(step)}/${number.format(of)}`,
      steps: {
        tabs: {
          name: 'Tek veri tabanının beş görünümü',
          text: 'Zaman çizelgesi, anlaşmalar, gaz güzergâhı, yardım ve ziyaret grafikleri, kaynaklar. Hepsi tek bir filtreye uyar.',
        },
        filter: {
          name: 'Filtre',
          text: 'Sektör, tür, kişi, yer veya tarih seçin. Her seçeneğin yanındaki sayı, onunla geriye kaç kayıt kalacağıdır.',
        },
        said: {
          name: 'Filtre, sözle',
          text: 'Neyin gösterildiği burada bir cümleyle, kayıt sayısıyla yazılır. Her sözü kaldırabilirsiniz; Sıfırla tüm veri tabanını gösterir.',
        },
        by: {
          name: 'Kim söylüyor',
          text: '“Kime göre” her şeyi bir tarafın, üçüncü bir ülkenin, bağımsız kaynakların veya tek bir yayının anlattığı gibi yeniden çizer.',
        },
        view: {
          name: 'Görünüm',
          text: 'Kaydı açmak için bir işarete basın: ne söyleniyor, kim söylüyor, başkaları ne diyor. Her grafiğin aynı olguları bir tabloda da var.',
        },
        tools: {
          name: 'Götürmek için',
          text: 'Dışa aktar satırları, resimleri ve künyeleri kaydeder; Sunum bir sunum açar. Tarayıcıdaki adres görünümün kendisidir: paylaşmak için kopyalayın.',
        },
      },
    },

    keys: {
      intro: 'Her şey klavyeyle yapılabilir. Tab bir sonraki kullanılabilir öğeye götürür; şu tuşlar daha fazlasını yapar.',
      open: 'Bu yardımı aç',
      everywhere: 'Her yerde',
      close: 'Açık olanı kapat; sürüklemeden vazgeç',
      skip: 'Sayfanın başında: görünüme geç',
      tabs: 'Sekme satırında: önceki ve sonraki sekme',
      timeline: 'Zaman çizelgesinde',
      pan: 'Zamanda ilerle',
      zoom: 'Yakından, uzaktan bak',
      whole: 'Bütün zaman',
      marks: 'Bir işarette: önceki ve sonraki, üstteki ve alttaki işarete',
      openMark: 'Kaydı aç',
      agreements: 'Anlaşmalar tablosunda',
      rows: 'Alttaki ve üstteki satıra',
      openRow: 'Satırı yerinde aç',
      pictures: 'Grafiklerde, haritada ve güzergâhta',
      nextMark: 'Önceki ve sonraki işarete; ilk, son',
      press: 'Ona göre filtrele veya onu aç',
      map: 'Haritayı kaydır ve yakınlaştır',
      stage: 'Sunum ekranında ? tuşu oranın tuşlarını listeler.',
      names: { or: 'veya', letters: { space: 'Boşluk' } },
    },

    reading: {
      language: 'Dil',
      languageHint: 'Sayılar, tarihler ve adların sırası ona uyar. Yayınların başlıkları kendi dillerinde kalır.',
      time: 'Zamanın yönü',
      toRight: 'soldan sağa, çoğu grafikte olduğu gibi',
      toLeft: 'sağdan sola, metin gibi',
      timeHint:
        'Sağdan sola okunan dillerde zaman çizelgesi ve grafikler aynalanabilir. Zaman çizelgesinin kaydedilen resmi sağa doğru ilerler.',
      text: 'Metin tarayıcının kendi boyutuyla (Ctrl ve +) iki katına, sayfa dört katına kadar kayıpsız büyür.',
      motion: 'Sistem daha az hareket istiyorsa hareket yapılmaz.',
    },

    accessibility: {
      aim: 'Hedef, Web İçeriği Erişilebilirlik Kılavuzu (WCAG) 2.2, AA düzeyidir.',
      tried: 'Denenenler',
      triedList: [
        'Sekmeler, iletişim kutuları ve bir sunum dört dilde axe denetimleriyle, henüz her tema ve genişlikte değil.',
        'Yalnızca klavyeyle ve ekran okuyucuya verilenle on iş.',
        'Yüzde 200 metin ve azaltılmış hareket; yüzde 400 sayfa ve zorlanmış renkler henüz değil.',
        'Her grafik ve haritanın sözlü bir özeti ve aynı olguların tablosu var.',
      ],
      open: 'Eksik olduğu bilinenler',
      openList: [
        'Her gün ekran okuyucu kullanan biri henüz denemedi.',
        'Yalnızca Chromium denendi; Firefox ve Safari denenmedi.',
        'İngilizce dışındaki metinleri ana dili konuşan editörler gözden geçirmedi.',
        'PowerPoint olarak kaydedilen slaytların başlıkları ve notları var; grafikleri ekran okuyucuya ancak programının izin verdiği kadar ulaşır.',
      ],
    },

    report: {
      intro: 'Bildirim hangi görünümle ilgili olduğunu söyler, kimsenin tarif etmesi gerekmez.',
      what: 'Yanlış olan ne, doğrusu ne olurdu?',
      work: 'Hangi yayın öyle diyor? (başlık veya adres)',
      copy: 'Bildirimi kopyala',
      mail: 'E-posta olarak yaz',
      mailHint: 'E-posta programınız bildirimle açılır; kime gideceğini siz seçersiniz. Buradan hiçbir şey gönderilmez.',
      subject: (title) => `${title}: düzeltme`,
      lines: {
        view: 'Görünüm',
        record: 'Kayıt',
        edition: 'Sürüm',
        language: 'Dil',
        wrong: 'Yanlış olan ve doğrusu',
        work: 'Öyle diyen yayın',
      },
    },
  },
};
