/**
 * What people say for what a button names: `of` are words of which a button has one, folded; `say` are patterns, as `sayings.ts`
 * reads them.
 */
export interface SayingRow {
  readonly of: string
  readonly say: readonly string[]
  /** It holds somebody back, so that "pas de voiture" and "ma voiture marche plus" say so too. */
  readonly hinders?: true
  /** Messages that mean such a button: the tests of this row. */
  readonly examples: readonly string[]
}

const row = (of: string, say: readonly string[], examples: readonly string[]): SayingRow => ({ of, say, examples })

/** What holds somebody back. */
const HINDRANCES: readonly SayingRow[] = [
  row(
    'transport transports mobilite deplacer deplacement',
    [
      ...['en panne', 'tombe* en panne', 'est morte', 'au garage', 'pas moyen de venir', 'moyen de locomotion'],
      ...['comment venir', 'comment y aller', 'pas de moyen de', 'trop loin', 'habite* loin', 'loin de tout', 'au fin fond'],
      ...['rate .. bus', 'bus .. retard', 'greve', 'mon permis', 'retrait de permis', 'peux pas bouger', 'personne .. emmene*', 'me deplacer', 'vehicule'],
      ...["plein d'essence", 'controle technique', 'batterie a plat', 'roule* plus', 'demarre pas', 'crev* un pneu', 'volee ma voiture'],
    ],
    ['ma bagnole est morte', "j'ai raté le bus", "j'habite loin de tout", 'ma caisse veut plus démarrer elle est au garage'],
  ),
  row(
    'garde enfant enfants creche',
    [
      ...['personne pour garder', 'garder les', 'garder mes', 'garder mon', 'garder ma', 'faire garder', "sortie de l'école", "la sortie d'école"],
      ...['les petits', 'mes petits', 'mon petit', 'ma petite', 'baby sitter', 'mercredis', 'seule avec mes', 'seul avec mes', 'maman solo', 'papa solo'],
      ...['fils .. malade', 'fille .. malade', 'bebe', 'nounou', "nounou m'a lache*", 'place en creche', 'creche .. ferm*', 'mode de garde', 'les enfants', 'mes enfants', 'mes gosses'],
      ...['les gamins', 'mes gamins', 'mes loulous', 'conge maternite', 'conge parental', 'varicelle', 'mon gamin', 'ma gamine', 'mon gosse'],
    ],
    ["j'ai personne pour garder les petits", "j'ai mes gosses le mercredi", 'pas de place en crèche', 'mon fils était malade'],
  ),
  row(
    'logement loger hebergement habitat',
    [
      ...['dors chez', 'dort chez', 'dors a droite', 'heberg*', 'pas de chez moi', 'dans un f', 'dans un f2', 'dans un f3', 'dans un t1', 'dans un t2', 'dans ma voiture'],
      ...['a la rue', 'mis a la porte', 'sans toit', 'nulle part ou', 'sdf', '115', 'expuls*', 'proprietaire veut', 'proprio', 'chez des potes', 'chez des amis'],
      ...['chez un ami', 'chez une amie', 'sur un canape', 'canape', 'insalubre', 'humidite', 'trop petit', 'cherche un toit', 'demande hlm', 'bail', 'dans un studio'],
    ],
    ['je dors chez des potes', 'on est à 6 dans un f2', "j'ai pas de chez moi", 'le proprio me met dehors'],
  ),
  row(
    'sante medical maladie malade',
    [
      ...['mal au dos', 'mal de dos', 'dos en compote', 'dos casse', 'mal partout', 'malade', 'me suis fait operer', 'operer', 'cass* la jambe', 'cass* le bras', 'cass* le pied'],
      ...['arret maladie', 'en arret', 'pas le moral', 'dors plus', 'dors mal', 'angoiss*', 'burn out', 'hernie', 'sciatique', 'tendinite', 'mal aux', 'mal a la', 'fievre', 'grippe'],
      ...['accident', 'hospitalis*', 'clinique', 'urgences', 'medocs', 'medicaments', 'chimio', 'dialyse', 'hypertension', 'tension', 'lumbago', 'entorse', 'platre', 'migraine*'],
      ...['covid', 'gastro', 'mon genou', 'mes genoux', 'mon dos', 'ma jambe', 'mon epaule', 'ma hanche', 'rendez-vous medical', 'toubib', 'kine'],
    ],
    ["j'ai le dos en compote", 'une grosse grippe', 'je me suis cassé le pied', "j'étais aux urgences"],
  ),
  row(
    'argent finance finances budget dette dettes financier',
    [
      ...['a decouvert', 'dans le rouge', 'plus un rond', 'pas un rond', 'plus une thune', 'fins de mois', 'fin de mois', 'credit*', 'dois .. euros', 'huissier*', 'fauche*', 'surendett*'],
      ...['interdit bancaire', 'la banque', 'impayes', 'factures', 'arrive plus a payer', 'peux plus payer', 'pas payer', 'pas les moyens', 'a sec', 'sans le sou', 'des retards de loyer'],
    ],
    ["j'ai des crédits partout", 'je suis à découvert', 'les fins de mois sont dures', 'un huissier me court après'],
  ),
  row(
    'papiers papier titre sejour',
    [
      ...['carte de sejour', 'recepisse', 'prefecture', 'renouvellement de ma carte', 'sans papier*', 'naturalisation', 'carte .. expire*', 'carte .. perime*', 'passeport', "demande d'asile"],
      ...['autorisation de travail', 'ofii', 'ofpra', "carte d'identité", 'visa', 'regularis*', 'pas le droit de travailler', 'titre .. expire*'],
    ],
    ["j'attends mon récépissé", 'la préfecture répond pas', "ma carte d'identité est périmée"],
  ),
  row(
    'administratif administratives administration demarches dossier',
    [
      ...['paperasse*', 'paperasserie', 'dossier* caf', 'dossier* a remplir', 'trop de papiers', 'formulaire*', 'la caf', 'cpam', 'secu', 'impots', 'les dossiers', 'remplir'],
      ...['papiers a remplir', 'courriers', 'ameli', 'demarches', 'ants'],
    ],
    ['trop de paperasse', 'les dossiers CAF', "j'arrive pas à remplir les formulaires"],
  ),
  row(
    'langue francais',
    [
      ...['parle pas bien', 'parle mal', 'pas bien parler', 'parler francais', 'comprend* pas bien', 'pas comprendre', 'sais pas lire', 'sait pas lire', 'pas lire', 'sais pas ecrire', 'pas ecrire'],
      ...['lire et ecrire', 'petit francais', 'cours de francais', 'pas bien francais', 'mon accent', 'comprends pas les gens', 'comprends pas quand on', 'pas les mots'],
    ],
    ['je parle pas bien', 'je sais pas lire', 'pas comprendre les mots', 'mon accent, les gens me font répéter'],
  ),
  row(
    'permis',
    [
      ...['rate le code', 'rate .. permis', 'auto-école', 'heures de conduite', 'lecons de conduite', 'plus de points', 'retire .. permis'],
      ...['sais pas conduire', 'permis .. trop? cher'],
    ],
    ["j'ai raté le code 2 fois", "j'ai plus de points", 'je sais pas conduire'],
  ),
  row(
    'informatique numerique internet ordinateur',
    ['pas internet', 'pas de connexion', 'pas de reseau', "pas d'ordi", 'nul en ordi', 'nulle en ordi', 'en ligne', 'mots de passe', 'mot de passe', 'mon ordi', 'internet', 'les sites'],
    ["j'ai pas internet", 'je suis nulle en ordi', 'les mots de passe je les perds tous'],
  ),
  row(
    'confiance motivation moral',
    ["j'ose pas", 'ose pas', 'peur de', 'jai peur', 'crois plus', 'baisse les bras', 'plus envie', 'plus le courage', 'pas le courage', 'pas confiance', 'pas a la hauteur', 'decourag*', 'demoralis*', 'motive'],
    ["j'ose pas", 'je crois plus en moi', "j'ai peur de pas être à la hauteur"],
  ),
  row(
    'isolement seul solitude',
    ['connais personne', 'personne a qui parler', 'vois personne', 'toute seule', 'tout seul', "pas d'amis"],
    ['je connais personne ici', 'je vois personne de la semaine'],
  ),
]

