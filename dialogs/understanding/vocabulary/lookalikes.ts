/**
 * Ordinary words that look or sound like one of targets.ts and are not: never corrected. Proper names too ("Martin" is not
 * "matin").
 */
export const LOOKALIKES: readonly string[] = `
  absinthe abstient abusent accorde accordee accorder acompte acres adjoindre adressee adresser adresses adressez agde
  agressif agressive aida aidait aiderait aile aime aimez aine aire aires aise ajout amant ambiance ambulant ambulants
  amenager angle angles annuel annuelle antre apporter apportez apprenez aptes aquitaine arab arche ares aride arpenter astre
  atout aude auparavant aupres aven avenir avent avide ayant balade barrette bars basent benir bernier bide biens bolton
  bonbon boston boulon boutin cadre calibre caresser cars carte cartes casser cate catin cavale centre ceres cessait cesse
  cesser cessez chandler chanter chantera chanteur chantez chantier chargement charger chargera chargeur chaudement code
  comete comite commente commentee commenter commentes commet compacte comparent compares compatis comperes complete comporte
  compote comprime compromis computer comte conferer confiscation conforme conformer conformes conforte conforter connecter
  connexes consacrer conscient consciente constater container contenter contester contracte contractee contracter copte
  corsaire courir court courte courtrai cout crabe creusent croisiere dale dame dante dare data datait dati dattes dave dealer
  deballer debat debit debout decele deceler decevoir declarer decoller decombres decompte decors decouler decrire decrivez
  dedain dedale dedans deduis deformation deformations denier denombre departir depasser dependre deplaire deplorer deployer
  deporte deportes derrieres desaccord dessiner devais devenir deviendra deviens didi disco dissiper dite doctrine domaines
  dominees donnais donnait donner donnerez donnes donneurs dote douai douce douces doucet doue douee douillet douzieme
  dressage dressent ducale dupuis efforcer effrayer emporter enchante encre endormir enter entra entrait entree entrees entrer
  entres entretien entrez envoler errer escompte etendu etrange etranger etrangere etrangers etranges etrangete etreinte
  exporter fate ferai feuillet fibre fiole fonction fonctions fondation formulation fort forte four fournee fours franchie
  franchir franchis franchise franchit francis francois francoise frappeur gate generent germaine gide grappe grossier hardi
  hate hautaine haven hetre heur heureuse heureux heurte heurts honnetes honoraire imaginee imparfait impassible impensable
  implacable importer imposable incompris infirmer inhumain inspirer james javier jeune jeunes join jouais joue jouer joues
  jouis jouons journey juan juif kate laide lange langlois largue lars lasser late latin lesbien lesbienne libe libere libye
  liens litre livre livres loir lois longue lund mache maes mahdi main mains maire mairesse maladie maladies maladive malin
  manche mangeais mangue mans maps mara marc marcelle mare mares mari marie marin maris mark marks marsh mart marthe marti
  martin martinet martinez marx mary mass massage massages masser mate matinale mats menager menagere menagers menages mer
  mere mers messager messagerie messagers metissage metrages meure miens mimi minerais mineures mode mods moindre moindres
  moise moisi moix monde mons montre montrer mors moss mots mounir mourrai mous mouton murir murs nasser nate neveux noir
  nomment omis once oooh ordonnees ordre osais ouin ours outre pace paisible pale parait parcelle pardonne parement parer
  parfaire parier parker parle pars part partait parti partie parties partirai parvenir parviendra parviens pate patin patir
  percevoir pere personnage personnages personnel personnels pesent peuplement pile pisser pleniere pluton pois porte portes
  portugal poste postes pourri pourries pourris poursuis pout precisent preciser preferant preferent premices premisse
  prenante prendrai prendrez prennent preseance preserve presidence president presidente presider pressant pressante pressent
  pressenti pretent pretexte prevenue previent proclame provence prudence prudente purement quais questionne quinte racaille
  raccord raide rangement rapporte rapporter rarete rebut receveur recolter recurent redouter reecrire refere reference
  references referentiel refletent refleter reformer refusent rehausser rejeter relevent remonter remplacer remplacez remporta
  remporte remportee remporter remportera remportes renferment rente rentre rentrent renvoyee renvoyer renvoyes repandre
  repandue reparler repart repartie repartir repeindre repense repenser repentir reperer replacer replonge repost represente
  reservent reservoir resorber resort resoudre respecter respectez response resterent retenter retordre revelent reverence
  reverend reviendra reviendrai revolter ride riposter rois romaines roulement saison salade salement sanctionne satin saul
  saut savane savant scop sechement seconde seine serez serrait serree serrees serrer serres servante servi shop side sidi
  siens silences soft soie soin sois soixante sommation soucie soulevent sour souri step stresser subprimes succeder supplier
  survivante susciter tate telethon tellement tenace tenir tiendra tiendrai tiendrais tiendrait tour tournee tournees tours
  trappe travailla travel treizieme trempe tresse tresses triangle triomphe trombe troupe trouvaille vaudrait vendez vendra
  vendre venin verriere vetir vibre vies vile ville vingtaine vins violet violets violette violettes virulence voile voilee
  vole volee volontaires volontes wars wide ypres zaire
`
  .split(/\s+/)
  .filter((word) => word !== '')
