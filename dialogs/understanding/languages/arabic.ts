import { ofMonth, theNth } from '../calendar/dates.ts'
import { afterDays, beforeDays, fromDays, throughDays } from '../calendar/dayBounds.ts'
import { bygone, inDays, inMonths } from '../calendar/days.ts'
import { agreeing, coming, next } from '../calendar/weekdays.ts'
import { week } from '../calendar/weeks.ts'
import { afterTime, beforeTime, clock, exactly, part } from '../calendar/clock.ts'
import type { OtherTables } from './tables.ts'
import type { Hours } from '../calendar/values.ts'
import { one } from '../vocabulary/hours.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)
const NOON = 720

const WEEKDAYS: Readonly<Record<string, number>> = { الاثنين: 1, الاثنان: 1, الثلاثاء: 2, الاربعاء: 3, الخميس: 4, الجمعه: 5, السبت: 6, الاحد: 7 }

/** "and Friday" is one word. */
const withAnd = (names: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(names).flatMap(([name, day]) => [[name, day], [`و${name}`, day]]))

const morning = (hour: number): Hours | null => (hour > 12 ? null : exactly((hour % 12) * 60))
const later = (hour: number): Hours | null => (hour > 12 ? clock(hour) : exactly(((hour % 12) + 12) * 60))

