import type { Palette } from '@cec-bulletin/html'

/** The dark palette, for programs that follow the reader's choice, and for Outlook's own way on the web and on phones. */
export function darkStyle(dark: Palette): string {
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
