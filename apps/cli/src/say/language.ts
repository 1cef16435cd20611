/** The languages in which the command speaks. */
export type Language = 'en' | 'zh'