/** What is hard, or good, at work. */
const WORK: readonly SayingRow[] = [
  row(
    'salaire paie paye remuneration payer',
    [
      ...['mal paye*', 'pas paye*', 'paye* pas', 'me paie*', 'me paye*', 'assez paye*', "assez d'argent", 'gagne pas', 'gagne rien', 'paye* en retard', 'fiche de paie', 'fiches de paie', 'au smic', 'le smic', 'heures sup .. pay*'],
      ...['pas recu ma paye', 'pas recu ma paie', 'ma paye', 'ma paie', 'virement', 'ca paye pas', 'des miettes', 'une misere', 'acompte', 'pas augmente*', 'augmentation', 'mal remunere*', 'sous paye*', 'exploite*', 'payer au lance pierre'],
    ],
    ['mon patron me paie jamais à l’heure', 'on gagne rien', "j'ai toujours pas reçu ma paye", 'on est payé au lance pierre, une misère'],
  ),
  row(
    'horaires horaire heures planning rythme',
    [
      ...['du mat', 'mon planning', 'le planning', 'planning .. change', 'finis .. tard', 'finit .. tard', 'fini .. tard', 'commence .. tot', 'commence a', 'de nuit', 'la nuit', 'le week-end', 'le weekend', 'le dimanche', 'tous les dimanches'],
      ...['les coupures', 'en coupure', 'me leve a', 'leve .. tot', 'lever tot', '3x8', '2x8', "trop d'heures", 'heures sup', 'amplitude', 'pas de pause', 'decale*', 'jamais les memes heures', 'a 5h', 'a 4h', 'bosser la nuit'],
    ],
    ['je commence à 4h du mat', 'mon planning change tout le temps', 'les coupures le midi', 'je finis trop tard le soir'],
  ),
  row(
    'ambiance relations collegues equipe relation',
    [
      ...['collegue* .. sympa', 'collegues .. parlent', 'chef .. crie*', 'chef .. hurle', 'patron .. crie*', 'mauvaise entente', 'me parle mal', 'me parlent mal', 'entend pas', 'entends pas', 'se parle pas', 'mal vu*', 'dans mon dos'],
      ...['embrouille*', 'dispute*', 'moque*', 'tendu', 'clan*', 'pas le respect', 'manque de respect', 'pas de respect', 'mauvaise equipe', 'mauvaise mentalite', 'me regarde* de travers', 'les collegues', 'mes collegues'],
      ...['me laisse* de cote', 'hypocrite*', 'ca gueule', 'gueule', 'engueule*', 'le chef', 'ma cheffe', 'mon chef', 'racis*', 'jalous*', 'bonne equipe', 'on rigole'],
    ],
    ['les collègues sont pas sympa', 'le chef crie tout le temps', 'ça gueule toute la journée', 'ils se moquent de moi'],
  ),
  row(
    'fatigue fatiguant fatigant penibilite physique rythme',
    [
      ...['creve', 'crevee', 'creves', 'ko', 'epuis*', 'tiens plus debout', 'tient plus debout', 'mort de fatigue', 'morte de fatigue', 'sur les rotules', 'lessive', 'lessivee', 'a plat', 'vide', 'videe', 'naze', 'nase', 'hs', 'rince', 'rincee'],
      ...['plus de force', "plus d'énergie", 'claque', 'claquee', 'exten*', 'dors debout', 'mal aux jambes', 'mal partout', 'mort en rentrant', 'morte en rentrant', 'en peux plus', 'peux plus', 'trop physique', 'usee', 'use', 'casse le dos', 'jambes lourdes', 'au bout du rouleau'],
    ],
    ['je suis crevé', 'jsui ko le soir', 'je tiens plus debout', 'sur les rotules'],
  ),
  row(
    'missions taches travail contenu poste',
    ['trop repetitif', "m'ennuie", 'ennuyeux', 'toujours la meme chose', 'rien a faire', 'trop de travail', 'trop de boulot', 'surcharge', 'trop de taches', 'la cadence', 'les cadences'],
    ['je m’ennuie', 'les cadences', 'trop de boulot pour une personne'],
  ),
  row(
    'chef patron responsable hierarchie employeur manager direction',
    ['mon patron', 'la patronne', 'le patron', 'ma patronne', 'le responsable', 'ma responsable', 'la responsable', 'la direction', 'le gerant', 'la gerante', 'le boss', 'mon boss', "chef d'équipe", 'la cheffe', 'le manager', 'superieur*'],
    ['mon patron', 'la responsable', 'le boss'],
  ),
  row(
    'collegues collegue equipe',
    ['les autres employes', 'les autres salaries', "l'équipe", 'mon equipe', 'les gens avec qui je travaille', 'ceux avec qui je bosse', 'camarades', 'mes collegues', 'les gars', 'les filles du boulot'],
    ['les autres employés', "l'équipe"],
  ),
  row(
    'clients client public usagers',
    ['les gens qui viennent', 'la clientele', 'les clientes', 'les acheteurs', 'le public', 'ceux qui viennent', 'les patients', 'les residents', 'les voyageurs'],
    ['les gens qui viennent', 'la clientèle'],
  ),
]

