const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/**
 * The closed vocabulary: words recognised when misspelt, by their sound or within one letter (two in a long word), the likeliest
 * first. A word belongs here when a message depends on it; ordinary words that look like one of them go to lookalikes.ts.
 */
export const TARGETS: readonly string[] = words(`
  lundi mardi mercredi jeudi vendredi samedi dimanche
  janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre
  demain aujourdhui matin matinee midi soir soiree apres semaine semaines prochain prochaine journee heure heures minutes jours
  mois tantot debut quinzaine huitaine quinze quatorze treize seize trente vingt douze onze deuxieme troisieme premier premiere dernier derniere
  avant depuis jusque partir plutot sauf jamais seulement uniquement entre
  oui ouais accord parfait entendu volontiers nickel impeccable confirme confirmer confirmation presence present presente
  viens venir viendrai viendra serai pourrai pourrais voudrais voudrai aimerais prefere preference
  impossible possible disponible disponibles indisponible dispo libre absent absente absence malade travaille travail formation entretien
  annuler annule annulez annulation reporter reporte reportez report decaler decale decalez deplacer deplacez repousser repoussez changer changez changement autre date creneau horaire
  rendez rendezvous message messages arreter arrete arretez stop desabonner desinscrire recevoir envoyer envoyez ecrire ecrivez
  parler conseiller conseillere referent referente quelqu personne humain appeler appelez rappeler rappelez joindre contacter telephone
  aide aidez comment marche fonctionne question suivante repeter repetez savez gardez convient compris comprends comprend passer repondre
  effacer effacez supprimer supprimez donnees informations compte dossier
  langue francais anglais arabe espagnol portugais
  erreur trompe bouton reponse urgence urgences probleme souci merci bonjour desole malheureusement
  suicide suicider mourir frappe frapper violence violences conjugales harcele harcelement dehors dormir enceinte respirer poitrine ambulance
  agresse agresser viole violee menace menacer etrangle expulse expulsee inconscient inconsciente overdose
`)

/** Small words that are often written glued to the next or the last: `cetaprem`, `jepeuxpas`. */
export const GLUED: readonly string[] = words(`
  je tu il on ce cet cette le la les un une du des de au aux en et ou ca pas plus pour dans par ne est ai suis peux peu peut veux vais sais bon bien c j l d qu jai cest
`)
