/** The one style of the site: one scale of type (1.25), one of space (4 px), five colours for states. */
/** `words` are put before the days of a line where there are no columns. */
export const styleOf = (words: { readonly deadline: string; readonly progress: string }) => `:root {
  --paper: #fff; --wash: #f5f6f4; --ink: #1b2126; --soft: #525b63; --line: #d3d7d4; --rule: #7d1a1f;
  --link: #1c4f82; --ok: #1f6b45; --late: #8a5600; --over: #a8201a; --over-wash: #fbeceb; --open: #1c5a94; --none: #68717a; --plan: #b9c0bd;
  --a-ok: #1f6b45; --a-late: #8a5600; --a-over: #a8201a;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --serif: "Times New Roman", "Noto Serif", "Liberation Serif", Times, serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181b; --wash: #1c2226; --ink: #e8ebe9; --soft: #a9b2b8; --line: #394147; --rule: #d9797c;
    --link: #8fc0ee; --ok: #6cc596; --late: #e0ac52; --over: #ff8b82; --over-wash: #341d1d; --open: #86b9ea; --none: #98a2aa; --plan: #4d575d;
    --a-ok: #3f9268; --a-late: #b5842f; --a-over: #d2574e;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { font: 100%/1.5 var(--sans); color: var(--ink); background: var(--paper); scroll-padding-top: 4rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; font-variant-numeric: tabular-nums lining-nums; overflow-wrap: break-word; }
.page { max-width: 75rem; margin: 0 auto; padding: 0 1.5rem; }
a { color: var(--link); text-underline-offset: .2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.vh { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -99rem; background: var(--paper); padding: .5rem 1rem; z-index: 3; }
.skip:focus { left: 1rem; top: .5rem; }
.defs { position: absolute; }
.example { margin: 0; padding: .25rem 1.5rem; text-align: center; background: var(--wash); border-bottom: 1px solid var(--line); font-size: .8125rem; }
.top { border-top: 6px solid var(--rule); padding: 2rem 0 1.5rem; }
.plain { padding: 2rem 0 0; }
h1 { font: 700 1.953rem/1.3 var(--serif); margin: .25rem 0 .5rem; max-width: 52ch; text-wrap: balance; }
h2 { font: 700 1.5625rem/1.3 var(--serif); margin: 0 0 1rem; padding-top: .75rem; border-top: 2px solid var(--ink); }
h2 span { font: 400 1.25rem var(--sans); color: var(--soft); margin-left: .25rem; }
h3 { font-size: 1rem; font-weight: 700; margin: 1.5rem 0 .5rem; }
.issuer { margin: 0; font-weight: 600; font-size: .8125rem; letter-spacing: .04em; text-transform: uppercase; color: var(--rule); }
.cite, .day { margin: 0; color: var(--soft); }
.day b { color: var(--ink); }
.ceased { margin: 1rem 0 0; padding: .5rem 1rem; border-left: 4px solid var(--late); background: var(--wash); max-width: 80ch; }
.remark, .unread { max-width: 80ch; color: var(--soft); }
.unread { border-left: 4px solid var(--over); padding: .25rem 1rem; color: var(--ink); background: var(--over-wash); margin: 1.5rem 0; }
.unread h2 { border: 0; font-size: 1rem; margin: 0; padding: .25rem 0; }
nav { position: sticky; top: 0; z-index: 2; background: var(--paper); border-block: 1px solid var(--line); }
nav .page { display: flex; gap: 1.5rem; overflow-x: auto; }
nav a { padding: .625rem 0; white-space: nowrap; text-decoration: none; }
nav a:hover { text-decoration: underline; }
section { margin: 3rem 0; }
.say { font-size: 1.25rem; max-width: 62ch; margin: 2rem 0 1.5rem; }
.say strong { color: var(--over); }
.small, small { font-size: .8125rem; color: var(--soft); }
.boxes { display: grid; grid-template-columns: 1fr 1.4fr 1.4fr 1.1fr; border: 1px solid var(--line); margin: 0; }
.box { padding: 1rem 1.25rem; border-left: 1px solid var(--line); }
.box:first-child { border-left: 0; }
.name { margin: 0; color: var(--soft); }
.figure { font-size: 2.441rem; line-height: 1.25; font-weight: 700; margin: 0; }
.more { margin: .25rem 0 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; color: var(--soft); }
.more a, .st { white-space: nowrap; } .more .s { margin-right: .375rem; }
.bar { display: block; border: 1px solid var(--line); }
.boxes + .bar { border-top: 0; }
.b-ok { fill: var(--a-ok); } .b-late { fill: url(#p-late); } .b-done { fill: url(#p-done); } .b-over { fill: url(#p-over); }
.b-open { fill: var(--paper); stroke: var(--open); stroke-width: 1; } .b-none, .b-out { fill: var(--paper); stroke: var(--none); stroke-width: 1; stroke-dasharray: 2 2; }
.f-late { fill: var(--a-late); } .f-done { fill: var(--a-ok); } .f-cut { fill: var(--paper); opacity: .55; } .f-over { fill: var(--a-over); } .f-x { stroke: #fff; stroke-width: 1.4; fill: none; opacity: .9; }
.s { width: 1em; height: 1em; vertical-align: -.125em; flex: none; }
.pen { fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.tile { fill: currentColor; } .cut { fill: none; stroke: var(--paper); stroke-width: 2; stroke-linecap: round; }
.s.over, .st.over, td.over { color: var(--over); } .s.ok, .st.ok, .s.done, .st.done { color: var(--ok); } .s.late, .st.late { color: var(--late); }
.s.open, .st.open { color: var(--open); } .s.none, .st.none, .s.out, .st.out { color: var(--none); }
.st.over { font-weight: 600; } td.over { font-weight: 700; } .nil { color: var(--soft); }
.two { display: grid; grid-template-columns: minmax(0, 1.9fr) minmax(0, 1fr); gap: 0 3rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 700; padding: 0 0 .5rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { font-size: .8125rem; color: var(--soft); border-bottom: 1px solid var(--ink); vertical-align: bottom; }
.num { text-align: right; white-space: nowrap; }
th.num { white-space: normal; }
.late thead th:first-child { width: 11rem; } .late tbody th { font-weight: 700; } .late tbody th small { display: block; font-weight: 400; }
.late tbody { border-bottom: 1px solid var(--soft); }
.aside { font-size: .8125rem; color: var(--soft); }
.next, .waits, .history { list-style: none; margin: 0; padding: 0; }
.next li, .waits li, .history li { padding: .5rem 0; border-bottom: 1px solid var(--line); }
.when { color: var(--soft); white-space: nowrap; margin-right: .5rem; }
.months { width: 100%; height: auto; display: block; }
.months text { font: 11px var(--sans); text-anchor: middle; fill: var(--ink); } .months .axis { fill: var(--soft); } .months .now { font-weight: 700; }
.base { stroke: var(--ink); stroke-width: 1; }
.shares { margin-bottom: 2rem; } .shares th[scope=row] { max-width: 26rem; } .draw { width: 24%; min-width: 8rem; vertical-align: middle; padding-right: 0; }
tfoot th, tfoot td { font-weight: 700; border-bottom: 0; border-top: 1px solid var(--ink); }
.money { max-width: 40rem; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; font-size: .8125rem; }
.key { vertical-align: -.1em; }
.time th[scope=row], .time thead th:first-child { width: 36%; }
.time td { padding-right: 0; vertical-align: middle; } .time thead th:last-child { padding-right: 0; }
.track { display: block; overflow: visible; }
.plan { fill: var(--plan); } .more { stroke: var(--soft); } line.more { stroke-width: 2; stroke-dasharray: 3 2; }
.year { stroke: var(--soft); } .month { stroke: var(--line); } .today { stroke: var(--rule); stroke-width: 2; }
.dot { fill: currentColor; } .dot.ok, .dot.done { color: var(--ok); } .dot.late { color: var(--late); } .ring { fill: var(--paper); stroke: var(--open); stroke-width: 2; }
text.axis { font: 12px var(--sans); fill: var(--soft); }
.scroll { overflow-x: auto; }
.matrix th, .matrix td { border-right: 1px solid var(--line); padding: .5rem; } .matrix td { text-align: center; white-space: nowrap; vertical-align: middle; }
.matrix th[scope=row] { min-width: 16rem; padding-left: 0; } .matrix thead th { vertical-align: bottom; min-width: 5rem; text-align: center; } .matrix thead th:first-child { text-align: left; padding-left: 0; }
.matrix .part th { background: var(--wash); font-weight: 700; padding-left: .5rem; }
.m-over { background: var(--over-wash); } .cell { text-decoration: none; display: block; } .m-over .cell { color: var(--over); font-weight: 700; } .cell span { font-size: .8125rem; }
.sum { margin: 0 .25rem; white-space: nowrap; }
.filters { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; margin: 0 0 1rem; }
.filters[hidden] { display: none; }
.filters label { font-size: .8125rem; color: var(--soft); display: grid; gap: .25rem; flex: 1 1 11rem; }
.filters .wide { flex: 2 1 18rem; }
input, select, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: 3px; min-height: 44px; padding: .25rem .75rem; max-width: 100%; }
button { cursor: pointer; }
dl { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: .25rem 1.5rem; margin: 1.5rem 0; }
dt { color: var(--soft); } dd { margin: 0; }
code { font-size: .875em; }
footer { color: var(--soft); font-size: .8125rem; border-top: 1px solid var(--line); margin-top: 4rem; }
@media (max-width: 960px) { .two { grid-template-columns: minmax(0, 1fr); } .boxes { grid-template-columns: 1fr 1fr; } .box:nth-child(3) { border-left: 0; } .box:nth-child(n+3) { border-top: 1px solid var(--line); } }
@media (max-width: 400px) { .shares tr > :nth-child(3), .shares tr > :nth-child(4) { display: none; } .boxes { grid-template-columns: minmax(0, 1fr); } .box { border-left: 0; border-top: 1px solid var(--line); } .box:first-child { border-top: 0; } }
@media (max-width: 640px) {
  .page { padding: 0 1rem; }
  .figure { font-size: 1.953rem; } .box { padding: .75rem; } h1 { font-size: 1.5625rem; } h2 { font-size: 1.25rem; } .say { font-size: 1rem; }
  .lines, .lines tbody, .lines tr, .lines td { display: block; } .lines thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .lines tr { border-bottom: 1px solid var(--line); padding: .5rem 0; } .lines td { border: 0; padding: .125rem 0; text-align: left; white-space: normal; }
  .lines td.num::before { content: "${words.deadline}: "; color: var(--soft); } .lines td.num:last-child::before { content: "${words.progress}: "; } .lines td.num:empty { display: none; }
  table.late, .late tbody, .late tr, .late td, .late th { display: block; } .late thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .late tr { padding: .25rem 0; border-bottom: 1px solid var(--line); } .late td, .late th { border: 0; padding: .125rem 0; text-align: left; } .late td:last-child::before { content: "${words.deadline}: "; color: var(--soft); }
  .shares .draw, .shares thead td { display: none; } .time th[scope=row], .time thead th:first-child { width: 50%; } dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; }
}
@media print {
  :root { --paper: #fff; --wash: #fff; --ink: #000; --soft: #333; --line: #999; --over-wash: #fff; }
  html { font-size: 8.5pt; } nav, .filters, .skip { display: none; } .page { max-width: none; padding: 0; }
  section { margin: 1.5rem 0; break-inside: auto; } tr, li { break-inside: avoid; } thead { display: table-header-group; } tfoot { display: table-row-group; } .months { max-width: 90mm; } h2, h3 { break-after: avoid; }
  a { color: inherit; text-decoration: none; } .bar, .track, .months, .s, .matrix td { print-color-adjust: exact; -webkit-print-color-adjust: exact; } .scroll { overflow: visible; }
  @page { margin: 15mm; }
}
@media (forced-colors: active) { .pen, .cut { stroke: CanvasText; } .tile { fill: Canvas; stroke: CanvasText; } }
`;
