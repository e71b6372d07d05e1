/**
 * Words of one thing, of which a button may name another: "je cherche un appart" for "Logement", "c'est mon dos" for "Santé".
 * Folded; a word may stand in several.
 */
export const FAMILIES: readonly (readonly string[])[] = [
  'logement appart appartement apart maison studio loger hlm loyer toit habitation hebergement logements bailleur proprio loge',
  'transport transports mobilite bus permis trajet trajets deplacement deplacements vehicule essence train scooter voiture arret metro km kilometres route deplacer conduire code loin',
  'garde nounou creche baby sitter enfants enfant gosses petits bebe petit petite petiote marmots assmat periscolaire cantine',
  'argent sous thunes thune fric finances finance financier budget monnaie dettes credit factures oseille',
  'papiers papier titre sejour passeport document documents administratif demarches prefecture dossier carte recepisse',
  'telephone tel phone appel appelez appeler coup fil',
  'visio video camera zoom teams visioconference ordinateur',
  'bureau place agence locaux presentiel',
  'sante medical docteur medecin maladie soigner malade dos operation opere depression deprime psy handicap douleur douleurs genou fatigue moral hopital traitement',
  'francais langue parle parler comprends comprendre lire ecrire lis ecris mots alphabetisation',
  'pied marche pieds marchant',
  'velo bicyclette vtt',
  'voiture auto bagnole caisse vehicule',
  'bus car autobus',
  'permis code conduire conduite',
  'travail emploi boulot job taf bosser travailler embauche taff poste',
  'formation formations former apprendre apprentissage stage diplome ecole cours',
  'interim interimaire missions agence',
  'probleme souci soucis problemes galere difficulte difficultes',
  'partie moitie peu demi',
].map((family) => family.split(' '))