/** What has become of a contract, and of which kind it is. */
const CONTRACTS: readonly SayingRow[] = [
  row(
    'demissionne demission arrete quitte parti',
    ['suis parti', 'suis partie', 'claque la porte', 'jai quitte', 'ai quitte', 'ai lache', 'ai demissionne*', 'demission*', 'me suis barre*', 'suis barre', 'me suis casse', 'ai plaque', 'abandon de poste', 'ai laisse tomber', 'ai tout arrete', 'arrete de moi-meme', 'ai rendu mon tablier'],
    ["j'ai claqué la porte", 'je suis parti de moi même', "j'ai laissé tomber", "j'ai rendu mon tablier"],
  ),
  row(
    'arrete arreter plus',
    ['y vais plus', 'travaille plus', 'bosse plus', 'suis plus la bas', 'y suis plus', 'jai arrete', 'suis plus dedans', 'ai plus de travail', 'ai plus de boulot', 'taffe plus', 'est fini', 'jai perdu mon', 'ai perdu mon boulot', 'ai perdu mon travail', 'fini pour moi'],
    ["j'y vais plus", 'je bosse plus', "j'ai perdu mon boulot"],
  ),
  row(
    'licencie licenciee licenciement vire renvoye',
    ['vire', 'viree', 'mont vire', 'mis dehors', 'mis a la porte', 'licenci*', 'renvoye*', 'foutu dehors', 'remercie par', "m'ont remercié", 'plan social', 'lettre de licenciement', 'jete dehors', 'faute grave', 'la boite a ferme', 'a fait faillite', 'depot de bilan'],
    ["on m'a viré", 'ils m’ont foutu dehors', 'la boîte a fait faillite'],
  ),
  row(
    'fini termine renouvele fin terminee',
    [
      ...['fin de mission', 'fin de contrat', 'fin de cdd', 'contrat .. fini', 'contrat .. termine', 'mission .. finie', "mission (d'intérim)? .. terminee", 'pas garde', 'pas gardee', 'pas repris', 'pas reprise', 'pas voulu me garder', 'pas reconduit*', 'pas renouvel*'],
      ...['pas prolonge*', 'est fini', 'termine depuis', 'ma saison', 'saison .. finie', 'est termine', 'arrive a la fin', 'arrive a terme', 'pas signe la suite', 'voulu me reprendre', 'plus besoin de moi', "période d'essai"],
    ],
    ["ils m'ont pas gardé", 'fin de mission', 'ils avaient plus besoin de moi', 'la saison est finie'],
  ),
  row(
    'change nouvel nouveau changee',
    ['une autre boite', 'autre entreprise', 'nouveau patron', 'nouvelle boite', 'nouveau boulot', 'nouveau travail', 'nouveau taf', 'trouve mieux', 'change de boite', 'change de patron', 'change de boulot', 'ailleurs', 'autre patron', 'autre employeur', 'nouvel employeur'],
    ['je suis dans une autre boîte', "j'ai trouvé mieux ailleurs", 'nouveau patron maintenant'],
  ),
  row(
    'toujours encore poste',
    ['toujours la', 'encore la bas', 'y suis encore', 'y suis toujours', 'y bosse encore', 'y travaille encore', 'y travaille toujours', 'bosse encore', 'bosse toujours', 'toujours en place', 'toujours dans la boite', 'encore dedans', 'pas bouge', 'y travaille', 'toujours au meme endroit', 'suis toujours', 'lache pas', 'y suis'],
    ['toujours là', 'j’y travaille encore', "j'y suis toujours"],
  ),
  row('cdi', ['duree indeterminee', 'embauche* pour de bon', 'embauche* definitivement', 'contrat fixe', 'en fixe', 'titularise*', 'titulaire', 'fonctionnaire', 'pour de bon', 'a vie', 'pas de date de fin', 'sans date de fin'], ['embauché pour de bon', 'je suis titulaire']),
  row(
    'cdd',
    ['duree determinee', 'mois renouvelable*', 'contrat jusque', 'contrat jusqu', 'contrat de .. mois', 'contrat de .. semaines', "jusqu'en", 'remplacement', 'saisonnier*', 'pour la saison', 'contrat court', 'conge mater', 'un mois renouvelable', 'renouvelable*'],
    ['6 mois renouvelable', "contrat jusqu'en décembre", 'pour la saison'],
  ),
  row('interim interimaire', ["boîte d'intérim", "agence d'intérim", 'adecco', 'manpower', 'randstad', 'crit', 'proman', 'synergie', 'missions', 'en mission', 'a la mission', 'a la journee', 'start people', 'actual'], ['je fais des missions', 'une boîte d’intérim', 'chez Proman']),
  row(
    'insertion iae aide',
    ['cddi', 'aci', "chantier d'insertion", 'ei', 'contrat aide', 'pec', 'cui', 'association intermediaire', 'regie de quartier', "entreprise d'insertion", 'atelier chantier', 'iae', 'etti', 'parcours emploi competences', 'ateliers et chantiers'],
    ['CDDI', 'un chantier d’insertion', 'à la régie de quartier'],
  ),
  row('apprentissage alternance apprenti', ['alternan*', 'apprenti*', 'contrat pro', 'cfa', 'professionnalisation'], ['je suis en alternance', 'au CFA']),
  row('plein', ['temps plein', 'a fond', '35h', '39h', '35 heures', '39 heures', 'plein temps', 'a temps complet', 'toute la semaine', 'temps complet', 'full time'], ['39h', 'à plein temps', 'temps complet']),
  row('partiel', ['mi-temps', '20h par', '24h par', 'quelques heures', 'a mi temps', 'que le matin', 'les matins seulement', 'petit contrat', '24 heures par', '20 heures par', 'temps pas complet'], ['juste quelques heures', 'mi temps']),
]

