/** What the terms mean as this dashboard uses them. */
import type { glossaryWords as english } from '../en/glossary.ts';
import type { Translated } from '../translated.ts';

const entry = (term: string, means: string) => ({ term, means });

export const glossaryWords: Translated<typeof english> = {
  glossary: {
    title: 'Terminlər və qurumlar',
    terms: 'Terminlər',
    bodies: 'Qurumlar',
    bodiesHint: 'Məlumat bazasında adı çəkilən qurumlar və hər biri haqqında məlum olanlar; ad onun qeydlərinə aparır.',
    after: (work) => `Mənbə: ${work}`,
    find: 'Termin və ya qurum tap',
    none: 'Bu adda heç nə yoxdur.',
    what: (term) => `«${term}» nə deməkdir`,

    list: {
      record: entry(
        'Qeyd',
        'Tarixi, mənbələri və başqalarının dedikləri ilə birlikdə bir fakt: səfər, saziş, hadisə, yardım, qaz və ya ticarət göstəricisi, bəyanat.',
      ),
      work: entry(
        'Nəşr',
        'İstinad edilən dərc olunmuş material: məqalə, səhifə, məlumat dəsti. Bir xəbəri təkrarlayan nəşrlərin ilkin mənbəyi ortaqdır və onlar bir dəfə sayılır.',
      ),
      evidence: entry(
        'Sübutların çəkisi',
        'Qeydi neçə müstəqil ilkin mənbənin dəstəklədiyi və iki tərəfdən birinin onu rəsmən təsdiqləyib-təsdiqləmədiyi. Kimin haqlı olduğu barədə heç nə demir.',
      ),
      according: entry(
        'Kimə görə',
        'Həmin məlumat bazası bir tərəfin, üçüncü ölkənin, müstəqil mənbələrin və ya bir nəşrin dediyi kimi. Onların demədikləri kənarda qalır, doldurulmur.',
      ),
      rival: entry(
        'Digər göstərici',
        'Digər mənbələrin həmin sahə barədə dedikləri. Qeydin öz göstəricisi bir yazılı qayda ilə seçilir; digəri səbəbi ilə birlikdə onun yanında verilir.',
      ),
      disputed: entry(
        'Mübahisəli',
        'Mənbələr əhəmiyyətli bir məqamda bir-biri ilə ziddiyyət təşkil edir və qeyd bunun hansı məqam olduğunu deyir.',
      ),
      inferred: entry(
        'Mətndən çıxarılmış tarix',
        'Heç bir mənbənin göstərmədiyi tarix: mətnin dediklərindən irəli gəlir və qeyd bunun necə olduğunu deyir.',
      ),
      treaty: entry('Müqavilə', 'Adından asılı olmayaraq, dövlətlər arasında beynəlxalq hüquqa əsasən bağlanan razılaşma.'),
      agreement: entry(
        'Saziş',
        'Burada: iki tərəf arasında bağlanmış istənilən növ mətn. Mətnin adı kimi: müqavilədən daha az rəsmi, əhatəsi daha dar.',
      ),
      memorandum: entry(
        'Anlaşma memorandumu',
        'Daha az rəsmi mətn, çox vaxt birgə işin əməli məsələlərinə dair. Öhdəlik yaradıb-yaratmaması adından yox, ifadələrindən asılıdır.',
      ),
      intent: entry(
        'Niyyət memorandumu və ya protokolu',
        'Tərəflərinin nə etmək və ya nəyi müzakirə etmək niyyətində olduğunu bildirən mətn; özü-özlüyündə onları nadir hallarda buna məcbur edir.',
      ),
      protocol: entry('Protokol', 'Başqa mətnə əlavə olan və ya görüşdə razılaşdırılanları qeyd edən mətn.'),
      initialled: entry('Paraflanıb', 'Danışıq aparanlar mətnin razılaşdırıldığını işarə ediblər; imzalanma sonra gəlir.'),
      signed: entry('İmzalanıb', 'Mətn bağlanıb. Çox vaxt yalnız təsdiqdən sonra qüvvəyə minir.'),
      inForce: entry(
        'Qüvvədədir',
        'Mətn tərəflərini öhdəlik altına qoyur. Bu barədə heç bir mənbənin bildirmədiyi məlum deyil, bu isə «yox» demək deyil.',
      ),
      pledged: entry(
        'Vəd edilib',
        'Elan edilib, lakin hələ öhdəlik götürülməyib. Vədlər göstərilir və heç vaxt çatdırılanların üstünə gəlinmir.',
      ),
      committed: entry('Öhdəlik götürülüb', 'Vəsaiti ayrılmış, yazılı qəti öhdəlik.'),
      delivered: entry('Çatdırılıb', 'Mənbənin bildirdiyinə görə təhvil verilib.'),
      margins: entry('Tədbir çərçivəsində', 'Hər iki tərəfin başqa səbəbdən gəldiyi tədbirdə keçirilən görüş.'),
      swap: entry('Svop', 'Qaz bir yerdə verilir, eyni miqdar başqa yerdə götürülür: onları boruda bir axın yox, müqavilə birləşdirir.'),
      bcm: entry(
        'Milyard m³',
        'Min milyon kubmetr qaz, illik miqdarların adi ölçü vahidi. İldə 1 milyard m³ gündə təxminən 2,7 milyon m³ deməkdir.',
      ),
      capacity: entry('Ötürücülük qabiliyyəti', 'Xəttin ildə ən çoxu nə qədər nəql edə biləcəyi, nəql etdiyi isə yox.'),
      documented: entry(
        'Sənədləşdirilib, ehtimal olunur, güman edilir',
        'Marşrutun hissəsinin mövcudluğu nə dərəcədə dəqiqdir: nəşr bildirir; nəşrlərin bildirdiklərindən irəli gəlir; və ya yalnız xətt qırılmasın deyə çəkilib.',
      ),
      silence: entry(
        'Dörd cür «heç nə»',
        'Sıfır; qeyd tapılmayıb; səfirlik bağlıdır; əhatə olunmayıb. Hər biri özünəməxsus şəkildə çəkilir.',
      ),
      edtf: entry(
        'EDTF',
        'Extended Date/Time Format, ISO 8601-2 standartının hissəsi: tarixlər məlum olduğu dəqiqliklə yazılır, məsələn, günsüz ay.',
      ),
    },

    works: {
      treaties: 'BMT-nin Müqavilələr Toplusu, Təriflər',
      aid: 'İƏİT Statistik Terminlər Lüğəti',
    },
  },
};
