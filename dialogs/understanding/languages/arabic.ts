import { coming, inDays, week } from '../calendar.ts'
import { clock, part } from '../clock.ts'
import type { Tables } from '../tables.ts'
import { one } from '../vocabulary/hours.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Arabic, in its script and in the letters of a telephone: the simplest dates and answers; the rest goes by buttons. */
export const ARABIC: Tables = {
  lists: {},
  numbers: {
    n: { واحد: 1, اثنين: 2, ثلاثه: 3, اربعه: 4, خمسه: 5 },
    weekday: { الاثنين: 1, الثلاثاء: 2, الاربعاء: 3, الخميس: 4, الجمعه: 5, السبت: 6, الاحد: 7 },
    month: { يناير: 1, فبراير: 2, مارس: 3, ابريل: 4, مايو: 5, يونيو: 6, يوليو: 7, اغسطس: 8, سبتمبر: 9, اكتوبر: 10, نوفمبر: 11, ديسمبر: 12 },
    ordinal: { الاول: 1, الاولي: 1, الثاني: 2, الثانيه: 2, الثالث: 3, الثالثه: 3, الاخير: -1 },
  },
  layers: {
    hours: [
      { say: ['الساعه <n>'], means: ({ n: [hour = 99] }) => one(clock(hour)), examples: { 'الساعة 10': 'at 10:00' } },
      { say: ['(في)? الصباح|صباحا'], means: () => [part(480, 720)], examples: { صباحا: '08:00-12:00' } },
      { say: ['(بعد)? الظهر', 'مساء|المساء'], means: () => [part(780, 1080)], examples: { 'بعد الظهر': '13:00-18:00' } },
    ],
    hourBounds: [],
    days: [
      { say: ['(يوم)? <weekday>'], means: ({ weekday: [weekday = 0] }, today) => [coming(weekday, today)], examples: { الخميس: '2025-09-04', 'يوم الجمعة': '2025-09-05' } },
      { say: ['اليوم', 'lyoum|lyom|elyoum'], means: (_, today) => [inDays(0, today)], examples: { اليوم: '2025-09-03' } },
      { say: ['غدا|بكره|غدوه', 'ghedwa|ghadwa|bokra|bukra|ghdda'], means: (_, today) => [inDays(1, today)], examples: { غدا: '2025-09-04' } },
      { say: ['بعد غد', 'بعد بكره'], means: (_, today) => [inDays(2, today)], examples: { 'بعد غد': '2025-09-05' } },
      { say: ['الاسبوع القادم|المقبل|الجاي'], means: (_, today) => [week(1, today)], examples: { 'الأسبوع القادم': '2025-09-08..2025-09-12' } },
    ],
    dayBounds: [],
  },
  phrases: [
    { means: 'yes', say: ['نعم', 'اجل', 'ايوه', 'اه', 'موافق', 'حسنا', 'تمام', 'طبعا', 'اكيد', 'واخا', 'naam|na3am|ah|wakha|iyeh|aywa|eyh|ih|mwafe9'], examples: ['نعم'] },
    { means: 'confirm', say: ['(سوف)? (ساحضر|احضر|ساتي|اتي|اوكد|سااتي)', 'ghadi nji', 'rani jay'], examples: ['سأحضر'] },
    { means: 'no', say: ['لا', 'كلا', 'لا شكرا', 'la|lla'], examples: ['لا'] },
    { means: 'decline', say: ['(لا|لن|ما) (استطيع|اقدر|يمكنني|استطيع الحضور|احضر|نقدر)', 'مستحيل', 'man9derch|man9darch|manjich'], examples: ['لا أستطيع'] },
    { means: 'not', say: ['(ليس|لا|الا) (يوم)? =<date>'], examples: [], wishes: { "ليس الخميس": "not 2025-09-04" } },
    { means: 'reschedule', say: ['(موعد|موعدا|تاريخ|تاريخا|وقت|يوم|يوما) (اخر|جديد|مختلف)', '(تغيير|تاجيل) (الموعد|التاريخ)'], examples: ['أريد موعدا آخر'] },
    { means: 'human', say: ['(التحدث|اتكلم|اتحدث|الكلام|نهضر) (مع|الي) (شخص|احد|مستشاري|مستشارتي|انسان|المستشار|المستشاره)', '(اتصلوا|اتصل) بي'], examples: ['أريد التحدث مع شخص'] },
    { means: 'help', say: ['مساعده', 'المساعده', 'ساعدوني', 'كيف يعمل'], whole: true, examples: ['مساعدة'] },
    { means: 'repeat', say: ['لم افهم', 'ما فهمت', 'مافهمتش', 'اعد', 'اعيدوا', 'mafhemtch'], whole: true, examples: ['لم أفهم'] },
    { means: 'maybe', say: ['لا (اعرف|ادري)', 'ربما', 'ما نعرف'], examples: ['لا أعرف'] },
    { means: 'stop', say: ['توقف', 'اوقفوا الرسائل', 'توقفوا'], whole: true, examples: ['توقف'] },
    { means: 'resume', say: ['مرحبا', 'السلام عليكم', 'سلام', 'salam'], whole: true, asked: ['stopped'], examples: ['مرحبا'] },
    { means: 'urgent', say: ['طوارئ', 'الطوارئ', 'نجده', 'النجده', 'ارقام الطوارئ'], whole: true, examples: ['طوارئ'] },
  ],
  fillers: [],
  empty: words('في من الي علي ان انا هو هي ما يا من فضلك شكرا مرحبا اريد لو سمحت هذا هذه عند عندي مع و او السلام عليكم'),
}
