import { row } from './sayingRow.ts'
import type { SayingRow } from './sayingRow.ts'

/** What people live with: habits, the law, papers, a family, a home, a bank, a telephone. */
export const LIFE: readonly SayingRow[] = [
  // Habits
  row('tabac cigarette', ['clope*', 'cigarette*', 'nicotine', '(un|deux|2|1|3) paquet*', 'paquet* par jour', 'vapot*', 'rouler* mes', 'fume*', 'mégot*'], ['un paquet par jour', 'je fume comme un pompier', 'la clope']),
  row('alcool boisson', ['alcool*', 'picol*', 'bois (trop|beaucoup|tous|des|du)', 'biere*', 'pastis', 'rhum', 'pinard', 'vodka', 'whisky', 'la bouteille', 'une bouteille', 'apero*', 'bourre*', 'cuite*', 'la boisson', 'boire'], ['je bois trop', 'les apéros', 'la bouteille', 'du rhum tous les soirs']),
  row('cannabis', ['shit', 'joint*', 'petard*', 'weed', 'beuh', "l'herbe", 'fumette', 'zamal', 'spliff*', 'bedo*', 'teuch', 'cannabis', 'thc'], ['un joint le soir', 'les pétards', 'du zamal', 'la fumette']),
  row('jeux jeu', ['pari* sportif*', '(les|des) paris', 'gratt*', 'casino*', 'poker', 'pmu', 'tierce', 'machine* a sous', 'loto', 'fdj', 'roulette', 'je mise', 'je parie', 'bandit* manchot*'], ['les paris sportifs', 'je gratte tous les jours', 'le PMU', 'les machines à sous']),
  row('consommation', ['(bois|fume|prends|consomme) (rien|pas|jamais)', 'sobre', 'clean', 'sevré*', 'abstinent*', '(ni|aucune|pas une) (clope|goutte|alcool)', "j'ai arrêté tout"], ['sobre depuis deux ans', 'je bois pas je fume pas']),

  // The law
  row('bracelet electronique', ['a la cheville', 'sous surveillance', 'boitier', 'horaires de sortie', 'assigne*', 'ddse'], ['à la cheville, je sors de 9 h à 17 h']),
  row('liberte', ['(rentre|dors|dormir|retourne*) .. (cellule|prison|detention)', 'cellule', 'centre de detention', 'maison d’arret', 'permission*', 'a la prison le soir'], ['je rentre en cellule le soir']),
  row('sursis spip probation', ['probation', 'spip', 'cpip', '(un|mon|du) tig', 'suivi judiciaire', 'obligation* de', 'conseiller* penitentiaire', 'mise a l’epreuve', 'pointer au'], ['je pointe au SPIP', 'la conseillère de probation']),
  row('peine', ['(tout|peine) (purge*|fini|finie)', 'purg*', 'paye ma dette', 'suis libre', 'sorti depuis', 'derriere moi', 'plus rien a'], ['j’ai purgé', 'c’est derrière moi']),
  row('concerne concernee', ['casier vierge', 'rien a voir', 'jamais eu affaire', 'pas pour moi', 'me (regarde|touche) pas', 'jamais (ete|eu) de (soucis|problemes)', 'pas mon cas', 'connais pas'], ['casier vierge', 'c’est pas mon cas', 'jamais eu affaire à eux']),

  // Papers
  row('recepisse', ['provisoire', 'en attendant (ma|la|mon|que)', 'feuille .. photo', 'prolongation', 'renouvellement', 'en renouvellement', 'api', 'attestation de (demande|prolongation)'], ['un papier provisoire', 'en attendant ma carte', "l'attestation de prolongation"]),
  row('titre sejour', ['carte de (resident|sejour)', 'resident*', 'vie privee', 'carte 10 ans', 'de dix ans', 'vpf', 'salarie temporaire', 'passeport talent'], ['une carte de résident', 'vie privée et familiale']),
  row('rien manque', ['dossier complet', 'tout (est|a ete) (parti|envoye|donne|bon|la|fourni)', 'tout envoye', 'tout donne', 'au complet', 'j’ai tout'], ['dossier complet', 'tout est envoyé']),
  row('domicile', ['quittance*', 'facture* (edf|d’eau|d’electricite)', 'mon adresse', 'preuve d’adresse', 'papier .. adresse', 'ou j’habite', 'heberg*'], ['une quittance', 'la facture EDF']),
  row('employeur', ['ancien (patron|boss|chef|employeur)', '(patron|boss|boite) .. (papier|attestation|certificat|envoyer)', 'solde de tout compte', 'certificat de travail', 'papier .. (patron|boss|chef|boite)'], ['le papier de mon ancien patron', 'le solde de tout compte']),
  row('rib bancaire', ['coordonnees bancaires', 'papier .. banque', 'celui de la banque'], ['mes coordonnées bancaires']),

  // Administrations

  // Family
  row('handicape handicapee handicap', ['autis*', 'trisomi*', 'polyhandicap*', 'aesh', 'mdph', 'ime', 'dys*', 'en fauteuil', 'hyperactif*', 'tdah'], ['il est autiste', 'un enfant à l’IME']),
  row('parent age', ['ma (mere|maman|grand mere|tante) .. (alzheimer|malade|agee|seule|dependante|toilette)', 'mon (pere|papa|grand pere) .. (alzheimer|malade|age|seul|dependant|toilette)', 'alzheimer', 'aidant*', 'occupe de (ma|mon|mes) (mere|pere|parents|maman|papa)', '(ma|mon) (mere|pere|maman|papa) (est|a) (plus|vieille|vieux|tombe*)'], ['je m’occupe de ma mère', 'mon père a Alzheimer']),
  row('charge charges familiale', ['personne a (charge|ma charge|m’occuper)', 'que moi', 'vis (seul|seule)', 'pas d’enfant*', 'celibataire'], ['personne à charge', 'que moi à m’occuper']),
  row('assistante', ['nounou*', 'nourrice*', 'ass matin', 'assmat', 'gardienne', 'agreee'], ['la nounou', 'une nourrice agréée', 'ass mat']),
  row('creche', ['multi accueil', 'halte garderie', 'micro creche', 'jardin d’enfants', 'place en collectif'], ['au multi-accueil']),
  row('periscolaire ecole', ['garderie', 'cantine', 'centre de loisirs', 'aide aux devoirs', 'etude du soir', 'centre aere', 'maitresse'], ['la cantine et la garderie']),
  row('couple', ['avec (mon|ma) (homme|mec|copain|copine|compagnon|compagne|cheri|cherie|moitie|femme|mari)', 'on vit ensemble', 'on est deux', 'en menage', 'a deux'], ['avec mon homme', 'avec ma femme', 'on vit ensemble']),

  // A home
  row('locataire', ['(au|le|mon|un) bailleur', '(paye|paie|verse) (un|mon|le) loyer', 'bail', 'agence immobiliere', '(au|le|mon) proprio', 'hlm'], ['je paye mon loyer au bailleur', "j'ai un bail"]),
  row('campagne', ['bled', 'hameau', 'village*', 'au milieu des (champs|vaches)', 'la cambrousse', 'perdu dans', 'lieu dit', 'a la ferme', 'trou perdu', '(en|dans la) foret'], ['un petit bled', 'au milieu des champs']),
  row('ville', ['centre (de|ville)', 'plein centre', 'metropole', 'en agglo', 'banlieue', 'quartier*', 'cite', 'lyon', 'marseille', 'paris', 'toulouse', 'lille', 'nantes', 'bordeaux', 'strasbourg'], ['en plein centre', 'dans une cité à Lyon']),
  row('outre-mer outre mer', ['reunion', 'la run', 'martinique', 'guadeloupe', 'guyane', 'mayotte', 'mamoudzou', 'cayenne', 'fort de france', 'saint (denis|pierre|martin)', 'pointe a pitre', 'caledonie', 'tahiti', 'polynesie', 'sur l’ile', 'aux antilles', 'dom tom'], ['à la Réunion', 'Mamoudzou', 'en Guyane']),

  // A bank, money
  row('bancaire', ['credit agricole', 'banque postale', 'la poste', 'caisse d’epargne', 'societe generale', 'bnp', 'lcl', 'boursorama', 'revolut', 'carte bleue', 'livret', 'j’ai (un|mon) (rib|iban)', 'nickel .. buraliste', 'buraliste', 'credit mutuel'], ['au Crédit agricole', 'chez le buraliste']),
  row('depense depenses', ['pension alimentaire', 'obseques', 'les etudes', 'mutuelle', 'assurance*', 'amende*', 'avocat', 'dentiste', 'lunettes'], ['la pension alimentaire', 'les obsèques de mon père']),

  // A telephone, a computer
  row('souci', ['impec*', '(tout|ca) (marche|roule|fonctionne|va) (bien|nickel|impeccable)', 'tout roule', 'ras', 'rien a signaler', 'nickel', 'aucun probleme', 'tout est bon', 'tout baigne'], ['tout marche impeccable', 'RAS']),
  row('smartphone telephone', ['androi*', 'iphone*', 'samsung', 'mon portable', '(mon|que mon|juste mon) (tel|phone|mobile)', 'forfait mobile', 'partage* de connexion', 'redmi', 'huawei'], ['que mon androïd', 'mon forfait mobile']),
  row('tablette', ['ipad', 'ardoise', 'grand ecran tactile', 'galaxy tab', 'tactile'], ["l'iPad des petits"]),

  // Work and its days
  row('face', ['les yeux dans les yeux', 'autour d’un cafe', 'en vrai', 'de vive voix', 'je passe vous voir'], ['les yeux dans les yeux', 'autour d’un café']),
  row('meme jour', ['(matin|jour) (du|de mon|de mes|de la) (rdv|rendez vous)', 'heure* avant', 'juste avant', 'quand j’ouvre les yeux'], ['une heure avant', 'le matin du rendez-vous']),
  row('cap', ['handicap*', 'rqth', 'mdph'], ['ceux des travailleurs handicapés']),
  row('recue recu', ['tombe* (hier|ce matin|lundi|mardi|mercredi|jeudi|vendredi)', 'vire* sur', 'sur mon (compte|livret)', 'ca y est', 'encaisse*', 'dans la poche'], ['c’est tombé hier', 'viré sur mon compte']),
  row('signe signee', ['signe*', 'parafe*', 'paraphe*', 'mon exemplaire', 'c’est fait'], ['paraphé partout', "j'ai mon exemplaire"]),
  row('pret prete', ['pare', 'paree', 'au taquet', 'j’ai tout', 'chaud', 'tout ce qu’il faut'], ['paré', "j'ai tout ce qu'il faut"]),
  row('ecole', ['lycee', 'terminale', 'la fac', 'reprendre (mes|les|des)? etudes', 'repasser (mon|le) bac', 'les bancs', 'seconde generale'], ['retourner au lycée', 'reprendre mes études']),
  row('boulot', ['job (d’ete|etudiant)', 'me faire .. sous', '(laver|tondre) (des|les)', 'extras', 'baby sitting', 'petits jobs', 'argent de poche'], ['un job d’été', 'me faire trois sous', 'des extras']),
  row('droits droit', ["l'are", 'cumul*', '(ai|est ce que|eske) .. droit', 'prime d’activite', 'j’ai droit', 'simulation', 'a quoi (j’ai|ai)'], ['savoir si je peux cumuler', 'à quoi j’ai droit']),
  row('oui', ['c’est fait', 'deja fait', 'fait hier', 'c’est en cours'], ['c’est fait']),
  row('non', ['(pas|jamais) (eu|pris) le temps', 'jamais fait', 'pas encore eu'], ['pas eu le temps']),
  row('sais', ['difficile a dire', 'dur a dire', 'pas d’avis'], ['difficile à dire']),
  row('cv', ['(mes|mon) (experiences|parcours) .. (propre|feuille)', 'mettre .. propre', 'mise en page', 'candidature propre'], ['mettre mon parcours au propre']),
  row('travaillais', ['en renfort', 'de service', 'au (taf|boulot|turbin)', 'appele* .. (boite|boulot|patron|chef)', 'bossais', 'de nuit'], ["j'étais de service", 'appelée en renfort']),
  row('sport', ['aquagym', 'natation', 'foot', 'gym', 'course a pied', 'musculation', 'la salle', 'randonnee', 'petanque', 'velo'], ['l’aquagym', 'la pétanque']),
  row('securite gardiennage', ['(garde|surveille) (un|le|les|des) (parking*|chantier*|entrepot*|magasin*|immeuble*)', 'avec (le|mon) chien', 'la barriere', 'ronde*'], ['je garde un parking', 'avec mon chien la nuit']),
  row('usine', ['3 x 8', '2 x 8', 'ca defile', 'bocaux', 'cartons', 'sur la ligne', 'tapis'], ['ça défile toute la journée', 'en 3 x 8']),
  row('livraison', ['(porte|livre|apporte|ramene) (des|les) (pizzas|pizza|repas|plats|colis|courses|sushis)', 'tournee*', 'derniers kilometres'], ['je porte des pizzas']),
  row('enfance', ['ass matin', 'nounou', 'bebes', 'couches', 'eveil'], ['ass mat']),
  row('voiture', ['clio', 'twingo', 'kangoo', 'scenic', 'megane', 'dacia', 'sandero', 'peugeot', 'renault', 'citroen', 'golf', 'polo', 'berlingo', 'fiat', '(207|208|206|308|106|205)', 'titine', 'tacot'], ['une vieille clio', 'ma dacia', 'ma titine']),
  row('scooter roues', ['petrolette', 'mobylette', 'mob', '50 cm3', 'solex', 'vespa', 'bicyclette', 'bicloo', 'becane', 'trott*', 'velo*'], ['ma pétrolette', 'la mobylette', 'ma bicyclette']),
  row('rien aucun aucune', ['tout .. (simple|facile|fluide|clair)', 'tout (baigne|roule)', 'tout (va|marche|est) (bien|nickel|ok|bon|impeccable)', 'tout va tres bien', 'ras', 'impec*', 'nickel', 'meme pas peur', 'nada', 'walou', 'glande', 'queue dalle', 'zero pointe'], ['tout baigne', 'même pas peur', 'RAS', 'tout était simple']),

  // The body
  row('forme', ['pete le feu', 'la peche', 'la patate', 'a fond', 'la frite', 'au taquet', 'en feu', "plein d'énergie", 'au top'], ['je pète le feu', "j'ai la patate"]),
]

