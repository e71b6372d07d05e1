import { row } from './sayingRow.ts'
import type { SayingRow } from './sayingRow.ts'

/** What one may train in, and how. */
const TRAININGS: readonly SayingRow[] = [
  row(
    'immersion pmsmp decouverte',
    [
      ...['pmsmp', 'pmp', 'emt', '(essayer|tester|voir|decouvrir) (le|un|ce) (metier|boulot|travail|taf)', 'voir en vrai', 'une semaine en entreprise', 'quelques jours en entreprise', 'mise en situation', "stage d'observation", "journée d'immersion", 'duoday', 'voir si ça me plait'],
      ...['voir comment ça se passe', 'passer quelques jours', 'me faire une idee', 'vis ma vie', 'quelques jours dans une entreprise', 'sur le terrain'],
    ],
    ['une pmsmp', 'essayer le métier', 'voir si ça me plaît'],
  ),
  row('stage stages', ['stagiaire*', 'en stage', "l'observation", 'convention de stage'], ['être stagiaire']),
  row(
    'vae validation acquis',
    ['vae', '(valider|valoriser|reconnaitre) (mon|mes|tout mon) (experience|experiences|acquis|annees|savoir)', 'valider ce que je sais', 'diplome avec mon experience', 'livret 2', 'sans retourner a ecole', 'reconnaissance de mon experience'],
    ['valider mon expérience', 'faire reconnaître mes années', 'un diplôme avec mon expérience'],
  ),
  row(
    'bilan competences orientation',
    [
      ...['faire (le|un) point', 'savoir ce que je (vaux|veux|peux)', 'ce que je sais faire', 'trouver ma voie', "m'orienter", 'quel metier', 'sais pas quoi faire', "test* d'orientation", '(mes|voir mes) points forts', 'trouver un projet', 'mon projet', 'un projet prochain', 'projet professionnel'],
      ...['vers quoi', 'y voir plus clair', 'psy du travail', 'cio', 'me reorienter', 'reorientation'],
    ],
    ['faire le point', 'trouver ma voie', "j'ai besoin d'y voir plus clair"],
  ),
  row(
    'remise savoirs',
    ['les bases', 'des bases', 'math', 'maths', 'mathematiques', 'le calcul', 'calculer', 'orthographe', 'lire ecrire compter', 'tout oublie', '(de|des|mes) fautes', 'clea', 'grammaire', 'conjugaison', '(reprendre|revoir) les bases', 'me remettre dedans', 'reapprendre', 'pas le niveau', 'niveau en (francais|maths)', 'la dictee', 'rouille*'],
    ['les maths', 'reprendre les bases', "je fais trop de fautes", "j'ai tout oublié depuis l'école"],
  ),
  row(
    'qualifiante diplomante certifiante qualification',
    [
      ...['titre (prochain|professionnel)', 'un (cap|bep|bts|cqp|diplome)', '(passer|avoir|faire) (un|mon|le) (cap|bep|bts|cqp|diplome|titre|bac)', 'vrai diplome', 'certificat*', 'certification*', 'formation longue', 'afpa', 'diplome* reconnu*', 'apprendre un (vrai)? metier', 'en sortir avec un diplome'],
    ],
    ['un titre pro', 'passer un cap', 'apprendre un vrai métier'],
  ),
  row('caces habilitation habilitations', ['cariste', 'fenwick', 'nacelle', 'engins', 'sst', 'haccp', 'hygiene', 'chariot*', 'electrique', 'conduire un chariot'], ['conduire un fenwick', 'la nacelle']),
  row('experience experiences', ['jamais (travaille|bosse|taffe)', 'premier (emploi|boulot|taf|job)', 'debutant*', 'je debute', 'rien fait', 'cv (est)? vide', 'pas (assez)? d’expérience', 'rien sur mon cv'], ["j'ai jamais bossé", 'mon cv est vide', 'je débute']),
]

