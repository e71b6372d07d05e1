import { renderSVG } from 'uqr'
import type { Person } from '../domain/caseload.ts'
import { models } from '../adapters/mongo/models.ts'
import { Fault } from '../errors.ts'
import { publicUrlOf } from './link.ts'
import type { Opened } from './openService.ts'

interface Letter {
  readonly ref: string
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  readonly phone: string
  readonly link: string
}

/** Links for those of whom no channel has ever accepted a message: a mailing file, or letters to print. */
export async function linksOfOrganisation(
  opened: Opened,
  ref: string,
  format: 'csv' | 'html',
): Promise<string> {
  const all = models(opened.connection)
  const organisation = await all.organisations.findOne({ ref }).lean()
  if (organisation === null) throw new Fault('nobody', { who: ref })
  const letters: Letter[] = []
  for await (const person of all.people
    .find({ organisation: organisation._id })
    .sort({ lastName: 1 })
    .lean()
    .cursor())
    if (!(await isReached(opened, person._id)))
      letters.push(await letterOf(opened, { ...person, id: person._id }))
  return format === 'csv' ? mailing(letters) : printed(opened, letters, organisation)
}

async function isReached({ service }: Opened, person: string): Promise<boolean> {
  return (await service.outbox.of(person)).some(({ status }) => status === 'delivered')
}

async function letterOf(
  opened: Opened,
  { id, ref, firstName, lastName, email, phone }: Person,
): Promise<Letter> {
  const code = await opened.service.visits.createLink({ kind: 'person', person: id })
  return { ref, firstName, lastName, email, phone, link: `${publicUrlOf(opened)}/c/${code}` }
}

const COLUMNS = ['ref', 'firstName', 'lastName', 'email', 'phone', 'link'] as const

function mailing(letters: readonly Letter[]): string {
  const lines = letters.map((letter) => COLUMNS.map((name) => quoted(letter[name])).join(','))
  return `${['ref,first_name,last_name,email,phone,link', ...lines].join('\r\n')}\r\n`
}

const quoted = (value: string): string =>
  /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

function printed(
  { service }: Opened,
  letters: readonly Letter[],
  organisation: { readonly name: string; readonly phone: string },
): string {
  const words = (name: string, letter?: Letter): string =>
    escaped(
      service.say(
        {
          key: `letter.${name}`,
          params: {
            organisation: organisation.name,
            phone: organisation.phone,
            firstName: letter?.firstName ?? '',
          },
        },
        'fr',
      ).text,
    )
  const pages = letters.map(
    (letter) => `<section><h1>${words('title')}</h1>
<p>${words('body', letter).replaceAll('\n', '</p><p>')}</p>
<figure>${renderSVG(letter.link)}<figcaption>${escaped(letter.link)}</figcaption></figure>
<p>${words('call')}</p></section>`,
  )
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${words('title')}</title>
<style>body{font:14pt/1.5 sans-serif}section{break-after:page;max-width:34em;margin:3em auto}svg{width:12em}figcaption{overflow-wrap:anywhere}</style>
${pages.join('\n')}</html>
`
}
