import { row } from './sayingRow.ts'
import type { SayingRow } from './sayingRow.ts'
import { HELP } from './sayingsOfHelp.ts'
import { LIFE, TROUBLES } from './sayingsOfLife.ts'
import { TRADES } from './sayingsOfTrades.ts'

export type { SayingRow } from './sayingRow.ts'

/** What holds somebody back. */
const HINDRANCES: readonly SayingRow[] = [
  row(
    'transport transports mobilite deplacer deplacement deplacements vehicule trajet trajets',
    [
      ...['en panne', 'tombe* en panne', 'est morte', 'au garage', 'pas moyen de venir', 'moyen de locomotion'],
      ...['comment venir', 'comment y aller', 'pas de moyen de', 'trop loin', 'habite* loin', 'loin de tout', 'au fin fond'],
      ...['rate .. bus', 'bus .. retard', 'greve', 'mon permis', 'retrait de permis', 'peux pas bouger', 'personne .. emmene*', 'me deplacer', 'vehicule'],
      ...["plein d'essence", 'controle technique', 'batterie a plat', 'roule* plus', 'demarre pas', 'crev* un pneu', 'volee ma voiture'],
      ...['moteur .. (lâché|mort|cassé|hs)', 'embrayage', 'courroie', 'alternateur', 'carte grise', 'fourriere', 'pas assure*', '(plus|pas) (d’essence|de bus|de train|de carte)', 'bouchon*', 'embouteillage*', '(bus|train|car|metro|tram) .. (annule|annulé|supprimé|passé|passe)', 'pneu*', '(volé|vole) mon (velo|scooter|vélo)', 'en carafe', 'voiture de pret', 'rien pour me deplacer', 'malus', 'deviation', 'navigo', 'en pleine campagne', 'pas de permis', 'sans permis'],
      ...['(est|super|tres|vraiment|assez|hyper) loin', 'eloigne*', 'a pied', 'marcher .. (km|bornes|heures|minutes)', 'un arret', 'arret de bus'],
    ],
    ['ma bagnole est morte', "j'ai raté le bus", "j'habite loin de tout", 'ma caisse veut plus démarrer elle est au garage', 'le moteur a lâché', 'mon train a été supprimé', 'on m’a volé mon vélo'],
  ),
  row(
    'garde garder enfant enfants creche',
    [
      ...['personne pour garder', 'garder les', 'garder mes', 'garder mon', 'garder ma', 'faire garder', "sortie de l'école", "la sortie d'école"],
      ...['les petits', 'mes petits', 'mon petit', 'ma petite', 'baby sitter', 'les mercredis', 'seule avec mes', 'seul avec mes', 'maman solo', 'papa solo'],
      ...['bebe', 'nounou', "nounou m'a lache*", 'place en creche', 'creche .. ferm*', 'mode de garde', 'les enfants', 'mes enfants', 'mes gosses'],
      ...['les gamins', 'mes gamins', 'mes loulous', 'conge maternite', 'conge parental', 'varicelle', 'mon gamin', 'ma gamine', 'mon gosse'],
      ...['(petit|petite|bebe|fils|fille|gamin|gamine|grand|grande|dernier|derniere) .. (fievre|malade|hopital|varicelle|gastro|otite)', '(peut|peux|veut) (plus|pas) (les|le|la) garder', 'otite*', 'bronchiolite', 'la grand mere', 'assmat', 'pas de cantine', 'ecole .. (ferme*|greve)', '(creche|ecole|nounou) .. appele*', 'chercher (les enfants|les petits|mes enfants|ma fille|mon fils)', 'accouch*', 'allaite*', 'mere isolee', 'parent isole', 'poussette'],
      ...['(mes|les|nos|des) (2|3|4|deux|trois|quatre)? (petites|filles|garcons|fils|mômes|marmots)', '(gastro|grippe|varicelle|fievre|otite|angine) (de|a) (mon|ma|mes)', '(eleve|occupe de) mes'],
    ],
    ["j'ai personne pour garder les petits", "j'ai mes gosses le mercredi", 'pas de place en crèche', 'mon fils était malade', 'ma belle-mère peut plus les garder', 'la petite avait 40 de fièvre', 'la crèche m’a appelée', 'mes deux petites', 'la gastro de mon fils'],
  ),
  row(
    'logement loger hebergement habitat',
    [
      ...['dors chez', 'dort chez', 'dors a droite', 'heberg*', 'pas de chez moi', 'dans un f', 'dans un f2', 'dans un f3', 'dans ma voiture'],
      ...['a la rue', 'mis a la porte', 'sans toit', 'nulle part ou', 'sdf', '115', 'expuls*', 'proprietaire veut', 'proprio', 'chez des potes', 'chez des amis'],
      ...['chez un ami', 'chez une amie', 'sur un canape', 'canape', 'insalubre', 'humidite', 'trop petit', 'cherche un toit', 'demande hlm', 'bail', 'dans un studio'],
      ...['squatte', 'squatter', 'camping', 'caravane', 'mobil home', 'sous la tente', 'dans une tente', 'a hotel', 'en foyer', '(chez|avec) (mes parents|ma mere|mon pere|ma soeur|mon frere|mon ex|ma belle mere|ma tante|un pote|une copine)', 'mal loge*', 'cafards', 'rats', 'moisi*', 'punaises', 'chauffage', 'garant', 'caution', 'dalo', 'siao', 'taudis', 'demenag*', 'preavis', 'a plusieurs dans', 'on vit a', 'pas d’appart', 'trouve pas d’appart', 'chambre .. hotel', 'coloc*'],
      ...['loyer*', 'foyer', 'proprietaire', 'chambre', 'bailleur'],
    ],
    ['je dors chez des potes', 'on est à 6 dans un f2', "j'ai pas de chez moi", 'le proprio me met dehors', 'je vis dans un camping', 'y a des cafards partout', 'je squatte chez un cousin'],
  ),
  row(
    'sante medical medicale medicaux maladie',
    [
      ...['mal au dos', 'mal de dos', 'dos en compote', 'dos casse', 'mal partout', 'malade', 'me suis fait operer', 'operer', 'cass* la jambe', 'cass* le bras', 'cass* le pied'],
      ...['arret maladie', 'en arret', 'pas le moral', 'dors plus', 'dors mal', 'angoiss*', 'burn out', 'hernie', 'sciatique', 'tendinite', 'mal aux', 'mal a la', 'fievre', 'grippe'],
      ...['accident', 'hospitalis*', 'clinique', 'urgences', 'medocs', 'medicaments', 'chimio', 'dialyse', 'hypertension', 'tension', 'lumbago', 'entorse', 'platre', 'migraine*'],
      ...['covid', 'gastro', 'mon genou', 'mes genoux', 'mon dos', 'ma jambe', 'mon epaule', 'ma hanche', 'rendez-vous medical', 'toubib', 'kine'],
      ...['inapt*', 'invalid*', 'antidepresseur*', 'depress*', 'deprim*', 'vertige*', 'mutuelle', 'lunettes', 'ophtalmo', 'dentiste', '(mes|les|des|aux|de) dents', 'opere*', 'operation', 'medecin', 'docteur', 'hopital', 'rhumatisme*', 'arthrose', 'canal carpien', 'cancer', 'avc', 'infarctus', 'epilep*', 'allerg*', 'eczema', 'enceinte', 'grossesse', 'fausse couche', 'traitement', 'bequille*', 'douleur*', 'souffr*', 'infiltration*', 'irm', 'scanner', 'essouffl*', 'sourde', 'malentendant*', 'insomni*', 'bipolaire', 'phobi*', 'addict*', 'sevrage', 'asthm*', 'diabet*', 'poumons', 'examens medicaux', 'mes yeux', 'vois (mal|plus|rien)', 'dos tient', 'ma cheville', 'mes chevilles', 'mon poignet', 'mes mains', 'mon coeur', 'suivi psy*', 'chez le psy', 'psychiatr*', 'handicap*', 'fragile', 'otite', 'bronchite', 'cure', 'infection'],
    ],
    ["j'ai le dos en compote", 'une grosse grippe', 'je me suis cassé le pied', "j'étais aux urgences", 'j’ai des vertiges', 'je suis sous antidépresseurs', 'mes lunettes sont cassées', 'déclarée inapte'],
  ),
  row(
    'malade',
    ['fievre', 'grippe', 'angine', 'gastro', 'covid', 'rhume', 'bronchite', 'au lit', 'alite', 'alitee', 'vomi*', 'hospitalis*', 'aux urgences', 'migraine*', 'en arret', 'pas en etat', 'cloue* au lit', 'mal (au|aux|a la|de) (ventre|tete|dents|dos|gorge|oreilles)', '40 de', 'patraque', 'pas bien du tout'],
    ["j'avais 40 de fièvre", 'une angine', 'au lit avec la grippe'],
  ),
  row(
    'douleur douleurs dos',
    ['mal (au|aux|a la|partout|de)', '(le|mon|mal au|du) dos', 'genou', 'genoux', 'epaule*', 'poignet*', 'tendinite*', 'sciatique', 'lumbago', 'arthrose', 'canal carpien', 'articulations', 'cervicales', 'hanche*', 'crampes', 'ca me lance', 'souffr*'],
    ["j'ai mal aux poignets", 'mes genoux', 'une sciatique'],
  ),
  row('addiction addictions dependance dependances', ['alcool*', 'boire', 'picole*', 'boisson', 'drogue*', 'shit', 'cannabis', 'joints', 'fume*', 'fumer', 'tabac', 'coke', 'crack', 'heroine', 'sevrage', 'methadone', 'subutex', "jeux d'argent", 'paris sportifs', 'addicto*', 'la bouteille'], ['la bouteille', "je fume trop de shit", 'les paris sportifs']),
  row('grossesse enceinte maternite', ['enceinte', '(attends|attend) (un|notre|des) (bebe|enfant|jumeaux)', 'accouch*', 'conge (mat|maternite|matin)', 'bebe en route', 'mois de grossesse', 'sage femme', 'echographie'], ["j'attends un bébé", "j'accouche en mars"]),
  row('deuil deces', ['(perdu|enterre*) (mon|ma|un|une)', 'est (mort|morte|decede|decedee)', 'mort de (mon|ma)', 'obseques', 'enterrement', 'veillee'], ["j'ai enterré mon père", 'des obsèques']),
  row('demenagement demenage demenager', ['changer de (ville|region|logement|appart)', 'les cartons', '(nouvelle|change*) (adresse|ville)', 'plus dans le departement', 'nouvel appart', 'dans mes cartons', 'dans les cartons'], ['dans les cartons', 'je change de ville']),
  row('meteo neige intemperies cyclone', ['neige*', 'verglas', 'inond*', 'cyclone', 'tempete', '(route|routes) coupee*', 'orage*', 'alerte (rouge|orange)', 'pluie*'], ['la tempête', 'alerte rouge']),
  row('greve', ['(pas|aucun|plus) (de)? (bus|train|metro|tram)', 'manif*', 'syndicat*', 'ratp', 'sncf'], ['aucun train ce jour là']),
  row('reveil', ['(pas|plus) (reveille|reveillee|entendu)', '(reveil|alarme) .. (sonne|marche|entendu)', 'endormi*', 'trop dormi', 'grasse matinee', 'reveille* (trop)? tard', 'leve* trop tard'], ['je me suis pas réveillée', "j'ai trop dormi"]),
  row('panne', ['batterie', '(demarre|demarrait|roule|roulait|marche) (pas|plus)', 'au garage', 'moteur', 'embrayage', 'est morte', 'depanneuse', 'a lache', 'calee', 'voyant rouge', 'courroie', 'crev* un pneu', 'fume du capot'], ['la batterie à plat', 'elle démarre plus']),
  row('essence carburant gasoil', ['gasoil', 'gazole', 'sans plomb', 'la pompe', '(le|mon|un) plein', 'reservoir', 'diesel', 'ethanol', 'carburant', 'station service', 'litre'], ['le gasoil est trop cher', 'le réservoir est vide']),
  row(
    'argent finance finances budget dette dettes financier',
    [
      ...['a decouvert', 'dans le rouge', 'plus un rond', 'pas un rond', 'plus une thune', 'fins de mois', 'fin de mois', 'credit*', 'dois .. euros', 'huissier*', 'fauche*', 'surendett*'],
      ...['interdit bancaire', 'la banque', 'impayes', 'factures', 'arrive plus a payer', 'peux plus payer', 'pas payer', 'pas les moyens', 'a sec', 'sans le sous', 'des retards de loyer'],
      ...['(plus|pas|manque) (assez)? (de|d’) (sous|argent|thune|thunes|fric|ble|oseille|tune|tunes)', '(des|les|mes) (sous|thunes|tunes)', 'sais* (mon|le) compte', 'saisie* sur', 'saisi* .. compte', '(a sec|raide) (le|des|en)', 'bout du mois', 'joindre les deux bouts', 'boucler', 'banque de france', 'commission de surendettement', 'frais bancaires', 'agios', 'carte bleue', 'rsa coupe', '(coupe|coupé) (le rsa|mon rsa|les aides|l’elec|l’electricite)', 'trop percu', 'en galere d’argent', 'galere de thune', 'avance de frais', 'je rame financierement', 'la dèche', 'dans la deche', 'dettes'],
    ],
    ["j'ai des crédits partout", 'je suis à découvert', 'les fins de mois sont dures', 'un huissier me court après', 'plus de sous', 'on me saisit mon compte', 'le bout du mois c’est dur', 'c’est la dèche'],
  ),
  row(
    'papiers papier titre sejour',
    [
      ...['carte de sejour', 'recepisse', 'prefecture', 'renouvellement de ma carte', 'sans papier*', 'naturalisation', 'carte .. expire*', 'carte .. perime*', 'passeport', "demande d'asile"],
      ...['autorisation de travail', 'ofii', 'ofpra', "carte d'identité", 'visa', 'regularis*', 'pas le droit de travailler', 'titre .. expire*'],
      ...['titre de voyage', 'refugie*', 'cnda', 'oqtf', 'sans papiers', 'nationalite', 'timbre fiscal', 'rendez vous (a|à) la prefecture', 'perdu mes papiers', 'mes papiers', 'acte de naissance', 'extrait de naissance'],
    ],
    ["j'attends mon récépissé", 'la préfecture répond pas', "ma carte d'identité est périmée", 'je suis réfugié, j’attends ma carte', 'j’ai perdu mes papiers'],
  ),
  row(
    'administratif administratives administration demarches dossier',
    [
      ...['paperasse*', 'paperasserie', 'dossier* caf', 'dossier* a remplir', 'trop de papiers', 'formulaire*', 'la caf', 'cpam', 'secu', 'impots', 'les dossiers', 'remplir'],
      ...['papiers a remplir', 'courriers', 'ameli', 'demarches', 'ants'],
      ...['papiers partout', 'courrier* .. comprends', 'declaration*', 'declarer', 'actualis*', 'france connect', 'attestations', 'justificatifs', 'cerfa', 'a remplir', 'rien aux papiers', 'radie*'],
    ],
    ['trop de paperasse', 'les dossiers CAF', "j'arrive pas à remplir les formulaires", 'les déclarations'],
  ),
  row(
    'langue francais',
    [
      ...['parle pas bien', 'parle mal', 'pas bien parler', 'parler francais', 'comprend* pas bien', 'pas comprendre', 'sais pas lire', 'sait pas lire', 'pas lire', 'sais pas ecrire', 'pas ecrire'],
      ...['lire et ecrire', 'petit francais', 'cours de francais', 'pas bien francais', 'mon accent', 'comprends pas les gens', 'comprends pas quand on', 'pas les mots'],
      ...['apprendre a parler', '(mieux|bien) parler', 'apprendre la langue', 'cours de langue', 'alphabet*', 'delf', 'tcf', 'fle', 'asl', 'mieux comprendre', 'm’exprimer', 'pas ma langue', 'comprend* rien quand', 'vocabulaire', 'traduire', 'parle* trop vite', 'arrive* pas a parler', 'cherche mes mots', 'analphabet*', 'illettr*', 'barriere de la langue'],
    ],
    ['je parle pas bien', 'je sais pas lire', 'pas comprendre les mots', 'mon accent, les gens me font répéter', 'apprendre à parler', 'je cherche mes mots', 'les gens parlent trop vite'],
  ),
  row(
    'permis conduite',
    [
      ...['rate le code', 'rate .. permis', 'auto-école', 'heures de conduite', 'lecons de conduite', 'plus de points', 'retire .. permis'],
      ...['sais pas conduire', 'permis .. trop? cher'],
      ...['code de la route', 'le code', 'mon code', 'passer (le|mon) (b|permis)', 'la conduite', 'conduire', 'le b', 'suspension', 'suspendu', 'invalide', 'inspecteur', 'moniteur* d’auto ecole', 'dates d’examen', 'retrait de'],
    ],
    ["j'ai raté le code 2 fois", "j'ai plus de points", 'je sais pas conduire', 'j’ai que le code', 'apprendre à conduire', 'on m’a suspendu le permis'],
  ),
  row(
    'informatique numerique ordinateur',
    ["pas d'ordi", 'nul en ordi', 'nulle en ordi', 'en ligne', 'mots de passe', 'mot de passe', 'mon ordi', '(me|m’en) servir (d’un|de l’|des|du|de)', 'le clavier', 'la souris', 'excel', 'word', 'pix', '(taper|ecrire) (a|sur|au) (l’ordi|clavier|ordinateur|l’ordinateur)', 'taper (un|une|des) (texte|cv|lettre|lettres|courrier|courriers)', '(les|l’|un|des) (ordi|ordis)', 'ordinateurs', 'smartphone', 'appli', 'applis', 'imprim*', 'scanner', 'piece jointe', 'pieces jointes', 'envoyer (un|des) (mail|mails)', 'identifiant*', 'telecharg*', 'geek', 'faire un mail', 'trucs sur internet', 'demarches sur internet'],
    ['je suis nulle en ordi', 'les mots de passe je les perds tous', "savoir me servir d'un ordi", 'envoyer des mails'],
  ),
  row(
    'internet connexion reseau wifi',
    ['(pas|plus|sans) (de|d’)? (internet|connexion|reseau|wifi|forfait|data)', 'la fibre', 'la box', 'forfait', 'capte (pas|mal|rien)', 'plus de giga*', 'gigas', 'wifi', 'partage de connexion', 'coupe internet', 'zone blanche', 'ca rame'],
    ["j'ai pas internet", 'ça capte mal chez moi', 'plus de forfait'],
  ),
  row(
    'confiance motivation moral',
    ["j'ose pas", 'ose pas', 'peur de', 'crois plus', 'baisse les bras', 'plus envie', 'plus le courage', 'pas le courage', 'pas confiance', 'pas a la hauteur', 'decourag*', 'demoralis*', 'motive', 'timid*', 'complexe', 'complexee', 'me sens nul', 'me sens nulle', 'pas capable', 'incapable', 'je vaux rien', 'bon a rien', 'bonne a rien', 'estime de moi', 'doute*', 'y crois plus', 'trouille', 'me decourage*', 'nul en entretien', 'perds mes moyens', 'flemme', 'plus la force', 'plus la niaque'],
    ["j'ose pas", 'je crois plus en moi', "j'ai peur de pas être à la hauteur", 'je perds mes moyens en entretien', 'la flemme'],
  ),
  row(
    'isolement seul solitude',
    ['connais personne', 'personne a qui parler', 'vois personne', 'toute seule', 'tout seul', "pas d'amis", 'seul au monde', 'pas de famille ici', 'sors (pas|plus)', 'parle a personne', 'coupe du monde', 'sans famille', 'sans amis', 'loin des miens', 'm’ennuie a la maison'],
    ['je connais personne ici', 'je vois personne de la semaine', 'je sors plus'],
  ),
  row('age', ['trop (vieux|vieille|jeune|age|agee)', '(50|52|53|54|55|56|57|58|59|60) ans', 'senior*', '(vu|a) mon age', 'plus tout jeune', 'plus toute jeune', 'mineur*'], ['trop vieille pour eux', 'à mon âge', "j'ai 58 ans"]),
  row('justice judiciaire', ['bracelet', 'tribunal', 'prison', 'spip', '(le|la) juge', 'sursis', 'tig', 'casier', 'avocat*', 'detention', 'proces', 'probation', 'au trou', 'incarcer*', 'condamn*'], ['mon casier', "je sors de prison", "j'ai un bracelet"]),
  row('discrimination discriminations racisme', ['mon (nom|prenom|voile|accent|adresse|quartier)', 'ma (couleur|religion|tete|peau)', 'racis*', 'mes origines', 'le voile', 'delit de facies', 'parce que je suis (noir|noire|arabe|etranger|etrangere)'], ['ma couleur de peau', 'avec mon nom ils rappellent pas']),
  row('diplome diplomes qualification', ['pas le niveau', '(pas|plus|sans) (de|d’|le|mon|ce|bon)? (diplome|bac|cap|brevet|qualification)', 'diplome .. pas reconnu', 'pas reconnu* en france', 'diplome .. pays', 'diplome etranger'], ['mon diplôme est pas reconnu en France', "j'ai pas le bac"]),
]