/** What one does, and looks for. */
const SITUATIONS: readonly SayingRow[] = [
  row('emploi travaille travail poste', ['je bosse', 'je taffe', 'jai un taf', 'ai un taf', 'ai un boulot', 'ai du boulot', 'jai du travail', 'en poste', 'suis embauche*', 'suis salarie*', 'je suis caissier*', 'ai trouve du travail', 'ai trouve un travail', 'ai trouve un boulot', 'ai trouve un taf'], ['je bosse', "j'ai un taf", "j'ai trouvé un boulot"]),
  row('emploi travail boulot', ['taffer', 'bosser', 'du boulot', 'du taf', 'un taf', 'un boulot', 'gagner ma vie', 'un cdi', 'trouver du travail', 'etre embauche', 'du travail', 'un job', 'un vrai travail'], ['je veux juste taffer', 'du boulot', 'trouver un job']),
  row(
    'formation former apprendre etudes',
    ["retour* à l'école", 'a ecole', "à l'école", 'en stage', "j'apprends", 'passer un diplome', 'passer mon cap', 'passer un titre', 'apprendre un metier', 'me former', 'repren* les etudes', 'repris les etudes', 'reprendre les cours', 'formation de', 'afpa', 'greta', 'reconversion', 'etudiant*', 'suis en cours'],
    ["à l'école", 'passer un diplôme', "j'ai repris les études", "je suis à l'afpa"],
  ),
  row('recherche cherche chomage chercher', ['au chomage', 'au chomdu', 'chomdu', 'je cherche', 'inscrit* a pole', 'inscrit* a france travail', 'pole emploi', 'sans travail', 'pas de travail', 'sans emploi', "demandeur d'emploi", 'je galere a trouver', 'envoie des cv', 'je postule', 'trouve rien'], ['au chomdu', "j'envoie des CV", 'je postule partout']),
  row('activite inactif rien aucune', ['je fais rien', 'fais rien', 'mere au foyer', 'maman au foyer', 'pere au foyer', 'au foyer', 'reste a la maison', 'sans rien', 'rien pour le moment', "rien pour l'instant", 'a la maison'], ['je fais rien', 'mère au foyer', 'je reste à la maison']),
  row('entreprise compte creer independant creation', ['ma boite', 'monter ma', 'monter une', 'mon compte', 'auto entrepreneur', 'autoentrepreneur', 'micro entreprise', 'ouvrir un', 'ouvrir mon', 'ouvrir une', 'mon business', 'a mon compte', 'etre mon propre patron', 'mon propre', 'food truck', 'uber', 'mon affaire'], ['monter ma boîte', 'me mettre à mon compte', 'ouvrir un snack', 'un food truck']),
  row('retraite retraitee', ['a la retraite', 'ma retraite', "plus d'âge", 'trop vieux', 'trop vieille'], ['je suis à la retraite']),
  row('maladie arret', ['en arret', 'arret de travail', 'accident du travail', 'en longue maladie', 'ald', 'en maladie'], ['je suis en arrêt', 'accident du travail']),
  row('celibataire seul seule', ['celib', 'seul dans la vie', 'pas de copain', 'pas de copine', 'vis seul', 'vis seule', 'personne dans ma vie', 'ya personne', 'y a personne', 'coeur a prendre', 'tout seul', 'toute seule', 'sans conjoint'], ['célib', 'je vis seule', 'pas de copine']),
  row('couple', ['avec mon copain', 'avec ma femme', 'avec mon mari', 'avec mon epoux', 'avec mon epouse', 'avec ma cherie', 'avec mon cheri', 'avec ma copine', 'avec mon homme', 'ma compagne', 'mon compagnon', 'avec quelqu un', 'pacs*', 'en concubinage', 'mon conjoint', 'ma moitie', 'on vit ensemble', 'fiance*', 'avec mon mec'], ['avec mon copain', 'pacsé', 'je vis avec ma compagne']),
  row('marie mariee maries', ['ai un mari', 'mon mari', 'ma femme', 'mon epoux', 'mon epouse', 'jai une femme', 'passe devant le maire', 'la bague au doigt'], ["j'ai un mari", 'avec ma femme']),
  row('divorce divorcee separe separee', ['mon ex', "s'est separe*", 'suis separe*', 'divorc*', "m'a quitte*", 'ma quitte*', 'on est plus ensemble', 'rupture', 'quitte mon mari', 'quitte ma femme'], ["on s'est séparés", 'mon ex est parti', 'on est plus ensemble']),
  row('famille proche proches parents', ['ma mere', 'mon pere', 'ma soeur', 'mon frere', 'mes parents', 'mon mari', 'ma femme', 'mon cousin', 'ma cousine', 'ma tante', 'mon oncle', 'beau frere', 'belle soeur', 'belle mere', 'beau pere', 'ma daronne', 'mon daron', 'mes darons', 'mon fils', 'ma fille', 'mes enfants', 'la famille', 'ma maman', 'mon papa', 'ma grand mere', 'mamie'], ['ma mère', 'ma sœur et mon beau frère', 'mes darons']),
  row('ami amie amis connaissance', ['un pote', 'une pote', 'des potes', 'mon pote', 'ma pote', 'une copine', 'un copain', 'des copains', 'une amie', 'mon voisin', 'ma voisine', 'un voisin', 'une connaissance', 'un gars que je connais', 'le bouche a oreille', 'par connaissance', 'un collegue', 'mes potes'], ['un pote', 'ma voisine']),
  row('conseiller conseillere referent referente', ['ma referente', 'mon referent', 'mon conseiller', 'ma conseillere', 'madame de', 'le monsieur de', 'la dame de', 'mission locale', 'france travail', 'assistante sociale', 'mon assistante sociale', 'mon assistante', 'mon educateur', 'mon educatrice', 'as', 'cip'], ['ma référente', 'la dame de la mission locale', 'mon assistante sociale']),
  row('personne seul seule', ['tout seul', 'toute seule', 'moi meme', 'par moi', 'debrouill* seul*', 'me suis debrouille*', 'trouve seul', 'trouvee seule', 'sans aide', "d'aide", 'personne', 'trouve tout seul', 'par mes propres moyens'], ['tout seul', 'je me suis débrouillé', 'par moi même']),
  row('groupe collectif', ['avec les autres', 'a plusieurs', 'avec du monde', 'tous ensemble', 'en equipe'], ['avec les autres', 'à plusieurs']),
  row('individuel seul', ['tete a tete', 'en tete a tete', 'tout seul', 'toute seule', 'rien que nous', 'en prive', 'a deux', 'juste moi', 'que moi'], ['en tête à tête', 'juste moi avec vous']),
  row('aucun aucune sans', ['jai rien', 'ai rien', 'sans rien', 'rien du tout', 'arrete en 3', 'arrete en troisieme', "arrêté l'école", 'arrete a 16 ans', 'pas de diplome', 'niveau college', "jamais été à l'école", "jamais allé à l'école", "pas fini l'école", "quitté l'école"], ["j'ai rien", "j'ai arrêté l'école", 'jamais été à l’école']),
  row('plus superieur licence master', ['bts', 'dut', 'une licence', 'licence', 'master', 'deug', 'ingenieur', 'doctorat', 'la fac', 'universite', 'bac 3', 'bac 5', 'maitrise'], ['bts', 'une licence', 'un master au pays']),
  row('bac baccalaureat', ['bac pro', 'bac general', 'bac techno', 'niveau terminale', 'terminale', 'juste le bac', 'le bac', 'bac stmg', 'bac l'], ['bac pro', 'niveau terminale', 'juste le bac']),
]

