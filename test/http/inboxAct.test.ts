import { expect } from 'chai'
import type { RunningHttp } from '../../src/adapters/http/server.ts'
import { PlainBrowser, form, type Seen } from './browser.ts'
import { Office, changed, formFor, openOffice, theWish } from './inboxOffice.ts'

const REF = theWish.request.ref

describe('an act in the inbox', () => {
  let office: Office
  let door: RunningHttp
  let desk: PlainBrowser
  beforeEach(async () => {
    office = new Office()
    door = await openOffice(office)
    desk = new PlainBrowser(door.url, office.device())
  })
  afterEach(() => door.close())

  /** Sends the form as the page has it, but for what is typed. */
  const send = (page: Seen, act: string, typed: Readonly<Record<string, string>> = {}): Promise<Seen> =>
    desk.send('/inbox', form({ ...formFor(page, REF, act), ...typed }))

  const doing = async (act: string, typed: Readonly<Record<string, string>> = {}): Promise<Seen> =>
    await send(await desk.open('/inbox'), act, typed)

  it('accepts the date of the wish as it stands in the form', async () => {
    const seen = await doing('accept')
    expect([seen.status, seen.headers.get('location')]).to.deep.equal([303, '/inbox?done=accepted'])
    expect(office.acts).to.deep.equal([
      { email: 'julie@example.org', ref: REF, version: 1, act: { act: 'accept', at: '2026-03-05T13:00' } },
    ])
    expect((await desk.open('/inbox?done=accepted')).text).to.contain('C’est accepté.')
  })

  it('says that a date outside the wish has become a proposal', async () => {
    const seen = await doing('accept', { at: '2026-03-09T09:30' })
    expect(seen.headers.get('location')).to.equal('/inbox?done=proposed')
    expect((await desk.open('/inbox')).text).to.contain('Date proposée : lundi 9 mars, à 9 h 30.')
  })

  it('proposes, answers, takes and closes', async () => {
    const steps = [
      ['take', {}, 'taken', { act: 'take' }],
      ['propose', { at: '2026-03-06T10:00:00' }, 'proposed', { act: 'propose', at: '2026-03-06T10:00' }],
      [
        'answer',
        { words: '  Je vous appelle demain.\r\nJulie ' },
        'answered',
        { act: 'answer', words: 'Je vous appelle demain.\nJulie' },
      ],
    ] as const
    for (const [act, typed, done] of steps)
      expect((await doing(act, typed)).headers.get('location')).to.equal(`/inbox?done=${done}`)
    expect(office.acts.map(({ act }) => act)).to.deep.equal(steps.map(([, , , act]) => act))
    expect(office.acts.map(({ version }) => version)).to.deep.equal([1, 2, 3])

    office.items = [theWish]
    expect((await doing('close')).headers.get('location')).to.equal('/inbox?done=closed')
  })

  it('is done once when its form is sent twice, at once or again', async () => {
    const page = await desk.open('/inbox')
    const seen = await Promise.all([
      send(page, 'propose', { at: '2026-03-06T10:00' }),
      send(page, 'propose', { at: '2026-03-06T10:00' }),
    ])
    const again = await send(page, 'propose', { at: '2026-03-06T10:00' })
    expect([...seen, again].map(({ headers }) => headers.get('location'))).to.deep.equal(
      Array(3).fill('/inbox?done=proposed'),
    )
    expect(office.acts).to.have.length(1)
  })

  it('is shown again, with what the person said meanwhile and what was typed, when the request has moved', async () => {
    const page = await desk.open('/inbox')
    office.items = [changed(theWish, { version: 2, afterwords: ['ou vendredi <matin>'] })]
    const seen = await send(page, 'answer', { words: 'À jeudi <14 h> alors' })
    expect([seen.status, office.acts.length]).to.deep.equal([409, 0])
    expect(seen.text).to.contain('La demande a changé entre-temps.').and.contain('ou vendredi &lt;matin&gt;')
    const kept = formFor(seen, REF, 'answer')
    expect(kept).to.include({ version: '2', words: 'À jeudi &lt;14 h&gt; alors' })
    expect((await send(seen, 'answer', { words: 'À jeudi' })).status).to.equal(303)
    expect(office.acts.map(({ version }) => version)).to.deep.equal([2])
  })

  it('gives back what was typed when somebody has answered meanwhile', async () => {
    const page = await desk.open('/inbox')
    office.items = []
    const seen = await send(page, 'answer', { words: 'Je <vous> rappelle' })
    expect([seen.status, office.acts.length]).to.deep.equal([409, 0])
    expect(seen.text).to.contain('déjà traitée, peut-être par vous').and.contain('Je &lt;vous&gt; rappelle')
  })

  it('cannot touch a request that is not theirs, and does not say that it exists', async () => {
    const fields = { ...formFor(await desk.open('/inbox'), REF, 'close'), ref: 'AAA-BBB-CCC' }
    const seen = await desk.send('/inbox', form(fields))
    expect([seen.status, office.acts.length]).to.deep.equal([409, 0])
    expect(seen.text).to.not.contain('AAA-BBB-CCC')
  })

  it('says beside its form why it is refused, and keeps what was typed', async () => {
    const cases = [
      ['accept', { at: '' }, 'accept', 'La date ou l’heure manque.'],
      ['propose', { at: '2026-02-30T10:00' }, 'propose', 'La date ou l’heure manque.'],
      ['propose', { at: 'jeudi' }, 'propose', 'La date ou l’heure manque.'],
      ['answer', { words: ' \n ' }, 'answer', 'Le message est vide.'],
      [
        'answer',
        { words: 'Votre numéro 2 55 08 14 168 025 38 ?' },
        'answer',
        'Le message contient un numéro',
      ],
      ['answer', { words: 'a'.repeat(2001) }, 'answer', 'Le message est trop long.'],
    ] as const
    for (const [act, typed, name, why] of cases) {
      const seen = await doing(act, typed)
      expect([seen.status, office.acts.length], why).to.deep.equal([422, 0])
      const id = `${name}-${REF}`
      expect(seen.html).to.match(new RegExp(`id="${id}-fault"[^>]*>${why.slice(0, 12)}`))
      const field = new RegExp(`<(?:input|textarea)[^>]*id="${id}"[^>]*>`, 's').exec(seen.html)?.[0]
      expect(field).to.contain(`aria-describedby="${id}-fault ${id}-hint"`).and.contain('aria-invalid="true"')
      expect(seen.html).to.match(/<title>Erreur\s: /)
    }
  })

  it('says why the service refuses it, and keeps what was typed', async () => {
    for (const [why, words] of [
      ['past', 'déjà passée'],
      ['not_a_wish', 'Aucun rendez-vous'],
    ] as const) {
      office.next = { kind: 'refused', why }
      const seen = await doing('propose', { at: '2026-03-06T10:00' })
      expect([seen.status, seen.text.includes(words)], why).to.deep.equal([422, true])
      expect(formFor(seen, REF, 'propose')).to.include({ at: '2026-03-06T10:00' })
    }
    office.next = { kind: 'refused', why: 'past' }
    const page = await desk.open('/inbox')
    await send(page, 'accept')
    expect((await send(page, 'accept')).status, 'a refusal is not remembered').to.equal(303)
  })

  it('refuses what no form of ours can have sent', async () => {
    const good = { act: 'close', ref: REF, version: '1', key: 'k' }
    const bad = [
      {},
      { ...good, act: 'delete' },
      { ...good, version: '-1' },
      { ...good, version: '' },
      { ...good, ref: '../x' },
    ]
    for (const fields of bad) expect((await desk.send('/inbox', form(fields))).status).to.equal(400)
    const json = {
      method: 'POST',
      body: JSON.stringify(good),
      headers: { 'content-type': 'application/json' },
    }
    expect((await desk.send('/inbox', json)).status).to.equal(400)
    const foreign = { ...form(good), headers: { 'sec-fetch-site': 'cross-site' } }
    expect((await desk.send('/inbox', foreign)).status).to.equal(403)
    expect(office.acts).to.deep.equal([])
  })

  it('gives the words back when the store does not answer, to be sent again', async () => {
    const page = await desk.open('/inbox')
    office.store = 'down'
    const seen = await send(page, 'answer', { words: 'Je <vous> rappelle' })
    expect([seen.status, seen.text.includes('Rien n’est parti')]).to.deep.equal([503, true])
    expect(seen.text).to.not.contain('knows Awa')
    office.store = 'well'
    expect(formFor(seen, REF, 'answer')).to.include({ words: 'Je &lt;vous&gt; rappelle', version: '1' })
    expect((await send(seen, 'answer', { words: 'Je vous rappelle' })).status).to.equal(303)
  })

  it('says nothing that it was not told to say', async () => {
    expect((await desk.open('/inbox?done=<b>x</b>')).html).to.not.contain('<b>x')
  })
})
