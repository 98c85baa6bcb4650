// Before anything is drawn: the reader's theme, so that a page never flashes in the other one; whether the address asks for more than the first view;
// and whether for another record, of which the page as it was built says nothing.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // storage is off: the system's theme
}
const other = new URLSearchParams(location.search).get('data');
if (location.search.length > 1) document.documentElement.dataset.asked = other ? 'data' : '';
if (other) document.title = other;
