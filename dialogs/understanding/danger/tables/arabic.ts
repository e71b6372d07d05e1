import type { DangerRule } from './dangers.ts'

const joined = (...words: readonly (readonly string[])[]): string => words.flat().join('|')

/** Each beginning before each word, each ending after it. */
const around = (before: readonly string[], said: string, after: readonly string[] = ['']): readonly string[] =>
  said.split('|').flatMap((word) => before.flatMap((begin) => after.map((end) => begin + word + end)))

/** Arabic writes "and" in one piece with what follows. */
const and = (said: string): string => joined(around(['', 'و'], said))

/** What stands before a verb: of writing, then of Morocco, Egypt, the Levant. */
const PRESENT = ['ي', 'كي', 'بي', 'سي', 'تي', 'هي', 'حي', 'ت', 'كت', 'بت', 'وي']
const ME = ['ني', 'نا', 'وني', 'ونا', 'تني', 'ونني']
const HIT = 'ضرب|هدد|عنف|خنق|حبس|طعن|صفع|لكم|لطم|ركل|جرح|اهان|سحل'
const HITS_ME = joined(
  around([...PRESENT, '', 'و'], HIT, ME),
  around([...PRESENT, '', 'و', 'ا'], 'غتصب|عتدي علي', ['ني', 'وني', 'نا', '']),
  ['يعتدي علي', 'اعتدى علي', 'اعتدوا علي', 'يعتدون علي', 'يلاحقني', 'يحتجزني', 'يعذبني'],
)
const HIM = and(
  'زوجي|راجلي|رجلي|جوزي|طليقي|ابي|والدي|بابا|بويا|ابوي|ابويا|اخي|خويا|اخوي|اخويا|عمي|خالي|جدي|جاري|جارنا|صاحبي|خطيبي|حبيبي|ابني|ولدي|امي|والدتي|ماما|حماتي|حماي|زوجتي|مراتي|مرتي|رجل|رجال|شخص|صديقي|هو|هي|هم|زوج امي|زوجه ابي|اخوتي|اهلي|عائلتي|خالو|شريكي|المهرب',
)
const KID = joined(
  around(
    ['', 'و', 'ب', 'ل'],
    'ابني|ابنتي|اولادي|اطفالي|بنتي|ولدي|طفل|الاطفال|الطفل|الطفله|طفلي|طفلتي|الاولاد|ابنائي|ابناءي|الصغير|الصغيره|وليدي|بناتي|اختي|اختي الصغيره|اخي الصغير|الولد|البنت|اخوتي|حفيدي|حفيدتي|ولادي|وليداتي|الدراري|دراري|رضيعي|الرضيع|ابن اخي|ابنه اختي',
  ),
  ['للاطفال', 'للطفل', 'للبنت', 'للولد', 'للصغير'],
)
const HIT_KID = joined(
  around([...PRESENT, 'ن', '', 'كان ي'], 'ضرب|عنف|عذب|هدد|خنق|صفع|حرق|جوع|حبس', ['', 'ون', 'وا', 'و']),
  around([...PRESENT, ''], 'لمس', ['', 'ون', 'وا']),
  around([...PRESENT, 'ا', ''], 'غتصب|تحرش', ['', 'ون', 'وا']),
  ['اعتدى على', 'يعتدي على', 'يعتدون على', 'يتحسس', 'يسيء الى'],
)
const HIT_IT = joined(around(['ي', 'كي', 'بي', '', 'ت'], 'ضرب|لمس|عنف|حبس|عذب', ['ه', 'ها', 'هم', 'وه', 'وها', 'وهم', 'ونه', 'ونها', 'ونهم']))
const BOSS = and(
  'مديري|المدير|مديرتي|المديره|رييسي|رييسي في العمل|الرييس|مسوولي|المسوول|مسوولتي|الباطرون|باطروني|لباطرون|زميلي|زملايي|زملاءي|زميلتي|زميل|صاحب العمل|مشغلي|الشاف|رب العمل|مول الشغل|مول الخدمه|المشرف|مشرفي|الزبون|الزملاء',
)
const HARMS = joined(
  around([...PRESENT, ''], 'هين|شتم|سب|ضايق|حتقر|حكر|لمس|هدد|ضرب|ذل|عاير', ['ني', 'وني', 'ونني', 'نا']),
  ['يتحرش', 'يتحرش بي', 'كيتحرش', 'بيتحرش', 'يتحرشون بي', 'تحرش بي', 'يسخر مني', 'يسخرون مني', 'يستهزي بي', 'يستهزيون بي', 'يصرخ علي', 'يصرخ في وجهي', 'يتنمر علي', 'يتنمرون علي', 'كيضحكو عليا', 'كيسبني', 'كيعايرني', 'كيحكرني'],
)
const HOME = 'البيت|الدار|للدار|للبيت|لبيتي|لداري|المنزل|بيتي|داري|الشقه|السكن|الغرفه|الفندق|بيته|برا|بره|الشارع|للشارع|الزنقه|للزنقه|المركز'

