import { expect } from 'chai'
import { Temporal } from 'temporal-polyfill'
import { OTHERS } from '../../../dialogs/understanding/languages/languages.ts'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Act, Asked, Reading, Window } from '../../../src/domain/reading.ts'
import { readThen } from '../../understanding/wednesday.ts'

const TODAY = Temporal.PlainDate.from('2025-09-03')
const read = (lang: string, text: string, asked: Asked = 'checkpoint'): Reading =>
  readThen(text, asked, { lang })

/** The next such weekday after today, counted day by day. */
const coming = (weekday: number, weeks = 0): string => {
  let date = TODAY.add({ days: 1 })
  while (date.dayOfWeek !== weekday) date = date.add({ days: 1 })
  return date.add({ weeks }).toString()
}
const inDays = (days: number): string => TODAY.add({ days }).toString()
const [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY] = [1, 2, 3, 4, 5].map((day) => coming(day)) as [
  string,
  string,
  string,
  string,
  string,
] // as many as the numbers
const on = (date: string, hours: Window = {}): Window => ({ from: date, to: date, ...hours })
const AFTERNOON = { after: '13:00', before: '18:00' }

/** The hours from one to twelve, as each language says them in words. */
const HOURS: Readonly<Record<string, readonly string[]>> = {
  en: 'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((hour) => `at ${hour}`),
  es: [
    'a la una',
    ...'dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ').map((hour) => `a las ${hour}`),
  ],
  pt: [
    'à uma',
    ...'duas três quatro cinco seis sete oito nove dez onze doze'.split(' ').map((hour) => `às ${hour}`),
  ],
  ar: [
    ...[
      'الواحدة',
      'الثانية',
      'الثالثة',
      'الرابعة',
      'الخامسة',
      'السادسة',
      'السابعة',
      'الثامنة',
      'التاسعة',
      'العاشرة',
    ],
    ...['الحادية عشرة', 'الثانية عشرة'],
  ].map((hour) => `الساعة ${hour}`),
}

/** Acts that change something, or are carried to somebody. */
const DOING: ReadonlySet<Act> = new Set([
  ...(['confirm', 'decline', 'reschedule', 'human', 'stop', 'resume', 'erase', 'undo', 'skip'] as const),
])
const isDoneSilently = ({ act, ask }: Reading): boolean => DOING.has(act) && !ask

