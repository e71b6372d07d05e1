/**
 * Ordinary words that look or sound like one of targets.ts and are not: never corrected. Proper names too ("Martin" is not
 * "matin").
 */
export const LOOKALIKES: readonly string[] = `
  laisser laissez laisserai laissait accorde accordee accorder adressee adresser adresses agences agressif agressive aient aile aimais aime aimez aine aire aires
  acompte aise ajout amant ambiance ambulant angle angles annuel annuelle apporter apprend apprends aquitaine arche atout aude
  auparavant aupres auteur aval avenir ayant baisse balade bars biens boston boucher boule brise cachait cache cacher caches
  cachez cadre calibre camp camps carriere carte cartes casser celles cerise cesse cesser cessez chaine chanter chanteur
  chantez chargement charger chaussee chier cieux close code codeur coins comedien comedienne comete comite commente commenter commet compagne comparent
  compares comporte compote compromis compta computer comte conclusions concoit conde conferer confiant confie confier conforme
  conformer conformes conforte conforter connecter consacrer conscient consciente constater contenter contester continent
  contracte contracter cordonnerie cordonnier coule courir court courte cout couvent couverts couvre couvrent couvrir criee crime cris croise croisiere
  dame danser dante data dating dave debit debout declarer decors decrire decrit dedans dedie definir depasser dependre deplaire
  deplorer deployer deroule desaccord dessin dessine dessiner dette devais devenir deviendra deviens dieux dirais dirait doctrine domaines donnais
  donnait donner donnes donneurs dote douce douces doue dresser element elever emporter encre endormir engie entente entra entrait
  entree entrees entrer entres entrez envoler epouser errer espagne esperer essonne etendu etrange etranger etrangere
  etrangers etranges etrangete exclusion expansion explosion exposee faille ferai feter fibre file filer files filet filets
  filme folle fonction fonctions fondation formulation fort forte foule four fours franchi franchir franchise francis francois
  francoise francs frappeur garden gestion grise hate heureuse heureux heurte humaines impensable imposable impulsion inspirer
  ivre james jeune jeunes joue jouer joues jouons juan jugement juif jules julie juliette kate kent khan ladite largement
  largue larguee latin legal lesbienne libye liens lieux lille lingere litre livre livres lois longue longuement loups louvre main mains maire
  maladie maladies malin manche manges mans marc mare mari marie marin marion maris mark martin marx mary massage matinale
  menager menagere menages mer mere mers merveille messager metre miens mille minima mode moindre moine moines moise moisi monde mons
  montre montrer mots moule mouton murs nette nombre nourris once ordre ours outre paisible pale parait pardonne parier parker
  part partait parti partie parties partis parvenir parvient pate peindre peintre percevoir pere personnage personnages personnel personnels
  peter pieux pile pisser placer pois porte porter portes portez portugal poste postes poto potos poule pourri pourris poursuivant
  pourvoir pousser poutine preferent preserve presidence president presidente pressant pressent pressenti presser pretexte
  priere provence prudence quais quartz queen quentin ramasse ramasser ranger rappeur rapporter rebelle recente receveur recolter
  recueille reelle refere reference references referentiel reformer refuge refusent rejeter relevent remonter remplacer
  remporte remporter rente rentrent repandre repandue reparer repart repartir repeindre repentir reperer repost represente reservoir
  resoudre revelent revoir rois role romaines roue rouge roulement saine saison salade saurais saurait saut sauver savait savant saviez
  savons seconde seine selle serrer servi servie seville shop side siens signe silence soft soie soigne soin soins sois
  sonde soucie soumis souris souvient speed succeder supplier susciter taille tailleur telle tellement telles tenir teste tetes
  thomas tiendra tient toiture tour tournee tours tresse tresses triangle trombe troupe trous valence valise varie vaudrait veiller vendre venin vent
  vies ville vingtaine vins violet violette visent vitre vitrine vivent voient voile volontaires volontes wars
`
  .split(/\s+/)
  .filter((word) => word !== '')
