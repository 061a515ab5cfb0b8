import { cssString } from './escape.js';

/**
 * The look of every sheet. Black on white without grey, text of 10 pt and more, rules of half a point and more, boxes of
 * 4 mm with a heavy mark: what a FAX in standard mode (204 × 98 dpi) still carries. No font, picture or file is fetched.
 */
const sheetCss = `*{box-sizing:border-box}
html{background:#fff;color:#000;font:10.5pt/1.32 "BIZ UDGothic","Noto Sans JP","Noto Sans CJK JP",sans-serif;-webkit-print-color-adjust:exact;print-color-adjust:exact}
html:not(:lang(ja)){font-size:10pt}
body{margin:0}
main{padding:0 .3mm}
@media screen{main{max-width:188mm;margin:8mm auto;padding:0 2mm}}
header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:end;gap:0 6mm;margin-bottom:2mm}
h1{font-size:15pt;line-height:1.25;margin:0}
header p{margin:0}
.back{width:100%;font-size:12pt}
h2{font-size:11pt;line-height:1.3;margin:1.8mm 0 0;padding:.4mm 1.5mm;border:.4mm solid #000;border-bottom:0;break-after:avoid}
h2.s{border:0;padding:0}
h2 .i{display:inline-block;min-width:1.4em}
table{width:100%;border-collapse:collapse;table-layout:fixed}
th,td{border:.25mm solid #000;padding:.5mm 1.2mm;vertical-align:top;text-align:left;overflow-wrap:anywhere}
.g{border:.4mm solid #000}
th{font-weight:bold;word-break:auto-phrase}
tr{break-inside:avoid}
tr.lines,tr.grows{break-inside:auto}
.grows>td>.q{break-inside:auto}
thead{display:table-header-group}
.e{table-layout:auto;margin:.5mm 0}
.e td{overflow-wrap:break-word}
.e th[scope=row],.e th:first-child{width:10mm;text-align:center;white-space:nowrap}
.e td:empty{height:7mm}
.f{display:inline-block;max-width:100%;margin-right:4mm;vertical-align:top}
.f .f{margin-right:1mm}
.f.k{display:block;margin:0}
.p>.f{display:block}
.first{border-bottom-style:none;padding-bottom:0}
.mid{border-top-style:none;border-bottom-style:none;padding-top:0;padding-bottom:0}
.last{border-top-style:none;padding-top:0}
.q{break-inside:avoid;display:grid;grid-template-columns:repeat(4,1fr);gap:0 2mm}
.u1,.u2,.u4{display:flex;gap:1.2mm}
.u1>div,.u2>div,.u4>div{flex:1;min-width:0}
.u1>.l,.u2>.l,.u4>.l{flex:none;max-width:50%}
.u2{grid-column:span 2}
.u4{grid-column:span 4}
.u2>.l,.u4>.l{min-width:6.4em}
.u4.k{display:block}
.u4.k>.l{margin-right:1.2mm}
.u4.k>div{display:inline}
.q .w{max-width:100%}
.l{font-weight:bold}
.l::after{content:":"}
.v{white-space:pre-wrap;unicode-bidi:isolate;overflow-wrap:anywhere}
div.v{display:block}
.s{display:inline-block;max-width:100%}
.e .s{white-space:nowrap}
.os{display:inline;list-style:none;margin:0;padding:0}
.os li{display:inline-block;margin-right:2mm;white-space:normal}
.on{font-weight:bold}
.b{display:inline-block;position:relative;width:4mm;height:4mm;margin-right:1mm;border:.4mm solid #000;vertical-align:-.55mm}
.on>.b::after{content:"";position:absolute;left:.7mm;top:-.65mm;width:1.8mm;height:3.4mm;border:solid #000;border-width:0 1.1mm 1.1mm 0;transform:rotate(40deg)}
.w{display:inline-block;border-bottom:.25mm solid #000;height:1.2em}
.w.w1{width:14mm}.w.w2{width:34mm}.w.w3{width:44mm;max-width:90%}
.p .w3{width:30mm}
.r{white-space:pre-wrap}
.h{min-height:5mm}.h.tall{min-height:18mm}
.n{display:inline;margin:0;padding:0;list-style:none;counter-reset:n}
.n li{display:inline-block;margin-right:5mm;counter-increment:n}
.n li::before{content:counter(n) ") "}
.c{font-weight:bold}
.hand td{height:8mm}
.hand .w{height:6.5mm}
.hand .w3{width:56mm}
.hand .u4.k>div{display:block}
.hand .p>.f{display:flex;gap:1mm}
.hand .p>.f>.w{flex:1}
.hand .f{line-height:6.5mm}
.hand .e td{height:9mm}
.x{font-size:9pt;line-height:1.2}
p.x{margin:1mm 0 0}
th .x,h1 .x,h2 .x{font-weight:normal}
th .x{display:block}
rt{font-size:6pt}
.note{border:.4mm solid #000;padding:.5mm 1.5mm;margin:0 0 2mm;font-weight:bold}
.more{margin-top:6mm}
.more h3{font-size:10.5pt;margin:3mm 0 0;break-after:avoid}
.cut{margin:5mm 0 3mm;border-top:.5mm dashed #000;text-align:center;break-after:avoid}
.slip{break-inside:avoid}`;

/** What stands on the foot of a page beside its number. */
export interface Foot {
  readonly title: string;
  readonly text: string;
}

/** Close under the sheet, so that a second line stays clear of the edge that a FAX machine cuts off. */
const atFoot = 'font:9pt/1.2 sans-serif;vertical-align:top;padding-top:1mm';

const footCss = ({ title, text }: Foot): string =>
  `@bottom-left{content:${cssString(title)};${atFoot}}` +
  `@bottom-right{content:${cssString(text)};${atFoot};white-space:pre-line}`;

/** Paper and margins; title, page and whom it is about on the foot of every page. */
const pageCss = (sheet: Foot, slip: Foot | undefined): string =>
  `@page{size:A4 portrait;margin:10mm 11mm 13mm;${footCss(sheet)}` +
  `@bottom-center{content:counter(page) " / " counter(pages);${atFoot};white-space:nowrap}}` +
  (slip ? `@page slip{${footCss(slip)}}.slip{page:slip}` : '');

/** The slip is sent back, so its page has a foot of its own, with nothing on it that is not on the slip. */
export const styleOf = (sheet: Foot, slip?: Foot): string =>
  `<style>${pageCss(sheet, slip)}${sheetCss}</style>`;
