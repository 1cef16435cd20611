import type { Said } from './lines-of.ts'

/** A page for a browser to print in columns, with the name of the bulletin at the top of each page and its number below. */
export function toColumns(
  lines: readonly Said[],
  { header, columns }: { header: string; columns: number },
): string {
  const css = `@page{size:A4;margin:20mm 16mm;@top-center{content:"${header}";font-size:9pt}@bottom-center{content:counter(page);font-size:9pt}}
body{font:10.5pt/1.7 "Noto Serif CJK SC";margin:0}main{columns:${columns};column-gap:8mm;text-align:justify}
h1,.dateline{text-align:center}h2{font-size:15pt}h3{font-size:12.5pt}p{margin:.3em 0}.text{text-indent:2em}.attribution,.sources{text-align:right}`
  const head = lines.filter(({ kind }) => kind === 'title' || kind === 'dateline')
  const body = lines.filter((line) => !head.includes(line))
  return `<!doctype html><meta charset="utf-8"><style>${css}</style>${head.map(tag).join('')}<main>${body.map(tag).join('')}</main>`
}

const tags = { title: 'h1', section: 'h2', article: 'h3', heading: 'h4' } as const

function tag({ kind, words, url }: Said): string {
  const name = kind in tags ? tags[kind as keyof typeof tags] : 'p'
  const inside = url === undefined ? words : `<a href="${url.replaceAll('&', '&amp;')}">${words}</a>`
  return `<${name} class="${kind}">${inside}</${name}>`
}