/** What a telephone writes before and in "he hits me", in Latin letters. */
const BEFORE = ['', 'kay', 'key', 'kai', 'ka', 'ki', 'y', 'i', 'ye', 'ya', 'tay', 'bi', 'by', 'kat', 't', 'kaye']
const LATIN_HITS_ME = joined(
  around(BEFORE, 'drab|dreb|drb|derb|darab|drob|dharb|drba', ['ni', 'ny', 'na', 'oni', 'ouni']),
  around(BEFORE, 'hadded|haded|hdded|hedded|khna9|khne9|khn9|3ennef|3nnef|kan9', ['ni', 'oni']),
  ['ghtasbni', 'ightasbni', 'ghtasbouni', 'hbesni', '7besni', 'hbasni', '7basni', 'kayhbesni', 'sfa9ni', 'jra7ni'],
)
const LATIN_HIM =
  'rajli|rajeli|rajly|rajel|jawzi|jozi|gozi|zawji|zouji|zawjy|bouya|boya|baba|abi|walidi|khouya|khoya|5oya|akhi|weldi|wlidi|ould|tliqi|tli9i|sa7bi|sahbi|3ammi|3mi|khali|houa|howa|huwa|howwa|khatibi|mo7|jari|mok|mama'
const LATIN_KID = 'wlidi|wladi|weldi|waldi|benti|bnti|bentti|drari|ldrari|lwlad|lbnt|bnati|wlidati|khti|ouladi|waladi|ibni'
const LATIN_NONE = 'ma3ndich|ma3andich|maandich|ma3endich|ma3ndi|ma3andi|maandi|ma3ndnach|ma3andnach|makanch|mkanch|makayn|makaynch|mal9itch|mal9it|ma l9itch|ma 3ndich|ma 3andich|ma 3ndnach'
const LATIN_SLEEP = 'n3as|nbat|nan3as|na3es|nor9od|nr9od|nor9d|nemchi|ne3as|nrgod|n3es|nam|anam|nskon|nbato|nbatou|nbaton|norgod|nan3es|nber9od|nban'

