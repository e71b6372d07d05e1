import type { DangerRule } from './dangers.ts'

/** "I", "me", "my", as they are typed in Réunion, the Antilles, Guyane and Haiti. */
const I = 'mi|m i|mwen|mo|moin|an|mwin|man|m|map|mw'
const ME = 'mwen|moin|mwin|a mwin|a moin|amwin|amoin|mo|nou|a nou|anou|m|mw|an mwen|ka mwen|sou mwen|si mwen|ek mwin|epi mwen|sou mo'
const SELF = 'tet mwen|tet m|tet an mwen|tet mo|mo tet|ko mwen|ko an mwen|ko m|mo ko|kor mwen|mon kor|mon ko|mo kor|amwin|amoin|a moin|a mwin|moin mem|mwen menm|tet moin'
const HIM =
  'i|y|li|l|misye|misie|nonm|nomm|nonm mwen|nonm la|nonm nan|mari|mari mwen|mari m|bononm|bonom|boug|konkibin|ex|papa|mon|frer|fre|gars|yo|zot|vwazen|mesye|bope|bope a|boper|tonton|menaj|menaj mwen|moun|y ap|bos la|msye|ye|yonn'
const HIT =
  'bat|tap|tape|frap|frape|fwape|kogne|kongne|cogne|kalote|kale|fese|touye|tchoue|tchwe|tjwe|tyue|tue|viole|vyole|menas|menase|menace|krase|kraze|trangle|toufe|pouse|maltraite|fout kou|baye kou|ba kou|baw kou|pike|brile|bourade|rase kou'
const KILL = 'tue|tye|touye|touy|tchoue|tchwe|tjwe|tchouye|tyouye|tuye|tyue|chwe|pann|pandi|detwi'
const KID =
  'marmay|marmaille|marmay la|timoun|ti moun|timoun yo|timoun la|timoun lan|zanfan|zenfan|pitit|pitit fi|ti fi|ti gason|ti fille|ti garson|ti fiy|fiy|fi mwen|fi an mwen|gason mwen|bb|ti baba|ti bebe|ti frer|ti fre|ti ser|ti se|petit frer|tibebe|timoun an'
const STREET =
  'somin|chemin|shemin|chimin|lari|lari a|la ri|la rue|pon|loto|vwati|vwati a|deyo|dewo|deyor|deor|dehors|deo|deyer|lapaz|lakou|baraj|trotwar|bis|gare|la plaj|plaj|bwa|raje|anba pon|anba pon an|machin|machin nan|legliz|tant|anba tant'
const HOME = 'kay|kaz|lakaz|case|twa|toit|kabann'

