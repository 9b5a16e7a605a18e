import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { CommandId } from '../../common/commands.ts'
import { createHandedFiles, namedFiles } from '../../main/handed-files.ts'

function handedFiles() {
  const heard: string[] = []
  const files = createHandedFiles({ show: () => heard.push('show'), send: (command) => heard.push(command) })
  const offered: CommandId[] = ['invite.file', 'invite.paste']
  return { files, heard, offered }
}

test('files handed over before the window can hear are told when it can, each once and in order', () => {
  const { files, heard, offered } = handedFiles()
  files.hand(['/a/first.eml', '/a/second.eml'])
  expect(heard).toEqual(['show'])
  files.offered(['invite.paste'])
  expect(heard).toEqual(['show'])
  files.offered(offered)
  files.offered(offered)
  expect(heard).toEqual(['show', 'invite.file', 'invite.file'])
  expect([files.take(), files.take(), files.take()]).toEqual(['/a/first.eml', '/a/second.eml', null])
})

test('a window that has gone is told nothing until there is another', () => {
  const { files, heard, offered } = handedFiles()
  files.offered(offered)
  files.offered([])
  files.hand(['/a/third.eml'])
  expect(heard).toEqual(['show'])
  files.offered(offered)
  expect(heard).toEqual(['show', 'invite.file'])
})

test('nothing handed over is nothing done', () => {
  const { files, heard, offered } = handedFiles()
  files.offered(offered)
  files.hand([])
  expect(heard).toEqual([])
  expect(files.take()).toBeNull()
})

test.each([
  [['invite.eml'], ['invite.eml']],
  [
    ['--remote-debugging-port=0', 'Invite.EML', 'advert.pdf'],
    ['Invite.EML', 'advert.pdf'],
  ],
  [['../letters/invite.msg'], ['../letters/invite.msg']],
])('of the words %j the files are %j', (words, files) => {
  expect(namedFiles(words, '/home/robin')).toEqual(files.map((file) => resolve('/home/robin', file)))
})

test.each([[['.']], [['/opt/app']], [['--file=invite.eml']], [['-invite.eml']], [['invite.exe']], [['eml']]])(
  'no file is among the words %j',
  (words) => {
    expect(namedFiles(words, '/home/robin')).toEqual([])
  },
)