/** Arabic, in its script and in the letters of a telephone: the simplest dates and answers; the rest goes by buttons. */
export const ARABIC: OtherTables = {
  lists: {
    '<saa>': words('الساعه ساعه'),
    '<eleven>': ['الحاديه عشره', 'الحاديه عشر', 'احد عشر', 'احدي عشره', 'احدعشر', 'حداش', 'حداشر'],
    '<twelve>': ['الثانيه عشره', 'الثانيه عشر', 'اثنا عشر', 'اثني عشر', 'اثنتا عشره', 'اثنعشر', 'طناش', 'اطناش', 'اتناشر'],
  },
  numbers: {
    n: {
      ...{ واحد: 1, واحده: 1, وحده: 1, اثنين: 2, ثنتين: 2, تنتين: 2, ثلاثه: 3, ثلاث: 3, تلاته: 3, اربعه: 4, اربع: 4, خمسه: 5, خمس: 5, سته: 6, ست: 6, سبعه: 7, سبع: 7, ثمانيه: 8, ثمان: 8, تمنيه: 8, تسعه: 9, تسع: 9, عشره: 10, عشر: 10 },
      ...{ الواحده: 1, الثانيه: 2, الثالثه: 3, الرابعه: 4, الخامسه: 5, السادسه: 6, السابعه: 7, الثامنه: 8, التاسعه: 9, العاشره: 10 },
    },
    weekday: withAnd(WEEKDAYS),
    month: { يناير: 1, فبراير: 2, مارس: 3, ابريل: 4, مايو: 5, يونيو: 6, يوليو: 7, اغسطس: 8, سبتمبر: 9, اكتوبر: 10, نوفمبر: 11, ديسمبر: 12 },
    ordinal: { الاول: 1, الاولي: 1, الثاني: 2, الثالث: 3, الاخير: -1 },
  },
  layers: {
    hours: [
      { say: ['(علي|في)? <saa> <n>'], means: ({ n: [hour = 99] }) => one(clock(hour)), examples: { 'الساعة 10': 'at 10:00' } },
      { say: ['(علي|في)? <saa> <eleven>'], means: () => one(exactly(660)), examples: { 'الساعة الحادية عشرة': 'at 11:00' } },
      { say: ['(علي|في)? <saa> <twelve>'], means: () => one(exactly(NOON)), examples: { 'الساعة الثانية عشرة': 'at 12:00' } },
      { say: ['(علي|في)? <saa> <n> <:> <n>'], means: ({ n: [hour = 99, minute = 99] }) => one(clock(hour, minute)), examples: { 'الساعة 14:30': 'at 14:30' } },
      { say: ['(علي|في)? <saa> <n> صباحا'], means: ({ n: [hour = 99] }) => one(morning(hour)), examples: { 'الساعة 7 صباحا': 'at 07:00' } },
      { say: ['(علي|في)? <saa> <n> (مساء|بعد الظهر)'], means: ({ n: [hour = 99] }) => one(later(hour)), examples: { 'الساعة 4 مساء': 'at 16:00' } },
      { say: ['صباح (الخير|النور)', 'مساء (الخير|النور)'], keep: Infinity, means: () => [], examples: { 'مساء الخير، الخميس': '2025-09-04' } },
      { say: ['(في)? الصباح|صباحا|الصبح|الصباحيه', 'في? الصباح'], means: () => [part(480, NOON)], examples: { صباحا: '08:00-12:00', 'بكرة الصبح': '2025-09-04 08:00-12:00' } },
      { say: ['(بعد)? الظهر', 'مساء|المساء'], means: () => [part(780, 1080)], examples: { 'بعد الظهر': '13:00-18:00' } },
    ],
    hourBounds: [
      { say: ['قبل <hour>'], means: ({ hours }) => one(beforeTime(hours[0])), examples: { 'قبل الساعة 10': 'before 10:00' } },
      { say: ['بعد <hour>'], means: ({ hours }) => one(afterTime(hours[0])), examples: { 'بعد الساعة 14': 'after 14:00' } },
    ],
    days: [
      { say: ['(في)? (يوم|ويوم)? <weekday>'], means: ({ weekday: [weekday = 0] }, today) => [coming(weekday, today)], examples: { الخميس: '2025-09-04', 'يوم الجمعة': '2025-09-05', 'الخميس والجمعة': '2025-09-04, 2025-09-05' } },
      { say: ['(يوم)? <weekday> (القادم|المقبل|الجاي)'], means: ({ weekday: [weekday = 0] }, today) => [next(weekday, today)], examples: { 'الاثنين القادم': '2025-09-08' } },
      { say: ['(يوم)? <weekday> (الماضي|اللي فات|الفايت)', 'امس|البارحه', 'الاسبوع الماضي', 'الشهر الماضي'], means: () => [bygone()], examples: { 'الخميس الماضي': 'ask', أمس: 'ask' } },
      { say: ['(في)? (هذا|ذلك|هذاك|نفس|بهذا|ذاك) اليوم', 'اليوم (هذا|ذلك)', 'هذاك النهار'], keep: Infinity, means: () => [], examples: { 'أعمل في هذا اليوم، الجمعة ممكن': '2025-09-05 ask' } },
      { say: ['اليوم', 'lyoum|lyom|elyoum'], means: (_, today) => [inDays(0, today)], examples: { اليوم: '2025-09-03' } },
      { say: ['غدا|بكره|غدوه', 'ghedwa|ghadwa|bokra|bukra|ghdda'], means: (_, today) => [inDays(1, today)], examples: { غدا: '2025-09-04' } },
      { say: ['بعد غد', 'بعد بكره'], means: (_, today) => [inDays(2, today)], examples: { 'بعد غد': '2025-09-05' } },
      { say: ['(بعد|في) <n> (ايام|يوم)'], means: ({ n: [count = 0] }, today) => (count > 366 ? null : [inDays(count, today)]), examples: { 'بعد 3 أيام': '2025-09-06' } },
      { say: ['بعد اسبوع'], means: (_, today) => [inDays(7, today)], examples: { 'بعد أسبوع': '2025-09-10' } },
      { say: ['بعد اسبوعين'], means: (_, today) => [inDays(14, today)], examples: { 'بعد أسبوعين': '2025-09-17' } },
      { say: ['بعد شهر'], means: (_, today) => [inMonths(1, today)], examples: { 'بعد شهر': '2025-10-03' } },
      { say: ['هذا الاسبوع'], means: (_, today) => [week(0, today)], examples: { 'هذا الأسبوع': '2025-09-03..2025-09-05' } },
      { say: ['الاسبوع القادم|المقبل|الجاي'], means: (_, today) => [week(1, today)], examples: { 'الأسبوع القادم': '2025-09-08..2025-09-12' } },
      { say: ['يوم <n>'], means: ({ n: [number = 0] }, today) => one(theNth(number, today)), examples: { 'يوم 15': '2025-09-15' } },
      { say: ['(يوم)? <n> (من)? <month>'], means: ({ n: [number = 0], month: [month = 0] }, today) => one(ofMonth(number, month, today)), examples: { '12 سبتمبر': '2025-09-12' } },
      { say: ['يوم <n> </> <n>'], means: ({ n: [number = 0, month = 0] }, today) => one(ofMonth(number, month, today)), examples: { 'الساعة ١٠ يوم ١٢/٩': '2025-09-12 at 10:00' } },
      { say: ['(يوم)? <weekday> ,|.? <n> </> <n>'], means: ({ weekday: [weekday = 0], n: [number = 0, month = 0] }, today) => one(agreeing(weekday, ofMonth(number, month, today), today)), examples: { 'الجمعة 12/09': '2025-09-12' } },
      { say: ['(يوم)? <weekday> ,|.? <n> <month>?'], means: ({ weekday: [weekday = 0], n: [number = 0], month: [month] }, today) => one(agreeing(weekday, month === undefined ? theNth(number, today) : ofMonth(number, month, today), today)), examples: { 'الجمعة 12 سبتمبر': '2025-09-12' } },
    ],
    dayBounds: [
      { say: ['ابتداء من <day>', 'من <day> (فصاعدا|وما بعد)'], means: ({ days: [found] }, today) => one(fromDays(found, today)), examples: { 'ابتداء من الاثنين': '2025-09-08..' } },
      { say: ['بعد <day>'], means: ({ days: [found] }, today) => one(afterDays(found, today)), examples: { 'بعد يوم الخميس': '2025-09-05..' } },
      { say: ['قبل <day>'], means: ({ days: [found] }, today) => one(beforeDays(found, today)), examples: { 'قبل الجمعة': '2025-09-03..2025-09-04' } },
      { say: ['(حتي|الي غايه) <day>'], means: ({ days: [found] }, today) => one(throughDays(found, today)), examples: { 'حتى الجمعة': '2025-09-03..2025-09-05' } },
    ],
  },
  phrases: [
    { means: 'yes', say: ['نعم', 'اجل', 'ايوه', 'اه', 'موافق', 'حسنا', 'تمام', 'طبعا', 'اكيد', 'واخا', '(لا|ما فيه|بدون) مشكله', 'لا باس', 'طيب', 'حاضر', '(اي|ايه) نعم', 'ماشي', 'اوكي', 'بالتاكيد', 'ان شاء الله نعم', 'naam|na3am|ah|wakha|iyeh|aywa|eyh|ih|mwafe9'], examples: ['نعم', 'لا مشكلة'] },
    { means: 'confirm', say: ['(سوف)? (ساحضر|احضر|ساتي|اتي|اوكد|سااتي)', 'ساكون (هناك|موجود|موجوده|حاضر|حاضره)', 'راني (جاي|جايه)', 'غادي نجي', 'ghadi nji', 'rani jay'], examples: ['سأحضر', 'سأكون هناك'] },
    { means: 'no', say: ['لا', 'كلا', 'لا شكرا', 'la|lla'], examples: ['لا'] },
    { means: 'decline', say: ['(لا|لن|ما) (استطيع|اقدر|يمكنني|احضر|نقدر)', '(لا|لن|ما) (استطيع|اقدر|يمكنني|نقدر) (الحضور|المجيء|ان احضر|ان اتي)', 'مستحيل', 'غير ممكن', '(مش|مو|ماشي) (ممكن|مناسب)', '(مش|مو) (قادر|قادره|هقدر|رح اقدر|حقدر) (اجي|احضر|اتي)?', '(ما نقدرش|مانقدرش|منقدرش|ما نقدر|مانقدر) (نجي|نحضر)?', '(ما|لا) (بقدر|اقدر|نقدر) (اجي|احضر|نجي|نحضر)', 'لن (اكون|احضر|اتي|اتمكن من الحضور)', 'man9derch|man9darch|manjich'], examples: ['لا أستطيع', 'لا أستطيع الحضور', 'مش ممكن', 'مانقدرش نجي'] },
    { means: 'not', say: ['(ليس|لا|ولا|الا|ماعدا) (في)? =<date>', '(ليس|لا|ولا|الا|ماعدا) (في)? يوم =<date>'], examples: [], wishes: { 'ليس الخميس': 'not 2025-09-04', 'لا الثلاثاء ولا الأربعاء': 'not 2025-09-09, not 2025-09-10' } },
    { means: 'against', say: ['بدلا من =<date>', 'بدل =<date>'], examples: [], wishes: { 'الجمعة بدلا من الخميس': '2025-09-05, not 2025-09-04' } },
    { means: 'prefer', say: ['افضل', 'الافضل'], examples: [], wishes: { 'أفضل الجمعة': '2025-09-05' } },
    { means: 'free', say: ['ممكن', 'هل (يمكن|يمكنني|ممكن)', '(يناسبني|مناسب)', 'استطيع|اقدر|يمكنني|نقدر'], examples: [], wishes: { 'لا أستطيع الخميس، الجمعة ممكن': '2025-09-05, not 2025-09-04' } },
    { means: 'idiom', say: ['صباح (الخير|النور)', 'مساء (الخير|النور)'], examples: [], wishes: { 'صباح الخير، الخميس': '2025-09-04' } },
    { means: 'idiom', excuse: true, say: ['(انا)? (مريض|مريضه)', '(ابني|ابنتي|طفلي|زوجي|زوجتي|امي|ابي) (مريض|مريضه)'], examples: [], wishes: { 'أنا مريض، الجمعة ممكن': '2025-09-05' } },
    { means: 'taken', excuse: true, say: ['(انا)? (اعمل|مشغول|مشغوله)', 'عندي (عمل|موعد|امتحان|درس)'], examples: [], wishes: { 'أعمل الخميس، الجمعة ممكن': '2025-09-05' } },
    { means: 'reschedule', say: ['(موعد|موعدا|تاريخ|تاريخا|وقت|يوم|يوما) (اخر|جديد|مختلف)', '(تغيير|تاجيل) (الموعد|التاريخ)'], examples: ['أريد موعدا آخر'] },
    { means: 'who', say: ['(من|شكون|مين) (هو|هي)? (مستشاري|مستشارتي|المستشار|المستشاره|مرشدي)', '(ما|ما هو) اسم (مستشاري|مستشارتي|المستشار)', 'من (يتابع|يهتم ب) (ملفي|بملفي)'], examples: ['من هو مستشاري'] },
    { means: 'appointments', whole: true, say: ['(متي|اين|وين|وقتاش|امتي) (هو|يكون)? (موعدي|الموعد|موعد|الرنديفو|الرونديفو) (القادم|المقبل|الجاي)?', '(في)? (اي|اية) ساعه (الموعد|موعدي)?', 'موعدي (القادم|المقبل)?', 'متي (يجب ان|لازم) (اتي|احضر|اجي)'], examples: ['متى موعدي', 'متى موعدي القادم'] },
    { means: 'erase', say: ['(احذف|احذفوا|امسح|امسحوا|حذف|مسح) (كل|جميع)? (بياناتي|معلوماتي|حسابي|البيانات)'], examples: ['احذف بياناتي'] },
    { means: 'language', say: ['(تغيير|غير|غيروا|تبديل) اللغه', 'لغه (اخري|ثانيه)', '(لا|ما) (اتكلم|افهم|اقرا|نفهم|نعرف) (اللغه)? الفرنسيه', 'مانفهمش الفرنسيه'], examples: ['تغيير اللغة', 'لا أتكلم الفرنسية'] },
    { means: 'skip', whole: true, say: ['تخطي', 'تجاوز', '(السوال)? التالي', 'تخطي (هذا)? السوال'], examples: ['تخطي', 'السؤال التالي'] },
    { means: 'undo', whole: true, asked: ['none', 'slot', 'open', 'choice', 'stopped'], say: ['اخطات', '(لقد|انا) اخطات', 'خطا', 'تراجع', 'رجوع', 'غلطت'], examples: ['أخطأت'] },
    { means: 'human', say: ['(التحدث|اتكلم|اتحدث|الكلام|نهضر) (مع|الي) (شخص|احد|مستشاري|مستشارتي|انسان|المستشار|المستشاره)', '(اتصلوا|اتصل) بي'], examples: ['أريد التحدث مع شخص'] },
    { means: 'help', say: ['مساعده', 'المساعده', 'ساعدوني', 'كيف يعمل'], whole: true, examples: ['مساعدة'] },
    { means: 'repeat', say: ['لم افهم', 'لا افهم', 'ما فهمت', 'مافهمتش', 'اعد', 'اعيدوا', 'mafhemtch'], whole: true, examples: ['لم أفهم'] },
    { means: 'maybe', say: ['لا (اعرف|ادري)', 'ربما', 'ما نعرف', 'ان شاء الله'], examples: ['لا أعرف'] },
    { means: 'stop', say: ['(لا|ما) (اريد|نحب|ابغي|بدي|نبغي) (مزيد من|المزيد من|اي)? (رسائل|الرسائل|رسائلكم) (بعد الان|بعد اليوم|منكم)?', '(لا|ما) (ترسلوا|ترسل|تبعثوا|تبعتوا|تكتبوا) (لي|ليا)? (رسائل|الرسائل)?', '(الغاء|الغ) الاشتراك', '(كفي|يكفي|بلا) رسائل', '(اوقف|اوقفوا|وقف|وقفوا|حبسوا) (هذه)? (الرسائل|رسائلكم)'], examples: ['لا أريد رسائل بعد الآن', 'أوقفوا الرسائل'] },
    { means: 'stop', say: ['توقف', 'اوقفوا الرسائل', 'توقفوا'], whole: true, examples: ['توقف'] },
    { means: 'resume', say: ['مرحبا', 'السلام عليكم', 'سلام', 'salam'], whole: true, asked: ['stopped'], examples: ['مرحبا'] },
    { means: 'urgent', say: ['طوارئ', 'الطوارئ', 'نجده', 'النجده', 'ارقام الطوارئ'], whole: true, examples: ['طوارئ'] },
  ],
  joints: { او: 'or', و: 'and', لكن: 'but', ولكن: 'but', بس: 'but' },
  fillers: [],
  empty: words('في من الي علي ان انا هو هي يا فضلك شكرا مرحبا اريد لو سمحت هذا هذه مع و او السلام عليكم هل جزيلا سيدي سيدتي'),
  turning: words('لا لن لم ما ليس غير بدون ولا كلا لماذا متي اذا مش مو'),
}