/** What one lives on, and owes. */
const MONEY: readonly SayingRow[] = [
  row('rsa', ['minima sociaux', 'minimum social', 'rmi', 'revenu de solidarite', 'la caf me verse'], ['les minima sociaux']),
  row(
    'chomage are',
    ['are', 'assedic*', 'indemnis*', '(mes|des) droits', '(pole emploi|france travail) me (verse|paye|paie)', 'chomdu', 'retour a emploi', 'actualis*', 'indemnite*', "l'allocation de (france travail|pole emploi)"],
    ["l'ARE", 'les assedic', 'je suis au chomdu', 'je suis indemnisé'],
  ),
  row('ass', ['solidarite specifique', 'fin de (droit|droits)', 'plus de droits'], ['je suis en fin de droits']),
  row('aah handicap handicape invalidite', ['mdph', 'cotorep', 'adulte handicape', 'rqth', 'invalid*', 'fauteuil roulant', 'travailleur handicape', 'sourde', 'malvoyant*', 'aveugle'], ['la MDPH', 'je suis reconnu travailleur handicapé', 'je suis en invalidité']),
  row(
    'ressource ressources revenu revenus',
    ['pas un (centime|euro|sous|rond|radis)', 'zero (centime|euro)', 'touche rien', 'gagne rien', 'rien (ne|qui)? rentre', 'rentre rien', 'aucune aide', 'plus rien pour vivre', 'parents (qui)? m’aident', 'perçois rien', 'vis sur mes economies'],
    ['pas un centime', 'je touche rien', 'rien qui rentre'],
  ),
  row('prime', ['complement de la caf', 'complement de salaire', 'complement'], ['le complément de la CAF']),
  row('indemnites journalieres', ['ij', 'secu', 'la cpam', 'arret maladie'], ['la sécu me verse']),
  row('cej', ['engagement jeune*', 'garantie jeunes', 'allocation de la mission locale'], ['la garantie jeunes']),
  row('apl', ['aide* au logement', "l'aide pour le loyer", 'allocation logement', "l'al"], ["l'aide au logement"]),
  row('loyer loyers', ['dois .. (proprio|proprietaire|bailleur)', 'mois de retard', 'retard* chez le bailleur', 'impaye', 'impayes', 'quittance*', 'bailleur .. reclame*', 'opac', 'office hlm'], ['je dois deux mois au bailleur', "j'ai des impayés"]),
  row('credit credits pret prets emprunt', ['cofidis', 'sofinco', 'cetelem', 'franfinance', 'oney', 'conso', 'revolving', 'rembourse*', 'mensualite*', 'emprunt*', 'en 4 fois', 'paiement en', 'organisme*', 'la voiture a payer', 'traites'], ['cofidis', 'un revolving', "j'ai un emprunt pour la voiture"]),
  row(
    'energie electricite gaz facture factures',
    ['edf', 'engie', 'total energies', 'elec', '(electricite|gaz|chauffage|courant|lumiere|eau)', 'fioul', 'veolia', 'compteur*', 'linky', 'coup* (le|l’) courant', 'regularisation de charges', 'facture d’eau'],
    ['edf', 'le chauffage', 'ils m’ont coupé le courant'],
  ),
  row('amende amendes contravention contraventions', ['pv', 'pvs', 'proces verba*', 'radar*', 'contravention*', 'prune', 'prunes', 'fourriere', 'tresor public', 'sans (ticket|billet)', 'exces de vitesse', 'controleur*', 'stationnement'], ['des PV', "j'étais sans ticket", 'la fourrière']),
  row(
    'alimentaire alimentation nourriture repas courses',
    ['colis', 'restos du coeur', 'epicerie (sociale|solidaire)', 'banque alimentaire', 'de quoi manger', 'frigo', 'bouffe', 'manger', 'faire les courses', 'tickets service', '(bon|bons) (alimentaire|alimentaires)', 'croix rouge', 'soupe populaire'],
    ['le frigo est vide', 'les restos du cœur', 'de quoi manger'],
  ),
  row(
    'financieres financiere aides',
    [
      ...['cheque*', "(bon|bons) d'(achat|essence)", "secours d'urgence", 'argent pour', 'payer (mon|le|mes) (permis|transport|train|loyer|formation)', 'rembourse*', 'remboursement*', 'prise en charge', 'coup de pouce', 'les sous', 'carte carburant', 'prime*', 'bourse*', 'avance* de frais', 'depanne* en argent'],
      ...['fsl', "l'argent", 'sous'],
    ],
    ['le chèque pour l’essence', 'un coup de pouce', 'payer mon permis'],
  ),
]

