/**
 * Words of one thing, of which a button may name another: "je cherche un appart" for "Logement", "c'est mon dos" for "Santé".
 * Folded; a word may stand in several.
 */

/** What holds somebody back: to have none of it says so too ("ya pas de bus" for "Transport"). */
export const THEMES: readonly (readonly string[])[] = [
  'logement logements appart appartement apart maison studio loger hlm loyer loyers toit habitation hebergement heberge hebergee bailleur proprio proprietaire loge chambre colocation coloc expulse expulsion sdf squat humidite moisissures chauffage logee foyer squatte canape',
  'transport transports mobilite bus car cars autobus autocar train trains tram tramway metro rer barge bateau navette trajet trajets deplacement deplacements deplacer vehicule vehicules voiture voitures auto bagnole caisse scooter scoot moto velo essence gasoil gazole carburant permis conduire conduite code arret arrets gare ligne km kilometres kilometre route routes loin eloigne isole isolee campagne panne pneu pneus garage covoiturage blablacar pied pieds marche marcher marchant taxi pirogue avion',
  'permis code conduire conduite moniteur auto-ecole creneau examen',
  'garde garder nounou nourrice creche baby sitter babysitter enfant enfants gosse gosses petit petits petite petites bebe bebes marmots marmot mome momes fils fille filles gamin gamins gamine assmat periscolaire cantine ecole maternelle jumeaux poussette allaite maman',
  'argent sous thune thunes fric ble oseille finances finance financier financiere financieres budget monnaie dette dettes credit credits facture factures decouvert banque huissier fauche fauchee impayes impaye rsa prime salaire paye euros euro surendettement fins',
  'papiers papier titre sejour passeport document documents administratif administratifs administrative demarche demarches prefecture dossier dossiers carte identite recepisse visa asile regularisation naturalisation nationalite attestation ofpra',
  'sante medical medicale docteur medecin medecins maladie malade soin soins soigner soigne operation opere operee depression depressif depressive deprime deprimee psy psychiatre handicap handicape handicapee rqth douleur douleurs dos genou genoux epaule jambe jambes yeux oreille dent dents coeur fatigue fatiguee moral hopital traitement traitements cancer diabete asthme sommeil dors angoisse angoisses anxiete stress burn kine bequilles ordonnance enceinte grossesse addiction alcool',
  'langue interprete traducteur traductrice francais francaise parle parler comprends comprendre lire ecrire lis ecris mots alphabetisation traduction traduire fle vocabulaire accent orthographe grammaire',
  'travail emploi emplois boulot job taf bosser bosse travailler travaille embauche embauches taff poste postes chomage contrat contrats employeur patron offre offres cv entretien entretiens candidature candidatures',
  'formation formations former apprendre apprentissage apprenti stage stages diplome diplomes ecole cours etudes qualification alternance cap bac bep certificat titre remise afpa',
  'numerique informatique ordinateur ordinateurs ordi ordis internet wifi connexion box pc tablette imprimante site ligne telephone mail clavier souris logiciel mot passe forfait reseau',
  'horaires horaire heures nuit nuits planning decale decales weekend weekends tot tard',
  'confiance motivation motive motivee courage peur timide honte envie estime moral',
  'justice tribunal juge avocat casier prison sursis probation peine amende amendes divorce',
].map((family) => family.split(' '))

