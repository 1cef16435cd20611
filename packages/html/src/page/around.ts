import type { Element } from 'hast'

/** What a page of a site has beside its own parts: elements and attributes of the kind that pages have. */
export interface Around {
  /** At the end of `<head>`. @default nothing */
  head?: readonly Element[]
  /** In front of all that is shown, behind the link that skips to the text. @default nothing */
  before?: readonly Element[]
  /** Behind all that is shown. @default nothing */
  after?: readonly Element[]
  /**
   * CSS behind the theme's, which the policy of the page permits as it is: no word of an issue belongs into it.
   *
   * @default none
   */
  style?: string
}
