// Before an embed is drawn: the theme that its address names; otherwise the system's. Nothing is read from this machine, and nothing is kept on it.
const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
