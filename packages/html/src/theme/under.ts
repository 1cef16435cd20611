/**
 * A style sheet of ours for what stands in `scope` alone: `:root` and `body` become the scope, and everything else is
 * looked for within it. Strings in our style sheets hold no braces, and parentheses in selectors do not nest.
 */
export function under(scope: string, css: string): string {
  return css.replace(/([^{}]+)\{/g, (start, selectors: string) =>
    selectors.startsWith('@') ? start : `${selectors.split(/,(?![^(]*\))/).map(within(scope))}{`,
  )
}

const within = (scope: string) => (selector: string) => {
  if (/^(?::root|body)/.test(selector)) return selector.replace(/^(?::root|body)/, scope)
  // What holds the issue has a language, too.
  return selector.startsWith(':lang(') ? `${scope}${selector},${scope} ${selector}` : `${scope} ${selector}`
}
