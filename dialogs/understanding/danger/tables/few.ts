import type { DangerRule } from './dangers.ts'

/**
 * Danger in languages of which only plain answers are read. Stems (`избива*`) are written folded: й is и, ё is е, ї is і.
 * Chinese is cut character by character.
 */

/** Years of a child who writes. */
const YOUNG = '9|10|11|12|13|14|15|16|17'

const RU_HIM = 'муж|бывший|парень|отец|папа|брат|отчим|сын|жена|мать|мама|сосед|дядя|свекор|свекровь|он|она|они|мужчина|сожитель|друг|хозяин|партнер|дед|дедушка|тесть|зять|жених|кто то|бывший муж|мой муж'
const RU_HITS = 'бьет|бил|била|избил|избила|избивает|избивал|ударил|ударила|ударяет|душит|душил|насилует|изнасиловал|изнасиловали|избили|угрожает|угрожал|угрожали|угрожают|преследует|запер|запирает|порезал|пинает|пнул|толкнул|хочет убить|хотел убить|грозит|грозится|бьют|побил|побила|колотит|лупит|мучает|издевается|держит взаперти'
const RU_KID = 'ребенка|ребенок|ребенку|сына|сын|сыну|дочь|дочку|дочка|дочери|детей|дети|детям|малыша|малыш|младенца|племянника|племянницу|внука|внучку|мальчика|девочку|братика|сестренку'
const RU_BOSS = 'начальник|начальница|шеф|босс|директор|коллега|коллеги|менеджер|бригадир|хозяин|руководитель|мастер|повар|клиент|начальство'
const RU_HARMS = 'домогается|домогаются|пристает|пристают|трогает|лапает|оскорбляет|оскорбляют|унижает|унижают|орет|обзывает|обзывают|издевается|издеваются|травит|травят|щупает|хватает|склоняет|кричит на меня|угрожает'

const RUSSIAN: readonly DangerRule[] = [
  {
    means: 'suicide',
    say: [
      '(хочу|хочется|хотел|хотела|буду|собираюсь|думаю|решил|решила|лучше|готов|готова|мечтаю|планирую|пытался|пыталась|попробую|мысли) .. (умереть|сдохнуть|покончить с собой|покончить с жизнью|покончить со всем|убить себя|повеситься|исчезнуть навсегда|не жить|уйти из жизни|спрыгнуть|утопиться|отравиться|не просыпаться|не проснуться|самоубийстве|о самоубийстве|суициде|о смерти)',
      '(не) (хочу|могу|хочется|хотел|хотела|буду|желаю) (больше|так|дальше|уже)? (жить|существовать|просыпаться)',
      '(покончить|покончу|покончил|покончила) (с собой|с жизнью)',
      '(убью|повешу|убить) себя',
      '(повешусь|застрелюсь|утоплюсь)',
      '(жить|жизнь) (больше|мне)? (незачем|не хочется|нет смысла|не имеет смысла|бессмысленна|невыносима|надоела|не стоит)',
      '(нет|не вижу|без) смысла (в)? (жить|жизни|жизнь)',
      '(устал|устала) (от жизни|жить)',
      '(режу|порезал|порезала|вскрыл|вскрыла|резать|вскрою) (себя|вены|себе вены|себе руки)',
      '(выпил|выпила|наглоталась|наглотался|проглотил|приняла|принял) (все|много|кучу|пачку|упаковку|горсть) (таблетки|таблеток|лекарств|лекарства|снотворных|снотворного)',
      '(лучше|легче) (будет)? (без меня|если я умру)',
      'никто не (заметит|заплачет|будет скучать|будет плакать)',
      '(сын|дочь|муж|брат|сестра|мама|друг|жена|подруга|он|она) .. (хочет умереть|хочет покончить|пытался покончить|пыталась покончить|хочет убить себя|пытался повеситься|не хочет жить)',
    ],
    examples: ['я хочу умереть', 'больше не хочу жить', 'думаю о самоубийстве'],
  },
  { means: 'suicide', say: ['(самоубииств*|суицид*)'], mention: true, examples: ['самоубийство'] },
  {
    means: 'violence',
    say: [
      `(${RU_HIM}) .. (${RU_HITS}) (меня|мне|нас|нам|надо мной|что убьет)`,
      `(${RU_HIM}) .. (меня|мне|нас|нам|надо мной) .. (${RU_HITS}|убьет)`,
      '(меня|нас) .. (изнасиловали|изнасиловал|избили|избил|избила|бьют|бьет|насилуют|насилует|побили|побил|душит|душил|хотят убить|хочет убить|заперли|запер|преследует|порезали|похитили|избивает|избивают)',
      '(бьет|избивает|душит|избил|изнасиловал|насилует|ударил|побил) (меня|нас|жену|сестру|мою сестру|маму|мою маму)',
      '(угрожает|угрожал|угрожают|грозит|грозится|обещает) (мне|нас|меня)? (ножом|убить|убийством|пистолетом|расправой|зарезать|убьет)',
      '(боюсь|страшно|боимся) .. (мужа|его|отца|бывшего|идти домой|возвращаться домой|домой идти|брата|отчима|что он убьет|что он меня)',
      '(не) (выпускает|пускает|разрешает|отпускает|дает) (меня|мне) .. (из дома|выходить|работать|на улицу|выйти|звонить)',
      '(забрал|отобрал|забрали|отобрали|прячет|спрятал) (мой|мои|у меня) (паспорт|документы|паспорта)',
      '(сломал|сломала|сломали|разбил|выбил) (мне|мой|мою) (руку|нос|ребро|ребра|челюсть|лицо|зуб|зубы|ногу)',
      '(подвергаюсь|подверглась|терплю) (насилию|побоям|побои)',
      '(выдают|выдать|выдадут|заставляют) .. замуж .. (насильно|силой|против)?',
    ],
    examples: ['муж меня бьёт', 'отец избил нас', 'боюсь идти домой'],
  },
  { means: 'violence', say: ['(домашнее|семейное|домашнего|домашнем) (насилие|насилия|насилии)'], mention: true, examples: ['домашнее насилие'] },
  {
    means: 'child',
    first: true,
    say: [
      `(бьет|бил|била|бьют|избивает|избивают|избил|избила|ударил|ударила|трогает|трогал|насилует|изнасиловал|растлевает|пристает к|мучает|душит|трясет|запирает|побил|лапает|домогается|развращает|бью|ударила) (моего|мою|моих|моей|наших|нашего|нашу|свою|своего|своих|маленького|маленькую|чужих|всех|маленьких)? (${RU_KID})`,
      `(${RU_KID}) .. (бьют|бьет|избивают|избивает|избил|избили|трогает|трогал|насилует|изнасиловали|в опасности|в синяках|домогается|одни дома|один дома|одна дома)`,
      '(оставил|оставила|оставляет|бросил|бросила) (детей|ребенка|малыша) (одних|одного|одну)',
      `(папа|отец|мама|отчим|дядя|брат) .. (бьет|трогает|насилует) .. мне (${YOUNG})`,
      `мне (${YOUNG}) .. (бьет|трогает|насилует|избивает)`,
    ],
    examples: ['отчим трогает мою дочь', 'он бьёт моего сына', 'мой ребёнок в опасности'],
  },
  {
    means: 'shelter',
    say: [
      '(негде|некуда) (спать|ночевать|жить|переночевать|идти|пойти|остановиться|деваться|нам|мне)',
      '(нет|без|лишились|лишился|лишилась|потеряли|потерял|потеряла) (жилья|крыши|крова|ночлега|жилье|дома где|места для ночлега|места где спать)',
      '(сплю|спим|ночую|ночуем|живу|живем|спал|спала|спали|ночевал|ночевала|ночевали|остался|осталась|остались|оказался|оказалась|оказались|сидим) .. (на улице|в машине|на вокзале|в парке|под мостом|в подъезде|в палатке|в подвале|в метро) (уже|неделю|месяц|с|и|без|давно|несколько|сейчас|второй|третий|два|три|потому|после|из|больше|дней|день|ночь)?',
      '(выгнал|выгнала|выгнали|выставил|выставили|выкинул|выкинули|выселили|выселяют|выгоняют|выгоняет|выбросили|выгонит) (меня|нас|нас всех)? .. (на улицу|из дома|из дому|из квартиры|из комнаты|из общежития|с детьми|из хостела|с квартиры)',
      '(меня|нас) (выгнал|выгнала|выселили|выселяют|выставили|выгоняют) (муж|отец|родители|хозяин|хозяйка|сегодня|на|из)?',
      '(я|мы|стал|стала|стали|теперь) бездомн*',
      '(не знаю|не знаем) где (спать|ночевать|переночевать|жить|буду спать|будем спать)',
      '(нужен|ищу|нужно|ищем) (ночлег|приют|место для ночлега)',
    ],
    examples: ['мне негде спать', 'я живу на улице', 'нас выгнали из квартиры'],
  },
  {
    means: 'medical',
    say: [
      '(не) (могу|может|получается|можем) (нормально)? (дышать|вдохнуть)',
      '(не дышит|не дышат|задыхаюсь|задыхается|без сознания|потерял сознание|потеряла сознание|теряю сознание|не приходит в себя|не просыпается|не шевелится|упал в обморок|упала в обморок)',
      '(боль|болит|болят|давит|жжет|сжимает|колет) .. (груди|грудь|сердце|сердца|за грудиной)',
      '(грудь|сердце|груди) .. (болит|давит|жжет|боль|колет)',
      '(инфаркт|инсульт|передозировка|передоз|судороги|выкидыш|сердечный приступ|приступ эпилепсии)',
      '(кровотечение|истекаю кровью|истекает кровью|много крови|теряю кровь|теряет кровь|кровь не останавливается|рвет кровью|рвота с кровью|кровь хлещет)',
      '(скорую|скорая помощь|нужна скорая|вызовите врача|срочно врача)',
      '(беременна) .. (кровь|кровотечение|кровит|боли|схватки|воды)',
      '(отошли|отходят) воды',
      '(выпил|выпила|проглотил|проглотила|съел|съела|выпили) .. (уксус|хлорку|отбеливатель|яд|кислоту|батарейку|средство для|моющее|таблетки мои)',
      'температура (41|42)',
      '(не чувствую|онемела|отнялась|парализовало|онемело) .. (руку|ногу|лицо|рука|нога|левая|руки)',
    ],
    examples: ['я не могу дышать', 'сильная боль в груди', 'ребёнок проглотил батарейку'],
  },
  {
    means: 'harassment',
    say: [
      `(${RU_BOSS}) .. (${RU_HARMS})`,
      `(на работе|на стройке|на заводе|на кухне) .. (${RU_HARMS}|бьют)`,
      `(${RU_HARMS}) .. (на работе|на стройке)`,
      '(домогательства|травля|харассмент|дискриминация) .. (работе|начальника)',
    ],
    examples: ['начальник меня домогается', 'на работе меня унижают'],
  },
  { means: 'elsewhere', say: ['(книга|книгу|фильм|статья|статью|курс|тренинг|лекция|обучение|семинар) .. (о|об|про|по)'], examples: ['читал книгу о самоубийстве'] },
  { means: 'story', say: ['(фильм|фильме|сериал|сериале|роман|книге)'], examples: ['в фильме он убил жену'] },
  {
    means: 'calm',
    say: [
      '(умираю|умираем|умру|умер|умерла|сдохну|подыхаю|помираю|умирала|умереть) (от|со|с) (смеха|смеху|голода|голоду|жары|скуки|усталости|стыда|любопытства|жажды|холода)',
      '(устал|устала|замерз|замерзла) (до смерти|как собака)',
      '(телефон|батарея|зарядка|интернет|компьютер) (умер|сдох|умирает)',
      '(убить|убиваю|убил|убила|убиваем) время',
      'не хочу (умирать|умереть)',
      'жить (далеко|рядом|близко|ближе|там|здесь|один|одна|с родителями|с ним|в городе|в деревне|в общежитии|за городом|в центре|во франции|в париже)',
      '(одни|один|одна) дома (до|пока|после)',
      'на улице (перед|рядом|около|возле|у|холодно|жарко|дождь|<unknown>)',
      '(никто|никогда|он|муж) (меня)? не (бьет|бил|обижает|угрожает)',
      '(выгнали|выгнал|выкинули) .. (с работы|с курса|с курсов|из группы|из чата|с урока)',
      'голова .. болит',
    ],
    examples: ['умираю от скуки', 'устал до смерти', 'я на улице перед школой'],
  },
]

