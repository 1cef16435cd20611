/** Whether a title and the one below say the same in two languages: only one of them is Chinese. */
export const isInTwoLanguages = (title: string, below: string): boolean =>
  title !== '' && below !== '' && chinese.test(title) !== chinese.test(below)

const chinese = /\p{Script=Han}/u
