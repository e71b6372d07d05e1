import { lines } from '../lines.ts'

/** Harassment at work. */
export const HARASSMENT = lines(`
mon chef m'insulte devant tout le monde tous les jours
il me touche les fesses en passant derriere la caisse, le responsable
au travail tout le monde fait comme si j'existais pas depuis un mois, on me parle plus, on mange sans moi
le patron me trete de sale arabe
oui je viens jeudi, par contre je voudrais parler d'un truc, mon tuteur me met la main sur la cuisse quand on est dans le camion
jsui arcelé o boulo
ma fille en apprentissage pleure tous les soirs, la patronne l'appelle la débile devant les clients
mon mari se fait humilier par son chef d'équipe, il dort plus
il m'envoi dé foto de lui nu sur watsap le gerant
Depuis mon retour de congé maternité, on m'a retiré tous mes dossiers et installée seule dans une réserve sans ordinateur.
le boss di ke si je parle i va me fer la po
colègues me font des bruits de singe quand j'arrive au vestiaire
j'y retourne plus. a chaque pause le cuisinier me coince dans la chambre froide
sé tou lé jour i mapel la grosse
mon fils est en stage et les ouvriers lui baissent le pantalon pour rire, il veut plus y aller
harcèlement
on me donne que les toilettes à nettoyer depuis que j'ai refusé de sortir avec le chef
je sais pas si ça compte mais mon employeur m'appelle la nuit, 20 fois, pour me dire que je suis nulle
jé pa ose di mé le patron i me cole é i me soufle ds le cou
une collegue musulmane retrouve du porc dans son casier chaque semaine
ma chef elle me rabaise tt le tan devan lé cliens je craque
dsl pour l'autre fois j'ai pas répondu, j'étais mal, au depot ils ont caché mes chaussures encore et mis de la colle dans mon casier
mon tuteur mfé dé reflexion sur mé sin
elle me menace de me faire perdre mes papiers si je me plains, la dame chez qui je fais le ménage
bonjour, je souhaite savoir quoi faire, ma soeur subit des avances répétées de son directeur
i me di retourne ds ton pays a chak foi ke je me tronpe
j'ai la boule au ventre le matin, mon responsable hurle que je suis une merde, ça fait trois mois
le contremaitre m'a encore demandé de coucher pour renouveler le contrat
tout va bien à part que les autres m'appellent "le bougnoule" et rigolent, le chef aussi
on me pousse a la demission en me metan o placard
patron lui dire toujours moi esclave, moi noir, moi chien
le fils de mon employeur entre dans ma chambre la nuit, je suis logée chez eux pour le travail
arcelement patron
Ils ont créé un groupe whatsapp pour se moquer de moi, toute l'équipe y est, meme le manager.
mon amie se fait tripoter par son patron au salon et elle ose pas parler a cause du titre de sejour
patron marcele
il me surveille meme aux wc, il chronometre et le dit au micro, que moi
ça fait 6 semaine ke mon binome me parle pa é me pique mé outil é di ke je sui un incapable
depuis que j'ai dit que j'étais gay a l'atelier c'est insultes tous les matins
le formateur fait des remarques sur mes jupes a chaque cours et il m'a bloquée dans la salle
sé mon colegue i me envoi dé mesage de sexe tt lé soir
voisine travaille au pressing et son patron la traite de limace et lui jette les cintres par terre pour qu elle se baisse devant lui
harcelment sexuel
il ma di si tu portes plainte jte retrouve, le gerant du resto
ma responsable m'imite avec mon accent devant les collègues tous les jours et tout le monde rit
jsui la seul fame de lekip é i me mete dé foto porno sur mon posto
bon pour lundi. mais je vais lacher ce contrat, l'encadrant me dit chaque matin que je sers a rien et que ma mère aurait du avorter
mon fils autiste se fait persécuter a l'ESAT par un moniteur
chef raciste
Monsieur le conseiller, je subis depuis le mois de mars des brimades quotidiennes de la part de mon supérieur hiérarchique.
on me fé dé croche pied é on crache dan ma gamel
le patron veut un bisou pour donner la fiche de paie
elle crie sur mon frère trisomique devant toute la cantine et le traite de boulet, c'est sa chef
é si je di non i me baisse mé zeure, i veu ke je couche ac lui
ils disent que je pue a cause de ma religion et ils ouvrent les fenetres quand j'entre, a chaque fois
jai arreté le stage, le monsieur il me caresait le do et il disait c pour m'encourager
mon mari handicapé on lui donne expres des charges qu'il peut pas porter et on le filme en riant
le chef de rayon m'a isolée des autres, interdiction de m'adresser la parole sous peine d'avertissement
jé peur daler o travail, lé gar me siflent é me suive o vestiaire
mi lé arsélé par mon patron, i traite a mwin kom in chien
patwon an ka joure mwen chak jou douvan tout moun
ma copine caissière, son manager lui écrit "tu me rends fou" toute la nuit et la change d'horaire quand elle répond pas
le grand chef ma plaqué contre le mur pour membrassé
c'est pas la première fois qu'il déchire mes papiers devant l'équipe en disant que je sais pas lire
i mon enfermé ds le conteneur pour rigolé c la 3eme foi
dans mon équipe on me surnomme Ben Laden
ma fille a démissionné car le chef lui faisait des propositions tout le temps, elle a 18 ans
jme fé insulté par le tuteur dapré lui jsui une sou merde
toute la journée des blagues sur les handicapés en me regardant, j'en dors plus
boss pervers
le chef nous met des notes sur notre physique au tableau, nous les filles
on ma mi de coté o boulo, plu de planing plu de mesage, tt le monde ri kan je pase
il veut que je me déshabille devant lui pour essayer la blouse, le monsieur qui m'emploie
sinon j'ai pas encore dit mais la cheffe me pince le bras et m'appelle sa petite negresse
patron raciste
mon neveu apprenti boulanger se fait traiter de rat et de bon a rien chaque nuit par le maitre d'apprentissage
chef harceleur
J'ai consulté le médecin du travail : mon supérieur me dénigre sans cesse et m'a interdit de parler à mes collègues.
colegue i me touche malgré je di non
il raconte a tout l'entrepot que je couche avec les livreurs, et maintenant les livreurs essayent
tuteur pervers
on est plusieurs femmes de chambre, le gouvernant entre et ferme la porte derriere lui
ma maman fait du ménage et la chef lui jette la serpillère dessus en disant recommence la vieille
je veu changé de chantié parske lé colegue me pique mé fringue dan lé douche é me filme
le responsable m'a montré son sexe
il a dit au vestiaire qu'un pédé comme moi ça se soigne, et depuis ils s'y mettent tous
jé dé menace de mon ancien patron pr ke je retire les prudhom
non je peux pas en parler au telephone, il écoute. il est toujours sur mon dos a me traiter de conne
ds mon travaille i me crie desu é me traite de feignasse 10 foi par jour
on pousse ma collegue a bout, elle pleure aux toilettes chaque jour, le directeur l'appelle sa boniche
Le directeur m'impose des massages après le service.
colegue marcele
l'agent de sécurité du magasin où je bosse m'attend tous les soirs a la fermeture et me colle jusqu'au bus
mon encadren technik me di "sale gitan" devan lé zotre
ils m'ont mis un bonnet d'ane en formation, c'est la quatrième fois
harcellement moral
j'ai 55 ans et mon jeune chef me dit chaque jour que je suis bonne pour la casse, il a fait courir le pari de quand je craquerai
lemployeur a gardé mon passeport é i me di si tu par jte denonce
a chaque fois que je passe il mime des gestes sexuels avec les autres, personne ne dit rien
mon copain se fait racketter par deux collegues sur le chantier, sinon ils lui pourrissent la journée et le traitent de pedale
je suis d'accord pour le 12 mais plus avec cette boite pitié, ils m'ont rendu folle, moqueries, coups bas, mails effacés
humiliée (chef)
on l'humilie, mon fils, parce qu'il begaie, les gars du garage l'enregistrent et passent le son dans l'atelier
jsui voilé é la patrone tire desu devan lé clien
le mec qui me forme m'envoie des "t'es bonne" tous les soirs, j'ose pas dire stop j'ai peur pour mon contrat
mise a l'écart totale : bureau vide, aucune tache, plus de badge cantine
el me fé dé crise el me jete lé dosié a la tete, chak semaine, jé lé main ki tremble
depuis ma grossesse le gérant me dit d'avorter ou de partir, il me lache pas
moi femme ménage, monsieur toucher moi, madame pas croire
on me traite mal au travail parce que je suis rom, on me fouille le sac moi seule chaque soir
ma voisine m'a demandé de vous dire, chez son employeur on la fait manger par terre et on l appelle la chienne
il fo ke je vou di kelke choz, o travail ya 1 home ki me force a lenbrassé
mon chef m'appelle "ma chérie", me frole, me mate, j'ai dit non dix fois
j'en peux plus de leurs blagues racistes, chaque jour les bananes sur mon bureau
on nous trete kom dé chien, le contremetre insulte no maman é menace de nou fer viré
il a promis de me pourrir la vie jusqu'à ce que je parte et il le fait, mon manager
mon beau frère est tombé en dépression a cause de son patron qui le rabaissait tous les matins
la tutrice fé expré de me doné dé faux ordre pui el mafiche devan tt le monde
je me cache dans les toilettes a la pause pour pas qu'ils me coincent, ceux de l'atelier
mon boss ma pelotée dan la réserve
patronne me hurle dessus me traite d'esclave et retient ma paie si je pleure
lé fille du magazin mon mi de coté, el change mé code, el me fon passé pr une voleuse
chantage : si je couche pas avec le gerant j'aurai pas mon cdi
ils ont écrit "dégage la folle" sur mon casier, encore
mon éducateur de chantier me fait des réflexions sur mon poids en public a chaque fois et il me prive de pause
un collègue de ma femme la suit jusque chez nous et lui fait des avances au bureau
jpeu pa raconté tou ici mé mon responsab me fé vivre lenfer é i me tutoi kom un chien
on me fait payer d'avoir témoigné : changement de poste, insultes, silence de toute l'équipe
le sous-chef m'a craché dessus hier, la semaine d'avant il m'avait bousculé
patron m'insulte
le stage ca va sauf que le chef me met la main aux fesses a chaque fois que je passe, c'est normal en cuisine ?
jveu changé de poste, le patron y menvoi dé foto de son truc la nui
c'est peut etre moi qui suis trop sensible mais toute l'equipe m'appelle la grosse depuis 6 mois et on cache mes affaires
mon CDD ok mais il veut que je couche pour le renouveler, en gros
au boulo i mapel bamboula devan lé client é sa rigol
chaque matin je vomis avant d'y aller, la responsable m'humilie devant tous, elle jette mon travail a la poubelle
ma fille en apprentissage coiffure, la patronne la traite de debile toute la journée et la fait manger debout dans le placard
pour l'attestation employeur bon courage, il me parle plus depuis que j'ai dit non a ses avances, il me donne que les chiottes
mon chef dé ékipe i me suit ds lé vestiaire, i dit ke jai un bo cul, jose pu me changé
on me laisse sans bureau, sans tache, personne a le droit de m'adresser la parole, 4 mois que ca dure
je dis rien car j'ai besoin du salaire mais le gerant m'appelle 20 fois la nuit et m'insulte si je decroche pas
excusé moi je change encore de sujet, o travail i on mi une kapote ds mon casier é dé mot cochon
ma collègue voilée se fait traiter de terroriste tous les jours par le chef de rayon, elle pleure dans la reserve
ils font un groupe whatsapp pour se moquer de mon handicap, le manager met des smileys
depui ke jsui enceinte la boss fé tt pr ke jdemissione, el me fé porté lé carton lour exprè é el me ri o né
lol l'ambiance : on m'appelle la pedale, on imite ma voix, et le directeur trouve ca drole. je tiens jusqu'a quand
Je subis depuis plusieurs mois les remarques dégradantes de mon supérieur devant la clientèle. À mon âge, c'est humiliant.
le patron il frole toujour mé sein kan i passe derrier la caisse, pr jeudi jpeu pa i ma mi de fermeture expré
mon fils il ve plu alé a son boulo, lé ancien lui verse de lo ds lé chaussure é lapel le gogol
harcelment chef
moi femme menage hotel, monsieur chef fermer porte et vouloir bisou, moi dire non, lui moins heures pour moi
je voulais pas en parler mais depuis ma plainte a la rh ils me surveillent meme aux toilettes avec un chrono
jsui la seul fille du garage, lé blague sur ma chate cé tou lé jour, le patron di ke cé la tradition
ma formatrice me rabaisse devant le groupe, elle dit que les gens du rsa c'est des parasites en me pointant du doigt a chaque cours
un client regulier me colle et le patron me dit souris c'est bon pour le commerce, il me force a m'assoir avec lui
on ma retiré mon badge, mes clients, ma chaise. la chaise quoi. ils attendent que je craque
le tuteur du stage veu ke je vien ché lui le soir sinon i valide pa mon stage
ma femme rentre du boulot en larmes chaque soir, son superieur la menace et lui dit qu'elle vaut rien, on sait pas a qui parler
jme fai trété de sal arabe par le contremaitre, i di rentre ché toi, tou lé matin
petit souci de planning : il me change mes horaires la veille juste moi, m'insulte par sms, et me dit que je finirai a l'asile
la secretaire dit que le directeur fait pareil avec toutes : portes fermées, genoux sous la table, mains. moi c'est hier
je prends des cachets pour aller bosser tellement ma cheffe s'acharne, 30 mails par jour pour me dire que je suis nulle
o depo lé gar i mon enfermé ds la chambre froid pr rigolé, cé la 3eme foi, le chef lé sait
jé pa di non o poste jé juste peur, la ba le patron i touche lé fille
je suis aide a domicile chez un monsieur qui se met nu et me demande des massages, l'agence me repond que c'est le metier
mon manager raconte a tout le monde ma vie privée et m'appelle madame rsa en reunion, ça fait rire sauf moi
elle c'est ma copine, elle a refusé de diner avec le patron, depuis il la descend tous les jours et bloque ses congés
chef harcele
mon colegue ma plaké contre le mur de la reserve pr membrassé, le chef veu pa dhistoire
ya til un autre chantier d'insertion ? ici une bande s'en prend a moi chaque jour, ils ont pissé sur mon sac
depuis que je suis deleguée syndicale on me met au placard et on me traite de pourrie devant les autres, chaque jour un peu plus
patron pervers
a la plonge le second me brule "par accident" avec les poeles et m'appelle esclave, tout le monde se tait
merci pour le rappel. en vrai j'ai peur de reprendre lundi, ils vont recommencer les insultes et les croche pieds
le patron garde mon titre de sejour et me dit si tu parles je te fais expulser, il m'insulte du matin au soir au magasin
chef menvoi dé msg sexuel sur mon perso, jai bloké, mintenan i me donne pu dheure
je sais pas si ça compte mais il me renifle le cou tous les jours au bureau
harcelée au boulot
mon chef m'harcele
harcelement travail
mon chef me harcèle
mon chef me arcele tt les jour
je suis harcelé au travail
je sui arcelé par ma responsable
harcèlement moral au boulot, j'en peux plus
c du arcelement ce kil fai le patron
mon patron m'insulte
le patron minsulte devan les client
mes collègues se moquent de moi
mes colegue se moque de mon accen chaque jour
mon collègue me touche les fesses
un colegue ma toucher les sein o vestiaire
mon supérieur me fait des avances
le chef ve coucher avec moi sinon il me vire
ma cheffe me crie dessus tous les jours
ma chef me gueule desu pour rien
mon employeur me menace
mon patron me menasse de me viré si je parle
on me met la pression au travail pour que je démissionne
i me pouse a la demission il me lache pas
mon chef m'humilie devant tout le monde
le gerant mumilie il di que je sui un bon a rien
ma responsable me rabaisse sans arrêt
le chef me rabesse jpleure au vestiaire
au travail on me traite de sale arabe
mon colegue me trete de singe
on me dit de rentrer dans mon pays au boulot
jsui victime de racisme a lusine
mon chef m'envoie des messages sexuels la nuit
le patron menvoi des photo de lui nu
harcèlement sexuel au travail
il me fé du arcelement sexuel le cuisinier
tout le monde m'ignore au travail, on m'a mis au placard
on ma mis o placar depui mon arret
mon maître de stage me fait peur, il me hurle dessus
la patronne me traite comme une esclave
jsui lesclave du patron 12h par jour sans paye
le boss garde mes papier et me paye pas jai peur de lui
je suis victime de moqueries sexistes à l'atelier
o boulo les gars me siffle et me dise des truc degueu
mon manager me surveille jusque dans les toilettes
mon manageur me lache pas il mapel la nuit il mengueul
mon chef m'a mis une main aux fesses
ma collegue me pourri la vie au travail
je subis du harcèlement depuis des mois dans mon entreprise
jme fait arceler o taf
j ai la boule o ventre pour allé bossé le chef me persecute
ils me bousculent et m'insultent dans les vestiaires au boulot
mon patron ma embrasser de force
la cheffe d'équipe me traite de grosse vache
on me traite de pd o travail
mon chef me colle et me caresse le dos, j'ose rien dire
colegues mechant avec moi chaque jour moi pleure
mobbing au travail, ils sont tous contre moi
le patron il me veu du mal il me casse devant les otre
mon encadrant m'insulte et me jette les outils dessus
depuis que jsui enceinte ma chef me fais vivre lenfer
le chef me tripote ds la reserve
on me harcelle dans mon ESAT
il me fait des chantage le patron si je couche pas pas de contrat
mobbing au boulot
mon contrat d'insertion je veux arreter, la chef d'equipe me rabaisse tout les jours, elle m'a dit creve devant les autres
au chantier d'insertion on m'appelle sac à puces tous les jours
mon responsable m'envoie des messages la nuit il veut coucher avec moi sinon il renouvelle pas mon contrat
un collègue de nuit baisse son pantalon devant moi en salle de repos et la direction me dit de pas faire d'histoire
jme fai harceler au taf
on ma mi un surnom raciste au boulo, le patron rigole
patron me touche
harcelement moral a lusine
chui en service civique la directrice elle mumilie devant les enfant genre cassos retourne en segpa, chaque matin jpleure avant dy aller
on me met au placard, plus de bureau, plus de mails, personne a le droit de me parler, ordre de la direction
le patron demande dormir avec lui pour signer contrat
ils savent que j'étais à la rue alors au boulot c'est tu pues, va te laver, ma blouse à la poubelle, et ça tous les jours
propos sexuels tous les jours au travail
Mon directeur a des gestes déplacés envers moi.
brimades et insultes racistes a chaque vacation
sur le chantier les autres m'ont enfermé dans le wc 3 heures pour rire, c'est la cinquième fois, chef regarde et filme
ok pour le 12. Je voulais aussi parler de mon chef, il me suit jusqu'aux vestiaires, il m'attend à ma voiture, il m'a embrassée de force
mon responsable a montré des photos porno et m'a demandé de faire pareil, je suis en période d'essai je fais quoi
Mon supérieur me répète qu'à mon âge je devrais avoir honte de prendre la place d'un jeune, chaque jour, devant témoins.
chef dit tzigane voleur tous les jours
au travail les collègues crient moi sale nègre, la chef rigole avec eux, je pleure quand je rentre à la case
La cadre de l'ehpad m'a prise en grippe, elle me met toutes les toilettes lourdes seule et elle me hurle dessus devant les familles
lo patron i fé la bous amwin, i touch mon koté, kan mi di non i doubl mon zeure
min chef i m'harcèle, j'in dors pu
Depuis que j'ai dit que j'étais enceinte ils me donnent que les charges lourdes et me disent de partir, des cris tous les jours
collègues mettent des serpillières sales dans mon casier avec des mots dégueulasses, la direction dit que je suis parano, ça dure depuis un an
mon mari est vigile et son employeur le pousse a bout, humiliation devant les collegues, il revient en pleurs chaque matin
harcèlement travail
mes collegues m'insultent et me crachent dessus à la plonge
mon chef me traite de bougnoule devant les clients tout les jour, jai la boule au ventre avant chaque vacation
mon maitre d'apprentissage m'insulte tt la journée
jpeux plus aller bosser, ils me harcèlent toute l'équipe
i m'ont mis su l'dos un surnom d'sauvage, i m'crachent dins min café, l'chef i rigole, j'sais pu quo faire
dann travay lo sef i kri si moin toulezour, i di mwin lé kouyon, i bloc mon congé, mi pé pi
chef pervers
la chef me pousse à bout pour que je démissionne
excusez si je répond pas, ma chef m'appelle 30 fois par jour meme en arret, elle me traite de menteuse et de parasite
Il me demande d'enlever le foulard, il colle son corps contre moi dans la réserve, je suis femme de ménage, j'ai peur perdre le travail
je suis en burn out à cause du harcèlement de ma responsable
quand le directeur du magasin boit il me met la main sous la jupe. j'ai besoin du salaire donc je dis rien
harcelé taf
le tuteur de stage i me touche les fesse kan jpasse, il di c pr rire, jy retourne pas
il me colle dans la réserve et se frotte, mon gérant
je suis en arrêt a cause de mon chef de poste, insultes à la radio devant toute l'équipe, menaces de me faire sauter ma carte pro
Le chef dit toi l'arabe tu manges dehors, pas avec nous. chaque jour. je supporte plus ce travail
mon superieur menvoie des photos de lui tout nu
la cadre m'humilie devant les résidents chaque matin
le client habitué me pelote à chaque service et la patronne me force a sourire sinon la porte
lo sef i touch mon fès dann travay
mon patron me touche les fesses au vestiaire
mon chef m'insulte devant tout le monde chaque jour
on me traite de sale noir a l'atelier tous les matin
le gerant veux coucher avec moi sinon pas de cdi
mes collegue se moque de moi me cache mes affaire et le chef rigole
mon tuteur de stage m'envoie des message cochon la nuit
ma responsable me pousse a bout, elle veu que je demissione, elle me parle comme a un chien
au boulot il me colle il me fait des bisous dans le cou je dis non il continue
la patronne me fait nettoyer les wc avec les mains pour m'humilier
depuis que j'ai refuser ses avance le chef me met que les pire horaire
on ma mis dans un bureau vide sans rien faire depuis 4 mois, plus personne me parle
mon employeur me menace de me renvoyé au pays si je me plain
le cuistot me jete des casserole et me traite de grosse vache
mon collegue se frotte a moi dans la reserve
elle me crie dessus toute la journée au magasin j'en pleure le soir
ils mon photographié au vestiaire et le groupe du boulot rigole de mes sein
mon chef dit que les femme voilé ca pue et il me fait des remarque tout le temps
au travail on m'appelle la bougnoule
le contremaitre me fait porté double charge expres parce que j'ai dit non pour sortir avec lui
on me harcele au taf, je vomi avant d'y aller
mon directeur me montre des video porno dans son bureau
chaque jour elle me dit tes nulle tu sers a rien, tout le monde entend dans l'ouvroir
j'ai peur du chef d'équipe il m'insulte de pd et il me bouscule
ils me font payer ma grossesse, brimades et menaces tous les jour au boulot
le client habituel me pelote et le patron dit de sourire
mon superieur lit mes message perso et raconte ma vie sexuelle a tout le depot
les collegues font le cri du singe quand jentre en salle de pause
mon boss me suit jusqua chez moi et m'attend le matin, il veut un rapport
il mise a lecart et me traite de folle handicapée depuis ma rqth
il ma coincé dans la chambre froide pour membrasser, cest mon superviseur
le chef de chantier me crie sale étranger tous les jours, il jette mon repas
chef crie moi sale arabe tous les jours moi travailler avec peur
mon manager m'appelle la nuit pour m'insulter, il dit qu'il va me détruire, je dors plus
la patronne garde mon passeport et me traite de chienne tous les jours
je subis des brimades répétées de mon chef de service, il me surveille aux toilettes
le chef d'équipe me suit dans les vestiaires et me parle de mon corps
le chef de cuisine me harcèle, il m'attend à la sortie du travail tous les soirs
mon patron veut que je couche avec lui sinon il ne garde pas mon contrat
ils m'ont enfermé dans la chambre froide au travail pour rigoler
au boulot il me font la misere tous les jours
mon chef me met la main dans le dos et descend chaque fois qu'on est seuls
au bureau on m'appelle la grosse et tout le monde rit
le patron dit que si je couche pas il renouvelle pas le contrat
ils cachent mes outils, ils salissent mon casier, tous les jours depuis septembre
Ma supérieure me rabaisse devant les clients et me traite d'incapable.
kan je parle le responsabl imite mon axen devan tt le monde
on m'a mis dans un placard sans rien a faire pour que je parte
mon tuteur de stage m'envoie des messages la nuit pour me voir en sous vetements
il me siffle et commente mes seins a chaque service
mes collegues ont fait un groupe whatsapp pour se moquer de moi
le gerant m'oblige a faire 14 heures et si je dis non il me hurle dessus
elle jette mes dossiers par terre et me dit de ramasser
au chantier on me dit retourne dans ton pays, le chef rigole
mon employeur me menace de me denoncer a la prefecture si je reclame mon salaire
un client m'attend a la sortie et la direction fait rien
le chef m'a coincée dans la chambre froide et m'a embrassée de force
on me refuse les pauses pipi et on me chronometre, moi seulement
chef crier moi, insulter moi, jeter papier figure
depuis ma grossesse ma manageuse me parle plus et me donne que les poubelles
je vomis tous les matins avant d'y aller tellement ils m'humilient
mon formateur touche les filles en montrant les gestes
ils m'ont attaché a la chaise pour rire, le chef a filmé
jsui la seule noire et on me fait nettoyé les chiotte en disan c ta place
le patron me colle des qu'il n'y a personne, il se frotte
mon responsable a dit devant tous que je sentais mauvais
la cheffe m'appelle a 23h pour m'insulter
un collegue montre des photos porno sur mon ecran expres
on me pousse a la faute pour me virer, on change mes horaires la veille pour le lendemain
mon maitre d'apprentissage me donne des coups de clé sur le casque et m'appelle esclave
on me traite de pd dans l'atelier, ils ont tagué mon vestiaire
elle dit que je suis une feignasse d'arabe
le directeur veut des faveurs pour le planning
depuis que j'ai signalé la blessure ils m'isolent, plus personne mange avec moi
ils se moquent de mon handicap et marchent comme moi derriere
mon boss me harcel par sms jour et nuit
il a mis sa main sous ma jupe pendant l'inventaire
on m'a craché dans mon repas au travail
brimades chaque jour, je pleure dans les toilettes
la patronne me fouille et dit que je vole parce que je suis rom
les anciens me bizutent, ils m'ont enfermé dans le camion frigo
mon superieur me suit aux vestiaires
ils ont affiché mon dossier medical a la cafet pour se foutre de moi
on me surnomme bamboula, j'ai dit stop, ils continuent
je suis humiliée en reunion toutes les semaines par la meme personne
le chef de rang me pince les fesses quand je passe
mon directeur me dit que je dois ma place a mon decolleté
il m'oblige a rester apres la fermeture, seule avec lui, il ferme la porte
ma collegue m'a giflée devant le chef qui a rien dit
mon patron me traite comme un chien, il me lance les choses a la tete
a l'ehpad une collegue me crie dessus et me traite de bonne
je suis victime de harcelement moral, le medecin veut m'arreter
on me demande tous les jours si je suis terroriste
le client m'a touchée, le patron m'a dit de sourire
le chef di ke lé femme c fé pour sa é i me montre son truc
mes horaires mes pauses mes erreurs tout est note par lui, il veut ma peau
mon chef me demande des photos pour garder mes heures
ils m'ont enfermée dans la reserve et ils riaient
le directeur me touche les cheveux et me souffle dans le cou
au travail on me dit sale voilée
mon responsable me fait refaire dix fois le meme travail pour me casser
on a mis de la colle sur ma chaise, du pisse dans mon casier
Mon employeur m'humilie publiquement depuis que je suis syndiquée.
il me parle comme a un chien devant les stagiaires
jsui le souffre douleur de lequipe
mon chef mapel ma negresse
elle a dit aux autres de plus me parler, je mange seule depuis 2 mois
ma cheffe me menace de licenciement chaque fois que je suis malade
mon patron se masturbe dans le bureau quand je fais le menage
patron dire toi pas papier alors tais toi, travailler 15 heures
le moniteur met la main sur ma cuisse pendant les heures de conduite
collegues racistes, bananes sur mon bureau, j'en peux plus
un chef m'a traitée de salope devant le client
je suis le seul homme et elles se moquent de moi et me tripotent
il controle quand je vais aux toilettes et chronometre devant tout le monde
on me donne les taches les plus sales depuis que j'ai refusé ses avances
le formateur m'invite chez lui, il dit que c'est ca ou je valide pas
elle me pousse, elle me marche sur les pieds, elle dit que je pue
mon superieur ecrit des insultes sur mon dos avec du scotch
on m'a fait porter 50 kilos toute la journée parce que je suis enceinte et qu'ils veulent que je parte
il m'envoie son sexe en photo, c'est mon gerant
je suis la cible du chef de cuisine, il me lance des casseroles brulantes
ils m'appellent handicapé mental a l'atelier
jai peur daller au taf a cause de lui, il me coince toujours
elle me hurle dessus jusqu'a ce que je pleure
le patron m'a dit t'es trop moche pour l'accueil
mon chef me harcele
mon patron me touche
je suis harcelée au travail
mes collegues m'insultent
mon chef me traite de noms
au travail on m'humilie
mon patron me fait des avances
le chef me crie dessus tous les jours
on me discrimine parce que je suis noire
mon manager me menace
mon chef veut coucher avec moi
je subis du racisme au boulot
mes collegues me mettent a l'ecart expres
le directeur m'a touché les fesses
mon patron me frappe
on se moque de mon handicap au travail
mon tuteur me harcele
la cheffe me rabaisse devant tout le monde
je suis victime de sexisme a l'atelier
mon employeur m'insulte
mon chef veut des photos de moi sinon il baisse mes heures
mon responsable me fait tout refaire juste pour m'humilier
mon chef m'appelle negresse
mon patron a sorti son sexe devant moi
pas papiers, patron crier, menacer, travailler jour et nuit
on m'a traitée de salope au boulot
on m'a dit que j'etais trop noire pour la caisse
harcelement moral depuis un an, mon medecin dit de partir
mon chef me harcele sexuellement
le directeur me touche quand je passe
mon collegue me touche les seins
un collegue me suit dans la reserve
on me fait des gestes obscenes au travail
le chef m'a traité de singe
je me fais insulter par le patron tous les matins
mes collegues me harcelent
ils se moquent de moi chaque jour et le chef aussi
au boulot on m'a mis la tete dans l'evier
mon superieur me pousse a bout pour que je demissionne
je suis discriminée a cause de mon voile
le patron me menace si je parle a l'inspection du travail
mon employeur garde mes papiers et ne me paie pas
le formateur me met mal a l'aise, il me caresse l'epaule et le cou
mon maitre de stage m'a embrassée de force
je vais au travail la peur au ventre a cause de mon chef
le chef me denigre devant tout le monde
on m'isole, on m'ignore, on cache mes affaires au bureau
mes collegues font des blagues racistes sur moi
le client m'a mis la main aux fesses
le chef me traite de bonne a rien devant tt le monde tout les jours, jy vais la boule au ventre
lundi pas possible mon patron ma mis que des nuits pour me punir d avoir vu le syndicat
mon responsable me touche les fesses quand je passe en caisse
depuis que je suis rentrée d arret mat on me parle plus, on ma mis un bureau dans la reserve, ils veulent que je craque et que je parte
le stage ca va sauf que le tuteur m envoie des photos de lui la nuit
il me dit retourne ds ton pays a chaque fois que je me trompe
Je souhaiterais vous voir en urgence, ma direction m'humilie en réunion depuis six mois et je n'en dors plus.
mon manageur mappele 20 fois par soir et ma menacé de me griller partout si je dit non
mes collegue cache mes affaires, crache dans mon repas, le chef rigole
oui 14h ok. ah et au boulot le gerant veut que je sorte avec lui sinon il renouvele pas mon contrat
patron il cri il insulte il jete les assiette sur moi
on ma surnomé la grosse au taf, yen a qui me filme, jose plus manger a la cantine
ma fille en apprentissage se fait rabaisser par sa patronne elle rentre en pleur tous les soirs
le chef d equipe me colle derriere dans le frigo et il me souffle des saletés a loreille
il ma fait nettoyer les wc a la main devant les autres pour rire
jveux bien un rdv mais apres 19h, la dirlo elle fouille mon sac, minterdit d aller pisser et me traite de voleuse devant les clients
mon collegue me suit jusqu au vestiaire, fait des remarques sur mes seins, la RH dit que jexagere
le patron garde mes papiers, me paye pas et me dit que si je parle il appelle la police pour me renvoyer
on me donne expres les charges les plus lourdes parce que je suis handicapé et ils se moquent, ça dure depuis mars
mon chef me harcele par sms, avec des mots sale, meme le dimanche
mon chef me met la main aux fesses des que je passe
le patron a gardé mon passeport et me paye pas depuis 3 mois
je travaille 16h par jour, je dors dans le restaurant, j'ai pas le droit de sortir
mon responsable m'insulte devant tout le monde tous les jours je pleure dans ma voiture
ils me traitent de sale arabe a l'atelier, chaque matin ya une banane dans mon casier
il dit que si je couche avec lui j'ai le cdi
harcelement au boulot, je peux plus y retourner
patron crier, patron pousser moi, pas payer, dire police expulsion
chez la dame ou je garde les enfants elle a pris mes papiers et je dors par terre
je viens pas lundi, j'ai la boule au ventre, ma cheffe me rabaisse depuis des mois
mes collegues m'ont enfermé dans la chambre froide pour rigoler
le maître de stage me demande des photos de moi le soir
ma fille en apprentissage se fait toucher par son patron
mon fils apprenti se prend des coups du chef de cuisine
il m'envoie des messages sexuels le week end c'est mon manager
on me met au placard, plus de bureau, personne a le droit de me parler
Madame, mon employeur me harcèle depuis mon retour de congé maladie
il se frotte contre moi dans la reserve
dans le champ on est 12, le chef prend la paye pour le logement, on peut pas partir
jai plus le droi daller au toilettes il me chronometre et il hurle
ils m'ont poussé a bout, mails a 3h du matin, menaces, convocations, tout ça pour que je démissionne
o patrão il me touche le corps quand la patronne pas là, j'ai medo
l'equipe se moque de mon handicap ils imitent ma façon de marcher et le chef rigole
au taf jme fai traité de pd tt les jour
je fais le menage chez eux depuis 2 ans sans etre payée, ils me cachent quand les gens viennent
le gérant me bloque dans son bureau et me caresse les cheveux
depuis que j'ai dit que je suis enceinte ma patronne me pourrit la vie et me hurle dessus
ok pour le rdv mais pas au travail svp, mon chef me surveille et me menace
mon contremaitre m'a jeté un outil a la tête
il me touche les seins en passant les cartons, je sais pas a qui le dire
sef prendre acte moi, travail beaucoup nuit, argent nimic, dormir huit homme dans camion
si je me plains il appelle la prefecture, donc je travaille sans salaire
femme de chambre, le directeur entre dans la chambre quand je nettoie et ferme a clé
je suis dans une equipe ou on crache dans mon manger, ils disent retourne dans ton pays
c'est peut etre moi qui exagère mais mon patron commente mon corps chaque jour et me fait des propositions
ma mere aide soignante est harcelée par sa cadre, elle fait des crises avant chaque garde
mon tuteur dit que je validerai le stage si je suis gentille avec lui
mon patron i tousou amoin travay, moin la onte
chef-la ka joure mwen tou lé jou douvan tout moun an travay-la
patwon-an kenbé papié mwen, i pa ka péyé mwen
Le contrat au magasin est renouvelé jusqu'en juin, je suis contente pour le salaire et la mutuelle. Les collègues sont sympas, on mange ensemble le midi. Mais le gérant me coince dans la réserve presque tous les soirs, il me met les mains et il dit que si je parle je perds ma place. Voila, sinon les horaires c'est 14h 21h
bonsoir je vous envoie les photos de mes fiches d'heure pour le dossier prime d'activité, il en manque une je la demande a la compta demain. le boulot a la blanchisserie ca va je suis rapide. ya juste le chef qui m'appelle la guenon devant tout le monde chaque jour et il ma fait mettre a genoux pour ramasser. vous avez besoin aussi du rib?
Le stage se passe correctement, j'ai appris à faire l'inventaire et les commandes, la responsable me note bien. Pour la convention il manque la page deux. Toutefois le magasinier m'attend chaque matin au vestiaire, il baisse son pantalon devant moi et se frotte, il me dit que j'aurai mon CDI comme ça. Faut-il renvoyer la page par courrier ou par mail ?
Je joins le contrat signé pour le dossier de l'aide à l'embauche, deux exemplaires, avec le RIB de la société. Les horaires ont changé, je fais désormais le soir. L'équipe me plaît, sauf que les deux anciens ont recommencé hier à m'enfermer dans la chambre froide et à filmer en riant, c'est toutes les semaines, j'ai des malaises en entrant au travail. Bonne réception
le chef m'appelle banania
le patron m'appelle négro devant les autres
mon employeur garde ma carte de séjour
mon chef m'écrit la nuit il veut que je vienne chez lui
mon responsable m'envoie des sms le soir pour me voir seule
ma cheffe hurle sur moi tous les jours
mon tuteur dit que si je veux ma signature il faut que je sois plus gentille avec lui le soir
le chef a dit à toute l'équipe de plus me passer un outil ni me parler jusqu'à ce que je démissionne
à la plonge ils m'appellent l'animal et ils me lancent les restes
ma directrice répète qu'une femme voilée ça fait fuir les gens et elle me met à nettoyer les toilettes
Pour le bilan du contrat aidé : les tâches sont variées, j'ai appris l'accueil et le standard. Je voudrais pourtant arrêter. Ma responsable vide ma corbeille sur mon clavier, elle chronomètre mes passages aux toilettes et me traite de légume en réunion. Mes collègues détournent les yeux, je vomis avant de partir.
il s'assoit sur mon bureau jambes ouvertes et me demande la couleur de ma culotte, tous les matins
un ancien m'a dit ici les petites stagiaires on les casse, depuis ils cachent mes vêtements et me filment aux vestiaires
le patron m'a dit que si je parle à l'inspection il s'occupera de mes papiers
mon copain est apprenti carreleur, son maître le frappe avec la règle quand le joint est pas droit
je suis traitée de voleuse devant les clientes depuis que j'ai refusé ses avances
chef toucher poitrine moi, dire toi pas papiers toi taire
le manager imite mon bégaiement au micro du magasin, tout le monde se marre
elle me donne dix minutes pour faire deux heures de travail et ensuite elle m'insulte par mail avec tout le service en copie
merci pour les offres, je regarde ce soir. j'ai vraiment besoin de changer, le gérant entre dans la réserve quand je me change, il bloque la porte avec son pied et il sent mes cheveux, je tiens avec des cachets
mes collègues ont mis une corde à sauter sur ma chaise avec un mot "débarrasse-nous"
depuis que je suis revenue de congé maternité on m'a enlevé mon bureau, mes dossiers et la chef m'appelle la vache laitière
on m'envoie des images de singe dans le groupe whatsapp du service et le responsable met des pouces
mon formateur met sa main dans mon dos sous le pull quand il corrige, il fait pareil à deux autres filles
le boss me laisse au froid sans veste, il dit les noirs ça chauffe tout seul
i ka trété mwen kon chyen an travay-la, i ka kriyé mwen sal nègrès douvan kliyan
j'ai changé de boîte pour fuir un harceleur et le nouveau chef me traite de truie devant les livreurs
le cours d'hier décrivait les méthodes d'un manager toxique, c'est mot pour mot ce que je subis au service depuis janvier
mon chef me met la main aux fesses dès qu'on est seuls en réserve, je veux plus y aller
chaque matin il m'appelle la grosse devant toute l'équipe, depuis six mois, je vomis avant de partir
le patron dire sale noir tous les jours, donner moi le sale travail seul, rire de moi
ils mon mi dan 1 placar sans ordi, parle plu, mange plu ac moi, c le directeur ki a ordonné
Ma responsable me rabaisse quotidiennement, m'isole et pousse les autres à me dénigrer pour que je démissionne
il menvoi des foto de sa bite la nuit, c mon manager, si je di kelke choz jperd le post
depuis que j'ai annoncé ma grossesse la directrice me hurle dessus tous les jours et me change mes horaires exprès
le gérant m'a dit soit tu es gentille avec moi soit pas de CDI, il me coince dans la chambre froide
parce que je suis gay ils écrivent des saletés sur mon casier chaque semaine, le chef laisse faire
jsui le souffre douleur de latelier, ts les jour des insulte et des cou de pied o cul, le contremaitre participe
m'n chef i m'traite d'débile ed'vant tertous d'puis des mos, i veut m'faire partir, j'in dors pu
retour d'arrêt maladie : plus de bureau, plus de mails, des remarques sur mon poids, tous les jours ils s'acharnent
le second de cuisine se frotte à moi à chaque service malgré mes non
moi voilée, le chef d'équipe tire mon foulard, fait blagues terroriste chaque jour, les autres aussi
les collègues cachent mes outils, crachent dans ma gamelle, ça fait un an et la direction rigole
on me fait recommencer dix fois le même ménage, à genoux, en m'insultant, c'est comme ça depuis Pâques
Mon supérieur m'appelle vingt fois par soir, me menace, me suit jusqu'au parking, il veut me faire craquer
Là-bas mon boss ka jouré mwen tou lé jou douvan kliyan, i ka di mwen sé on chyen, mwen pa pé ankò
l'infirmière chef m'humilie à chaque relève, elle a monté le service contre moi, je suis en arrêt à cause de ça
jarete pa de pleuré au taf, elle me traite de mongole et de bonne a rien ts les jour devan les client, sa fai 8 moi
mon chef commente mes seins tous les jours
le responsable fait des remarques sur mes fesses devant tout le monde
ça va au taf à part le patron qui parle de ma poitrine
il commente mon corps chaque matin, le chef
`)
