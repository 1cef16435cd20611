import type { Message } from '@cec-bulletin/schema'
import type { Refusal } from './check-folder.ts'

/** Why a file cannot be read, by the system's code. */
export const readFailures: Record<string, Message> = {
  ENOENT: { en: 'there is no such file', zh: '没有这个文件' },
  ENOTDIR: { en: 'there is no such file', zh: '没有这个文件' },
  EISDIR: { en: 'it is a folder', zh: '这是一个文件夹' },
  EACCES: { en: 'it may not be read', zh: '没有读取权限' },
  EPERM: { en: 'it may not be read', zh: '没有读取权限' },
}

/** Why a folder cannot be written, by the system's code. */
export const writeFailures: Record<string, Message> = {
  ENOENT: { en: 'no folder can be made there', zh: '那里不能新建文件夹' },
  EEXIST: { en: 'a part of the path is a file', zh: '路径中有一段是文件' },
  ENOTDIR: { en: 'a part of the path is a file', zh: '路径中有一段是文件' },
  EACCES: { en: 'it may not be written', zh: '没有写入权限' },
  EPERM: { en: 'it may not be written', zh: '没有写入权限' },
  EROFS: { en: 'the disk is read-only', zh: '磁盘只读' },
  ENOSPC: { en: 'the disk is full', zh: '磁盘空间不足' },
  ENAMETOOLONG: { en: 'its name is too long', zh: '名称过长' },
}

export const refusals: Record<Refusal, Message> = {
  'not-a-folder': { en: 'it is a file or a link, not a folder', zh: '它是文件或链接，不是文件夹' },
  'holds-the-user': { en: 'you stand in it', zh: '您正位于其中' },
  'holds-the-issue': { en: 'the issue lies in it', zh: '简报文件就在其中' },
  'holds-other-files': {
    en: 'it holds files that this command did not write',
    zh: '其中有不是本命令写出的文件',
  },
}