const UK_HIM = 'чоловік|колишній|хлопець|батько|тато|брат|вітчим|син|дружина|мати|мама|сусід|дядько|свекор|свекруха|він|вона|вони|співмешканець|друг|хазяїн|партнер|дід|тесть|зять|наречений|мій чоловік'
const UK_HITS = "б'є|бє|бив|била|побив|побила|побили|вдарив|вдарила|душить|душив|ґвалтує|гвалтує|зґвалтував|згвалтував|зґвалтували|згвалтували|погрожує|погрожував|погрожують|переслідує|замкнув|замикає|порізав|штовхнув|хоче вбити|хотів вбити|б'ють|бють|лупить|мучить|знущається|тримає замкненою|ображає і б'є|катує"
const UK_KID = 'дитину|дитина|дитині|сина|син|сину|доньку|донька|дочку|дочка|дітей|діти|дітям|малюка|немовля|племінника|племінницю|онука|онуку|хлопчика|дівчинку'
const UK_HARMS = 'домагається|домагаються|чіпляється|чіпляються|чіпає|лапає|ображає|ображають|принижує|принижують|кричить на мене|обзиває|обзивають|знущається|знущаються|цькує|цькують|погрожує'

const UKRAINIAN: readonly DangerRule[] = [
  {
    means: 'suicide',
    say: [
      '(хочу|хочеться|хотів|хотіла|буду|збираюся|думаю|вирішив|вирішила|краще|мрію|планую|намагався|намагалася|думки) .. (померти|вмерти|здохнути|покінчити з собою|покінчити з життям|покінчити з усім|вбити себе|убити себе|повіситися|зникнути назавжди|не жити|піти з життя|стрибнути з|втопитися|отруїтися|не прокидатися|самогубство|про самогубство|про смерть)',
      '(не) (хочу|можу|хочеться|буду) (більше|так|далі|вже)? (жити|існувати|прокидатися)',
      '(покінчу|покінчити) (з собою|з життям)',
      "(вб'ю|вбю|уб'ю|повішу) себе",
      '(жити|життя) (більше)? (немає сенсу|не має сенсу|нема сенсу|набридло|нема для чого)',
      '(немає|нема) сенсу (жити|в житті)',
      '(втомився|втомилася|втомилась) (від життя|жити)',
      '(ріжу|порізав|порізала|різати) (себе|вени|собі вени)',
      '(випив|випила|наковталась|прийняла|прийняв) (всі|усі|багато|купу|пачку) (таблетки|таблеток|ліки|ліків)',
      'краще (буде)? без мене',
      '(син|донька|дочка|чоловік|брат|сестра|мама|друг|дружина|він|вона) .. (хоче померти|хоче вмерти|хоче покінчити|хоче вбити себе|не хоче жити)',
    ],
    examples: ['я хочу померти', 'більше не хочу жити'],
  },
  { means: 'suicide', say: ['самогубств*'], mention: true, examples: ['самогубство'] },
  {
    means: 'violence',
    say: [
      `(${UK_HIM}) .. (${UK_HITS}) (мене|мені|нас|нам|наді мною)`,
      `(${UK_HIM}) .. (мене|мені|нас|нам|наді мною) .. (${UK_HITS})`,
      "(мене|нас) .. (зґвалтували|згвалтували|зґвалтував|згвалтував|побили|побив|б'ють|бють|б'є|бє|душить|хоче вбити|хочуть вбити|замкнули|переслідує|порізали|вб'є)",
      "(б'є|бє|побив|душить|ґвалтує|вдарив) (мене|нас|дружину|сестру|маму|мою сестру)",
      '(погрожує|погрожував|погрожують) (мені|мене)? (ножем|вбити|убити|вбивством|пістолетом|зарізати)',
      '(боюся|боюсь|страшно) .. (чоловіка|його|батька|колишнього|йти додому|повертатися додому|вітчима|брата)',
      '(не) (випускає|пускає|дозволяє|відпускає|дає) (мене|мені) .. (з дому|виходити|працювати|на вулицю|вийти)',
      '(забрав|відібрав|забрали|відібрали|ховає|сховав) (мій|мої|у мене) (паспорт|документи)',
    ],
    examples: ["чоловік мене б'є", 'брат погрожує мені ножем'],
  },
  { means: 'violence', say: ['(домашнє|сімейне|домашнього) (насильство|насильства)'], mention: true, examples: ['домашнє насильство'] },
  {
    means: 'child',
    first: true,
    say: [
      `(б'є|бє|бив|била|б'ють|бють|побив|побила|вдарив|вдарила|чіпає|чіпав|ґвалтує|зґвалтував|згвалтував|мучить|душить|трясе|замикає|лапає|домагається) (мого|мою|моїх|моєї|наших|нашу|нашого|свою|свого|своїх|маленького|маленьку|всіх)? (${UK_KID})`,
      `(${UK_KID}) .. (б'ють|бють|б'є|бє|побили|чіпає|в небезпеці|у небезпеці|в синцях|самі вдома|сам вдома|сама вдома)`,
      `мені (${YOUNG}) .. (б'є|бє|чіпає|ґвалтує)`,
    ],
    examples: ["він б'є мого сина", 'моя дитина в небезпеці'],
  },
  {
    means: 'shelter',
    say: [
      '(ніде|нема де|немає де|нікуди) (спати|ночувати|жити|переночувати|йти|піти|подітися)',
      '(немає|нема|без|втратили|втратив|втратила) (житла|даху|даху над головою|житло|місця для ночівлі)',
      '(сплю|спимо|ночую|ночуємо|живу|живемо|спав|спала|спали|ночував|ночувала|ночували|залишився|залишилась|залишилися|опинився|опинилася|опинились) .. (на вулиці|в машині|на вокзалі|в парку|під мостом|у підїзді|в наметі|в підвалі) (вже|тиждень|місяць|з|і|без|давно|кілька|зараз|два|три|після|днів)?',
      '(вигнав|вигнала|вигнали|виставив|виставили|викинув|викинули|виселили|виселяють|виганяють|виганяє) (мене|нас)? .. (на вулицю|з дому|з квартири|з кімнати|з гуртожитку|з дітьми)',
      '(мене|нас) (вигнав|вигнали|виселили|виселяють|виганяють) (чоловік|батько|батьки|хазяїн|господар|сьогодні|на|з)?',
      '(я|ми|став|стала|тепер) бездомн*',
      '(не знаю|не знаємо) де (спати|ночувати|переночувати|жити)',
    ],
    examples: ['мені ніде спати', 'ночуємо на вокзалі'],
  },
  {
    means: 'medical',
    say: [
      '(не) (можу|може) (нормально)? дихати',
      '(не дихає|задихаюся|задихаюсь|задихається|без свідомості|непритомний|непритомна|знепритомнів|знепритомніла|втратив свідомість|втратила свідомість|не прокидається|не ворушиться)',
      '(біль|болить|тисне|пече|стискає) .. (грудях|груди|серце|серці)',
      '(груди|серце) .. (болить|болять|тисне|пече)',
      '(інфаркт|інсульт|передозування|судоми|викидень|серцевий напад)',
      '(кровотеча|стікаю кровю|багато крові|втрачаю кров|кров не зупиняється|сильна кровотеча)',
      '(швидку|викличте лікаря|швидка допомога|потрібна швидка)',
      '(вагітна) .. (кров|кровотеча|болі|перейми|води)',
      '(відійшли) води',
      '(випив|випила|проковтнув|проковтнула|випили) .. (оцет|хлорку|відбілювач|отруту|кислоту|батарейку|мийний)',
    ],
    examples: ['не можу дихати', 'болить у грудях'],
  },
  {
    means: 'harassment',
    say: [
      `(начальник|начальниця|шеф|бос|директор|колега|колеги|менеджер|бригадир|керівник|майстер) .. (${UK_HARMS})`,
      `(на роботі) .. (${UK_HARMS})`,
      `(${UK_HARMS}) .. на роботі`,
    ],
    examples: ['начальник мене принижує', 'на роботі мене цькують'],
  },
  {
    means: 'calm',
    say: [
      '(вмираю|помираю|помру|вмру|помер|померла) (від|зі|з) (сміху|голоду|спеки|нудьги|втоми|сорому|спраги|холоду)',
      '(телефон|батарея|інтернет) (помер|здох|сів)',
      '(вбити|вбиваю|вбив) час',
      'не хочу (помирати|вмирати|померти)',
      'жити (далеко|поруч|ближче|там|тут|в місті|в селі|з батьками|сам|сама)',
      'на вулиці (перед|біля|холодно|дощ|<unknown>)',
      '(ніхто|він) (мене)? не (бє|ображає)',
    ],
    examples: ['вмираю від нудьги', 'телефон помер'],
  },
]