/** Papers that are asked for. */
const PAPERS: readonly SayingRow[] = [
  row('identite', ['cni', "carte d'identité", 'ma carte', 'passeport', "papiers d'identité", "pièce d'identité"], ['ma cni', 'mon passeport']),
  row('naissance', ['extrait de', 'livret de famille', 'acte de'], ['le livret de famille', "l'extrait de naissance"]),
  row('cv', ['curriculum', 'curiculum', 'mise en page'], ['refaire mon curriculum']),
  row('rib bancaire iban', ["relevé d'identité bancaire", 'numero de compte', 'iban', 'mon compte', 'rib'], ["l'IBAN"]),
  row('vitale', ['secu', 'securite sociale', 'carte verte', 'ameli'], ['la carte verte de la sécu']),
  row('justificatif justificatifs', ['facture*', 'quittance*', "attestation d'hébergement", 'preuve', 'papier du logement', 'attestation*'], ['la quittance', "une attestation d'hébergement"]),
  row('imposition impots', ['impots', 'fiscal', 'tresor public', 'non imposable'], ["l'avis des impôts"]),
  row('papier papiers document documents piece pieces', ['pas (ma carte|mon titre|mes papiers|mon dossier|mon justificatif|le justificatif|ma carte d’identité)', 'dossier (incomplet|pas complet)', 'document*', 'justif*', 'attestation*', 'cerfa', 'il me manquait', 'photocopie*'], ["j'avais pas ma carte d'identité", 'mon dossier était incomplet', 'un cerfa']),
]

/** Who helps. */
const HELPERS: readonly SayingRow[] = [
  row(
    'conseiller conseillere referent referente accompagnateur accompagnatrice',
    [
      ...['ma referente', 'mon referent', '(mon|ma|le|la) conseiller', '(ma|la) conseillere', 'madame de', '(le|la) (monsieur|dame|meuf|mec|gars|personne) (de|du|qui)', 'mission locale', 'france travail', 'mon? assistante sociale', 'mon assistante', 'mon educateur', 'mon educatrice', "l'as", 'cip', 'qui me suivait', '(celui|celle)? qui me suit'],
      ...['mon accompagnat*', 'mon referant', 'mon coach'],
    ],
    ['ma référente', 'la dame de la mission locale', 'mon assistante sociale', 'celui qui me suit'],
  ),
  row('locale', ['ml', 'milo', 'mission loc', 'garantie jeunes', 'cej', 'engagement jeune*'], ['la ML', 'la garantie jeunes']),
  row('france', ['lanpe', 'pole emploi', 'anpe', 'paul emploi', 'assedic*', 'ft', "l'agence pour l'emploi"], ['pôle emploi', "l'anpe"]),
  row('caf', ["caisse d'allocations", 'alloc', 'allocs', 'allocations', 'allocations familiales'], ['les allocs', "la caisse d'allocations"]),
  row('cpam assurance', ['secu', 'ameli', "l'assurance maladie", 'caisse primaire'], ['la sécu']),
  row(
    'association associations asso',
    ['restos du coeur', 'les restos', 'secours (catholique|populaire|pop|islamique)', 'croix rouge', 'emmaus', 'assos', 'benevole*', 'armee du salut', 'maison de quartier', 'centre social', 'cimade', 'maraude*', 'fondation', 'abbe pierre', 'atd'],
    ['les restos du cœur', 'le Secours catholique', 'des bénévoles', 'Emmaüs'],
  ),
  row('mairie municipal', ['ccas', 'le maire', 'hotel de ville', 'la ville', '(adjoint|adjointe) au maire', 'service social de la ville', 'la commune'], ['le maire', "à l'hôtel de ville"]),
  row('ccas', ['centre communal', 'la mairie', 'service social de la ville'], ['le centre communal']),
  row('departement conseil', ['mds', 'conseil general', 'umsat', 'service insertion', 'maison des solidarites'], ['la MDS']),
  row(
    'sociale social sociaux',
    ["l'as", '(mon|une) as', 'as de secteur', "(mon|une|l'|ma) assistante", 'travailleu* social*', 'educ', 'educateur*', 'educatrice*', 'la dame du social', 'mds', 'pmi', 'tisf', 'polyvalence'],
    ["l'AS de secteur", 'mon éduc', 'mon assistante'],
  ),
  row('medecin docteur generaliste', ['toubib', 'doc', 'generaliste*', 'docteur', 'le cabinet', 'maison de sante'], ['mon toubib', 'mon généraliste']),
  row('psychologue psy psychologique', ['psy', 'psychi*', 'therap*', 'cmp', 'quelqu’un a qui parler', 'parler de ce que je vis'], ['ma thérapeute', 'au CMP']),
  row('formateur formatrice formateurs tuteur tutrice', ['prof', 'profs', 'enseignant*', 'moniteur*', 'intervenant*', 'maitre de stage', 'celui qui fait les cours', 'animateur*'], ['le prof', 'mon maître de stage']),
  row('interprete traducteur traduction', ['traduire', 'traduct*', 'tradui*', 'parle ma langue', 'google traduction', 'deepl'], ["quelqu'un qui parle ma langue", 'ma nièce traduit']),
  row(
    'famille proche proches parents',
    [
      ...['(ma|une) (grande|petite)? (mere|soeur|femme|cousine|tante|fille|famille|maman|daronne|frangine|niece|reus|mif|belle soeur|belle mere|belle fille|grand mere)', 'la famille', '(mon|un) (petit)? (pere|frere|mari|cousin|oncle|fils|papa|daron|frangin|neveu|gendre|reuf|beau frere|beau pere|grand pere|beau fils)'],
      ...['(mes|les|des) (parents|darons|soeurs|freres|cousins|beaux parents|grands parents)', 'mes enfants', 'beau frere', 'belle soeur', 'belle mere', 'beau pere', 'mamie', 'papi', 'tonton', 'tata', 'belle famille', 'quelqu’un de chez moi'],
    ],
    ['ma mère', 'ma sœur et mon beau frère', 'mes darons', 'mon frangin', 'tonton'],
  ),
  row(
    'ami amie amis connaissance',
    ['(un|une|mon|ma|des|mes|les|le|la) (pote|potes|copain|copine|copains|copines|poto|potos|srab|voisin|voisine|camarade|camarades)', '(une|mon|des|mes) (amie|amies|amis|ami)', 'une connaissance', 'un gars que je connais', 'le bouche a oreille', 'par connaissance', '(un|une) (ancien|ancienne)? collegue', 'mon meilleur ami', 'bestie', 'le quartier'],
    ['un pote', 'ma voisine', 'mes potes', 'mon poto'],
  ),
  row('voisin voisins voisine voisines', ["d'à côté", 'du palier', "de l'immeuble", 'de la residence', "d'en face", 'du dessus', 'du dessous'], ["la dame d'à côté", 'quelqu’un de l’immeuble']),
  row(
    'personne seul seule',
    [
      ...['tout seul', 'toute seule', 'moi meme', 'me suis debrouille*', 'trouve seul', 'trouvee seule', 'sans aide', "d'aide", 'personne', 'trouve tout seul', 'par mes propres moyens', 'me debrouille* (tout seul|seul|toute seule|seule)', 'je gere', 'sans personne', 'que moi'],
      ...['jamais eu d’aide', 'moi tout seul'],
    ],
    ['tout seul', 'je me suis débrouillé', 'par moi même', 'je gère'],
  ),
]

