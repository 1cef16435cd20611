/** Of rows that share it. */
export const PRACTICE = 'Added by the service’s own share button; the page is the same without it'

export const BRAVE = 'https://github.com/brave/adblock-lists/blob/master/brave-lists/clean-urls.json'

/** Of redirectors: seen on the service’s pages and in letters. */
export const SEEN = 'Seen: its links hold the address they lead to'

export const DEBOUNCE = 'https://github.com/brave/adblock-lists/blob/master/brave-lists/debounce.json'