/** What is hard, or good, at work. */
const WORK: readonly SayingRow[] = [
  row(
    'salaire paie paye remuneration payer',
    [
      ...['mal paye*', 'pas paye*', 'paye* pas', 'me paie*', 'me paye*', 'assez paye*', "assez d'argent", 'gagne pas', 'gagne rien', 'paye* en retard', 'fiche de paie', 'fiches de paie', 'au smic', 'le smic', 'heures sup .. pay*'],
      ...['pas recu ma paye', 'pas recu ma paie', 'ma paye', 'ma paie', 'virement', 'ca paye pas', 'des miettes', 'une misere', 'acompte', 'pas augmente*', 'augmentation', 'mal remunere*', 'sous paye*', 'exploite*', 'payer au lance pierre'],
      ...['(paie|paye|payer|payé) (que dalle|rien|mal|une misere|des clopinettes|des cacahuetes)', '(dessus|dessous) du smic', 'smic', '(net|brut) par mois', 'trop juste', 'au black', 'non paye*', 'pas declare*', 'gagne* (mieux|plus|trop peu|peu|mal|pas assez)', '(bas|petit|trop bas) salaire', 'salaire de misere', 'clopinettes', 'paye de misere', 'l’heure trop peu', 'trop peu paye*', 'bien paye*', 'les sous', 'la thune', 'ca rapporte'],
    ],
    ['mon patron me paie jamais à l’heure', 'on gagne rien', "j'ai toujours pas reçu ma paye", 'on est payé au lance pierre, une misère', 'ça paye que dalle', 'juste au dessus du smic', 'payé des cacahuètes'],
  ),
  row(
    'horaires horaire heures planning rythme',
    [
      ...['(2|3|4|5|6) (h|heures) du matin', 'mon planning', 'le planning', 'planning .. change', 'finis .. tard', 'finit .. tard', 'fini .. tard', 'commence .. tot', 'commence a', 'de nuit', 'la nuit', 'le week-end', 'le dimanche', 'tous les dimanches'],
      ...['les coupures', 'en coupure', 'me leve a', 'leve .. tot', 'lever tot', '3x8', '2x8', "trop d'heures", 'heures sup', 'amplitude', 'pas de pause', 'decale*', 'jamais les memes heures', 'a 5h', 'a 4h', 'bosser la nuit'],
      ...['coupure*', '(lever|leve|reveil|reveille) (a|à)? (2|3|4|5) h*', '(travaille*|bosse*|bosser|travailler|taffer) (le|les|tous les)? (samedi|samedis|dimanche|week end|week ends)', 'tous les (samedis|week end|week ends)', 'jours feries', 'feries', 'roulement*', 'trop (tot|tard)', 'heures (decoupees|coupees)', 'emploi du temps', 'matin et soir', '(finir|finis|finit|commencer|commence|debut|debute|embauche) (a|à) (2|3|4|5|6|20|21|22|23)', 'nuits', 'de nuits', 'pas compatible* avec (l’ecole|la creche|mes enfants)', 'debauche .. tard', 'travailler le soir', 'le soir tard', 'jamais de week end', 'pas de jour fixe', 'planning*'],
    ],
    ['je commence à 4h du mat', 'mon planning change tout le temps', 'les coupures le midi', 'je finis trop tard le soir', 'des coupures tous les jours', 'faut travailler le samedi', 'lever à 3h du mat'],
  ),
  row(
    'ambiance relations relation',
    [
      ...['collegue* .. sympa', 'collegues .. parlent', 'chef .. crie*', 'chef .. hurle', 'patron .. crie*', 'mauvaise entente', 'me parle mal', 'me parlent mal', 'entend pas', 'entends pas', 'se parle pas', 'mal vu*', 'dans mon dos'],
      ...['embrouille*', 'dispute*', 'moque*', 'tendu', 'clan*', 'pas le respect', 'manque de respect', 'pas de respect', 'mauvaise equipe', 'mauvaise mentalite', 'me regarde* de travers', 'les collegues', 'mes collegues'],
      ...['me laisse* de cote', 'hypocrite*', 'ca gueule', 'gueule', 'engueule*', 'le chef', 'ma cheffe', 'mon chef', 'racis*', 'jalous*', 'bonne equipe', 'on rigole'],
      ...['toxique*', 'coups bas', 'rabaisse*', 'tire* dans les pattes', 'cancan*', 'ragots', 'commerage*', 'mechant*', '(pas|jamais|meme pas) bonjour', 'mauvais esprit', 'pas d’entraide', '(s’|on s’|bien) entend bien', 'super equipe', 'comme une famille', 'se marre', 'bon esprit', 'conflit*', 'tension*', 'critiqu*', '(me|se) parlent pas', 'pas integr*', 'pas a ma place', 'mauvaise ambiance', 'insulte*', 'humili*', 'harcel*', 'sympa', 'sympas', 'entraide', 'desagreable*', 'mal accueilli*', 'mal poli', 'mal polis'],
      ...['(crier|crie|crient) dessus', 'hurle*'],
    ],
    ['les collègues sont pas sympa', 'le chef crie tout le temps', 'ça gueule toute la journée', 'ils se moquent de moi', 'ils se tirent dans les pattes', 'le chef est toxique', 'on est comme une famille'],
  ),
  row(
    'fatigue fatiguant fatigant penibilite penible epuisement physique rythme dur',
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
  row('ennui monotonie routine lassitude', ["m'ennuie", 'ennuyeux', 'tourne en rond', 'rien a faire', 'toujours (pareil|la meme chose)', 'repetitif', 'monotone', 'pas de sens', 'aucun sens', 'routine', 'rien qui se passe', 'lasse', 'lassant'], ['je tourne en rond', 'toujours pareil']),
  row('integration accueil', ['accueilli*', '(trouve|trouver) ma place', 'mis a aise', 'presente* (aux|a toute)', 'hotesse*', "a l'entrée", 'a la reception', 'le guichet', 'standardiste*'], ['on m’a bien accueilli', "la dame à l'entrée"]),
  row(
    'chef patron responsable hierarchie employeur manager direction',
    ['mon patron', 'la patronne', 'le patron', 'ma patronne', 'le responsable', 'ma responsable', 'la responsable', 'la direction', 'le gerant', 'la gerante', 'le boss', 'mon boss', "chef d'équipe", 'la cheffe', 'le manager', 'superieur*', 'boss', 'mon superieur', 'drh', 'le directeur', 'la directrice', 'mon directeur', 'ma directrice', 'le contremaitre', 'chef de (rang|service|rayon|chantier|cuisine|secteur)', 'celui qui commande', 'l’employeur'],
    ['mon patron', 'la responsable', 'le boss', 'le directeur', 'mon chef de rayon'],
  ),
  row(
    'collegues collegue equipe',
    ['(font|fait) la (tronche|gueule|tete)', 'mauvaise (entente|equipe)', 'embrouille*', 'ragots', 'clan*', 'hypocrite*', 'moque*', 'jalous*', 'tire* dans les pattes', 'me regarde* de travers', 'les autres employes', 'les autres salaries', "l'équipe", 'mon equipe', 'les gens avec qui je travaille', 'ceux avec qui je bosse', 'camarades', 'mes collegues', 'les gars', 'les filles du boulot'],
    ['les autres employés', "l'équipe"],
  ),
  row(
    'rythme cadence cadences vitesse stress pression',
    ['(trop|va|vont|aller) vite', '(arrive|arrivais) pas a suivre', 'pas (le temps|une minute|de pause|une pause)', 'cadence*', 'speed', 'a toute vitesse', 'cour* partout', 'rendement', 'la pression', 'trop rapide', 'a fond toute la journee', 'pas suivre', 'chronomet*', 'toujours presse*', 'a la bourre', 'intense', 'trop de monde'],
    ["j'arrive pas à suivre", 'les cadences', 'on court partout'],
  ),
  row(
    'clients client public usagers',
    ['les gens qui viennent', 'la clientele', 'les clientes', 'les acheteurs', 'le public', 'ceux qui viennent', 'les patients', 'les residents', 'les voyageurs'],
    ['les gens qui viennent', 'la clientèle'],
  ),
]

/** What has become of a contract, of which kind it is, and at what hours one works. */
const CONTRACTS: readonly SayingRow[] = [
  row(
    'demissionne demission arrete quitte parti',
    ['suis parti', 'suis partie', 'claque la porte', 'ai quitte', 'ai lache', 'ai demissionne*', 'demission*', 'me suis barre*', 'suis barre', 'me suis casse', 'ai plaque', 'abandon de poste', 'ai laisse tomber', 'ai tout arrete', 'arrete de moi-meme', 'ai rendu mon tablier', '(ma|la|poser|pose|donne|donner) dem', 'me suis tire*', 'dit (ciao|bye|au revoir|stop)', 'suis tire*', '(decide|choisi|voulu) (de|d’) partir', 'plie bagage', 'pas voulu rester', 'voulais plus (y aller|rester)', 'de mon plein gre', 'pas revenu*', 'ai (dit|mis) stop', 'de moi meme', 'de ma propre initiative'],
    ["j'ai claqué la porte", 'je suis parti de moi même', "j'ai laissé tomber", "j'ai rendu mon tablier", 'j’ai posé ma dem', 'j’ai dit ciao', 'c’est moi qui ai décidé de partir'],
  ),
  row(
    'arrete arreter plus',
    ['y vais plus', 'travaille plus', 'bosse plus', 'suis plus la bas', 'y suis plus', 'suis plus dedans', 'ai plus de travail', 'ai plus de boulot', 'taffe plus', 'est fini', 'ai perdu mon boulot', 'ai perdu mon travail', 'fini pour moi'],
    ["j'y vais plus", 'je bosse plus', "j'ai perdu mon boulot"],
  ),
  row(
    'licencie licenciee licenciement vire renvoye',
    ['vire', 'viree', "m'ont vire", 'mis dehors', 'mis a la porte', 'licenci*', 'renvoye*', 'foutu dehors', 'remercie par', "m'ont remercié", 'plan social', 'lettre de licenciement', 'lettre recommandee', 'jete dehors', 'faute grave', 'la boite a ferme', 'a fait faillite', 'depot de bilan', 'degage*', 'lourde*', '(plus|pas) voulu de moi', 'virer', 'boite (ferme|coulé|coule)', '(usine|magasin|resto) .. ferme*', 'economique', 'supprim* (mon|le|des) (poste|postes)', 'poste .. supprime', 'reduction (de|des) (effectif|effectifs)', 'liquid*', 'foutu a la porte', 'fichu dehors', 'fini par me remplacer', 'remplace* par', 'me separer', 'ils se sont separes de moi', 'entretien prealable'],
    ["on m'a viré", 'ils m’ont foutu dehors', 'la boîte a fait faillite', 'ils m’ont dégagé', 'mon poste a été supprimé', 'le magasin a fermé'],
  ),
  row(
    'fini termine renouvele fin terminee',
    [
      ...['fin de mission', 'fin de contrat', 'fin de cdd', 'contrat .. fini', 'contrat .. termine', 'mission .. finie', "mission (d'intérim)? .. terminee", 'pas garde', 'pas gardee', 'pas repris', 'pas reprise', 'pas voulu me garder', 'pas reconduit*', 'pas renouvel*'],
      ...['pas prolonge*', 'est fini', 'termine depuis', 'ma saison', 'saison .. finie', 'est termine', 'arrive a la fin', 'arrive a terme', 'pas signe la suite', 'voulu me reprendre', 'plus besoin de moi'],
      ...['(cdd|remplacement|interim) .. (fini|termine|terminé|arrete|arrive)', 'au bout du contrat', 'bout de contrat', 'que .. mois', 'terme du contrat', 'date de fin', 'fini le (31|30)', 'pas renouvelé', 'titulaire .. revenu*', 'personne que je remplacais'],
    ],
    ["ils m'ont pas gardé", 'fin de mission', 'ils avaient plus besoin de moi', 'la saison est finie', 'le CDD s’est terminé', 'la titulaire est revenue'],
  ),
  row(
    'essai',
    ["(arrete|rompu|stop|casse|fini|mis fin a) (le|mon|ma|la)? (essai|periode)", 'pas valide (le|mon)? essai', 'pas concluant*', "pas fait l'affaire", 'essai .. (arrete|rate|fini|concluant)', 'au bout de (2|3|une|deux|trois) (jours|semaines|semaine)', 'pas convaincu*', "pendant l'essai"],
    ["ils ont arrêté l'essai", "j'ai pas fait l'affaire", 'au bout de deux semaines ils ont dit stop'],
  ),
  row('conventionnelle rupture', ["à l'amiable", 'rupture co', 'rupture conv', "(d'un)? commun accord", '(accord|arrang*) (avec|entre) (le|mon|nous)', "mis d'accord"], ["à l'amiable", "on s'est mis d'accord avec le patron"]),
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
  row('cdi', ['duree indeterminee', 'embauche* pour de bon', 'embauche* definitivement', 'contrat fixe', 'en fixe', 'titularise*', 'titulaire', 'fonctionnaire', 'pour de bon', 'a vie', 'pas de date de fin', 'sans date de fin', 'definitif', 'definitive', 'definitivement', 'embauche* (definitif|definitive|fixe)', 'poste fixe', 'sans limite'], ['embauché pour de bon', 'je suis titulaire', 'embauchée définitif']),
  row(
    'cdd',
    ['duree determinee', 'mois renouvelable*', 'contrat jusque', 'contrat de .. mois', 'contrat de .. semaines', "jusqu'en", 'remplacement', 'saisonnier*', 'pour la saison', 'contrat court', 'conge mater', 'un mois renouvelable', 'renouvelable*', 'remplac*', 'jusque a? (fin|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|noel)', 'saison', '(3|4|6|8|9|10|12|18) mois', "jusque a? (la rentree|l'ete)"],
    ['6 mois renouvelable', "contrat jusqu'en décembre", 'pour la saison', 'un remplacement de congé mat', "jusqu'à fin décembre"],
  ),
  row(
    'interim interimaire',
    ["boîte d'intérim", "agence d'intérim", 'boites d’intérim', 'adecco', 'manpower', 'randstad', 'crit', 'proman', 'synergie', 'missions', 'en mission', 'a la mission', 'a la journee', 'start people', 'actual', 'supplay', 'temporis', 'samsic', 'ergalis', 'kelly', 'menway', 'iziwork', 'qapa', 'gojob', 'partnaire', 'adia', "l'agence", 'une agence', 'interim*', 'mistertemp'],
    ['je fais des missions', 'une boîte d’intérim', 'chez Proman', "l'agence m'a appelé"],
  ),
  row(
    'apprentissage alternance apprenti professionnalisation',
    ['alternan*', 'apprenti*', 'contrat prochain', 'contrat professionnel', 'cfa', 'professionnali*', 'patron et ecole', "(moitié|mi) (l'école|école)", "une semaine (à l'école|école)", "entre l'école et", 'maitre d’apprentissage'],
    ['je suis en alternance', 'au CFA', 'contrat pro', 'une semaine à l’école une semaine au boulot'],
  ),
  row(
    'insertion iae aide',
    ['cddi', 'aci', "chantier d'insertion", 'ei', 'contrat aide', 'pec', 'cui', 'association intermediaire', 'regie de quartier', "entreprise d'insertion", 'atelier chantier', 'iae', 'etti', 'parcours emploi competences', 'ateliers et chantiers'],
    ['CDDI', 'un chantier d’insertion', 'à la régie de quartier'],
  ),
  row('saisonnier saisonniere saison', ["l'été", "l'hiver", "(cet|cette) (ete|saison)", 'en station', 'vendanges', 'juillet aout', 'cueillette', 'la saison', 'les saisons', 'a la neige', 'a la plage'], ['juillet août', 'en station cet hiver']),
  row('civique', ['mission civique', 'volontariat', 'volontaire', 'un sc'], ['un volontariat']),
  row('declare noir black', ['au black', 'de la main a la main', 'sans contrat', 'pas declare*', 'sous la table'], ['au black', 'payé de la main à la main']),
  row('cesu particulier particuliers', ['chez des particuliers', 'chez des gens', 'cheque* emploi', 'chez une dame', 'chez un monsieur', 'pajemploi'], ['chez une dame']),
  row('decale decales variables variable', ['tot le matin', '(3|2) x 8', 'tournent', 'jamais (pareil|les memes)', 'coupure*', 'roulement*', 'en equipes', 'par equipes', 'une semaine sur deux', 'change* (tout le temps|chaque semaine|toutes les semaines)'], ['ça change tout le temps', 'en équipes']),
  row('fixes reguliers', ['toujours les memes', '(8|9) h (16|17|18) h', 'de bureau', 'jamais de surprise', 'reguliers'], ['toujours les mêmes heures']),
  row('plein', ['temps plein', 'a fond', '35 heures', '39 heures', 'plein temps', 'a temps complet', 'toute la semaine', 'temps complet', 'full time', '(du)? lundi au vendredi', '(35|37|38|39|40|42) h', 'toute la journee', 'tous les jours 8h', 'journees completes', 'temps complet 35'], ['39h', 'à plein temps', 'temps complet', 'du lundi au vendredi']),
  row('nuit nuits', ['de nuit', 'la nuit', 'minuit', 'dans la nuit', 'nocturne*', '(20|21|22|23|19) h (à|a) (4|5|6|7|8)', '(1|2|3|4) h du matin', 'quand tout le monde dort', "jusqu'à l'aube", 'veilleur*'], ['de 22h à 6h', 'quand tout le monde dort']),
  row('partiel', ['mi-temps', 'quelques heures', 'a mi temps', 'les matins seulement', 'petit contrat', 'temps pas complet', '(8|10|12|14|15|16|17|18|20|21|22|24|25|26|28|30) h (par|la) semaine', '(8|10|12|15|16|17|18|20|24|25|26|28|30) heures (la|par) semaine', '(juste|seulement|que) (le matin|les matins|l’apres midi|le soir|quelques heures)', 'petites heures', 'un peu d’heures', 'demi journee*', 'trois quarts temps', 'pas beaucoup d’heures'], ['juste quelques heures', 'mi temps', 'juste le matin', '17h par semaine', 'une demi-journée']),
]

/** What one does and looks for, how and where one lives, and what one has learnt. */
const SITUATIONS: readonly SayingRow[] = [
  row('emploi travaille travail poste', ['je bosse', 'je taffe', 'ai un taf', 'ai un boulot', 'ai du boulot', 'ai du travail', 'en poste', 'suis embauche*', 'suis salarie*', 'ai trouve du travail', 'ai trouve un travail', 'ai trouve un boulot', 'ai trouve un taf'], ['je bosse', "j'ai un taf", "j'ai trouvé un boulot"]),
  row('emploi travail boulot', ['(un|mon|des) (contrat|contrats)', 'candidature*', 'taffer', 'bosser', 'du boulot', 'du taf', 'un taf', 'un boulot', 'gagner ma vie', 'un cdi', 'trouver du travail', 'etre embauche', 'du travail', 'un job', 'un vrai travail'], ['je veux juste taffer', 'du boulot', 'trouver un job']),
  row(
    'formation former apprendre etudes',
    ["retour* à l'école", 'a ecole', "à l'école", 'en stage', "j'apprends", 'passer un diplome', 'passer mon cap', 'passer un titre', 'apprendre un metier', 'me former', 'repren* les etudes', 'repris les etudes', 'reprendre les cours', 'formation de', 'afpa', 'greta', 'etudiant*', 'suis en cours'],
    ["à l'école", 'passer un diplôme', "j'ai repris les études", "je suis à l'afpa"],
  ),
  row('recherche cherche chomage chercher', ['au chomage', 'au chomdu', 'chomdu', 'je cherche', 'inscrit* a pole', 'inscrit* a france travail', 'pole emploi', 'sans travail', 'pas de travail', 'sans emploi', "demandeur d'emploi", 'je galere a trouver', 'envoie des cv', 'je postule', 'trouve rien'], ['au chomdu', "j'envoie des CV", 'je postule partout']),
  row('activite inactif rien aucune', ['je fais rien', 'fais rien', 'mere au foyer', 'maman au foyer', 'pere au foyer', 'au foyer', 'reste a la maison', 'sans rien', 'rien pour le moment', "rien pour l'instant", 'a la maison'], ['je fais rien', 'mère au foyer', 'je reste à la maison']),
  row('entreprise compte creer independant independante creation', ['ma boite', 'monter ma', 'monter une', 'mon compte', 'auto entrepreneur', 'autoentrepreneur', 'micro entreprise', 'ouvrir un', 'ouvrir mon', 'ouvrir une', 'mon business', 'a mon compte', 'etre mon propre patron', 'mon propre', 'food truck', 'uber', 'mon affaire', 'me lancer', 'me mettre a mon', '(mon|un) (salon|resto|restaurant|snack|garage|magasin|commerce|food truck)', '(etre|devenir) (patron|patronne|mon patron|mon chef)', 'freelance', 'sasu', 'sarl', 'siret', 'kbis', "m'installer", 'travailler pour moi', 'independant*', 'mon projet de boite', 'lancer (un|une|mon|ma)', 'a la tete de', 'liberal', 'en liberal'], ['monter ma boîte', 'me mettre à mon compte', 'ouvrir un snack', 'un food truck', 'me lancer', 'ouvrir mon salon', 'travailler pour moi', 'en libéral']),
  row('retraite retraitee', ['a la retraite', 'ma retraite', "plus d'âge", 'trop vieux', 'trop vieille', 'pension', 'minimum vieillesse', 'aspa', 'retraite*'], ['je suis à la retraite']),
  row('maladie arret', ['en arret', 'arret de travail', 'accident du travail', 'en longue maladie', 'ald', 'en maladie'], ['je suis en arrêt', 'accident du travail']),
  row('etudiant etudiante etudes', ['(la|en|a) fac', 'universite', '(mes|des|les) etudes', '(en|un) (bts|licence|master|dut|but)', 'lycee', 'lyceen*', 'terminale', 'iut', 'campus'], ['je suis à la fac', 'en licence']),
  row('mere pere foyer', ['(eleve|occupe de) mes', 'conge parental', 'a la maison avec', "m'occupe de la maison", 'je garde mes'], ["j'élève mes enfants"]),
  row('conjoint conjointe compagnon epoux', ['(mon|ma|son) (mari|femme|mec|copain|copine|compagne|homme|epouse|cheri|cherie|moitie|fiance|fiancee)'], ['mon mari', 'ma chérie']),
  row('pris prise embauche embauchee retenu retenue recrute recrutee', ['(commence|attaque|debute) (lundi|mardi|demain|bientot|la semaine|le)', 'signe (le|mon|un) contrat', '(ai|eu) le poste', 'dit oui', "promesse d'embauche", 'ils me prennent', 'me gardent', 'est dans la poche'], ['je commence lundi', "j'ai eu le poste", 'ils me prennent']),
  row('refuse refusee refus', ["(pris|choisi|préféré|trouvé) quelqu'un", 'pas (ete)? (retenu|retenue|pris|prise|selectionne|selectionnee)', '(eu|obtenu) (le poste|une reponse negative)', 'recale*', '(dit|repondu) non', 'reponse negative', 'pas eu le poste', 'candidature rejetee', 'rembarre*'], ["ils ont pris quelqu'un d'autre", "j'ai pas été retenue", 'réponse négative']),
  row('attends attente', ['(doit|doivent|vont|va) me (rappeler|recontacter|dire|repondre|appeler|ecrire|redire)', 'reflechissent', 'pas encore (de|eu) (reponse|repondu|nouvelles)', 'au courant', 'ils hesitent', 'reponse la semaine prochaine', 'encore rien'], ['on doit me rappeler', 'ils réfléchissent']),
  row('appartement', ['appart', 'hlm', 'immeuble', 'etage', 'f (2|3|4|5)', 'une tour', 'le bloc'], ['dans un immeuble']),
  row('maison', ['pavillon', 'baraque', 'villa', 'une case', 'avec (un)? jardin', 'plain pied'], ['un pavillon']),
  row('chambre', ["chez l'habitant", 'une piece', 'chambre de bonne', 'cite u', 'un lit'], ["chez l'habitant"]),
  row('caravane mobil camping', ['camping', 'camion amenage', 'mobil home', 'roulotte', 'gens du voyage', 'terrain', 'camping car'], ['un mobil-home', 'sur un terrain']),
  row('debutant debutante', ['je commence', 'les bases', 'a peine', 'quelques mots', '(petit|tout petit) peu', 'tres peu', 'a zero', 'jamais appris', 'jamais touche'], ['quelques mots', 'je commence juste']),
  row('courant couramment bilingue', ['comme un francais', 'ne ici', 'nee ici', 'parfaitement', 'sans probleme', 'depuis (tout)? petit', 'langue maternelle', '(2|deux) langues', 'grandi avec'], ['je suis né ici', 'depuis tout petit']),
  row('autonome', ['tout seul', 'toute seule', 'sans aide', 'je gere', 'me debrouille*', "je sais (faire|m'en servir|tout faire)", 'besoin de personne'], ['je me débrouille', "j'ai besoin de personne"]),
  row('celibataire seul seule', ['celib', 'seul dans la vie', 'pas de copain', 'pas de copine', 'vis seul', 'vis seule', 'personne dans ma vie', 'y a personne', 'coeur a prendre', 'tout seul', 'toute seule', 'sans conjoint', '(maman|papa) solo', 'mere (isolee|celibataire)', 'parent isole', 'pas de (mec|meuf|mari|femme|compagnon)', 'solo', 'seul avec (mes|mon|ma) (enfants|fils|fille)', 'seule avec (mes|mon|ma) (enfants|fils|fille)'], ['célib', 'je vis seule', 'pas de copine', 'maman solo']),
  row('couple', ['avec mon copain', 'avec ma femme', 'avec mon mari', 'avec mon epoux', 'avec mon epouse', 'avec ma cherie', 'avec mon cheri', 'avec ma copine', 'avec mon homme', 'ma compagne', 'mon compagnon', 'pacs*', 'en concubinage', 'mon conjoint', 'ma moitie', 'on vit ensemble', 'fiance*', 'avec mon mec', '(ai|une|un|ma|mon) (copine|copain|meuf|mec|cheri|cherie)', 'avec quelqu’un', 'en menage', 'union libre', 'concubin*', 'je suis pris', 'je suis prise', 'mon amoureux', 'deux a la maison'], ['avec mon copain', 'pacsé', 'je vis avec ma compagne', 'j’ai une copine', 'je suis avec quelqu’un']),
  row('marie mariee maries', ['ai un mari', 'mon mari', 'ma femme', 'mon epoux', 'mon epouse', 'ai une femme', 'passe devant le maire', 'la bague au doigt'], ["j'ai un mari", 'avec ma femme']),
  row('divorce divorcee separe separee separation', ['mon ex', "s'est separe*", 'suis separe*', 'divorc*', "m'a quitte*", 'ma quitte*', 'on est plus ensemble', 'rupture', 'quitte mon mari', 'quitte ma femme', 'plus ensemble', 'separ*', 'divorce en cours', 'largue*', '(il|elle) est (parti|partie)', 'chacun de (son|notre) cote', 'quittes', 'pension alimentaire', 'ordonnance du juge', 'plus avec (mon|ma|lui|elle)'], ["on s'est séparés", 'mon ex est parti', 'on est plus ensemble', 'je suis plus avec lui', 'chacun de son côté']),
  row('veuf veuve', ['(mari|femme|epoux|compagnon|homme|conjoint) (est|il est|a|qui est)? (mort|morte|decede|decedee|parti au ciel)', '(mort|deces) de (mon|ma)', 'decede*', '(perdu|enterre) (mon|ma) (mari|femme|epoux|homme|conjoint)', 'plus de ce monde', 'depuis (la mort|le deces)'], ["j'ai perdu mon mari", "j'ai perdu ma femme", 'seule depuis la mort de mon mari']),
  row('groupe collectif', ['avec les autres', 'a plusieurs', 'avec du monde', 'tous ensemble', 'en equipe'], ['avec les autres', 'à plusieurs']),
  row('individuel seul', ['tete a tete', 'en tete a tete', 'tout seul', 'toute seule', 'rien que nous', 'en prive', 'a deux', 'juste moi', 'que moi'], ['en tête à tête', 'juste moi avec vous']),
  row('aucun aucune sans', ['ai rien', 'sans rien', 'rien du tout', 'arrete en 3', 'arrete en troisieme', "arrêté l'école", 'arrete a 16 ans', 'pas de diplome', 'niveau college', "jamais été à l'école", "jamais allé à l'école", "pas fini l'école", "quitté l'école", 'arrete en (4|5|6|seconde|premiere|sixieme|cinquieme|quatrieme|cm2)', 'arrete (au|le) (college|lycee)', 'descolaris*', 'pas eu (mon brevet|le brevet)', 'sorti* sans rien', 'zero diplome', 'arrêté les études', 'arrete (a|à) (14|15|17) ans'], ["j'ai rien", "j'ai arrêté l'école", 'jamais été à l’école', 'arrêtée en 4ème', 'déscolarisée']),
  row('plus superieur superieures superieure licence master universite', ['bts', 'dut', 'une licence', 'licence', 'master', 'deug', 'ingenieur', 'doctorat', 'la fac', 'universite', 'bac 3', 'bac 5', 'maitrise', 'bac plus', 'bachelor', 'ecole de commerce', "école d'(ingé|ingenieur)", 'these', 'etudes sup*', 'prepa', 'la faculte', 'iut', 'a la fac', 'but gea', 'deuxieme annee'], ['bts', 'une licence', 'un master au pays', 'école de commerce', 'un bachelor']),
  row('brevet college dnb', ['dnb', 'la troisieme', 'le college', 'fin de college', 'le certif', 'bepc', 'fin de 3'], ['le DNB', "j'ai fini le collège"]),
  row('cap bep', ["certificat d'aptitude", 'bep', 'cap', 'lycee prochain', 'un ccp'], ["un certificat d'aptitude"]),
  row('metier voie reconversion', ['reconver*', 'changer de (voie|branche|boulot|domaine|secteur|travail|vie|taf)', "changer d'orientation", 'nouvelle (voie|vie)', 'nouveau (metier|depart|secteur)', 'tourner la page', 'repartir de zero', 'faire autre chose', 'passer a autre chose', 'autre metier'], ['une reconversion', 'changer de branche', 'repartir de zéro']),
  row('pause attendre souffler', ['souffler', 'me reposer', 'du repos', 'break', 'lever le pied', 'du temps pour moi', 'prendre du recul', "m'arrêter un peu", 'me poser', 'lâcher un peu', 'me soigner', "m'occuper de (mes enfants|moi|ma famille|ma mere)"], ['souffler un peu', 'lever le pied', 'me poser']),
  row('continuer poursuivre rester', ['(lache|lachez|lacher) (rien|pas)', "jusqu'au bout", 'je reste', 'rester', 'on y est presque', 'on garde', 'pas arreter', 'toujours partant*', 'toujours motive*'], ['on lâche rien', "aller jusqu'au bout"]),
  row('bac baccalaureat', ['bac general', 'bac techno', 'niveau terminale', 'terminale', 'juste le bac', 'le bac', 'bac stmg', 'bac prochain', 'lycee prochain', 'bac (sti|technologique|professionnel)'], ['bac pro', 'niveau terminale', 'juste le bac', 'un bac techno']),
]

/** How one comes and is reached, and with what. */
const WAYS: readonly SayingRow[] = [
  row('voiture auto', ['ma caisse', 'en caisse', 'je roule en', 'ma voiture', 'je conduis', 'au volant', 'en bagnole', 'voiture', 'clio', 'twingo', '(206|207|208|307|308|106)', 'polo', 'golf', 'megane', 'scenic', 'kangoo', 'berlingo', 'saxo', 'fiat', 'punto', 'panda', 'dacia', 'sandero', 'duster', 'audi', 'bmw', 'mercedes', 'citroen', 'renault', 'peugeot', 'toyota', 'yaris', 'opel', 'corsa', 'fiesta', 'volkswagen', 'titine', 'gova', 'gov', 'tacot', 'voiturette', 'voiture sans permis', 'aixam'], ['je roule en clio', 'avec ma caisse', 'je prends ma twingo', 'ma titine', 'une voiturette']),
  row('covoiturage', ['passe* me prendre', 'me prend au passage', 'me prend en voiture', 'un collegue me', 'une collegue me', "on partage l'essence", 'blablacar', 'a plusieurs dans', 'on y va ensemble', 'me depose', 'me depose en', 'monte* (avec|dans)', 'avec (un|une|mon|ma|des) (collegue|collegues|voisin|voisine)', 'la route ensemble', 'blabla*', 'au passage', 'on se partage', 'karos', 'klaxit', 'chacun son tour', 'co voit'], ['un collègue me prend au passage', "on partage l'essence", 'je monte avec une collègue', 'chacun son tour on prend la voiture']),
  row('conduit emmene depose', ['me depose', "m'emmene", "m'amene", 'me conduit', 'on me depose', 'vient me chercher', 'sert de taxi', '(quelqu’un|mon pere|ma mere|mon frere|ma fille|mon fils|ma femme|un ami|un voisin) (m’|me) (amene|emmene|depose|conduit)'], ['mon mari me dépose', 'on m’emmène', 'mon frère m’emmène']),
  row('bus car commun', ['transports en commun', 'transport en commun', 'le car', 'en car', 'le bus', 'abonnement', 'la navette', 'le tram', 'bus puis', 'en bus', 'tcl', 'ratp', 'la ligne', 'carte de bus', 'abonnement de bus', 'les lignes', 'ticket* de bus', 'tisseo', 'tan', 'tbm', 'rtm', 'car scolaire', 'car jaune', 'arret de bus', 'arret en bas', 'navigo'], ['les transports en commun', 'je prends la ligne', 'en car', 'ma carte de bus', 'le car scolaire']),
  row('commun', ['le bus', 'le tram', 'le metro', 'le train', 'le rer', 'le ter'], ['le tram et le bus']),
  row('metro tram tramway rer', ['(la|ma) ligne', 'sous terre', 'navigo', '(pass|passe) navigo', 'la rame', 'rames', 'ligne (1|2|3|4|5|6|7|8|9|10|11|12|13|14|a|b)', 'la (12|13|14)', 'les rails'], ['ma ligne de métro', 'mon pass navigo']),
  row('train ter', ['sncf', 'la gare', 'tgv', 'transilien', 'intercites', 'carte (jeune|avantage|fluo|zou)', 'ter', 'par le rail', 'prendre le ter'], ['le TER', 'je vais à la gare']),
  row('scooter moto cyclo cyclomoteur roues', ['booster', 'mob', 'mobylette*', '125', 'tmax', 'vespa', 'yamaha', 'scoot', '2 roues a moteur', 'brele', 'solex', 'meule'], ['mon booster', 'ma mob', 'une 125']),
  row('trottinette', ['trot', 'patinette', 'lime'], ['ma trott électrique']),
  row('taxi', ['uber', 'heetch', 'bolt', 'vsl', 'ambulance'], ['je prends un uber']),
  row('velo', ['a bicyclette', 'becane', 'bicloune', 'je pedale', 'en vtt', 'biclou', 'petite reine', 'velib', 'tandem', 'vtc', '2 roues sans moteur', 'bicyclette*', 'pedal*'], ['à bicyclette', 'je pédale', 'en bécane', 'à bicyclette électrique']),
  row('pied', ['a pince', 'a pinces', 'je marche', 'en marchant', 'a pate', 'a pattes', 'mes jambes', 'mes deux jambes', 'pedibus', "j'habite a cote", 'a cote de chez', 'a cote de la maison', 'marchant', '(2|10|15|20|5) minutes de marche', 'tout pres', 'en bas de chez moi', 'juste a cote', 'semelles'], ['à pince', "j'y vais en marchant", 'avec mes jambes', 'en marchant 10 minutes', 'c’est tout près']),
  row('sms texto message', ['par ecrit', 'par message', 'un texto', 'sur mon portable par ecrit', 'ecrivez moi', 'par whatsapp', 'envoyez un message', 'un petit message', 'message svp', 'texto', 'textos', 'sms', '(des|par) (textos|sms)', 'par messages'], ['par écrit', 'un petit message', 'un msg', 'texto', 'par messages']),
  row('whatsapp', ['wsp', 'wtsp', 'wts', 'wapp', 'watsap*', 'whatsap*', 'whatsup', 'vocaux'], ['wsp']),
  row('telephone appel telephonique', ['coup de bigo', 'coup de fil', 'de vive voix', 'telephonez', 'telephonez moi', 'passez un coup', 'par telephone', 'un appel', 'passez moi un coup de', 'un coup de telephone', 'au bout du fil', 'bigophone', 'coup de (bigophone|telephone|phone)', 'au phone', 'vocal', 'allo', 'entendre une voix'], ['un coup de bigo', 'de vive voix', 'un coup de bigophone', 'au phone']),
  row('mail email courriel e-mail', ['boite mail', 'mon gmail', 'gmail', 'hotmail', 'yahoo', 'adresse mail', 'par internet', 'electronique', 'outlook', 'messagerie', 'boite de reception', 'icloud', 'laposte', 'boite mails'], ['sur mon gmail', 'adresse électronique', 'ma messagerie']),
  row('courrier lettre poste', ['par la poste', 'la poste', 'boite aux lettres', 'une lettre', 'par courrier', 'timbre', 'papier', 'facteur', 'un recommande', 'enveloppe', 'par papier', 'a l’ancienne'], ['dans la boîte aux lettres', 'par la poste', 'le facteur']),
  row('visio video', ['par camera', 'en video', 'whatsapp video', "sur l'écran", 'zoom', 'de chez moi', 'depuis chez moi', 'sans bouger', 'google meet', 'meet', 'skype', 'facetime', 'webcam', 'cam', 'teams', 'par ordi', 'a distance', 'en ligne'], ['depuis chez moi', 'en caméra', 'sur teams', 'à distance']),
  row('bureau place agence presentiel sur', ['face a face', 'en face', 'je viens', 'je me deplace', 'chez vous', 'en vrai', 'en personne', 'dans vos locaux', 'venir vous voir', 'physique*', 'dans votre bureau', 'au bureau', 'se voir', 'me voir', 'vous rencontrer', 'rencontrer', 'de visu', 'en live'], ['en face à face', 'dans vos locaux', 'venir vous voir', 'de visu', 'je préfère vous rencontrer']),
  row('ordinateur ordi', ['mon pc', 'un pc', 'un mac', 'pc portable', 'mon ordi', 'laptop', 'ordi fixe', 'pc', 'macbook', 'chromebook', '(vieux|vieil) ordi', 'windows'], ['mon pc', 'un mac', 'un vieux pc']),
  row('tablette', ['ipad*', 'galaxy tab', 'la tab', 'liseuse'], ['un ipad']),
  row('telephone smartphone', ['mon iphone', 'mon portable', 'un portable', 'mon samsung', 'mon telephone', 'juste mon telephone', 'juste mon iphone', 'un android', 'iphone*', 'samsung', 'galaxy', 'xiaomi', 'redmi', 'huawei', 'oppo', 'phone', 'un telephone', 'honor'], ['juste mon iphone', 'mon portable', 'un vieux samsung']),
]

/** What people think of an offer, a date, a survey, how they feel, and what is left to say. */
const OPINIONS: readonly SayingRow[] = [
  row('cher prix cout argent moyens', ['pas les moyens', 'le prix', 'coute', 'un bras', 'trop chere', 'ruine', 'hors de prix', 'pas dans mes moyens', 'tarif*', 'pas assez de sous', 'pas le budget', 'coutait', 'les yeux de la tete', '(pas|plus) (les|de|des|assez) (sous|thunes|thune)', 'fauche', 'fauchee', 'a sec', 'abordable', 'trop d’argent'], ['ça coûte un bras', "j'ai pas les moyens", 'hors de prix', 'j’ai pas les sous']),
  row('loin distance', ['perpete', 'bout du monde', "bout de l'île", "à l'autre bout", 'autre bout', 'trop de route', 'trop de trajet', 'aller retour', 'trop de kilometres', 'trop de bornes', 'pas la porte a cote', 'la distance', '(h|heure|heures|min|minutes|km|bornes|kilometres) (de|d’) (route|trajet|bus|voiture|train|chemin)', '(h|heure|heures|km|bornes) aller', 'de trajet', 'de route', 'traverser (la ville|le departement|l’ile)', '(pas|aucun) (de)? bus pour', 'trop de temps (de|dans les)', 'pas a cote', 'eloigne*', 'au diable', 'diable vauvert', 'petaouchnok', 'pethaouchnok', '(2|3|4|deux|trois|quatre) (bus|changements)', 'deux heures de'], ['c’est à perpète', 'pas la porte à côté', "à l'autre bout du département", 'y a deux heures de route', 'faut prendre trois bus pour y aller', 'à Pétaouchnok']),
  row('interesse interessee interesser envie', ['me dit rien', 'dit rien', 'pas mon truc', 'pas pour moi', 'pas interesse*', 'en fiche', 'en fous', 'pas mon metier', 'aime pas ce', 'pas envie', 'me plait pas', 'me branche pas', "m'attire pas", 'pas mon domaine', 'pas motive*', 'rien a faire de', 'pas ma tasse de the', 'pas ce que je cherche', 'pas ce que je veux', 'aucun interet', 'rien a voir avec', 'correspond pas', 'pas (mon|le) (projet|profil|style|delire)', 'sans moi', 'tres peu pour moi', 'pas fait pour moi', 'dit trop rien'], ['ça me dit rien', "c'est pas mon truc", 'ça me branche pas', 'pas ma tasse de thé', 'ça correspond pas à mon projet']),
  row('salaire', ['mal paye*', 'pas assez paye*', 'trop peu', 'le smic', 'paye* au smic', 'paye* mal', 'que dalle', 'pas assez (eleve|haut)', 'bas salaire', '(paye|paie) pas (assez|bien)', 'au dessus du smic', 'ca paye pas'], ['trop mal payé', 'ça paie pas assez']),
  row('long longue', ['interminable', 'finit jamais', 'finit pas', 'une eternite', 'des heures', 'des plombes', 'trois plombes', 'beaucoup attendu', 'attendu longtemps', 'trop de questions', 'traine', 'fait long', 'attendre longtemps', 'longtemps', '(une|1|deux|2|3) (h|heure|heures)', 'a rallonge', 'trop (d’attente|d’heures|de pages|de temps)', 'attente', 'on s’endort', 'plus court*'], ['interminable', "j'ai attendu une éternité", 'trop de questions', 'une heure pour rien', 'trop d’attente']),
  row('clair comprehensible compliquee complique confus', ['rien compris', 'pas compris', 'confus', 'confuse', 'embrouille', 'brouillon', 'comprends rien', 'mal explique*', 'charabia', 'flou', 'incomprehensible', 'perdu*', 'tordu*', 'chinois', 'pas saisi', 'trop de (jargon|mots)', 'mots compliques', 'pas logique', 'usine a gaz', '(rien|pas) (pige|capte)', 'pige (pas|rien)', 'capte (pas|rien)', 'pas evident'], ["j'ai rien compris", 'un vrai charabia', 'mal expliqué', 'c’est du chinois', 'j’ai rien pigé']),
  row('rapide vite', ['tout de suite', 'direct', 'pas attendu', 'vite pris', 'super vite', 'pas eu le temps de', 'en 2 minutes', 'en deux minutes', 'en cinq minutes', 'a l’heure pile', 'rapido', 'illico', 'du tac au tac', 'vite fait bien fait'], ['on m’a pris direct', 'pas attendu', 'en deux minutes']),
  row('decourage decouragee triste abattu', ['moral dans les chaussettes', 'moral a zero', 'pas le moral', 'le moral .. bas', 'degoute*', 'demoralise*', 'y crois plus', 'crois plus', 'envie de rien', 'baisse les bras', 'cafard', 'au fond du trou', 'en ai marre', 'ras le bol', '(a|à) quoi bon', 'la flemme', 'laisse* tomber', 'lache* affaire', 'saoule*', 'blase*', 'desesper*', 'depit*', 'en peux plus', 'plus (envie|espoir|d’espoir|la force)', 'jamais rien', 'deg', 'au plus bas', 'marre', 'abandonn*', 'bad', 'deprim*', 'pleur*'], ['le moral dans les chaussettes', "j'y crois plus", "j'en ai marre", 'à quoi bon', 'ça me saoule', 'plus d’espoir']),
  row('stress stresse stressee stressant angoisse anxieux anxieuse nerveux nerveuse inquiet inquiete', ['boule au ventre', 'flipp*', 'peur', 'angoiss*', 'anxi*', 'pression', 'nerveu*', 'trac', 'inquiet*', 'a cran', '(sur|les) nerfs', 'paniqu*', 'tendu', 'tendue', 'stress*', 'pas (serein|sereine|tranquille)', 'crains', 'coeur qui bat', 'mal au ventre', 'en dors (pas|plus)', 'trouille', 'apprehend*', 'tremble*'], ['je flippe', "j'ai le trac", 'sur les nerfs', 'la trouille']),
  row('motive motivee', ['a bloc', '(grave|trop|super|plein) envie', 'hate', 'la gnaque', 'la niaque', 'determin*', "j'ai envie", 'au taquet', 'starting blocks', 'la rage de', 'volont*', 'chaud (patate|bouillant|bouillante)', 'chaude bouillante', 'dans les startings', "(pret|prete) a (tout|bosser|attaquer|commencer|y aller)", 'remonte* a bloc', 'la dalle', 'envie (de|d’) (avancer|bosser|travailler|y aller|reussir)', 'a mille pour cent'], ['à bloc', 'au taquet', "j'ai trop envie de bosser", 'déterminé']),
  row('confiant confiante confiance optimiste serein sereine', ['y crois (a fond|fort|encore|vraiment|toujours|dur)', 'le sens bien', 'ca va (aller|le faire|marcher)', 'optimis*', 'bon espoir', 'espoir', '(sur|sure) de moi', 'zen', 'seren*', 'serein*', 'tranquille*', 'pas (peur|inquiet|inquiete|stresse|stressee)', 'bien parti*', 'crois en moi', 'je vais y arriver', 'on va y arriver', 'confian*', 'bonne voie'], ['je le sens bien', "j'y crois à fond", 'ça va le faire', 'pas inquiète']),
  row('colere enerve enervee', ['la rage', 'furieu*', 'enerv*', '(trop|grave|suis) vener', 'venere', 'les nerfs', 'fou de rage', 'folle de rage', 'agace*', 'revolte*', 'injuste', 'remonte* contre', 'haine', 'me prend la tete', '(me|ca|ils|nous) (soule|saoule|gonfle|soulent|saoulent|gonflent)', 'foutent de', 'moquent de', 'scandale', 'hors de moi'], ["j'ai la rage", 'vénère', 'ils se foutent de nous', 'ça me gonfle']),
  row('perdu perdue', ["plus ou j'en suis", 'paume*', 'dans le flou', 'brouillard', 'sais plus (quoi|ou|comment)', 'comprends plus rien', 'par ou commencer'], ['paumé', 'je sais plus quoi faire', 'par où commencer']),
  row('soulage soulagee fier fiere', ['fier*', 'un poids en moins', 'ouf', 'respire', 'content* de moi', 'libere*'], ['un poids en moins']),
  row('forme', ['la peche', 'la patate', 'la frite', "plein d'energie", "pleine d'energie", 'au top', 'bien dans ma peau', 'bon pied bon oeil', 'pete la forme', 'super bien', 'nickel', 'ca roule', 'du peps', 'tonus', 'je me porte bien', 'comme un charme', 'plein de vie', 'banane'], ["j'ai la pêche", "j'ai la patate", 'comme un charme', 'j’ai la banane']),
  row('fatigue fatiguee', ['dors pas', 'pas dormi', 'creve', 'crevee', 'epuise*', 'naze', 'ko', 'hs', 'lessive*', 'a plat', 'vide', 'videe', 'claque', 'rincee', 'rince', 'mort', 'morte', 'dors (plus|mal)', 'cuit', 'cuite', 'explose*', 'vanne*', '(plus|pas) d’energie', 'plus de jus', 'rotules', 'batteries a plat', 'sommeil', 'tiens plus', 'mou', 'molle', 'insomni*', 'nuits blanches'], ['crevée', 'à plat', 'je dors plus', 'sur les rotules', 'plus de jus']),
  row('proprietaire', ['ai achete', 'avons achete', 'on a achete', 'ma maison a moi', 'credit immo', 'la maison est a nous', 'est a moi', 'rembourse la maison', 'credit (maison|immobilier|de la maison|de l’appart|pour la maison)', '(ma|notre) (maison|baraque)', 'herit*', 'construit', 'accession', 'rembourse* .. (maison|appart)', 'suis proprio', 'mon appart a moi'], ['on a acheté la maison', 'la maison est à nous', 'je rembourse mon crédit maison', 'j’ai hérité de la maison']),
  row('locataire', ['paye un loyer', 'paie un loyer', 'je loue', 'on loue', 'au hlm', 'en hlm', 'bailleur', 'location', '(le|au|mon) proprio', 'appart', 'appartement', 'hlm', 'studio', 'f (1|2|3|4|5)', 'bail', 'quittance*', '(logement|parc) social', 'apl', 'opac', 'loyer'], ['je paye un loyer', 'en HLM', 'un appart HLM', 'un studio']),
  row(
    'heberge hebergee hebergement proche',
    [
      ...['chez (ma|la|une|ca|leur) (soeur|mere|copine|cousine|tante|amie|daronne|belle|grand|fille|niece|maman|pote|voisine|famille|ex)', 'chez (mon|un|le|son) (frere|pere|pote|copain|cousin|oncle|ami|daron|fils|neveu|papa|voisin|ex|beau)', 'chez (mes|des|les|nos) (parents|potes|amis|darons|enfants|cousins|beaux|grands|gens)'],
      ...['avec (mes|ses) (parents|darons)', '(le|un|sur le|son) canape', 'a droite a gauche', 'en attendant', 'en depannage', 'me depanne* (un|son|une)', 'squatte', 'squatter', 'm’heberge', 'tonton', 'tata', 'chambre chez', 'sur un matelas', 'heberg*'],
    ],
    ['chez une copine', 'sur le canapé de mon frère', 'chez ma daronne', 'un oncle me dépanne une chambre'],
  ),
  row('foyer residence chrs', ['cada', 'adoma', 'sonacotra', 'fjt', 'chrs', 'huda', 'jeunes travailleurs', 'pension de famille', "centre d'hébergement", 'maison relais', 'coallia', 'emmaus', 'hotel social', 'armee du salut', 'cph', 'centre maternel', 'aljt', 'caserne', 'cite u', 'crous', 'internat'], ['au CADA', 'un FJT', "un centre d'hébergement"]),
  row('rue abri fixe sdf', ['sdf', 'dehors', 'a la rue', '(dans|dors dans) (ma|la|une) (voiture|bagnole|caisse|tente|rue|camionnette|gare)', 'squat', '115', 'sous un pont', 'un parking', 'nulle part', 'sans toit', 'pas de toit', 'a droite a gauche'], ['je dors dans ma bagnole', 'dans une tente', 'nulle part']),
  row('colocation coloc', ['coloc*', "on partage (l'appart|l'appartement|le loyer)", 'partage (un|le|son) (appart|loyer)', 'avec des (potes|colocs|etudiants|amis)', 'a plusieurs dans'], ['on partage le loyer', 'avec des colocs']),
  row('maternelle', ['nounou', 'nourrice', 'assmat', 'tata agreee', 'nounou agreee'], ['la nounou au bout de la rue', 'une nourrice']),
  row('solution', ['personne peut les garder', 'personne pour', 'je sais pas qui', 'pas de garde', "liste d'attente", 'pas trouve', 'rien trouve', 'trouve personne', 'trouve pas de', 'personne pour les garder', 'je les garde', 'je trouve rien'], ['personne peut les garder']),
  row('internet web', ['facebook', 'insta', 'instagram', 'tiktok', 'google', 'youtube', 'linkedin', 'indeed', 'leboncoin', 'le bon coin', 'un site', 'sur un site', 'sur le net', 'reseaux sociaux', 'les reseaux', 'snap', 'snapchat', 'twitter', 'en ligne', 'une pub', 'une appli', 'messenger'], ['sur facebook', 'un site', 'une pub sur snap']),
  row('bientot', ['lundi', 'la semaine prochaine', 'le mois prochain', 'demain', 'attaque lundi', 'dans .. jours', 'dans .. semaines', 'attends la date', 'pas encore mais'], ["j'attaque lundi", 'la semaine prochaine']),
  row('ville commune quartier', ['sors pas de ma', 'sors pas du', 'pres de chez moi', 'a cote de chez moi', 'pas plus loin que', 'ici', 'dans le coin', 'a pied'], ['je sors pas de ma commune', 'près de chez moi']),
  row('partout', ['ne importe ou', 'je bouge', 'ca me derange pas de bouger', 'ou vous voulez', 'mobile', 'toute la france', 'le monde entier'], ["n'importe où", 'je suis mobile']),
  row('chaleur chaud', ['creve de chaud', 'trop chaud', 'il fait chaud', 'une fournaise', '40 degres', 'etouffe', 'la canicule'], ['on crève de chaud']),
  row('bruit', ['casse les oreilles', 'machines .. fort', 'ca gueule', 'entend rien', 'entends rien', 'marteau piqueur', 'boucan', 'vacarme', 'mal aux oreilles'], ['un boucan', "on s'entend pas, le marteau piqueur"]),
  row('charges charge lourdes port', ['porter des', 'porte des', 'soulever', 'sacs de', 'cartons', 'palettes', 'mal au dos', 'trop lourd', 'kilos', 'kg'], ['porter des sacs de 25 kg', 'les cartons']),
  row('maintenant', ['tout de suite', 'direct', 'allez y', 'vas y', 'la maintenant', 'now', 'de suite', 'go', 'on y va'], ['tout de suite', 'allez-y', 'direct']),
  row('tard', ["tout à l'heure", 'pas now', 'pas maintenant', 'une autre fois', 'pas tout de suite', 'apres', 'ce soir', 'demain', 'pas le temps', 'la je peux pas', 'un autre jour', 'plus tard', 'je suis occupe*', 'au travail la'], ['tout à l’heure', 'pas maintenant', 'là je peux pas']),
  row('importe egal indifferent indifferente', ['en fou', 'en fous', 'en fiche', 'quand vous voulez', 'comme vous voulez', 'comme tu veux', 'quand tu veux', 'au choix', "n'importe", 'pas de preference', "m'est égal", 'ca me va tout', 'comme ca vous arrange', 'quand ca vous arrange', 'on verra', 'comme ca vient'], ["m'en fou", 'comme vous voulez', 'pas de préférence', 'c’est comme ça vient']),
  row('oublie oubli', ['plus pense', 'pas pense', 'oubli*', 'zappe', 'sorti de la tete', 'completement zappe', 'pas note', 'trompe de jour', 'perdu la date', 'passe au dessus', 'confond*', 'melange (les|de) (jours|dates|jour|date)', 'emmele les', "trompé d'heure", 'trompe de (date|semaine)', 'pas vu (le|votre) (message|sms|mail)', 'tete (ailleurs|en l’air|dans)', 'plus du tout pense', 'perdu la notion', 'cru que c’etait'], ["j'ai zappé", "ça m'est sorti de la tête", "j'y ai plus pensé", 'j’ai confondu les jours', 'ça m’est passé au dessus', 'j’avais la tête ailleurs']),
  row('travaillais travail travaille', ['etais au boulot', 'etais au taf', 'etais au travail', 'bossais', 'taffais', 'pas pu me liberer', 'de service', 'appele* au boulot', 'mission', 'd’equipe', '(en|de) poste', '(etais|suis) d’(apres midi|aprem|matin)', 'conge* refuse*', '(patron|chef|cheffe|boss) .. (voulu|refuse|laisse|libere)', 'heures sup', 'remplace* (un|une) collegue', 'me liberer', 'rappele* (au|par|pour)', 'astreinte', 'prise de poste', 'pose* ma journee', 'pas de conge', 'embauchais', 'de garde', 'au turbin'], ['j’étais au taf', 'je bossais', "mon patron m'a pas laissé", 'j’étais d’équipe du matin', 'le chef a pas voulu', 'j’ai remplacé un collègue']),
  row('repondre prive', ['secret', 'prive', 'ca vous regarde pas', 'vous regarde pas', 'pas vos oignons', 'ma vie privee', 'perso', 'personnel', 'ca me regarde', 'confidentiel', 'envie de le dire', 'pas le dire', 'pas envie de dire', 'pas repondre'], ['ça vous regarde pas', 'secret', 'c’est perso']),
  row('sais', ['ai oublie', 'en sais .. rien', 'en ai aucune idee', 'pas la moindre idee', 'peut etre', 'aucune idee', 'pas sur', 'pas sure', 'faut voir', 'ca depend', 'a voir', 'mystere', 'bonne question', 'sais rien', 'ignore', 'plus trop', 'me rappelle plus', 'souviens plus', 'sais plus', 'j’hesite', 'hesite*', 'pas decide*', 'reflechi*', '(pas|plus) d’idee', 'va savoir', 'nsp'], ['ptetre', 'faut voir', 'je me rappelle plus', 'j’hésite encore', 'pas décidé']),
  row('retard', ["pas à l'heure", 'pas a temps', 'en retard', 'retard', 'trop tard', 'apres le 15', "jamais à l'heure", 'a la bourre', 'traine', 'a mis du temps', 'retarde*', 'semaine* de retard', 'jours de retard'], ['avec 15 jours de retard', 'jamais à l’heure', 'à la bourre']),
  row('temps', ["à l'heure", 'comme prevu', 'a la date', 'en temps et en heure', 'pile', 'sans retard', 'jamais de retard', "rubis sur l'ongle"], ['comme prévu', 'pile à l’heure', 'rubis sur l’ongle']),
  row('cours', ['(reste|manque) (la|que la)? conduite', 'lecon*', 'l’exam', 'examen (le|en|dans)', 'heures de conduite', 'moniteur', 'auto ecole', 'j’apprends', 'en attente', 'attends la reponse', 'attends leur reponse', 'dossier depose', 'depose', 'ai commence', 'passe le code', 'eu le code', 'pas fini', 'pas encore fini', 'bientot fini', 'en train', 'a moitie fait', 'attends le retour', 'prends des lecons'], ['j’attends leur réponse', "j'ai commencé", 'je suis en train']),
  row('debrouille', ['bidouill*', '(je|j’y)? gere', "m'en sors", 'tatonne', "j'y arrive", 'fais avec', 'a peu pres', 'sans trop de mal', 'me demmerde', 'me demerde', 'les bases', 'comme je peux'], ['je bidouille', "je m'en sors", 'comme je peux']),
  row('veille', ['(soir|nuit) d’avant', 'hier soir', "jour d'avant", 'la veille', 'un jour avant', '24h avant'], ["le jour d'avant", '24h avant']),
  row('matin matinee', ['avant midi', 'tot', 'de bonne heure', 'a la fraiche', 'avant 12h', 'au reveil', 'debut de journee', 'aube', '(avant|vers) (8|9|10|11) h', 'matinal*', 'a l’ouverture', '(a)? la premiere heure', 'leve tot'], ['avant midi', 'tôt', 'à l’aube', 'à la première heure']),
  row('apres-midi aprem apres', ['apres manger', 'apres le repas', 'apres la sieste', 'apres midi', 'apres dejeuner', 'apres 13h', 'apres 14h', 'apres la pause', 'au gouter', '(debut|fin) (d’|de l’)? (aprem|apres midi)'], ['après manger', 'après le repas', 'après 14h']),
  row('midi', ['pause (dejeuner|repas)', 'dejeuner', 'entre midi et', 'a 12h', '12 h', 'heure du repas', 'ma pause', 'pendant la pause', 'en mangeant'], ['pendant ma pause', 'à la pause déjeuner']),
  row('journee', ["pendant (l'école|la creche)", 'pendant que les (enfants|petits) sont', "(sont|seront|est) (a|à) (l'école|la creche)", 'heures de bureau', 'entre (8|9|10) h et (15|16|17) h', 'en pleine journee', '(pendant|dans) la journee', 'avant la sortie'], ["pendant que les petits sont à l'école", 'aux heures de bureau']),
  row('end weekend', ['samedi*', 'dimanche*', 'sam et dim', 'quand je (bosse|travaille) pas'], ['que samedi dimanche', 'le samedi']),
  row('soir soiree', ['apres le boulot', 'apres le travail', 'apres le taf', 'fin de journee', 'apres 18h', 'a partir de 18h', 'apres ma journee', 'en rentrant', 'a la debauche', 'apres (17|19|20) h', 'apres le diner', 'quand (les enfants|les petits|ils) dorment', 'sortie du boulot', 'sortie du taf', 'une fois les enfants couches', 'en sortant'], ['après le boulot', 'en fin de journée', 'quand les enfants dorment', 'après 19h']),
]

/** What is said of the buttons themselves, of a service and of its letters. */
const SERVICES: readonly SayingRow[] = [
  row('autant', ['pareil', 'la meme chose', 'comme (maintenant|avant|la|ca)', 'garde* le rythme', 'change* rien'], ['pareil', 'comme maintenant']),
  row('delai delais', ['mois .. attente', 'semaines .. attente', 'attend* .. longtemps', 'ca traine', 'trop long', 'met* du temps'], ["trop long, 3 mois d'attente"]),
  row('repeter', ['redire', 'tout redire', 'reexpliquer', 'raconter .. fois', 'tout recommencer', 'repart* de zero'], ['redire ma situation à chaque fois']),
  row('joindre', ['personne .. (decroche|repond)', '(decroche*|repond*) (jamais|pas)', 'tombe* sur le repondeur', 'injoignable*', 'jamais personne'], ['personne ne décroche', 'ils répondent jamais']),
  row('semaine', ['du lundi au vendredi', 'les jours de semaine', 'la semaine'], ['du lundi au vendredi']),
  row('relis relire', ['verifi*', 'regarde avant', 'corrig*', 'je veux revoir'], ['je vérifie avant']),
]

export const SAYINGS: readonly SayingRow[] = [
  ...HINDRANCES.map((one) => ({ ...one, hinders: true as const })),
  ...WORK.map((one) => ({ ...one, hinders: true as const })),
  ...TROUBLES.map((one) => ({ ...one, hinders: true as const })),
  ...CONTRACTS, ...SITUATIONS, ...WAYS, ...OPINIONS, ...SERVICES, ...TRADES, ...HELP, ...LIFE]
