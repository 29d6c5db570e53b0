(function () {
  var doc = document, root = doc.documentElement, key = 'gradwalk.theme', saved;
  try { saved = localStorage.getItem(key); } catch (refused) {}
  if (saved === 'dark' || saved === 'light') root.setAttribute('data-theme', saved);
  root.className += ' js' + (location.hash.indexOf(':') > 0 ? ' has-state' : '');
  doc.addEventListener('DOMContentLoaded', function () {
    var button = doc.getElementById('theme'), system = matchMedia('(prefers-color-scheme: dark)');
    function dark() { return (root.getAttribute('data-theme') || (system.matches ? 'dark' : '')) === 'dark'; }
    function show() {
      button.setAttribute('aria-pressed', dark());
      button.title = dark() ? 'Switch to light' : 'Switch to dark';
    }
    button.onclick = function () {
      var next = dark() ? 'light' : 'dark';
      root.setAttribute('data-theme', next);
      try { localStorage.setItem(key, next); } catch (refused) {}
      show();
    };
    system.onchange = show;
    button.hidden = false;
    show();
  });
})();
