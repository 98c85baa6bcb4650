/** Folds spellings together, so that "Shara'a", "Sharaa", "Əliyev" and "Aliyev", "Türkiye" and "Turkiye" find one another. */

const letters: Readonly<Record<string, string>> = {
  ə: 'a', ı: 'i', ß: 'ss', æ: 'ae', ø: 'o', đ: 'd', ł: 'l',
  // Arabic letter forms that writers exchange freely, and the elongation stroke
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ئ: 'ي', ؤ: 'و', ة: 'ه', ـ: '',
}; // oxfmt-ignore

const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');
const apostrophes = /['’‘ʼʻʿʾ`´]/g;

/** "al-Shara’a" → "al-sharaa" */
export function fold(text: string): string {
  const composed = text.toLowerCase().replaceAll(apostrophes, '').normalize('NFC');
  const replaced = composed.replaceAll(special, (letter) => letters[letter] ?? letter);
  return replaced.normalize('NFKD').replaceAll(/\p{M}/gu, '');
}

/** True for a text that can be searched: one that holds a word. */
export function hasWords(text: string | undefined): text is string {
  return text !== undefined && wordsOf(text).length > 0;
}

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
  return fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean); // oxfmt-ignore
}
