import type { Palette } from '@cec-bulletin/html'
import type { Look } from '../look/look.ts'

/** What no style of an element can say; a mail is legible without it. */
export function style(_: Look): string {
  return (
    ':root{color-scheme:light dark;supported-color-schemes:light dark}' +
    'body{margin:0;padding:0;width:100%;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%}' +
    'table{border-spacing:0}' +
    'a:hover{text-decoration:none}' +
    '@media screen and (max-width:619px){.outer{padding:0!important}.inner{padding-left:20px!important;padding-right:20px!important}}'
  )
}

/** The dark palette, for programs that follow the reader's choice, and for Outlook's own way on the web and on phones. */
export function darkStyle({ dark }: Look): string {
  const words = (['ink', 'soft', 'accent', 'warning'] as const).map((name) =>
    rule(name, `color:${dark[name]}`),
  )
  const grounds = (['paper', 'tint'] as const).map((name) => rule(name, `background-color:${dark[name]}`))
  const lines = Object.entries(lineColours).map(([name, colour]) =>
    rule(name, `border-color:${dark[colour]}`),
  )
  const under = (scope: string, rules: string[]) => rules.map((one) => `${scope} ${one}`).join('')
  return (
    `@media (prefers-color-scheme:dark){${[...words, ...grounds, ...lines].join('')}}` +
    under('[data-ogsc]', [...words, ...lines]) +
    under('[data-ogsb]', grounds)
  )
}

const rule = (name: string, declaration: string) => `.${name}{${declaration}!important}`

/** The classes of lines. */
const lineColours: Readonly<Record<string, keyof Palette>> = {
  line: 'line',
  rule: 'accent',
  alarm: 'warning',
  faint: 'soft',
}
