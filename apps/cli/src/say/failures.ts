import type { Message } from '@cec-bulletin/schema'

const badPaths: Record<string, Message> = {
  ENAMETOOLONG: { en: 'its name is too long', zh: '名称过长' },
  ELOOP: { en: 'its symbolic links lead in a circle', zh: '其中的符号链接互相循环' },
  // What Node answers to a path with a NUL in it.
  ERR_INVALID_ARG_VALUE: {
    en: 'its name holds a character that no file name can hold',
    zh: '名称中含有不允许的字符',
  },
}

/** Why a file cannot be read, by the system's code. */
export const readFailures: Record<string, Message> = {
  ENOENT: { en: 'there is no such file', zh: '没有这个文件' },
  ENOTDIR: { en: 'there is no such file', zh: '没有这个文件' },
  EISDIR: { en: 'it is a folder', zh: '这是一个文件夹' },
  'not-a-file': {
    en: 'it is a pipe, a device or a socket; save the issue in a file and name that',
    zh: '它是管道、设备或套接字；请先把简报存为文件，再指定该文件',
  },
  EACCES: { en: 'you have no permission to read it', zh: '没有读取权限' },
  EPERM: { en: 'you have no permission to read it', zh: '没有读取权限' },
  EIO: { en: 'the disk fails to read it', zh: '磁盘读取出错' },
  ...badPaths,
}

/** Why a folder cannot be written, by the system's code. */
export const writeFailures: Record<string, Message> = {
  ENOENT: { en: 'no folder can be made there', zh: '那里不能新建文件夹' },
  EEXIST: { en: 'a part of the path is a file', zh: '路径中有一段是文件' },
  ENOTDIR: { en: 'a part of the path is a file', zh: '路径中有一段是文件' },
  EACCES: { en: 'you have no permission to write to it', zh: '没有写入权限' },
  EPERM: { en: 'you have no permission to write to it', zh: '没有写入权限' },
  EROFS: { en: 'the disk is read-only', zh: '磁盘只读' },
  ENOSPC: { en: 'the disk is full', zh: '磁盘空间不足' },
  EDQUOT: { en: 'your share of the disk is used up', zh: '磁盘配额已用完' },
  EIO: { en: 'the disk fails to write it', zh: '磁盘写入出错' },
  ...badPaths,
}

/** Why the report cannot be printed, by the system's code. */
export const printFailures: Record<string, Message> = {
  ENOSPC: { en: 'the disk is full', zh: '磁盘空间不足' },
  EDQUOT: { en: 'your share of the disk is used up', zh: '磁盘配额已用完' },
  EIO: { en: 'the terminal or the disk fails to write it', zh: '终端或磁盘写入出错' },
  EBADF: { en: 'the output is not open for writing', zh: '输出目标不可写' },
}

/** Why a folder cannot be watched, by the system's code. */
export const watchFailures: Record<string, Message> = {
  ENOSPC: {
    en: 'the system watches as many files as it can (`fs.inotify.max_user_watches`)',
    zh: '系统监视的文件数已达上限（`fs.inotify.max_user_watches`）',
  },
  EMFILE: { en: 'too many files are open', zh: '打开的文件过多' },
  ENFILE: { en: 'too many files are open', zh: '打开的文件过多' },
  EACCES: { en: 'you have no permission to read one of the folders', zh: '有文件夹没有读取权限' },
  EPERM: { en: 'you have no permission to read one of the folders', zh: '有文件夹没有读取权限' },
}