const TR_HIM = 'kocam|esim|eski esim|eski kocam|sevgilim|babam|abim|agabeyim|kardesim|oglum|kayinpederim|kayinbabam|amcam|komsum|annem|erkek arkadasim|nisanlim|uvey babam|karim|dayim|ev sahibi|kayinvalidem|adam'
const TR_HITS = 'dovuyor|dovdu|doverdi|dover|dovecek|dovuyorlar|dovduler|vurdu|bicakladi|bogdu|boguyor|taciz ediyor|taciz etti|tehdit ediyor|tehdit etti|oldurecek|oldurmek istiyor|oldurmekle tehdit|eve kilitledi|kilitledi|kilitliyor|tekmeledi|tokatladi|tokatliyor|itti|kaciriyor|iskence ediyor|oldurecegini soyluyor|oldurur|oldurecekler'
const TR_KIDS = 'cocugumu|cocuklari|cocuklarimi|cocugu|oglumu|kizimi|bebegi|bebegimi|yegenimi|torunumu|kardesimi|cocuklarini'
const TR_KIDS_TO = 'cocuguma|cocuklara|cocuklarima|ogluma|kizima|bebege|bebegime|yegenime|kiz kardesime|cocuga'

const TURKISH: readonly DangerRule[] = [
  {
    means: 'suicide',
    say: [
      '(olmek|intihar etmek|kendimi oldurmek|canima kiymak|yok olmak|kendimi asmak|olup gitmek) (istiyorum|istiyom|isterim|uzereyim|istiyorum artik)',
      '(yasamak|yasamayi|uyanmak) (artik)? (istemiyorum|istemiyom|istemem|istemiyoruz)',
      'kendimi (oldurecegim|oldurecem|oldurmeyi|oldurmek|oldururum|asacagim|kesiyorum|kestim)',
      'intihar (edecegim|edecem|etmek|etti|ediyorum|etmeyi|etmeye)',
      '(intihari|olumu) dusunuyorum',
      '(hayattan|yasamaktan|hayatimdan) (biktim|bezdim|yoruldum|nefret ediyorum)',
      '(yasamanin|hayatin|hayatimin|yasamak icin) .. (anlami|amaci|sebebi|nedenim) (yok|kalmadi)',
      '(butun|tum|bir kutu|cok fazla) (haplari|ilaclari|hap|ilac) (ictim|yuttum|aldim)',
      '(oglum|kizim|kocam|esim|kardesim|arkadasim|annem|babam) .. (olmek istiyor|intihar etti|intihar etmek istiyor|kendini oldurmek|kendini asmak)',
      '(bensiz) daha iyi',
    ],
    examples: ['ölmek istiyorum', 'artık yaşamak istemiyorum', 'kendimi öldüreceğim'],
  },
  { means: 'suicide', say: ['intihar'], mention: true, examples: ['intihar'] },
  {
    means: 'violence',
    say: [
      `(${TR_HIM}) .. beni .. (${TR_HITS}|takip ediyor)`,
      `beni (${TR_HITS})`,
      'bana (tecavuz etti|tecavuz ettiler|tecavuz ediyor|tokat atti|tokat atiyor|saldirdi|saldirdilar|siddet uyguluyor|siddet uyguladi|el kaldiriyor|el kaldirdi|bicak cekti|vuruyor|vurdu|vuruyorlar)',
      '(tecavuze|siddete|saldiriya) ugradim',
      '(dayak|siddet) (yiyorum|goruyorum|yedim|gordum)',
      '(kocamdan|esimden|babamdan|eski esimden|abimden|sevgilimden|ondan) (cok)? korkuyorum',
      'eve (gitmeye|donmeye|gitmekten|donmekten) korkuyorum',
      '(disari|evden) cikmama (izin vermiyor|izin vermez)',
      '(pasaportumu|kimligimi|belgelerimi) (aldi|sakladi|elimden aldi|vermiyor)',
      '(kolumu|burnumu|disimi|kaburgami|cenemi) (kirdi|kirdilar)',
      'zorla (evlendirmek|evlendirecekler|evlendiriyorlar|evlendirdiler)',
    ],
    examples: ['kocam beni dövüyor', 'bana tecavüz ettiler', 'babam beni dövdü'],
  },
  { means: 'violence', say: ['(aile ici|ev ici) siddet'], mention: true, examples: ['aile içi şiddet'] },
  {
    means: 'child',
    first: true,
    say: [
      `(${TR_KIDS}) .. (dovuyor|dovdu|taciz ediyor|taciz etti|istismar ediyor|istismar etti|dovuyorlar|kilitliyor|dovuyorum)`,
      `(${TR_KIDS_TO}) .. (vuruyor|vurdu|dokunuyor|dokundu|tecavuz etti|elliyor|siddet uyguluyor|vuruyorlar)`,
      '(cocuk|cocuklar|cocuklarim|cocugum|bebek|kizim|oglum) .. (tehlikede|evde yalniz|evde tek basina)',
      'cocuk istismari',
      `(${YOUNG}) yasindayim .. (dovuyor|vuruyor|dokunuyor)`,
      `(babam|annem|uvey babam|amcam) .. (dovuyor|vuruyor|dokunuyor) .. (${YOUNG}) yasindayim`,
    ],
    examples: ['babası oğlumu dövüyor', 'üvey babası kızıma dokunuyor'],
  },
  {
    means: 'shelter',
    say: [
      '(kalacak|yatacak|uyuyacak|gidecek|barinacak) (bir)? (yerim|yerimiz|yer|evim|evimiz) (yok|kalmadi|bulamadim|bulamiyorum|bulamadik)',
      '(sokakta|disarida|arabada|parkta|istasyonda|garda|cadirda|kopru altinda) (yatiyorum|yatiyoruz|uyuyorum|uyuyoruz|kaliyorum|kaliyoruz|kaldim|kaldik|yasiyorum|yasiyoruz|uyudum|uyuduk|yattim|yatiyom)',
      '(evden|evimizden|evimden|yurttan|odadan) (atildim|atildik|attilar|atti|kovdu|kovdular|kovuldum|kovulduk|cikardilar|cikarildim|cikarildik)',
      '(sokaga|kapinin onune|kapiya) (atti|attilar|atildik|atildim|koydu|koydular)',
      '(evsizim|evsiziz|evsiz kaldim|evsiz kaldik|evim yok|evimiz yok)',
      'bu gece nerede (kalacagimi|uyuyacagimi|yatacagimi|kalacagiz|kalacagim)',
    ],
    examples: ['kalacak yerim yok', 'sokakta yatıyorum', 'evden atıldık'],
  },
  {
    means: 'medical',
    say: [
      '(nefes) (alamiyorum|alamiyor|almiyor|alamiyom)',
      '(gogsum|gogsumde|kalbim|kalbimde) .. (agriyor|agri|sikisiyor|agrisi|yaniyor|agrim)',
      '(gogus|kalp) (agrisi|agrim)',
      '(kalp krizi|felc gecir*|nobet geciriyor|asiri doz|dusuk yapiyorum|inme gecir*)',
      '(bayildi|bayildim|bilinci kapali|kendinde degil|uyanmiyor|bilincini kaybetti|hareket etmiyor)',
      '(kanamam|kanama|kaniyor|kanamasi|kusuyor kan)',
      '(ambulans) (cagirin|lazim|istiyorum|gonderin|cagir)',
      '(camasir suyu|zehir|deterjan|asit) .. (icti|yuttu|ictim|yuttum)',
      '(hamileyim) .. (kanama|kaniyor|agri)',
      '(kolumu|bacagimi|yuzumu) (hissetmiyorum|oynatamiyorum|kipirdatamiyorum)',
    ],
    examples: ['nefes alamıyorum', 'göğsüm çok ağrıyor'],
  },
  {
    means: 'harassment',
    say: [
      '(patronum|patron|mudurum|mudur|sefim|ustabasi|ustam|is arkadasim|is arkadaslarim|amirim) .. (taciz ediyor|taciz etti|dokunuyor|dokundu|hakaret ediyor|asagiliyor|kufur ediyor|elliyor|tehdit ediyor|hakaret ediyorlar|dalga geciyor|mobbing yapiyor|sarkiyor|asagiliyorlar|bana bagiriyor)',
      '(is yerinde|isyerinde) .. (taciz|tacize|mobbing|hakaret|asagilan*)',
    ],
    examples: ['patronum bana dokunuyor', 'iş yerinde mobbing var'],
  },
  {
    means: 'calm',
    say: [
      '(gulmekten|acliktan|yorgunluktan|sicaktan|soguktan|meraktan|utanctan|sikintidan|susuzluktan|uykusuzluktan) (oldum|oluyorum|olecegim|olecektim|oluyoruz|olduk)',
      '(vakit|zaman) (oldurmek|olduruyorum|oldurdum)',
      'olmek istemiyorum',
      '(kimse) .. (dovmuyor|vurmuyor)',
    ],
    examples: ['sıcaktan ölüyorum', 'vakit öldürüyorum'],
  },
]

