/** The style sheet of a page: calm, for paper as for screens; without it the page still reads in order. */
import { DARK, LIGHT, type Palette } from './palette.js';

const variables = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');

/** Where a reader chose colours of their own, those of the system stand for ours; marks and hatches stay. */
const FORCED: Palette = {
  paper: 'Canvas',
  ink: 'CanvasText',
  soft: 'CanvasText',
  link: 'LinkText',
  good: 'CanvasText',
  open: 'CanvasText',
  bad: 'CanvasText',
  head: 'Canvas',
  wording: 'Canvas',
  rule: 'CanvasText',
  line: 'CanvasText',
  edge: 'CanvasText',
  surely: 'CanvasText',
  onSurely: 'Canvas',
  possibly: 'Canvas',
  hatch: 'Canvas',
  onPossibly: 'CanvasText',
  law: 'Canvas',
  onLaw: 'CanvasText',
};

const TEXT = `
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:80rem;padding:1.25rem 1rem 3rem;background:var(--paper);color:var(--ink);
font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;
overflow-wrap:anywhere}
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:2em 0 .5em;font-weight:650;text-wrap:balance;max-width:44rem}
h1{font-size:1.75rem;margin:.25rem 0 1rem;letter-spacing:-.01em}
h2{font-size:1.4rem;letter-spacing:-.005em}
h3{font-size:1.15rem}
h4{font-size:1.02rem}
h5,h6{font-size:1rem;color:var(--soft)}
p,ul,ol{margin:0 0 .8em;max-width:44rem}
ul,ol{padding-inline-start:1.4em}
li{margin:.25em 0}
li>ul,li>ol{margin:.25em 0}
li:dir(rtl){margin-inline-start:1.4em}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
[id]{scroll-margin-top:1rem}
.cite{font-size:.85em;white-space:nowrap;text-decoration:none;margin-inline-start:.15em}
.cite:hover{text-decoration:underline}
.good{color:var(--good);font-weight:600}
.open{color:var(--open);font-weight:600}
.bad{color:var(--bad);font-weight:600}
.skip{position:absolute;inset-inline-start:1rem;top:.5rem;padding:.4rem .8rem;background:var(--paper);transform:translateY(-200%)}
.skip:focus{transform:none;z-index:3}
dl{margin:0 0 1.2em;border-top:1px solid var(--line);max-width:60rem}
dl>div{display:grid;grid-template-columns:1fr;padding:.4rem 0;border-bottom:1px solid var(--line)}
dt{color:var(--soft);font-size:.92rem}
dd{margin:0}
blockquote{margin:.6em 0 1.2em;padding:.9rem 1.1rem;max-width:44rem;background:var(--wording);
border-inline-start:4px solid var(--rule);font-family:Charter,"Bitstream Charter",Cambria,Georgia,"Noto Serif",serif}
blockquote>p{margin:0}
footer{margin-top:3rem;padding-top:.8rem;border-top:1px solid var(--line);color:var(--soft);font-size:.9rem}
nav h2{margin:0 0 .4em;font-size:1.05rem}
nav,.parts{font-size:.95rem}
nav ol,.parts ol{list-style:none;padding:0;margin:0}
nav ol ol{padding-inline-start:1rem;font-size:.94rem}
nav a,.parts a{display:inline-block;padding:.15rem 0;text-decoration:none}
nav a:hover,.parts a:hover{text-decoration:underline}
nav{margin:1.5rem 0;padding:1rem 1.1rem;background:var(--head);border-radius:6px}
.parts{margin:0 0 1.2em}
.parts ol{columns:16rem;column-gap:2rem;max-width:none}
.parts li{break-inside:avoid;margin:0}
main>section{margin-top:2.5rem;border-top:2px solid var(--line)}
main>section>h2{margin-top:1.1rem}
.sources li{padding-inline-start:.3em;margin:.5em 0}
.address{display:block;font-size:.92rem}
`;

const TABLES = `
table{border-collapse:collapse;margin:.4em 0 1.4em;font-size:.93rem;line-height:1.45;max-width:100%}
caption{text-align:start;font-weight:650;padding:0 0 .5em;max-width:44rem}
th,td{text-align:start;vertical-align:top;padding:.5rem .65rem;border-bottom:1px solid var(--line);min-width:5rem}
thead th{background:var(--head);border-bottom:2px solid var(--edge);font-weight:650}
tbody th{font-weight:500}
tbody tr.group th{font-weight:650;padding-top:1rem;border-bottom:1px solid var(--edge)}
td :is(.good,.open,.bad){font-weight:500}
.last-whole td:last-child{white-space:nowrap;overflow-wrap:normal}
.scroll{overflow-x:auto;margin:0 0 1.4em}
.scroll>table{margin:0;max-width:none}
.scroll th,.scroll td{min-width:8rem}
.scroll .short :is(th,td){min-width:4rem;overflow-wrap:normal}
.scroll tbody th,.scroll thead th:first-child{position:sticky;left:0;z-index:1;background:var(--paper);
min-width:8rem;max-width:9rem;overflow-wrap:anywhere;border-right:1px solid var(--line)}
.scroll thead th:first-child{background:var(--head);z-index:2}
.scroll tbody tr.group th{max-width:none;border-right:0;position:static}
.scroll tr.group span{position:sticky;left:.65rem;display:inline-block;max-width:18rem}
`;

