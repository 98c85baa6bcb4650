/** single.html filled: the program, its looks and its files in one page, which may run nothing else and ask for nothing. */
import { createHash } from 'node:crypto';

export interface Parts {
  /** Module code. */
  readonly script: string;
  readonly style: string;
  /** Code that runs before anything is drawn. */
  readonly before: string;
  /** SVG. */
  readonly icon: string;
  readonly title: string;
  /** JSON texts by name. */
  readonly files: ReadonlyMap<string, string>;
}

export function formatPage(template: string, { title, files, ...parts }: Parts): string {
  const [script, before] = [scriptText(parts.script), scriptText(parts.before)];
  const places: Record<string, string> = {
    policy: policyFor([script, before], parts.style),
    title: title.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    icon: `data:image/svg+xml;base64,${Buffer.from(parts.icon).toString('base64')}`,
    style: `<style data-program>${parts.style}</style>`,
    before: `<script>${before}</script>`,
    files: [...files].map(([name, json]) => `<script type="application/json" data-file="${name}">${jsonText(json)}</script>`).join('\n'),
    program: `<script type="module">${script}</script>`,
  };
  return template.replaceAll(/%(\w+)%/g, (mark, name: string) => places[name] ?? mark);
}

/** What begins a tag in HTML stands in code within texts and patterns only, where the escape means the same. */
function scriptText(code: string): string {
  return code.replaceAll(/<(?=!--|\/?script)/gi, String.raw`\x3C`);
}

function jsonText(json: string): string {
  return json.trim().replaceAll('<', String.raw`\u003c`);
}

/** The scripts of the page and no other, no request; frames of itself are the presenter's pictures of the stage. */
function policyFor(scripts: readonly string[], style: string): string {
  const hashes = (texts: readonly string[]) =>
    texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
  return [
    `default-src 'none'`,
    `script-src ${hashes(scripts)}`,
    `style-src ${hashes([style])}`,
    `img-src data: blob:`,
    `worker-src blob:`,
    `frame-src 'self' file:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}
