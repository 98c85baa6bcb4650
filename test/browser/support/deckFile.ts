/** A deck as a test reads it: its parts, and what each slide says. */
import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import { unzipSync } from 'fflate';

export interface SlideRead {
  readonly title: string;
  readonly texts: readonly string[];
  readonly notes: string;
  /** Addresses that it links to. */
  readonly links: readonly string[];
  readonly has: { readonly chart: boolean; readonly table: boolean; readonly picture: boolean };
}

const textsIn = (xml: string) => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => plain(text));
const plain = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

export async function readDeck(download: Download): Promise<{ parts: Map<string, string>; slides: SlideRead[] }> {
  const files = unzipSync(await readFile(await download.path()));
  const parts = new Map(Object.entries(files).map(([name, content]) => [name, new TextDecoder().decode(content)]));
  const count = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
  const slides = Array.from({ length: count }, (_, at): SlideRead => {
    const xml = parts.get(`ppt/slides/slide${at + 1}.xml`) ?? '';
    const [title = ''] = /<p:ph type="title"\/>.*?<\/p:sp>/s.exec(xml) ?? [];
    const rels = parts.get(`ppt/slides/_rels/slide${at + 1}.xml.rels`) ?? '';
    return {
      title: textsIn(title).join(''),
      texts: textsIn(xml),
      notes: textsIn(parts.get(`ppt/notesSlides/notesSlide${at + 1}.xml`) ?? '').join('\n'),
      links: [...rels.matchAll(/Target="([^"]+)" TargetMode="External"/g)].map(([, link = '']) => plain(link)),
      has: { chart: xml.includes('<c:chart '), table: xml.includes('<a:tbl>'), picture: xml.includes('<p:pic>') },
    };
  });
  return { parts, slides };
}
