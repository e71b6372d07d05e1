import type { PhraseRule } from './phraseRule.ts'

/**
 * What is written to the French reader in the languages spoken beside French: creoles of Réunion, of the West Indies and Guyane,
 * then Portuguese, Spanish and English, then the French of those who learn it ("moi vouloir parler madame").
 */
export const NEIGHBOURS: readonly PhraseRule[] = [
  {
    means: 'confirm',
    say: ['(mwen|an|man|nou|mi|mwin|m) (ka|ap|ke|apres|que|i) (vini|vni|venir|la|rive)', '(mwen|an|man|nou|mi|mwin|m) (ke|que) la =<date>', 'mi (sra|sera|serai|sava|sar) (la|vni|vini|venir)?', '(mwen|an|moin) la', 'le bon pour (mwin|mwen|moin)', '(na|nena|ni) (pwin|pas|point) (de)? <pb>', '(eu)? (posso|vou|vous) ir', 'sim (eu)? (vou|vous|posso|claro)', 'si (voy|puedo|vengo)', 'i will (come|be there)', '(im|i am) coming', 'i (can|am) (come|coming)', 'moi (venir|etre la|viens) (oui|ok|bien sur)', 'moi (oui|ok) venir', '(oui|ok) moi (venir|viens)'],
    examples: ['mwen ap vini', 'mi sra la', 'sim eu vou', "yes i'm coming", 'moi venir oui'],
  },
  {
    means: 'decline',
    say: ['(mwen|an|man|m|nou|mi) (pap|pas|p) (kapab|ka|ke|sa|peux)? (vini|vni|venir)', '(mwen|an|man|mi) peux pas (vini|vni|venir)', '(mwen|an) pap (vini|la)', 'mi (sra|sera|serai) pas la', 'le (pas posib|mor|pas possible) (pour mwin)?', 'nao (posso|vou|vous|consigo|da) (ir|vir|poder)?', 'no (puedo|voy|podre) (ir|venir)?'],
    examples: ['mwen pa kapab vini', 'não posso ir', 'no puedo ir'],
  },
  {
    means: 'reschedule',
    say: ['(yon|on|an|in|un) (lot|ot) (jou|jour|zour|dat|date|le|ler|fwa|rdv|rendez vous)', '(chanje|changer|chanz|sanz) (dat|la dat|jou|jour|zour|ler|le|randevou|rendez vous)', '(outro|outra|otro|otra) (dia|data|fecha|hora|horario)', '(mudar|cambiar) (de|o|la|el|a)? (dia|data|fecha|hora)', '(another|other|change the) (day|date|time|appointment)', 'moi (vouloir|veux) (changer|autre) (jour|date|heure)'],
    examples: ['yon lot jou', 'in ot zour', 'outro dia por favor', 'another day please'],
  },
  {
    means: 'human',
    say: ['(pale|koz|parle|parler) (epi|ek|ak|avek|avec) (on|yon|an|in|un|la|le|mon) (moun|domoun|dimoun|madame|konseye|konseyer)', '(rele|kriye|apel|rappel|telefonn) (mwen|moin|amwin|mwin)', '(falar|hablar) (com|con) (alguem|alguien|uma|una|minha|mi|meu|a|o|la|el) (pessoa|persona|conselheira|consejera|conselheiro|consejero)?', '(talk|speak) (to|with) (someone|somebody|a person|my advisor|a human|my counselor)', 'call me', '(vouloir|veut|besoin|peut) (parler|voir) (a|avec)? (madame|monsieur|personne|conseiller|conseillere|chef)', 'parler (madame|monsieur|personne)'],
    examples: ['mwen vlé palé épi on moun', 'rélé mwen', 'apel amwin', 'quero falar com alguem', 'i want to talk to someone', 'moi vouloir parler madame'],
  },
  {
    means: 'who',
    say: ['(kisa|qui moun|kimoun|kiyes) (qui|i|ki)? (ka)? (okip|okipe|suiv|swiv|suivre|occup*) (de)? ..', '(kisa|qui moun) (le|se|ye)? (mon|mo) ..', '(quem|quien|quand) (e|es) (o|a|el|la)? (meu|minha|mi) (conselheiro|conselheira|consejero|consejera)', 'who is (my|the) (advisor|counselor|adviser|caseworker)', '(qui|quel|quelle) (madame|monsieur) (pour|de) moi'],
    examples: ['kisa i okip mon dosié', 'quien es mi consejero', 'who is my advisor', 'qui madame pour moi'],
  },
  {
    means: 'appointments',
    say: ['(kile|qui le|qui jou|qui jour|qui dat|kel jou|kel zour|kel ler|quel zour) .. (rendez vous|randevou)', '(quando|cuando|quand) (e|es) (o|mi|meu|el)? (rendez vous|cita|encontro|reuniao)', 'when is (my|the) (appointment|meeting|rdv|rendez vous)', '(quel jour|quelle heure|quand) moi (venir|aller|voir) ..', 'quand (mi|mwen) (doi|dois|doit|dwe) (vni|vini|venir)'],
    examples: ['kilè randevou mwen an', 'quando é meu rendez-vous', 'when is my appointment', 'quel jour moi venir'],
  },
  {
    means: 'help',
    say: ['(comment|kouman|qui jan|kijan) (ca|i) (ka|est)? (marche|mache|fonctionne|fonksyone|fait)', '(como|como isso) funciona', 'how (does|do) (it|this) (work|works)', 'ede (m|mwen|moin|mwin|nou)'],
    examples: ['kouman sa ka maché', 'koman i marche', 'como funciona', 'how does it work'],
  },
  {
    means: 'repeat',
    say: ['(mwen|an|m|man|mi) (pas|la pas) (ka)? (comprends|compris|konpwann|konprann)', '(kosa|kisa) (ou|zot|vous) (la|a)? (dit|di|demande)', '(pode|puede|podria) (repetir|repeter)', 'nao (entendu|entendi|percebi)', '(di|redi) (mwen|amwin) (anko|encore)', 'moi pas (compris|comprendre) ..'],
    examples: ['mwen pa konprann', 'kosa ou la di', 'pode repetir', 'não entendi'],
  },
  {
    means: 'stop',
    say: ['(sispann|rete|aret|arete) (voye|anvoy|anvoye|ekri) ..', 'pas voye (mesaj|messages|<messages>) ..', '(nao|no) (quero|quiero) mais|mas (<messages>|mensajes)', '(para|pare|deja|deje) de (mandar|enviar|escribir) ..', 'stop (sending|texting|writing) ..', '(pas|plus) envoyer .. <messages>'],
    examples: ['sispann voye mesaj', 'no quiero mas mensajes', 'stop sending me messages'],
  },
  {
    means: 'my_data',
    say: ['(ca|tout ca|kosa|kisa) (zot|ou|vous) (sav|konnet|konet|gen|na|ni) (a|asou|sou|su|sur) (mwen|moin|mwin|amwin)', '(zot|ou) (sav|gen|na) .. (sou|asou|su) (mwen|mwin)', 'what (do you know|data do you have) .. me'],
    examples: ['sa zot sav asou mwen'],
  },
  { means: 'erase', say: ['(delete|erase|remove) (all)? my (data|information|account)', '(borrar|apagar|borren|apaguem|apague) (mis|meus|os meus) (datos|dados)'], examples: ['delete my data'] },
  { means: 'language', say: ['(mwen|mi|an) (pas)? (ka)? (pale|koz) (pas)? (fransé|franse|francais|fwanse)'], examples: ['mwen pa ka palé fransé'] },
]
