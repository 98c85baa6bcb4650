// Before anything is drawn: the reader's theme, so that a page never flashes in the other one; and whether the address asks for more than the first view.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // storage is off: the system's theme
}
if (location.search.length > 1) document.documentElement.dataset.asked = '';
