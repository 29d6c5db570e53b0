(() => {
  var doc = document, root = doc.documentElement, key = 'gradwalk.theme', saved;
  try { saved = localStorage.getItem(key); } catch (e) {}
  if (saved) root.setAttribute('data-theme', saved);
  root.className += ' js' + (location.hash.indexOf(':') > 0 ? ' has-state' : '');
  onload = () => root.classList.remove('has-state');
  doc.addEventListener('DOMContentLoaded', () => {
    var button = doc.getElementById('theme'), media = matchMedia('(prefers-color-scheme: dark)');
    function dark() { return saved ? saved === 'dark' : media.matches; }
    function show() {
      button.setAttribute('aria-pressed', dark());
      button.title = 'Switch to ' + (dark() ? 'light' : 'dark');
    }
    button.onclick = () => {
      saved = dark() ? 'light' : 'dark';
      root.setAttribute('data-theme', saved);
      try { localStorage.setItem(key, saved); } catch (e) {}
      show();
    };
    media.onchange = show;
    button.hidden = false;
    show();
  });
})();
