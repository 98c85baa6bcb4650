// Before anything is drawn: the reader's theme, so that a page never flashes in the other one; the reader's language, chosen or the browser's;
// whether the page as it was built is in it, and whether the address asks for more than its first view, or for another record, of which it says nothing.
const page = document.documentElement;
const address = new URLSearchParams(location.search);
const kept = (key) => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // storage is off: the system's choice
  }
};
const theme = kept('theme');
if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;

const offered = ['en', 'az', 'ar', 'ar-u-nu-arab', 'tr'];
const ofBrowser = (navigator.languages ?? []).map((tag) => tag.split('-')[0]);
page.dataset.language = [kept('language'), ...ofBrowser].find((tag) => offered.includes(tag)) ?? 'en';
const language = address.get('lang') ?? page.dataset.language;
page.lang = language;
page.dir = language.startsWith('ar') ? 'rtl' : 'ltr';

const other = address.get('data');
if (location.search.length > 1 || language !== 'en') page.dataset.asked = other ? 'data' : language === 'en' ? '' : 'language';
if (other) document.title = other;
