/** Of HTML the words are kept, and nothing that a browser would act on. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEntities } from '@/exchange/bring/foreign/entities.ts';
import { plainHtml } from '@/exchange/bring/foreign/plainHtml.ts';

const textOf = (html: string) => plainHtml(html).text;

describe('the words of a text in HTML', () => {
  it.each([
    ['<p>One</p><p>Two<br>three</p>', 'One\n\nTwo\nthree', 'paragraphs are parted by an empty line, lines by a line feed'],
    ['a  <b>bold</b>\n\n\n\nend ', 'a bold\n\nend', 'many spaces are one, and many empty lines are one'],
    ['<ul><li>one<li>two</ul>', 'one\ntwo', 'items stand on lines of their own'],
    ['5 < 6 & 7 > 6', '5 < 6 & 7 > 6', 'a sign that opens no tag is a sign'],
    ['a <b unfinished', 'a <b unfinished', 'a tag that is never closed is text'],
    ['<a title="a > b">x</a>', 'x', 'a sign in quotation marks closes no tag'],
    ["<i>don't</i> <b>won't</b>", "don't won't", 'an apostrophe opens no quotation'],
    ['a<script>alert("<p>")</script>b<style>p{}</style>', 'ab', 'what is no text is left out with its content'],
    ['<!-- <p>hidden</p> -->shown', 'shown', 'a comment is no text'],
    ['&lt;b&gt; &amp;amp; &ldquo;x&rdquo;', '<b> &amp; “x”', 'entities are decoded once, so that none becomes a tag'],
  ])('%s → %s: %s', (html, text) => expect(textOf(html)).toBe(text));

  it('go with the addresses of links, pictures and frames, whatever quotation marks they have', () =>
    expect(plainHtml(`<a href="https://a.example/?x=1&amp;y=2">A</a> <img src='https://b.example/b.jpg'> <iframe src=//c.example></iframe>`)).toEqual({
      text: 'A',
      links: ['https://a.example/?x=1&y=2', 'https://b.example/b.jpg', '//c.example'],
      hadTags: true,
    })); // oxfmt-ignore

  it('stay as they are where there is no markup, but for spaces at the ends', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9 .,;:'"()-]{0,60}$/), (text) => {
        expect(textOf(text)).toBe(text.trim().replaceAll(/ +/g, ' '));
      }),
    ));

  it('come back as they were out of any text that was written as HTML, and in any tags', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('b', 'span title="a > b"', 'x-y'), (text, tag) => {
        const word = text.replaceAll(/\s+/g, ' ').trim();
        const html = word.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        expect(textOf(`<${tag}>${html}</${tag}>`)).toBe(word);
      }),
    ));

  it.each(['<a "', '<a href="x', '<!--', '<script>', '< ', '&#', '<a b="', '<p '])('of a million characters of %s are read to their end', (piece) => {
    expect(() => plainHtml(piece.repeat(1_000_000 / piece.length))).not.toThrow();
  }); // oxfmt-ignore
});

describe('entities', () => {
  it.each([
    ['&eacute;&Uuml;&ccedil;&nbsp;&#601;&#x15F;', 'éÜç əş', 'names, decimal and hexadecimal numbers'],
    ['&unheard; &; &#0; &#xD800; &#x110000; &#129;', '&unheard; &; &#0; &#xD800; &#x110000; &#129;', 'what is no character stays'],
    ['&constructor;&toString;', '&constructor;&toString;', 'names of the language are none of ours'],
  ])('%s → %s: %s', (text, decoded) => expect(decodeEntities(text)).toBe(decoded));
});
