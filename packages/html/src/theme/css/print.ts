import type { Paper } from '../paper.ts'

/** Nobody can follow a link on paper: its address stands behind it, and may break at the end of a line. */
export const print = `
@media print{
body{--page:100%;display:block;font-size:10.5pt;background:none;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.masthead{margin-top:0}
.skip,.back{display:none}
.table{overflow:visible}
figure:not(.table),blockquote,.box,pre,tr,.sources,.contents li{break-inside:avoid}
.sources{break-before:avoid}
section a{text-decoration:none}
section a[href^=http]::after{content:" ("attr(href)")";font-size:.8em;color:var(--soft);word-break:break-all}
}
`

const sizes: Record<Paper, string> = {
  A4: 'size:A4;margin:24mm 24mm 22mm',
  // The page of a slide: 13.333 × 7.5 inches.
  '16:9': 'size:338.67mm 190.5mm;margin:20mm 26mm 18mm',
}

/** The title and the contents have a slide each; every section begins on a new one, in two columns. */
const slides = `
@media print{
body{font-size:12pt}
.masthead{min-height:148mm;margin:0;align-content:center;break-after:page}
.masthead .cover{max-height:40mm}
.contents>ol,section{columns:2;column-gap:14mm}
section{break-before:page;margin:0}
section>:first-child{column-span:all}
}
`

/** @param title What runs at the head of each page but the first, as a CSS string. */
export function paper(size: Paper, title: string): string {
  const box = 'font-size:8.5pt;color:#666'
  return (
    `@page{${sizes[size]};@top-left{content:${title};${box}}@bottom-right{content:counter(page);${box}}}` +
    `@page:first{@top-left{content:none}}${size === '16:9' ? slides : ''}`
  )
}
