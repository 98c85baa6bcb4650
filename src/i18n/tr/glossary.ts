/** What the terms mean as this dashboard uses them. */
import type { glossaryWords as english } from '../en/glossary.ts';
import type { Translated } from '../translated.ts';

const entry = (term: string, means: string) => ({ term, means });

export const glossaryWords: Translated<typeof english> = {
  glossary: {
    title: 'Terimler ve kurumlar',
    terms: 'Terimler',
    bodies: 'Kurumlar',
    bodiesHint: 'Veri tabanının adını andığı kurumlar ve her biri hakkında bilinenler; ad, kayıtlarına götürür.',
    after: (work) => `Kaynak: ${work}`,
    find: 'Terim veya kurum bul',
    none: 'Bu adda bir şey yok.',
    what: (term) => `“${term}” ne demek`,

    list: {
      record: entry(
        'Kayıt',
        'Tarihi, kaynakları ve başkalarının söyledikleriyle tek bir olgu: ziyaret, anlaşma, olay, yardım, gaz veya ticaret değeri, açıklama.',
      ),
      work: entry(
        'Yayın',
        'Kaynak gösterilen bir yayın: makale, sayfa, veri seti. Aynı haberi yineleyen yayınların ilk kaynağı birdir ve bir kez sayılır.',
      ),
      evidence: entry(
        'Kanıtların ağırlığı',
        'Bir kaydı kaç bağımsız ilk kaynağın desteklediği ve iki taraftan birinin resmen doğrulayıp doğrulamadığı. Kimin haklı olduğunu söylemez.',
      ),
      according: entry(
        'Kime göre',
        'Aynı veri tabanı, bir tarafın, üçüncü bir ülkenin, bağımsız kaynakların veya tek bir yayının anlattığı gibi. Söylemedikleri dışarıda kalır, doldurulmaz.',
      ),
      rival: entry(
        'Başka değer',
        'Diğer kaynakların bir alan için söylediği. Veri tabanının kendi değeri yazılı tek bir kurala uyar; diğeri gerekçesiyle yanında durur.',
      ),
      disputed: entry('İhtilaflı', 'Kaynaklar önemli bir konuda birbiriyle çelişir ve kayıt bunun ne olduğunu söyler.'),
      inferred: entry(
        'Çıkarımla belirlenen tarih',
        'Hiçbir kaynağın vermediği tarih: metnin dediğinden çıkar ve kayıt bunun nasıl olduğunu söyler.',
      ),
      treaty: entry('Antlaşma', 'Adı ne olursa olsun, devletler arasında uluslararası hukuka göre yapılan anlaşma.'),
      agreement: entry(
        'Anlaşma',
        'Burada: iki taraf arasında akdedilmiş her türden metin. Metnin adı olarak: antlaşmadan daha az resmî ve daha dar konulu.',
      ),
      memorandum: entry(
        'Mutabakat zaptı',
        'Daha az resmî bir metin, çoğu kez birlikte çalışmanın pratik konuları üzerine. Bağlayıcılığı adına değil sözlerine bağlıdır.',
      ),
      intent: entry(
        'Niyet muhtırası veya niyet protokolü',
        'Tarafların ne yapmayı veya görüşmeyi düşündüğünü bildiren metin; tek başına nadiren yükümlülük doğurur.',
      ),
      protocol: entry('Protokol', 'Başka bir metne ek olan veya bir toplantıda varılanı saptayan metin.'),
      initialled: entry('Paraflandı', 'Müzakereciler metnin üzerinde anlaştığını işaretlemiştir; imza sonra gelir.'),
      signed: entry('İmzalandı', 'Metin akdedilmiştir. Çoğu kez ancak onaydan sonra yürürlüğe girer.'),
      inForce: entry('Yürürlükte', 'Metin taraflarını bağlar. Hiçbir kaynağın bildirmediği bilinmiyor demektir, “hayır” değil.'),
      pledged: entry('Vaat edildi', 'Duyurulmuş, henüz yükümlenilmemiş. Vaatler gösterilir ve teslimatlara asla eklenmez.'),
      committed: entry('Taahhüt edildi', 'Yazılı, kaynağı hazır kesin yükümlülük.'),
      delivered: entry('Teslim edildi', 'Bir kaynağın bildirdiğine göre ulaştırılmış.'),
      margins: entry('Toplantı marjında', 'İki tarafın başka bir nedenle bulunduğu bir etkinliğin yanında yapılan görüşme.'),
      swap: entry(
        'Takas',
        'Gaz bir yerde verilir, aynı miktar başka yerde alınır: ikisini birleştiren sözleşmedir, borudaki tek bir akış değil.',
      ),
      bcm: entry(
        'Milyar m³',
        'Bin milyon metreküp gaz, yıllık miktarların olağan ölçüsü. Yılda 1 milyar m³, günde yaklaşık 2,7 milyon m³ eder.',
      ),
      capacity: entry('Kapasite', 'Bir hattın bir yılda en çok taşıyabileceği, taşıdığı değil.'),
      documented: entry(
        'Belgeli, olası, varsayılan',
        'Güzergâhın bir kesiminin varlığının ne kadar kesin olduğu: bir yayının bildirdiği; yayınların bildirdiğinden çıkan; veya yalnızca çizgi kopmasın diye çizilen.',
      ),
      silence: entry('Dört tür hiç', 'Sıfır; kayıt bulunamadı; büyükelçilik kapalı; kapsam dışı. Her biri ayrı çizilir.'),
      edtf: entry(
        'EDTF',
        'Genişletilmiş tarih/saat biçimi, ISO 8601-2’nin bir parçası: bilindiği kadar kesin tarihler, örneğin günü olmayan bir ay.',
      ),
    },

    works: {
      treaties: 'Birleşmiş Milletler Antlaşmalar Derlemesi, Tanımlar',
      aid: 'OECD İstatistik Terimleri Sözlüğü',
    },
  },
};