/** What holds them back, at an office, at home, in their body: to have none of it may say so too. */
export const TROUBLES: readonly SayingRow[] = [
  row('valables valable perime perimes', ['perime*', 'expire*', '(vole|volee|perdu|perdue) (tout|mes|ma|mon|le|la)', '(tout|tous|toutes) (vole|voles|perdu|perime*)', 'plus valable*', 'brule*'], ['tout est périmé', "on m'a tout volé"]),
  row('caf', ["l'apl", 'mon apl', 'apl', 'mon rsa', 'le rsa', "prime d'activite", 'aah', 'trop percu', 'quotient'], ['mon APL', "la prime d'activité"]),
  row('prefecture', ['titre de sejour', 'mon titre', 'carte de sejour', 'ma carte de resident', 'recepisse', 'sous prefecture', 'anef', 'naturalisation', 'mes papiers'], ['mon titre de séjour', 'mon récépissé']),
  row('impots impot', ['fisc', 'tresor public', 'declaration de revenus', 'taxe*', 'prelevement a la source', 'avis d’imposition', 'dgfip', 'finances publiques'], ['le fisc me réclame', 'la taxe foncière']),
  row('securite', ['ameli', 'cpam', 'la secu', 'rembours*', 'carte vitale', 'indemnites journalieres', 'mes ij', 'arret .. paye', 'cmu', 'css', 'assurance maladie'], ['ameli me rembourse plus', 'la carte vitale']),
  row('retraite', ['trimestre*', 'carsat', 'releve de carriere', 'pension', 'reversion', 'cnav', 'agirc'], ['mes trimestres', 'la CARSAT']),
  row('solution', ['rien trouve', 'trouve (rien|personne|pas)', '(personne|dégun|pas quelqu’un) (pour|qui)', 'liste d’attente', 'je me debrouille .. (seule|seul)'], ["j'ai rien trouvé", 'personne pour les garder']),
  row('garde enfants', ['(les|mes|des|mon|le|la|ma) (minot*|marmaille*|pitchoun*|loulou*|gniard*|mioche*|drole*|chiard*)', 'qui (va )?(garder|prendre|chercher) (le|la|les|mon|ma|mes)', 'les laisser a', 'a qui .. (laisser|confier)'], ['dégun pour les minots', 'à qui je peux les laisser', 'la marmaille']),
  row('divorce divorcee separe separee', ['barre*', 'quitte* (moi|par|ma|mon)', "m'a (quitte|quittee|largue|plaque)", 'largue*', 'plaque*', 'avocat*', 'garde alternee', 'mon ex', 'ma ex', 'plus ensemble', 'chacun chez soi', 'rompu'], ['elle s’est barrée', "il m'a plaquée", 'on est plus ensemble']),
  row('veuf veuve', ['enterr* (mon|ma)', 'perdu (mon|ma) (mari|femme|epouse|epoux|homme|compagnon|compagne)', '(mari|femme|epouse|epoux|homme) .. (mort|morte|decede|decedee|parti|partie)', 'parti* trop tot'], ["j'ai enterré mon épouse", 'mon homme est décédé']),
  row('celibataire', ['vieux garcon', 'vieille fille', 'chaussure a mon pied', 'personne dans ma vie', 'coeur a prendre', 'ame soeur', 'sans homme', 'sans femme', 'ni mari ni'], ['vieux garçon', 'cœur à prendre']),
  row('logement sdf rue', ['camionnette', 'fourgon', '(dans|sur) (ma|la|une) (voiture|caisse|camionnette|parking|tente|rue)', 'parking', 'squat*', 'sous un pont', 'dehors', 'a droite a gauche', '115', 'nulle part'], ['dans ma camionnette', 'à droite à gauche']),
  row('garant', ['garant*', 'caution*', 'se porter', 'visale', 'signer pour moi', 'cautionn*', 'personne (pour|qui) (signer|signe)'], ['personne pour signer avec moi', 'la caution']),
  row('hlm attente', ['demande (sociale|hlm|de logement)', 'numero unique', 'logement social', 'commission', 'liste d’attente', 'des annees .. attends', 'attends .. (hlm|logement|appart)', 'depuis des annees'], ['une demande sociale depuis 2019', 'numéro unique']),
  row('expulsion', ['quitter les lieux', 'commandement', 'huissier*', 'treve', 'juge .. partir', '(me|nous) (met|mettent|mettre|vire|virent|virer) (dehors|a la porte)', 'conge .. proprio', 'proprio (reprend|vend|veut)', 'on nous vire'], ['le proprio me met dehors', 'un commandement de quitter les lieux']),
  row('revenus', ['fois le loyer', '(touche|gagne) (que|rien|pas)', 'fiche* de paie', 'au rsa', 'au smic', 'trop pauvre', 'dossier refuse', 'ils veulent des revenus', 'solvable'], ['ils veulent trois fois le loyer', 'je touche rien']),
  row('insalubre', ['moisi*', 'humid*', 'cafard*', '(des|les) rats', 'fuit* (partout|du)', 'champignon*', 'pas de chauffage', 'punaise*', 'plafond', 'passoire'], ['des champignons aux murs', 'des rats partout']),
  row('loyers loyer', ['(dois|doit|retard) .. (proprio|bailleur|loyer*)', 'mois .. (paye|payer|paie) (plus|pas)', 'impaye* .. (appart|loyer*|bailleur)', '(paye|paie) (plus|pas) (le|mon) (proprio|loyer|bailleur)', 'le toit'], ['je paye plus le proprio', 'des impayés d’appart']),
  row('mal', ['je pleure', 'la boule au ventre', 'me barrer', 'me degoute*', 'a reculons', 'en peux plus', 'horrible'], ['j’y vais la boule au ventre', 'j’y vais à reculons']),
  row('difficile', ['tire le diable', 'par la queue', 'les fins de mois', 'joindre les deux', 'on se prive', 'compte chaque', 'serre la ceinture', 'je galere', 'galere*'], ['je tire le diable par la queue', 'on se serre la ceinture']),
  row('forfait', ['ligne (suspendue|coupee|bloquee)', 'operateur', 'recharge', 'prepaye*', '(plus|pas) de (credit|data|giga*|unites|unite)', '(sfr|orange|free|bouygues|sosh|red) .. (coupe|bloque|suspendu)', 'coupe ma ligne'], ['ma ligne est coupée', 'plus de crédit']),
  row('appli application site', ['bug*', 'plante*', 'freeze*', 'se ferme', 'message d’erreur', 'ecran (blanc|noir)', 'tourne en rond', 'charge pas', 's’ouvre pas', 'rame*'], ['votre truc bugue', 'message d’erreur', 'ça se ferme tout seul']),
  row('identifiants identifiant', ['mot de passe', 'mots de passe', 'mdp', 'mon code', 'login', '(oublie|perdu) .. (code*|passe|compte|mail)', 'adresse mail .. compte', 'reinitialis*'], ["j'ai perdu mon mot de passe", 'j’ai oublié mon code']),
  row('vieux ancien', ['trop ancien', 'a touches', 'nokia', 'date de (2010|2012|2014|2015)', 'plus compatible', 'mise a jour', 'ecran (casse|fissure|explose)'], ['un nokia à touches', 'plus compatible']),
  row('rappel rappels', ['bonne tete', 'calepin', 'agenda', 'bonne memoire', 'oublie (jamais|pas)', 'note tout', 'me souviens', 'sur mon frigo'], ['je note tout', "j'oublie jamais"]),
  row('incomplete incomplet', ['il manque', 'manque .. (heures|euros|balles|jours|heure|jour)', 'pas tout', 'pas (le compte|complet*)', 'que la moitie'], ['il manque des heures', 'pas le compte']),
  row('message', ['(tel|portable|telephone) .. (coupe|casse|eteint|mort)', 'rien (vu|recu)', 'vu passer', 'pas vu', 'changé de numero', 'boite pleine', 'pas de reseau'], ['rien vu passer', 'mon tel était coupé']),
  row('rares rare', ['(un|1|2|deux) (bus|car|cars) (par|a|le)', 'un bus .. basta', 'un car .. marche', 'pas de (bus|car) (le|apres|avant)', 'dernier bus', 'passe (pas|plus) (chez|le|apres)'], ['un car par semaine']),
  row('reparer reparation', ['freins', 'controle technique', 'pneus', 'courroie', 'au garage', 'garagiste', 'embrayage', 'batterie', 'mecano'], ['refaire les freins', 'le contrôle technique']),
  row('hauteur capable', ['me planter', 'pas (capable|le niveau)', 'tout oublie', 'pas y arriver', 'saurai pas', 'me tromper', 'ridicule', 'trop nul*'], ['peur de me planter', 'je saurai pas faire']),
  row('perdre aides', ['(perdre|coupe*|sucre*|enleve*|supprim*) .. (rsa|apl|aah|caf|allocs|allocations|aides|tout)', 'la caf .. (coupe|sucre|enleve|tout)', 'plus rien toucher'], ['la CAF va tout me sucrer', 'perdre mon RSA']),
  row('charges charge lourd lourdes', ['(rien de|pas de|trop) lourd*', 'port* (pas|plus|rien|lourd)', 'soulever', '(peux|dois) (pas|plus) porter', 'kilos', 'hernie*', 'disque*', 'sacs de'], ['rien de lourd', 'je peux plus porter', 'soulever des cartons']),
  row('hauteur', ['vertige*', 'echelle*', 'escabeau*', 'echafaud*', '(les|un) toit*', 'en haut', 'dans les airs'], ['le vertige', 'monter sur une échelle']),
  row('debout', ['(sois|etre|reste*|rester) (assis|assise|debout)', 'sur mes (pieds|jambes)', 'varice*', 'pietin*', 'tenir debout', 'jambes (gonflent|lourdes)', 'genou* .. gonfl*'], ['il faut que je sois assise', 'mes varices']),
  row('ecran', ['mes yeux', 'lumiere bleue', '(devant|sur) (l’ordi|un ordi|l’ordinateur|un pc)', 'migraine* .. ordi'], ['mes yeux devant l’ordi']),
  row('epuise epuisee', ['au bout', 'du rouleau', 'sur les rotules', 'rotule*', 'plus rien dans', 'tiens plus debout', 'mort de fatigue', 'creve*', 'lessive*', 'a bout', 'exten*', 'vide*'], ['sur les rotules', 'au bout du rouleau']),
  row('fatigue fatiguee', ['raplapla', 'pas trop la forme', 'patraque', 'mollo', 'dormi', 'mou', 'molle', 'a plat', 'pas reveille*'], ['un peu raplapla']),
  row('solitude', ['pas un chat', 'connais (pas|personne)', 'parle* a personne', 'tout seul*', 'toute seule', 'mon chat', 'ma tele', 'isole*'], ['je connais pas un chat ici']),
]