/** Danger in Arabic, in its script and in the letters of a telephone (Arabizi, mostly Maghreb). */
export const ARABIC_DANGERS: readonly DangerRule[] = [
  {
    means: 'suicide',
    say: [
      `(${and('اريد|بدي|ابغى|ابغي|نبغي|نبغى|نحب|بغيت|باغي|باغيه|اتمنى|افكر|سوف|راح|رح|حاب|حابب|حابه|عايز|عايزه|عاوز|عاوزه|اود|ساقوم|قررت|انوي|ناوي|احب|تمنيت|راني باغي|افضل')}) (ان|في|ب|لو|اني|باش)? (اموت|الموت|نموت|انتحر|الانتحار|اقتل نفسي|انهي حياتي|نقتل روحي|نقتل راسي|بالانتحار|ننتحر|موت|اختفي للابد|انام ولا استيقظ|ارتاح من الدنيا|اقتل روحي|انهاء حياتي|قتل نفسي|في الموت)`,
      '(ساقتل|اقتل|قتل|نقتل|هقتل|حقتل) (نفسي|روحي|حالي|راسي)',
      '(لا|ما|مش|لم|مابقيت|مابغيت|معادش|ماعاد) (اعد|بقيت|عدت|عاد|بقيتش|عندي رغبه)? (اريد|بدي|ابغى|ابغي|عايز|عاوز|نحب|بغيت|نبغي|ارغب|استطيع|قادر|حاب|في)? (ان|في|على)? (اعيش|العيش|نعيش|الحياه|هذه الحياه|هاد الحياه|حياتي)',
      '(سانتحر|انتحر|ننتحر|بنتحر)',
      `(${and('تعبت|مللت|سيمت|كرهت|عييت|مليت|زهقت|طهقت')}) (من|انا من)? (الحياه|العيش|حياتي|الدنيا|العيشه|هاد الحياه|هذه الحياه|هذه الدنيا|عيشتي|هاد العيشه|عمري)`,
      '(تناولت|اخذت|بلعت|ابتلعت|شربت|كليت|خذيت) (كل|جميع|علبه|كثيرا من|الكثير من|بزاف ديال|بزاف) (ال)? (الحبوب|الدواء|الادويه|حبوب|ادويه|دواء|حبوبي|ادويتي|الدوا|الكينه)',
      '(لا|ما|مش) (معنى|فايده|قيمه|جدوى|طعم) (ل|من|في)? (للحياه|لحياتي|الحياه|حياتي|العيش)',
      'حياتي (لا|ما|بلا|بدون) (معنى|قيمه|فايده|تستحق)',
      '(وداعا) (جميعا|للابد|يا دنيا|للجميع|ايها)',
      'سامحوني (جميعا|كلكم|ساموت|على كل شيء)',
      '(احسن|افضل|مرتاحين) (بدوني|من غيري|بلا بيا)',
      '(لا احد|لا احد سوف|ماحدا|ما حدا|محد|ما حد|حتى واحد|محدش) .. (سيفتقدني|يفتقدني|يشتاقلي|سيبكي علي|غادي يتوحشني|هيفتقدني|يبكي علي)',
      `(${and('ابني|ابنتي|زوجي|اخي|اختي|امي|صديقي|صديقتي|بنتي|ولدي|اخوي|خويا|هو|هي|زوجتي|ابي')}) .. (يريد|تريد|بدو|بدها|يبغي|تبغي|بغا|بغات|باغي|حاول|حاولت|يفكر|تفكر|عايز|عايزه|يقول|تقول) .. (يموت|تموت|ينتحر|تنتحر|الانتحار|الموت|قتل نفسه|قتل نفسها|يقتل نفسه|تقتل نفسها|بالانتحار)`,
      '(قطعت|جرحت|قطع) (عروقي|شرايني|معصمي|يدي عمدا)',
    ],
    examples: ['أريد أن أموت', 'تعبت من الحياة', 'عييت من هاد الحياة', 'لا أحد سيبكي علي'],
  },
  { means: 'suicide', say: ['(الانتحار|انتحار|بالانتحار)'], mention: true, examples: ['الانتحار'] },
  {
    means: 'suicide',
    say: [
      '(bghit|bgit|bghyt|brit|n7eb|nheb|nhab|rani|baghi|baghya|bghi|bagha|bgha|bghina|ghadi|ghanmout|rah|bedi|baddi|bdi|nabghi|nebghi|3ayez|3ayza|areed|ored|orid) (bach|anni|an|ana|n|ghir|gher|walla)? (nmout|nmoot|mout|lmout|nmut|nmot|nmoute|ne9tel rohi|ntahar|ntaher|nentaher|namout|amout|amoot|moot|nqtel rassi|n9tel rassi|nqtel rohi|nentahar|antahir)',
      '(n9tel|ne9tel|nektel|n9etel|nqtel|ngtel|nektl|neqtel|nktel|na9tel) (ro7i|rohi|rouhi|rassi|rasi|ra7i|nafsi|raso|rou7i|ruhi|hali|7ali)',
      '(ma|mab9itch|mabghitch|mabqitch|mab9ach|mabqach|mabqa|mab9a|manabghich) (b9itch|bghitch|b9ach|bghit)? (bagha|baghi|nbghi|9ader|9adra)? (n3ich|naaich|ne3ich|neaich|nich|n3ish|naich|l7ayat|lhayat|hayat)',
      '(3yit|3iit|aayit|kreht|krht|krehet|mellit|melit|tbt|ta3bt|t3bt|ze3aft) (mn|men|min)? (had)? (l7ayat|lhayat|hyati|7yati|7ayati|hayati|dnya|ddnya|donya|3icha|had dnya|l3icha|hayat|3omri)',
    ],
    examples: ['bghit nmout', 'n9tel rohi', '3yit mn had dnya'],
  },
  {
    means: 'violence',
    say: [
      `(${HITS_ME})`,
      `(${HIM}) .. (يقتلني|قتلني|يسبني|يمنعني من الخروج|يطاردني|كسر يدي|كسر ذراعي|كسر رجلي|كسر انفي|كسر اسناني|كسرلي يدي|رماني ب|يبتزني|يلمسني)`,
      '(سيقتلني|غادي يقتلني|راح يقتلني|رح يقتلني|حيقتلني|هيقتلني|باغي يقتلني|بغا يقتلني|بدو يقتلني|يريد قتلي|يريد ان يقتلني|يريدون قتلي|ناوي يقتلني|حاول قتلي|حاول ان يقتلني|حاول يقتلني|سيقتلونني|يهدد بقتلي|هدد بقتلي|بقتلي|بالقتل)',
      '(تعرضت|اتعرض|تعرضنا|كنتعرض|بتعرض) (ل|الى)? (للعنف|للضرب|للاغتصاب|لاعتداء|للاعتداء|للتحرش|لاغتصاب|لعنف|للتعنيف|للتعذيب|ضرب|عنف|اعتداء|اغتصاب)',
      '(تم اغتصابي|تم الاعتداء علي|تم ضربي|انضربت|مضروبه)',
      '(لا|ما|لم) (يتركني|يدعني|يسمح لي|يخليني|يخلي|كيخليني|بيخليني|كيخلينيش|يخلينيش|يتركونني) (ان|ب)? (اخرج|الخروج|بالخروج|اعمل|اشتغل|نخرج|نخدم|بالعمل|ادرس|اتكلم)',
      `(${and('خايفه|خايف|اخاف|نخاف|خفت|كنخاف|بخاف|مرعوبه')}) (جدا|بزاف|كثيرا)? (من)? (${HIM}|منه|منهم)`,
      `(${and('خايفه|خايف|اخاف|نخاف|خفت|كنخاف|بخاف')}) (من|ان)? (ارجع|نرجع|اعود|العوده|الرجوع|رجوع) (الى|ل|على)? (${HOME})`,
      '(حابسني|محبوسه|محبوس|مسجونه|حجزني|حبسوني|مقفول عليا) (في|ف) (البيت|الدار|الغرفه|بيت|غرفه)',
      `(${HIM}) .. (اخذ|ياخذ|خذا|خدا|حجز|صادر|خبا|سرق|شد) .. (جوازي|جواز سفري|اوراقي|وثايقي|الجواز|باسبوري|لوراقي|وراقي|راتبي)`,
      `(اخذ|حجز|صادر|سرق|خذا|خدا) (${HIM}) (جوازي|جواز سفري|اوراقي|وثايقي|جواز|وراقي)`,
      `(النجده|عاونوني|ساعدوني|انقذوني|الحقوني) .. (زوجي|راجلي|جوزي|يقتلني|اخي|ابي)`,
      '(اجبرني|يجبرني|اجبروني|يجبرونني|غصبوني|غصبني) (على)? (الزواج|الجنس|الدعاره|ممارسه|اتزوج)',
      '(معه|بيده|عنده|رفع|شهر) (سكين|سكينا|مسدس|سلاح|السكين|ساطور)',
    ],
    examples: ['زوجي يضربني', 'أخي يهددني بالقتل', 'خائفة من زوجي', 'صفعني أبي', 'أخاف أن أرجع إلى الدار'],
  },
  { means: 'violence', say: ['(العنف|عنف) (المنزلي|الزوجي|الاسري|منزلي|اسري)'], mention: true, examples: ['العنف المنزلي'] },
  {
    means: 'violence',
    say: [
      `(${LATIN_HITS_ME})`,
      `(${LATIN_HIM}) .. (drab|dreb|ydreb|kaydreb|idreb|yadreb|kaysebni|y9telni|yqtelni|yektelni|yaktelni|kay9telni|9tlni)`,
      '(ghadi|bgha|bagha|baghi|rah|rayah|bghi|ha|ra7|bdo|badou) (y9telni|yqtelni|yektelni|ydbehni|yedbe7ni|ye9telni|i9telni|yaktelni|kay9telni)',
      `(khayfa|khayf|nkhaf|kankhaf|khafet|5ayfa|5ayef|khayef|khifa) (bezaf|bzaf)? (mn|men|min|mnou|menno) (${LATIN_HIM})`,
      '(khayfa|khayf|nkhaf|kankhaf|5ayfa) (nrje3|nerja3|narja3|nrja3) (l|l dar|ldar|lddar|dar|lbit)',
      '(3awnouni|aawnouni|3awnoni|sa3douni|sa3edoni) .. (rajli|bab|y9telni)',
      '(khda|5da|kheda|dda|hez) (liya|lia)? (lpasport|passport|lpassport|pasbor|wra9i|lwra9 dyali)',
      '(ma kaykhllinich|makaykhalinich|maykhalinich|ma ykhalinich|makaykhllinich|maykhlinich) (nkhrej|nkhroj|nekhrej|nkhdem)',
    ],
    examples: ['rajli drebni bezaf', 'ghadi y9telni', 'khayfa mn rajli'],
  },
  {
    means: 'child',
    first: true,
    say: [
      `(${HIT_KID}) (${KID})`,
      `(${HIT_KID}) (${HIM}|المعلم|الاستاذ|جده|عمه|خاله|ابوه|ابوهم|والده|والدهم|زوجها) (${KID})`,
      `(${KID}) .. (${HIT_IT}|يتعرض للضرب|تتعرض للضرب|يتعرضون للضرب|تعرض للضرب|تعرضت للضرب|يتعرض للعنف|تتعرض للعنف|يتعرضون للعنف|تعرضت للاغتصاب|تعرض للاغتصاب|يتعرض للتحرش|تتعرض للتحرش|تعرضت للتحرش|تعرض للتحرش|تعرضت للاعتداء|تعرض للاعتداء|يتعرض للتعذيب)`,
      `(${KID}) (في)? (خطر|في خطر|بخطر)`,
      '(ضرب|العنف ضد|تعنيف) (الاطفال)',
      '(يضربني|ضربني|يلمسني|تضربني|يغتصبني|كيضربني) .. عمري (9|10|11|12|13|14|15|16|17)',
      'عمري (9|10|11|12|13|14|15|16|17) .. (يضربني|يلمسني|تضربني|كيضربني|يغتصبني)',
      '(زوج امي|عمي|خالي|جدي|ابي|اخي) (يلمسني|لمسني|يتحرش بي|تحرش بي|اغتصبني)',
      `(kaydreb|ydreb|yedreb|idreb|drab|dreb|kayderb|kidreb|darab|kaydrab|yadreb|kaydarbo|kaydrbo|yderbo|kay9is|ye9is|kayqis|yetl3eb b) (liya|f|l)? (${LATIN_KID})`,
      `(${LATIN_KID}) (f|fi) (khatar|5atar|khetar)`,
    ],
    examples: ['زوجي يضرب أولادي', 'ابنتي تتعرض للضرب', 'يضربون ابني', 'أبي يضرب أختي', 'rajli kaydreb wladi'],
  },
  {
    means: 'shelter',
    say: [
      `(${and('انام|ننام|ابيت|نبات|نرقد|نايم|نايمه|نايمين|بايت|بايته|بايتين|كنبات|كننعس|كنعس|نعيش|اعيش|ننعس|بننام|بنام|نمت|نايمون|عايش|عايشه|عايشين|نعس')}) .. (الشارع|الشوارع|السياره|سيارتي|سياره|الحديقه|المحطه|زنقه|الزنقه|برا|بره|الخارج|العراء|طوموبيل|الطوموبيل|خيمه|الرصيف|لاكار|الطريق|تحت الجسر)`,
      '(انا|نحن|احنا|حنا|راني|رانا|اصبحت|اصبحنا|بقيت|بقينا|صرت|صرنا) (في|ف|ب)? (الشارع|الزنقه|بالشارع|فالزنقه|فالشارع)',
      '(ليس|ما|لا|معنديش|ماعنديش|ماعندي|معندي|ما عنديش|ما عندناش|ماعندناش|معندناش|لا يوجد|مافي|مفيش|بدون|بلا|من غير|ما بقاش|ما لقيت|مالقيت|مالقيتش|لم اجد|لا اجد|ليس لدي) (عندي|لدي|لي|لنا|لدينا|عندنا|يوجد|اجد|لقيت|نلقى)? (اي|حتى|شي)? (مكان|مكانا|اين|وين|فين|بلاصه|محل|بيت|سقف|دار) (انام|ننام|للنوم|ابيت|نبات|اسكن|نعس|ننعس|للمبيت|ابات|نقعد فيه|ابقى فيه|لانام|اذهب اليه|نمشي ليه|اروح|نروح|نمشي|اذهب)',
      '(ليس|معنديش|ماعنديش|ماعندي|ما عنديش|ليس لدي|ما عندي|ليس عندي|ليس لنا|ما عندنا|بلا|بدون) (لدي|عندي|لنا|لدينا)? (ماوى|سكن|سقف|بيت|منزل|دار) (الليله|الان|اليوم|و|انا|مع|لي|ولا|.|!)?',
      '(لا|ما|مش) (اعرف|ادري|نعرف|عرفت|عارف|عارفه|نعرفش|كنعرف) (اين|وين|فين) (انام|ننام|نبات|ابيت|نعس|ننعس|اقضي الليله|سانام|سننام|اذهب الليله)',
      `(طردوني|طردني|طردونا|طردنا|خرجوني|خرجني|رموني|رمانا|رماني|اخرجوني|اخرجونا|اخرجني|لاحوني|لاحنا|قلعوني|طلعوني|طلعني|جراو عليا|جرا عليا|جرا علينا|طردتني|تم طردي|تم طردنا) (من|ف|في|الى|ل|على|خارج)? (${HOME})`,
      '(صاحب البيت|صاحب الدار|صاحب الشقه|مالك البيت|المالك|زوجي|راجلي|جوزي|اهلي|عايلتي|ابي|مول الدار|والدي|طليقي) .. (طردني|طردنا|طردوني|خرجني|اخرجنا|رمانا|رماني|لاحني|لاحنا|جرا عليا|طردونا)',
      '(لا|ما عندنا|ليس لي) ماوى',
      '(مشرد|مشرده|مشردين|مشردون|متشرد)',
    ],
    examples: ['أنام في الشارع', 'طردوني من البيت', 'كنبات في الزنقة', 'ليس لدي مكان أنام فيه'],
  },
  {
    means: 'shelter',
    whole: true,
    say: ['(طردوني|طردونا)', '(بلا|بدون) (ماوى|سكن)'],
    examples: ['طردوني'],
  },
  {
    means: 'shelter',
    say: [
      '(kan3as|nan3as|kanbat|nbat|nor9od|nr9od|kanr9od|ne3as|nan3es|kan3es|na3as|kanrgod|nrgod|bayt|bayet|bayta|n3as|kan3sou|kanbato|kanbatou|3aycha|3ayech|3aychin) .. (zan9a|zen9a|zanka|zen9et|zanqa|chari3|chare3|shari3|tomobil|tonobil|tomobile|barra|bera|lkharij|gare|lagare|lbarra|jarda|jerda|kar|lkhla)',
      `(${LATIN_NONE}) (hta|7ta|chi)? (fin|win|wayn|fayn|wein|ween|fen|blasa|plasa|makan|dar|bit) (ana|bach|fin|li)? (${LATIN_SLEEP})`,
      '(zan9a|zen9a|zanqa|chari3|zanka|barra) (bla|blach) (dar|sakan|maskan)',
      `(${LATIN_NONE}) (dar|sakan|skn|maskan|bit|saken)`,
      '(ma 3reft|ma3reft|ma 3raftch|ma3rftch|ma 3reftch|m3reftch|ma 3raft) (fin|win|fayn) (nbat|n3as|nan3as|nor9od|ne3as)',
      '(jraw|jraou|tardouni|tardni|tardona|kharjouni|khrjouni|kherjouni|jra|la7ouni|lahouni|lo7ouni|khrjni) (3liya|alia|3lia|3lina|3layna)? (mn|men|min|l|f)? (dar|ldar|lddar|ddar|lbit|zan9a|zen9a|sakan|lotel|foyer)',
    ],
    examples: ['ma3ndich dar nbat fiha', 'tardouni mn dar', 'ma3ndich fin nbat'],
  },
  {
    means: 'medical',
    say: [
      '(لا|ما|مش|لم) (استطيع|اقدر|نقدر|قادر|قادره|اعد استطيع|يستطيع|تستطيع|يقدر|بقدر|كنقدر|نقدرش|اقدرش) (ان|على|اتمكن من)? (التنفس|اتنفس|نتنفس|يتنفس|تتنفس)',
      '(مانقدرش|منقدرش|ما نقدرش|مش قادر|مش قادره|ماقادرش) (نتنفس|اتنفس)',
      '(الم|وجع|الام|اوجاع|ضغط|حرقه) (شديد|قوي|حاد|كبير)? (في|ب|ف)? (صدري|الصدر|قلبي|القلب|بصدري|بقلبي)',
      '(صدري|قلبي) .. (يولمني|يوجعني|كيوجعني|بيوجعني|يوجع|واجعني|كيضرني|يضرني|كيحرقني)',
      '(جلطه|نوبه قلبيه|سكته|ازمه قلبيه|جرعه زايده|تشنجات|تشنج|اجهاض)',
      '(فاقد|فاقده|فقد|فقدت|غايب عن|يفقد) (الوعي|وعيه|وعيها|وعيي)',
      `(${and('انزف|ينزف|تنزف|نزيف|كننزف|بنزف|كينزف')})`,
      '(نزف|الدم|دم) .. (كثير|بزاف|لا يتوقف|ما كيوقفش)',
      '(احتاج|اريد|اطلب|اطلبوا|اتصلوا|ارسلوا|بدي|نحتاج|عيطو|عيط|عيطوا|محتاج|محتاجه|الحقوني|نبغي|خاصني) .. (اسعاف|الاسعاف|بالاسعاف|لابيلانس|لامبيلانص|امبولانس)',
      `(${and('ابني|ابنتي|بنتي|زوجي|امي|ابي|طفلي|طفلتي|الرضيع|رضيعي|ولدي|اخي|اختي|مراتي|زوجتي|جاري|صديقي|جدتي|جدي|ماما|بابا')}) .. (لا يتنفس|لا تتنفس|ما كيتنفسش|ما كتتنفسش|مش بيتنفس|يختنق|تختنق|اختنق|كيختنق|فاقد الوعي|فقدت الوعي|فقد الوعي|اغمي عليه|اغمي عليها|لا يتحرك|لا تتحرك|سخف|سخفات|ينزف|تنزف|مغمى عليه|مغمى عليها|لا يستيقظ|لا تستيقظ|يحتضر)`,
      '(شرب|شربت|ابتلع|ابتلعت|بلع|بلعت|اكل|اكلت) .. (جافيل|كلور|الكلور|سم|السم|منظف|منظفا|بطاريه|الدواء كله|مبيض|حبوبا كثيره|ماء جافيل)',
      '(اغمي علي|اغمي عليه|اغمي عليها|سخفت|مغمى عليه|مغمى عليها)',
      '(حامل) .. (نزيف|انزف|وانزف|دم|والدم|الم شديد|تنزف|وتنزف|كننزف)',
      '(حراره|حرارته|حرارتها|السخانه) .. (41|42)',
    ],
    examples: ['لا أستطيع التنفس', 'ابني لا يتنفس', 'أغمي عليها', 'أنا حامل وعندي نزيف'],
  },
  { means: 'medical', say: ['(سياره)? (اسعاف|الاسعاف)'], mention: true, examples: ['سيارة إسعاف'] },
  {
    means: 'medical',
    say: [
      '(ma9dertch|man9derch|ma9adrch|makan9derch|man9darch|ma n9derch|ma n9darch|manqderch|makan9darch|ma 9dert) (bach)? (ntnefes|nettnefes|ntnfs|netnefes|ntnefess|netnefess|natnafes)',
      '(ma kat|ma kay|makay|makat|ma y|ma t) (tnefesch|tnefess|tnefsch|tnefes|tnefech|netnefesch)',
      '(makaytnefsch|makattnefsch|makaytnefesch|makattnefesch|ma kaytnefsch|ma kaytnefesch|ma kattnefesch|mayetnefesch|maytnefesch)',
      '(chrbat|cherbat|charbet|chreb|cherb|bla3|bel3at|bl3at|cherbet) (ljavel|javel|javil|lpile|dwa kaml|eau de javel|sem|ssem)',
      '(galbi|9albi|sadri|sderi|sedri|9elbi) (kaywja3ni|kaydorni|kaydrni|yoja3ni|kaye7ra9ni)',
      '(kannzef|kanzef|nanzef|kaynzef|katnzef|nzif|tsekhfat|skhfat|skhef)',
    ],
    examples: ['man9derch ntnefes', 'charbet javel'],
  },
  {
    means: 'harassment',
    say: [
      `(${BOSS}) (في العمل|دايما|ديما)? (${HARMS})`,
      `(${BOSS}) .. (${HARMS}) (كل|في|امام|دايما|ديما|قدام)`,
      `(${HARMS}) .. (العمل|الشغل|المدير|مديري|الورشه|الخدمه|خدمتي|زملايي|المصنع)`,
      `(تحرش|التحرش) (جنسي|في العمل|الجنسي|بالعمل|في الشغل)`,
      '(lpatron|patron|chef|lchef|moudir|lmoudir|lbatron|moul lkhdma|sa7ebi f lkhdma|mdir|lmdir) .. (kayt7arech|yt7arech|kayssebni|kaysebni|ysebni|kay7gerni|y7gerni|kaythrch|kay9isni|ye9isni|kayqisni|9assni|9isni|kaysabni|kay3ayrni|kaydrebni)',
      '(kayssebouni|kaysebouni|kay7egrouni|kay7grouni|kaydhko 3liya) .. (lkhdma|khdma|lkhedma)',
    ],
    examples: ['مديري يتحرش بي', 'يهينني في العمل', 'زملائي يسخرون مني', 'lpatron kaysebni'],
  },
  { means: 'harassment', say: ['(تحرش|التحرش)'], mention: true, examples: ['التحرش'] },
  { means: 'child', say: [`(تحرش|يتحرش|اعتداء|تحرشوا) (${KID}|على الاطفال)`], first: true, examples: ['تحرش ببنتي'] },
  {
    means: 'elsewhere',
    say: ['(كتاب|كتابا|فيلم|فيلما|مقال|مقالا|دوره|تكوين|تكوينا|درس|درسا|محاضره|مسلسل|برنامج|توعيه|الوقايه|جمعيه|فيديو) .. (عن|حول|ضد|من|على|في)', '(سايق|سواق|اعمل|اشتغل|نخدم|كنخدم|العمل) .. (سياره|في|مع)'],
    examples: ['قرأت كتابا عن الانتحار', 'سائق سيارة إسعاف'],
  },
  { means: 'story', say: ['(فيلم|مسلسل|روايه|لعبه)'], examples: ['فيلم عن الانتحار'] },
  {
    means: 'calm',
    say: [
      '(ميت|ميته|اموت|متت|مت|نموت|موت|سوف اموت|ساموت|كنموت|بموت|رح موت) (من|ب|على)? (التعب|الضحك|الجوع|العطش|البرد|الحر|الخوف|الملل|النعاس|ضحك|تعب|العيا|بالضحك|الخجل|بالجوع|بالعيا|بالبرد)',
      '(لا|ما|مش) (اريد|بدي|نحب) (ان)? (اموت|الموت|انتحر)',
      '(اعمل|اشتغل|نخدم|كنخدم) (في) الشارع',
      'في (الشارع|الزنقه|السياره|المحطه) (امام|قرب|جنب|قدام|عند|بجانب|الذي|حدا|انتظر|مع صديقي|اللي)',
      'ف (الشارع|الزنقه) (امام|قرب|جنب|قدام|حدا)',
      '(لا|ما) (انام|ننام|كننعس|بنام) (جيدا|مليح|مزيان|كويس|كثيرا|بالليل|في الليل|الليل)',
      '(العمل|الشغل|الحر|البرد|التعب|الاوراق|الخدمه|الانتظار|ظهري|الصداع|الضغط|الملل) (كان|راه|راح)? (يقتلني|قتلني|كيقتلني|بيقتلني|قاتلني)',
      '(اعيش|العيش|نعيش|اسكن) (بعيدا|مع|في|وحدي|هنا|قريبا|لوحدي|بعيد|قريب|ب)',
      '(الحياه|حياتي) (اليوميه|المهنيه|الجديده|الاجتماعيه|جميله|حلوه)',
      '(ضربت|ضرب|يضرب) (موعدا|الجرس|الباب|مثلا|الشمس|موعد|رقما)',
      '(يهددني|هددني|هددوني) (بالفصل|بالطرد|بالغرامه)',
      '(لا|ما|لم) (يضربني|يهددني|ضربني|يزعجني)',
      '(دوره|تكوين|دبلوم|شهاده) .. (الاسعاف|الاسعافات)',
      '(mit|mitt|ghanmout|nmout|kanmout|mout|metna|kanmot) (b|be|bel|mn|men) (ddahk|l3ya|da7k|dahk|jou3|lberd|ljou3|t3ab|de7k|dehk|lmlal|lmele|ssehd|sahd|l7ya|lkhel3a|n3as)',
      '(zan9a|zen9a|chari3|tomobil) (9oddam|9eddam|qoddam|7da|hda|dyal|li|kantsenna)',
      '(nbat|nan3as|n3as) (3and|3end|bkri|bekri|m3a)',
    ],
    examples: ['أنا ميت من التعب', 'أموت من الضحك', 'الانتظار يقتلني', 'لا أنام كثيرا'],
  },
]