/** How one has found work. */
const FOUND: readonly SayingRow[] = [
  row(
    'candidature candidatures spontanee',
    ['postul*', '(depose*|donne*|envoye*|laisse*|apporte*) (mon|un|des|mes) cv', 'distribue* .. cv', '(toqu*|frapp*) (aux|a la|a toutes les) (porte|portes)', 'porte a porte', 'suis presente*', 'alle* (voir|demander)', 'alle* me presenter', 'ecrit au patron', 'tente ma chance', 'fait le tour des'],
    ["j'ai postulé", "j'ai déposé mon cv", 'je me suis présenté au culot', 'en toquant aux portes'],
  ),
  row(
    'reseau relations relation connaissances connaissance bouche',
    [
      ...['bouche a oreille', "par quelqu'un", 'connait* .. (patron|chef|gerant|directeur|directrice|monde)', 'pote', 'potes', 'un ami', 'une amie', 'un copain', 'une copine', '(un|une) (voisin|voisine|cousin|cousine|tante|oncle)', "(par|via|grace a) (mon|ma|mes|un|une|des) (oncle|tante|soeur|frere|pere|mere|mari|femme|beau frere|belle soeur|voisin|voisine|fils|fille|parents|potes|amis)", 'piston*'],
      ...['bosse (la bas|dedans|deja)', 'y (bosse|travaille|bossait|travaillait)', "m'en a parle*", "m'a fait rentrer", 'fait entrer', 'recommande', 'recommandee', 'recommandation*', '(ancien|ancienne) (collegue|patron|chef)', 'par relation*', 'que je connais', 'contact*', 'le fils du patron'],
    ],
    ['le bouche à oreille', 'mon cousin y bosse', "j'ai été pistonné", 'quelqu’un que je connais'],
  ),
  row(
    'annonce annonces offre offres',
    ['annonce*', 'offre*', 'leboncoin', 'le bon coin', 'indeed', 'hellowork', 'meteojob', 'jobijoba', 'linkedin', 'monster', '(un|le) site', 'sur (internet|le net|facebook|insta)', 'facebook', 'affiche*', 'panneau*', 'sur la vitrine', 'pancarte*', 'le journal', 'petites annonces', 'journaux', 'collee sur', "cherchait quelqu'un", 'cherchaient du monde'],
    ['sur leboncoin', 'une affiche sur la vitrine', 'dans le journal'],
  ),
  row(
    'salon forum salons forums evenement',
    ['job dating*', 'jobdating', 'job meeting', 'portes ouvertes', 'stand', 'stands', 'rencontre* (employeur|employeurs|avec des employeurs)', 'foire', 'speed dating', "stade vers l'emploi", 'journee de recrutement', "bus de l'emploi", "jeudi de l'emploi", 'rencontre des entreprises', 'parc des expos', 'sur un stand'],
    ['un job dating', 'sur un stand', 'aux portes ouvertes'],
  ),
]

