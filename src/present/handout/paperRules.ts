/**
 * The rules for paper, on the screen as well: then a sheet is laid out as it will print, and its pictures can be measured and fitted before
 * the browser's dialog opens, in which nothing can be measured any more. What is for real paper alone asks for "print and (…)".
 */

/** What the two media are while the sheets stand on the screen. */
const instead: Readonly<Record<string, string>> = { print: 'all', screen: 'not all' };

/** Makes the rules for print those of the screen too, also of style sheets that come later; the function that is returned takes it back. */
export function putOnPaper(): () => void {
  const changed = new Map<CSSMediaRule, string>();
  const apply = () => {
    for (const rule of [...document.styleSheets].flatMap(mediaRules)) {
      const { mediaText } = rule.media;
      const other = instead[mediaText];
      if (other === undefined) continue;
      changed.set(rule, mediaText);
      rule.media.mediaText = other;
    }
  };
  apply();
  // a style sheet that has been added has no rules until it is loaded
  const observer = new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) node.addEventListener('load', apply, { once: true });
    apply();
  });
  observer.observe(document.head, { childList: true });
  return () => {
    observer.disconnect();
    for (const [rule, mediaText] of changed) rule.media.mediaText = mediaText;
  };
}

function mediaRules(sheet: CSSStyleSheet): CSSMediaRule[] {
  try {
    return [...sheet.cssRules].filter((rule) => rule instanceof CSSMediaRule);
  } catch {
    return []; // the sheet of somebody else, as of a browser's extension
  }
}