const PICTURES = `
figure{margin:1em 0 1.6em}
figcaption{max-width:44rem;color:var(--soft);font-size:.95rem}
figcaption p{margin:0 0 .35em}
figcaption .title{color:var(--ink);font-weight:650;font-size:1rem}
.legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;margin:.6em 0 .8em;font-size:.95rem}
.legend li{display:flex;align-items:center;gap:.5rem;margin:0}
svg{display:block;max-width:100%;height:auto;font-family:inherit;flex:none}
.panels{display:grid;gap:1.6rem 2.5rem;align-items:start;margin:.8em 0 0}
.bars .panels{grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr))}
.heat-map .panels{grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),max-content))}
.heat-map .scroll svg{max-width:none}
.chain .panels{gap:0}
.box{stroke:var(--edge)}
.surely{fill:var(--surely)}
.possibly{fill:var(--possibly)}
.hatch{fill:var(--hatch)}
.law{fill:var(--law)}
.no,.silent,.rest,.station{fill:var(--paper)}
.hair{stroke:var(--line)}
.edge,.station{stroke:var(--edge)}
.on-page{fill:var(--ink)}
.on-soft,.on-no,.on-silent,.on-rest{fill:var(--soft)}
.on-surely{fill:var(--onSurely)}
.on-possibly{fill:var(--onPossibly)}
.on-law{fill:var(--onLaw)}
`;

const WIDE = `
@media (min-width:40rem){
body{padding:2rem 2rem 4rem}
h1{font-size:2.1rem}
h2{font-size:1.55rem}
dl>div{grid-template-columns:13rem minmax(0,1fr);gap:1rem}
nav ol{columns:2;column-gap:2.5rem}
nav li{break-inside:avoid}
nav ol ol{columns:auto}
}
@media (min-width:72rem){
body{display:grid;grid-template-columns:16rem minmax(0,1fr);column-gap:3rem;align-items:start}
header,footer,.skip{grid-column:1/-1}
nav{position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow-y:auto;margin:2.5rem 0 0;font-size:.9rem}
nav ol{columns:auto}
.fits{overflow:visible}
.fits thead th{position:sticky;top:0;z-index:2}
.fits thead th:first-child{z-index:3}
.fits th,.fits td{min-width:6rem}
.fits tbody th,.fits thead th:first-child{min-width:11rem;max-width:16rem}
}
`;

const PRINT = `
@page{size:A4;margin:18mm 16mm 20mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:${LIGHT.soft}}}
@media print{
html{font-size:10pt}
body{display:block;max-width:none;padding:0;line-height:1.45}
.skip,.as-table{display:none}
nav{position:static;max-height:none;overflow:visible;margin:1rem 0;background:none;border:1px solid var(--line);break-inside:avoid}
nav ol{columns:2}
.parts{display:none}
main>section{margin-top:1.8rem}
.bars .panels{grid-template-columns:repeat(2,minmax(0,1fr))}
h1,h2,h3,h4,h5,h6,caption,figcaption,.legend{break-after:avoid;break-inside:avoid}
p,li{orphans:3;widows:3}
blockquote,svg,tr,dl>div{break-inside:avoid}
thead{display:table-header-group}
table{font-size:8.5pt;line-height:1.35}
th,td{padding:.4rem .5rem}
.scroll{overflow:visible}
.scroll th,.scroll td,.scroll tbody th,.scroll thead th:first-child{min-width:0;position:static}
.fits th,.fits td{min-width:4.6rem}
.fits tbody th,.fits thead th:first-child{min-width:7rem}
.scroll svg{max-width:100%}
a{color:inherit}
.address a{text-decoration:none}
svg,blockquote,thead th,.good,.open,.bad{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;

/** Everything that a page is styled with. */
export const STYLE = `
:root{color-scheme:light dark;${variables(LIGHT)}}
@media screen and (prefers-color-scheme:dark){:root{${variables(DARK)}}}
@media (forced-colors:active){:root{${variables(FORCED)}}svg{forced-color-adjust:none}}${TEXT}${TABLES}${PICTURES}${WIDE}${PRINT}`;

/** SHA-256 of the style sheet, by which the page's policy knows it; a test computes it anew. */
export const STYLE_HASH = 'sha256-Aoxj6JmknyCVDNmvUkKaLWgplrlTK9tYuNREMzGkE7E=';
