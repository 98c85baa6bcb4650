/** Help: the tour, the keys, how it is read, accessibility, and a way to report. */
import type { helpWords as english } from '../en/help.ts';
import type { Translated } from '../translated.ts';
import { number } from './format.ts';

export const helpWords: Translated<typeof english> = {
  help: {
    title: 'Kömək',
    parts: {
      tour: 'Tanışlıq',
      terms: 'Terminlər',
      keys: 'Klavişlər',
      reading: 'Oxunuş',
      accessibility: 'Əlçatanlıq',
      report: 'Səhv barədə məlumat ver',
    },

    tour: {
      intro: 'Altı qısa addım. Escape klavişi onu istənilən anda bağlayır; yenidən buradan başlayır.',
      start: 'Tanışlığa başla',
      next: 'Növbəti',
      back: 'Geri',
      leave: 'Tanışlıqdan çıx',
      done: 'Hazırdır',
      at: (step, of) => `Addım ${number.format(step)}/${number.format(of)}`,
      steps: {
        tabs: {
          name: 'Bir məlumat bazasının beş bölməsi',
          text: 'Zaman xətti, sazişlər, qaz marşrutu, yardım və səfərlərin qrafikləri, mənbələr. Hamısı eyni filtrə tabedir.',
        },
        filter: {
          name: 'Filtr',
          text: 'Sahələri, növləri, şəxsləri, yerləri və ya tarixləri seçin. Hər seçimin yanındakı rəqəm onunla nə qədər qeyd qalacağını göstərir.',
        },
        said: {
          name: 'Filtr sözlə',
          text: 'Nəyin göstərildiyi burada cümlə ilə, qeydlərin sayı ilə birlikdə yazılır. Hər sözü götürmək olar; «Sıfırla» bütün məlumat bazasını göstərir.',
        },
        by: {
          name: 'Kim deyir',
          text: '«Kimə görə» hər şeyi bir tərəfin, üçüncü ölkənin, müstəqil mənbələrin və ya bir nəşrin dediyi kimi yenidən çəkir.',
        },
        view: {
          name: 'Görünüş',
          text: 'Qeydi açmaq üçün işarəni basın: nə deyilir, kim deyir, başqaları nə deyir. Hər şəkildəki faktlar cədvəl kimi də verilir.',
        },
        tools: {
          name: 'Özünüzlə götürmək üçün',
          text: '«İxrac» sətirləri, şəkilləri və istinadları saxlayır, «Təqdimat» auditoriya üçün göstərir. Brauzerdəki ünvan görünüşün özüdür: paylaşmaq üçün onu köçürün.',
        },
      },
    },

    keys: {
      intro: 'Hər şeyi klaviatura ilə etmək olar. Tab növbəti işlək elementə keçir; bu klavişlər isə daha artığını edir.',
      open: 'Bu köməyi aç',
      everywhere: 'Hər yerdə',
      close: 'Açıq olanı bağla; sürükləməni ləğv et',
      skip: 'Səhifənin əvvəlində: görünüşə keç',
      tabs: 'Bölmələr sırasında: əvvəlki və növbəti bölmə',
      timeline: 'Zaman xəttində',
      pan: 'Zamanda hərəkət et',
      zoom: 'Yaxınlaşdır, uzaqlaşdır',
      whole: 'Bütün dövr',
      marks: 'İşarədə: əvvəlki və növbəti, yuxarıdakı və aşağıdakı işarəyə',
      openMark: 'Qeydi aç',
      agreements: 'Sazişlər cədvəlində',
      rows: 'Aşağıdakı və yuxarıdakı sətrə',
      openRow: 'Sətri yerində aç',
      pictures: 'Qrafiklərdə, xəritədə və marşrutda',
      nextMark: 'Əvvəlki və növbəti işarəyə; birinciyə, sonuncuya',
      press: 'Onunla filtrlə və ya onu aç',
      map: 'Xəritəni sürüşdür və yaxınlaşdır',
      stage: 'Təqdimat ekranında ? klavişi onun öz klavişlərini sadalayır.',
      names: { or: 'və ya', letters: { space: 'Boşluq' } },
    },

    reading: {
      language: 'Dil',
      languageHint: 'Rəqəmlər, tarixlər və adların sırası dilə uyğunlaşır. Nəşrlərin adları öz dilində qalır.',
      time: 'Zamanın istiqaməti',
      toRight: 'soldan sağa, əksər qrafiklərdə olduğu kimi',
      toLeft: 'sağdan sola, mətn kimi',
      timeHint:
        'Sağdan sola oxunan dillərdə zaman xəttini və qrafikləri güzgü kimi çevirmək olar. Zaman xəttinin saxlanılan şəkli soldan sağa gedir.',
      text: 'Mətn brauzerin öz ölçüsü ilə (Ctrl və +) adi ölçünün iki mislinə, səhifə isə dörd mislinə qədər itkisiz böyüyür.',
      motion: 'Sistemdə hərəkətin azaldılması seçilibsə, hərəkət göstərilmir.',
    },

    accessibility: {
      aim: 'Məqsəd Veb Məzmunun Əlçatanlığı üzrə Təlimatların (WCAG) 2.2 versiyasının AA səviyyəsidir.',
      tried: 'Nə sınaqdan keçirilib',
      triedList: [
        'Bölmələr, dialoqlar və bir təqdimat dörd dildə axe yoxlamaları ilə, hələ hər mövzu və endə deyil.',
        'On tapşırıq yalnız klaviatura ilə və ekran oxuyucusuna verilən məlumatla.',
        'Mətn 200 faiz və azaldılmış hərəkət; səhifə 400 faiz və məcburi rənglər hələ yox.',
        'Hər qrafik və xəritənin sözlə xülasəsi və eyni faktların cədvəli var.',
      ],
      open: 'Çatışmadığı məlum olanlar',
      openList: [
        'Ekran oxuyucusundan hər gün istifadə edən heç kim onu hələ sınamayıb.',
        'Yalnız Chromium sınanıb; Firefox və Safari sınanmayıb.',
        'İngilis dilindən başqa dillərdəki mətnləri həmin dillərdə danışan redaktorlar yoxlamayıb.',
        'PowerPoint kimi saxlanılan slaydların başlıqları və izahları var, qrafikləri isə ekran oxuyucusuna yalnız onun proqramının imkan verdiyi qədər çatır.',
      ],
    },

    report: {
      intro: 'Məlumatda hansı görünüşdən söhbət getdiyi yazılır ki, onu təsvir etmək lazım gəlməsin.',
      what: 'Nə səhvdir və düzgünü necədir?',
      work: 'Bunu hansı nəşr deyir? (adı və ya ünvanı)',
      copy: 'Məlumatı köçür',
      mail: 'E-poçt məktubu kimi yaz',
      mailHint: 'E-poçt proqramınız məlumatla birlikdə açılır; kimə göndərəcəyinizi özünüz seçirsiniz. Buradan heç nə göndərilmir.',
      subject: (title) => `${title}: düzəliş`,
      lines: {
        view: 'Görünüş',
        record: 'Qeyd',
        edition: 'Buraxılış',
        language: 'Dil',
        wrong: 'Nə səhvdir və düzgünü necədir',
        work: 'Bunu deyən nəşr',
      },
    },
  },
};