const FA_HIM = 'شوهرم|همسرم|پدرم|برادرم|پسرم|نامزدم|دوست پسرم|عمویم|ناپدری|ناپدریم|پدر شوهرم|مردی|او|همسایه|صاحبخانه|بابام|شوهر سابقم|داداشم|مادرم|زنم'
const FA_ME = 'مرا|من را|منو|من رو|به من|ما را'
const FA_HITS = 'می زند|میزند|میزنه|می زنه|زد|زده|میزد|می زد|کتک می زند|کتک میزند|کتک میزنه|کتک زد|کتک می زنه|تهدید می کند|تهدید میکند|تهدید کرد|تهدید میکنه|تجاوز کرد|تجاوز می کند|تجاوز کردند|حبس کرده|حبس کرد|خفه می کند|خفه کرد|خفه میکنه|شکنجه می کند|می کشد|میکشد|میکشه|بکشد|خواهد کشت|زندانی کرده'
const FA_KID = 'بچه ها|بچه ام|بچه هایم|بچه هام|پسرم|دخترم|فرزندم|فرزندانم|کودک|نوزاد|بچه|نوزادم|خواهر کوچکم'

const PERSIAN: readonly DangerRule[] = [
  {
    means: 'suicide',
    say: [
      '(می خواهم|میخواهم|میخوام|می خوام|دلم میخواد|دلم می خواهد|قصد دارم) (بمیرم|خودکشی کنم|خودم را بکشم|خودم رو بکشم|خودمو بکشم)',
      '(نمی خواهم|نمیخواهم|نمیخوام|نمی خوام) (دیگر|دیگه)? (زندگی کنم|زنده باشم|زنده بمانم|زنده بمونم|بیدار شوم)',
      '(خودم را|خودمو|خودم رو) (می کشم|میکشم|بکشم|خواهم کشت)',
      'خودکشی (می کنم|میکنم|کنم|کرد|کرده)',
      'به خودکشی فکر',
      'از (زندگی|زندگیم) (خسته شدم|خسته شده ام|خسته ام|بیزارم|سیر شدم|متنفرم)',
      '(زندگی|زندگیم) .. (معنی|ارزش|معنایی|ارزشی) (ندارد|نداره)',
      '(همه|تمام) .. (قرص ها|قرصها|قرص هایم|داروها|قرص هامو) .. (خوردم|خورده ام)',
      '(پسرم|دخترم|شوهرم|برادرم|خواهرم|دوستم|مادرم|همسرم) .. (می خواهد|میخواهد|میخواد) (بمیرد|خودکشی کند|خودش را بکشد|خودکشی کنه|بمیره|خودشو بکشه)',
      'کاش (بمیرم|می مردم|میمردم|مرده بودم)',
    ],
    examples: ['می‌خواهم بمیرم', 'میخوام خودمو بکشم', 'از زندگی خسته شدم'],
  },
  { means: 'suicide', say: ['خودکشی'], mention: true, examples: ['خودکشی'] },
  {
    means: 'violence',
    say: [
      `(${FA_HIM}) .. (${FA_ME}) (هر روز|همیشه)? (${FA_HITS})`,
      '(مرا|من را|منو|من رو) (می زند|میزند|میزنه|کتک می زند|کتک میزنه|کتک زد|کتک می زنند|کتک زدند|می کشد|میکشه|خواهد کشت)',
      'به من تجاوز (کرد|کردند|شد|شده|می کند)',
      'کتک (می خورم|میخورم|خوردم)',
      '(تهدید) .. (به مرگ|به قتل|با چاقو|بکشد|میکشه|می کشد)',
      'از (شوهرم|پدرم|برادرم|همسرم|او|شوهر سابقم|بابام|نامزدم) (می ترسم|میترسم)',
      '(می ترسم|میترسم) (به)? (خانه|خونه) (بروم|برگردم|برم)',
      '(نمی گذارد|نمیگذارد|نمیذاره|اجازه نمی دهد|اجازه نمیدهد|اجازه نمیده) .. (بیرون بروم|برم بیرون|از خانه|کار کنم|بیرون برم)',
      '(پاسپورتم|پاسپورتم را|مدارکم|مدارکم را|گذرنامه ام) .. (گرفت|گرفته|برداشت|پنهان کرد|گرفتند)',
      'به زور .. (شوهر|ازدواج|عروس)',
    ],
    examples: ['شوهرم مرا می‌زند', 'به من تجاوز شد', 'از شوهرم می‌ترسم'],
  },
  { means: 'violence', say: ['خشونت (خانگی|خانوادگی)'], mention: true, examples: ['خشونت خانگی'] },
  {
    means: 'child',
    first: true,
    say: [
      `(${FA_KID}) (را|رو)? (می زند|میزند|میزنه|کتک می زند|کتک میزند|کتک میزنه|کتک زد|آزار می دهد|آزار میده|میزنند|می زنند|زده)`,
      '(پسرمو|دخترمو|بچمو|بچه هامو|بچه ها رو) (میزنه|میزند|کتک میزنه|می زنه|زد)',
      `به (${FA_KID}) (دست می زند|دست میزند|دست میزنه|تجاوز کرد|تجاوز می کند|تجاوز شده|دست درازی|تعرض)`,
      '(بچه ها|بچه ام|فرزندم|کودک|پسرم|دخترم) .. (در خطر|تنها در خانه)',
      'کودک آزاری',
    ],
    examples: ['پدرش پسرم را می‌زند', 'بچه ها رو میزنه'],
  },
  {
    means: 'shelter',
    say: [
      '(جایی|جا|جای) (برای|واسه) (خواب|خوابیدن|ماندن|موندن|زندگی) (ندارم|نداریم|نداره)',
      '(جایی|جای) (خواب|خوابیدن) (ندارم|نداریم)',
      '(جایی|جا) (ندارم|نداریم) (بخوابم|بخوابیم|بمانم|بمانیم|برم|بروم|که بخوابم)',
      '(در|تو|توی) (خیابان|خیابون|ماشین|پارک|ایستگاه|چادر) (می خوابم|میخوابم|می خوابیم|میخوابیم|خوابیدم|خوابیدیم|زندگی می کنم|زندگی میکنم|مانده ام|مانده ایم)',
      '(از خانه|از خونه|صاحبخانه|صاحب خانه|شوهرم|پدرم) .. (بیرونم کرد|بیرونم کردند|بیرون کرد|بیرون کردند|بیرونم کردن|انداخت بیرون|بیرونمان کرد|بیرون انداخت)',
      '(بی خانمان|بیخانمان|آواره) (هستم|شدم|شدیم|ام|هستیم)',
      '(سرپناه|سقفی|سرپناهی) (ندارم|نداریم)',
      'امشب (کجا|جایی) (بخوابم|بخوابیم|بمانم|ندارم|نداریم)',
    ],
    examples: ['جایی برای خوابیدن ندارم', 'در ماشین می‌خوابیم'],
  },
  {
    means: 'medical',
    say: [
      '(نمی توانم|نمیتوانم|نمیتونم|نمی تونم|نمی تواند|نمیتواند|نمیتونه) (نفس بکشم|نفس بکشد|نفس بکشه)',
      'نفسم (بالا نمی آید|بند آمده|نمیاد|بالا نمیاد|گرفته)',
      'نفس (نمی کشد|نمیکشد|نمیکشه)',
      '(قفسه سینه|سینه ام|قلبم|سینه|قفسه سینه ام) .. (درد می کند|درد میکند|درد میکنه|درد دارد|تیر می کشد)',
      'درد (شدید)? (در)? (سینه|قفسه سینه|قلب|سینه ام)',
      '(سکته|حمله قلبی|تشنج|بیهوش|اوردوز|غش کرد|بی هوش|سقط جنین)',
      '(خونریزی|خون ریزی|خون زیادی)',
      '(آمبولانس|اورژانس) (بفرستید|می خواهم|میخواهم|خبر کنید|لازم دارم|لطفا|میخوام)',
      '(وایتکس|سم|اسید|باتری|مواد شوینده) .. (خورد|خورده|خوردم|نوشید)',
      '(باردارم|حامله ام) .. (خونریزی|درد|خون)',
    ],
    examples: ['نمی‌توانم نفس بکشم', 'بچه باتری خورده'],
  },
  {
    means: 'harassment',
    say: [
      '(رئیسم|رئیس|مدیرم|مدیر|همکارم|همکارانم|کارفرما|صاحبکار|سرکارگر|صاحب کارم) .. (آزار می دهد|آزارم می دهد|آزارم میده|دست می زند|دست میزنه|دست میزند|توهین می کند|توهین میکند|توهین میکنه|تحقیر می کند|تحقیرم میکنه|فحش می دهد|فحش میده|مسخره می کنند|لمس می کند|اذیتم میکنه|اذیت می کند|تحقیرم می کند)',
      'آزار جنسی',
    ],
    examples: ['رئیسم توهین میکنه', 'آزار جنسی'],
  },
  {
    means: 'calm',
    say: [
      'از (خنده|گرسنگی|خستگی|گرما|سرما|تشنگی|خجالت) (مردم|می میرم|میمیرم|مردیم|دارم می میرم)',
      '(نمی خواهم|نمیخوام|نمیخواهم) بمیرم',
      '(زنگ|حرف|لبخند) (می زند|میزنه|میزند|زد|می زنند)',
      '(در زد|زنگ زد)',
    ],
    examples: ['از گرسنگی مردم', 'او به من زنگ زد'],
  },
]

