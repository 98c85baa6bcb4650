/** A deck as a PPTX file: Office Open XML (ECMA-376), written part by part. Nothing is loaded, and nobody is named who has not been named. */
import { chartXml } from './chartXml.ts';
import { type Deck, page, type Slide } from './deck.ts';
import { notesMasterXml, notesPage, notesXml } from './notesXml.ts';
import { slideXml } from './slideXml.ts';
import { layoutXml, masterXml, paper, themeXml } from './themeXml.ts';
import { workbookOf } from './workbook.ts';
import { declaration, emu, escaped, type Relation, relationsXml, spaces } from './xml.ts';
import { type ZipEntry, zipOf } from './zip.ts';

const office = 'application/vnd.openxmlformats-officedocument';
export const pptxType = `${office}.presentationml.presentation`;

/** Reports the slides that are written, for whoever waits; throws where `signal` is aborted. */
export function pptxOf(deck: Deck, signal?: AbortSignal): Uint8Array<ArrayBuffer> {
  const types: [path: string, type: string][] = [];
  const entries: ZipEntry[] = [];
  const add = (name: string, content: ZipEntry['content'], type?: string, relations: readonly Relation[] = []) => {
    entries.push({ name, content });
    if (type !== undefined) types.push([name, type]);
    if (relations.length === 0) return;
    const cut = name.lastIndexOf('/') + 1;
    entries.push({ name: `${name.slice(0, cut)}_rels/${name.slice(cut)}.rels`, content: relationsXml(relations) });
  };
  const part = (name: string) => `${office}.presentationml.${name}+xml`;
  const theme = (number: number): Relation => ({ id: `rId${number === 1 ? 2 : 1}`, type: 'theme', target: `../theme/theme${number}.xml` });

  add('docProps/core.xml', coreXml(deck), 'application/vnd.openxmlformats-package.core-properties+xml');
  add('ppt/presentation.xml', presentationXml(deck), part('presentation.main'), presentationRelations(deck.slides.length));
  const layout: Relation = { id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' };
  add('ppt/slideMasters/slideMaster1.xml', masterXml(1, deck.direction), part('slideMaster'), [layout, theme(1)]);
  const master: Relation = { id: 'rId1', type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' };
  add('ppt/slideLayouts/slideLayout1.xml', layoutXml('Title and content', deck.direction), part('slideLayout'), [master]);
  add('ppt/theme/theme1.xml', themeXml('Deck', deck.palette), `${office}.theme+xml`);
  add('ppt/notesMasters/notesMaster1.xml', notesMasterXml(), part('notesMaster'), [theme(2)]);
  add('ppt/theme/theme2.xml', themeXml('Notes', paper), `${office}.theme+xml`);

  let [charts, pictures] = [0, 0];
  for (const [at, slide] of deck.slides.entries()) {
    signal?.throwIfAborted();
    addSlide(slide, at + 1);
  }

  const overrides = types.map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  const contentTypes =
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
    `<Default Extension="png" ContentType="image/png"/><Default Extension="xlsx" ContentType="${office}.spreadsheetml.sheet"/>${overrides.join('')}</Types>`;
  const root =
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="ppt/presentation.xml"/>` +
    '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>';
  return zipOf([{ name: '[Content_Types].xml', content: contentTypes }, { name: '_rels/.rels', content: root }, ...entries]);

  function addSlide(slide: Slide, number: number): void {
    const places = { charts: [] as string[], pictures: [] as string[] };
    for (const item of slide.items) {
      if (item.kind === 'picture') {
        pictures += 1;
        add(`ppt/media/picture${pictures}.png`, item.png);
        places.pictures.push(`../media/picture${pictures}.png`);
      }
      if (item.kind !== 'chart') continue;
      charts += 1;
      const book = `../embeddings/chart${charts}.xlsx`;
      add(`ppt/embeddings/chart${charts}.xlsx`, workbookOf(item.chart));
      add(`ppt/charts/chart${charts}.xml`, chartXml(item.chart, item.box, deck), `${office}.drawingml.chart+xml`, [
        { id: 'rId1', type: 'package', target: book },
      ]);
      places.charts.push(`../charts/chart${charts}.xml`);
    }
    const { xml, relations } = slideXml(
      slide,
      {
        ...places,
        layout: layout.target,
        notes: `../notesSlides/notesSlide${number}.xml`,
      },
      deck,
    );
    add(`ppt/slides/slide${number}.xml`, xml, part('slide'), relations);
    add(`ppt/notesSlides/notesSlide${number}.xml`, notesXml(slide.notes, deck), part('notesSlide'), [
      { id: 'rId1', type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
      { id: 'rId2', type: 'slide', target: `../slides/slide${number}.xml` },
    ]);
  }
}

function presentationRelations(slides: number): Relation[] {
  return [
    { id: 'rId1', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
    { id: 'rId2', type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
    { id: 'rId3', type: 'theme', target: 'theme/theme1.xml' },
    ...Array.from({ length: slides }, (_, at) => ({ id: `rId${at + 4}`, type: 'slide', target: `slides/slide${at + 1}.xml` })),
  ];
}

const firstId = 256;

function presentationXml({ slides, sections, direction }: Deck): string {
  const ids = slides.map((_, at) => `<p:sldId id="${firstId + at}" r:id="rId${at + 4}"/>`);
  const parts = sections.map(({ name, first }, at) => {
    const inside = slides.slice(first, sections[at + 1]?.first).map((_, place) => `<p14:sldId id="${firstId + first + place}"/>`);
    const id = `{00000000-0000-4000-8000-${String(at + 1).padStart(12, '0')}}`;
    return `<p14:section name="${escaped(name)}" id="${id}"><p14:sldIdLst>${inside.join('')}</p14:sldIdLst></p14:section>`;
  });
  const list =
    parts.length === 0
      ? ''
      : `<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${parts.join('')}</p14:sectionLst></p:ext></p:extLst>`;
  return (
    `${declaration}<p:presentation ${spaces}${direction === 'rtl' ? ' rtl="1"' : ''} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>` +
    `<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids.join('')}</p:sldIdLst>` +
    `<p:sldSz cx="12192000" cy="${emu(page.height)}"/><p:notesSz cx="${emu(notesPage.width)}" cy="${emu(notesPage.height)}"/>${list}</p:presentation>`
  );
}

/** No author: we know of none. */
function coreXml({ title, subject, description, language, made }: Deck): string {
  const when = (tag: string) => `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${escaped(made.replace(/\.\d+Z$/, 'Z'))}</dcterms:${tag}>`;
  return (
    `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(subject)}</dc:subject><dc:description>${escaped(description)}</dc:description><dc:language>${escaped(language)}</dc:language>${when('created')}${when('modified')}</cp:coreProperties>`
  );
}
