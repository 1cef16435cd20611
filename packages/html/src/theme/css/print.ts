import type { Settings } from '../../options.ts'

const sizes: Record<Settings['paper'], string> = {
  A4: 'size:A4;margin:24mm 22mm 22mm',
  // The page of a slide: 13.333 × 7.5 inches.
  '16:9': 'size:338.67mm 190.5mm;margin:18mm 24mm 16mm',
}

/** @param title What runs at the head of each page but the first, as a CSS string. */
export function paper(size: Settings['paper'], title: string): string {
  return (
    `@page{${sizes[size]};@top-left{content:${title};font-size:9pt;color:#666}` +
    '@bottom-right{content:counter(page);font-size:9pt;color:#666}}' +
    '@page:first{@top-left{content:none}}'
  )
}

export const print = `
@media print{
body{display:block;font-size:10.5pt;background:none}
.skip,.back{display:none}
.table{overflow:visible}
h1,h2,h3,h4,h5,h6{break-after:avoid;break-inside:avoid}
p,li{orphans:2;widows:2}
figure,blockquote,tr,.sources{break-inside:avoid}
.sources{break-before:avoid}
main a[href^=http]::after{content:" ("attr(href)")";font-size:.85em;color:var(--soft)}
}
`
