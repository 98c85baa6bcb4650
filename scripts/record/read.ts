/** Reads `data/` and says what is wrong with it: file, line, entry, field, fault and remedy. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { parseRecord } from '../../src/record/parse.ts';
import { fieldOf, type Path, type Problem } from '../../src/record/problem.ts';
import { fileNames } from '../../src/record/schema/files.ts';
import type { RecordFiles } from '../../src/record/types.ts';

export type Read = { readonly files: RecordFiles; readonly report: null } | { readonly files: null; readonly report: string };

/** Reads, checks and returns the record in a folder, or a report of everything that is wrong with it. */
export function readRecord(folder: string): Read {
  const texts = new Map<string, string>();
  const raw: Record<string, unknown> = {};
  const lines: string[] = [];
  for (const name of fileNames) {
    const file = path.join(folder, name);
    if (!existsSync(file)) continue;
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    texts.set(name, text);
    const fault = syntaxFault(text);
    if (fault) lines.push(`${folder}/${name}:${lineAt(text, fault.offset)}: ${fault.message}`);
    else raw[name] = JSON.parse(text);
  }
  // a file that does not parse is one fault, not a hundred dangling references
  if (lines.length > 0) return failure(lines);
  const parsed = parseRecord(raw);
  if (parsed.ok) return { files: parsed.files, report: null };
  return failure(parsed.problems.map((problem) => describe(folder, problem, texts.get(problem.file))));
}

function failure(lines: readonly string[]): Read {
  const unique = [...new Set(lines)];
  return {
    files: null,
    report: `${unique.join('\n')}\n\n${unique.length} ${unique.length === 1 ? 'fault' : 'faults'} in the record: data/README.md says what each field means.`,
  };
}

/** 'data/visits.json:12: 2009-07-assad-baku › date: "2009-13-40" is no date that exists…' */
function describe(folder: string, problem: Problem, text: string | undefined): string {
  const line = text === undefined ? '' : `:${lineOf(text, problem.path)}`;
  const where = [problem.entry, fieldOf(problem)].filter(Boolean).join(' › ');
  return `${folder}/${problem.file}${line}: ${where && `${where}: `}${problem.message}`;
}

interface Fault {
  readonly offset: number;
  readonly message: string;
}

/** The first fault of form: JSON that does not parse, or a field that stands twice, of which JSON would silently keep the last. */
function syntaxFault(text: string): Fault | undefined {
  if (text.trim() === '') return { offset: 0, message: 'is empty: a file without entries is {"entries": []}' };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (!error) return tree && doubledField(tree);
  const before = text.slice(0, error.offset).trimEnd();
  const isTrailingComma = before.endsWith(',') && /^\s*[}\]]/.test(text.slice(error.offset));
  if (isTrailingComma) return { offset: before.length - 1, message: 'has a comma before a closing bracket: remove the comma' };
  const code = printParseErrorCode(error.error);
  const hint = code === 'CommaExpected' ? 'a comma is missing before this' : `${code}: correct this line or the one before it`;
  return { offset: error.offset, message: `is no valid JSON (${hint})` };
}

function doubledField(node: Node): Fault | undefined {
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    const [key] = node.type === 'object' ? (child.children ?? []) : [];
    if (key && seen.has(key.value))
      return { offset: key.offset, message: `has "${String(key.value)}" twice in one place: only one can be meant, remove the other` };
    if (key) seen.add(key.value);
    const inner = doubledField(child);
    if (inner) return inner;
  }
  return undefined;
}

/** The line of the field, or of the nearest thing around it that exists. */
function lineOf(text: string, where: Path): number {
  const tree = parseTree(text);
  if (!tree) return 1;
  for (let length = where.length; length >= 0; length -= 1) {
    const node: Node | undefined = findNodeAtLocation(tree, where.slice(0, length));
    if (node) return lineAt(text, node.offset);
  }
  return 1;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
