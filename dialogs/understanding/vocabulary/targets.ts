const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/**
 * The closed vocabulary: words recognised when misspelt, by their sound or within one letter (two in a long word), the likeliest
 * first. A word belongs here when a message depends on it; ordinary words that look like one of them go to lookalikes.ts.
 */
export const TARGETS: readonly string[] = words(`
  lundi mardi mercredi jeudi vendredi samedi dimanche
  janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre
  demain aujourdhui matin matinee midi aprem soir soiree apres semaine semaines weekend prochain prochaine journee
  heure heures minutes jours mois tantot debut milieu quinzaine huitaine
  trois quatre vingt trente quarante quinze quatorze treize seize douze onze moins quart demie deuxieme troisieme premier premiere dernier derniere
  avant depuis jusque partir plutot sauf jamais seulement uniquement entre environ autour cette
  oui ouais accord parfait entendu volontiers plaisir nickel impeccable confirme confirmer confirmation presence present presente
  viens vient venir viendrai viendra arrive serai pourrai pourrais pouvez pouvoir voudrais voudrai aimerais prefere preference mieux
  impossible possible disponible disponibles indisponible dispo libre absent absente absence malade travaille travail formation entretien arrange
  annuler annule annulez annulation reporter reporte reportez report decaler decale decalez deplacer deplacez repousser repoussez
  changer changez changement autre chose date creneau horaire marche roule valide refuse comptez
  rendez rendezvous message messages arreter arrete arretez stop desabonner desinscrire recevoir envoyer envoyez ecrire ecrivez
  parler conseiller conseillere referent referente quelqu personne humain vraie appeler appelez appelle rappeler rappelez rappelle joindre contacter telephone
  aide aidez comment quand marche fonctionne service question suivante suivant repeter repetez savez gardez convient compris comprends comprend passer repondre
  effacer effacez supprimer supprimez enlever enlevez donnees informations infos compte dossier accompagne occupe
  langue francais anglais arabe espagnol portugais italien ukrainien roumain allemand albanais lingala soninke comorien polonais georgien
  armenien vietnamien malgache bambara pachto tamoul russe
  empechement imprevu contretemps decliner comprendre precedente reactiver reactivez recommencer renvoyez desinscription desabonnement personnelles effacement
  erreur trompe bouton reponse urgence urgences probleme souci soucis merci bonjour desole malheureusement
  suicide suicider suicidaire mourir envie vivre finir sauter jeter tuer frappe frapper violent violence violences conjugales gifle enferme
  harcele harcelement dehors dormir enceinte respirer poitrine ambulance logement trottoir toucher danger enfant enfants medicaments cachets
  agresse agresser viole violee menace menacer etrangle expulse expulsee inconscient inconsciente overdose battue maltraite attouchements
  conjoint prostituer saigne insulte humilie evanouir convulsions voiture escalier cardiaque crise reveille reveiller beaucoup
  patron collegue collegues rabaisse fille petite petit foutre avale expulsion
`)

/** Small words that are often written glued to the next or the last: `cetaprem`, `jepeuxpas`. */
export const GLUED: readonly string[] = words(`
  je tu il on ce cet cette le la les un une du des de au aux en et ou ca pas plus pour dans par ne est ai suis peux peu peut veux vais sais bon bien c j l d qu jai cest
`)