/** How one comes, is reached, and which trade it is. */
const WAYS: readonly SayingRow[] = [
  row('voiture auto', ['ma caisse', 'en caisse', 'je roule en', 'en clio', 'ma clio', 'en twingo', 'ma voiture', 'je conduis', 'au volant', 'en bagnole', 'voiture', 'ma 206', 'en peugeot', 'en renault'], ['je roule en clio', 'avec ma caisse']),
  row('covoiturage', ['me prend au passage', 'me prend en voiture', 'un collegue me', 'une collegue me', "on partage l'essence", 'blablacar', 'a plusieurs dans', 'on y va ensemble', 'me depose', 'me depose en'], ['un collègue me prend au passage', "on partage l'essence"]),
  row('conduit emmene depose', ['me depose', "m'emmene", "m'amene", 'me conduit', 'on me depose', 'vient me chercher'], ['mon mari me dépose', 'on m’emmène']),
  row('bus car commun tram', ['transports en commun', 'transport en commun', 'le car', 'en car', 'le bus', 'abonnement', 'la navette', 'le tram', 'bus puis', 'en bus', 'tcl', 'ratp', 'la ligne'], ['les transports en commun', 'je prends la ligne', 'en car']),
  row('commun', ['le bus', 'le tram', 'le metro', 'le train', 'le rer', 'le ter'], ['le tram et le bus']),
  row('velo', ['a bicyclette', 'becane', 'bicloune', 'je pedale', 'en vtt', 'biclou'], ['à bicyclette', 'je pédale', 'en bécane']),
  row('pied', ['a pince', 'a pinces', 'je marche', 'en marchant', 'a pate', 'a pattes', 'mes jambes', 'mes deux jambes', 'pedibus', "j'habite a cote", 'jhabite a cote', 'a cote de chez', 'a cote de la maison'], ['à pince', "j'y vais en marchant", 'avec mes jambes']),
  row('sms texto message', ['par ecrit', 'par message', 'un texto', 'sur mon portable par ecrit', 'ecrivez moi', 'par whatsapp', 'envoyez un message', 'un petit message', 'message svp', 'un msg', 'msg'], ['par écrit', 'un petit message', 'un msg']),
  row('telephone appel telephonique', ['coup de bigo', 'coup de fil', 'de vive voix', 'telephonez', 'telephonez moi', 'passez un coup', 'par tel', 'un appel', 'passez moi un coup de', 'un coup de tel', 'au bout du fil'], ['un coup de bigo', 'de vive voix']),
  row('mail email courriel e-mail', ['boite mail', 'mon gmail', 'gmail', 'hotmail', 'yahoo', 'adresse mail', 'par internet', 'electronique', 'outlook', 'ma boite'], ['sur mon gmail', 'adresse électronique']),
  row('courrier lettre poste', ['par la poste', 'la poste', 'boite aux lettres', 'une lettre', 'par courrier', 'timbre', 'papier'], ['dans la boîte aux lettres', 'par la poste']),
  row('visio video', ['par camera', 'en video', 'whatsapp video', "sur l'écran", 'zoom', 'de chez moi', 'depuis chez moi', 'sans bouger'], ['depuis chez moi', 'en caméra']),
  row('bureau place agence presentiel sur', ['face a face', 'en face', 'je viens', 'je me deplace', 'chez vous', 'en vrai', 'en personne', 'dans vos locaux', 'venir vous voir'], ['en face à face', 'dans vos locaux', 'venir vous voir']),
  row('ordinateur ordi', ['mon pc', 'un pc', 'un mac', 'pc portable', 'mon ordi', 'laptop', 'ordi fixe'], ['mon pc', 'un mac']),
  row('telephone smartphone', ['mon iphone', 'mon portable', 'un portable', 'mon samsung', 'mon tel', 'juste mon tel', 'juste mon iphone', 'android'], ['juste mon iphone', 'mon portable']),
  row('menage nettoyage entretien', ['femme de chambre', 'femme de menage', "agent d'entretien", 'agent entretien', "agente d'entretien", 'nettoyer', 'technicien de surface', 'technicienne de surface', 'faire les chambres', 'les bureaux a nettoyer', 'balayer'], ["agent d'entretien", 'femme de chambre', 'technicienne de surface']),
  row('aide personne personnes domicile', ['mamies et papis', 'papis et mamies', 'petits vieux', 'personnes agees', 'personne agee', 'les vieux', 'les anciens', 'auxiliaire de vie', 'chez les personnes', 'aide soignant*', 'ehpad', 'mamies', 'les papis', 'garder des enfants', 'aide a domicile'], ['les petits vieux', 'auxiliaire de vie', "m'occuper des mamies"]),
  row('vente commerce magasin caisse', ['hotesse de caisse', 'grande surface', 'super u', 'leclerc', 'carrefour', 'lidl', 'mise en rayon', 'faire les rayons', 'vendre', 'vendeu*', 'la caisse', 'boutique', 'marche'], ['hôtesse de caisse', 'mise en rayon chez Lidl']),
  row('batiment btp chantier', ['faire des murs', 'bricol*', 'manoeuvre', 'maconn*', 'plaquiste', 'placo', 'couvreur', 'peinture', 'toiture', 'travaux publics', 'carrel*', 'electricien*', 'plombier*', 'sur les chantiers', 'le beton'], ['manœuvre', 'je pose du placo', 'sur les chantiers']),
  row('restauration cuisine', ['plonge*', 'en salle', 'faire a manger', 'cuistot', 'cuisinier*', 'serveu*', 'aide cuisine', 'mcdo', 'macdo', 'kebab', 'les fourneaux', 'commis', 'la bouffe', 'pizzaiolo'], ['cuistot', 'au mcdo', 'faire à manger']),
]

