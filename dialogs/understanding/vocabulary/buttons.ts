/** What is said of all the buttons, or of none: patterns, as `sayings.ts` reads them. */

/** What is said of other business, though a button may have a word of it: "je vous appelle ce soir", "bien reçu". */
export const ELSEWHERE: readonly string[] = [
  ...['je vous (appelle|rappelle|ai|réponds|écris|envoie|renvoie|tiens)', 'je te rappelle', 'je (réponds|répondrai)'],
  ...['vous (embrasse*|salue*)', 'bien reçu', 'bien le bonjour', 'bonne santé', 'mieux vaut', 'mon (numéro|rdv|rendez-vous)'],
  ...["changé (de numéro|d'adresse|de tel|de mail)", 'desole* (du|pour le) retard', '(serai|sera) en retard', 'conseiller* repond*'],
  ...["c'est qui", 'vous répondez', 'est quoi (votre|vos|cette|ce)', 'faut quel*', 'quel* papiers', 'sait jamais', 'avant tout comme'],
  ...['bonne après', 'arrive pas à (ouvrir|cliquer)', '(rendez-vous|rdv) est', 'à? vous de même', 'étage', 'suis au volant'],
  ...['suis dans le bus', 'garé la voiture', 'mail .. marche (plus|pas)'],
]

/** What a message of other business begins with. */
export const WAITING: readonly string[] = [
  ...['attend|attends|attendez', 'arrêtez (vos|avec|ça|un peu)', 'attendez moi', '(une|deux) minute|minutes', 'je reviens', 'et vous', 'vous allez'],
]

/** What is said of a thing that is no matter any more: "les horaires ça va", "le tabac j'ai arrêté". */
export const SETTLED: readonly string[] = [
  ...['ça va', "c'est (bon|fait|fini|passé|réglé|ok)", "j'ai arrêté", "j'ai (plus|pas) de (souci|problème)", 'est (neuf|neuve)'],
  ...["j'ai l'habitude", 'non', 'pas de (souci|problème)', 'ça passe', "j'en sors", "je (l'|les) ai", 'est (sympa|cool|ok)', "a rendu l'âme"],
]

/** What refuses all the other buttons. */
export const NONE_OF_THEM: readonly string[] = [
  ...['aucun|aucune|rien', 'rien du tout', 'rien de (ça|tout ça|spécial)', 'aucun de ceux', 'aucune de ces', '(aucun|aucune) des'],
  ...["ni l'un ni l'autre", 'ni lun ni lautre', 'ni un ni autre', 'pas de', 'en? ai pas', "j'ai rien", 'ya rien'],
]

/** What takes them both. */
export const BOTH_OF_THEM: readonly string[] = [
  ...['les (deux|2)', "l'un et l'autre", 'lun et lautre', '(tous|toutes) les deux', 'les deux ensemble'],
]

/** What is none of the buttons, in so many words: "autre" inside a sentence is of something else. */
export const ANOTHER: readonly string[] = [
  ...['autre', '(un|une) autre', '(encore|tout)? autre chose', '(une|pour une)? autre raison', 'autre (motif|situation|problème)'],
  ...['une? autre langue'],
]
