import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { understand as ours } from '../../dialogs/understanding/understand.ts'
import { recognizersUnderstand } from '../../src/adapters/recognizers/recognizersUnderstand.ts'
import { isLocalDate, isLocalTime } from '../../src/domain/localTime.ts'
import type { Act, Asked, Reading, ToUnderstand, Window } from '../../src/domain/reading.ts'
import { phrases, type Phrase } from '../understanding/corpus.ts'
import { judge } from '../understanding/scoring.ts'

/** No date is read before the recognizers: what they read alone is seen. */
const blank = (act: Act): Reading => ({ act, wish: null, safety: null, ask: false })

/** Long enough for a busy machine; the deadline has its own tests. */
const deadlineMs = 60_000

/** Wednesday. */
const NOW = '2025-09-03T10:00:00+02:00'
const said = (text: string, lang = 'en', asked: Asked = 'slot'): ToUnderstand => ({
  text,
  lang,
  asked,
  now: NOW,
  zone: 'Europe/Paris',
})

const on = (date: string, hours: Window = {}): Window => ({ from: date, to: date, ...hours })
const isSpoken = ({ lang }: Phrase): boolean => lang === 'en' || lang === 'es'

describe('dates in English and Spanish, by the recognizers', function () {
  this.timeout(120_000)

  let act: Act = 'unknown'
  const alone = recognizersUnderstand({ base: () => blank(act), deadlineMs })
  const afterOurs = recognizersUnderstand({ base: ours, deadlineMs })

  before(async () => {
    expect(await alone.warm()).to.equal(true)
    expect(await afterOurs.warm()).to.equal(true)
  })
  beforeEach(() => {
    act = 'unknown'
  })
  after(() => Promise.all([alone.close(), afterOurs.close()]))

  const reads = async (text: string, lang: string): Promise<unknown> => {
    const { wish, ask } = await alone(said(text, lang))
    expect(ask, text).to.equal(true)
    return wish === null ? null : wish.refused.length === 0 ? wish.wanted : wish
  }

  it('hold their score on the corpus, and are never silently wrong', async () => {
    const dated = phrases('other', 'open').filter((phrase) => isSpoken(phrase) && phrase.expect.wish)
    const verdicts = []
    for (const phrase of dated) verdicts.push(judge(phrase, await alone(phrase)))
    const right = verdicts.filter(({ wrong }) => wrong.length === 0).length
    const guessed = verdicts.filter(({ wrong, reading }) => wrong.includes('wish') && reading.wish !== null)
    console.log(`      ${right} of ${dated.length} right; read wrong, and asked: ${guessed.length}`)
    expect(verdicts.filter(({ silent }) => silent).map(({ phrase }) => phrase.text)).to.deep.equal([])
    expect(verdicts.every(({ reading }) => reading.wish === null || reading.ask)).to.equal(true)
    expect(right / dated.length).to.be.at.least(0.65)
    expect(guessed.length / dated.length).to.be.at.most(0.07)
  })

  it('leave our own reading as it is, or have it read back', async () => {
    const spoken = (['other', 'acts', 'dates'] as const).flatMap((file) =>
      phrases(file, 'open').filter(isSpoken),
    )
    expect(spoken.length).to.be.at.least(100)
    for (const phrase of spoken) {
      const [own, reading] = [ours(phrase), await afterOurs(phrase)]
      if (!reading.ask) expect(reading, phrase.text).to.deep.equal(own)
      if (own.wish !== null || own.safety !== null) expect(reading, phrase.text).to.deep.equal(own)
    }
  })

  it('follow the contract, whatever the recognizers call a morning or a week', async () => {
    const THURSDAYS = [on('2025-09-04'), on('2025-09-11')]
    const AFTERNOON = { after: '13:00', before: '18:00' }
    for (const [lang, text, wanted] of [
      ['en', 'christmas eve', [on('2025-12-24')]],
      ['en', 'wednesday', [on('2025-09-10')]],
      ['en', 'next thursday', THURSDAYS],
      ['es', 'el jueves que viene', THURSDAYS],
      ['en', 'thursday next week', [on('2025-09-11')]],
      ['en', 'next week', [{ from: '2025-09-08', to: '2025-09-12' }]],
      ['en', 'this week', [{ from: '2025-09-03', to: '2025-09-05' }]],
      ['en', 'early next week', [{ from: '2025-09-08', to: '2025-09-09' }]],
      ['es', 'finales de septiembre', [{ from: '2025-09-21', to: '2025-09-30' }]],
      ['en', 'from monday to friday', [{ from: '2025-09-08', to: '2025-09-12' }]],
      ['en', 'by friday', [{ from: '2025-09-03', to: '2025-09-05' }]],
      ['en', 'before friday', [{ from: '2025-09-03', to: '2025-09-04' }]],
      ['en', 'after monday', [{ from: '2025-09-09' }]],
      ['en', '04/05 at 10am', [on('2026-05-04', { at: '10:00' })]],
      ['en', 'late afternoon', [{ after: '16:00', before: '18:00' }]],
      ['es', 'el viernes por la tarde', [on('2025-09-05', AFTERNOON)]],
      ['es', 'por la tarde', [AFTERNOON]],
      ['en', 'tonight', [on('2025-09-03', { after: '18:00', before: '20:00' })]],
      ['es', 'a las 7', [{ at: '07:00' }, { at: '19:00' }]],
      ['es', 'a las tres', [{ at: '15:00' }]],
      [
        'en',
        'tuesday or thursday at 2pm',
        [on('2025-09-09', { at: '14:00' }), on('2025-09-04', { at: '14:00' })],
      ],
    ] as const)
      expect(await reads(text, lang), text).to.deep.equal(wanted)
  })

  it('return no past date, and nothing where a word of the message was left aside', async () => {
    for (const [lang, text] of [
      ['en', '5th october 2024'],
      ['en', 'yesterday'],
      ['en', 'today at 9am'],
      ['en', 'friday the 6th'],
      ['en', 'monday after 10'],
      ['en', 'friday at 3am'],
      ['es', 'el 15 por la mañana'],
      ['es', 'la semana que viene'],
      ['es', 'hasta el viernes'],
      ['es', 'pasado mañana por la tarde'],
    ] as const)
      expect(await reads(text, lang), text).to.equal(null)
  })

  it('refuse a day alone that is refused, and guess nothing where a day is wanted beside it', async () => {
    const friday = { wanted: [], refused: [on('2025-09-05')] }
    for (const [lang, text, wish] of [
      ['en', "i can't come on friday", friday],
      ['es', 'no puedo el viernes', friday],
      ['es', 'cualquier día menos el viernes', friday],
      ['en', "i can't thursday can i come friday at 10", null],
      ['en', "i can't come, can we say friday", null],
      ['en', 'not thursday but friday is ok', null],
      ['en', 'not before 10am', null],
      ['en', 'no problem friday', null],
      ['es', 'jueves no, viernes sí', null],
      ['es', 'no, mejor el viernes', null],
    ] as const)
      expect(await reads(text, lang), text).to.deep.equal(wish)
  })

  it('give windows that exist and are to come, always read back, whatever words meet', async () => {
    const WORDS = {
      en: 'monday friday next this last week month morning at 10 7 pm 31 2 september february 2024 30/02 12:75 from to between and not after before in two days noon every tonight yesterday , ok',
      es: 'lunes viernes próximo pasado esta semana mes mañana tarde a las 10 7 31 de septiembre febrero 2024 30/02 12:75 del al entre y no después antes en dos días mediodía cada noche ayer , sí',
    }
    const phrase = fc.constantFrom('en' as const, 'es' as const).chain((lang) =>
      fc.record({
        lang: fc.constant(lang),
        words: fc.array(fc.constantFrom(...WORDS[lang].split(' ')), { minLength: 1, maxLength: 9 }),
      }),
    )
    const check = async ({ lang, words }: { lang: string; words: string[] }): Promise<void> => {
      const { wish, ask } = await alone(said(words.join(' '), lang))
      for (const { from, to, at, after, before } of [...(wish?.wanted ?? []), ...(wish?.refused ?? [])]) {
        expect(ask).to.equal(true)
        for (const date of [from, to]) if (date !== undefined) expect(isLocalDate(date)).to.equal(true)
        for (const hour of [at, after, before])
          if (hour !== undefined) expect(isLocalTime(hour)).to.equal(true)
        if (to !== undefined) expect(from! <= to && from! >= '2025-09-03').to.equal(true)
        if (from === '2025-09-03' && to === from) expect((at ?? before ?? '24:00') > '10:00').to.equal(true)
      }
    }
    await fc.assert(fc.asyncProperty(phrase, check), { numRuns: 400 })
  })

  it("keep base's act, or give the one that the date means", async () => {
    for (const [own, asked, text, becomes] of [
      ['unknown', 'slot', 'christmas eve', 'reschedule'],
      ['answer', 'checkpoint', 'christmas eve', 'reschedule'],
      ['unknown', 'checkpoint', 'not on christmas eve', 'decline'],
      ['unknown', 'slot', 'not on christmas eve', 'reschedule'],
      ['confirm', 'checkpoint', 'yes for monday', 'confirm'],
      ['decline', 'checkpoint', 'monday is impossible', 'decline'],
    ] as const) {
      act = own
      const reading = await alone(said(text, 'en', asked))
      expect([reading.act, reading.ask], text).to.deep.equal([becomes, true])
    }
    act = 'decline'
    expect(await alone(said('monday', 'en', 'checkpoint')), 'a refusal and a date').to.deep.equal({
      ...blank('decline'),
      ask: true,
    })
  })

  it('are asked of no other language, question or act, and of no date that base has', () => {
    for (const message of [
      said('christmas eve', 'fr'),
      said('christmas eve', 'pt'),
      said('christmas eve', 'en', 'open'),
      said('christmas eve', 'en', 'choice'),
      said('christmas eve', 'en', 'none'),
    ])
      expect(alone(message)).to.deep.equal(blank('unknown'))
    act = 'stop'
    expect(alone(said('stop friday'))).to.deep.equal(blank('stop'))
    act = 'confirm'
    expect(alone(said('yes', 'en', 'checkpoint')), 'no word of time').to.deep.equal(blank('confirm'))
    expect(afterOurs(said('friday at 10')), 'a date of our own').to.deep.equal(ours(said('friday at 10')))
  })

  it("count from the person's day, in a process of any zone that ends by itself", async () => {
    const program = `
      import { recognizersUnderstand } from ${JSON.stringify(new URL('../../src/adapters/recognizers/recognizersUnderstand.ts', import.meta.url).href)}
      const base = () => ({ act: 'unknown', wish: null, safety: null, ask: false })
      const understand = recognizersUnderstand({ base, deadlineMs: ${deadlineMs} })
      await understand.warm()
      for (const [now, zone, text] of [
        ['2025-09-03T23:30:00Z', 'Europe/Paris', 'tomorrow'],
        ['2025-09-03T23:30:00Z', 'America/Cayenne', 'tomorrow'],
        ['2025-09-03T20:30:00Z', 'Indian/Reunion', 'today'],
        ['2026-03-08T05:30:00Z', 'America/Miquelon', 'in 3 days'],
        ['2026-03-08T06:30:00Z', 'America/Cayenne', 'in 3 days'],
        ['2026-10-31T22:59:00Z', 'Europe/Paris', 'in 3 days'],
      ]) console.log((await understand({ text, now, zone, lang: 'en', asked: 'slot' })).wish?.wanted[0]?.from)`
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
      env: { TZ: 'America/New_York' },
    })
    expect(stdout.trim().split('\n')).to.deep.equal([
      '2025-09-05',
      '2025-09-04',
      '2025-09-04',
      '2026-03-11',
      '2026-03-11',
      '2026-11-03',
    ])
  })
})
