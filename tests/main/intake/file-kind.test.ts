import { expect, test } from 'vitest'
import { kindOf } from '../../../main/intake/file-kind.ts'
import { makeDocx, makeMsg, makePdf, paragraph } from './make-files.ts'

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

test.each([
  ['a PDF under another name', makePdf([['Hi']]), 'advert.txt', 'pdf'],
  ['a PDF with something before it', Buffer.from(`\r\n\r\n${makePdf([['Hi']])}`), 'advert.pdf', 'pdf'],
  ['a Word document without an ending', makeDocx(paragraph('Hi')), 'advert', 'docx'],
  ['an Outlook mail', makeMsg({ '001A': 'IPM.Note' }), 'invite', 'outlook'],
  ['a calendar', Buffer.from('\ufeff\r\nBEGIN:VCALENDAR\r\n'), 'invite', 'calendar'],
  ['a page', Buffer.from('<!DOCTYPE html>\n<p>Hi'), 'page', 'html'],
  ['a page after a comment', Buffer.from('<?xml version="1.0"?>\n<!-- saved -->\n<HTML lang="en">'), 'page', 'html'],
  ['a page in UTF-16', utf16('<html><p>Hi'), 'page.txt', 'html'],
  ['a piece of a page', Buffer.from('<p>Hi</p>'), 'page.HTM', 'html'],
  ['a mail as programs write it', Buffer.from('Received: by x\r\nSubject: Hi\r\n\r\nDear'), 'mail.txt', 'mail'],
  ['a mail of a mailbox', Buffer.from('From a@x.example Mon Jun  8\nMIME-Version: 1.0\n\nDear'), 'mbox', 'mail'],
  ['a saved page with its pictures', Buffer.from('From: <Saved>\r\nMIME-Version: 1.0\r\n\r\n'), 'page.mhtml', 'mail'],
  ['a mail with few headers', Buffer.from('Subject: Hi\n\nDear'), 'mail.eml', 'mail'],
])('%s is told by what is in it', (_, bytes, name, kind) => {
  expect(kindOf(bytes, name)).toBe(kind)
})

test.each([
  ['words named PDF', 'Dear Robin', 'invite.pdf'],
  ['words named page', 'Pay < 30,000 and > 20,000', 'page.html'],
  ['words named mail', 'Dear Robin', 'invite.eml'],
  ['a mail a person copied', 'From: Robin\nSubject: Hi\n\nDear', 'mail.txt'],
  ['an advert with a label first', 'Title: Baker\nContent-Type is a header\n', 'advert.txt'],
  ['words about a page', 'Use <html> and <p>', 'advert.txt'],
  ['words about a calendar', 'Send BEGIN:VCALENDAR', 'invite.ics'],
  ['nothing', '', 'empty.pdf'],
])('misses: %s are text', (_, words, name) => {
  expect(kindOf(Buffer.from(words), name)).toBe('text')
})
