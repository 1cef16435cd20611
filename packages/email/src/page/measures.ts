/** How wide a mail is, in px: what fits beside the list of mails in a window. */
export const width = 600

/** The margin on either side, in px; phones have a smaller one where they read the style sheet. */
export const side = 30
