/** What other sources say, beside the value that is shown: small, and never left out. */
export function Others({ text }: { text: string }) {
  return text === '' ? null : <p className="quiet">{text}</p>;
}
