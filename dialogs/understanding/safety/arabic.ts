import type { DangerRule } from './dangers.ts'

/** Danger in Arabic, in its script and in the letters of a telephone (Arabizi, mostly Maghreb). */
export const ARABIC_DANGERS: readonly DangerRule[] = [
  {
    means: 'suicide',
    say: [
      '(اريد|بدي|ابغى|ابغي|نحب|بغيت|اتمنى|افكر|سوف|راح|رح|حابب|حابة|عايز|عايزة|اود|ساقوم) (ان|في|ب)? (اموت|الموت|نموت|انتحر|الانتحار|اقتل نفسي|انهي حياتي|نقتل روحي|بالانتحار|ننتحر|موت)',
      '(ساقتل|اقتل|قتل|نقتل) (نفسي|روحي)',
      '(لا|ما|مش|لم اعد) (اريد|بدي|ابغى|عايز|نحب|بغيت|عاد|ارغب) (ان|في)? (اعيش|العيش|الحياة|نعيش|اكمل|هذه الحياة)',
      '(الانتحار|انتحر|سانتحر|بالانتحار)',
      '(تعبت|مللت|سئمت|كرهت) (من)? (الحياة|العيش|حياتي)',
      '(تناولت|اخذت|بلعت|ابتلعت|شربت) (كل|جميع|علبة|كثيرا من|الكثير من) (ال)? (الحبوب|الدواء|الادوية|حبوب|ادوية|دواء|حبوبي|ادويتي)',
    ],
    examples: ['أريد أن أموت'],
  },
  {
    means: 'suicide',
    say: [
      '(bghit|bgit|brit|n7eb|nheb|nhab|rani|baghi|baghya|bghi|bagha|ghadi|ghanmout|rah|bedi|baddi|bdi) (bach|anni|ana|n)? (nmout|nmoot|mout|lmout|nmut|ne9tel|n9tel|nektel|ntahar|nentaher|namout|moot|amout)',
      '(n9tel|ne9tel|nektel|n9etel|nqtel|ngtel|nektl|neqtel) (ro7i|rohi|rouhi|rassi|rasi|ra7i|nafsi|raso|rou7i|ruhi)',
      '(ma|mab9itch|mabghitch|mabqitch|mab9ach) (b9itch|bghitch)? (n3ich|naaich|ne3ich|neaich|nich)',
      '(mabghitch|mab9itch|manabghich) (n3ich|nich|naich|l7ayat|hayat)',
      'kreht (hyati|7yati|lhayat|l7ayat)',
    ],
    examples: ['bghit nmout', 'n9tel rohi'],
  },
  {
    means: 'violence',
    say: [
      '(يضربني|ضربني|يعنفني|اغتصبني|يغتصبني|يهددني|هددني|يعتدي|اعتدى|تضربني|يضربوني|ضربوني|يخنقني|سيقتلني|يقتلني|حبسني|يحبسني|بيضربني|كيضربني|عم يضربني|عنفني)',
      '(تعرضت|اتعرض) (ل|الى|للعنف|للضرب|للاغتصاب|لاعتداء|للاعتداء) (ضرب|عنف|اغتصاب|اعتداء)?',
      '(العنف) (المنزلي|الزوجي|الاسري)',
      '(لا|ما) (يتركني|يدعني|يسمح لي|يخليني|يخلي) (ان)? (اخرج|الخروج|بالخروج|اعمل|اشتغل|نخرج)',
      '(خايفة|خائفة|اخاف|نخاف|خايف) من (زوجي|راجلي|طليقي|ابي|اخي)',
    ],
    examples: ['زوجي يضربني'],
  },
  {
    means: 'violence',
    say: [
      '(kaydrebni|kaydrbni|kidrebni|ydrebni|ydrabni|yedrebni|yedhrebni|drebni|drabni|darabni|kidrbni|kay9telni|yhadedni|kayhadedni|ghtasbni|kaydarbni|bydrebni|byidrobni|y9telni|kayderbni|yidrebni|tadrebni|yadrabni|yedrobni)',
      '(rajli|jawzi|zawji|bouya|khouya|wlidi|jozi|zouji|rajel|baba|5oya) .. (drab|dreb|ydreb|kaydreb|idreb|yadreb)',
    ],
    examples: ['rajli kaydrebni'],
  },
  {
    means: 'child',
    say: [
      '(يضرب|ضرب|يعنف|يلمس|يغتصب|اعتدى على|يتحرش ب|تضرب|يعذب) (ابني|ابنتي|اولادي|اطفالي|بنتي|ولدي|الاطفال|الطفل|طفلي|طفلتي|الاولاد|ابنائي|الصغير|الصغيرة|وليدي)',
      '(ابني|ابنتي|اولادي|اطفالي|بنتي|ولدي|طفلي|طفل|الطفل) (في)? (خطر|في خطر)',
      '(kaydreb|ydreb|yedreb|idreb|drab) (wlidi|wladi|benti|weldi|drari|waldi|bnti|lwlad|ldrari)',
    ],
    examples: ['زوجي يضرب أولادي'],
  },
  {
    means: 'shelter',
    say: [
      '(انام|ننام|ابيت|نبات|نرقد|نايم|انا نايم|كنبات|انا|نحن|احنا|بايت) (في|ب|فال|ف)? (الشارع|الشوارع|السيارة|الحديقة|المحطة|زنقة|الزنقة|برا|الخارج|العراء|طوموبيل)',
      '(ليس|ما|لا|معنديش|ما عندي|لا يوجد|لا اجد|ماعندي|ما عنديش|ليس لدي|ما في) (عندي|لدي|لي|يوجد|اجد)? (مكان|اين|وين|فين|بيت|ماوى|سكن|سقف|منزل) (انام|ننام|للنوم|ابيت|نبات|اذهب|نمشي|اسكن)?',
      '(لا اعرف|ما اعرف|ما نعرف|معرفت) (اين|وين|فين) (انام|ننام|اذهب|نبات|ابيت)',
      '(طردوني|طردني|مطرود|طردت|مشرد|مشردة|بلا ماوى|بدون ماوى|بلا سكن|بدون سكن|مشردين)',
    ],
    examples: ['أنام في الشارع'],
  },
  {
    means: 'shelter',
    say: [
      '(kan3as|nan3as|kanbat|nbat|nor9od|nr9od|kanr9od|ne3as|nan3es|kan3es|rani) (f|fe|fi|fel|f l|fl|b|bel|nbat)? (zan9a|zen9a|zanka|zen9et|chari3|chare3|tomobil|tonobil|barra|bera|lkharij|gare|zanqa|lbarra)',
      '(ma3ndich|maandich|ma3andich|ma3endich|makanch) (fin|win|wayn|fayn|dar|blasa) (n3as|nbat|nan3as|nor9od|nr9od|nemchi)?',
    ],
    examples: ['ma3ndich fin nbat'],
  },
  {
    means: 'medical',
    say: [
      '(لا|ما|مش|لم) (استطيع|اقدر|نقدر|قادر|قادرة|اعد استطيع|يستطيع|تستطيع|يقدر) (ان|على)? (التنفس|اتنفس|نتنفس|يتنفس|تتنفس)',
      '(الم|وجع|الام|اوجاع) (شديد|قوي|حاد)? (في|ب)? (صدري|الصدر|قلبي|القلب)',
      '(صدري|قلبي) (يؤلمني|يوجعني|كيوجعني|بيوجعني)',
      '(جلطة|نوبة قلبية|سكتة|ازمة قلبية|جرعة زائدة|تشنجات|تشنج)',
      '(فاقد|فاقدة|فقد|فقدت|غائب عن) (الوعي|وعيه|وعيها)',
      '(انزف|ينزف|تنزف|نزيف|كننزف)',
      '(سيارة)? (اسعاف|الاسعاف)',
      '(ma9dertch|man9derch|ma9adrch|makan9derch|man9darch) (ntnefes|nettnefes|ntnfs|netnefes)',
    ],
    examples: ['لا أستطيع التنفس'],
  },
  {
    means: 'harassment',
    say: [
      '(مديري|المدير|رئيسي|مسؤولي|الباطرون|زميلي|زملائي|صاحب العمل|المسؤول|مشغلي) (في العمل)? (يتحرش|يلمسني|يهينني|يشتمني|يسبني|يضايقني|كيتحرش|بيتحرش|يتحرشون|يهددني)',
      '(تحرش|التحرش) (جنسي|في العمل|الجنسي|بالعمل)?',
      '(lpatron|patron|chef|lchef|moudir|lmoudir) .. (kayt7arech|yt7arech|kayssebni|ysebni|kay7gerni|y7gerni|kaythrch)',
    ],
    examples: ['مديري يتحرش بي'],
  },
  {
    means: 'calm',
    say: [
      '(ميت|ميتة|اموت|متت|مت|نموت|موت|سوف اموت|ساموت) (من) (التعب|الضحك|الجوع|العطش|البرد|الحر|الخوف|الملل|النعاس|ضحك|تعب)',
      '(لا|ما|مش) (اريد|بدي|نحب) (ان)? (اموت|الموت|انتحر)',
      '(اعمل|اشتغل|نخدم|كنخدم) (في) الشارع',
      '(mit|mitt|ghanmout|nmout|kanmout|mout) (b|be|bel|mn|men) (ddahk|l3ya|da7k|dahk|jou3|lberd|ljou3|t3ab|de7k|dehk)',
    ],
    examples: ['أنا ميت من التعب', 'أموت من الضحك'],
  },
  {
    means: 'suicide',
    say: [
      '(اريد|بدي|ابغى|نحب|بغيت|اتمنى|افكر|راح|عايز|ساموت|احب|حاب|قررت|اتمنى لو) .. (اموت|الموت|نموت|انتحر|الانتحار|اقتل نفسي|انهي حياتي|نقتل روحي|اختفي|اختفي للابد|انام ولا استيقظ|ارتاح من الدنيا)',
      '(لا|ما|مش|لم) .. (اعيش|العيش|نعيش|الحياه|حياتي|هذه الحياه)',
      '(لا|ما|مش) (معنى|فائده|قيمه|جدوى) (ل|من|في)? (للحياه|لحياتي|الحياه|حياتي|العيش)',
      '(تعبت|عييت|كرهت|مليت|زهقت) (من|انا من)? (الحياه|حياتي|الدنيا|العيشه|هاد الحياه|هذه الدنيا|عيشتي|هاد العيشه)',
      '(وداعا|سامحوني) (جميعا|للابد|على|انا|كلكم|ساموت)?',
      '(احسن|افضل|مرتاحين) (بدوني|من غيري|بلا بيا)',
    ],
    examples: ['تعبت من الحياة', 'عييت من هاد الحياة'],
  },
  {
    means: 'violence',
    say: [
      '(زوجي|راجلي|طليقي|ابي|بابا|اخي|خويا|رجل|جاري|صاحبي|خطيبي|ابني|عمي|هو) .. (ضربني|يضربني|كيضربني|بيضربني|يهددني|هددني|يعنفني|اغتصبني|يخنقني|حبسني|يقتلني|سيقتلني|يسبني|طعنني|غادي يقتلني|يلاحقني|ياخذ جوازي|يمنعني من الخروج)',
      '(سيقتلني|يقتلني|غادي يقتلني|راح يقتلني|بدو يقتلني|يريد قتلي|هددني بالقتل|يهددني بالقتل|يهددني بالسكين|هددني بالسكين)',
      '(خايفه|خائفه|خايف|اخاف|نخاف|خفت) (من|نرجع|ارجع) (زوجي|راجلي|طليقي|ابي|اخي|بابا|للدار|البيت|منه|خويا)?',
      '(حابسني|محبوسه|محبوس|مسجونه) (في|ف)? (البيت|الدار|الغرفه)?',
      '(النجده|عاونوني|ساعدوني|انقذوني) .. (زوجي|راجلي|يضربني|هنا|الباب|يقتلني)',
    ],
    examples: ['أخي يهددني بالقتل', 'خائفة من زوجي'],
  },
  {
    means: 'shelter',
    say: ['(ما|ليس|لا|معنديش|بدون|بلا|ماعنديش|ماعندي) .. (انام|ننام|نبات|ابيت|اذهب|نمشي|ماوى|سكن|سقف|دار|بيت)', '(انام|ننام|نبات|كننعس|كنبات|نعيش|اعيش|بايتين|نايمين) .. (الشارع|السياره|المحطه|الزنقه|الحديقه|الطوموبيل|برا|العراء|لاكار|خيمه)', '(طردوني|طردني|طردونا|خرجوني|رموني|جراو عليا|جرا عليا) (من|ف|في)? (البيت|الدار|السكن|الشارع|الزنقه|المنزل)?'],
    examples: ['طردوني من البيت', 'كنبات في الزنقة'],
  },
  {
    means: 'medical',
    say: ['(ابني|بنتي|زوجي|امي|ابي|طفلي|الرضيع|ولدي|اخي|مراتي|زوجتي|جاري) .. (لا يتنفس|ما كيتنفسش|فاقد الوعي|اغمي عليه|اغمي عليها|لا يتحرك|لا تتحرك|سخف|طاح|ينزف|تنزف|مغمى عليه|لا يستيقظ|شرب جافيل|ابتلع)', '(اغمي علي|اغمي عليه|اغمي عليها|سخفت|مغمى عليه|مغمى عليها)', '(قلبي|صدري) .. (يوجعني|كيوجعني|يؤلمني|واجعني|كيضرني|يضرني)', '(حامل) .. (نزيف|انزف|دم|الم)', '(نزف|الدم) .. (كثير|بزاف|لا يتوقف)'],
    examples: ['ابني لا يتنفس', 'أغمي عليها'],
  },
  {
    means: 'suicide',
    say: ['(bghit|brit|baghi|bgha|nheb|n7eb|bghina|rani) .. (nmout|nmot|nmut|nmoute|nentaher|nqtel rassi|n9tel rassi|nqtel rohi|nhani mn had dnya)', '(3yit|aayit|kreht|krht|mellit|melit|tbt|ta3bt) (mn|men|min)? (had)? (l7ayat|lhayat|hyati|7yati|dnya|ddnya|donya|3icha|had dnya|l3icha|hayati|hayat)', '(ma|mabqa|mab9a|mab9ach|mabqach|mabghit|mabghitch) .. (n3ich|n3ish|naich|neaich|l7ayat|lhayat)'],
    examples: ['bghit nmout 3yit mn had dnya'],
  },
  {
    means: 'violence',
    say: ['(rajli|jawzi|zawji|jozi|zouji|bouya|baba|khouya|5oya|weldi|wlidi|tliqi|sa7bi|houa|howa) .. (drebni|kaydrebni|ydrebni|darabni|yadrebni|kayderbni|kaydrbni|drabni|kayhaddedni|hadedni|kayhdedni|ghtasbni|hbesni|7besni|khne9ni|kan9ni|y9telni|yqtelni|kaysebni|bghi y9telni)', '(ghadi|bgha|bagha|rah|rayah|bghi|ha) (y9telni|yqtelni|yektelni|ydbehni|yedbe7ni|ydrebni)', '(khayfa|khayf|nkhaf|kankhaf|khafet) (mn|men|mnou|men) (rajli|bouya|khouya|jozi|zawji|baba)?', '(3awnouni|aawnouni|3awnoni|sa3douni) .. (rajli|drebni|bab|y9telni)'],
    examples: ['rajli drebni bezaf', 'ghadi y9telni'],
  },
  {
    means: 'shelter',
    say: ['(ma3ndich|ma3andich|maandich|ma3endich|makayn|makaynch|ma3andnach|ma3ndnach|mal9itch|mal9it|ma l9itch) .. (fin|win|win|fayn|dar|blasa|bit|sakan|mskn)', '(kanbat|nbat|kan3as|na3as|kanrgod|nrgod|bayt|bayet|bayta|rani nbat) .. (zan9a|zen9a|zanqa|chari3|tomobil|tonobil|barra|gare|lagare|jarda|kar)', '(jraw|jraou|tardouni|tardni|kharjouni|khrjouni|jra) (3liya|alia|3lia|3lina|mn dar|men dar|mn|men)?'],
    examples: ['ma3ndich dar nbat fiha', 'tardouni mn dar'],
  },
  { means: 'harassment', say: ['(يهينني|يشتمني|يسبني|يتحرش بي|يحتقرني|يهددني) .. (العمل|الشغل|المدير|مديري|الورشة)', '(المدير|مديري|رئيسي|زميلي) (يهينني|يشتمني|يسبني|يلمسني)'], examples: ['يهينني في العمل'] },
]
