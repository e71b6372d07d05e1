import type { DangerRule } from './dangers.ts'

/** Danger in the creoles of Réunion, the Antilles and Guyane, as they are typed, and in the French of Mayotte. */
export const CREOLE_DANGERS: readonly DangerRule[] = [
  {
    means: 'suicide',
    say: [
      '(mi|m i|mwen|mo|moin|an|mwin) (ve|veu|vle|le|anvi|envi|envie|lanvi|na lanvi|ni anvi|gin envi|gagn envie|ka anvi|ka vle|pe) (de|pou)? (mor|mort|mo|mouri|mourir|mouwi|fini|tyue|tchwe moin|tue mon kor|fini ek la vi|fini epi lavi|fini ave|disparet|ale pou toujou|kreve)',
      '(mi|mwen|mo|moin|an|mwin) (ve|vle|pa|pe|le|ka|na|veu|gin|gagn|nou) (pi|pu|pa|plu|p|point|poin|ankò|anko)? (vle|anvi|envi|le|ve)? (viv|vive|vivre|lavi|la vi|kontinye|continuer|la fors) (anko|ankor|ankò)?',
      '(mwen|mo|moin|mwin|an|m) (pa|pas|paka) (anvi|ka|ni anvi|vle|le|gin anvi|pe) (viv|vive|kontinye|leve|vivre)',
      '(mi|mwen|mo|moin|an) (en|an|na)? (pe|peu|peux|pa|pouve) (pi|pu|plu|anko)',
      '(lavi|la vi|lavi a) (mwen|moin|a mwen|la)? .. (sans|fini|vo pi|vo plu|pa ni sans|pa vo)',
      '(mwen|moin|mo|mi|m|man) (an)? (bout|abou|fatige|fatigue) (epi|ek|ave|de|pa) (lavi|la vi|viv|vle)',
      '(mwen|moin|mo|an|mi|man|m|mwin) (le|ja|tro)? (bouke|las|fatige|fatigue) (ak|epi|ek|avek|avec|de|di)? (viv|vive|vivre|lavi|la vi|la vie)',
      '(mi|mwen|moin|an) (na|nana|le|gen|ni)? (pi|pu|pa|pli|plu) (lanvi|anvi|envie|gou) (de)? (viv|vive|vivre|lavi)',
      'mi (voudre|vodre|voudrai|voudrais|lanvi|na lanvi) (mor|mort|mouri|mourir|fini)',
      '(mi|mwen|moin|mo|an) (gagne|gingn|gagn|gingne|ginye|pe|peu|ka) (pi|pu|plu|pa) (viv|vive|vivre|siporte|sipporte)',
      '(mi|mwen|moin|an|man|m) (sava|ca va|sa va|ka|ke|kay|ve|vle|va|pral|ka ale) (tue|tye|touye|tchoue|tchwe|tuye) (amoin|a moin|a mwin|amwin|ko mwen|kor mwen|mon kor|mon ko|ko an mwen|tet mwen)',
      'zot (se ra|sera|ke) (debarase|trankil|pli bien) .. (mwen|moin)',
    ],
    examples: ['mi veu mor', 'mwen las viv', 'mi gingn pi viv', 'mi sava tué amoin', 'mi veu pu vive', 'mwen pa vle viv anko', 'mwen pa anvi viv anko'],
  },
  {
    means: 'violence',
    say: [
      '(i|y|li|misye|nonm|nomm|mari|bononm|bonom|boug|konkibin|ex|papa|mon|frer|fre|gars|yo|zot) .. (ka|i|la|te|ka toujou|kav|i arrete pa|pa ka arete)? (bat|tap|tape|frap|frape|fwape|kogne|cogne|touye|tchoue|tyue|tue|violé|menas|menace|krase|trangle|tranglé|fout kou|baye kou|ba kou|baw kou|joure) (mwen|moin|mwin|a mwin|a moin|amwin|amoin|mo|nou|a nou|ka mwen|sou mwen|si mwen|ek mwin|epi mwen)',
      '(i|li|misye|misie|yo|nonm|boug|bononm|mari) (la|lan)? (ka|la|i)? (ba|baye|donn|don|fout|mete) (mwen|moin|mwin|amwin|a mwin|mo) (kou|kout|kalot|baf|claque|kout pwen|kout pie|kou de poin|gifle|coup|coups)',
      '(i|li|misye|misie|nonm|boug|bononm|mari|yo) (ka|la|i)? (menase|menas|menace) (mwen|moin|mwin|amwin|amoin|nou)',
      '(i|li|misye|mon|mari|yo) .. (ve|vle|pe|le|ke|ka menase|va|sava|sa va) (touye|tchoue|tyue|tue|bat|frap|krase) (mwen|moin|mwin|amwin|a mwin|mo|nou)',
      '(mwen|moin|mi|mo) (pe|peur|pè|la peur|gagn peur|gin peur|ni pe) .. (li|mari|i bat|nonm|rantre|rentre|bononm)',
      '(ka|i|la) (swiv|suiv|siv|suivre|veye) (mwen|moin|amwin|a moin|a mwin)',
      '(ferme|fermen|enfèm|anferme) (mwen|moin|amwin|a mwin|mo) .. (kaz|kay|case|chanm|lakaz)',
    ],
    examples: ['mon bononm i tap amwin', 'li ka ba mwen kou', 'i ve tue amwin'],
  },
  {
    means: 'child',
    say: ['(i|li|misye|papa|manman|momon|yo|boug|mari|ka|la|bopè) .. (bat|tap|tape|frap|fwape|touche|viole|kogne|krase|brule) (mon|ti|les|la|le|a)? (marmay|marmaille|timoun|ti moun|zanfan|zenfan|pitit|ti fi|ti gason|ti fille|ti garson|bb|ti baba|ti bebe|timoun la|timoun lan|marmay la)', '(marmay|timoun|zanfan|pitit|ti moun) .. (bat|frape|danje|tou sel|san manje|touche|ble|kou)'],
    examples: ['li ka bat timoun lan', 'i tap mon marmay'],
  },
  {
    means: 'shelter',
    say: ['(mi|mwen|mo|moin|nou|an|ni) (ka|i|la|te)? (dor|domi|dromi|dormi|dort|rete|viv) (dann|an|si|anba|su|ander|deyo|deyor|dewo|dan|sou|asou) (somin|chemin|lari|la rue|pon|loto|la voiture|vwati|vwati a|deyo|dewo|lapaz|lakou|baraj|trotwar|bis|gare|la plaj|bwa)?', '(nou|mi|mwen|man|moin|an|zot) (le|adan|la|lé)? (dan|dann|adan|si|anba) (somin|chemin|chimin|lari|la ri|la rue|somen|pon)', '(mwen|man|an|nou|mi) (dewo|deyo|deor)', '(mwen|man|an|moin|nou) (san|sans) (kay|kaz|lakaz|case|twa)', '(mwen|mo|moin|mi|nou|an|man) (pa|na|nana|ni|gen|n a) (ni|gen|point|poin|pi|pa|pu|plu|pwen|na pi|pa ni|pi de) (kay|kaz|case|lakaz|kote|koté|plas|twa|toit|okenn kote) (pou|ou)? (domi|dromi|dormi|rete|ale)?', '(zot|yo|li|i|manman|papa|proprio|met kay) .. (mete|met|fou|voye|chase|jete|la met|jet) (mwen|moin|amwin|a mwin|mo|nou|anou) (deyo|deyor|dewo|a la porte)', '(banga|case|kaz|kay|tole) .. (kase|kraze|detruit|detwi|brile|brule|anvole|pati|rase)', '(kase|kraze|detruit|detruire|rase|casse|demoli) (mon|notre|nos|le|la|les|mo|nou) (banga|bangas|case|kaz|kay|toles)', 'decasage|decasages|decases|decasee'],
    examples: ['mi dor dan somin', 'mwen pa ni kay', 'yo mete mwen deyo', 'on a détruit mon banga'],
  },
  {
    means: 'medical',
    say: ['(mi|mwen|mo|moin|li|i|an) (pa|gingn pi|gagne pi|gagn pi|pe pi|pa ka|ka|pa pe|pa ka rive|i) (respire|respirer|rale souf|rive respire|rive respirer|ka respire|rivé respiré)', '(lestoma|poitrine|ke|kè|ker|le ker|lestomak) .. (fe mal|fer mal|mal|ka fe mwen mal|sere|i fe mal)', '(i|li|manman|papa|timoun|marmay) .. (tonbe|la tonbe|tombe) .. (bouj pi|leve pi|pa ka bouje|pa ka leve|pa ka respire|i bouge pi|repon pi|pa ka repon|sanzkoné|endispoze)', '(manman|papa|timoun|marmay|fre|se) .. (ka|i) (mo|mouri|mor|trangle)', '(mwen|moin|li|i) .. (ka senyen|ka saigne|i seign|ka perd san|ka pedi san)'],
    examples: ['mwen pa ka respire', 'mi gingn pi respire'],
  },
  {
    means: 'calm',
    say: ['(mor|mouri|mo) (de)? (fatig|rir|fin|faim|soif|fre|cho|chalè|somey)', '(bat|ka bat) (karte|domino|tanbou|kat)', 'a mort (mais|la|le|mem|sa)?'],
    examples: ['mi lé mor de fatig'],
  },
]