/** What was useful, or would be. */
const USEFUL: readonly SayingRow[] = [
  row(
    'atelier ateliers',
    ['session', 'sessions', 'seance', 'seances', 'en groupe', 'a plusieurs', 'reunion', 'reunions', 'avec les autres', 'les activites', 'jeux de role', 'cours collectifs', 'la semaine avec les autres', 'theatre'],
    ['les séances en groupe', 'les activités avec les autres'],
  ),
  row(
    'ecoute soutien dialogue',
    [
      ...['ecout*', 'sans juger', 'jug* pas', 'pas jug*', 'parler avec', 'parler de', 'pouvoir parler', 'discut*', '(prend*|pris|prenne) le temps', 'attenti*', 'comprend* ma situation', 'compris ma situation', 'vider mon sac', 'me confier', 'gentil*', 'bienveill*', 'echang*', 'encourag*', 'soutenu*', 'rassur*', 'me sentir compris*'],
      ...['remonte le moral', 'remonte* le moral', "quelqu'un a qui parler", 'patien*'],
    ],
    ['on m’a écouté sans me juger', 'vider mon sac', 'sa gentillesse'],
  ),
  row('entretien entretiens', ['me vendre', '(devant|voir|voyais|rencontrais|face a) (un|le|des) (patron|recruteur|employeur|patrons|recruteurs|employeurs)', 'parler de moi', 'me presenter', "passer a l'oral", 'stresse a oral', 'repondre aux questions', 'un recruteur'], ['me vendre devant un patron', 'parler de moi']),
  row('benevolat benevole', ['restos', '(donne|donner) (un coup de main|de mon temps)', 'une association', 'emmaus', 'aider les (gens|autres)', 'maraude*', 'benevole*'], ['je donne de mon temps', 'les maraudes']),
  row('loisirs loisir', ['jeux video', 'cine', 'cinema', 'sorties', 'musique', 'lecture', 'voyag*', 'console', 'la play', 'jardiner', 'la plage', 'series', 'chant', 'danse', 'dessin'], ['les jeux vidéo', 'la lecture']),
  row('vetements vetement habits tenue', ['pantalon*', 'chemise*', 'blouse*', 'tablier', 'uniforme*', 'bleu de travail', 'gants', 'habits', 'fringues', 'chaussures', 'tenue', 'manteau', 'sapes', "m'habiller", 'costume', 'costard', 'baskets', 'une veste'], ["des habits pour l'entretien", 'une tenue correcte']),
  row('affiche affiches prospectus', ['flyer*', 'prospectus', 'poster', 'panneau*', 'tract*', 'brochure*', 'depliant*', 'sur un mur', 'sur la porte'], ['un flyer', 'sur un panneau']),
  row(
    'simulation simulations entrainement',
    ["m'entraîner", "s'entraîner", 'entraine*', 'jeu* de role', '(faux|vrai|blanc) entretien*', 'entretien* (blanc|blancs|fictif|pour de faux)', 'prepar* .. entretien*', 'preparer (le|les|mes|mon|un|l’|aux) (entretien|entretiens)', "m'exercer", 'exercice*', 'repeter avant', 'coaching', 'comme en vrai', 'faire semblant', 'questions du recruteur'],
    ["s'entraîner avant", 'les faux entretiens', 'les jeux de rôle'],
  ),
  row(
    'suivi regulier accompagnement',
    ['des nouvelles', 'que? on me appel* (tous les mois|toutes les semaines|chaque mois|chaque semaine|souvent|regulierement)', 'appel* .. (mois|semaine|semaines)', 'toujours la', 'pas lache*', 'lache* pas', 'derriere moi', 'relanc*', 'etre suivi*', 'on me suit', '(vu|vus) (toutes|tous|chaque)', 'pas livre* a moi meme', 'a jamais laisse tomber', 'regulier*', 'rendez vous regulier*', 'pas tout seul', 'pas toute seule', 'meme personne'],
    ['elle prend des nouvelles', "on m'appelle tous les mois", 'toujours là pour moi'],
  ),
]

export const HELP: readonly SayingRow[] = [...TRAININGS, ...MONEY, ...PAPERS, ...HELPERS, ...FOUND, ...USEFUL]
