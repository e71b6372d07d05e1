import { inDays } from '../calendar/days.ts'
import { coming } from '../calendar/weekdays.ts'
import { clock } from '../calendar/clock.ts'
import { fold } from '../text/folding.ts'
import type { Joint } from '../vocabulary/markJoints.ts'
import type { PhraseRule } from '../vocabulary/phraseRule.ts'
import type { OtherTables } from './tables.ts'
import { one } from '../vocabulary/hours.ts'

/** What buttons say, and the simplest days and hours; then the words that turn round what stands beside them. */
interface Answers {
  readonly yes: readonly string[]
  readonly no: readonly string[]
  /** "I cannot": of coming when nothing follows, or a verb of `coming` or a day. */
  readonly cannot: readonly string[]
  readonly coming: readonly string[]
  /** "I am not coming": of nothing else. */
  readonly absent: readonly string[]
  readonly otherDate: readonly string[]
  readonly stop: readonly string[]
  readonly help: readonly string[]
  readonly tomorrow: readonly string[]
  /** From Monday to Sunday, each in its forms. */
  readonly weekdays: readonly string[]
  /** What stands before a day, and before an hour. */
  readonly on: readonly string[]
  readonly at: readonly string[]
  readonly turning: string
  readonly or: readonly string[]
  readonly and: readonly string[]
  readonly but: readonly string[]
}

/** A pattern as somebody may write it. */
const spoken = (pattern: string): string => pattern.replace(/ ?\([^)]*\)\?/g, '').replace(/\|\S+/g, '')

const phrasesOf = ({ yes, no, cannot, coming: verbs, absent, otherDate, stop, help }: Answers): readonly PhraseRule[] => {
  const first = spoken(cannot[0] ?? '')
  return [
    { means: 'yes', say: yes, examples: yes.slice(0, 1).map(spoken) },
    { means: 'no', say: no, examples: no.slice(0, 1).map(spoken) },
    { means: 'decline', say: cannot, ends: true, examples: [first] },
    { means: 'decline', say: cannot, alone: true, examples: [`${first}, ok`] },
    {
      means: 'decline',
      say: [
        ...cannot.flatMap((said) => [...verbs.map((verb) => `${said} ${verb}`), `${said} =<date>`]),
        ...absent,
      ],
      examples: absent.slice(0, 1),
    },
    { means: 'reschedule', say: otherDate, examples: otherDate.slice(0, 1).map(spoken) },
    { means: 'stop', say: stop, whole: true, examples: stop.slice(0, 1) },
    { means: 'help', say: help, whole: true, examples: help.slice(0, 1) },
  ]
}

const jointsOf = ({ or, and, but }: Answers): Readonly<Record<string, Joint>> =>
  Object.fromEntries(
    ([['or', or], ['and', and], ['but', but]] as const).flatMap(([joint, words]) => words.map((word) => [fold(word), joint])),
  )

const weekdaysOf = ({ weekdays }: Answers): Readonly<Record<string, number>> =>
  Object.fromEntries(weekdays.flatMap((forms, day) => forms.split(' ').map((form) => [fold(form), day + 1])))

const answers = (said: Answers): OtherTables => {
  const { on, at, tomorrow, weekdays } = said
  const [monday = ''] = weekdays.map((forms) => forms.split(' ')[0])
  return {
    lists: { '<on>': on.map(fold), '<at>': at.map(fold) },
    numbers: { n: {}, weekday: weekdaysOf(said), month: {}, ordinal: {} },
    layers: {
      hours: at.length === 0 ? [] : [{ say: ['<at> <n>'], means: ({ n: [hour = 99] }) => one(clock(hour)), examples: { [`${at[0]} 14`]: 'at 14:00' } }, { say: ['<at> <n> <:> <n>', '<at> <n> <.> <n>', '<at> <n> <h> <n>'], means: ({ n: [hour = 99, minute = 99] }) => one(clock(hour, minute)), examples: { [`${at[0]} 14:30`]: 'at 14:30', [`${at[0]} 14.30`]: 'at 14:30' } }],
      hourBounds: [],
      days: [
        { say: ['<on>? <weekday>'], means: ({ weekday: [weekday = 0] }, today) => [coming(weekday, today)], examples: { [monday]: '2025-09-08' } },
        { say: tomorrow, means: (_, today) => [inDays(1, today)], examples: { [tomorrow[0] ?? '']: '2025-09-04' } },
      ],
      dayBounds: [],
    },
    phrases: phrasesOf(said),
    joints: jointsOf(said),
    fillers: [],
    empty: [...on, ...at].map(fold),
    turning: said.turning.split(' '),
  }
}

/** Persian; Dari is written alike. */
const PERSIAN = answers({
  yes: ['بله', 'آره', 'باشه'], no: ['نه', 'نخیر'], cannot: ['نمی توانم', 'نمیتوانم', 'نمی تونم', 'نمیتونم'], coming: ['بیایم', 'بیام', 'بیاییم'], absent: ['نمی آیم', 'نمیام', 'نمی توانم بیایم', 'نمیتوانم بیایم'],
  otherDate: ['تاریخ دیگر', 'روز دیگر'], stop: ['توقف', 'پیام نفرستید'], help: ['کمک'], tomorrow: ['فردا'],
  weekdays: ['دوشنبه', 'سهشنبه', 'چهارشنبه', 'پنجشنبه پنجشنبه', 'جمعه', 'شنبه', 'یکشنبه'], on: ['روز'], at: ['ساعت'], turning: 'نه نخیر بدون چرا', or: ['یا'], and: ['و'], but: ['اما', 'ولی'],
})

