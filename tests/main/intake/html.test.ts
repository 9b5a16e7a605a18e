import { expect, test } from 'vitest'
import { decodeHtml, htmlToText } from '../../../main/intake/html.ts'

test.each([
  ['paragraphs', '<p>One\n  two</p><p>Three</p>', 'One two\n\nThree'],
  ['lines', 'One<br>two<br><br>three<div>four</div>five', 'One\ntwo\n\nthree\nfour\nfive'],
  ['headings', '<h1>Baker</h1>Leeds', 'Baker\n\nLeeds'],
  ['lists', '<ul><li>one<li>two<ul><li>deep</ul></ul>after', '- one\n- two\n- deep\nafter'],
  ['numbered lists', '<ol start=3><li>one</li><li>two</li></ol>', '3. one\n4. two'],
  [
    'rows of a label and a value',
    '<table><tr><th>Pay:</th><td>£9</td></tr><tr><td>Place<td>Leeds</table>',
    'Pay: £9\nPlace: Leeds',
  ],
  ['rows of more cells', '<table><tr><td>Mon<td>9<td>to 5</tr></table>', 'Mon | 9 | to 5'],
  ['cells with lines of their own', '<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>', 'a\n\nb\nc'],
  ['tables in tables', '<table><tr><td><table><tr><td>Pay<td>£9</table></td></tr></table>', 'Pay: £9'],
  ['empty cells', '<table><tr><td>&nbsp;<td>One<td></tr></table>', 'One'],
  ['a cell without a row', '<td>One</td><td>Two</td>', 'One\nTwo'],
  ['links', '<a href="https://x.example/a?b=1&amp;c=2">Join</a> now', 'Join (https://x.example/a?b=1&c=2) now'],
  ['links that show their address', '<a href="https://www.x.example/">x.example</a>', 'x.example'],
  [
    'addresses',
    '<a href="mailto:jo@x.example?subject=Hi">Jo</a>, <a href="tel:+441632960188">ring</a>',
    'Jo (jo@x.example), ring (+441632960188)',
  ],
  ['entities', 'Caf&eacute; &#163;9 &amp; more&nbsp;&mdash; &lt;b&gt;', 'Café £9 & more — <b>'],
  ['bold within words', '<b>B</b>aker <i>wanted</i> .', 'Baker wanted .'],
  ['kept blanks', '<pre>a\n  b\n\n\n\nc</pre>d', 'a\n  b\n\nc\n\nd'],
  ['kept blanks by style', '<div style="white-space: pre-wrap">a\nb</div>', 'a\nb'],
  [
    'quoted mail',
    '<p>Yes.</p><blockquote type="cite"><p>Can you?</p><p>Jo</p></blockquote>',
    'Yes.\n\n> Can you?\n>\n> Jo',
  ],
  ['other quotes', '<blockquote>A fine place.</blockquote>', 'A fine place.'],
  ['unclosed tags', '<div><p>One<table><tr><td>Two', 'One\n\nTwo'],
  ['a sign that marks cells elsewhere', '<tr><td>a\u0000b<td>c</tr>', 'ab: c'],
])('%s become text', (_, html, text) => {
  expect(htmlToText(html)).toBe(text)
})

test.each([
  ['scripts and styles', '<script>a()</script><style>b{}</style>'],
  ['the head', '<head><title>t</title></head>'],
  ['comments', '<!-- a --><!--[if mso]>b<![endif]-->'],
  ['hidden elements', '<div hidden>a<p>b</p></div>'],
  ['hidden by style', '<span style="color:red; DISPLAY : none !important">a<b>c</b></span>'],
  ['previews of no height', '<div style="max-height:0px;overflow:hidden">a</div>'],
  ['letters of no size', '<span style="font-size:0">a</span>'],
  ['Outlook hides', '<span style="mso-hide:all">a</span>'],
  ['choices of a form', '<select><option>a<option>b</select>'],
  ['ways around a site', '<nav><a href="/a">a</a></nav>'],
  ['drawings', '<svg><text>a</text></svg>'],
  ['links without words', '<a href="https://x.example/open"><img src="a.png"></a>'],
])('misses: %s are left out', (_, html) => {
  expect(htmlToText(`<p>seen</p>${html}`)).toBe('seen')
})

test.each([
  ['a style that hides nothing', '<p style="max-height:0.5em; font-size: 0.9em; opacity:0.8">seen</p>'],
  ['addresses of other programs', '<a href="javascript:void(0)">seen</a>'],
  ['addresses that count clicks', `<a href="https://x.example/${'a'.repeat(400)}">seen</a>`],
])('misses: %s leave the words alone', (_, html) => {
  expect(htmlToText(html)).toBe('seen')
})

test('blanks do not pile up, whatever is nested', () => {
  const html = '<div> <p> <span> </span> a </p> </div> <div> <br> <p>b</p></div>'
  expect(htmlToText(html)).toBe('a\n\nb')
})

test('twenty thousand nested elements are walked through', () => {
  expect(htmlToText(`${'<div><b><table><tr><td>'.repeat(4000)}deep`)).toBe('deep')
})

test.each([
  ['UTF-8 whatever it says', Buffer.from('<meta charset="iso-8859-2">é £'), 'é £'],
  ['what it says', Buffer.from('<meta charset="iso-8859-2">\xb1', 'latin1'), 'ą'],
  [
    'an old way to say it',
    Buffer.from('<meta http-equiv=a content="text/html; charset=windows-1250">\xb9', 'latin1'),
    'ą',
  ],
  ['windows-1252 when it says nothing', Buffer.from('<p>\x80 \xe9', 'latin1'), '€ é'],
  ['windows-1252 when nobody knows what it says', Buffer.from('<meta charset="x-none">\x80', 'latin1'), '€'],
])('the characters of a page are read as %s', (_, bytes, text) => {
  expect(decodeHtml(bytes).endsWith(text)).toBe(true)
})
