/** What each file is, told from its bytes: nothing is believed of its name. */
import type { RowSum } from './brought.ts';
import type { BroughtFile } from './bring.ts';
import type { Part } from './draftFile.ts';
import type { Finding } from './finding.ts';
import { fromTimelineSheet, isTimelineSheet } from './foreign/timelineSheet.ts';
import { brought, type Format, type Recognised, recogniseJson } from './json.ts';
import type { Table } from './table.ts';
import { readCsv } from './tables/csv.ts';
import { textOfBytes } from './tables/text.ts';
import { readXlsx } from './tables/xlsx.ts';
import { openArchive } from './tables/zip.ts';
import { fromTables } from './template/rows.ts';

export interface AllRecognised {
  readonly formats: readonly Format[];
  readonly parts: readonly Part[];
  readonly sums: readonly RowSum[];
  readonly findings: readonly Finding[];
}

type Kind = 'zip' | 'json' | 'html' | 'pdf' | 'oldOffice' | 'empty' | 'text';

/** Files of a zip that say nothing of a record: what programs put there, schemas, descriptions, talks. */
const passedOver =
  /(^|\/)(__MACOSX|\.[^/]*|schema|stories)(\/|$)|(^|\/)(datapackage\.json|LICENSE|README[^/]*|.*\.(md|txt|png|jpe?g|svg))$/i;

export async function recognise(files: readonly BroughtFile[]): Promise<AllRecognised> {
  const found: Recognised[] = [];
  const tables: Table[] = [];
  const findings: Finding[] = [];
  const take = async ({ name, bytes }: BroughtFile, isInZip: boolean): Promise<void> => {
    const kind = kindOf(bytes);
    if (kind === 'zip') {
      const { archive, findings: ofZip } = openArchive(bytes, name);
      const { names } = archive;
      if (names.includes('xl/workbook.xml')) {
        const book = await readXlsx(bytes, name);
        findings.push(...book.findings);
        tables.push(...book.tables);
        return;
      }
      findings.push(...ofZip);
      if (names.length === 0) return;
      if (names.includes('content.xml') && names.includes('mimetype')) say('isOpenDocument', name);
      else if (names.includes('word/document.xml') || names.includes('ppt/presentation.xml')) say('isDocument', name);
      else if (isInZip) say('zipInZip', name);
      else
        for (const inside of names.filter((one) => !passedOver.test(one))) {
          const content = archive.read(inside);
          if (content) await take({ name: inside, bytes: content }, true);
          else findings.push({ severity: 'error', code: 'zipEntryBroken', values: { name: inside.slice(0, 200) }, file: name });
        }
    } else if (kind === 'json')
      found.push(recogniseJson(isUtf8(bytes) ? bytes : new TextEncoder().encode(textOfBytes(bytes, name).text), name));
    else if (kind === 'text') {
      const { table, findings: ofText } = readCsv(bytes, name);
      findings.push(...ofText);
      tables.push(table);
    } else say(`is_${kind}`, name);
  };
  const say = (code: string, file: string) => findings.push({ severity: 'error', code, values: {}, file });
  for (const file of files) await take(file, false);
  for (const table of tables.filter(isTimelineSheet)) found.push(brought('timelinejs', table.file, fromTimelineSheet(table)));
  const own = tables.filter((table) => !isTimelineSheet(table));
  if (own.length > 0) found.push(brought('template', own[0]!.file, fromTables(own)));
  return {
    formats: found.flatMap(({ format }) => format ?? []),
    parts: found.flatMap(({ parts }) => parts),
    sums: found.flatMap(({ sums }) => sums),
    findings: [...findings, ...found.flatMap((one) => one.findings)],
  };
}

function kindOf(bytes: Uint8Array): Kind {
  const starts = (...head: number[]) => head.every((byte, at) => bytes[at] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'oldOffice';
  const begin = textOfBytes(bytes.subarray(0, 400), '').text.trimStart();
  if (begin === '') return 'empty';
  if (/^[{[]/.test(begin)) return 'json';
  return /^<(!doctype|html|\?xml|head|body|table)/i.test(begin) ? 'html' : 'text';
}

/** No UTF-16, which has a mark or zeros at its beginning. */
function isUtf8(bytes: Uint8Array): boolean {
  return !(bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0);
}