/** Danger in the creoles of Réunion, the Antilles, Guyane and Haiti, as they are typed, and in the French of Mayotte. */
export const CREOLE_DANGERS: readonly DangerRule[] = [
  {
    means: 'suicide',
    say: [
      `(${I}) (ve|veu|vle|le|anvi|envi|envie|lanvi|na lanvi|ni anvi|gin envi|gagn envie|ka anvi|ka vle|pe|ta vle|swete|gen anvi|ap|anvi pou) (de|pou)? (mor|mort|mo|mouri|mourir|mouwi|fini|tyue|tchwe moin|tue mon kor|fini ek la vi|fini epi lavi|fini ave|disparet|ale pou toujou|kreve|fini ak lavi|fini ak lavi m)`,
      `(mi|mwen|mo|moin|an|mwin|man) (ve|vle|pa|pe|le|ka|na|veu|gin|gagn|nou) (pi|pu|pa|plu|p|point|poin|ankò|anko)? (vle|anvi|envi|le|ve)? (viv|vive|vivre|lavi|la vi|kontinye|continuer|la fors) (anko|ankor|ankò)?`,
      `(${I}) (pa|pas|paka|p ap) (anvi|ka|ni anvi|vle|le|gin anvi|pe|gen anvi|swete) (viv|vive|kontinye viv|kontinye|leve|vivre)`,
      '(mi|mwen|mo|moin|an|man) (en|an|na)? (pe|peu|peux|pa|pouve) (pi|pu|plu|anko) (anko|viv|vive|siporte|la vi|lavi|.|!|,)',
      '(lavi|la vi|lavi a) (mwen|moin|a mwen|la|a|m)? .. (sans|fini|vo pi|vo plu|pa ni sans|pa vo|pa gen sans)',
      `(${I}) (an)? (bout|abou|fatige|fatigue) (epi|ek|ave|de|pa|ak) (lavi|la vi|viv|vle)`,
      `(${I}) (le|ja|tro)? (bouke|las|fatige|fatigue) (ak|epi|ek|avek|avec|de|di)? (viv|vive|vivre|lavi|la vi|la vie)`,
      '(mi|mwen|moin|an|m|man) (na|nana|le|gen|ni|pa gen)? (pi|pu|pa|pli|plu|anko)? (lanvi|anvi|envie|gou) (de)? (viv|vive|vivre|lavi)',
      'mi (voudre|vodre|voudrai|voudrais|lanvi|na lanvi) (mor|mort|mouri|mourir|fini)',
      '(mi|mwen|moin|mo|an) (gagne|gingn|gagn|gingne|ginye|pe|peu|ka|gain) (pi|pu|plu|pa) (viv|vive|vivre|siporte|sipporte)',
      `(${I}) (sava|ca va|sa va|sa|ka|ke|kay|ve|vle|va|pral|ka ale|le|veu|anvi|ap|lanvi|ta vle|gen anvi) (${KILL}) (${SELF})`,
      `(${KILL}) (${SELF})`,
      'viv pou (ayen|anyen|arien|rien)',
      'zot (se ra|sera|ke) (debarase|trankil|pli bien) .. (mwen|moin)',
    ],
    examples: ['mi veu mor', 'mwen las viv', 'mi gingn pi viv', 'mi sava tué amoin', 'mi veu pu vive', 'mwen pa vle viv anko', 'mwen pa anvi viv anko', 'm anvi touye tèt mwen', 'man lé mò'],
  },
  {
    means: 'suicide',
    whole: true,
    say: ['(mi|mwen|mo|moin|an) (en|an|na)? (pe|peu|peux|pa|pouve) (pi|pu|plu|anko)'],
    examples: ['mi peu pu'],
  },
  {
    means: 'violence',
    say: [
      `(${HIM}) .. (ka|i|la|te|ka toujou|kav|i arrete pa|pa ka arete|ap|t ap|konn)? (${HIT}|joure) (${ME})`,
      '(i|li|misye|misie|yo|nonm|boug|bononm|mari|l|mari mwen|mari m|nonm mwen) (la|lan|ap|te)? (ka|la|i)? (ba|ban|baye|donn|don|fout|mete) (mwen|moin|mwin|amwin|a mwin|mo|m|nou) (kou|kout|kalot|baf|claque|kout pwen|kout pie|kout baton|kou de poin|gifle|coup|coups|souflet)',
      `(i|li|misye|misie|nonm|boug|bononm|mari|yo|mari mwen) (ka|la|i|ap)? (menase|menas|menace) (${ME})`,
      `(i|li|l|misye|mon|mari|yo|nonm) .. (ve|vle|pe|le|ke|ka menase|va|sava|sa va|ap|di l ap|pral|di i ke|sa) (touye|tchoue|tchwe|tjwe|tyue|tue|bat|frap|krase|kraze) (${ME})`,
      `(mwen|moin|mi|mo|m|man|an) (na|ni|gen|gin|gagn|te|la|le|ka)? (pe|peur|per|la peur|gagn peur|gin peur|ni pe|krent|laper) .. (li|mari|mari m|mari mwen|i bat|nonm|nonm mwen|rantre|rentre|bononm|boug|misye|ex|rantre lakay)`,
      '(ka|i|la|ap) (swiv|suiv|siv|suivre|veye) (mwen|moin|amwin|a moin|a mwin|m)',
      '(ferme|fermen|enfèm|anferme|femen) (mwen|moin|amwin|a mwin|mo|m) .. (kaz|kay|case|chanm|lakaz|kay la)',
      `(yo|li|misye|nonm|i|zot|boug) .. (vyole|viole|kidnape) (${ME})`,
      `(i|li|misye|nonm|boug|mari|yo) .. (zam|kouto|revolve|fizi) (sou|si|anlè) (${ME})`,
      `(i|li|misye|nonm|boug|mari) .. (fe|fer) (peur|per|pe) (${ME})`,
    ],
    examples: ['mon bononm i tap amwin', 'li ka ba mwen kou', 'i ve tue amwin', 'mari m ap kale m', 'nonm nan di l ap touye m', 'man pè mari mwen'],
  },
  {
    means: 'child',
    first: true,
    say: [
      `(i|li|l|misye|papa|papa l|manman|momon|yo|y|boug|mari|ka|la|bope|bope a|boper|ap|zot|tonton|nonm|maitre) .. (bat|tap|tape|frap|frape|fwape|touche|touch|viole|vyole|kogne|krase|brule|manyen|fese|maltraite|kale|bourade) (mon|ti|les|la|le|a|se|tou|mo)? (${KID})`,
      '(marmay|timoun|zanfan|pitit|ti moun) .. (bat|frape|danje|tou sel|san manje|pa manje|touche|ble|ka pran kou|pran kou|pou kont yo)',
    ],
    examples: ['li ka bat timoun lan', 'i tap mon marmay', 'y ap maltrete timoun yo', 'tonton an ap manyen ti fi mwen'],
  },
  {
    means: 'shelter',
    say: [
      `(${I}|nou|n ap|ni) (ka|i|la|te|ap)? (dor|domi|dromi|dronmi|dormi|dort|rete|viv) (dann|an|si|anba|su|ander|dan|sou|asou|nan|a)? (${STREET})`,
      '(nou|mi|mwen|man|moin|an|zot|m) (le|adan|la|lé)? (dan|dann|adan|si|anba|nan) (somin|chemin|shemin|chimin|lari|la ri|la rue|somen|pon) (ek|epi|ak|depi|san|aswe|.|!|,)',
      '(nou|mi|mwen|man|moin|an|zot) (le|adan|la|lé)? (dan|dann|adan|si|anba) (somin|chemin|shemin|chimin|la ri|la rue|somen)',
      '(mwen|man|an|nou|mi) (dewo|deyo|deor)',
      `(mwen|man|an|moin|nou|m) (san|sans) (${HOME})`,
      `(${I}|nou) (pa|na|nana|ni|gen|n a|gagn|gain) (ni|gen|point|poin|pi|pa|pu|plu|pwen|na pi|pa ni|pi de|okenn)? (in|an|yon|on|oun)? (kay|kaz|case|lakaz|kote|plas|twa|toit|okenn kote|ti kote) (pou|ou|m ka)? (m|nou|mwen|mi)? (domi|dromi|dronmi|dormi|dormir|rete|ale)`,
      `(${I}|nou) (pa) (ni|gen|gin) (${HOME})`,
      '(mi|nou|mwen|m) (kone|koné|konen) (pa|pi) (pa)? (ousa|ousa mi|ou|ki kote|kote) (mi|pou)? (dormi|dor|domi|sava dormi)',
      `(zot|yo|li|i|manman|papa|proprio|met kay|met kay la|met kaz|mari|ye) .. (mete|met|fou|voye|chase|jete|la met|jet|mete) (${ME}) (deyo|deyor|dewo|deor|dehors|a la porte|lari|nan lari)`,
      '(banga|case|kaz|kay|tole) .. (kase|kraze|detruit|detwi|brile|brule|anvole|pati|rase)',
      '(kase|kraze|detruit|detruire|rase|casse|demoli) (mon|notre|nos|le|la|les|mo|nou) (banga|bangas|case|kaz|kay|toles)',
      'decasage|decasages|decases|decasee',
    ],
    examples: ['mi dor dan somin', 'mwen pa ni kay', 'yo mete mwen deyo', 'on a détruit mon banga', 'nou ap dòmi nan lari', 'm pa gen kote pou m rete'],
  },
  {
    means: 'medical',
    say: [
      '(mi|mwen|mo|moin|li|i|an|m|man|l) (pa|gingn pi|gagne pi|gagn pi|pe pi|pa ka|ka|pa pe|pa ka rive|i|paka|p ap|gain pa|gagn pa|arrive pa|ariv pa|pa kapab|pa pe pi) (respire|respirer|rale souf|rive respire|rive respirer|ka respire|rivé respiré|respire ankò|pran souf)',
      '(lestoma|poitrine|ke|kè|ker|le ker|lestomak|pwatrin|ke m|kè m|lestomak mwen|ke mwen) (m|mwen|la)? (ap|ka|i|te)? (fe mal|fer mal|mal|fe m mal|fe mwen mal|ka fe mwen mal|sere|i fe mal|sere m)',
      '(i|li|l|manman|manman m|papa|timoun|marmay|pitit|pitit mwen|fre m|momon) .. (tonbe|la tonbe|tombe|tonb|endispoze|indispoze|pedi konesans|san konesans) .. (bouj pi|leve pi|pa ka bouje|pa ka leve|pa ka respire|i bouge pi|repon pi|pa ka repon|sanzkoné|pa leve|pa pale|pa bouje|pa reponn|pa reveye|pa respire|i bouz pi|bouz pi)',
      '(pitit|timoun|manman|papa|li|m) .. (endispoze|pedi konesans|san konesans)',
      '(manman|papa|timoun|marmay|fre|se) .. (ka|i|ap) (mo|mouri|mor|trangle|toufe)',
      '(mwen|moin|li|i|m|map|an|mi) .. (ka senyen|ka saigne|i seign|ka perd san|ka pedi san|ap senyen|senyen anpil|ap pedi san)',
      '(timoun|ti moun|marmay|pitit|li|i|bebe|pitit mwen) .. (vale|bwe|avale|bwar) .. (javel|klowoks|klorox|pwazon|pil|benzin)',
    ],
    examples: ['mwen pa ka respire', 'mi gingn pi respire', 'm ap senyen anpil', 'manman m tonbe li pa leve'],
  },
  {
    means: 'harassment',
    say: ['(patron|bos|bos la|chef|sef|direkte|kole|chef la|gran chef) (mwen|m|an mwen|la|a)? (ap|ka|i|toujou|te|ap toujou)? (manyen|touche|touch|joure|imilye|derespekte|ensilte|ensilt|meprize|pelote) (mwen|m|moin|mo|amwin|an mwen|mon|mo)'],
    examples: ['patwon m ap manyen m', 'bòs mwen ap joure m'],
  },
  {
    means: 'calm',
    say: [
      '(mor|mouri|mo|mort) (de|epi|ek|ak|la|lan)? (fatig|fatige|fatigue|rir|rire|ri|fin|faim|fen|soif|swaf|fre|cho|chale|somey|grangou|fredi|la faim|wont)',
      '(bat|ka bat) (dlo|karte|domino|tanbou|kat|miz|mize|bravo)',
      '(tap|tape) (la|le|an)? (pat|porte|lodi|tet)',
      '(kay|kaz) (pwop|pwòp)',
      'a mort (mais|la|le|mem|sa)?',
    ],
    examples: ['mi lé mor de fatig', 'mwen mouri grangou'],
  },
]