/** Other words of one thing. */
export const FAMILIES: readonly (readonly string[])[] = [
  'telephone tel phone appel appels appelez appeler coup fil portable telephoner vocal oral voix',
  'sms texto textos message messages whatsapp ecrit',
  'mail mails email emails courriel messagerie boite',
  'courrier lettre poste postal papier facteur',
  'visio video camera zoom teams visioconference webcam skype distance distanciel ordinateur ecran ligne',
  'bureau place agence locaux presentiel physique face guichet antenne rendez-vous vive',
  'maison domicile chez',
  'pied pieds marche marcher marchant marches',
  'velo bicyclette vtt bicloo vae pedale',
  'voiture voitures auto bagnole caisse vehicule conduis conduit covoiturage depose emmene amene',
  'bus car autobus autocar navette',
  'train trains ter gare rail',
  'scooter scoot moto mobylette mob deux-roues',
  'tram tramway metro rer',
  'locataire loue louer location loyer',
  'salaire paye paie payes',
  'smartphone telephone portable samsung iphone android',
  'week-end weekend samedi dimanche',
  'bac baccalaureat',
  'proche proches soeur frere mere pere maman papa mari femme cousin cousine tante oncle ami amie copain copine voisin voisine',
  'tout totalite integralite entier entierement completement',

  'interim interimaire missions agence manpower adecco randstad',
  'cdi indetermine fixe stable',
  'cdd determine saisonnier saisonniere saison remplacement',
  'plein complet 35h',
  'partiel mi-temps',
  'entreprise creer creation auto-entrepreneur independant independante compte micro',
  'batiment btp chantier chantiers macon maconnerie peintre peinture electricien plombier carreleur plomberie electricite couvreur',
  'restauration cuisine cuisinier cuisiniere resto restaurant serveur serveuse plonge plongeur commis pizzeria cantine patisserie',
  'vente magasin commerce vendeur vendeuse boutique caissier caissiere rayon rayons supermarche caisse',
  'menage nettoyage nettoyer entretien proprete',
  'logistique entrepot cariste caces manutention preparateur colis magasinier',
  'transport chauffeur livreur livraison routier camion vtc',
  'soins aide-soignante aide-soignant infirmier infirmiere ehpad auxiliaire personnes agees',
  'agriculture agricole champs vignes vendanges maraichage ferme elevage bananes canne',
  'industrie usine production chaine ouvrier ouvriere atelier soudeur soudure metallurgie',
  'securite gardien gardiennage ssiap vigile',
  'informatique ordinateur developpeur numerique web',
  'probleme souci soucis problemes galere galeres difficulte difficultes complique compliquee difficile',
  'partie partiellement moitie peu demi presque certaines quelques pareillement',
  'aucun aucune rien neant zero ras nada',
  'seul seule solo individuel individuelle tout-seul',
  'groupe collectif collective plusieurs ensemble equipe',
  'marie mariee maries mariage maire',
  'couple marie mariee maries pacse pacsee concubinage conjoint compagne compagnon mari femme epoux',
  'celibataire seul seule divorce divorcee separe separee veuf veuve',
  'parents parent mere pere famille papa maman',
  'recherche cherche chercher cherches demandeur demandeuse chomage chomeur chomeuse pointe inscrit inscrite',
  'jamais zero',
  'souvent toujours regulierement quotidien',
  'parfois quelquefois occasionnellement rarement',
].map((family) => family.split(' '))

/**
 * How good something is, from 1 to 4: an answer means the button that is nearest to it. "très" makes it better, "pas" turns it
 * round, "peu" and "moyen" are 2.
 */
export const DEGREES: Readonly<Record<1 | 2 | 3 | 4, readonly string[]>> = {
  4: 'parfait parfaite parfaitement super top genial geniale excellent excellente nickel impeccable formidable ravi ravie enchante enchantee adore extra merveilleux merveilleuse magnifique'.split(
    ' ',
  ),
  3: 'bien bon bonne satisfait satisfaite satisfaits content contente contents utile utiles correct correcte positif positive cool sympa sympathique facile interessant interessante convient'.split(
    ' ',
  ),
  2: 'moyen moyenne moyennement bof mouais mitige mitigee couci passable'.split(' '),
  1: 'mal nul nulle mauvais mauvaise horrible catastrophe catastrophique decu decue inutile inutiles pourri insatisfait insatisfaite mecontent mecontente pire affreux negatif'.split(
    ' ',
  ),
}