const RO_HIM = 'sotul|sotu|barbatul|barbatu|sotia|tatal|tata|fratele|prietenul|iubitul|fostul|fostul sot|concubinul|vecinul|unchiul|socrul|fiul|baiatul|tatal vitreg|proprietarul|mama|varul|cumnatul'
const RO_HITS = 'bate|batut|lovit|loveste|ameninta|amenintat|violat|violeaza|strange de gat|strans de gat|injunghiat|urmareste|inchis|omoara|palmuit|palmuieste|abuzeaza|abuzat|agresat|inchide|impins|terorizeaza|tot bate|mai bate'
const RO_KID = 'copilul|copiii|fiul|fiica|fetita|baiatul|bebelusul|baietelul|copii|nepotul|nepoata|copila|fiul meu|fetele|baietii|fata mea'

const ROMANIAN: readonly DangerRule[] = [
  {
    means: 'suicide',
    say: [
      '(vreau|voiam|vroiam|as vrea|imi vine|o sa|doresc|incerc) (sa) (mor|ma omor|ma sinucid|ma spanzur|ma arunc|termin cu viata|imi iau viata|ma tai|imi tai venele|nu ma mai trezesc)',
      'nu (mai)? (vreau|pot|suport|am chef|am puterea) (sa)? (mai)? (traiesc|exist)',
      'ma gandesc (la sinucidere|sa mor|sa ma omor|sa ma sinucid|la moarte)',
      '(viata) .. (nu are sens|nu mai are sens|nu merita|nu mai are rost)',
      '(m am saturat|satul|satula|obosit|obosita) (de|sa) (viata|traiesc|mai traiesc|trait)',
      'ma (sinucid|spanzur|omor azi)',
      '(am luat|am inghitit|am baut) (toate|multe|o cutie de|o gramada de) (pastilele|pastile|medicamentele|medicamente)',
      'mai bine (fara mine|mort|moarta|muream)',
      '(fiul|fiica|sotul|sotia|fratele|sora|prietenul|prietena|mama|baiatul|fata) .. (vrea sa moara|vrea sa se omoare|vrea sa se sinucida|a incercat sa se omoare|a incercat sa se sinucida)',
    ],
    examples: ['vreau să mor', 'nu mai vreau să trăiesc', 'mă gândesc la sinucidere'],
  },
  { means: 'suicide', say: ['(sinucidere|sinucid)'], mention: true, examples: ['sinucidere'] },
  {
    means: 'violence',
    say: [
      `(${RO_HIM}) (meu|mea|ei|lor)? .. (ma|m a|ne|ne a|m au) (${RO_HITS})`,
      '(ma|m a|m au|ne|ne a) (bate|batut|violat|violeaza|lovit|agresat|injunghiat|snopit|strange de gat|strans de gat|sechestrat|palmuit|ameninta cu|amenintat cu)',
      'am fost (violata|violat|batuta|batut|agresata|agresat|abuzata|abuzat|amenintata|injunghiat|amenintat)',
      '(vrea|ameninta|zice|spune|a zis) (sa|ca)? (ma|sa ma|o sa ma) (omoare|omoara|bata|taie|injunghie)',
      '(mi e|imi e|mie) (frica|teama) (de|sa) (sotul|tata|tatal|fostul|merg acasa|ma intorc acasa|ma duc acasa|barbatul|el acasa)',
      'nu ma lasa sa (ies|plec|lucrez|vorbesc|muncesc)',
      '(mi a luat|mi au luat|mi a ascuns) (pasaportul|actele|buletinul)',
      '(obligata|fortata|forteaza|obliga) sa (ma marit|ma prostituez)',
    ],
    examples: ['soțul mă bate', 'am fost violată', 'mi-e frică să merg acasă'],
  },
  { means: 'violence', say: ['violenta (domestica|in familie|conjugala)'], mention: true, examples: ['violență domestică'] },
  {
    means: 'child',
    first: true,
    say: [
      `(bate|bat|batut|loveste|lovit|atinge|pipaie|pipait|violeaza|violat|abuzeaza|abuzat|maltrateaza|chinuie) (de|pe)? (${RO_KID})`,
      `(${RO_KID}) .. (batut de|batuti|in pericol|vanatai|abuzat|abuzata|singuri acasa|singur acasa|singura acasa)`,
      `am (${YOUNG}) ani .. (bate|atinge|violeaza)`,
    ],
    examples: ['tatăl lor bate copiii', 'copilul meu este în pericol'],
  },
  {
    means: 'shelter',
    say: [
      '(nu am|n am|nu avem|n avem|nu stiu|nu stim) (unde|loc unde|loc de) (sa)? (dorm|dormi|dormim|stau|stam|locui|locuiesc|innoptez|dormit|innopta|mergem la noapte)',
      '(dorm|dormim|traiesc|traim|am dormit|dormit|locuim) (pe strada|pe strazi|in masina|in gara|in parc|sub pod|in scara|in cort|afara|pe jos in)',
      '(am ramas|ramas|ajuns|suntem) (pe strada|pe drumuri|fara casa|fara adapost)',
      '(m a|ne a|m au|ne au) (dat|scos|aruncat|evacuat|alungat|gonit) .. (afara|in strada|pe strada|din casa|din apartament|din camera)',
      '(m au|ne au|m a|ne a) evacuat',
      '(fara adapost|nu am casa|n am casa|nu avem casa|nu am acoperis)',
    ],
    examples: ['nu am unde să dorm', 'dorm pe stradă', 'ne-au dat afară din casă'],
  },
  {
    means: 'medical',
    say: [
      'nu (mai)? (pot|poate|reusesc) (sa)? (respir|respira|respire)',
      'nu (mai)? respira',
      '(durere|durerea|dureri|doare|apasare|presiune) .. (piept|pieptul|inima)',
      '(pieptul|inima) (ma)? doare',
      '(infarct|accident vascular|supradoza|convulsii|atac de cord|avort spontan)',
      '(lesinat|inconstient|inconstienta|nu se trezeste|nu reactioneaza|nu se misca)',
      '(sangerez|sangereaza|sangerare|hemoragie|pierd sange|mult sange|pierde sange|vomit sange)',
      '(am nevoie de|chemati|trimiteti|sunati|vreau|cheama) (o)? (ambulanta|salvarea)',
      '(insarcinata) .. (sangerez|sange|dureri|sangerare|contractii)',
      's a rupt apa',
      '(baut|inghitit) .. (clor|otrava|detergent|acid|baterie|baterii)',
      'nu (imi|mi)? simt (mana|bratul|piciorul)',
    ],
    examples: ['nu pot respira', 'mă doare pieptul', 'copilul a băut clor'],
  },
  {
    means: 'harassment',
    say: [
      '(seful|sefa|patronul|patroana|colegul|colegii|managerul|directorul|administratorul|maistrul) .. (ma|m a) (hartuieste|atinge|pipaie|injura|umileste|insulta|ameninta|jigneste|pipait|umilit|jignesc|umilesc|hartuiesc)',
      'hartuire (la locul|sexuala|la munca|la serviciu)',
      'ma (injura|umilesc|jignesc|hartuiesc|insulta) .. (munca|serviciu|lucru)',
    ],
    examples: ['șeful mă umilește', 'hărțuire la muncă'],
  },
  {
    means: 'calm',
    say: [
      '(mor|moarta|mort|morti|murit|muream) de (ras|foame|oboseala|sete|frig|cald|caldura|plictiseala|rusine|nerabdare|somn|curiozitate)',
      'omor timpul',
      'nu vreau sa mor',
      'dat afara (de la|din) (munca|lucru|serviciu|curs|clasa|scoala|grup|job)',
      'ma bate (soarele|vantul|gandul)',
      'traiesc (cu|in|la|aproape)',
    ],
    examples: ['mor de foame', 'm-au dat afară de la curs'],
  },
]

