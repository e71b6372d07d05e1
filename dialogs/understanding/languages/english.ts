import { comingAndWeeks, coming, everyWeek, inDays, inMonths, next, ofWeek, theNth, week, weekOf, fromDays, afterDays, beforeDays, throughDays, between, agreeing, ofMonth, partOfMonth, monthAhead } from '../calendar.ts'
import { afterTime, bareHour, beforeTime, betweenTimes, clock, exactly, part, roughly, shifted } from '../clock.ts'
import type { Tables } from '../tables.ts'
import type { Hours } from '../values.ts'
import { one } from '../vocabulary/hours.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)
const NOON = 720
const SATURDAY = 6
const SUNDAY = 7
const NTH = '<n> (st|nd|rd|th)?'

const am = (hour: number, minute = 0): Hours | null => (hour > 12 ? null : exactly((hour % 12) * 60 + minute))
const pm = (hour: number, minute = 0): Hours | null => (hour > 12 ? null : exactly(((hour % 12) + 12) * 60 + minute))

/** English: plain dates and answers. */
export const ENGLISH: Tables = {
  lists: {
    '<i>': words('i we'),
    '<advisor>': ['my advisor', 'my adviser', 'my counselor', 'my counsellor', 'my caseworker', 'my case worker', 'someone', 'somebody', 'a person', 'a human', 'a real person', 'an advisor', 'a human being', 'real person', 'human'],
    '<appointment>': words('appointment meeting rdv'),
    '<msgs>': words('messages message texts text sms'),
  },
  numbers: {
    n: { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30 },
    weekday: { monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7, mondays: 1, tuesdays: 2, wednesdays: 3, thursdays: 4, fridays: 5, saturdays: 6, sundays: 7, tues: 2, thurs: 4, wednsday: 3 },
    month: { january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12 },
    ordinal: { first: 1, second: 2, third: 3, fourth: 4, last: -1 },
  },
  layers: {
    hours: [
      { say: ['<n> am', '<n> a m', '<n> in the morning'], means: ({ n: [hour = 99] }) => one(am(hour)), examples: { '10am': 'at 10:00' } },
      { say: ['<n> pm', '<n> p m', '<n> in the (afternoon|evening)'], means: ({ n: [hour = 99] }) => one(pm(hour)), examples: { '4pm': 'at 16:00' } },
      { say: ['<n> <:> <n> am'], means: ({ n: [hour = 99, minute = 99] }) => one(am(hour, minute)), examples: { '9:30 am': 'at 09:30' } },
      { say: ['<n> <:> <n> pm', '<n> <.> <n> pm'], means: ({ n: [hour = 99, minute = 99] }) => one(pm(hour, minute)), examples: { '2:30pm': 'at 14:30' } },
      { say: ['half past <n>', 'half <n>'], means: ({ n: [hour = 99] }) => one(clock(hour, 30)), examples: { 'half past two': 'at 14:30' } },
      { say: ['quarter past <n>'], means: ({ n: [hour = 99] }) => one(clock(hour, 15)), examples: { 'quarter past nine': 'at 09:15' } },
      { say: ['quarter to <n>'], means: ({ n: [hour = 99] }) => one(shifted(clock(hour) ?? undefined, -15)), examples: { 'quarter to ten': 'at 09:45' } },
      { say: ['<n> oclock', '<n> o clock'], means: ({ n: [hour = 99] }) => one(clock(hour)), examples: { "3 o'clock": 'at 15:00' } },
      { say: ['noon', 'midday'], means: () => one(exactly(NOON)), examples: { noon: 'at 12:00' } },
      { say: ['(in the|the|on the)? morning|mornings'], means: () => [part(480, NOON)], examples: { morning: '08:00-12:00' } },
      { say: ['(in the|the)? afternoon|afternoons'], means: () => [part(780, 1080)], examples: { afternoon: '13:00-18:00' } },
      { say: ['(in the|the)? evening|evenings'], means: () => [part(1080, 1200)], examples: { evening: '18:00-20:00' } },
    ],
    hourBounds: [
      { say: ['before <hour>', 'until <hour>', 'till <hour>', 'not after <hour>', 'by <hour>'], means: ({ hours }) => one(beforeTime(hours[0])), examples: { 'before 10am': 'before 10:00' } },
      { say: ['after <hour>', 'not before <hour>', 'from <hour>'], means: ({ hours }) => one(afterTime(hours[0])), examples: { 'after 5pm': 'after 17:00' } },
      { say: ['(between|from) <hour> (and|to|-) <hour>'], means: ({ hours }) => one(betweenTimes(hours[0], hours[1])), examples: { 'between 2pm and 4pm': '14:00-16:00' } },
      { say: ['(between|from) <figure> (and|to|-) <hour>', '<figure> - <hour>'], means: ({ n, hours }) => one(betweenTimes(bareHour(n[0]) ?? undefined, hours[0])), examples: { 'between 2 and 4pm': '14:00-16:00' } },
      { say: ['(around|about|approximately) <hour>'], means: ({ hours }) => one(roughly(hours[0])), examples: { 'around 2pm': 'at 14:00 ask' } },
      { say: ['at <hour>'], means: ({ hours }) => (hours[0] === undefined ? null : [hours[0]]), examples: { 'at 10am': 'at 10:00' } },
      { say: ['at <figure>'], means: ({ n: [n] }) => one(bareHour(n)), examples: { 'friday at 10': '2025-09-05 at 10:00' } },
    ],
    days: [
      { say: ['(on|this|coming|for)? <weekday>'], means: ({ weekday: [weekday = 0] }, today) => [coming(weekday, today)], examples: { thursday: '2025-09-04', 'on friday': '2025-09-05' } },
      { say: ['every <weekday>'], means: ({ weekday: [weekday = 0] }) => [everyWeek(weekday)], examples: { 'every friday': 'weekday 5' } },
      { say: ['never on <weekday>'], keep: 1, means: ({ weekday: [weekday = 0] }) => [everyWeek(weekday)], examples: { 'never on wednesdays': 'not weekday 3' } },
      { say: ['next <weekday>'], means: ({ weekday: [weekday = 0] }, today) => [next(weekday, today)], examples: { 'next monday': '2025-09-08' } },
      { say: ['<weekday> week', 'a week on <weekday>', '<weekday> after next'], means: ({ weekday: [weekday = 0] }, today) => [comingAndWeeks(weekday, 1, today)], examples: { 'a week on monday': '2025-09-15' } },
      { say: ['today', 'this =<part>', 'tonight'], means: (_, today) => [inDays(0, today)], examples: { today: '2025-09-03', 'this afternoon': '2025-09-03 13:00-18:00' } },
      { say: ['tomorrow', 'tomorow', 'tommorow', 'tmrw'], means: (_, today) => [inDays(1, today)], examples: { tomorrow: '2025-09-04' } },
      { say: ['(the)? day after tomorrow'], means: (_, today) => [inDays(2, today)], examples: { 'day after tomorrow': '2025-09-05' } },
      { say: ['in (a|one) week'], means: (_, today) => [inDays(7, today)], examples: { 'in a week': '2025-09-10' } },
      { say: ['in (a|one) month'], means: (_, today) => [inMonths(1, today)], examples: { 'in a month': '2025-10-03' } },
      { say: ['in <n> days|day'], means: ({ n: [count = 0] }, today) => (count > 366 ? null : [inDays(count, today)]), examples: { 'in 3 days': '2025-09-06' } },
      { say: ['in <n> weeks|week'], means: ({ n: [count = 0] }, today) => (count > 52 ? null : [inDays(count * 7, today)]), examples: { 'in two weeks': '2025-09-17' } },
      { say: ['in a fortnight'], means: (_, today) => [inDays(14, today)], examples: { 'in a fortnight': '2025-09-17' } },
      { say: ['in <n> months|month'], means: ({ n: [count = 0] }, today) => (count > 24 ? null : [inMonths(count, today)]), examples: { 'in 2 months': '2025-11-03' } },
      { say: ['this week'], means: (_, today) => [week(0, today)], examples: { 'this week': '2025-09-03..2025-09-05' } },
      { say: ['next week'], means: (_, today) => [week(1, today)], examples: { 'next week': '2025-09-08..2025-09-12' } },
      { say: ['(this|the)? week end|ends', '(this|the)? weekend'], means: (_, today) => [ofWeek(0, [SATURDAY, SUNDAY], today)], examples: { 'this weekend': '2025-09-06..2025-09-07' } },
      { say: ['next month'], means: (_, today) => [partOfMonth(monthAhead(1, today), 'whole', today)], examples: { 'next month': '2025-10-01..2025-10-31' } },
      { say: ['(the|on the)? end of the month'], means: (_, today) => [partOfMonth(monthAhead(0, today), 'end', today)], examples: { 'end of the month': '2025-09-21..2025-09-30' } },
      { say: [`(on)? the <n> (st|nd|rd|th)?`, '(on)? the <ordinal>', '<n> (st|nd|rd|th)'], means: ({ n, ordinal }, today) => one(theNth(n[0] ?? ordinal[0] ?? 0, today)), examples: { 'the 12th': '2025-09-12' } },
      { say: [`(on)? (the)? ${NTH} (of)? <month>`, `(on)? <month> (the)? ${NTH}`], means: ({ n: [number = 0], month: [month = 0] }, today) => one(ofMonth(number, month, today)), examples: { 'september 12th': '2025-09-12', '12 september': '2025-09-12' } },
      { say: [`(on)? <weekday> (the)? ${NTH}`], means: ({ weekday: [weekday = 0], n: [number = 0] }, today) => one(agreeing(weekday, theNth(number, today), today)), examples: { 'friday 12th': '2025-09-12' } },
      { say: [`(on)? <weekday> (the)? ${NTH} (of)? <month>`, `(on)? <weekday> <month> (the)? ${NTH}`], means: ({ weekday: [weekday = 0], n: [number = 0], month: [month = 0] }, today) => one(agreeing(weekday, ofMonth(number, month, today), today)), examples: { 'friday september 12th': '2025-09-12' } },
    ],
    dayBounds: [
      { say: ['(from|starting|starting from|not before) <day>', '<day> onwards'], means: ({ days: [found] }, today) => one(fromDays(found, today)), examples: { 'from the 15th': '2025-09-15..' } },
      { say: ['after <day>'], means: ({ days: [found] }, today) => one(afterDays(found, today)), examples: { 'after the 20th': '2025-09-21..' } },
      { say: ['before <day>'], means: ({ days: [found] }, today) => one(beforeDays(found, today)), examples: { 'before the 20th': '2025-09-03..2025-09-19' } },
      { say: ['(until|till|by|no later than) <day>'], means: ({ days: [found] }, today) => one(throughDays(found, today)), examples: { 'by friday': '2025-09-03..2025-09-05' } },
      { say: ['(between|from) <day> (and|to) <day>'], means: ({ days: [first, last] }, today) => one(between(first, last, today)), examples: { 'between monday and wednesday': '2025-09-08..2025-09-10' } },
      { say: ['(the)? week of <day>'], means: ({ days: [found] }, today) => (found === undefined ? null : one(weekOf(found, today))), examples: { 'the week of the 15th': '2025-09-15..2025-09-19' } },
    ],
  },
  phrases: [
    { means: 'yes', say: ['yes', 'yeah', 'yep', 'sure', 'okay', 'of course', 'alright', 'all right', 'great', 'perfect', 'fine', 'no problem', 'absolutely', 'certainly', 'good', 'deal'], examples: ['yes', 'sure', 'no problem'] },
    { means: 'confirm', say: ['<i> (will|can|ll|would)? (come|be there|attend|make it)', '(ill|i ll) (be there|come)', '<i> (confirm|am coming|agree)', '(im|i m) coming', '(that|it) (works|is fine|suits me|is ok)', 'count on me', 'see you (then|there|on)'], examples: ['i will be there', "i'll be there", 'i confirm'] },
    { means: 'no', say: ['no', 'nope', 'no thanks', 'no thank you', 'never'], examples: ['no'] },
    { means: 'decline', say: ['<i> (cant|cannot|can not|wont|will not|couldnt|could not|am not able to|am unable to) (come|be there|attend|make it|go)', '<i> (cant|cannot|can not)', '(im|i am) not (coming|available|free)', 'not (possible|available)', 'impossible', '(cancel|delete) (my|the) <appointment>', 'unable to (come|attend)', 'not going to (come|make it)', '(doesnt|does not|wont) work'], examples: ['i cannot come', "i can't come", 'please cancel my appointment'] },
    { means: 'reschedule', say: ['(another|different|other|new) (date|day|time|appointment|slot|hour)', '(change|move|postpone|reschedule|delay) (the|my|it)? (date|day|appointment|time|meeting|hour)?', 'reschedule', 'postpone', 'instead', '(later|earlier) (in the day)?'], examples: ['can we change the date', 'i need another date'] },
    { means: 'any', say: ['any (time|day|date)', 'anytime', 'whenever (you want)?', 'as soon as possible', 'when you want'], examples: ['any time'] },
    { means: 'not', say: ['(not|never|except|but not|anything but) (on|in the|the|this)? =<date>', ], examples: [], wishes: { "not thursday": "not 2025-09-04" } },
    { means: 'against', say: ['rather than =<date>', 'instead of =<date>'], examples: [], wishes: { "friday rather than thursday": "2025-09-05, not 2025-09-04" } },
    { means: 'prefer', say: ['rather', 'prefer', 'i prefer', 'id prefer', 'id rather', 'would prefer', 'better'], examples: [], wishes: { "i prefer friday": "2025-09-05" } },
    { means: 'only', say: ['only (on)? =<date>'], examples: [], wishes: { "only friday": "2025-09-05" } },
    { means: 'free', say: ['<i> (can|could)', '(can|could|may) i come', '(is|are) (ok|okay|fine|good|possible|free|available)', '(im|i am) (free|available)', '(works|suits) (for me|me)'], examples: [], wishes: { "can i come friday": "2025-09-05" } },
    { means: 'taken', say: ['<i> (work|am working|have|am busy)', 'im (working|busy)'], examples: [], wishes: { "i work thursday, friday is ok": "2025-09-05" } },
    { means: 'maybe', say: ['(i)? (dont|do not) know', 'maybe', 'not sure', 'i will see', 'idk'], examples: ['i dont know', 'maybe'] },
    { means: 'human', say: ['(talk|speak|chat) (to|with) <advisor>', '(call|phone|ring) me (back)?', '(want|need|contact|see|reach) <advisor>', 'can someone call me'], examples: ['i want to talk to someone', 'please call me'] },
    { means: 'human', say: ['<advisor>'], whole: true, examples: ['a human please'] },
    { means: 'who', say: ['who is <advisor>', 'who (follows|handles|is in charge of|manages) (my)? (file|case|me)', 'who is (my advisor|in charge)', 'name of <advisor>'], examples: ['who is my advisor'] },
    { means: 'stop', say: ['(stop|no more) (the|your|these|sending|sending me)? <msgs>', 'stop (texting|messaging|writing|contacting) me', 'unsubscribe', '(dont|do not) (send|write|text|contact) me (anymore|any more|again)?'], examples: ['stop the messages please'] },
    { means: 'resume', say: ['(start|resume|restart) (the)? <msgs>', 'send me <msgs> again'], examples: ['restart the messages'] },
    { means: 'resume', say: ['hi', 'good morning', 'start', 'yes'], whole: true, asked: ['stopped'], examples: ['hi'] },
    { means: 'erase', say: ['(delete|erase|remove) (all)? (my|of my)? (data|account|information|info|everything)', 'forget me'], examples: ['delete my data'] },
    { means: 'my_data', say: ['(see|show|get|copy of|what) (me)? (my)? data', 'what (do you know|data do you have) .. (me)?', 'my data'], examples: ['show me my data'] },
    { means: 'help', say: ['help', 'help me', 'how does (it|this) work', 'what can you do', 'how to use this', 'what is this'], whole: true, examples: ['how does it work'] },
    { means: 'repeat', say: ['repeat', 'say (it|that) again', '(i)? (dont|didnt|do not|did not) understand', 'pardon', 'sorry what', 'can you repeat', 'what'], whole: true, examples: ['i dont understand'] },
    { means: 'skip', say: ['skip', 'next', 'next question', 'pass', 'skip this', 'i prefer not to answer', 'rather not say'], whole: true, examples: ['skip'] },
    { means: 'undo', say: ['undo', 'cancel', 'i made a mistake', 'mistake', 'go back', 'wrong button', 'actually no'], whole: true, asked: ['none', 'slot', 'open', 'choice', 'stopped'], examples: ['i made a mistake'] },
    { means: 'appointments', say: ['(when|where|what time) (is|s) (my|the) (next)? <appointment>', 'whens my <appointment>', '(my)? next <appointment>', 'what time is it at', 'do i have an <appointment>'], examples: ['when is my appointment'] },
    { means: 'urgent', say: ['emergency', 'emergency numbers', 'emergency number', 'sos'], whole: true, examples: ['emergency'] },
  ],
  fillers: words('please really just actually sorry unfortunately'),
  empty: words('i you he she it we they my your the a an is are am be was to of in on at for and or but so do does can could would will shall hello hi thank thanks please sorry yes no not me this that there with have has good morning day afternoon dear very much want need like if'),
}
