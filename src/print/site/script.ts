/** The one script of the site: filters of the list. It asks for nothing from anywhere; without it the pages are whole. */
export const SCRIPT = `'use strict';
(function () {
  var data = window.KEHOACH;
  var form = document.querySelector('form.filters');
  if (!data || !form) return;
  var MOST = 200;
  var body = document.querySelector('#danh-sach tbody');
  var count = document.getElementById('dem');
  var more = document.getElementById('nua');
  var none = document.getElementById('khong');
  var told = document.getElementById('bao');
  var fields = ['tim', 'don-vi', 'muc', 'van-ban', 'trang-thai'].filter(function (f) { return form.elements[f]; });
  var standing = body.innerHTML;
  var lower = function (s) { return (' ' + s + ' ').normalize('NFC').toLowerCase().replace(/[^\\p{L}\\p{N}]+/gu, ' '); };
  var bare = function (s) { return lower(s).normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').replace(/\\u0111/g, 'd'); };
  var number = function (n) { return String(n).replace(/\\B(?=(\\d{3})+$)/g, data.lang === 'vi' ? '.' : ','); };
  var texts = data.rows.map(function (r) { return data.pool[r[1]] + ' ' + data.units[r[2]][0]; });
  var marked = null;
  var unmarked = null;
  function element(name, className, text) {
    var e = document.createElement(name);
    if (className) e.className = className;
    if (text !== undefined) e.textContent = text;
    return e;
  }
  function link(href, text) {
    var a = element('a', '', text);
    a.setAttribute('href', href);
    return a;
  }
  function sign(name) {
    var ns = document.querySelector('svg').namespaceURI;
    var svg = document.createElementNS(ns, 'svg');
    svg.setAttribute('class', 's ' + name);
    svg.setAttribute('aria-hidden', 'true');
    var use = document.createElementNS(ns, 'use');
    use.setAttribute('href', '#s-' + name);
    svg.appendChild(use);
    return svg;
  }
  function drawn(r) {
    var tr = element('tr');
    var cells = [element('td'), element('td'), element('td'), element('td', 'num', data.pool[r[6]]), element('td', 'num', data.pool[r[7]])];
    var state = element('span', 'st ' + data.signs[r[4]]);
    state.appendChild(sign(data.signs[r[4]]));
    state.appendChild(document.createTextNode(' ' + data.pool[r[5]]));
    cells[0].appendChild(state);
    cells[1].appendChild(link('nhiem-vu/' + data.pool[r[0]] + '.html', data.pool[r[1]]));
    var unit = data.units[r[2]];
    for (var k = 1; k < unit.length; k += 2) {
      if (k > 1) cells[2].appendChild(document.createTextNode(', '));
      cells[2].appendChild(link('don-vi/' + unit[k] + '.html', unit[k + 1]));
    }
    if (unit.length > 3) cells[2].appendChild(document.createTextNode(data.lang === 'vi' ? ' (liên tịch)' : ' (together)'));
    cells.forEach(function (td) { tr.appendChild(td); });
    return tr;
  }
  function asked() {
    var out = {};
    fields.forEach(function (f) { out[f] = form.elements[f].value.trim(); });
    return out;
  }
  function matching(q) {
    // Whole words, but the last, which may still be typed.
    var words = q.tim ? lower(q.tim).trim().split(' ').filter(Boolean).map(function (w, k, all) { return ' ' + w + (k < all.length - 1 ? ' ' : ''); }) : [];
    var withMarks = words.some(function (w) { return bare(w).trim() !== w.trim(); });
    if (words.length && withMarks && !marked) marked = texts.map(lower);
    if (words.length && !withMarks && !unmarked) unmarked = texts.map(bare);
    var pool = withMarks ? marked : unmarked;
    var signAt = data.signs.indexOf(q['trang-thai']);
    return data.rows.filter(function (r, k) {
      if (q['don-vi'] && data.units[r[2]].indexOf(q['don-vi'], 1) < 0) return false;
      if (q['van-ban'] && data.pool[r[8]] !== q['van-ban']) return false;
      if (q.muc && data.pool[r[3]] !== q.muc) return false;
      if (q['trang-thai'] && r[4] !== signAt) return false;
      return words.every(function (w) { return pool[k].indexOf(w) >= 0; });
    });
  }
  function show(keep) {
    var q = asked();
    var filtered = fields.some(function (f) { return q[f]; });
    var rows = filtered ? matching(q) : data.rows;
    if (filtered) {
      var fragment = document.createDocumentFragment();
      rows.slice(0, MOST).forEach(function (r) { fragment.appendChild(drawn(r)); });
      body.textContent = '';
      body.appendChild(fragment);
    } else body.innerHTML = standing;
    count.textContent = number(rows.length);
    told.textContent = number(rows.length) + (data.lang === 'vi' ? ' đầu việc' : ' duties');
    none.hidden = rows.length > 0;
    if (more) more.hidden = rows.length <= MOST;
    if (!keep) {
      var search = fields.filter(function (f) { return q[f]; }).map(function (f) { return f + '=' + encodeURIComponent(q[f]); }).join('&');
      try { history.replaceState(null, '', (search ? '?' + search : location.pathname.split('/').pop() || '?') + '#danh-sach'); } catch (e) { /* from disk some browsers refuse */ }
    }
  }
  function fromAddress() {
    var params = new URLSearchParams(location.search);
    fields.forEach(function (f) { form.elements[f].value = params.get(f) || ''; });
    show(true);
    if (location.search && location.hash === '#danh-sach') document.getElementById('danh-sach').scrollIntoView();
  }
  var timer;
  form.hidden = false;
  form.addEventListener('input', function (e) {
    clearTimeout(timer);
    timer = setTimeout(show, e.target.name === 'tim' ? 120 : 0);
  });
  form.addEventListener('reset', function () { setTimeout(show, 0); });
  form.addEventListener('submit', function (e) { e.preventDefault(); show(); });
  window.addEventListener('popstate', fromAddress);
  fromAddress();
})();
`;
