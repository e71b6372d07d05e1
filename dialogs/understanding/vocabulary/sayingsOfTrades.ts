import { row } from './sayingRow.ts'
import type { SayingRow } from './sayingRow.ts'

/** What people say for a trade or a sector: the trade itself, what one does in it, where, and with whom. */
export const TRADES: readonly SayingRow[] = [
  // With people
  row(
    'enfance puericulture periscolaire atsem',
    [
      ...['tout petits', 'les petits', 'des petits', 'bebe*', 'creche*', 'atsem', 'nounou', 'nourrice', 'assistante maternelle', 'assmat', 'puericult*', "garde d'enfants", 'garder (des|les) (enfants|gosses|gamins|petits|mômes)'],
      ...['baby sitting', 'baby sitter', 'maternelle', 'biberon*', 'couches', "m'occuper (des|d') (enfants|gosses|gamins|mômes)", 'avec (les|des) (enfants|gosses|gamins|mômes)', 'bouts de chou', 'aepe', 'garderie', 'eje'],
    ],
    ["m'occuper d'enfants", 'travailler en crèche', 'changer les couches et les biberons', 'garder des gosses'],
  ),
  row(
    'personnes personne domicile services',
    [
      ...['mamies et papis', 'papis et mamies', 'petits vieux', 'personnes agees', 'personne agee', 'les vieux', 'les anciens', 'auxiliaire* de vie', 'auxi de vie', 'chez les personnes', 'aide soignant*', 'ehpad', '(les|des) mamies', '(les|des|chez) papis'],
      ...['aide a domicile', 'aide menagere', 'maison de retraite', 'faire (leurs|les) courses', '(leur|la|leurs) toilette*', 'tenir compagnie', 'avs', 'aes', 'admr', '(des|les) grands meres', 'papys', 'faire leur menage', 'handicapes', 'seniors', 'dependant*', 'repas aux vieux'],
    ],
    ['les petits vieux', 'auxiliaire de vie', "m'occuper des mamies", 'faire leurs courses et leur tenir compagnie'],
  ),
  row(
    'soins soignant sante paramedical sanitaire',
    [
      ...['infirm*', 'aide* soignant*', 'ambulancier*', 'brancard*', 'sage femme', 'a l’hôpital', 'en clinique', 'pharmacien*', 'preparat* en pharmacie', 'secretaire medical*', 'kine*', 'assistante dentaire', 'blouse blanche', 'soigner (les|des) gens'],
      ...['ash', 'prendre soin des (malades|gens|patients)', 'faire des piqures', 'dentiste', 'ehpad', 'ifsi', 'ifas', 'radiolog*'],
    ],
    ['infirmière', 'aide-soignant de nuit', 'assistante dentaire', 'prendre soin des malades'],
  ),
  row(
    'animation animateur animatrice loisirs jeunesse',
    [
      ...['centre* aere*', 'centre* de loisirs', 'colo', 'colos', 'colonie*', 'bafa', 'bafd', 'animat*', 'encadrer', 'centre social', 'periscolaire', 'mono', 'moniteur* de colo', '(les|des|avec) (jeunes|ados)', 'faire jouer', 'mjc', 'club de vacances', 'gentil organisateur'],
    ],
    ["j'ai le bafa", 'mono en colo', 'encadrer des ados', 'au centre aéré'],
  ),
  row(
    'enseignement education enseignant educatif',
    ['prof', 'profs', 'professeur*', 'instit', 'institut*', 'maitresse', "maître d'école", 'aesh', 'donner des cours', 'soutien scolaire', 'surveillant*', 'pion', 'pionne', 'enseign*', 'educateur*', 'educatrice*', 'educ', 'moniteur* educat*', 'formateur*', 'formatrice'],
    ['prof de maths', 'surveillante dans un lycée', 'donner des cours', 'éduc spé'],
  ),
  row(
    'sport sportif sportive sports',
    ['foot', 'football', 'coach*', 'salle de sport', 'muscu', 'musculation', 'fitness', 'bpjeps', 'basket', 'boxe', 'natation', 'maitre nageur', 'danse', 'judo', 'gym', 'entraineur*', 'athletisme', 'rugby', 'arbitr*', 'staps', 'piscine', 'equitation', 'randonnee', 'yoga'],
    ['coach dans une salle', 'le foot', 'maître-nageur', 'faire de la muscu'],
  ),
  row(
    'coiffure coiffeur coiffeuse esthetique estheticienne beaute cosmetique',
    [
      ...['brushing*', '(couper|coupe*|coiffer) (les|des)? cheveux', 'cheveux', 'coiff*', 'barbier*', 'barber', '(des|les) tresses', 'tresser', 'nattes', 'locks', 'onglerie', 'ongle*', 'manucure*', 'maquill*', 'make up', 'epilation*', 'epiler', 'esthetic*', 'massage*', 'masseur*', 'soins du visage', 'faux cils', 'lissage*'],
      ...['prothesiste ongulaire', 'perruques', 'salon de beaute', 'spa', 'tatou*'],
    ],
    ['faire des tresses', 'barbier', 'poser des ongles', 'le maquillage'],
  ),
  row(
    'securite gardiennage surveillance gardien',
    ['vigile*', 'agent* de secu', 'agent* de securite', 'gardien*', 'ssiap', 'maitre* chien*', 'videur*', 'physio', 'cqp aps', 'faire des rondes', 'rondes', 'surveill*', 'police municipale', 'gendarm*', 'militaire*', "l'armée", 'pompier*', 'portier', 'agent de surete', 'convoyeur*', 'cynophile'],
    ['vigile', 'agent de sécu', 'maître-chien', "j'ai le ssiap"],
  ),
  row(
    'culture culturel spectacle art arts artistique musique',
    ['musicien*', 'chanter', 'chanteu*', 'theatre', 'cinema', 'dj', 'rap', 'rappeur*', 'danseu*', 'comedien*', 'acteur', 'actrice', 'dessiner', 'dessinateur*', 'dessinatrice', 'graphiste*', 'photograph*', 'concerts', 'intermittent*', 'beatmak*', 'sculpt*', 'libraire', 'bibliothe*', 'musee*', 'son et lumiere', 'ingenieur du son'],
    ['chanteuse', 'photographe', 'intermittent', 'je fais du rap'],
  ),

  // Where people come, eat and buy
  row(
    'vente commerce magasin caisse vendeur vendeuse',
    [
      ...['hotesse* de caisse', 'hote de caisse', 'grande surface', 'super u', 'hyper u', 'leclerc', 'carrefour', 'lidl', 'aldi', 'auchan', 'intermarche', 'decathlon', 'zara', 'primark', 'monoprix', 'franprix', 'casino', 'action', 'mise en rayon', 'faire les rayons', 'vendre', 'vendeu*'],
      ...['la caisse', 'en caisse', 'caissier*', 'encaiss*', 'boutique*', '(le|au|les) marche*', 'sur les marches', 'faire les marches', 'libre service', 'pret a porter', 'fringues', 'commercial*', 'marchand*', 'epicerie', 'bureau de tabac', 'conseil client', 'conseiller* de vente', 'en rayon', 'magasin', 'tenir (un|une) (stand|magasin|boutique|commerce|kiosque)'],
    ],
    ['hôtesse de caisse', 'mise en rayon chez Lidl', 'dans le prêt à porter', 'vendre sur les marchés'],
  ),
  row(
    'clientele teleconseil televente telephonique',
    ['centre* de appel*', 'call center', 'teleconseill*', 'televend*', 'plateforme telephonique', 'hotline', 'sav', 'service client*', 'teleprospect*', 'au telephone toute la journee', 'casque sur les oreilles'],
    ["un centre d'appels", 'téléconseillère'],
  ),
  row(
    'restauration cuisine cuisinier cuisiniere serveur serveuse',
    [
      ...['plonge*', 'en salle', 'faire a manger', 'cuistot*', 'cuisinier*', 'serveu*', 'aide cuisine', 'aide de cuisine', 'mcdo', 'macdo', 'mac do', 'kebab*', 'les fourneaux', 'commis', 'la bouffe', 'pizz*', 'barman', 'barmaid', 'burger*', 'kfc', 'quick', 'fast food', 'frites'],
      ...['crepe*', 'crepier*', 'traiteur*', 'faire la vaisselle', 'la vaisselle', 'cantine', 'brasserie', 'bistrot', 'snack', 'chef de partie', 'second de cuisine', 'sushi*', 'sandwich*', 'restau*', 'resto*', 'bar', 'en cuisine', 'faire le service', 'limonade', 'food truck', 'sodexo', 'pates et pizzas', 'preparer les plats', 'barista', 'ecole hoteliere', 'les cuisines', 'garcon de cafe'],
    ],
    ['cuistot', 'au mcdo', 'faire à manger', 'barman', 'la vaisselle dans un resto'],
  ),
  row(
    'boulangerie boulanger boulangere patisserie patissier patissiere',
    ['pain', 'pains', 'baguette*', 'croissant*', 'viennoiserie*', 'boulang*', 'patissier', 'patissiere', 'patisserie', 'gateau*', 'petrin', 'fournil', 'petrir', 'tartes', 'tourier*', 'chocolatier*', 'glacier', 'confiseu*', 'macarons', 'cake design'],
    ['faire du pain', 'les gâteaux', 'tourier', 'au fournil'],
  ),
  row(
    'boucherie boucher charcuterie charcutier poissonnerie poissonnier',
    ['la viande', 'viandes', 'de la viande', 'boucherie', 'charcut*', 'abattoir*', 'decoupe*', 'desosser', 'poissonnier*', 'saucisson*', 'rayon poisson', 'vendre du poisson', 'halal'],
    ['couper la viande', 'à l’abattoir'],
  ),
  row(
    'hotellerie hotel tourisme touristique',
    ['receptionniste*', 'a la reception', 'la reception', 'femme de chambre', 'valet de chambre', '(les|des) chambres', 'gouvernante', 'bagagiste', 'concierge', 'veilleur* de nuit', 'ibis', 'novotel', 'hotel*', 'camping', 'club med', 'petits dejeuners', 'gite*', "chambres d'hôtes", 'guide', 'agence de voyage*', 'faire les lits', 'en station', 'croisiere*'],
    ['réceptionniste', 'faire les lits', 'veilleur de nuit', 'saison en station'],
  ),
  row(
    'menage nettoyage entretien proprete',
    [
      ...['femme de chambre', 'femme de menage', "agent* d'entretien", "agente d'entretien", 'agent* de proprete', 'nettoy*', 'technicien* de surface', 'faire les chambres', 'bureaux a nettoyer', 'balayer', 'balayage', 'laver (les|des) (vitres|sols|carreaux|escaliers)', 'laveur* de carreaux', 'les vitres', 'les sols'],
      ...['serpilliere*', 'aspirateur', 'la poussiere', 'le repassage', 'repasser (du|le|les)', 'desinfect*', 'le balai', 'frotter', 'faire les bureaux', 'les bureaux', 'onet', 'laverie', 'pressing', 'blanchisserie', 'lingere', 'menage*', 'bio nettoyage'],
    ],
    ["agent d'entretien", 'femme de chambre', 'technicienne de surface', 'passer la serpillière', 'laver des vitres'],
  ),

  // With one's hands
  row(
    'batiment btp chantier construction travaux',
    [
      ...['faire des murs', 'bricol*', 'manoeuvre*', 'macon*', 'plaquiste*', 'placo', 'couvreur*', 'peinture', 'peintre*', 'toiture*', 'les toits', 'travaux publics', 'carrel*', 'electric*', 'plomb*', 'chantier', 'chantiers', 'beton', 'echafaud*', 'parpaing*', 'briques', 'enduit*', 'facad*', 'ravalement'],
      ...['isolation', 'charpent*', 'grutier*', "conduc* d'engins", 'les engins', 'pelleteuse', 'terrass*', 'vrd', 'gros oeuvre', 'second oeuvre', 'demolition', 'menuis*', 'serrur*', 'chauffagiste*', 'platr*', 'coffreur*', 'bancheur*', 'ferraill*', 'etancheite', 'construire', 'renov*', 'desamiant*', 'bouygues', 'vinci', 'marteau piqueur', 'goudron', 'zingu*', 'vitrier', 'solier', 'poseur*', 'ascensoriste'],
    ],
    ['manœuvre', 'je pose du placo', 'sur les chantiers', 'monter les échafaudages', "conducteur d'engins"],
  ),
  row('macon maconnerie', ['monter (des|les) murs', 'parpaing*', 'briques', 'truelle', 'beton', 'dalle*', 'fondations', 'ciment'], ['monter des murs', 'couler du béton']),
  row('peintre peinture', ['repeindre', 'peindre', 'pinceau*', 'au rouleau', 'papier peint', 'enduit*', 'ravalement'], ['repeindre des apparts']),
  row('plomberie plombier chauffage', ['tuyau*', 'sanitaires', 'chaudiere*', 'debouch*', 'robinet*', 'chauffagiste*', 'frigoriste*', 'clim', 'climatisation', 'soudure cuivre'], ['réparer les robinets', 'chauffagiste']),
  row('electricite electricien electrotechnique', ['electrotech*', 'tirer (des|les) cables', 'cabl*', 'tableau* electrique*', 'domotique', 'la fibre', 'panneaux solaires', 'photovoltaique', 'courant faible'], ['tirer des câbles', 'poser la fibre']),
  row('menuiserie menuisier ebenisterie bois charpente', ['menuis*', 'ebenist*', 'charpent*', 'le bois', 'du bois', 'meubles', 'parquet*', 'scierie', 'cuisiniste', 'agenc*', 'raboter', 'fenetres et portes'], ['travailler le bois', 'fabriquer des meubles']),
  row(
    'mecanique mecanicien mecanicienne automobile garage carrosserie',
    [
      ...['meca', 'mecano*', 'mecanicien*', 'reparer (les|des|ma)? (voitures|bagnoles|motos|caisses|autos|voiture|camions|scooters)', 'garagiste*', 'moteur*', 'vidange*', 'carross*', 'pneu*', 'sous le capot', 'dans un garage', 'tuning', 'controle technique', 'cambouis', 'norauto', 'feu vert', 'midas', 'debosselage', 'les motos', 'poids lourds a reparer'],
    ],
    ['mécano', 'réparer des bagnoles', 'les mains dans le cambouis', 'faire des vidanges'],
  ),
  row(
    'industrie industriel usine production metallurgie',
    [
      ...['a la chaine', 'operat* de production', 'operateur*', 'operatrice*', 'usin*', 'tourneur*', 'fraiseur*', 'soud*', 'conduc* de ligne', 'conducteur* de machine*', 'agroalimentaire', 'agro', 'conditionn*', 'assembl*', 'michelin', 'airbus', 'stellantis', 'fonderie', 'metallo', 'chaudronn*', 'commande numerique'],
      ...["l'usine", 'en usine', 'ouvrier*', 'maintenance', 'conserverie', 'biscuiterie', 'sur machine*', 'sur ligne', 'a la prod', 'la prod', 'agent de fabrication', 'emballage', 'regleur*'],
    ],
    ['soudeur', 'à la chaîne', "l'agroalimentaire", 'opérateur sur machine'],
  ),
  row(
    'couture couturier couturiere textile confection',
    ['coudre', 'coutur*', 'retouch*', 'ourlet*', 'machine a coudre', 'tissu*', 'faire des (robes|rideaux|vetements|habits)', 'les vetements', 'stylis*', 'brod*', 'tricot*', 'dentelle', 'fringues', 'la mode', 'tailleur', 'crochet', 'fil et aiguille'],
    ['retoucheuse', 'la machine à coudre', 'faire des robes'],
  ),
  row(
    'artisanat artisan artisanal',
    ['menuis*', 'ebenist*', 'bijou*', 'potier*', 'poterie', 'ceram*', 'cordonn*', 'tapiss*', 'ferronn*', 'le bois', 'le cuir', 'maroquin*', 'vannerie', 'tailleur de pierre', 'luthier', '(mes|ses|de) mains', 'travail manuel', 'manuel', 'manuelle', 'fait main', 'horlog*', 'savons', 'vitrail', 'serrur*', 'fleuriste*', 'boulang*', 'coiff*', 'bougies', 'couturier*', 'tatoueu*'],
    ['cordonnier', 'travailler de mes mains', 'le cuir', 'je fais des bijoux'],
  ),

  // Outdoors
  row(
    'verts jardinage jardinier jardin paysage paysagiste paysager',
    ['jardin*', 'paysag*', 'tondre', 'tonte*', 'pelouse*', 'haie*', 'tailler (les|des)', 'debroussaill*', 'arbres', 'elag*', 'fleurs', 'fleuriste', 'plantes', 'planter', 'tondeuse', 'bucheron*', 'la nature', 'horticult*', 'pepiniere*', 'desherb*', 'dans les parcs', 'la verdure', 'arros*', 'taille haie'],
    ['tondre les pelouses', 'bûcheron', 'tailler des haies', 'jardinier'],
  ),
  row(
    'agriculture agricole agriculteur maraichage viticulture elevage',
    [
      ...['ramasser (les|des)', 'cueill*', 'vendang*', 'vache*', 'traire', 'traite', 'brebis', 'chevres', 'moutons', 'tracteur*', 'ferme', 'fermier*', 'maraich*', 'legumes', 'fruits', '(les|sous|des) serres', 'tomates', 'fraises', 'pommes', 'melons', 'la vigne', 'les vignes', 'vigneron*', 'champs', 'recolte*'],
      ...['eleveur*', 'poules', 'betail', 'chevaux', 'apicult*', 'abeilles', 'la terre', 'paysan*', 'canne', 'bananes', 'semer', 'castrage', 'ouvrier* agricole*', 'arboricult*', 'cochons', 'ananas', '(les|des) betes', 'agneaux'],
    ],
    ['ramasser les fraises', 'traire les vaches', 'au tracteur', 'les vendanges'],
  ),
  row(
    'peche pecheur mer maritime marin nautique',
    ['pecheu*', 'marin', 'marins', 'bateau*', 'la mer', 'en mer', 'poisson*', 'mareyeur*', 'ostreicult*', 'huitres', 'moules', 'crevettes', 'chalut*', 'matelot*', 'capitaine', 'au port', 'le port', 'conchylicult*', 'la criee', 'embarquer', 'thonier', 'moussaillon', 'plaisance'],
    ['matelot', 'sur un bateau', 'les huîtres', 'en mer'],
  ),
  row(
    'animaux animalier animaliere animal',
    ['chien', 'chiens', 'chats', 'cheval', 'chevaux', 'veto', 'veterinaire*', 'toilett*', 'eleveur*', 'refuge', 'spa', 'soigneur*', 'promener les', 'chenil', 'zoo', 'animalerie'],
    ['véto', 'les chiens', 'toiletteuse'],
  ),
  row(
    'environnement recyclage dechets tri',
    ['poubelle*', 'eboueur*', 'ripeur*', 'dechetterie', 'dechet', 'dechets', 'recycl*', 'ressourcerie', 'recyclerie', 'emmaus', 'ecolo*', 'veolia', 'suez', 'centre de tri', 'ramassage des ordures', 'ordures', 'compost*'],
    ['éboueur', 'à la déchetterie', 'les poubelles'],
  ),

  // Goods, roads, offices
  row(
    'logistique entrepot magasinage manutention magasinier preparateur',
    [
      ...['(mes|mon|des|les|un|le|du) caces', 'cariste*', 'prepar* (de|les|des)? (commande|commandes)', 'preparation de (commande|commandes)', 'colis', '(le|les|en|au) quai*', 'chariot*', 'fenwick*', 'entrepot*', 'amazon', 'palette*', 'magasinier*', 'manut*', 'inventaire*', 'stock*', 'fedex', 'dhl', 'chronopost', 'emball*', 'charger (les|des) camions', 'decharg*'],
      ...['transpalette', 'gerbeur', 'supply chain', 'prepa de (commande|commandes)', 'reception des marchandises', 'expedition*', 'cartons', 'geodis', 'scanner des colis', 'le picking', 'picking', 'port de charges'],
    ],
    ['cariste', 'préparateur de commandes', 'chez amazon', 'faire les palettes'],
  ),
  row(
    'transport transports routier chauffeur livreur conducteur livraison',
    ['chauffeur*', 'poids lourd*', 'super lourd*', 'camion*', 'livr*', 'routier*', 'fimo', 'coursier*', 'demenageu*', 'conduc* (de bus|de car|routier|de tram|de train)', 'vtc', 'deliveroo', 'uber eats', 'semi remorque', 'sur la route', 'convoy*', 'taxi', 'taxis'],
    ['chauffeur poids lourd', 'livreur', 'conduire un camion', 'coursier à vélo'],
  ),
  row(
    'secretariat secretaire bureautique tertiaire comptabilite comptable administratif administrative',
    [
      ...['secretair*', 'assistante de direction', 'assistant* administrati*', 'agent* administrati*', 'assistante rh', 'accueil telephonique', 'standard*', "hôtesse d'accueil", 'taper (des|les|du|a)', 'dans (un|les|des) (bureau|bureaux)', 'travail de bureau', 'saisie*', 'compta', 'comptable*', 'excel', 'word', 'classement'],
      ...['(employe|employee) de bureau', 'repondre au telephone', 'a l’accueil', 'ressources humaines', 'faire des factures', 'rediger', 'office manager', 'gestionnaire*', 'saisir', '(des|les) donnees'],
    ],
    ['dans un bureau', "hôtesse d'accueil", 'répondre au standard', 'assistante de direction'],
  ),
  row(
    'informatique web developpement programmation',
    ['developpeu*', 'coder', 'codeur', 'programm*', 'codage', 'python', 'html', 'applis', 'site web', 'sites web', 'reparer (des|les) (ordis|ordinateurs|pc|telephones)', 'cyber*', 'data', 'geek', 'jeux video', 'reseaux et telecoms', 'depann* informatique', 'webdesign*', 'full stack', 'admin reseau', 'technicien* reseau*', "l'ia"],
    ['coder des applis', 'développeuse', 'réparer des ordis'],
  ),
  row(
    'communication marketing publicite journalisme',
    ['reseaux sociaux', 'community manager', 'la pub', 'graphis*', 'influenceu*', 'journalis*', 'redacteur*', 'redactrice', 'evenementiel', 'attache* de presse', 'faire des affiches'],
    ['community manager', 'la pub'],
  ),
  row('engin engins', ['pelleteuse', 'tractopelle', 'bulldozer', 'nacelle', 'fenwick', 'grue', 'chariot*', 'tracteur*', 'caces', 'mini pelle', 'dumper', 'rouleau compresseur'], ['la pelleteuse', 'un fenwick']),
  row('immobilier immobiliere', ['agent immo*', 'agence immo*', 'vendre des (maisons|apparts)', 'faire visiter', 'syndic*', 'gardien* d’immeuble'], ['vendre des maisons', 'agent immo']),
  row('aeroport aerien aeronautique', ['avion', 'avions', '(les|aux) bagages', 'piste', "hôtesse de l'air", 'steward', 'airbus', 'orly', 'roissy', 'en escale'], ["hôtesse de l'air", 'aux bagages']),
]