describe('a message in another language than French', () => {
  it('is obeyed in nothing when what it says is turned round', () => {
    for (const [lang, text] of [
      ['en', "please don't cancel my appointment"],
      ['en', "I never said I can't come"],
      ['en', 'there is no need to cancel'],
      ['en', "don't stop"],
      ['en', "I don't want to stop the messages"],
      ['en', 'why did you stop the messages?'],
      ['en', 'do not delete my data'],
      ['en', 'please do not call me'],
      ['en', 'not sure I can make it'],
      ['en', 'I cannot say yet'],
      ['en', 'I will be 10 minutes late'],
      ['es', 'por favor no anulen mi cita'],
      ['es', 'no quiero anular la cita'],
      ['es', 'no paren los mensajes'],
      ['es', 'voy a llegar tarde'],
      ['pt', 'não quero cancelar'],
      ['ar', 'مساء الخير'],
    ] as const)
      for (const asked of ['checkpoint', 'none'] as const)
        expect(read(lang, text, asked), text).to.include({ act: 'unknown', wish: null })
  })

  it('is never obeyed unasked when words of it are left unexplained', () => {
    for (const [lang, text] of [
      ['en', 'yes unless my son is sick'],
      ['en', 'yes but'],
      ['en', 'I can come but I have no transport'],
      ['en', "I can't say no"],
      ['en', "Sorry I'm sick"],
      ['en', 'I have to work'],
      ['en', 'my car broke down'],
      ['en', 'no monday'],
      ['en', 'I may come Friday'],
      ['en', 'I thought it was Thursday'],
      ['en', "I can't come by bus but I will come"],
      ['es', 'si puedo voy'],
      ['es', 'no puedo faltar'],
      ['es', 'sí pero no tengo coche'],
      ['ru', 'не 12/03'],
      ['ru', 'cannot 12/03'],
      ['uk', 'cannot 12/03'],
      ['it', 'non posso il 12/09'],
      ['de', 'nicht am 12.9.'],
      ['tr', 'gelemem çünkü hastayım'],
      ['fr', 'Thursday 2pm'],
      ['fr', '12/03 a las 10'],
      ['fr', 'نعم'],
    ] as const)
      expect(isDoneSilently(read(lang, text)), text).to.equal(false)
  })

  it('is a refusal to be asked when it only gives a reason', () => {
    for (const text of ["Sorry I'm sick", 'I have to work', 'my car broke down'])
      expect(read('en', text), text).to.include({ act: 'decline', ask: true })
  })

  it('is a plain answer when nothing in it is', () => {
    for (const [lang, text, act] of [
      ['en', 'I cannot wait to see you', 'confirm'],
      ['en', "I won't be late", 'confirm'],
      ['es', 'claro que no', 'decline'],
      ['en', "no sorry I can't", 'decline'],
      ['es', 'no hay problema', 'confirm'],
      ['es', 'no, lo siento', 'decline'],
      ['pt', 'não há problema', 'confirm'],
      ['ar', 'لا مشكلة', 'confirm'],
      ['tr', 'evet', 'confirm'],
      ['ar', 'نعم', 'confirm'],
    ] as const)
      expect(read(lang, text), text).to.include({ act, ask: false })
  })

  it('refuses the days that it refuses, and wants those that it wants', () => {
    const wishes: readonly (readonly [lang: string, text: string, wanted: Window[], refused: Window[]])[] = [
      ['en', 'neither Monday nor Tuesday', [], [on(MONDAY), on(TUESDAY)]],
      ['en', 'no Mondays please', [], [{ weekday: 1 }]],
      ['en', 'cannot Tuesday', [], [on(TUESDAY)]],
      ['en', 'Tuesday? no way', [], [on(TUESDAY)]],
      ['en', 'Tuesday is out', [], [on(TUESDAY)]],
      ['en', 'Tuesday: no. Wednesday: yes.', [on(WEDNESDAY)], [on(TUESDAY)]],
      ['en', 'busy Tuesday', [], [on(TUESDAY)]],
      ['en', 'any day but Friday', [], [on(FRIDAY)]],
      ['en', 'Thursday is not good, Friday?', [on(FRIDAY)], [on(THURSDAY)]],
      ['en', "I'd rather not come on Thursday", [], [on(THURSDAY)]],
      ['en', 'rather Friday than Thursday', [on(FRIDAY)], [on(THURSDAY)]],
      ['en', 'Wednesday would be better than Thursday', [on(WEDNESDAY)], [on(THURSDAY)]],
      ['en', 'I am away until the 20th', [], [{ from: TODAY.toString(), to: '2025-09-20' }]],
      ['en', "I'm away from 10 to 15 September", [], [{ from: '2025-09-10', to: '2025-09-15' }]],
      ['en', 'Sept 12', [on('2025-09-12')], []],
      ['en', 'Fri 12 at 3', [on('2025-09-12', { at: '15:00' })], []],
      ['en', 'Mon 8', [on(MONDAY)], []],
      ['en', 'Tue 9', [on(TUESDAY)], []],
      ['en', 'Monday to Wednesday', [{ from: MONDAY, to: WEDNESDAY }], []],
      ['en', 'between 2 and 4 tomorrow', [on(inDays(1), { after: '14:00', before: '16:00' })], []],
      ['en', 'thurs pm', [on(THURSDAY, AFTERNOON)], []],
      ['en', 'tonight', [on(inDays(0), { after: '18:00', before: '20:00' })], []],
      ['en', 'early next week', [{ from: MONDAY, to: TUESDAY }], []],
      ['es', 'lunes o martes', [on(MONDAY), on(TUESDAY)], []],
      ['es', 'no puedo el lunes pero el martes sí', [on(TUESDAY)], [on(MONDAY)]],
      ['pt', 'segunda não mas terça sim', [on(TUESDAY)], [on(MONDAY)]],
      ['es', 'el jueves me va bien', [on(THURSDAY)], []],
      ['es', 'de hoy en ocho', [on(inDays(7))], []],
      ['es', 'mañana por la mañana', [on(inDays(1), { after: '08:00', before: '12:00' })], []],
      ['es', '12/03 a las 10', [on('2026-03-12', { at: '10:00' })], []],
      ['pt', 'às 14h30', [{ at: '14:30' }], []],
      ['pt', 'às 2 da tarde', [{ at: '14:00' }], []],
      ['pt', 'antes de sexta', [{ from: inDays(0), to: THURSDAY }], []],
      ['pt', 'sexta em vez de quinta', [on(FRIDAY)], [on(THURSDAY)]],
      ['ar', 'لا أستطيع الخميس، الجمعة ممكن', [on(FRIDAY)], [on(THURSDAY)]],
      ['ar', 'لا الثلاثاء ولا الأربعاء', [], [on(TUESDAY), on(WEDNESDAY)]],
      ['ar', 'بعد يوم الخميس', [{ from: FRIDAY }], []],
      ['ar', '١٢/٣ الساعة ١٠', [on('2026-03-12', { at: '10:00' })], []],
      ['ar', 'الساعة ١٠ يوم ١٢/٣', [on('2026-03-12', { at: '10:00' })], []],
    ]
    for (const [lang, text, wanted, refused] of wishes)
      for (const asked of ['checkpoint', 'slot'] as const)
        expect(read(lang, text, asked).wish, `${text} (${asked})`).to.deep.equal({ wanted, refused })
  })

  it('names every hour in words, in each language that has a table of numbers and of hours', () => {
    const timed = Object.entries(OTHERS).flatMap(([code, { layers, numbers }]) =>
      layers.hours.length > 0 && Object.keys(numbers.n).length > 0 ? code : [],
    )
    expect(Object.keys(HOURS)).to.have.members(timed)
    for (const [lang, said] of Object.entries(HOURS))
      for (const [place, text] of said.entries()) {
        const hour = place + 1
        const [at, other] = hour < 7 ? [hour + 12] : hour === 7 ? [7, 19] : [hour]
        const wanted = [at, other].flatMap((one) =>
          one === undefined ? [] : { at: `${String(one).padStart(2, '0')}:00` },
        )
        expect(read(lang, text, 'slot'), text).to.deep.equal({
          ...{ act: 'reschedule', wish: { wanted, refused: [] }, safety: null, ask: hour === 7 },
        })
      }
  })

  it('counts hours without taking them for the time of the day', () => {
    for (const [lang, text] of [
      ['es', 'el jueves, estoy a una hora de bus'],
      ['pt', 'quinta, tenho uma hora de viagem'],
    ] as const)
      expect(read(lang, text, 'slot').wish, text).to.deep.equal({ wanted: [on(THURSDAY)], refused: [] })
  })

  it('wants nothing of what is past, and takes no question for a wish', () => {
    for (const [lang, text] of [
      ['en', 'last Monday'],
      ['en', 'I came on Monday'],
      ['en', 'I already came on Monday'],
      ['en', 'is it Thursday?'],
      ['en', 'is it at 2pm?'],
      ['es', 'el lunes pasado'],
      ['pt', 'quinta passada'],
      ['ar', 'الخميس الماضي'],
    ] as const)
      for (const asked of ['checkpoint', 'slot'] as const)
        expect(read(lang, text, asked).wish, text).to.equal(null)
  })

  it('may be French, or have no word that its language knows', () => {
    for (const lang of ['en', 'es', 'pt', 'ar', 'tr', 'ru', 'fa'])
      for (const [text, act, wish] of [
        ['oui', 'confirm', null],
        ['oui je viens', 'confirm', null],
        ['je peux pas jeudi', 'decline', { wanted: [], refused: [on(THURSDAY)] }],
        [
          'vendredi matin',
          'reschedule',
          { wanted: [on(FRIDAY, { after: '08:00', before: '12:00' })], refused: [] },
        ],
        ['12/09 14:30', 'reschedule', { wanted: [on('2025-09-12', { at: '14:30' })], refused: [] }],
      ] as const)
        expect(read(lang, text), `${text} (${lang})`).to.deep.equal({ act, wish, safety: null, ask: false })
  })

  it('is read in its own language by the name of a day or by its letters, and asked, where French was spoken', () => {
    for (const [text, wanted] of [
      ['Thursday 2pm', on(THURSDAY, { at: '14:00' })],
      ['el jueves', on(THURSDAY)],
      ['tomorrow at 3', on(inDays(1), { at: '15:00' })],
      ['الخميس', on(THURSDAY)],
    ] as const)
      expect(read('fr', text, 'slot'), text).to.deep.equal({
        ...{ act: 'reschedule', wish: { wanted: [wanted], refused: [] }, safety: null, ask: true },
      })
  })

  it('does nothing by itself when it is plainly of another language, where French was spoken', () => {
    for (const text of [
      ...[
        'dont stop',
        'please dont delete my data',
        'i dont want messages in french',
        'no quiero parar los mensajes',
      ],
      ...[
        'I dont think I can come',
        'i dont know if i can come',
        'yes but i am sick',
        'yes i want to cancel',
      ],
      ...['can we do it next week instead', 'ok what time', 'ok where', 'ok i will see', 'can you confirm'],
      ...['no worries ill be there', 'no worry i come', 'no dont cancel i come', 'ok if my son is better'],
      ...['no hay problema', 'no tengo coche pero voy', 'todavia no se', 'ok pero tengo que trabajar'],
      ...[
        'no recuerdo la direccion',
        'no se preocupe voy',
        'fin de mes',
        'sim mas nao posso',
        'ok ma non posso',
      ],
      ...['da nu pot', 'ja aber ich bin krank', 'evet ama hastayım', 'да но я болею', 'так але не можу'],
    ])
      for (const asked of ['checkpoint', 'none', 'slot'] as const)
        expect(isDoneSilently(read('fr', text, asked)), `${text} (${asked})`).to.equal(false)
  })

  it('is done by no likeness to French examples, where words of it stand among French ones', () => {
    expect(read('fr', 'basta de mensajes', 'none')).to.deep.include({ act: 'stop', ask: true })
    expect(read('fr', 'start again please', 'stopped')).to.deep.include({ act: 'resume', ask: true })
  })

  it('says what it says in its own language, where French was spoken', () => {
    for (const [text, act] of [
      ['no worries ill be there', 'confirm'],
      ['yes i want to cancel', 'decline'],
      ['yes but can we make it later', 'reschedule'],
      ['no hay problema', 'confirm'],
      ['da nu pot', 'decline'],
      ['так', 'confirm'],
      ['بله', 'confirm'],
    ] as const)
      expect(read('fr', text), text).to.include({ act, ask: true })
  })

  it('loses no word of its dates, where French was spoken', () => {
    for (const [text, wanted, refused] of [
      ['after 4pm', [{ after: '16:00' }], []],
      ['before 10 am', [{ before: '10:00' }], []],
      ['not 10am', [], [{ at: '10:00' }]],
      ['wed 10am', [on(WEDNESDAY, { at: '10:00' })], []],
      ['tomorow at 2pm', [on(inDays(1), { at: '14:00' })], []],
      ['a fin de mes', [{ from: '2025-09-21', to: '2025-09-30' }], []],
    ] as const)
      expect(read('fr', text, 'slot'), text).to.deep.equal({
        ...{ act: 'reschedule', wish: { wanted, refused }, safety: null, ask: true },
      })
  })

  it('chooses a button in its own language, where French was spoken', () => {
    const options = ['Oui', 'Non', 'Je ne sais pas']
    for (const [text, choice] of [
      ['no lo se', 2],
      ['i dont know', 2],
      ['yes', 0],
    ] as const)
      expect(readThen(text, 'choice', { options }), text).to.include({ act: 'answer', choice })
    for (const text of ['not good at all', 'nada bien'])
      expect(readThen(text, 'choice', { options: ['Bien', 'Moyen', 'Mal'] }).choice, text).not.to.equal(0)
  })

  it('is French when it is a creole, or French as telephones write it, with a word of another', () => {
    for (const [text, act] of [
      ['mi sra la', 'confirm'],
      ['mwen pa ka vini', 'decline'],
      ['mi vien pa', 'decline'],
      ['wi map vini', 'confirm'],
      ['ok cool', 'confirm'],
      ['ok deal', 'confirm'],
      ['sorry je peux pas', 'decline'],
      ['inchallah je viens', 'confirm'],
      ['no puedo', 'decline'],
    ] as const)
      expect(read('fr', text), text).to.include({ act, ask: false })
  })

  it('is of its whole language code: Dari is read as Persian, Romani is not Romanian', () => {
    for (const lang of ['prs', 'prs-AF', 'fa', 'fa-IR']) {
      expect(read(lang, 'بله'), lang).to.include({ act: 'confirm', ask: false })
      expect(read(lang, 'oui'), lang).to.include({ act: 'confirm', ask: false })
    }
    expect(read('ro-MD', 'nu pot')).to.include({ act: 'decline', ask: false })
    expect(read('rom', 'nu vin').ask).to.equal(true)
  })

  it('may be in any of the languages that the person may write', () => {
    const among = (text: string): Reading =>
      understand({
        ...{ text, asked: 'checkpoint', lang: 'en', also: ['tr'], now: '2025-09-03T10:00:00+02:00' },
        zone: 'Europe/Paris',
      })
    for (const text of ['yes', 'evet', 'oui', 'tamam', "I'll be there"])
      expect(among(text), text).to.include({ act: 'confirm', ask: false })
  })

  it('chooses a button by its own yes, though the button is French', () => {
    const options = ['Oui, je viens', 'Non', 'Une autre date']
    for (const [lang, text, choice] of [
      ['tr', 'evet', 0],
      ['ar', 'نعم', 0],
      ['ar', 'لا', 1],
      ['en', 'the second one', 1],
    ] as const)
      expect(
        understand({
          text,
          asked: 'checkpoint',
          options,
          lang,
          now: '2025-09-03T10:00:00+02:00',
          zone: 'Europe/Paris',
        }),
        text,
      ).to.include({ choice })
  })

  it('says "I cannot" of coming, not of what else may follow', () => {
    for (const [lang, text] of [
      ['ru', 'не могу'],
      ['ru', 'не могу прийти'],
      ['ro', 'nu pot'],
      ['de', 'ich kann nicht kommen'],
      ['fa', 'نمیتوانم بیایم'],
      ['tr', 'hayır gelemem'],
    ] as const)
      expect(read(lang, text), text).to.deep.include({ act: 'decline', wish: null })
    for (const [lang, text] of [
      ['ru', 'не могу дышать'],
      ['uk', 'не можу дихати'],
      ['ro', 'nu pot sa respir'],
      ['de', 'ich kann nicht atmen'],
      ['it', 'non posso respirare'],
    ] as const)
      expect(read(lang, text).act, text).to.equal('unknown')
    expect(read('ru', 'не могу завтра').wish).to.deep.equal({ wanted: [], refused: [on(inDays(1))] })
  })

  it('knows the days of the country and its own, in languages of few words', () => {
    for (const [lang, text, wanted] of [
      ['tr', 'cuma 14:00', on(FRIDAY, { at: '14:00' })],
      ['ro', 'vineri 14:00', on(FRIDAY, { at: '14:00' })],
      ['ru', 'в пятницу в 14:00', on(FRIDAY, { at: '14:00' })],
      ['it', 'venerdì alle 14', on(FRIDAY, { at: '14:00' })],
      ['uk', 'завтра', on(inDays(1))],
      ['en', 'jeudi at 3pm', on(THURSDAY, { at: '15:00' })],
      ['es', 'jeudi a las 3', on(THURSDAY, { at: '15:00' })],
      ['ru', 'jeudi', on(THURSDAY)],
    ] as const)
      expect(read(lang, text, 'slot'), text).to.deep.include({
        ...{ act: 'reschedule', wish: { wanted: [wanted], refused: [] } },
      })
    for (const text of ['cuma 14:00', 'vineri 14:00', 'в пятницу в 14:00', 'venerdì alle 14'])
      expect(read('fr', text, 'slot'), text).to.deep.include({
        ...{ wish: { wanted: [on(FRIDAY, { at: '14:00' })], refused: [] }, ask: true },
      })
  })

  it('asks for a language by its name in any language', () => {
    for (const [lang, text, to] of [
      ['en', 'can you write in arabic', 'ar'],
      ['es', 'en portugués por favor', 'pt'],
      ['ar', 'بالفرنسية', 'fr'],
      ['pt', 'em francês', 'fr'],
    ] as const)
      expect(read(lang, text, 'none'), text).to.include({ act: 'language', to })
    expect(read('en', 'i dont speak french', 'none')).to.deep.include({ act: 'language' })
    expect(read('en', 'i dont speak french', 'none').to).to.equal(undefined)
  })

  it('chooses a button by its place in Portuguese', () => {
    expect(readThen('o primeiro', 'choice', { lang: 'pt', options: ['Sim', 'Não'] })).to.include({
      ...{ act: 'answer', choice: 0 },
    })
  })

  it('does nothing by itself that French would make of a word of its own language', () => {
    expect(readThen('pular', 'choice', { lang: 'pt', options: ['Sim', 'Não'] })).to.include({ act: 'skip' })
    expect(
      readThen('por tel', 'choice', { lang: 'es', options: ['Por teléfono', 'En la oficina'] }),
    ).to.include({ act: 'answer', choice: 0 })
    expect(read('ar', 'عندي عمل في هذا اليوم')).to.deep.include({ act: 'decline', wish: null })
  })

  it('finds the same weekday whatever the day on which it is written', () => {
    const names = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' })
    const spanish = new Intl.DateTimeFormat('es', { weekday: 'long', timeZone: 'UTC' })
    for (let day = 0; day < 21; day += 1)
      for (let ahead = 1; ahead <= 7; ahead += 1) {
        const today = TODAY.add({ days: day })
        const date = today.add({ days: ahead })
        const at = new Date(`${date.toString()}T12:00:00Z`)
        for (const [lang, name] of [
          ['en', names.format(at)],
          ['es', spanish.format(at)],
        ] as const) {
          const { wish, ask } = understand({
            ...{ text: name, asked: 'slot', lang, now: `${today.toString()}T10:00:00+02:00` },
            zone: 'Europe/Paris',
          })
          expect({ wish, ask }, `${name} on ${today.toString()}`).to.deep.equal({
            wish: { wanted: [on(date.toString())], refused: [] },
            ask: false,
          })
        }
      }
  })
})