const IT_HIM = 'marito|compagno|fidanzato|ragazzo|ex|ex marito|padre|papa|fratello|figlio|suocero|patrigno|zio|vicino|moglie|madre|lui|lei|uomo|coinquilino|cugino|nonno|cognato|genero|qualcuno|padrone'
const IT_HITS = 'picchia|picchiava|picchiano|ha picchiata|ha picchiato|hanno picchiato|hanno picchiata|mena|ha menata|ha menato|minaccia|ha minacciata|ha minacciato|violenta|ha violentata|ha violentato|ha stuprata|strangola|ha strangolata|maltratta|perseguita|chiude in casa|ha chiusa in casa|ha chiuso in casa|vuole uccidere|vuole ammazzare|uccide|ammazza|uccidera|ammazzera|tira i capelli|prende a pugni|prende a calci|ha presa a pugni|ha presa a calci|ha dato un pugno|ha dato uno schiaffo|ha spinta|ha accoltellata|ha accoltellato|obbliga a prostituirmi|ha preso il passaporto|ha preso i documenti|schiaffeggia|ha aggredita|ha aggredito|segue ovunque|sequestra|ha rinchiusa'
const IT_KID = 'figlio|figlia|figli|figlie|bambino|bambina|bambini|bambine|bimbo|bimba|bimbi|neonato|nipote|nipotino|nipotina|sorellina|fratellino'

const ITALIAN: readonly DangerRule[] = [
  {
    means: 'suicide',
    say: [
      '(voglio|vorrei|penso di|penso a|pensando di|deciso di|preferisco|preferirei|voglia di|provato a|desidero|meglio|penso solo a) (morire|ammazzarmi|uccidermi|suicidarmi|suicidio|al suicidio|farla finita|togliermi la vita|impiccarmi|buttarmi|sparire per sempre|non svegliarmi|farmi del male|tagliarmi le|finirla)',
      'mi (voglio|vorrei) (ammazzare|uccidere|suicidare|impiccare|buttare dal|buttare sotto)',
      'non (voglio|posso|riesco|ce la faccio|sopporto) (piu)? (a|di)? (vivere|piu vivere|questa vita|la vita|svegliarmi)',
      'non ho (piu)? (voglia|motivi|ragioni|motivo) (di|per) vivere',
      '(stanco|stanca|stufo|stufa) (di vivere|della vita|della mia vita)',
      '(la vita|vivere|mia vita) non (ha|vale) (piu)? (senso|la pena|niente)',
      '(mi ammazzo|mi uccido|mi suicido|la faccio finita)',
      '(ho preso|ho ingoiato) (tutte|tutti|troppe|troppi|un sacco di) (le|i)? (pillole|pastiglie|pasticche|farmaci|medicine)',
      '(meglio) (senza di me|morto|morta)',
      `(${IT_KID}|marito|moglie|fratello|sorella|amico|amica|mamma|padre) .. (vuole morire|vuole uccidersi|vuole ammazzarsi|vuole suicidarsi|tentato il suicidio)`,
      'nessuno (sentira|sentirebbe) la mia mancanza',
    ],
    examples: ['voglio morire', 'non voglio più vivere', 'mi voglio ammazzare'],
  },
  { means: 'suicide', say: ['suicidio'], mention: true, examples: ['suicidio'] },
  {
    means: 'violence',
    say: [
      `(${IT_HIM}) (che|sempre)? .. (mi|ci) (${IT_HITS})`,
      'mi (picchia|picchiano|ha picchiata|ha picchiato|hanno picchiata|hanno picchiato|ha violentata|hanno violentata|hanno violentato|hanno stuprata|ha stuprata|strangola|maltratta|vuole uccidere|vuole ammazzare|uccidera|ammazzera|hanno aggredita|hanno aggredito|ha aggredita|tiene chiusa in casa|hanno accoltellato|riempie di botte)',
      '(sono stata|sono stato) (violentata|stuprata|picchiata|aggredita|picchiato|aggredito|violentato|minacciata di morte|accoltellato)',
      '(minaccia|minacciato|minacciata|minacciano) (di|con) (uccidermi|ammazzarmi|morte|un coltello|il coltello|picchiarmi|farmi del male)',
      'paura (di|del) (mio marito|mio padre|mio ex|mio compagno|lui|tornare a casa|mio fratello|mio figlio|marito)',
      'mi (ha rotto|ha spaccato) (il|la|un|i) (braccio|naso|labbro|dente|denti|costola|gamba)',
      'non mi (lascia|fa|permette di) (uscire|lavorare|parlare|uscire di casa)',
      '(matrimonio forzato|obbligata a sposare|sposare per forza)',
      'mi (ha dato|da|danno|hanno dato) (un|uno|dei|degli)? (pugno|pugni|schiaffo|schiaffi|calci|botte)',
    ],
    examples: ['mio marito mi picchia', 'il mio ex mi minaccia', 'ho paura di tornare a casa'],
  },
  { means: 'violence', say: ['violenza (domestica|di genere|familiare)'], mention: true, examples: ['violenza domestica'] },
  {
    means: 'child',
    first: true,
    say: [
      `(picchia|picchiano|ha picchiato|mena|tocca|toccava|ha toccato|violenta|ha violentato|abusa di|ha abusato di|maltratta|molesta|scuote|rinchiude|picchio) (il|la|i|le|un|una|di)? (mio|mia|miei|mie|suo|sua|suoi|nostro|nostra|nostri|propri|propria)? (${IT_KID})`,
      `(${IT_KID}) .. (picchiato|picchiata|picchiati|in pericolo|lividi|abusato|abusata|soli in casa|solo in casa|sola in casa|molestata|maltrattato|maltrattata)`,
      'abuso (di|su) minori',
      `ho (${YOUNG}) anni .. (picchia|tocca|violenta)`,
      `(padre|papa|mamma|patrigno|zio) mi (picchia|tocca) .. ho (${YOUNG})`,
    ],
    examples: ['suo padre picchia i bambini', 'mio zio tocca mia figlia', 'mia figlia ha dei lividi'],
  },
  {
    means: 'shelter',
    say: [
      'non (ho|abbiamo|so|sappiamo|trovo) (un|piu|nessun)? (dove|posto dove|posto per|posto in cui) (dormir*|andare a dormir*|stare stanotte|passare la notte|stanotte|vivere|rifugiarmi)',
      '(dormo|dormiamo|dormito|vivo|viviamo) (per|in|sotto|alla|nella|su|fuori) (strada|macchina|auto|stazione|ponte|parco|tenda|il ponte|al freddo|una panchina|un parco|garage|casa di nessuno)',
      '(sono|siamo|finito|finita|finiti|rimasto|rimasta|rimasti) (finito|finita|finiti|rimasto|rimasta|rimasti)? (in mezzo a una strada|per strada|senza casa|senza un tetto|senzatetto|in mezzo alla strada)',
      '(mi|ci) (ha|hanno) (buttato|buttata|buttati|cacciato|cacciata|cacciati|sbattuto|sbattuta|sbattuti|sfrattato|sfrattata|sfrattati|mandato via|messo) (fuori|fuori di casa|di casa|in strada|via di casa|oggi|dalla casa|fuori casa)?',
      '(sfrattato|sfrattata|sfrattati|sfratto)',
      '(senza) (un)? (tetto|casa) (stanotte|oggi|con|e|per|ora)',
      '(cerco|serve|bisogno di) .. (un letto|un riparo|un posto) .. (stanotte|per la notte)',
    ],
    examples: ['dormo per strada', 'non so dove dormire', 'mi hanno buttato fuori di casa'],
  },
  {
    means: 'medical',
    say: [
      'non (riesco|riesce|posso|puo) (piu|a|bene)? (a)? respirare',
      'non (respira|respiro|si sveglia|si muove|reagisce|risponde a nulla)',
      '(dolore|dolori|male|fitte|oppressione|peso) (forte|forti)? (al|nel|il) (petto|cuore)',
      '(petto|cuore) .. (fa male|mi fa male|dolore|brucia)',
      '(infarto|ictus|overdose|convulsioni|attacco di cuore|aborto spontaneo|emorragia)',
      '(svenuto|svenuta|incosciente|privo di sensi|priva di sensi|perso conoscenza|svengo)',
      '(sanguino|sanguina|perdo sangue|perde sangue|tanto sangue|molto sangue|vomito sangue)',
      '(serve|chiamate|mandate|bisogno di|chiamare|voglio) (un)? (ambulanza|una ambulanza)',
      '(incinta) .. (sanguino|sangue|contrazioni|dolori forti|perdite)',
      '(si sono rotte|rotto|rotte) le acque',
      '(bevuto|ingoiato|ingerito|mangiato) .. (candeggina|veleno|detersivo|acido|pila|batteria)',
      'non (sento|muovo) (piu)? (il braccio|la gamba|le gambe|il lato)',
    ],
    examples: ['non riesco a respirare', 'mia madre è svenuta', 'dolore forte al petto'],
  },
  {
    means: 'harassment',
    say: [
      '(capo|capa|datore|collega|colleghi|titolare|direttore|responsabile|principale|superiore|cuoco) .. mi (tocca|palpa|molesta|insulta|umilia|minaccia|urla contro|molestano|insultano|umiliano|urla addosso|fa avances|maltratta|picchia|prende in giro|palpeggia|ha toccata|ha palpata)',
      '(molestie|mobbing) (sessuali|sul lavoro|al lavoro)?',
      'mi (insultano|umiliano|molestano|maltrattano|prendono in giro) .. lavoro',
      'mi chiamano (scimmia|negro|negra|schiavo|puttana)',
    ],
    examples: ['il capo mi umilia', 'molestie sul lavoro'],
  },
  { means: 'elsewhere', say: ['(corso|libro|articolo|film|documentario|lezione|formazione) .. (sul|sulla|contro|di)'], examples: ['ho letto un libro sul suicidio'] },
  {
    means: 'calm',
    say: [
      '(muoio|morto|morta|morire|morendo|morti) (di|dal|dalla|dalle) (ridere|fame|sete|freddo|caldo|sonno|risate|voglia|stanchezza|noia|vergogna|curiosita)',
      '(stanco|stanca|stanchi) (morto|morta|morti)',
      '(ammazzare|ammazzo|ammazzando) il tempo',
      'mi (uccide|ammazza) (il|la|lo|questo|questa)',
      '(lavoro|caldo|traffico|schiena) mi (uccide|ammazza|sta uccidendo)',
      'non voglio morire',
      '(nessuno|mai|non) mi (picchia|minaccia|tocca|insulta|maltratta)',
      'mi tocca (lavorare|andare|pagare|aspettare|fare)',
      'tocca a ..',
      '(film|serie|libro) .. (uccide|ammazza|muore|suicid*)',
      'in strada (da|del|della|dei|degli|<unknown>)',
      'per strada (davanti|vicino|verso|sto)',
    ],
    examples: ['muoio di fame', 'sono stanca morta', 'tocca a mio figlio'],
  },
]

