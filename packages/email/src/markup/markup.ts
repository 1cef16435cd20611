/**
 * HTML as it is written. Words are none: only `text` makes it of them, and only what stands in this folder puts it
 * together.
 */
export type Markup = string & { readonly [isWritten]: true }

declare const isWritten: unique symbol

/** What stands for an element that shows nothing. */
export const nothing = '' as Markup

export function joined(before: Markup, behind: Markup): Markup {
  return (before + behind) as Markup
}
