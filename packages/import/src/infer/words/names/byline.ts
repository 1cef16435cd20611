import { beginsWithSurname } from './surname.ts'

/** Whether a line says where somebody is, and a name, as far as its form tells: `五（2）班　林小舟`, but `老街　新貌` too. */
export const mayBeByline = (words: string): boolean => words.length <= longest && chinese.test(words)

/** Whether a line says whom an article is by, to judge by its words alone: `五（2）班　林小舟`, `By Ann Lee, Mill Lane`. */
export function isByline(words: string): boolean {
  if (words.length > longest) return false
  const { name = '', place = '' } = chinese.exec(words)?.groups ?? {}
  return english.test(words) || beginsWithSurname(name) || ofPeople.test(place)
}

/** In characters. */
const longest = 60

const english =
  /^[Bb]y \p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|and|&|de|van|von)){1,5}(?:, [\p{L}\d ’'-]{2,40})?$/u

const chinese =
  /^(?<place>[\p{Script=Han}\d（）()·]{2,14})[\s　]+(?<name>\p{Script=Han}{2,3})(?:[\s　、]+\p{Script=Han}{2,3}){0,2}$/u

/** Where people live and learn and work, and what they are there. */
const ofPeople =
  /[班村社楼号组队馆校院厂店学]$|(?:居民|村民|会员|社员|学员|馆员|队员|读者|老师|教师|同学|学生|家长|业主|志愿者|记者|通讯员|职工|医生|护士|技术员|讲解员)$/u