const DE_HIM = 'mann|ehemann|freund|ex|exmann|exfreund|vater|papa|bruder|stiefvater|sohn|frau|mutter|nachbar|onkel|er|sie|jemand|schwiegervater|partner|opa|cousin|schwager|mitbewohner|vermieter|typ'
const DE_HITS = 'schlagt|schlug|geschlagen|verprugelt|verprugelte|bedroht|bedrohte|vergewaltigt|missbraucht|wurgt|gewurgt|wurgte|tritt|getreten|verfolgt|stalkt|sperrt|eingesperrt|misshandelt|angegriffen|gestossen|geschubst|umbringen|umbringt|toten|erstochen|sticht|erpresst|ohrfeigt|gequalt|qualt|angefasst'
const DE_KID = 'kind|kinder|sohn|tochter|baby|kleinen|kleine|enkel|enkelin|neffen|nichte|jungen|madchen|kindern|saugling'

const GERMAN: readonly DangerRule[] = [
  {
    means: 'suicide',
    say: [
      '(will|mochte|wollte|werde|wunschte|versuche|denke daran|uberlege) (ich)? (nur|nur noch|einfach|mich|heute)? (sterben|mich umbringen|mich toten|umbringen|tot sein|mich aufhangen|mir das leben nehmen|mich erhangen|suizid begehen|selbstmord begehen|allem ein ende setzen|nicht mehr aufwachen|nicht mehr leben|fur immer verschwinden|vor den zug springen)',
      '(will|mochte) (ich)? (nicht mehr|nicht|so nicht mehr) (leben|weiterleben|aufwachen|existieren|am leben sein)',
      '(bringe|bring) mich um',
      '(mich|selbst|mir) (umzubringen|zu toten|das leben zu nehmen|die pulsadern)',
      '(selbstmord|suizid) (begehen|gedanken|machen)',
      '(selbstmordgedanken|suizidgedanken|suizidal|lebensmude)',
      '(leben) (hat|macht) .. (keinen sinn|kein sinn)',
      '(keine lust|keinen grund|keine kraft) (mehr)? zu leben',
      '(besser) (ohne mich|tot)',
      '(alle|viele|zu viele) (tabletten|pillen|schlaftabletten) .. (genommen|geschluckt)',
      '(ritze|schneide) mich (wieder|selbst|oft|in)?',
      '(sohn|tochter|mann|frau|bruder|schwester|freund|freundin|mutter|er|sie) (will|mochte|wollte) (sich)? (sterben|umbringen|toten|nicht mehr leben|das leben nehmen)',
    ],
    examples: ['ich will sterben', 'ich will nicht mehr leben', 'ich bringe mich um'],
  },
  { means: 'suicide', say: ['(selbstmord|suizid)'], mention: true, examples: ['Selbstmord'] },
  {
    means: 'violence',
    say: [
      `(${DE_HIM}) (hat|will|droht)? (mich|uns|mir) .. (${DE_HITS})`,
      `(${DE_HIM}) (schlagt|bedroht|verprugelt|wurgt|verfolgt|misshandelt|tritt|stalkt|vergewaltigt|schlug|qualt|missbraucht) (mich|uns)`,
      '(ich|wir) (wurde|wurden|werde|werden|bin|war) .. (vergewaltigt|geschlagen|verprugelt|bedroht|misshandelt|missbraucht|angegriffen|erstochen|zwangsverheiratet)',
      '(droht|drohte|gedroht) .. (mich|uns|mir) .. (umzubringen|zu toten|zu schlagen|umbringt|mit dem messer)',
      '(droht|bedroht) (mir|mich) mit (dem|einem)? (messer|tod|pistole)',
      '(will|wird) mich (umbringen|toten|schlagen)',
      'angst vor (meinem|meiner|ihm|dem) (mann|vater|ex|bruder|freund|exmann|stiefvater|partner|sohn|ehemann)',
      'angst (nach hause|heim) zu (gehen|kommen)',
      'angst vor ihm',
      '(lasst|lasse) mich nicht (raus|aus dem haus|arbeiten|gehen|telefonieren|weg)',
      '(pass|papiere|ausweis|reisepass) (weggenommen|abgenommen|versteckt)',
      'mir (den arm|die nase|einen zahn|die rippe|den finger|das bein) gebrochen',
      '(zwangsheirat|zwangsehe|zwingt mich zu|zwingen mich zu heiraten)',
    ],
    examples: ['mein Mann schlägt mich', 'ich wurde vergewaltigt', 'ich habe Angst vor meinem Mann'],
  },
  { means: 'violence', say: ['(hausliche|hauslicher|hauslichen) gewalt'], mention: true, examples: ['häusliche Gewalt'] },
  {
    means: 'child',
    first: true,
    say: [
      `(schlagt|schlug|schlagen|geschlagen|verprugelt|missbraucht|vergewaltigt|misshandelt|qualt|fasst|schuttelt|sperrt|begrapscht|schlage|bedroht) (mein|meine|meinen|meiner|meinem|die|das|den|sein|seine|seinen|ihr|ihre|unser|unsere|unseren|kleine)? (${DE_KID}) .. (an|ein|oft|immer|.|!)?`,
      `(mein|meine|meinen|das|die|unser|unsere|unseren|seine|ihre|mich und meine|meiner) (${DE_KID}) .. (geschlagen|missbraucht|misshandelt|in gefahr|blaue flecken|verprugelt|allein zu hause|eingesperrt|angefasst|vergewaltigt)`,
      '(kindesmissbrauch|kindesmisshandlung)',
      `(bin|ich bin) (${YOUNG}) .. (schlagt|fasst|missbraucht)`,
    ],
    examples: ['er schlägt meinen Sohn', 'mein Kind ist in Gefahr', 'der Onkel hat meine Tochter angefasst'],
  },
  {
    means: 'shelter',
    say: [
      '(weiss|wissen) nicht (mehr)? wo .. (schlafen|ubernachten|schlafe|hin soll heute)',
      '(habe|haben|hab) (keinen|kein|keine) (schlafplatz|platz zum schlafen|ort zum schlafen|dach uber dem kopf|unterkunft|wohnung mehr|zuhause|bett fur|schlafplatz mehr)',
      '(schlafe|schlafen|schlaft|schlief|ubernachte|ubernachten|geschlafen) .. (auf der strasse|draussen|im auto|am bahnhof|im park|unter der brucke|im zelt|im treppenhaus|auf einer bank)',
      '(lebe|leben|wohne|wohnen|sitze|sitzen|leben wir) .. (auf der strasse|im auto|im zelt|unter der brucke)',
      '(bin|sind|wurde|wurden|werde) (jetzt)? obdachlos',
      '(obdachlos|wohnungslos) (geworden|seit|mit|jetzt|und)?',
      '(vermieter|mann|eltern|vater|familie|freund|sie|er|man) .. (uns|mich|rausgeworfen) .. (rausgeworfen|rausgeschmissen|auf die strasse gesetzt|vor die tur gesetzt|aus der wohnung|aus dem haus)',
      '(wurde|wurden) (aus der wohnung|aus dem haus|heute|von zu hause) .. (geworfen|rausgeworfen|geschmissen|rausgeschmissen|zwangsgeraumt)',
      'zwangsgeraumt|zwangsraumung',
      'nirgends (schlafen|hin|ubernachten|wohnen)',
    ],
    examples: ['ich habe keinen Schlafplatz', 'wir schlafen im Auto', 'ich bin obdachlos'],
  },
  {
    means: 'medical',
    say: [
      '(bekomme|kriege|bekommt|kriegt|bekomm|krieg) (keine|kaum) luft',
      '(nicht|kaum) (mehr|richtig)? atmen',
      'atmet nicht',
      '(schmerzen|schmerz|druck|stechen) (in der|im|auf der) (brust|herz|herzen)',
      '(brust|herz) (tut) (mir)? (so|sehr)? weh',
      '(brustschmerzen|herzinfarkt|schlaganfall|uberdosis|krampfanfall|fehlgeburt)',
      '(bewusstlos|ohnmachtig|ohne bewusstsein|zusammengebrochen|wacht nicht auf|reagiert nicht|bewegt sich nicht)',
      '(blute|blutet|verliere|verliert|blutung) (stark|viel|sehr|blut)',
      '(viel|uberall) blut',
      '(krankenwagen|rettungswagen|notarzt) (bitte|rufen|brauche|schnell)?',
      '(schwanger) .. (blute|blutung|blut|wehen|schmerzen)',
      'fruchtblase (ist)? geplatzt',
      '(getrunken|geschluckt|trank|verschluckt) (chlor|gift|saure|bleichmittel)',
      '(putzmittel|bleichmittel|chlor|gift|reiniger|batterie|saure|tabletten meiner) (getrunken|geschluckt|verschluckt)',
      '(spure|fuhle) (meinen|mein|meine) (arm|bein|hand) nicht',
    ],
    examples: ['ich bekomme keine Luft', 'meine Mutter ist bewusstlos', 'ich brauche einen Krankenwagen'],
  },
  {
    means: 'harassment',
    say: [
      '(chef|chefin|vorgesetzter|vorgesetzte|kollege|kollegen|kollegin|arbeitgeber|vorarbeiter|koch) .. (belastigt|begrapscht|beleidigt|demutigt|mobbt|mobben|beleidigen|schikaniert|schikanieren|beschimpft|beschimpfen|schreit mich an|bedroht|fasst mich an|angefasst)',
      '(chef|chefin|kollege|vorgesetzter) (fasst|grapscht) mich',
      '(mobbing|belastigung|diskriminierung) (am arbeitsplatz|auf der arbeit|bei der arbeit|in der arbeit|vom chef)',
      'sexuelle belastigung',
      '(werde|wurde) .. (gemobbt|belastigt|schikaniert|beleidigt|diskriminiert) .. (arbeit|chef|kollegen)?',
    ],
    examples: ['der Chef beleidigt mich jeden Tag', 'ich werde gemobbt'],
  },
  { means: 'elsewhere', say: ['(buch|film|artikel|kurs|vortrag|schulung|seminar) (uber|gegen|zum|zu)'], examples: ['ein Buch über Selbstmord'] },
  {
    means: 'calm',
    say: [
      '(lache|lachen|lach|arbeite|langweile|schame) (ich)? (mich|mir|uns) (tot|zu tode|kaputt)',
      '(todmude|todmuede|tod mude)',
      '(sterbe|sterben|stirbt) (vor|fast vor) (hunger|durst|langeweile|hitze|neugier|lachen|scham|kalte)',
      '(handy|akku|batterie|telefon) (ist|war)? (tot|gestorben|leer)',
      '(zeit) (totschlagen|tot schlagen)',
      'will nicht sterben',
      '(arbeit|hitze|warterei) bringt mich um',
      '(niemand|keiner) (schlagt|bedroht|hat) ..',
      '(schlagt|schlage) (mir|ihnen|vor|einen|den)',
      '(will|mochte) nicht (leben|wohnen) (in|auf|bei|so)',
      '(auf der strasse) (vor|neben|gegenuber|vorm)',
    ],
    examples: ['ich lache mich tot', 'ich sterbe vor Hunger'],
  },
]