/** What people think of an offer, a date, a survey. */
const OPINIONS: readonly SayingRow[] = [
  row('cher prix cout argent moyens', ['pas les moyens', 'le prix', 'coute', 'un bras', 'trop chere', 'ruine', 'hors de prix', 'pas dans mes moyens', 'tarif*', 'pas assez de sous', 'pas le budget', 'coutait', 'les yeux de la tete'], ['ça coûte un bras', "j'ai pas les moyens", 'hors de prix']),
  row('loin distance', ['perpete', 'bout du monde', "bout de l'île", "à l'autre bout", 'autre bout', 'trop de route', 'trop de trajet', 'aller retour', 'trop de kilometres', 'trop de bornes', 'heures de route', 'pas la porte a cote', 'la distance', 'heures de bus'], ['c’est à perpète', 'pas la porte à côté', "à l'autre bout du département"]),
  row('interesse interessee interesser envie', ['me dit rien', 'dit rien', 'pas mon truc', 'pas pour moi', 'pas interesse*', 'en fiche', 'en fous', 'pas mon metier', 'aime pas ce', 'pas envie', 'me plait pas', 'me branche pas', "m'attire pas", 'pas mon domaine', 'pas motive*', 'rien a faire de'], ['ça me dit rien', "c'est pas mon truc", 'ça me branche pas']),
  row('salaire', ['mal paye*', 'pas assez paye*', 'trop peu', 'le smic', 'paye* au smic'], ['trop mal payé']),
  row('long longue', ['interminable', 'finit jamais', 'finit pas', 'une eternite', 'des heures', 'des plombes', 'trois plombes', 'beaucoup attendu', 'attendu longtemps', 'trop de questions', 'traine', 'fait long', 'attendre longtemps', 'longtemps'], ['interminable', "j'ai attendu une éternité", 'trop de questions']),
  row('clair comprehensible compliquee complique confus', ['rien compris', 'pas compris', 'confus', 'confuse', 'embrouille', 'brouillon', 'comprends rien', 'mal explique*', 'charabia', 'flou', 'incomprehensible'], ["j'ai rien compris", 'un vrai charabia', 'mal expliqué']),
  row('rapide vite', ['tout de suite', 'direct', 'pas attendu', 'vite pris', 'super vite', 'pas eu le temps de'], ['on m’a pris direct', 'pas attendu']),
  row('decourage decouragee triste abattu', ['moral dans les chaussettes', 'moral a zero', 'pas le moral', 'le moral .. bas', 'degoute*', 'demoralise*', 'y crois plus', 'crois plus', 'envie de rien', 'baisse les bras', 'cafard', 'au fond du trou', 'jen ai marre', 'en ai marre', 'ras le bol'], ['le moral dans les chaussettes', "j'y crois plus", "j'en ai marre"]),
  row('forme', ['la peche', 'la patate', 'la frite', "plein d'energie", "pleine d'energie", 'au top', 'bien dans ma peau', 'bon pied bon oeil', 'pete la forme', 'super bien', 'nickel'], ["j'ai la pêche", "j'ai la patate"]),
  row('fatigue fatiguee', ['dors pas', 'pas dormi', 'creve', 'crevee', 'epuise*', 'naze', 'ko', 'hs', 'lessive*', 'a plat', 'vide', 'videe', 'claque', 'rincee', 'rince', 'mort', 'morte'], ['crevée', 'à plat']),
  row('proprietaire', ['ai achete', 'avons achete', 'on a achete', 'ma maison a moi', 'credit immo', 'la maison est a moi', 'la maison est a nous', 'cest a moi', 'rembourse la maison'], ['on a acheté la maison', 'la maison est à nous']),
  row('locataire', ['paye un loyer', 'paie un loyer', 'je loue', 'on loue', 'au hlm', 'en hlm', 'bailleur', 'location', 'un loyer', 'proprio'], ['je paye un loyer', 'en HLM']),
  row('heberge hebergee', ['chez ma soeur', 'chez mon frere', 'chez un pote', 'chez un ami', 'chez une amie', 'chez une copine', 'chez un copain', 'chez ma cousine', 'chez mon cousin', 'chez ma tante', 'chez mon oncle', 'chez ma mere', 'chez mon pere', 'sur un canape', 'sur le canape', 'a droite a gauche', 'en attendant'], ['chez une copine', 'sur le canapé de mon frère']),
  row('assistante maternelle', ['nounou', 'nourrice', 'assmat', 'ass mat', 'tata agreee', 'nounou agreee'], ['la nounou au bout de la rue', 'une nourrice']),
  row('solution', ['personne peut les garder', 'personne pour', 'je sais pas qui', 'pas de garde', 'trouve personne', 'trouve pas de', 'personne pour les garder', 'je les garde', 'je trouve rien'], ['personne peut les garder']),
  row('internet web', ['facebook', 'insta', 'instagram', 'tiktok', 'google', 'youtube', 'linkedin', 'indeed', 'leboncoin', 'le bon coin', 'un site', 'sur un site', 'sur le net', 'reseaux sociaux', 'les reseaux'], ['sur facebook', 'un site']),
  row('bientot', ['lundi', 'la semaine prochaine', 'le mois prochain', 'demain', 'attaque lundi', 'dans .. jours', 'dans .. semaines', 'jattends la date', 'attends la date', 'pas encore mais'], ["j'attaque lundi", 'la semaine prochaine']),
  row('ville commune quartier', ['sors pas de ma', 'sors pas du', 'pres de chez moi', 'a cote de chez moi', 'pas plus loin que', 'ici', 'dans le coin', 'a pied'], ['je sors pas de ma commune', 'près de chez moi']),
  row('partout', ['ne importe ou', 'nimporte ou', 'je bouge', 'ca me derange pas de bouger', 'ou vous voulez', 'mobile', 'toute la france', 'le monde entier'], ["n'importe où", 'je suis mobile']),
  row('chaleur chaud', ['creve de chaud', 'trop chaud', 'il fait chaud', 'une fournaise', '40 degres', 'etouffe', 'la canicule'], ['on crève de chaud']),
  row('bruit', ['casse les oreilles', 'machines .. fort', 'ca gueule', 'entend rien', 'entends rien', 'marteau piqueur', 'boucan', 'vacarme', 'mal aux oreilles'], ['un boucan', "on s'entend pas, le marteau piqueur"]),
  row('charges charge lourdes port', ['porter des', 'porte des', 'soulever', 'sacs de', 'cartons', 'palettes', 'mal au dos', 'trop lourd', 'kilos', 'kg'], ['porter des sacs de 25 kg', 'les cartons']),
  row('maintenant', ['tout de suite', 'direct', 'allez y', 'vas y', 'la maintenant', 'now', 'de suite', 'go', 'on y va'], ['tout de suite', 'allez-y', 'direct']),
  row('tard', ["tout à l'heure", 'pas now', 'pas maintenant', 'une autre fois', 'pas tout de suite', 'apres', 'ce soir', 'demain', 'pas le temps', 'la je peux pas', 'un autre jour', 'plus tard', 'je suis occupe*', 'au travail la'], ['tout à l’heure', 'pas maintenant', 'là je peux pas']),
  row('importe egal', ['men fou', 'en fou', 'en fous', 'en fiche', 'kan vs voulez', 'quand vous voulez', 'comme vous voulez', 'comme tu veux', 'quand tu veux', 'au choix', "n'importe", 'pas de preference', "m'est égal", 'ca me va tout', 'comme ca vous arrange', 'quand ca vous arrange'], ["m'en fou", 'comme vous voulez', 'pas de préférence']),
  row('oublie oubli', ['plus pense', 'pas pense', 'oubli*', 'zappe', 'sorti de la tete', 'completement zappe', 'pas note', 'trompe de jour', "trompé d'heure", 'perdu la date'], ["j'ai zappé", "ça m'est sorti de la tête", "j'y ai plus pensé"]),
  row('travaillais travail travaille', ['mon patron .. laisse', 'etais au boulot', 'etais au taf', 'etais au travail', 'bossais', 'taffais', 'pas pu me liberer', 'de service', 'appele* au boulot', 'mission'], ['j’étais au taf', 'je bossais', "mon patron m'a pas laissé"]),
  row('repondre prive', ['secret', 'prive', 'ca vous regarde pas', 'vous regarde pas', 'pas vos oignons', 'ma vie privee', 'perso', 'personnel', 'ca me regarde', 'confidentiel', 'envie de le dire', 'pas le dire', 'pas envie de dire', 'pas repondre'], ['ça vous regarde pas', 'secret', 'c’est perso']),
  row('sais', ['ptet', 'ptetre', 'en sais .. rien', 'en ai aucune idee', 'pas la moindre idee', 'peut etre', 'aucune idee', 'pas sur', 'pas sure', 'jsp', 'chais pas', 'faut voir', 'ca depend', 'a voir', 'aucune ide', 'mystere', 'bonne question', 'sais rien', 'ignore', 'plus trop', 'me rappelle plus', 'souviens plus', 'sais plus'], ['ptetre', 'faut voir', 'je me rappelle plus']),
  row('retard', ["pas à l'heure", 'pas a temps', 'en retard', 'retard', 'trop tard', 'apres le 15', "jamais à l'heure"], ['avec 15 jours de retard', 'jamais à l’heure']),
  row('temps', ["à l'heure", 'comme prevu', 'a la date', 'en temps et en heure', 'pile', 'sans retard', 'jamais de retard', "rubis sur l'ongle"], ['comme prévu', 'pile à l’heure', 'rubis sur l’ongle']),
  row('cours', ['en attente', 'attends la reponse', 'attends leur reponse', 'dossier depose', 'depose', 'jai commence', 'ai commence', 'passe le code', 'eu le code', 'pas fini', 'pas encore fini', 'bientot fini', 'en train', 'a moitie fait', 'attends le retour', 'prends des lecons'], ['j’attends leur réponse', "j'ai commencé", 'je suis en train']),
  row('veille', ["jour d'avant", 'jour davant', 'la veille', 'un jour avant', '24h avant'], ["le jour d'avant", '24h avant']),
  row('matin matinee', ['avant midi', 'tot', 'de bonne heure', 'a la fraiche', 'avant 12h', 'au reveil', 'debut de journee'], ['avant midi', 'tôt']),
  row('apres-midi aprem apres', ['apres manger', 'apres le repas', 'apres la sieste', 'aprem', 'apres midi', "début d'aprem"], ['après manger', 'après le repas']),
  row('soir soiree', ['apres le boulot', 'apres le travail', 'apres le taf', 'fin de journee', 'apres 18h', 'a partir de 18h', 'apres ma journee', 'en rentrant', 'a la debauche'], ['après le boulot', 'en fin de journée']),
]

export const SAYINGS: readonly SayingRow[] = [
  ...HINDRANCES.map((one) => ({ ...one, hinders: true as const })),
  ...WORK.map((one) => ({ ...one, hinders: true as const })),
  ...CONTRACTS, ...SITUATIONS, ...WAYS, ...OPINIONS]
