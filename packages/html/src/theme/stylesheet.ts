import { checkTheme } from '../options/check-theme.ts'
import { compact } from './css/compact.ts'
import { print } from './css/print.ts'
import { look } from './look.ts'
import type { Theme } from './theme.ts'
import { themes } from './themes.ts'
import { under } from './under.ts'

/**
 * The style of fragments in another page: how they look is the theme's alone, and nothing outside of them changes.
 * It is for a `<style>` or a file of the page that takes the fragment, which says itself how it is printed.
 *
 * @param theme One of `themes`, or one like them; `themes.ink` where it is left out.
 * @throws {TypeError} for a theme that is not what it says, as `toHtml` does for that of a page.
 * @example
 * ```ts
 * import { stylesheet, themes } from '@cec-bulletin/html'
 *
 * console.log(stylesheet({ ...themes.field, accent: '#00558c' }).includes('#00558c')) // true
 * ```
 */
export function stylesheet(theme: Theme = themes.ink): string {
  const style = compact([...look(checkTheme(theme)), print])
  // A page of its own has room on each side where there is room; here it is a sheet that lies in another page.
  return reset + under(scope, style).replace(/([\d.])rem\b/g, '$1em')
}

// Named twice, it outweighs what a page says of elements and of one class with an element in it.
const scope = '.bulletin.bulletin'

/**
 * Takes back what the page around says of all elements and of what stands within them. What browsers say remains, as
 * on a page of its own. `rem` would be the size of letters at the top of that page: `em` is the fragment's own, which
 * is the reader's.
 */
const reset =
  `${scope}{all:initial;display:block}` + `${scope} *,${scope} ::before,${scope} ::after{all:revert}`