const ZH_HIM = '丈夫|老公|男朋友|前夫|父亲|爸爸|爸|他|她|哥哥|弟弟|公公|儿子|室友|邻居|男友|前男友|继父|妻子|老婆|他们|叔叔|房东|有人'
const ZH_KID = '孩子|儿子|女儿|小孩|宝宝|婴儿|妹妹|弟弟|外甥|侄女|孙子|孙女|小朋友'

const CHINESE: readonly DangerRule[] = [
  {
    means: 'suicide',
    say: [
      '(想|打算|准备|真想|好想|要去|只想|不如|宁愿) (去)? (死|自杀|自尽|寻死|轻生|跳楼|跳河|上吊|割腕)',
      '(要|企图|试图|尝试|想过|考虑) 自杀',
      '(不想|不愿|不愿意|没法|没有办法|不想再) (再|继续)? (活|活着|活下去|活了)',
      '(活不下去|活够了|活腻了|了结生命|结束生命|结束我的生命|结束自己的生命|一死了之)',
      '(活着|人生|生活) (真)? (没意思|没有意义|没意义|没有意思)',
      '(吃|吞) (了)? (很多|所有|一瓶|全部|整瓶|大量) (的)? (药|安眠药|药片)',
      '(割腕|割脉|自残)',
      '(没有我|我不在) .. (更好|会好)',
    ],
    examples: ['我想死', '我不想活了', '我想自杀'],
  },
  { means: 'suicide', say: ['自杀'], mention: true, examples: ['自杀'] },
  {
    means: 'violence',
    say: [
      `(${ZH_HIM}) (又|一直|经常|总是|每天|昨天|昨晚|在|会|还|喝醉|喝酒|常常)? (打|殴打|家暴|威胁|强奸|掐|踢|虐待|跟踪|囚禁|打伤|要杀|想杀|说要杀|要打|关|捅|砍) (了|着)? (我|我们)`,
      '被 (强奸|打了|打|家暴|殴打|性侵|袭击|威胁|虐待|绑架|捅)',
      '被 .. (强奸|家暴|殴打|性侵|虐待|打了|绑架|威胁)',
      '(要|会|想|说要|威胁) (杀|杀死|弄死|打死|砍死|杀掉) (了)? 我',
      '(害怕|怕) (我)? (的)? (丈夫|老公|回家|前夫|爸爸|父亲|男朋友)',
      '不让 我 (出门|出去|工作|离开|见)',
      '(拿走|没收|扣|扣留|扣了|藏) (了)? 我 (的)? (护照|证件|身份证)',
      '(逼|强迫) 我 (结婚|卖淫|嫁)',
    ],
    examples: ['我丈夫打我', '我被强奸了', '他威胁要杀我'],
  },
  { means: 'violence', say: ['家暴|家庭暴力'], mention: true, examples: ['家庭暴力'] },
  {
    means: 'child',
    first: true,
    say: [
      `(打|殴打|虐待|性侵|猥亵|摸|侵犯|伤害|打伤|强奸|掐) (了)? (我|我们|他|她|自己)? (的)? (${ZH_KID})`,
      `(${ZH_KID}) .. (被打|有危险|危险|被虐待|被性侵|挨打|瘀伤|一个人在家|被猥亵)`,
    ],
    examples: ['他打我的孩子', '孩子有危险'],
  },
  {
    means: 'shelter',
    say: [
      '(没有|没|无) (地方|处|床) (可以|可)? (睡|住|去|睡觉|过夜|待)',
      '(无家可归|流落街头|露宿街头|露宿)',
      '(睡|住|睡觉|过夜|流浪) (在)? (街上|大街上|街头|车里|车上|公园|桥下|车站|马路|帐篷|外面)',
      '在 (街上|街头|车里|公园|桥下|车站|大街上|马路上|外面) (睡|睡觉|过夜|住)',
      '(把) (我|我们) .. (赶|轰|撵) 出',
      '被 .. (赶出|轰出|撵出|赶走)',
      '今晚 .. (没|没有) .. (住|睡)',
      '没有 (房子住|住处|住的地方|家了)',
    ],
    examples: ['我没有地方睡觉', '我睡在街上', '房东把我们赶出来了'],
  },
  {
    means: 'medical',
    say: [
      '(不能|无法|没法|没有|停止|不会) (了)? 呼吸',
      '(呼吸困难|喘不过气|喘不上气|喘不过来|透不过气)',
      '(胸口|胸|心脏|心口|胸部) (很|好|非常|剧烈|特别)? (痛|疼)',
      '(心脏病发|心脏病发作|中风|昏迷|昏倒|晕倒|休克|抽搐|心梗|心肌梗塞|脑溢血|流产|不省人事|没有意识|失去意识)',
      '(大出血|流血不止|血流不止|吐血|很多血|一直流血|止不住血)',
      '(救护车)',
      '(喝|吞|误食|吃|喝下|吞下) (了)? (漂白水|漂白剂|农药|毒药|电池|洗涤剂|消毒水|清洁剂|洗洁精)',
      '怀孕 .. (出血|流血|肚子痛|见红)',
      '(羊水破|破水)',
    ],
    examples: ['我不能呼吸', '我胸口很痛', '孩子吞了电池'],
  },
  {
    means: 'harassment',
    say: [
      '(老板|上司|经理|同事|主管|领导|师傅|老板娘) .. (性骚扰|骚扰|侮辱|辱骂|骂我|摸我|羞辱|欺负|威胁|打我|歧视|动手动脚)',
      '(职场|工作|上班|公司) .. (霸凌|骚扰|欺负|歧视|羞辱)',
      '性骚扰',
    ],
    examples: ['老板骂我', '职场霸凌'],
  },
  {
    means: 'calm',
    say: [
      '(笑|累|忙|热|饿|困|冷|渴|吓|烦|气|急|高兴|无聊|撑) 死 (我|了|人)',
      '得 要 死',
      '想 死 (你|我|他|她|家|妈|你们)',
      '打 (我|我们)? (的)? (电话|手机|针|球|车|字|扫|包|印|开|卡|折|算|工|游戏)',
      '不想 死',
      '睡着',
      '在街上 (办公室|等|的|前面)',
    ],
    examples: ['饿死了', '他打我电话'],
  },
]

/** Danger in Russian, Ukrainian, Turkish, Persian, Romanian, Italian, German and Chinese. */
export const FEW_DANGERS: readonly DangerRule[] = [
  ...RUSSIAN,
  ...UKRAINIAN,
  ...TURKISH,
  ...PERSIAN,
  ...ROMANIAN,
  ...ITALIAN,
  ...GERMAN,
  ...CHINESE,
]