/** Languages of which only the answers are known, and the simplest days: everything else goes by buttons, numbers and digits. */
export const FEW_WORDS: Readonly<Record<string, OtherTables>> = {
  tr: answers({
    yes: ['evet', 'tamam', 'olur', 'gelirim', 'geliyorum'], no: ['hayır', 'yok', 'olmaz'], cannot: ['gelemem', 'gelemiyorum', 'gelmeyeceğim', 'gelemeyeceğim'], coming: [], absent: ['mümkün değil', 'gelmiyorum'],
    otherDate: ['başka (bir)? tarih', 'başka (bir)? gün'], stop: ['dur', 'durdur', 'mesaj göndermeyin', 'mesaj istemiyorum'], help: ['yardım', 'yardım edin'], tomorrow: ['yarın'],
    weekdays: ['pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi', 'pazar'], on: ['bu'], at: ['saat'], turning: 'değil hayır yok olmaz gelemem gelemiyorum gelmeyeceğim gelemeyeceğim gelmiyorum', or: ['veya'], and: ['ve'], but: ['ama', 'fakat'],
  }),
  ru: answers({
    yes: ['да', 'хорошо', 'ладно', 'приду'], no: ['нет'], cannot: ['не могу', 'не смогу'], coming: ['прийти', 'придти', 'приехать', 'быть', 'присутствовать'], absent: ['не приду', 'не приеду'],
    otherDate: ['другая|другую дата|дату', 'другой день'], stop: ['стоп', 'не пишите мне', 'остановите сообщения', 'отписаться'], help: ['помощь', 'помогите'], tomorrow: ['завтра'],
    weekdays: ['понедельник', 'вторник', 'среда среду', 'четверг', 'пятница пятницу', 'суббота субботу', 'воскресенье'], on: ['в', 'во'], at: ['в'], turning: 'не ни нет без почему', or: ['или'], and: ['и'], but: ['но'],
  }),
  uk: answers({
    yes: ['так', 'добре', 'прийду'], no: ['ні'], cannot: ['не можу', 'не зможу'], coming: ['прийти', 'приїхати', 'бути'], absent: ['не прийду', 'не приїду'],
    otherDate: ['інша|іншу дата|дату', 'інший день'], stop: ['стоп', 'не пишіть мені', 'зупиніть повідомлення'], help: ['допомога', 'допоможіть'], tomorrow: ['завтра'],
    weekdays: ['понеділок', 'вівторок', 'середа середу', 'четвер', 'пятниця пятницю ятниця ятницю', 'субота суботу', 'неділя неділю'], on: ['в', 'у', 'п'], at: ['о', 'об'], turning: 'не ні без чому', or: ['або', 'чи'], and: ['і', 'й', 'та'], but: ['але'],
  }),
  ps: answers({
    yes: ['هو', 'سمه ده'], no: ['نه'], cannot: ['نشم راتلای'], coming: [], absent: ['نه راځم'],
    otherDate: ['بله نېټه', 'بله ورځ'], stop: ['ودروه', 'بس'], help: ['مرسته'], tomorrow: ['سبا'],
    weekdays: ['دوشنبه', 'سهشنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه', 'یکشنبه'], on: ['په'], at: [], turning: 'نه', or: ['یا'], and: ['او'], but: ['خو'],
  }),
  fa: PERSIAN,
  prs: PERSIAN,
  ro: answers({
    yes: ['da', 'bine', 'vin'], no: ['nu'], cannot: ['nu pot'], coming: ['veni', 'sa vin', 'ajunge', 'sa ajung'], absent: ['nu vin', 'nu ajung'],
    otherDate: ['altă|alta dată|data', 'altă|alta zi'], stop: ['stop', 'opriți mesajele', 'nu mai vreau mesaje'], help: ['ajutor'], tomorrow: ['maine'],
    weekdays: ['luni', 'marti', 'miercuri', 'joi', 'vineri', 'sambata', 'duminica'], on: ['pe', 'in'], at: ['la', 'la ora'], turning: 'nu fără niciodată', or: ['sau'], and: ['și'], but: ['dar'],
  }),
  it: answers({
    yes: ['sì', 'si', 'va bene', 'certo', 'vengo'], no: ['no'], cannot: ['non posso'], coming: ['venire', 'esserci', 'essere presente'], absent: ['non vengo', 'non ci sono'],
    otherDate: ["un'altra data", 'altra data', 'altro giorno'], stop: ['basta messaggi', 'basta', 'non voglio più messaggi'], help: ['aiuto'], tomorrow: ['domani'],
    weekdays: ['lunedi', 'martedi', 'mercoledi', 'giovedi', 'venerdi', 'sabato', 'domenica'], on: ['il', 'di'], at: ['alle', 'alle ore', 'ore'], turning: 'non no senza mai né perché', or: ['o', 'oppure'], and: ['e'], but: ['ma', 'però'],
  }),
  de: answers({
    yes: ['ja', 'gut', 'einverstanden', 'ich komme'], no: ['nein'], cannot: ['ich kann nicht', 'kann nicht'], coming: ['kommen', 'da sein', 'dabei sein'], absent: ['ich komme nicht'],
    otherDate: ['anderes|anderen|andere datum|tag', 'ein anderer tag'], stop: ['stopp', 'keine nachrichten mehr', 'abmelden'], help: ['hilfe'], tomorrow: ['morgen'],
    weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag sonnabend', 'sonntag'], on: ['am'], at: ['um'], turning: 'nicht kein keine keinen nie nein ohne weder warum', or: ['oder'], and: ['und'], but: ['aber'],
  }),
}
