/** A record and the whole dashboard as one HTML file, which opens by itself. */

/** The place for a record in the shell (single.html). */
const place = '<script type="application/json" id="opened"></script>';
const titlePlace = '<title></title>';

export interface RecordForFile {
  /** As the reader calls it: the name of the file that was opened. */
  readonly name: string;
  /** What the window is called until the program runs; the name where it is not given. */
  readonly title?: string;
  /** The record as JSON text. It stands in the file as the same value; whatever it holds, it is no markup. */
  readonly json: string;
}

/** Puts a record into the shell that a build makes (`single/shell.html` among the files of the site). Throws where the shell has no place for it. */
export function singleFileOf(shell: string, { name, title = name, json }: RecordForFile): string {
  const opened = `<script type="application/json" id="opened" data-name="${escapeHtml(name)}">${escapeJson(json)}</script>`;
  return filled(filled(shell, titlePlace, `<title>${escapeHtml(title)}</title>`), place, opened);
}

function filled(shell: string, at: string, by: string): string {
  const start = shell.indexOf(at);
  if (start === -1) throw new Error(`The shell has no ${at}`);
  return shell.slice(0, start) + by + shell.slice(start + at.length);
}

/** `<` begins no tag, and a lone surrogate, which UTF-8 has no bytes for, stays what it is: in JSON both stand in texts alone, where an escape means the same. */
function escapeJson(json: string): string {
  return json.replaceAll(/[<\u2028\u2029]|\p{Surrogate}/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function escapeHtml(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}|\0/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
