import { lines } from './lines.ts'

/** A day or an hour, between its marks. */
export const MARKED = /\[([-+=])([^\]]*)\]/g

/** An example without its marks. */
export const plainText = (marked: string): string => marked.replaceAll(MARKED, '$2')

/**
 * Messages of which every day and hour is marked: `[+...]` wanted, `[-...]` refused, `[=...]` neither, since it explains or is of
 * something else. What stands outside the marks is neither.
 */
export const DATE_EXAMPLES: readonly string[] = lines(`
  bonjour [-demain] c pas possible ma fille est malade elle a vomi [=cette nuit], [+lundi] si vous avez
  oui je viens [+jeudi], le car me depose [=a 9h40]
  [-vendredi] je bosse chez la dame que je garde, [+lundi matin] par contre je suis libre
  mon garcon sort de l'ecole [=a 16h30] alors [+mardi a 14h] ca m'arrange
  jai pas dormi de [=la nuit] mais je serai la [+demain]
  [+mercredi 10h] je peux, la nounou revient [=ce week end]
  y a greve des trains [-jeudi] je pourrai pas monter a Paris, vous avez quelque chose [+vendredi] ?
  desole [=hier] jetai aux urgences avec le petit
  [+le 14] c bon pour moi, mon arret se termine [=le 11]
  [-mardi] non je suis d'equipe [=du matin], je finis [=a 13h], par contre [+mercredi] c'est mon repos
  pas de soucis pour [+vendredi 15h]
  je prefere [+jeudi aprem] a [-mercredi], [-le mercredi] j ai les 3 gosses
  c'est bien [+a 10h] ? mon bus est [=a 9h05]
  la voiture est au garage depuis [=lundi] je pourrai pas venir [-demain]
  tout sauf [-le mardi], j'ai la kine
  Bonjour Madame, j'ai une prise de sang [=à 8h] à jeun mais je serai bien présente [+à 10h30].
  [-9h] c tro to je depose la petite a la creche [=a 8h45], [+9h45] c possible ?
  je reprend le boulot [=le 3] donc faudrait [+cette semaine]
  oui oui [+demain 14h]
  ma mere est tombee [=dimanche], je suis a Limoges avec elle, [-jeudi] je serai pas rentre, plutot [+lundi ou mardi]
  [+pas avant 17h] je suis sur le chantier [=toute la journee]
  je me suis fait operer du genou [=la semaine derniere], je marche pas encore, [-demain] impossible
  ok pour [+lundi], le kine ma decale [=a mercredi]
  bon alors [+vendredi matin] parce que [-l'apres midi] je dois etre a la gare [=a 15h] pour recuperer mon fils
  [-jeudi] jpeu pa jai dentiste
  le dr peut pas me voir [=avant le 20] donc moi [+le 22] ca va
  j'ai rate le bus de [=8h12] le prochain passe [=a 9h12] je serai la [+vers 10h] c'est bon ?
  Ma fille passe son bac blanc [=lundi], pour [+mardi] je vous confirme ma venue
  si possible [+en debut de semaine], [-jeudi et vendredi] je suis en formation
  euh [-demain matin] j'ai oublie j'ai controle technique, [+demain apres midi] ca passerait ?
  je suis libre [+le lundi]
  je travaille [=de nuit] [=cette semaine], je rentre [=a 6h du mat], alors [-9h] c'est dur. [+14h] svp
  j'ai pas vu votre message [=samedi], c'est d'accord pour [+mercredi]
  le car scolaire passe plus depuis [=la rentree] faut que j'emmene la petite, [-8h30] je peux pas du tout
  [+jeudi 11h] nickel j ai le metro direct
  jsuis cas contact depuis [=hier] on peut decaler [-vendredi] a [+vendredi prochain] ?
  la maitresse fait greve [-mardi] donc non quoi, [+mercredi aprem] ma soeur peut garder
  je dois passer a la pharmacie [=a 9h] et apres je viens [+a 10h] comme prevu
  non pas [-demain] mes enfants ont la gastro tous les deux
  Je prends la navette, elle arrive [=à 13h50], donc [+14h15] me conviendrait parfaitement.
  ma boite ma appele [=ce matin] pour un remplacement [-jeudi], desole, [+vendredi] je peux
  je sors de l'hopital [=mercredi] je pense etre la [+vendredi] oui
  [+apres 18h] ou alors [+le samedi] je fini [=tous les jours a 17h30]
  [+jeudi] ça marche, par contre je repars [=a 11h30] pour chercher les enfants a la cantine
  vous savez a mon age [-le matin] c'est dur avec les cachets, [+15h] ce serait mieux que [-9h]
  mon scooter est mort [=avant hier], [-demain] je suis coince ici
  [-lundi] dialyse [-mercredi] dialyse [-vendredi] dialyse donc [+mardi] ou [+jeudi]
  jai mon code [=a 14h] on peut garder [+10h] ?
  je confirme [+le 18], l'echographie c'est [=le 19] finalement
  la creche ferme [=a 18h] et jai [=40 min] de RER, [+16h] dernier carat
  [-jeudi] ma patronne veut pas me lacher, vous auriez pas [+samedi matin] par hasard
  j arrive [+demain] promis, [=mardi] cetait la faute du tram
  mon mari a la voiture [-lundi] et [-mardi], [+mercredi] je l'ai moi
  dsl mais [-16h] je recupere les jumeaux
  ca depend du planning que je recois [=jeudi]
  pour [+demain] c ok mais le medecin m'a dit repos [=pendant 15 jours] donc je viens en taxi
  [=Ce matin] j'ai eu un malaise au boulot, les pompiers sont venus, je préfère pas venir [-demain], [+la semaine prochaine] plutôt
  [+mardi] au lieu de [-lundi] si ca vous derange pas, [=dimanche soir] je rentre super tard de chez mes parents
  annulez [-vendredi] svp ma fille a 40 de fievre
  entre [+mardi] et [+mercredi] je prends [+mardi], [-mercredi] y a pas ecole
  Oui c'est noté pour [+mercredi], je fais garder les petits par ma voisine.
  j'ai commence un interim [=hier] a l'usine donc [-demain] c'est mort
  c possible [+samedi] ? [-la semaine] je bosse et ma femme aussi
  la maitresse vient d'appeler faut que je recupere mon grand [=tout de suite], je serai en retard pour [+11h] mais j'arrive
  moi [+le 7] me va, [-le 8] j'ai l'irm et [-le 9] je dois me reposer
  excusez moi pour [=la derniere fois], mon fils avait la varicelle
  [-jeudi a 8h30] c'est trop juste, le premier car part [=a 8h20] du village
  ma formation caces finit [=vendredi], alors [+lundi d'apres] ou [+mardi]
  je vien [+demain] meme si je boite, le platre ils lenleve [=le 30]
  c possible de faire [+14h] ? a [-13h] je donne a manger a mon pere qui est alite
  pas [-le matin] svp, traitement lourd qui m'assomme
  ah non [-lundi] je garde mon petit fils, ma belle fille reprend [=lundi] justement. [+Jeudi] ?
  J'ai bien recu votre courrier [=samedi] et je serai present [+mardi a 14 heures]
  [+le 12] ca irai, apres je pars en cure [=3 semaines]
  mon velo est creve et y a plus de bus [=apres 19h], donc [-18h30] je saurai pas rentrer
  faites [+mardi 16h], je debauche [=a 15h30] et c'est a cote
  impossible [-demain] la voiture a pas demarre [=ce matin] et le garagiste passe que [=demain aprem]
  cest bon pr [+vendredi] le patron me laisse partir [=a 10h]
  ma fille commence la creche [=lundi prochain], laissez moi [+la semaine d'apres] svp
  [-cette apres midi] non, migraine atroce
  bjr le medecin du travail m'a convoque [-jeudi a 10h] meme heure que vous, [+jeudi 14h] possible ?
  je dirai [+vendredi] si mon RSA tombe [=jeudi] pour payer le billet de train
  Oui [+demain] sans faute, j'ai pose un RTT
  on a que une voiture a 2, il part [=a 7h] rentre [=a 18h], alors [+18h30] ou rien
  je confirme [+10h] par contre liberez moi [=avant 11h20] ya la cantine qui prend pas le petit
  j'ai la covid depuis [=avant-hier], on annule [-demain]
  je demande a ma soeur si elle peut prendre les enfants [=mercredi]
  [-mardi] je passe un scanner a Toulouse, [-mercredi] je recupere, disons [+jeudi]
  cetait pas [=mardi] le rdv ? moi [+mercredi] je peux aussi
  mon tour de garde c'est [=une semaine sur deux], la [-cette semaine] je les ai, [+la semaine prochaine] je les ai pas donc ok
  jveux bien venir [+demain] mais ya personne pour la petite [=avant 10h], ca fait rien si je lamene ?
  apres ma seance de kine de [=9h], je peux [+a 10h30]
  le TER de [=7h52] est supprime, je serai la [+a 9h15] au lieu de [-8h45]
  [-vendredi] chui de mariage desole
  [+lundi 9h] parfait je depose mon mari a la gare [=a 8h] jsuis deja en ville
  jpeux pas marcher, je me suis tordu la cheville [=hier soir] au foot, [-demain] c foutu, [+la semaine pro] ?
  ok [+demain]. Ma fille est rentree de l'hopital [=ce midi], tout va bien
  [-en fin de semaine] je suis d'astreinte donc plutot [+lundi] ou [+mardi]
  je fini mon service [=a 14h30] faut [=une heure] de route donc [+16h] c jouable mais [-15h] non
  ben [+demain] si vous pouvez, apres je repars chez ma fille a Brest [=pour un mois]
  je pense pas pouvoir [-jeudi], mon epouse rentre en clinique
  bonjour, jai eu la visite de la pmi [=lundi] cetait long pardon de pas avoir repondu, oui pour [+jeudi]
  [-mercredi] c le jour des enfants donc jamais [-le mercredi], le reste ok
  On peut maintenir [+le 21] ? mon opération est repoussée [=au mois prochain]
  je bosse [=un samedi sur deux], [-le 21] non, [+le 28] oui
  g un entretien d'embauche [-demain a 11h] tombe mal !! [+demain 15h] si ça va pour vous
  [=Cette nuit] la petite a fait ses dents, j'ai les yeux collés mais [+10h] ok
  [-le soir] c compliqué... [+entre midi et deux] c mieux, je bosse juste en face
  je serai pas la [-lundi] cest la reprise de lecole et je tiens a l'accompagner
  [+mardi] ou bien [+vendredi] mais jamais [-le jeudi] j'ai chimio
  votre rdv [-du 16] tombe en plein dans mon stage, je finis [=le 20], apres [+le 23] c'est bon
  avec la neige [=ce matin] le bus roule pas, vous pouvez me remettre [+a vendredi]
  si c'est [+jeudi] je peux, mon rdv orthophoniste de [=jeudi] est annule
  je viendrai [+mercredi] avec le bébé dsl l'assistante maternelle est en congé [=jusqu'au 30]
  c'est ma fille qui me conduit, elle est libre [+le lundi], elle est arretee [=jusqu'au 12]
  j'ai change de poste [=hier], maintenant je suis [=d'apres midi] donc [-14h] non, [+9h] oui
  annulé pour [-aujourd'hui] svp, pneu crevé sur la rocade
  je vous reponds [=ce soir] quand j'aurai vu mon chef
  [+demain] cest ok si le taxi conventionné me ramene de la dialyse [=avant 13h]
  plutôt [+le matin vers 10h], [-l'aprem] je fais la sieste, j'ai une polyarthrite
  bsr, mon fils rentre de colo [=vendredi a 18h] donc [-vendredi 17h30] non, [+vendredi matin] oui
  je peu pa venir [-demain] ya plus d'essence dans la voiture et le virement arrive [=le 5]
  ca me va [+n'importe quel matin], je prends mon poste [=a 14h]
  oui [+mardi] j'ai prevenu mon chef
  Le cardiologue m'a trouvé une place [=mercredi], ca change rien pour nous, [+jeudi] toujours ok
  [+le 26 au matin] sinon [+le 27], [-le 25] c'est l'anniversaire de la petite
  [-lundi] ca le fait pas, conseil de discipline de mon ado
  quand vous voulez sauf [-le jeudi apres midi] y a la reeducation
  je suis bloqué à Lille depuis [=ce matin] à cause de la grève, rdv de [-14h] foutu, dsl
  [+Mercredi prochain] ça colle avec mes horaires, je suis en repos
  la creche ferme exceptionnellement [-demain], du coup je garde mon bb, on fait [+apres demain] ?
  jai eu le bebe [=la semaine passee], un garcon ! je peux pas bouger [-ce mois ci]
  j'attends l'appel du chir, il m'a dit [=lundi], je vous dis apres
  [+10h] c'est ok mais prevenez la dame que mon bus arrive qu'[=a 10h05]
  si c'etait [+vers 11h] ca serait top, j'amene maman a ses soins [=a 9h30]
  [-vendredi] je travaille finalement, la collegue s'est cassee le bras [=hier]
  jserai la [+demain a 9h] j'ai mis 3 reveils mdr
  le petit dernier a la kermesse [-samedi], [+lundi] alors
  j'ai loupe [=hier] pardon pardon, les cachets me font dormir. [+Demain] vous avez une place ?
  [+la 1ere semaine de decembre], avant ca j'ai pas de solution pour le transport
  mon tram est en travaux [=jusqu'au 15] mais je marcherai, comptez sur moi [+jeudi]
  non [-10h] je sors du boulot a cette heure la, je dors un peu et [+15h] je suis a vous
  ma nuit finit [=a 5h], mettez [+pas avant 13h] pitie
  Je ne pourrai honorer le rendez-vous [-du 4], étant hospitalisée depuis [=dimanche].
  [+mardi] jai une copine qui descend en ville elle me prend [=a 8h]
  jai ecole pour adulte [=le soir], [+demain matin] je viens
  mon aine passe en commission MDPH [-ce jeudi], decalez [+au jeudi suivant] merci
  [-les vacances scolaires] non j'ai tout le monde a la maison, [+le 5 janvier] par contre
  je sais plus si c'est [=jeudi] ou [=vendredi] mon rdv
  on m'enleve les fils [=demain], [+mercredi] sans probleme
  jai que le car de [=7h10] et celui de [=13h], ca fait [+le matin] pour vous ?
  pas top [-lundi] avec la reprise, mais [+mardi] jsuis ok
  j'ai demissionne [=hier], donc oui [+demain] je suis dispo hein
  [+jeudi] ou [+vendredi] les deux sont bons, la dame de la garderie peut
  tombé de l'échelle [=samedi], côtes cassées, arrêt. je peux pas [-cette semaine] ni [-la prochaine]
  je finis mes heures de menage [=a 11h] rue d'a coté, [+11h30] impec
  c'est la panade, ma belle mere garde plus les enfants depuis [=lundi], je peux [+demain] mais avec eux
  [-14h] c'est l'heure de la piqure, l'infirmiere passe [=entre 13h et 15h], [+16h] svp
  mon permis je l'aurai [=le 10] si tout va bien, fixez [+le 12] ou [+le 13]
  ok je serai la [+lundi] meme si c'est loin [=2h] de train quand meme
  g des vertiges depuis [=3 jours], je monte pas dans un bus comme ca, [-demain] sans moi
  Plutôt [+le soir après 17 h], mes journées sont prises par mon mari qui a Alzheimer.
  je bosse [-samedi] et [-dimanche], pas [+jeudi], donc [+jeudi] ok
  jariverai en retar [+demain], l'instit veu me voir [=a 8h30]
  pour [-mardi] faut pas compter sur moi y'a brocante, [+mercredi] avec plaisir
  ma chef a deplace mon repos [=au lundi], [-vendredi] je suis plus libre
  mettez moi [+le 9] et surtout pas [-le 8]
  La petite est gardée [=jusqu'à midi], [+10h30] ça ira largement
  a cause du brouillard on roule pas vite, j'avais dit [-9h], je serai la [+9h30]
  j'ai passé l'oral [=lundi], le resultat tombe [=mardi], j'aimerai qu'on se voit [+mercredi]
  bonjour est ce que [+demain] c'est au meme endroit ? je viens en trotinette
  C'est l'Aïd [-vendredi] je serai en famille. Possible [+lundi 14h] ?
  voila mes dispos : [+lundi], [+mardi aprem], et [-mercredi] rien car enfants
  depuis [=septembre] je fais les vendanges puis les pommes, ca s'arrete [=le 30], [-le 24] je suis au champ
  on verra [=demain] apres mon rdv chez le rhumato
  je me leve [=a 4h] pour le marche alors [-8h] jserai encore sur le stand, [+14h] oui
  [-demain] c'est cuit, [+mardi] je suis tout a vous
  [+dans 10 jours], le temps que la plaie se referme
  ça marche [+lundi 15h], mes petits sont chez leur pere [=toute la semaine]
  [-mercredi] j'ai pas de mode de garde, [+jeudi matin] ils sont a l'ecole [=de 8h30 a 11h30]
  ouais [+jeudi] je passe
  [-jeudi matin] j'ai piscine avec les CP de ma fille, parent accompagnateur
  [+le 19] si la voiture est reparee
  pardon j'etais en reunion a l'ecole [=tout a l'heure], vous disiez quoi ?
  mon employeur me donne mes horaires que [=la veille], c'est galere
  j'en peux plus du dos, je reste allonge [-demain], je vous rappelle
  [-vendredi] ? non [-vendredi] y a pas de car dans la vallee, [+lundi] y en a un qui arrive [=a 9h]
  j'ai arrete de fumer [=lundi] je suis sur les nerfs mais va pour [+mercredi]
  oui je confirme ma présence [+à 14h30]
  [-mardi] je travaille, [-mercredi] aussi... ca laisse [+jeudi]
  la petite a eu ses vaccins [=hier], elle a chaud, [-ce matin] je la garde avec moi
  jviens [+demain] mais faut que je parte [=a 15h50] pour la sortie de lecole
  [-les mercredis] je suis tout seul avec les enfants alors tout sauf ca
  le docteur ma remis [=10 jours] d arret mais [+jeudi] jai le droit de sortir [=de 10h a 12h], c'est faisable
  [+Le 1er] c'est bien, l'abonnement de bus se renouvelle
  mon contrat a commence plus tot, [=lundi dernier], alors je pourrai pas [-demain]
  [+dem1 10h] ok jai pris ma journée
  je vois mon addicto [=le mardi a 11h], [+le mardi apres midi] ca me fait un seul trajet
  jai rdv a la CAF [=a 10h] c'est pas loin de chez vous, [+11h] je serai la
  jsuis au lit avec la grippe depuis [=dimanche soir]
  j'peux [+lundi 17h30] mais pas plus tard car le dernier car est [=a 18h25]
  c'est pas jouable avec [-8h], je pars de chez moi [=a 7h45] quand la nounou arrive
  en fait le mariage de mon frere c'est [-samedi] donc non, [+mardi] ca roule
  j'habite au fond de la Creuse, y a un seul bus [=le jeudi], donc [+jeudi] obligé
  merci du rappel, [+demain 9h30] je serai devant la porte
  j'ai trop mal aux dents j'ai pris le premier creneau chez le dentiste [-demain 14h], reportez moi [+a la semaine prochaine]
  [+entre 9h et 11h30] les enfants sont a l'ecole
  je fais les 3x8, [=cette semaine] c'est [=l'apres midi], alors [-15h] non mais [+9h] oui
  [-mercredi] : non. Ma fille cadette a son audition de danse. [+Jeudi] : oui
  on me pose le holter [-lundi] on me l'enleve [-mardi], je peux [+mercredi]
  pour [-vendredi] c'est niet le gynéco m'a arretee, grossesse a risque
  j'y serai [+lundi], c'est promis juré
  vous auriez pas [+un samedi] ? [-la semaine] je suis routier je rentre que [=le vendredi soir]
  c'est la rentrée en maternelle pour mon fils [=demain], alors [-demain matin] laissez tomber, [+a 14h] ok
  on a coupe ma ligne [=lundi] j'ai eu vos messages qu'[=aujourd'hui], [+jeudi] c'est entendu
  moi ca m'va [+en janvier], pour l'instant je suis en reeducation a Berck
  je peux venir [+vendredi] si je dors chez ma soeur [=jeudi soir], je vous dis oui
  dsl [-16h30] c'est la sortie du college et mon fils est handicapé
  y a t il de la place [+le 30] ? je rentre du bled [=le 28]
  Vraiment navrée, mon mari a fait un AVC [=cette nuit], je ne bougerai pas [-aujourd'hui].
  faut qu j aille chercher mes lunettes [=mardi], le rdv de [+mercredi] je le garde
  si vous me mettez [-9h] je serai en retard a coup sur, mettez [+9h30] le train arrive [=a 9h12]
  oui pour [+le 6] je garde
  ma voisine me conduit pas [-demain] elle a changé ses plans, peut etre [+jeudi] elle m'a dit
  [+mercredi matin] y a centre aéré alors je suis tranquille
  mon boulot de livreur demarre [=a 11h chaque jour], [-11h] c'est donc mort, [+10h] ça passe
  j'ai mal noté, je croyais [=lundi], bah [+mardi] je peux aussi
  je suis de repos [+mardi], le reste c'est caisse et rayon
  non impossible [-lundi 10h], on opere mon chat haha non c'est vrai
  je suis en cure thermale [-jusqu'au 17], apres [+le 18] comme vous voulez
  le juge nous recoit [=a 9h] pour la garde des petits je sais pas combien de temps ca dure, mettez [+apres 14h] a la place de [-10h30]
  [+demain] ok je viens en covoit, il me depose [=a 8h50]
  [-lundi] c'est ferie non ? alors [+mardi]
  j'ai pas pu prevenir [=mercredi] javais plus de credit
  ils m'ont appris [=hier] que je commence [=le 1er], donc faut se voir [+avant fin novembre]
  [+lundi] c'est bon le medecin m'a enleve l'attelle [=jeudi]
  j'embauche [=a 5h], debauche [=a 13h], votre [-11h] colle pas
  mettons [+jeudi 10 h] ; ma fille aînée surveillera le bébé
  sa sera sans moi [-demain] mon grand a fugué [=dimanche] et je le cherche encore
  [-9h15] impossible jai le petit a deposer [=a 9h] a l'autre bout de la ville, [+9h45] je vole
  on maintient [+vendredi 11h] d'accord
  [-lundi] jsuis pas dispo, je fais mon vaccin contre le zona et apres je suis patraque
  la prefecture m'a pris [-le 14 à 9h], donc [+le 15]
  [+cet aprem] si vous voulez, je suis en RTT
  j'ai glissé sur le verglas [=ce matin] en allant a l'arret, poignet foulé, je viens quand meme [+a 14h]
  non pour [-le 22], ma fille accouche et je garde l'ainé
  Bonjour, suite à votre message je serai là [+demain].
  vu que je pars [=le 4] au Portugal voir mon pere malade, disons [+le 2] ou [+le 3]
  j'ai oublié [=mercredi], c'est la tete avec les medocs
  je veux bien [+jeudi], c'est le seul jour ou le TAD passe au village
  cest trop loin a pied et ya plus de bus [=le samedi], donc [-samedi] non
  [-a 17h] jsuis au periscolaire faut pas etre en retard sinon ils facturent, [+16h] ?
  faut que ca soit [+avant 11h], mon oxygene tient que [=3 heures]
  mon homme est en deplacement [=jusqu'a vendredi] et j'ai pas le permis, je peux [+lundi]
  merci bcp, [+mardi] impec, jai eu mes chaussures de secu [=hier] en plus
  [+demain] je dis oui direct
  je peux pas bouger [-aujourd'hui], lumbago
  ma fille de 6eme finit plus tot [-demain] donc je dois etre a la maison, [+jeudi] elle finit [=a 17h] c'est mieux
  [-le vendredi] y a pas de bus a cause du marché, [+le lundi] ca va
  je suis en route pour l'hopital avec le petit la, je viens pas [-a 10h]
  [+10h45] ca serait plus simple que [-10h], mon RER arrive [=a 10h20] et je marche lentement
  mon fils fait sa communion [=dimanche], on sera crevé, pas [-lundi], [+mardi] plutot
  oui pour [+demain], non j'ai pas de souci de garde
  j ai la tension qui monte, le docteur veut me revoir [=vendredi]. Pour [+lundi] je maintiens
  je dors mal en ce moment, je sors de mon poste [=a 21h], alors [+le matin]
  Vous avez mis [-13h30] mais je reprends [=à 13h15] à la cantine scolaire. [+15h30], je suis libérée.
  jai la tourista dsl [-ce matin] cest chaud
  [+lundi en huit], le temps que mon fauteuil soit livré
  ma cousine qui me prete sa voiture part [=vendredi], [+jeudi] je l'ai encore
  bjr j'ai signé mon CDI [=hier] !! du coup j'y suis [-jeudi toute la journée]
  on m'a dit que le bus scolaire prend les adultes [=a partir de lundi], donc [+mardi] je tente
  la garderie c'est non [-le mercredi], [+mardi] c'est oui, et [+vendredi] pareil
  chui deja dans le train, a [+14h] !
  j'ai perdu ma mere [=samedi], l'enterrement est [-jeudi], je peux pas venir
  fin de mon bracelet [=le 8], j'aurai plus de contraintes d'horaires
  [-10h30] le petit dort et si je le reveille c'est la cata, [+15h] svp madame
  ca sera bon [+mercredi], la CPAM m'a repondu [=hier] je ramene le papier
  apres le boulot [+vers 18h15] ? je quitte [=a 17h45]
  Je suis aide-soignante, mon planning a changé [=hier soir] : de garde [-demain], en repos [+samedi].
  mon fils a ete mordu par un chien on est a l'hopital depuis [=midi], [-15h] faut oublier
  ni [-lundi] ni [-mardi], la petite est chez le pedo psy puis l'orthoptiste
  bah [+jeudi] oui si le metro est pas en panne comme [=la semaine passee]
  jai dit oui pour [+le 10] mais le kiné est aussi [=le 10 a 16h], normalement ca passe
  [+tous les matins de la semaine prochaine], j'ai posé mes conges
  ya pas moyen [-ce vendredi] c'est le bapteme de ma niece
  je reprends pas le travail [=avant janvier] a cause de mon epaule mais [+mardi] je viens vous voir
  moi j'ai cours de conduite [=a 10h], donc [+mardi a 14h]
  rhaa le tracteur en panne, c'est la moisson [=cette semaine], [+apres le 20] si vous etes d'accord
  [+demain 10h] nickel chrome
  j'avais mis [=lundi] dans l'agenda, c'est [+jeudi] finalement ? ok jy serai
  [+Mercredi 9h] ou [+10h], pas [-11h], je vais chercher les mômes [=a 11h40]
  [+Jeudi] je viens. Mais ma femme, elle, a sa mammographie [=jeudi] aussi alors j'aurai le petit
  ma chimio est decalee [=a lundi] donc annulez [-mardi], je serai HS
  franchement [-avant 9h] c'est pas la peine, je prends le bac de [=8h30] pour traverser
  on est en vacances chez mamie [=jusqu'a dimanche], [+lundi] retour a la normale donc ok
  g raté mon reveil et le bus de [=7h], du coup [-8h] cest rapé
  [-samedi] mes gosses ont foot. Prenons [+vendredi fin de journee]
  c'est quand deja mon rdv, [=mardi] ou [=mercredi] ? j'ai ophtalmo [=mercredi]
  [-demain] y a la neurologue qui me prend enfin apres [=8 mois] d'attente, je peux pas rater ca, [+vendredi] ?
  je peux vous dire que [=lundi soir], j'attends le planning de la clinique
  [-vendredi] jpeux plus, on m'a appele pour une mission
  ma fille a son traitement qui commence [=le 12], tant que c'est pas lancé je bouge pas, [+le 18] ?
  c'est d'accord [+lundi 9h30]
  bonjour madame je suis diabetique et je dois manger [=a midi pile], alors [-12h] non [+11h] oui
  [+le 29 au matin] j'amene ma femme au travail [=a 7h] et apres je vous attends
  pas [-demain], pas [-apres demain] non plus : bronchite
  [=Lundi] j'ai pris le mauvais bus j'ai fini a Vierzon
  je commence [=a 10h] au resto, [-le midi] c'est le rush, [+16h] y a la coupure
  mes beaux parents debarquent [=ce soir] mais ca empeche pas [+demain]
  [-jeudi] mort, j'ai pas un rond pour le ticket et la paie c'est [=vendredi]
  la prochaine fois que ma mere peut garder c'est [+le 16], avant elle est au ski
  [+demain aprem] on a dit ? c bon j'ai annulé mon coiffeur de [=15h]
  j'ai une rage de dent, j'attends SOS dentiste qui ouvre [=a 9h]. Pas sûr d'etre la... allez non, decalez [+a lundi]
  ca tombe bien [+le 11], j'ai plus d'attelle [=le 10]
  oui mais pas [-8h], plutot [+9h]
  depuis la naissance on dort plus, [-9h] c'est inhumain mdr, [+l'apres midi] ?
  je vous remercie, je note [+mardi 25 a 10h30]
  le conservatoire c'est [-mardi] pour ma fille, le judo [-jeudi] pour mon fils, reste [+lundi] et [+vendredi]
  jai pas le droit de conduire [=pendant 6 semaines], epilepsie. Mon frere m'amene [+jeudi] oui
  alors pour moi l'ideal [+vendredi vers 16h] quand j'ai rendu le camion
  j'ai marqué [-le 15] mais c'est la rentrée de mon grand en internat, faut que je le conduise a 100 bornes
  Pas possible à [-14h], la psy scolaire m'a fixé [=14h15].
  apres ma cure je suis libre, ca s'arrete [=le 9 janvier]
  jviendrai pas [-ce matin] jai la diarrhée dsl pour le detail
  j'finis plus tot [=ce soir] donc [+17h] ok
  [+jeudi] seulement si mon bulletin de sortie est signé [=mercredi]
  rdv [-de mardi] à annuler, je rentre à l'hosto [=lundi soir] pour ma hanche
  je marche avec des cannes et l'ascenseur de la gare est en panne depuis [=3 semaines], [-demain] c'est pas faisable
  vous pouvez pas [+mercredi soir] ? [-en journée] j'suis au dépôt
  la nounou a un bebe malade elle prend pas les autres [-demain], [+vendredi] elle reprend donc oui
  j'ai eu mon tour de vaccin [=avant-hier] et pas un pet de fievre, a [+demain]
  mettez donc [+le 17], c'est le lendemain de ma paye
  [-lundi matin] jai le bus qui est en greve, [-lundi aprem] pareil, [+mardi] normalement ça roule
  mon fils passe le brevet [=cette semaine] je l'accompagne, donc non pour [-lundi]
  je cherche une place de parking, ça bouchonne, mais [+10h] c'est bon j'arrive hein
  jai fini mes soins depuis [=vendredi] donc quand vous voulez
  c'est trop tard [-18h], le bus de retour c'est [=17h55], apres plus rien
  moi [+mercredi] je peux, mon mari est rentré du chantier [=dimanche]
  des que j'ai mon fauteuil reparé je vous dis, le monsieur passe [=jeudi apres midi]
  [-le 2] je peux pas c'est l'anniversaire de mariage de mes parents en Bretagne, [+le 4] jsuis la
  je me demande si je confirme, [=hier] j'ai encore fait une crise... allez oui [+jeudi]
  [+10h pile] mon aide menagere part [=a 9h50]
  ok ok [+samedi 9h] mais le petit vient avec moi
  bah j'suis de service [=dimanche] alors [+lundi] je recupere, mais je viendrai
  non pas [-le mercredi] ni [-le samedi], j'ai la garde
  comme la creche prend pas la petite [-vendredi] avec ses plaques, on peut dire [+mardi] ?
  y a eu un accident sur la 4 voies [=ce matin], on avance pas. [-9h] c'est raté. [+11h] possible ?
  mon ex les prend [=du 20 au 27], j'suis a vous [+le 21]
  jai trouvé une place a la maternité pour lecho [=le 13], [+le 12] je garde avec vous
  votre collegue [=lundi] au telephone m'a dit [=mercredi], vous me dites [=jeudi], c'est lequel
  [+de 14 a 16], c'est la sieste du bebe et ma mere surveille
  j'y vois plus rien, la cataracte se fait [=le mois prochain]. [+Demain] ma voisine m'emmène, oui.
  pour [+mardi] ca tient, sauf si le petit refait de la fievre [=lundi]
  c'est rapport au tracteur de mon fils, je lui tiens compagnie [-ce lundi], non
  j'ai une dispense [=jusqu'en juin], je viens assis quoi, [+mercredi] ca va
  j'vais bosser chez Lidl [=a partir du 1er], horaires [=6h-13h], donc [-10h] c'est cuit
  [-a 9h] le bus arrive pas, [-a 10h] je suis chez l'infirmiere, [+a 11h] je suis a vous
  c'est ok [+jeudi 4 decembre] mon assistante maternelle est prevenue
  mon certificat medical finit [=vendredi en huit], [+le lundi d'apres] je suis dispo
  oh la la [=hier] c'etait [=hier] le rdv ? mon fils avait 39
  bonjour alors voila j'ai mon fils qui est rentre de l'ecole [=hier] avec des poux il est renvoye a la maison donc [-demain] je ne pourrai pas venir merci de comprendre
  virgule je suis disponible [+le mercredi matin] point apres j'emmene ma fille a l'orthodontiste [=a 13 heures] point merci
  ca sera non [-jeudi], mon patron a refusé que je parte [=a 15h]
  si je me trompe pas le car circule [=le lundi et le jeudi], donc [+jeudi]
  oui d'accord [+a 8h45]
  [+Mardi] c'est parfait, j'ai repris la marche [=la semaine dernière], doucement
  je voudrais [+vendredi], mais pas [-a 8h], l'instit m'attend [=a 8h15] avec la directrice
  mon aîné revient de l'armée [=vendredi soir], on fête ca, mais [+samedi] je suis la promis
  j'ai cassé mes lunettes [=hier], je conduis pas sans, [-demain] faites une croix dessus
  tant que ma femme est alitée je peux que [+le soir], l'auxiliaire vient [=de 17h a 20h]
  g la creve mais [+demain] je viens avec un masque
  j'ai inversé, j'ai mis l'orthophoniste [-jeudi] a la place de vous. [+Vendredi] c'est possible ou pas
  [+lundi 1er], faut que je valide avant avec ma responsable
  euh non la [-14h30] je suis a l'autre bout a Meaux pour un essai, [+17h] je suis rentré
  vous m'avez appelé [=a 13h], j'etais sur la machine, je peux pas repondre au boulot
  avec les horaires coupés [=7h-10h] puis [=17h-20h] moi c'est en plein milieu, genre [+14h]
  [-vendredi] ya reunion parents profs et j'ai promis a ma fille
  je suis pres de la mairie depuis [=9h30], c'est bien [+10h] hein
  [+le jeudi] de preference, mon mari est en teletravail et surveille les petits
  On m'a volé mon vélo [=dimanche], je viendrai [+demain] à pied
  je dors chez ma mere [=ce soir] a cause des travaux alors [-8h30 demain] ca fait loin, [+10h30] svp
  ma maladie fait que je dors [-le matin], alors [+a partir de 14h]
  pas envie mais oui [+mercredi]
  c'est d'accord [+le 20], ma carte de bus est renouvelée [=le 19] ouf
  la clim est morte dans le bus, [=40 min] debout enceinte de [=7 mois], non [-demain] je peux plus
  jai eu ma belle soeur [=hier], elle me depose ou je veux [+jeudi matin]
  ça va etre juste [-a 9h], je dois attendre le taxi de ma fille handicapée qui passe [=a 8h50]
  jsuis passé [=vendredi] c'etait fermé
  c'est simple, [-lundi] ecole fermée, [-mardi] je bosse, [+mercredi] mon ado garde le petit
  c'est entendu [+lundi 8 decembre], je quitterai mon travail [=a 11h]
  on nous a mis en chomage partiel [=toute la semaine], [+jeudi] du coup aucun probleme
  plutot [+les mercredis pairs], les autres j'ai ma fille
  je rentre tout juste de radiotherapie, [+demain] oui, [=mercredi] j'y retourne
  [-10h] le facteur doit m'apporter un recommandé, vous auriez [+11h] ?
  ma kiné m'a dit d'arreter les escaliers [=pendant 8 jours] et vous etes au 3eme, [-lundi] ca va pas etre possible
  j'aimerais [+avant le 15], j'accouche par cesarienne [=le 16]
  pardon l'erreur est de moi, [-jeudi] je suis a la cour d'appel, le divorce, [+vendredi] je peux
  tout est ok pour [+vendredi 16h], la nounou garde les jumelles [=jusqu'a 18h]
  je bosse [=de nuit] moi madame, [-a 10h] je dors
  [+au mois de janvier], [-en decembre] je fais les marches de noel [=tous les week ends]
  ma prothese a lache [=ce matin], j'attends le technicien, [-cet aprem] c'est fichu
  si la neige tient [=demain] le chasse neige passe pas chez nous, mais pour l'instant [+jeudi] c'est ok
  je prends ce que vous avez [+mardi], mon fils est en stage [=de lundi a vendredi] il mange a la cantine
  je garde [+lundi], j'ai reussi a decaler l'entretien [=au mardi]
  l'ambulance me prend [=a 7h], me ramene [=vers midi], [-11h] ca marche pas, [+14h] oui
  trop de boulot [=en ce moment], voyons [+debut janvier]
  ah [+mardi prochain] alors ? ok je note, merci
  le petit a angine depuis [=hier] il doit rester au chaud [=3 jours], [-demain] c'est plié
  soit [+lundi] avant que mon mari parte en mission [=mardi], soit [+le 30] quand il revient
  bonjour desole c'est encore moi, pour [-mercredi] je peux toujours pas, le plombier
  ma visite chez le psy est [=mardi a 16h], [+15h] avec vous ca me va
  ce sera oui [+mercredi 9h] si le periscolaire ouvre bien [=a 7h30]
  [+vers 10h], l'infirmiere me fait le pansement [=a 8h30 tous les jours]
  je suis navre je suis toujours bloqué a Dijon pour le travail, je rentre [=samedi], [-vendredi] c'est donc non
  rdv bien noté pour [+le 27], ma retraite commence [=le 1er mars] au fait
  apres ma journée au verger j'suis rincé, fini [=a 18h], donc [+samedi matin] ou [+lundi]
  [-demain] jai deux gosses puni a la maison, exclus du college [=2 jours]
  c'est trop court [-14h], je quitte mon poste [=a 13h45] a Roissy
  un jour ou il pleut mdr je suis couvreur, bon serieux [+vendredi]
  [+Jeudi] je viens mais sachez que [=mercredi] je sors de coloscopie, je serai peut etre pas bien vaillante
  [-jeudi] c mor jai code [=a 10h], [+vendredi] si tu ve
  wsh dsl [-dem1] jpe pa ma daronne a la voiture, [+lundi 14h] sa passe ?
  jfini les cours [=a 17h] dc [+mardi 17h30] oklm
  oué oué [+jeudi] jsui la, jvien de finir mon stage [=hier]
  [+mercredi aprem] pcq [-le matin] je me leve pas mdr
  jai zappé frr javé foot [=hier soir] jme sui réveillé tro tar
  ok pr [+dem1 9h] g mi le reveil
  nimporte sauf [-mardi] ya mission locale avec lotre meuf
  jpx pas [-a 10h] g rdv medecin mais [+a 11h30] jss dispo tkt
  genre [+samedi] c possible ou pas?
  non mais [-ce jeudi] jai lexam blanc on fé [+le jeudi dapré] ?
  vs maviez dit [=vendredi] au tel nn ? bref [+jeudi] c bon pr moi
  slt jreprend les cours [=le 4] alors fo que ce soi [+avant le 4]
  jsui tjr a lhosto avc mon petit frere depuis [=lundi] dc pas [-dem1] svp
  [-2m1] chui pa la g conduite [=de 9h a 11h]
  [+jeudi] ok mais pas [-a 8h] c tro to
  plus [+mardi] ke [-mercredi], jgarde ma niece
  tkt jy serai [+jeudi 10h pile]
  mon bus passe [=a 13h10] il ariv [=a 14h] dc [+14h15] ou aprè
  cc je peu pa venir [-ojd] jsui malade depuis [=sam]
  [+nimporte kel jour la semaine pro] sauf [-le jeudi] g judo
  jv pa mentir jai oublié, jpensé c t [=la semaine pro]
  jai ma ptite de 2 ans avc moi [-le matin] , la creche l prend [=a midi], [+13h30] ?
  c ki ki a mis [-8h30] ptdrrr nn stp [+10h]
  jpeu venir [+jeudi] mé jdoi partir [=a 11h] g un entretien macdo
  je tafe au kebab [-tt les soirs], [+le matin] jss ok
  oui [+demain] in cha allah 🙏
  [+lundi] nikel [-mardi] jpeu pa
  nan [-vendredi] jaide mon oncle pr son demenagement lol, [+jeudi] ?
  jcrois [+le 15] c bien, jai la paye [=le 12] pr le ticket
  g pa eu le sms [=dimanche] dc jsavé pa, dsl pr [=hier]
  [+entre 14h et 16h] jpeu, apré jvai chercher mon ptit frere [=a 16h30]
  [-le 22] mort [-le 23] mort, [+le 24] ya moyen
  tkt mm [+dem1] jpeu si ya dla place
  je dors encor [-le matin] loool [+apré 14h] c possible?
  ouai [+mercredi] vu ke g pa cours [=ce jour la]
  c mon anniv [=mercredi] mdr mais jvien kan meme [+jeudi a 10h]
  jpourai pa [-jeudi aprem] , match [=a 15h]
  ya un train [=a 9h12] et un [=a 11h12] du cou [+lapré midi] sré mieu
  vazi [+vendredi 11h] jdemande a mon pote de me déposé
  mon conseillé ma di [=hier] kon pouvé decaler, [+le 18] c bon ?
  [+pas avant jeudi] dsl jsui chez mon daron [=jusqua mercredi]
  g la jdc [-jeudi] cest obligatoir, convoc recu [=en septembre]
  jsui ds le tram la, [+10h] jserai la mm si ya du retard
  pas [-dem1], pas [-aprè dem1], [+lundi] ok
  [+mardi 11h] stp mon pere rentre [=lundi] il me depose
  jcomence chez burger king [=lundi] dc le rdv de [-mardi] jpeu plu
  pk [-9h] alor ke lé bus commence [=a 9h20] chez moi
  ct bien la derniere foi [=a 16h], remet [+16h]
  le perm c [=le 9], jpeu [+le 10] ou [+le 11]
  [-ce matin] mort jviens de me lever, [+cet aprem] possible??
  jpeu ke [+le mercredi] ou alor [+le vendredi aprem]
  bjr jconfirme [+mardi] et merci pr [=lotre jour]
  nn [-vendredi] jdoi rendre lapart, état dé lieux [=a 10h]
  jai pa dargent pr le tram jusqua [=vendredi] on peu fer [+lundi] ?
  [-9h] c chaud mé [+10h] jgère
  javé dit oui pr [-jeudi] mé en fait jpe pu, [+vendredi] mm heure ?
  azy [+mercredi] jsui libre sauf [-14h]
  ui c bon a tte pr [+14h]
  mon apprentissage fini [=le 31 aout] , [+debut septembre] cmieu
  [+jeudi] c la base mé pas [-a midi]
  mdr [-samedi] ? jtaf, nn [+lundi] plutot
  on ma volé mon tel [=vendredi soir] jrepond que la, [+demain] jpeu venir
  mn frère passe son bac [=le 17], nous on fait [+le 19] ?
  mi gagne pas vien [-demin], marmay lé malade depi [=yer], [+vandredi] si ou vé
  [+tantot] i arrange amwin, [+mardi tantôt] si possib
  cyclone en route, alerte rouge [=demain] donc plutot [+lundi]
  alerte orange depuis [=ce matin] la préfecture a dit de rester chez nous, [-demain] c'est mort
  [+zordi] si zot i gagne, sinon [+demin bonèr]
  [-jeudi] néna la greve des cars jaunes, mi peu [+vendredi 9h]
  mwin té malade [=yer], eskiz amwin
  [+un mercredi] mi préfère parce que [-le jeudi] mi fé le marché forain
  la route du littoral est fermée [=jusqu'a vendredi], je pourrai venir [+lundi matin]
  [=le 20 désanm] i travay pa isi, alor [+le 21]
  an pé pa [-jédi], an ka travay, [+vandrèdi maten] sé bon
  [+lendi] ou [+mawdi bonè maten] avan chalè
  wi an ké vini [+dèmen], [=yè] an té ni lafièv
  pa [-sanmdi], sé jou lanmès an mwen, [+lendi 8h] ok
  mèsi, man ka vini [+jédi a 10 zè]
  man ni an lanter [=vandredi], épi apré man lib : [+mardi aprémidi]
  bonjou, coupure d'eau chez nous depuis [=dimanche] j'ai pas pu me laver, [-ce matin] non, [+cet apres midi] oui
  [-mardi gras] personne travaille ici madame 😅 [+jeudi] plutot
  [+le 12 mars] svp, [=la semaine davant] ya carnaval et ya plus de bus
  la barge tombé en panne [=ce matin] je suis coincé a Petite Terre, [-10h] possible pas
  barge [=de 7h30] toujours pleine, met moi [+a 10h]
  [-demain] y a le tour d'eau je reste remplir les bidons, [+jeudi] j'arrive
  le ramadan commence [=vendredi] donc [+le matin] cest mieux pour moi
  mon recipissé finit [=le 8] la prefecture de mamoudzou repond pas, [+mardi] je viens quand meme
  apres la priere [=de 13h], alors [+vendredi 15h]
  barrage sur la route depuis [=hier soir], pas de taxi, [-aujourdhui] impossible
  ma petite rentre de lecole [=a midi] ici cest rotation, moi je peux [+lapres midi]
  ma fille est de la rotation [=du matin] donc [-9h] non, [+14h] oui
  la pirogue descend [=le mercredi], jarrive a Saint Laurent [=le jeudi], alors [+vendredi]
  plus de place dans lavion [=de lundi], le prochain vol cest [=mercredi], je peux [+jeudi]
  de Maripasoula il me faut du temps, [+pas avant le 18]
  il pleut trop la piste est coupée depuis [=samedi], [-demain] jpeux pas dessendre
  [+la semaine prochaine], ma soeur vient garder les enfants [=dimanche]
  mon ti bolom a vaccin [=a 8h] au dispensaire mais pour [+10h30] pas de souci
  zot i peu mett amwin [+le 3] ? mon RSA i tombe [=le 5] mais tan pi
  mi vien [+jeudi] mi confirm, merci pou le rapel
  votre message est arrivé [=a 4h du matin] ici lol, mettez [+9h] heure de cayenne
  [+mardi 10h] ok heure de la réunion hein
  je coupe la canne [-tous les matins], [+vers 15h] ca irait
  la saison de canne finit [=fin novembre], [+debut decembre] je suis libre
  le letchi c'est [=en decembre] je ramasse, donc [+avant le 30 novembre] svp
  [-vendredi] non c'est la veillée de mon tonton, enterrement [=samedi], on voit [+lundi]
  pas [-le 22 mai] c'est férié ici, je dis [+le 23]
  [=hier] le cyclone a arraché la tole, on dort chez ma tante, [-jeudi] je peux pas quitter
  dès que l'école réouvre [=lundi] je suis libre, [+mardi] si vous avez
  la dengue m'a couché [=toute la semaine derniere], ça va mieux, [+demain] je viens
  [+lundi] c'est bon, le car part [=a 5h50] mais j'ai l'habitude
  eskuzé mi voi le message que [=maintenant], pou [-zordi] lé tro tar, [+demin] lé bon ?
  [+dan 15 jour], mon madam i akouch [=la semaine prochaine]
  oté ! [+jeudi] mi sra la
  [-en octobre] non je garde ma mère, [+en novembre] oui ma soeur rentre de métropole [=le 2]
  depi [=lendi] mon loto an pann, [-dèmen] an pé pa monté Basse-Terre
  [+jeudi matin] avant le grain, [-lapré midi] i tombe toujours lo
  je prends lavion pour la metropole [=le 14], [-le 15] je serai plus la, faites [+le 13]
  mon billet LADOM est pour [=le 28], il faut quon se voit [+avant le 25]
  [+demain] oui inchallah, si la barge marche
  le gendarme a pris mon scooter [=samedi], [-mardi 8h] a pied de Combani non, [+mardi 11h] oui
  [+n'importe quel mardi], [-le lundi] l'agence de Kourou est fermée je crois
  moin lé disponib [+a partir du 6], avan moin lé en formation
  oui pour [+le 9], ma formation RSMA commence [=le 16]
  y fé trop nuit pou rentrer si c [-17h30], mi préfère [+15h]
  jai dialyse [-lundi] [-mercredi] [-vendredi], alors [+mardi] ou [+jeudi]
  pani pwoblèm pou [+mèkrèdi]
  le facteur passe plus depuis le cyclone, j'ai eu la lettre que [=samedi], [+mardi] j'y serai
  [+vendredi] mais pas [-a 13h] ya la grande priere
  Bonjour madame, moi pas possible [-mardi], j'ai école français [=8h30 à midi]. Possible [+mercredi] ?
  Je suis libre [+le jeudi] parce que mon cours de français il est [-lundi] et [-mardi]
  oui je suis venir [+demain] merci beaucoup monsieur
  pour moi bien [+vendredi 14 heure], mon enfant dormir [=13 heure]
  Excuse moi je pas compris message [=hier]. Rendez-vous [+jeudi] oui je viens
  Pas [-lundi] s'il vous plaît. Mon mari travail et moi garder bébé. [+Mardi] bien.
  Mon titre de séjour il termine [=le 30 mars], alors je voudrais rendez-vous [+avant le 20 mars]
  moi arrivé France [=2019], première fois je parle ici. [+Jeudi] ok
  pour moi [+le matin] c'est meilleur que [-l'après midi], merci
  je vien pas [-aujourd'hui], problème la tête, beaucoup mal depuis [=dimanche]
  Bonsoir. J'ai examen DELF [=samedi], après je suis tranquille, [+lundi] c'est d'accord
  [-jeudi] ramadan fête, tout famille maison. [+vendredi] possible je pense oui
  est-ce que c'est possible de venir à [+le 5] ? parce que [-le 4] je dois aller à l'OFII
  Madame, le traducteur il vient pas [-demain]. Il vient seulement [+mercredi]. Changer s'il te plaît
  Mon voisine traduire pour moi, elle libre [+le samedi] ou [+le mercredi soir]
  je confirme ma présence [+lundi à dix heure], j'ai bien étudié cette phrase [=hier soir] :)
  non [-huit heure] trop tôt, train de moi arriver [=huit heure quarante]. [+Neuf heure] bon
  [=Le 3 janvier] j'ai demande asile. Pas encore réponse. [+Demain] je viens avec papier
  Je préfère vous venir [+la semaine prochain], [-cette semaine] c'est le mariage de mon frère
  désolée j'ai me trompé de jour, je croyais c'est [=mercredi]
  Oui [+14h]. Je quitte mon fils école [=13h30] et je marche
  Je peux pas venir [-mardi] car j'ai un autre convocation, CAF, même heure. Merci [+mercredi matin]
  [+16h] c'est mon heure préféré, cours de français finir [=15h30]
  hello, sorry my french. [-jeudi] no possible, [+lundi] yes
  pardon je mélange espagnol, c'est [+vendredi] je veux dire et pas [-jeudi]
  Ma fille naître [=le 2 février], encore petit petit. [-Demain] froid, [+en avril] mieux non ?
  Je suis libre [+mardi toute la journée] Madame
  est ce que [+jeudi] encore valable ? J'ai eu SMS [=lundi] et après plus rien. Moi je veux venir
  [-Le week-end] je lave la vaisselle au restaurant, [-le lundi] aussi. [+Mardi] repos pour moi
  [=L'autre jeudi] je suis venu et porte fermé. [+Ce jeudi] je viens encore
  Bonjour je m'excuse, [+après 17 heures] c'est mieux, formation c'est [=9h à 16h30]
  rendez vous de [-vendredi] je demande annuler parce que accouchement de ma femme
  je demande si possible [+vers 11 heures], le bus de village il y a un seul [=à 10 heures]
  Je accepte le rendez-vous de [+le 8]
  ok pour [+le mois prochain] car [-ce mois] je suis en stage blanchisserie
  mon papa mort [=dimanche] au pays. je voyage [=demain]. Pas venir [-jeudi]. je écris quand je retour
  Je retourne de Mali [=le 10], alors on se voir [+le 12] d'accord ?
  [+Mercredi] ça marche (c'est comme ça on dit ?), [=hier] ma prof m'a appris
  attention pas [-mardi] !!! je vends légume au marché. [+Jeudi] bien
  le docteur il a donné arrêt [=jusqu'à le 17]. [-Le 15] je dois rester couché. Possible [+le 18]
  c'est quoi heure de ouverture ? Moi [+8h30] je peux si déjà ouvert
  Il faut amener quoi ? [+Demain] je viens avec le passeport, le récépissé arrive [=lundi]
  J'habite foyer, le gardien ferme [=22h] pas problème. [+Le soir] je peux
  Je suis désolé pour [=la semaine dernière], le téléphone cassé. [+Mardi 11h] j'arrive avant
  si vous voulez [+demain], si non [+après-demain], mais pas [-vendredi] la mosquée
  Bonjour c'est le ami qui écris. Lui malade depuis [=hier], lui venir [+demain] si vous accepte
  Empreintes à Lyon [-le 21], je dors là bas. Peut-être [+le 23]
  J'ai lu trois fois votre message. [+Lundi] c'est fête dans mon pays mais ici non alors je viens
  Pas bien [-vendredi après midi], enfants sortir école [=16h15] et loin. [+Vendredi matin] très bien
  pardon je regardais le mauvais calendrier, [+demain] oui je viens
  [+Le jeudi 11] je suis présent. [=Le 12] je quitte l'hôtel pour autre ville
  j'aimerais [+fin de la semaine] parce que [=mercredi] je reçois ma carte vitale
  il neige ici mon village, le car s'arrête depuis [=mardi]. Je ne vais pas pouvoir [-demain]
  moi toujours dire oui mais [-ce vendredi] c'est non, [+l'autre vendredi] c'est oui
  J'ai contrôle police [=hier], j'ai peur sortir. [-Demain] je viens pas, téléphone possible [+à 10h] ?
  mon bébé vaccin [=jeudi 9h], hôpital à côté de vous, je passe [+jeudi 10h30] ça fait un voyage seulement
  Vous dire [-16h] mais mon cours [=15h à 17h]. Changer [+14h] merci
  [+Mardi], je venir. Mon cousin accompagner, il finit travail [=midi]
  [+lundi prochain] oui. Le juge m'appelle [=mardi], après je ne sais pas
  Je suis Ukraine pour ma mère, retour [=le 9]. [-Le 5] annuler svp. [+Le 11] je suis ici
  Combien temps ça dure ? [+13h] bien, car je travaille ménage [=à 15h]
  je serai content de venir [+le premier mardi], [-le deuxième mardi] j'ai cours de conduite
  oui bonjour alors c'est pour vous dire que [-jeudi à dix heures] je ne pourrai pas venir parce que ma fille sort de l'école [=à onze heures trente] est-ce que [+vendredi à quatorze heures] ce serait possible merci
  alors attends je regarde mon calendrier [+mardi] oui [+mardi] c'est bon pour moi
  allô oui euh je dicte parce que je me suis cassé le poignet [=samedi] donc pour [+demain] je viens quand même voilà
  moi ce qui m'arrangerait c'est plutôt [+en fin de matinée] parce que [-en début de matinée] j'ai les soins de l'infirmière
  bonjour virgule je confirme ma venue [+lundi quinze heures] point merci point
  écoutez [-la semaine prochaine] je suis chez mes parents dans la Creuse je remonte [=le vingt-deux] donc à partir de là [+le vingt-trois] ou [+le vingt-quatre] comme vous voulez
  euh non non je vois flou depuis [=ce matin] je ne prends pas la route donc [-cet après-midi] je ne viens pas
  alors [+jeudi onze heures] c'est parfait le chauffagiste passe [=à neuf heures] et il m'a promis qu'il serait parti avant
  le rendez-vous de [-demain matin] c'est mort entre guillemets parce que le garagiste me rend la voiture seulement [=demain soir] je propose [+après-demain]
  je suis en voiture là je dicte donc [+seize heures trente] oui mais [-dix-sept heures] non je récupère le petit chez la nounou
  ah mince c'était [=hier] le rendez-vous je suis vraiment confus j'avais noté [=aujourd'hui]
  mets [+lundi matin] et dis-leur que [-lundi après-midi] j'ai kiné
  bonjour madame je vous envoie un vocal enfin un texte ma mère est tombée [=cette nuit] je suis aux urgences donc [-à neuf heures] je ne serai pas là voilà désolé
  alors le mieux pour moi ce serait [+entre quatorze et seize heures] après j'ai plus de car le dernier est [=à seize heures vingt]
  oui [+jeudi] je viens par contre est-ce que ma curatrice vous a appelée [=lundi] parce qu'elle devait le faire
  point d'interrogation est-ce que [+le mardi dix-huit] il reste de la place parce que [-le dix-sept] j'ai l'expert de l'assurance
  alors je ne sais pas si le téléphone écrit bien mais [-vendredi] c'est non et [+lundi] c'est oui
  ben n'importe quel jour à part [-le mercredi] vu que les enfants n'ont pas école
  pour [+le douze] c'est d'accord j'ai décalé mon ophtalmo [=au vingt-six]
  excusez-moi j'ai la voix cassée je vous ai appelé [=à huit heures] personne ne répond je voulais dire que [-ce matin] je ne pouvais pas
  euh [+vers dix heures] parce que le temps que le petit déjeune et que le bus arrive [=à neuf heures et demie] voilà
  oui oui je serai là [+demain] à la ligne bonne soirée à la ligne
  on peut faire [+le deux] la banque débloque ma carte [=le premier] et là je pourrai prendre le train
  alors c'est non pour [-mercredi quatorze heures] j'ai l'enterrement de mon beau-père [=à quinze heures] et je ne peux pas être à deux endroits
  j'aimerais mieux [+jeudi] que [-mercredi] à cause euh comment ça s'appelle du relevé de compteur
  bonjour ici c'est sa mère qui parle il a eu un accident de trottinette [=dimanche] il sort [=jeudi] de l'hôpital alors [-mercredi] ce n'est pas la peine de l'attendre
  [+neuf heures quarante-cinq] ça irait parce que je dépose mon aînée [=à neuf heures vingt] au centre
  ok Google envoie oui pour [+mardi]
  alors vous m'avez mis [-à midi] mais c'est là que je donne à manger à mon père est-ce qu'on peut mettre [+treize heures trente]
  je recommence la chimio [=le neuf] donc [+avant le neuf] sinon après je serai trop fatiguée
  franchement [-le vendredi treize] je ne sors pas je suis superstitieuse je préfère [+le seize]
  alors pas [-le samedi] pas [-tôt le matin] mais sinon [+lundi] oui volontiers
  je viens de raccrocher avec la plateforme ils m'ont dit de vous écrire donc voilà [-jeudi] je ne viendrai pas
  ils posent la fibre [-mardi toute la journée] je suis coincé à la maison par contre [+mercredi à partir de dix heures] je suis à vous
  oui euh [+vendredi neuf heures] parfait ma voisine qui m'emmène embauche [=à neuf heures trente]
  j'ai pas de voiture [=jusqu'à lundi] mon frère me la rend alors [+mardi] nickel
  la babysitter m'a plantée [=il y a dix minutes] donc [-à quatorze heures] je ne serai pas là est-ce que [+dix-sept heures] c'est encore ouvert
  alors [+le six] enfin si [=le cinq] j'ai bien reçu mes lunettes parce que sans elles je ne lis rien
  merci pour le rappel [+demain] c'est noté sur le frigo
  j'hésitais mais finalement [+le lundi] c'est plus calme pour moi [-le vendredi] il y a trop de monde dans le bus
  non mais [-huit heures et quart] avec le verglas et le fauteuil roulant vous n'y pensez pas mettez-moi [+onze heures] s'il vous plaît
  [+mardi en huit] ça me laisse le temps le dentier arrive [=vendredi]
  je dicte avec la télé derrière pardon donc oui pour [+jeudi] oui pour l'heure et ma carte d'invalidité arrive [=en janvier]
  euh quand vous voulez mais [+après le quinze] parce que là je suis en cure à Dax [=jusqu'au quatorze]
  alors problème [=hier soir] ma chaudière a lâché le technicien passe [=entre huit heures et midi] donc je ne pourrai pas être là [-à dix heures] mais [+à quinze heures] aucun souci
  je fais du bénévolat [-lundi matin] et [-jeudi matin] tout le reste me va
  j'ai écouté votre message [=dans la nuit] je ne dormais pas c'est oui pour [+lundi]
  dis que je préfère [+dix heures et demie] à [-neuf heures] parce que je suis lente à me préparer
  [-le vingt-huit] c'est l'anniversaire de la mort de mon fils je ne veux voir personne [+le vingt-neuf] d'accord
  bon alors [+mercredi] mon mari est de repos il gardera la petite
  je réponds avec la montre oui [+quatorze heures]
  [+vendredi prochain] me convient car l'assistante sociale passe chez moi [=jeudi] et elle m'aidera pour les papiers
  le plus simple [+demain quinze heures] je suis en ville de toute façon pour une prise de sang [=à quatorze heures]
  bonsoir je parle doucement mon bébé dort [-demain] non il a de la fièvre depuis [=mardi] on se voit [+lundi] si tout va bien
  la mairie me reçoit [-le dix à neuf heures] donc pas en même temps mais [+le dix à onze heures] oui c'est à côté
  rappelle-moi de oui pardon c'est pour le rendez-vous oui [+jeudi neuf heures trente] je viens
  c'est bon pour [+le quatre] mon fils viendra traduire il rentre de l'internat [=le trois au soir]
  euh comment dire [-cette semaine] c'est chargé j'ai le déménagement [=samedi] [+la semaine d'après] beaucoup mieux
  je devais venir [=ce matin] j'étais devant la porte et j'ai fait une crise d'angoisse est-ce qu'on peut recommencer [+demain après-midi]
  j'ai dit [+mardi] pas [-samedi] le téléphone entend n'importe quoi
  non annulez celui de [-onze heures] je suis bloqué dans l'ascenseur je vous jure
  je vois avec mon éducateur il est là [=le mardi et le jeudi] moi je pencherais pour [+jeudi quatorze heures]
  oui pour [+dix heures] et excusez-moi pour [=avant-hier] le message est parti tout seul
  je ne conduis plus quand il fait noir le soleil se couche [=à dix-sept heures] alors [-dix-huit heures] jamais de la vie [+quinze heures] avec plaisir
  j'arrive pas à parler trop fort je suis dans la salle d'attente du médecin [-cet après-midi] annulé j'ai quarante de fièvre
  jembauche [=a 21h], donc [+18h] jai le temps
  oui [+jeudi 14h] cest bon jaurai dormi
  veilleur de nuit a lhotel, je suis debout que [+lapres midi]
  vous appelez [=a 9h] je dors moi !! rappelez [+a 15h] merci
  svp pas [-le matin] je ronfle
  je prefere [+8h] juste en sortant que [-14h] au milieu de mon sommeil
  jtravaille [-lundi] [-mardi] [-mercredi], alors [+vendredi aprem] jserai frais
  [=cette semaine] je fais les nuits, alors [-9h] non mais [+17h] oui
  je reprends les nuits [=dimanche], il faudrait [+vendredi au plus tard]
  dsl jai lu votre sms [=a 3h] pendant ma pause, c ok pour [+mardi]
  [+pas avant 15h], je me couche [=a 7h]
  tri postal, on ma rajouté une nuit [=mercredi soir], du coup [-jeudi matin] je serai un zombie
  je finis [=vendredi 6h] ma derniere nuit, apres je suis en repos, [+lundi] vous va ?
  ok pour [+14h], jai mis deux reveils
  aide soignante, je suis prise [-le 3] et [-le 4], [+le 6] je pourrais
  ma chef a changé le planning [=hier], jtravaille [-jeudi] finalement, [+vendredi 16h] ?
  vous avez pas [+19h] ? [-la journée] je dors avec des bouchons
  [-le 12] jai une vacation de secu au stade, sinon [+le 13] apres dodo
  bjr je confirme [+vendredi], je vien direct du boulot je sentirai le poisson, criée finie [=a 7h]
  [-lundi] cest mon seul repos, je prefere [+mardi apres midi] avant lembauche
  je me suis endormie dans le bus [=ce matin] en rentrant de garde, pardon, [+demain 14h] je serai debout
  le menage des bureaux cest [=de 4h a 8h], ensuite je pose ma fille, [+9h15] je suis chez vous
  [-demain] pitié non jenchaine deux nuits, [+samedi matin] si vous ouvrez
  nimporte quand [+apres 14h] sauf [-le jeudi] ou je vois mon fils au parloir
  non [-8h15] cest lheure ou je rentre, on fait [+13h45] ?
  lusine tourne [=de 22h a 6h], moi je peux [+vers 17h]
  rentré a pied [=a 4h] faute de noctilien, laissez moi dormir svp, [+cet aprem] je viens
  [+mercredi] jsuis off, [-mardi] jsors dune double
  mon tel coupe [=de 8h a 14h] car je dors, mais oui pour [+jeudi 15h]
  jai demandé a passer de jour [=en janvier], pour linstant que [+les fins daprem]
  [-vendredi] rungis me garde plus longtemps avant les fetes, [+lundi] ya rien je peux
  grosse nuit a lehpad une residente est partie [=a 4h], [-ce matin] sans moi je vous en prie
  [-11h] je suis en plein sommeil lol. [+16h] je prends
  oui je viens [+a 8h], je ferai ma nuit apres
  mes jours de repos tombent [+mardi] et [+mercredi] ce coup ci
  jai été payé que [=le 11], pas pu recharger avant. Pour [+jeudi] oui
  je suis d'astreinte [=dans la nuit de mercredi], donc [-jeudi 9h] laissez tomber, [+jeudi 18h] je peux
  videur en boite je fini [=a 6h le dimanche], alors [-lundi 8h] j'ai pas recuperé, [+lundi 16h] oui
  pas de souci pour [+demain 17h], jembauche qu'[=a 20h30]
  bon [+le 8]. pas trop tot svp je rentre [=a 6h30]
  je vous ecris de ma guerite [=a minuit], [-demain matin] impossible, releve absente
  [=hier] jai eu mon CDI de nuit ! donc [-jeudi 9h] cest pu la peine
  [+le jeudi] est mon premier vrai jour, [-le mercredi] je descends de nuit
  je dors [=le jour] ma femme note pour moi : [+mardi 16h] oui
  [+13h] je mets le reveil [=a midi] cest jouable
  je suis plus de nuit depuis [=lundi] !! je peux [+le matin] comme tout le monde
  vigile au magasin, inventaire [=mercredi soir] jusque tard, [-jeudi] annulez
  pour une fois [+9h] ça va, jai pris un congé [=cette nuit]
  mon remplaçant est malade je double [=ce soir], [-demain 11h] je dormirai debout, [+demain 18h] sinon
  le planning est tombé [=ce matin] : de nuit [=le 18], donc [-le 19] je decale svp
  [+le 20] sans probleme, mon chef a signé [=hier]
  ça marche [+lundi 17h], ma mere garde les petits [=a partir de 16h]
  jlivre les journaux [=de 3h a 6h], apres [+toute la matinée] si vous voulez
  hs [-aujourdhui], migraine du poste de nuit, [+demain 15h] ?
  me suis couchée [=a 9h], pas entendu lalarme de [=13h], je suis navrée
  marché de gros [-jeudi] je finis [=a 10h] lessivé, prenez [+vendredi]
  oui oui [+11h], je dormirai plus tard dans la vie
  ni [-le 14] ni [-le 15], nuits d'inventaire. [+Le 17] reposé
  je prends mon service [=a 19h] ce sera juste si cest [-18h], mieux [+16h]
  jai vu le medecin du travail [=mardi], il dit plus de nuit. [+Le matin] me convient de nouveau
  annulé pour moi [-cet apres midi], rappelée en renfort [=ce soir] faut que je dorme
  faites [+mardi 15h] ou [+mercredi 15h], [-jeudi] je suis de garde
  jetais au boulot [=jusqua 8h] et votre rdv cetait [=8h30], trop court, pardon
  [+demain] car [=ce soir] je bosse pas
  l'agence vient de m'appeler, mission [-jeudi] chez le transporteur. [+Lundi] je suis libre si ca vous va
  mission se termine [=vendredi soir], voyons nous [+lundi]
  Bonjour je suis en inventaire [-mardi toute la journée], [+mercredi] j'ai rien de prévu
  oui [+demain 9h], si l'agence me rappelle pas avant...
  l'interim me previent toujours [=la veille], alors je dis [+mercredi] sous reserve
  ils m'ont prolongé [=jusqu'au 30], donc non [-le 22]
  mission annulée [=ce matin] sur le parking, bon ben [+jeudi] je peux venir finalement
  visite medicale [=le 9 a 11h] dans votre rue, mettez moi [+le 9 a 14h] j'economise un trajet
  bjr, je debauche [=a 16h], [-16h] c'est donc trop court, [+17h] nickel
  [+le vendredi apres midi] le chantier ferme [=a midi]
  le chef d'equipe refuse que je parte [-demain]. il veut bien [+vendredi]
  j'attends ma paye d'interim [=le 12], avant pas d'essence, donc [+le 13]
  je peux plus [-jeudi] : vendanges. Ca finit [=vers le 25]
  pas de rdv [-demain] svp, essai en boucherie [=a 5h30], si ça marche je vous dis
  agence ouverte que [=le matin] et moi il me faut le papier avant de vous voir, alors [+mardi apres midi]
  oui je confirme [+le 17], fin de mission [=le 16], ça tombe pile
  je cumule deux boites, [-du lundi au jeudi] c'est pas la peine, [+vendredi] c'est ouvert
  dispo [+mercredi] oui, ils me reprennent [=jeudi]
  on m'a filé une mission, ça commence [=demain], je vous dois une excuse pour [-jeudi]
  Moi qui disais oui pour [-lundi], la boite vient de me rappeler [=a l'instant], disons [+le lundi d'apres]
  convoqué a l'agence [-mardi 10h], meme heure que vous, vous pouvez [+mardi 11h30] ?
  [+a partir de 17h15], la pointeuse c'est [=17h]
  il me reste des conges, je peux poser [+jeudi], oui je viens
  j'ai pas de conges en interim, donc [+le soir] ou [+le samedi]
  je remplace une dame qui revient [=le 2], vous me mettez [+le 3] ?
  [+pas avant 14h], je deballe au marché [=a 5h]
  chantier arrété, gel depuis [=lundi], du coup [+demain] c'est bon je suis au chaud chez vous
  on est payés [=le 10], je viens [+le 11], ma carte navigo sera rechargée
  je suis saisonniere a la plage, [-juillet] et [-aout] oubliez moi, [+mi septembre] je reviens
  le restaurant m'a gardée pour les fetes, [-le 24] non merci, [+le 27] oui merci
  il neige, la station ouvre [=le 15], il faut qu'on se voit [+avant le 10] je monte en logement saisonnier
  contrat coupé [=vendredi], moral a zero mais [+jeudi] je serai là
  [+mardi] me va. (j'ai rien signé encore, ils rappellent [=lundi])
  mon repos tournant tombe [+jeudi], [-mardi] comme vous dites je suis sur la chaine
  le chef a dit oui [=ce matin], donc ok [+jeudi 15h]
  si c'est [+avant 8h] vous etes ouverts ? j'embauche [=a 9h]
  accident du travail [=mardi], main cousue, [-demain] non mais [+la semaine du 20] oui
  arret de travail [=jusqu'au 8], sortie autorisée [=de 10h a midi], donc [+10h30]
  je suis deja en poste, j'ai vu le message a la pause [=de 9h], [-10h] c'est foutu
  [+jeudi] ok je previens l'agence qu'ils m'appellent pas [=ce jour la]
  j'ai une demi journée [+mercredi], profitez en, [-jeudi] [-vendredi] c'est reparti pour l'abattoir
  On m'a promis un CDI [=pour janvier], en attendant [+jeudi] c'est bon
  demenageur, on part a Lyon [=ce soir] on rentre [=mercredi], ne m'attendez pas [-mardi]
  retour de Lyon [=mercredi dans la nuit], [+jeudi apres midi] serait humain lol
  la mission finit plus tot que prevu, [+demain] redevient possible
  l'appli d'interim m'a placé [-mercredi matin] sans me demander, vous avez [+mercredi aprem] ?
  plutot [+un vendredi] qu'[-un lundi], c'est la que les missions tombent
  suis sur nacelle, peux pas parler, ok [+demain]
  ma fiche de paye arrive [=le 5] par la poste, [+le 7] je vous l'apporte
  j'ai dit oui a la mission pour [-jeudi], j'ai besoin de manger, pardon
  on fait le bilan [+fin du mois] ? ma periode d'essai finit [=le 24]
  on m'a volé mes chaussures de secu [=lundi] au vestiaire mais pour [+jeudi] je viens en baskets
  cueillette de pommes, avec ce soleil [-aujourd'hui] pas moyen, [+vendredi] le patron ferme
  ma collegue de Adecco a dit [=hier] que vous etes au courant, [-le 14] je suis a Fos sur mer
  [+le 4] [+le 5] [+le 6] choisissez, [=le 7] je repars sur Saint Nazaire
  [-le premier lundi] y a l'accueil securité, [+le second lundi] y a rien
  j'etais sur liste d'attente de la mission, elle est tombée [=hier a 22h], [-demain] je travaille
  fin de chantier [=le 17], donc [+pas avant le 18], l'heure vous regarde
  oui pour [+mardi], et merci d'avoir attendu la fin de ma mission [=vendredi]
  la navette Amazon me ramene [=a 14h20] gare routiere, [+14h40] je pousse votre porte
  mes horaires ont glissé, [-15h] j'y suis encore, [+18h] j'y suis plus
  facteur remplaçant, [-le samedi] je tourne aussi, [+l'apres midi] jamais de souci
  le metro est en greve [-jeudi], lentreprise nous paye le taxi mais pas pour vous lol, [+vendredi] ?
  on recommence la ligne de yaourts [=lundi 4h], donc [+vendredi] ou rien
  ok [+10h] je dis au chef que c'est le dentiste
  ils ont besoin de moi [-lundi matin] seulement, [+lundi aprem] reste bon
  [=Samedi] ils m'ont fait un avenant, je fais [-jeudi] aussi, dsl
  plus une seule mission depuis [=le 3], recevez moi [+demain] par pitié
  jpe pa [-jeudi] frr
  [=hier] jete pa bien dsl
  jveu bien [+le 18]
  g vu ton sms ke [=ce matin]
  tt sof [-le lundi]
  mon daron ma mis dehors [=samedi] jpe pa venir
  azy jpasse [+vendredi]
  [-a 9h] jserai jamé levé mdrr
  [+la semaine pro] tkt
  [-dem1] jai conseil de discipline avc ma mere oblijé
  jviendré [+mercredi] apré la cantine
  dsl jai raté, jété o commissariat pr mes papiers [=hier aprem]
  wi wi mi vien [+demin] pa de souci
  [-vandredi] mi gagne pas ditou, mon monmon lé lopital
  isi la sé [+tanto] i bon pou mwin
  dlo koupé depi [=dimanch], mwen pé pa vini
  la barge mi prend i arive tar, pas [-a 8h] siouplé
  depuis le passage du cyclone [=samedi] on a plus de route, je peux pas venir au rdv
  [+le 12] je descends du fleuve je viens vous voir
  inondation a Cayenne centre, [-demain] non
  n'importe mais pas [-un vendredi] je suis a la mosquée de Tsingoni
  ou la appelé amwin [=yer] mi la pa entend lo téléphone
  Mwen lib [+lendi]
  Bonjour, moi malade depuis [=lundi], excuse
  Oui je venir [+jeudi] merci Dieu vous garde
  Je préfère pas [-le mercredi], enfants à la maison
  Rendez-vous [-demain] pas possible pour moi madame pardon
  Je voudrais [+lundi à neuf heures] s'il vous plaît
  J'étais perdu dans métro [=hier], je trouve pas la rue
  Possible seulement [+après 15 heures]. Merci.
  [-Mardi] mon bébé opération, je reste hôpital avec lui
  Moi je suis d'accord avec [+le 22]
  je suis arrivé France [=le mois passé], je comprends pas le rendez-vous
  bonjour oui alors c'est d'accord pour [+mardi] à bientôt
  alors non pas [-demain] je suis coincé du dos je ne peux même pas mettre mes chaussures
  je dirais [+en début d'après-midi] voilà c'est tout bonne journée
  écoutez j'ai perdu mon mari [=la semaine dernière] je n'ai pas la tête à ça
  alors surtout pas [-le jeudi] le reste comme vous voulez merci
  oui message bien reçu virgule je serai là [+à onze heures] point
  euh je vous ai laissé un message [=avant-hier] sur le répondeur personne ne m'a rappelé
  le mieux ce serait [+le vingt-cinq] si c'est encore possible merci d'avance
  [-lundi quatorze heures] ce n'est pas possible j'ai mes deux petits-enfants sur les bras
  on m'a opéré de la cataracte [=mardi] je ne vois rien de l'œil gauche je ne peux pas venir
  rentré du boulot [=a 6h] jai pas entendu sonner, dsl
  [+17h] je serai réveillé
  [-8h30] jamais de la vie je sors de garde
  pitié pas [-le matin] je bosse a la boulange
  oui [+jeudi], mon collegue prend ma place a l'accueil
  je fais les nuits, donc [+vers 16h30] merci
  ma collegue est malade depuis [=dimanche] je la remplace je viens pas
  impossible [-lundi] je recupere de ma garde
  jai dormi [=jusqu'a 15h], reveil pas sonné, je suis vraiment mal
  l'agence m'envoie a Rungis [-jeudi] je peux pas refuser
  je suis dispo [+des lundi]
  ok [+mardi 8h45] avant l'embauche
  pas [-cette semaine] on finit le chantier
  [=vendredi] on m'a dit que la mission etait finie, je suis degouté
  mettez moi [+entre midi et deux] je suis a coté
  je sors pas [-a 14h], le chef compte les gens
  il me reste [+le 30], apres je monte en saison
  l'interim m'a rappelé [=hier soir] je bosse, je viendrai pas
  [+un samedi] serait l'ideal vu mes horaires
  Bonjour Madame, je vous prie de m'excuser mais [-jeudi] mon épouse est hospitalisée, je pourrais me présenter [+le lundi suivant].
  Je vous confirme ma présence [+mardi à 9 heures], malgré la neige annoncée [=lundi soir].
  [+lundi en fin de journée] avant ma prise de poste
  [+le mois prochain], là je suis prise avec les vendanges
  j ai mal au dos depuis [=dimanche] le docteur veut pas que je bouge alors [-demain] cest non
  ben chez nous le car y passe que [=le mardi] et [=le vendredi] donc [+vendredi]
  [-demain matin] impossible la petite est malade, [+demain aprem] si vous voulez ma mere la garde
  J'ai la visite de mon infirmière [=tous les matins à 8h30], je serais donc disponible [+à partir de 10h].
  [+mercredi 16h] c'est l'heure où le grand rentre et peut garder les jumeaux
  Le chauffagiste doit passer [=jeudi après-midi], mais rassurez vous je serai bien là [+jeudi matin]
  ma formation fini [=le 18] donc [+le 19] ou [+le 20] les deux me vont
  c'est loupé pour [-vendredi], j'ai recu [=hier] une convocation du tribunal pour la garde
  oui je vien [+mercredi] par contre le rdv de [-15h] faut le mettre [+a 14h] je recupere ma fille [=a 15h30]
  pour moi c'est [+le 4], je touche le RSA que [=le 5] mais tant pis je prendrai le bus
  Hopla, [+demain] ça joue, [=aujourd'hui] j'étais encore cloué au lit
  [+jeudi tantôt] ch'est bon, [-el matin] j'ai min tio à garder
  bonjour voila je vous explique [=lundi] on m a coupé l electricité et [=mardi] j ai du aller a la mairie donc la [-mercredi] je dois rester pour le technicien, vous auriez pas [+jeudi] plutot
  J'ai bien reçu votre courrier [=samedi]. Le jour qui me conviendrait serait [+le mercredi 14 dans la matinée].
  je sors de l hopital [=demain] donc [+vendredi] c est jouable oui
  [-10h] ça va pas le faire je sors du boulot [=a 9h] et faut que je dorme, [+15h] oui
  interim m'a mis une mission [-jusqu'a vendredi], [+lundi] je suis libre
  N'importe quel jour sauf [-le jeudi], c'est mon jour de dialyse
  je dialyse [-lundi] [-mercredi] [-vendredi] donc [+mardi] svp
  J'étais présent [=la semaine dernière] et personne ne m'a reçu. Je reviendrai donc [+jeudi à 14 h], comme convenu.
  le bail finit [=à la fin du mois] j'ai la tete ailleurs mais oui [+demain] je serai la
  [+apres le 10], on me donne les clés du logement [=le 9]
  [+en janvier] pas possible avant je fais les marchés de noel
  jpeux pas [-jeudi] g le juge [=a 9h] et apres faut que jaille chercher le petit
  [+mardi] [-le matin] non, [+apres 14h] oui
  Ma fille me conduit, elle est en congé [=mardi], donc c'est d'accord pour [+mardi 10h30]
  Je regrette, [-le 23] je serai à l'enterrement de mon frère. [+Le 24], si cela vous agrée.
  [+vendredi] après la kiné, elle part [=vers 10h]
  pas [-la semaine prochaine] je suis en stage, [+celle d'apres] oui
  ok [+demain] mais juste pour info j'ai rdv CAF [=a 11h30] faudra pas trainer
  [=hier] la chaudiere a pété jai de leau partout
  [+lundi 8] oui, [-le 9] j ai la caf et [=le 10] je touche les apl enfin
  non [-mardi] y a conseil de classe et je suis toute seule avec 4 gosses
  disons [+jeudi vers 17h], mon remplaçant à l'étable arrive [=à 16h]
  la traite finit [=à 9h] donc [+11h] me va tres bien
  Avec mes rhumatismes, [-8 heures] c'est trop matinal pour moi ; auriez-vous [+vers 11 heures] ?
  je commence [=lundi prochain] mon CDD, faut me prendre avant, [+jeudi] ou [+vendredi]
  mon contrat aidé s arrete [=le 31 decembre] et je voulais savoir si vous pouvez m aider
  [+samedi] si vous ouvrez, [-en semaine] je suis en formation
  on ma dit [=ce matin] que ma piece didentité arrive [=dans 3 semaines] c genant pour [+jeudi] ou je viens quand meme?
  je viens oui [+lundi], l'école reprend [=lundi] aussi mais je dépose les petits avant
  L'expulsion est prévue [=le 1er avril] alors le plus tôt serait [+demain]
  [-cet aprem] c mort, jme suis bloqué le genou [=ce matin] en descendant du tracteur
  Je préférerais [+le 16], mon fils qui habite Toulouse étant chez moi [=du 15 au 18] pour me véhiculer
  désolée pr [=lundi], javai pas de telephone
  [+dans quinze jours] là j'ai le bras dans le plâtre
  [=Le 12 novembre] j'ai déménagé à Quimper. Ma présence [+jeudi] reste assurée.
  je suis a paimpol [-jusqu'à samedi] chez ma mère, donc [-vendredi] c est non
  alors attendez [-mercredi] jai les enfants, [-jeudi] je fais le menage chez une dame, reste que [+vendredi matin]
  [+15h] d'accord, mais [=à 16h] je dois absolument être devant l'école
  Il m'est impossible d'être là [-demain à 14h], la pose de mon stent ayant lieu [=après-demain].
  [+le 3] parce que [-le 2] je passe mon code
  mon ex a les enfants [=ce week-end] et me les rend [=dimanche soir] donc pour [+lundi] c bon
  dès que j'ai mon titre de transport, soit [+à partir du 6]
  je vais essayé de venir [+demain] mais [=la nuit derniere] jai dormi dans la voiture
  boudu [-jeudi] c'est le marché, je tiens le stand, mettez [+vendredi] allez
  [+mardi à midi], je prends sur ma pause
  [+entre midi et deux] car j'embauche [=à 14h]
  bonjour, le medecin du travail ma vu [=vendredi] et il a dit inapte. Je viens [+mercredi] vous en parler
  [-Mardi] non. [+Mercredi] oui, l'aide ménagère ne vient que [=le mardi].
  je peux que quand les petits sont a l ecole, genre [+9h30]
  le rdv de [-demain] je le fais pas je commence un essai [=a 7h] a l usine
  comme ma fille a son spectacle [-vendredi soir], il vaut mieux [+vendredi matin] ou bien [+lundi]
  Je me permets de vous signaler que [=le 11] est un jour férié ; souhaitez-vous maintenir [+le 10] ? Je suis d'accord.
  [+demain], [-aujourd'hui] je suis aux urgences avec le petit
  je suis tombée [=avant-hier] dans l'escalier, le poignet cassé, impossible [-jeudi]
  ma chimio c'est [-lundi], je suis à plat [-mardi] et [-mercredi], disons [+vendredi]
  non [-samedi] j'ai personne pour m'emmener
  [+la semaine du 15], après mon déménagement
  oui oui [+14h] pas de souci je suis rentré de cure [=hier]
  On est en pleine récolte [-jusqu'au 20], mettez-moi [+le 22]
  jarive pas a dormir depuis [=3 semaines] mais je serai la [+demain 9h]
  g un entretien [=jeudi 9h30] a strasbourg du coup [-jeudi 10h] c chaud, [+jeudi aprem] sa passe
  Si le cabriolet de mon voisin démarre : [+jeudi].
  [+le 28], ma paye tombe [=le 27] et je pourrai mettre de l'essence
  Pardonnez mon retard à répondre, j'ai lu votre message [=ce soir] seulement. C'est entendu pour [+demain].
  non pas [-demain] le gamin est exclu du college jusqua [=vendredi] je peux pas le laisser seul
  [+lundi] jsuis pas en cours, [-mardi] exam
  je dois voir l'assistante sociale [=à 10h] et vous [-à 10h30] ça fait trop juste, décalez [+à 11h30]
  ce que vous voulez mais [+après le 3], l'huissier est venu [=hier] et je cherche un toit
  mon CDD a été prolongé [=hier], je bosse [-toute la semaine], faudrait voir [+samedi matin]
  Nous pourrions convenir [+du vendredi 6], car [-le 5] je fête mes soixante ans en famille
  ché bon pour [+lindi] min gars y m'emmène avant d'embaucher [=à neuf heures]
  mon fils autiste est au centre que [=le lundi] et [=le jeudi], donc [+jeudi 14h]
  Je suis confuse, j'avais mal lu votre lettre de [=la semaine passée] ; je viendrai bien [+le 16]
  [-en décembre] c'est pas possible, [+début janvier] oui
  voila jai pas pu venir [=mardi] parce que le bus il est pas passé et apres [=mercredi] jai appelé personne repond donc est ce que [+vendredi] je peux venir
  [-jeudi] je suis au tribunal
  [+jeudi] apres le tribunal, ca finit [=vers 11h]
  Le kiné me prend [-le lundi et le mercredi à 15h], tout le reste vous est ouvert, [+mardi] par exemple
  je confirme [+demain 8h45] mon apprentissage demarre que [=le 2]
  moi [+vendredi] ou rien, [-demain et jeudi] je bosse
  ok pour [+mercredi]. jai recu le papier de la cpam [=ce matin] je le ramene
  [+Demain] sans faute ! mon opération a été repoussée [=au mois de mars]
  je suis logé a l'hotel par le 115 [=jusqu'à mardi] alors [+lundi] serait mieux
  l'assedic m'a convoqué [=le même jour à 10h], du coup pour vous [-10h] non mais [+14h] oui
  pas [-le matin], je donne le bain à ma mère, [+vers 15 heures] ce serait parfait
  Impossible pour [-le 9]. Vous pouvez me joindre, je suis chez moi, convalescent depuis [=le 2].
  le plus tard possible [+vendredi], j'ai beaucoup de route
  jme suis faite operé [=lundi] faut pas que je conduise [=avant 10 jours], donc pas [-jeudi]
  le bus roule pas [-jeudi] y a greve, [+mercredi] alors
  si la greve de [=jeudi] est annulée je viens [+jeudi], sinon [+vendredi]
  la nounou est en vacance [=du 3 au 15] donc ce sera [+le 16]
  [=hier] on a enterré mon pere
  Je vous remercie de votre rappel. [+Mercredi 10 heures] me convient parfaitement.
  [+mardi ou mercredi], [-lundi] j'ai l'échographie
  ouais [+lundi] c bon jaurai fini mon stage [=vendredi]
  [+a 13h30] pile pendant la sieste du petit il se leve [=a 15h]
  bin [-demain] c'est tendu, l'expert passe [=demain] pour le dégât des eaux, vous pouvez [+après-demain] ?
  Cela m'arrangerait [+en fin de semaine] ; [=mercredi] mon médecin me donnera ses résultats.
  Maintenez donc [+vendredi]. Le rendez-vous chez le cardiologue est remis [=à la semaine prochaine].
  jai arreté de travailler [=en juin] et depuis rien, alors moi [+demain] [+apres demain] quand vous voulez
  Non merci pas [-à 8h], le brouillard et la route de montagne, plutôt [+10h]
  j'ai pas d'heure pour [-vendredi] mon patron me dit [=jeudi soir], mettez [+lundi] c'est plus sûr
  la [-cette semaine] je fais les nuits en ehpad, [+lundi prochain] ca va mieux
  Depuis que ma voiture est en panne, soit [=depuis le 20], je dépends du car : [+pas avant 11h15].
  je c pas si on me garde [=apres le 30] mais [+demain] je vien
  [-le 5] nan g mon fils en visite médiatisée
  [+le 5] tres bien, mon fils est chez son pere [=ce jour la]
  Ma carte de séjour finit [=le 14] et la préfecture me voit [=le 13]. Donc [-le 13] non, [+le 15] oui.
  Monsieur, j'accuse réception de votre message de [=ce jour] et vous confirme ma venue [+le jeudi 20 à 15 heures].
  [+mercredi], le grand est au foot [=de 14h à 16h], on sera tranquilles
  je voulais venir mais [=lundi] ils mont couper le tel et jai pas vu votre msg, [+jeudi] ca tient toujours ?
  [+jeudi] ok mais pas [-9h], le premier bus est [=a 8h50]
  Le dentiste m'arrache trois dents [-mardi] ! [+Jeudi] je devrais pouvoir parler.
  pas de mode de garde [-le mercredi], tout autre jour c bon
  [-demain] nan, ma fille fait de la fievre depuis [=hier soir]
  J'ai la convocation sous les yeux : [+le 7 à 9h15], n'est-ce pas ? J'y serai.
  mon stage se termine [=vendredi], je propose [+le lundi qui suit en matinée]
  je peu [+mardi] mai fau kje parte [=a 11h] pr le lait du petit
  [-vendredi 14h] je peux pas j'ai mon bilan de competence, sinon [+vendredi 10h]
  Voyons [+la semaine du 12], je serai rentrée de chez ma fille à Bordeaux [=le 10].
  oui. et pour info jai retrouvé une place en foyer [=cette semaine]
  je vous avais dit [=mardi dernier] que [-le 14] j'étais à Rennes pour l'opération de ma mère
  [+mardi 14h] c bien, [=hier] le petit a eu son vaccin et il grogne
  dans mon village la navette c [=7h40] et [=13h10], mettez moi [+14h]
  [+à 10h] je peux y être si le car de [=9h05] n'a pas de retard
  c'est non pour [-le 8] : commission de surendettement
  quand jaurai fini le module bureautique, donc [+fin du mois]
  [-Ce mois-ci] je suis trop souffrante. [+Début février], volontiers.
  jeu peut [+demin] mais jé mon fisse avec moi il a pa ecole [=demin]
  [-le matin] j'ai trop de vertiges avec le traitement, [+en debut d'apres midi] ca ira mieux
  écoutez j'ai bien réfléchi, [+mardi] je viens, même si [=lundi] je passe la radio
  [+jeudi soir] si vous faites, je débauche [=à 17h30]
  avec les 3 huit c complexe, la je suis de nuit [-jusqua jeudi], [+vendredi aprem] oui
  la directrice du centre me laisse sortir [=à 15h], alors [+15h30] au lieu de [-14h30]
  n'importe lequel, [+lundi], [+mardi], mais pas [-mercredi] les enfants
  Mon mari est décédé [=le mois dernier], je n'ai pas la tête à cela.
  [+Vendredi], c'est noté sur le calendrier des pompiers ! Je viens avec mon CV refait [=hier].
  j'ai deux contrats en meme temps, ménage [-de 6h a 9h] et cantine [-de 11h30 a 14h], reste [+15h]
  jsui en garde a mon travail [-demain toute la journée]
  Alors pour nous autres à Saint-Brieuc, [+le 3] ça irait, y a une voiture qui descend [=ce jour-là]
  ok pr [+lundi] jaurai ma paye [=samedi] donc je peux prendre le tiquet
  on a volé mon scooter [=dans la nuit de dimanche], j'peux pas faire 20 bornes à pied [-demain]
  ma petite rentre en creche [=le 2], donc moi [+a partir du 3] cest quand vous voulez
  Je serai présente [+demain à 11 h 30]. En revanche je devrai partir [=à midi], l'ambulance ne m'attendra pas.
  ptetre [+le 21] vu que [-le 20] je signe le bail
  [-jeudi] l ophtalmo, j'ai attendu longtemps je peux pas le lacher, [+vendredi] svp madame
  [+Demain] dès que possible : l'usine me rappelle [=lundi].
  je pensais que cetait [=hier] je suis venu et cetait fermé!!
  je reprends [=le 2 janvier] après mon arrêt alors voyons nous [+avant le 25]
  Pas de problème [+mercredi 9h], je n'ai la perfusion que [=le soir]
  bah [+mardi], j'ai demandé à mon chef, [-lundi] il veut pas me lâcher
  g plus d'arrêt depuis [=le 1er], ils m'ont pas payé, je viendrai [+jeudi] pour qu'on regarde
  plutôt [+le 17], l'infirmière libérale m'a dit que je pourrai marcher [=dès le 15]
  Attendez voir… [-mardi] c'est la foire, [-mercredi] l'inséminateur, eh bien [+jeudi] !
  [-Lundi], [-mardi], non. [+Mercredi] oui, à condition que ma voisine garde le petit.
  c trop tot [-a 9h] je depose la petite [=a 8h45] a l'autre bout de la ville, [+9h30] svp
  je pars en Alsace [=samedi prochain] donc avant, [+jeudi] par ex
  je prend la route [=demain a 5h] pour un chantier, votre rdv de [-demain] je le ferais pas
  [+9h], [+10h], c'est égal, mais pas [-l'après-midi], je m'endors avec les cachets
  Je suis à votre disposition [+toute la semaine prochaine], [-la suivante] étant celle de ma cure.
  Le bailleur vient [=demain à 9h] pour l'humidité, cela ne devrait pas m'empêcher d'être chez vous [+à 11h].
  [+vendredi], [=jeudi soir] je dors chez mon frère à côté de chez vous
  bonjour cest la maman de 4 enfants, [=le mardi] ils mangent a la maison [=a midi] donc [-11h30] non [+10h] oui
  mon alternance c [-lundi mardi mercredi], donc [+jeudi] [+vendredi]
  mince, [-jeudi 12] j'avais promis au voisin de l'aider à rentrer le bois. On ferait pas ça [+le 13] ?
  attends ma conseillère mission locale ma dit [=le 6 a 14h], vous mettez [+le 6 a 16h] comme ça jfais qu'un trajet
  merci de votre message de [=hier], oui je viendrai
  pas trop tôt [+demain], le verglas tient [=jusqu'à 9h]
  [-A 8h30] je suis encore en poste. [+A 10h] j'arrive direct de l'usine.
  [+samedi matin] je peux, le reste du temps la boite d'interim m'appelle [=la veille pour le lendemain]
  C'est bien aimable à vous. [+Après-demain] me convient, [-demain] étant réservé à la messe d'anniversaire de feu mon époux.
  ma sortie de l'HP est prévue [=jeudi], laissez-moi souffler, [+lundi] ou [+mardi]
  [+11h] c'est parfait, la puéricultrice passe [=à 9h]
  je suis desole [-demain] je suis de corvée, mon patron a viré 2 gars [=hier]
  [+mercredi], pourvu que je sois devant l'école [=à 16h30]
  J'attends un appel du notaire [=lundi] et ne bougerai pas de chez moi [-ce jour-là], prenons [+le lendemain].
  [-Jeudi] pas possible, [+vendredi] oui
  [-10h] pas possible [+11h] oui
  [+10h] oui [-9h] non le car arrive [=a 9h20]
  [-cette semaine] pas possible la petite a la varicelle, [+l'autre semaine] oui
  Pour [-le 15], c'est exclu. Pour [+le 16], j'accepte bien volontiers.
  oui pour [+mardi], non pour [-jeudi], [=vendredi] je saurai pour le logement
  le rdv tient pour moi [+jeudi], c'est ma soeur qui venait [=jeudi] et elle a annulé
  Mon fils se marie [-samedi], vous pensez bien ! [+La semaine suivante] sans difficulté.
  non c'est pas [-demain] que je peux, [=demain] on me pose le compteur Linky
  [+le 12], ma fille aura ses deux ans [=le 11] et je veux etre avec elle [-le 11]
  jai une crise de sciatique [=ce matin] peut etre ca ira mieux, gardez moi [+demain]
  faites moi ça [+en janvier] le temps que le docteur il signe la fin d'arrêt [=le 31]
  Comme convenu au téléphone [=hier], je me présenterai [+le mardi 4 à 14 h].
  [+lundi 14h] ou [+mardi 14h], je suis en stage [-les matins]
  [-mercredi] ya pa cantine ya pa ecole ya rien alor [+jeudi]
  mais quand j'aurai le permis, je le passe [=le 9]. Disons [+le 12]
  faut que j'aille à la banque alimentaire [=jeudi à 10h] ils donnent qu'une fois, donc [-jeudi 10h] non
  après la banque alimentaire, [+jeudi vers 11h30]
  je souffre trop [-cet après-midi], [+demain] si le médecin m'a vue
  [+jeudi en fin de matinée], avant la distribution de [=midi] au secours populaire
  avant que je prenne mon service [=à 14h], donc [+13h]
  [+mardi soir] après avoir couché les petits ça existe en visio ?
  ah non je commence mon CDD [=ce lundi], ça c'est fini pour moi les rdv
  Je vous écris de la clinique de Lannion où l'on m'a admis [=dimanche]. Ne m'attendez pas [-demain].
  [+le 30 novembre], dernier jour de mon contrat d'insertion
  euh [+demain] je viens, la formation hygiene a lille est finie depuis [=lundi]
  moi cest simple [-lundi] courses avec l'association, [-mardi] kiné, [-mercredi] enfants, [+jeudi] rien
  [+lundi] d'acc. Par contre prévenez la dame de [=mercredi], je ne sais plus son nom
  [+début de semaine prochaine], ma tutrice de stage est absente et ça tombe bien
  votre sms est arrivé [=à 23h], je dors [=à cette heure-là] moi
  Avec la marée je rentre au port [=à 11h], pour [-10h] c'est mort, [+14h] y a pas de souci
  [+jeudi], il y a [=ce jour là] le bus gratuit du département
  quand la CAF ouvre, c'est [=le mardi], donc je fais les deux [+mardi]
  je vous ai apporté les papiers [=vendredi] à l'accueil, les avez-vous trouvés ?
  Le 115 me rappelle [=à 18h], donc [+avant 17h]
  [-vendredi] je suis au bloc, la main droite, [+dans 3 semaines] si tout va bien
  [+dans un mois], mon plâtre on l'enlève [=le 22]
  je peux pas venir [-demain] et [-jeudi] non plus mon fils est en crise depuis [=samedi]
  à mon âge on se lève tôt : [+8 heures] ou [+8 heures et demie], ce sera très bien
  entendu… ah non zut [-mardi] j'ai le contrôle technique
  [-mardi], ah non pardon je voulais dire [+mercredi]
  [=Mercredi dernier] on m'a dit [=mardi], maintenant vous dites [+jeudi], bon, va pour [+jeudi].
  [-mi décembre] y a le déménagement, [+fin novembre] c'est mieux
  Est-ce que ça peut attendre [+lundi] ? la petite dernière est hospitalisée [=jusqu'à samedi]
  [+le 4 au matin], [-l'apres midi du 4] j'ai mon bilan d'orthophonie avec le grand
  je suis convoqué au commissariat [=mardi 9h], après je viens chez vous [+mardi 11h] comme prévu
  On me livre le fioul [=entre 8h et 12h jeudi], donc [+jeudi après 14h].
  [-samedi 10h] vous êtes sûrs ? je travaille au marché de Noël [-tous les samedis]
  le mieux serait [+le dernier vendredi du mois], c'est le jour où je descends à Pau
  jai mes regles douloureuse endometriose, [-aujourdhui] impossible
  je sors [=vendredi 13h], passez moi [+à 14h]
  j'emmène ma mère chez le podologue [=demain à 14h], le vôtre étant [+à 16h] je serai peut-être un peu en retard mais je viens
  pas [-le 24] ni [-le 26] enfin vous comprenez, [+le 29] c'est calme
  moi je suis prête [+demain], c'est mon fils qui a la gastro depuis [=ce midi]
  [+le jeudi], toujours [+le jeudi], c'est mon seul jour sans cours
  [+A jeudi]. Je pars en maison de repos [=lundi 17], il fallait que je vous le dise.
  je vois la psy [=le mardi à 17h], si vous êtes à côté [+mardi 16h] me va
  Bonjour c est moi voila [=lundi] j ai eu mon pere qui est tombé [=mardi] les pompiers et la je suis au chu je peux pas vous voir [-demain] desolee
  alor moi normalement [-mardi] cétai bon mais ma copine elle peut plu garder, alor [-mercredi], ah bah non [-mercredi] yora les 3, donc [+jeudi]
  Je vous remercie infiniment. J'étais inquiet depuis [=lundi]. Je serai là [+jeudi], un peu en avance.
  je cueille les pommes [-jusqu'au 15 octobre] madame ça paie mal mais ça paie, [+le 16] je suis à vous
  pour [+le 9h30 du 12], c'est bon, [=à 11h] je dois être au Pôle de santé
  [-Demain] tombe mal, je passe en commission logement. Une autre fois [+dans la semaine] ?
  je préfère largement [+le matin], [-l'après-midi] mes jambes ne me portent plus
  [+au plus tot lundi], ma cheville desenfle pas [=avant dimanche] d apres l urgentiste
  [-14h] la petite dort, [+16h] elle dort plus, voilà
  mon petit contrat s'est fini [=vendredi] je suis libre comme l'air, [+mercredi] oui
  [+lundi prochain] faites-moi une petite place, parce que là je suis sous cortisone
  j ai pa le droit de sortir [-entre 9h et 11h] a cause de l arret alors [-10h] nan mettez [+11h30]
  l'arrêt m'oblige à rester chez moi [-de 9h à 11h] et [-de 14h à 16h], [+16h30] c'est possible
  y'a rien qui va [=aujourd'hui], la serrure est cassée et le proprio répond pas
  ben [+jeudi] en venant, j'amène les enfants au catéchisme à côté [=à 17h]
  Je suis navré de ce contretemps : [-vendredi matin], la mutuelle me fait passer une expertise à Brest.
  oui a [+mardi]! et [=samedi] jai appris que je suis prise pour le stage!!!
  mettez [+mercredi], [=hier] c'était la Sainte-Barbe ça n'a rien à voir mais je m'en souviendrai
  non [-jeudi] ma mère fait son scanner et je suis la seule qui conduit
  je conduis ma mère [=à 8h] au scanner et je reviens [=vers 10h], calez ça [+à 11h]
  si j'ai bien lu votre mot de [=ce matin] c'est [+demain], ok je viens
  quand le petit sera à l'IME, ils le prennent [=lundi mardi et vendredi], donc [+mardi]
  vous m'avez écrit que mon dossier partait [=le 3], est-ce fait ?
  [-Demain], non, je vends mes poules au marché de Dax ; [+lundi] par contre !
  [+10h30] oui mais mon fils sera avec moi, le collège est fermé [=demain] pour travaux
  Je vous laisse choisir entre [+le 6] et [+le 8], [-le 7] étant pris par le podologue.
  deja que [=hier] jai fait 2 bus pour rien, [-demain] je bouge pas
  le mari de ma cousine me descend en ville [=le premier lundi du mois], mettez [+le premier lundi]
  la dame de la CAF m'a eu au tel [=a 9h], elle dit de vous voir vite, je garde [+jeudi]
  mes collegues de formation finissent [=a 16h] et moi aussi, pour [-15h] c raté, [+16h45] c mieux
  mi ze sui pas la [-vendredi], [+samedi matin] oui si ouvert
  ok mé [+pas plus tard que 10h] vu que g un autre rdv [=a 11h] chez le docteur
  [+vendredi prochain], j'aurai eu l'anniversaire du petit [=mercredi] et je serai remise
  Merci de noter que je ne pourrai honorer [-le 19], étant en cure thermale [=du 10 au 30].
  [=du 10 au 30] j'étais en cure, je n'ai rien reçu
  on dit [+le 2 décembre], je rentre de cure [=le 30]
  on m'expulse [=mardi] moi, alors votre rdv [-mardi 14h]…
  [+avant mardi] obligé, l'huissier vient [=mardi]
  voui [+demain], le vétérinaire a fini avec les bêtes [=ce matin]
  [+le 14], par pitié pas [-le vendredi 13], je suis superstitieuse
  Est-il possible de retenir [+14 h 30] ? Vous m'indiquez [-14 h], mais la navette arrive [=à 14 h 10].
  g mon oral de CAP [-jeudi matin] donc si c [+jeudi aprem] je dis oui
  on a l'eau dans la maison depuis la crue [=de samedi], peut etre [+fin de semaine prochaine] quand ça aura séché
  jattend toujours ma carte vitale depuis [=juillet]
  attend je regarde mon planning... [-lundi 6h-14h], [-mardi 6h-14h], [+mercredi] repos voila
  [+Mercredi] je suis de repos donc oui, même si j'ai posé [=jeudi] pour rien
  moi jcomprends rien a vos dates, [=la derniere fois] cetait [=un lundi] non ? bon ben [+lundi]
  [-demain 8h] c'est pas humain avec 2 bébés, [+demain 10h] à la rigueur
  Convenons, si vous le permettez, [+du jeudi 11, vers quinze heures], après ma sieste.
  ma pension tombe [=le 9], mon loyer part [=le 5], comment voulez-vous, bref je viens [+lundi]
  [+lundi], sans faute, sinon la boîte signe pas mon contrat [=mardi]
  [-lundi 9h] il me manque le justificatif, la mairie le donne [=lundi à 14h], du coup [+mardi 9h]
  le proprio veut me voir [-vendredi à 10h], tout le reste de [+vendredi] vous pouvez
  je suis la [+demain] oui. ma voisine aussi elle a rdv [=jeudi] elle peut venir avec moi?
  [=à partir de la mi-mars] je serai plus en tutelle, pour l'instant [+mercredi] avec ma tutrice
  [-Vendredi] c'est râpé, ma chimio a été avancée [=de lundi à vendredi].
  pas [-pendant les vacances de la toussaint], les gosses sont à la maison. [+le 4 novembre] par contre nickel
  le medecin ma arreté [-jusqu'au 28], rappelez moi [+le 29]
  pfff [=hier] j'ai encore passé la journée à la préfecture
  Comment va [+lundi] pour vous ? Moi le plus dur c'est [=le dimanche], après ça roule.
  [-Mardi] je ne suis plus ici, je pars vivre chez ma fille à Mulhouse [=lundi].
  [+Ce vendredi], entre le rendez-vous de l'oncologue [=à 9h] et celui de la banque [=à 15h]
  [-Jeudi] je décline, [+vendredi] j'accepte.
  c est bon [+le 11] pour moi je serai rentrée de Nantes [=le 9] et le petit sera gardé
  scusez j'avais pas vu, [=samedi] mon tel est tombé dans l'eau. [+Lundi] c'est bon
  moi [=la nuit] je bosse au tri postal, donc [-8h] [-9h] laissez tomber, [+14h]
  [-Mercredi matin], mes trois garçons ont judo, tennis et solfège : impossible. [+Mercredi soir] ?
  [+demain à la première heure], le train pour Quimper est [=à 11h]
  [+14h] je pourrai si le juge me libère [=à midi] comme prévu
  moi c'est [=le 12] que mon RSA saute alors [+le 10 grand maxi]
  ça marche pour [+le 21]. Au fait on est bien [=le 18] là ?
  Hélas, la mairie inaugure le lavoir [=jeudi] et j'y chante. [-Jeudi] m'est donc impossible.
  ma plus grande a conseil de discipline [-mardi 17h], donc [+mardi matin] ou bien [+jeudi]
  bjr je peu pa monter les escalier avec mon pied casser [=hier]
  [+mercredi], c'est l'infirmier qui m'a dit de pas marcher [-avant mardi]
  jai bien eu votre appel [=de 10h] jetais sur la ligne de production on a pas le droit au tel, oui [+demain]
  Mon petit commerce est fermé [=le lundi], c'est donc [+le lundi] que je suis libre.
  Je serai en retard [+demain], la rocade est coupée [=jusqu'à 10 heures], mais je viendrai.
  ils ont décalé mon opération [=du 4 au 11], donc [+le 4] est libre maintenant
  ils ont avancé mon operation, du coup [-le 4] c plus possible, cetait prévu [=le 11] a la base
  si possible [+lundi matin tot], j'ai un gros trajet pr aller bosser [=a 12h]
  [-demain] non pas la peine jai trouvé du travail [=lundi]
  [+Vendredi] je viens avec ma béquille, on m'enlève les fils [=jeudi]
  [+la 1ere semaine de mars], avant c'est l'agnelage, on dort plus
  le 115 m'a mis à 40 km [=cette nuit], comment je fais pour etre la [-a 9h] moi
  jeveux bien [+le 27] mais pas [-le 28] jai le demenagement du secours catholique qui me donne un lit
  j'étais de garde chez la dame [=jusqu'à 7h], je dors et j'arrive [+à 14h] comme prévu
  [-ce mercredi] la grand-mère est pas là, mais [+mercredi prochain] elle est là
  Mon fils aîné passe son bac blanc [=toute la semaine], cela n'empêche rien, à [+mardi].
  j'ai pu que [+vendredi matin], le patron me rajoute des heures [-lundi] et [-mardi]
  [-lundi] niet. [+mardi] allez ca va, je finis tot
  n'importe quand [+jeudi], ma patronne m'a donné ma journée de [=jeudi]
  je reste au lit [-demain], ordre du docteur vu [=ce matin]
  mon fils a la sortie scolaire [=le 15] et je l'accompagne, donc [-le 15] non [+le 16] ou [+le 17] oui
  est ce que c'est bien [+vendredi] ? parce que la dame m'avait dit [=jeudi] au téléphone. Je viens [+vendredi] alors.
  Je ferai l'effort de venir [+le 5], quoique mon médecin m'ait recommandé le repos [=jusqu'au 10].
  d'accord [+15h] je débauche [=à 14h] et je suis pas loin
  [-lundi] c'est pris, ensuite la cantine fait greve [-mardi]. [+jeudi] !
  Bonjour, ma convocation porte la date [-du 31], or je dois me rendre à des obsèques.
  je touche mon dernier salaire [=le 10] et après plus rien, voyez moi [+avant le 10] s'il vous plait
  [=Demain aprem] on fête l'anniversaire de la petite mais [+demain 9h] d'accord
  Pour commencer l'année du bon pied : [+le lundi 5 janvier] !
  j'ai le droit a ma pause [=de 12h a 13h], votre rdv de [+12h15] c'est juste juste mais je viens
  [-a midi] je nourris tout le monde, [+13h45] impec
  J'accompagne ma belle-mère à Rodez [-le jeudi 9], fixez-moi [+le mardi 14].
  l'autre fois vous m'aviez mis [=à 8h], plus jamais ça ! [+10h] s'il vous plaît
  [=il y a 2 jours] jai fait un malaise au boulot donc [-demain] cest repos
  [+des demain], je quitte l'hébergement [=vendredi] et j'ai rien derriere
  j'ai mon titre pro à passer [-le 24 et le 25], le rdv [-du 25] faut donc le bouger, pourquoi pas [+le 26]
  [+le 26 fin d'aprem], le jury me libère [=à 15h]
  Tout compte fait, [+jeudi 14 h] ne me pose pas de difficulté, ma visite à l'ONACVG étant [=jeudi 10 h].
  sa depend la meteo je suis en fauteuil, disons [+vendredi] ils annoncent du sec, [=hier] jsuis resté coincé dans la neige
  mi j'sus à l'caisse d'allocations [-el matin], [+l'après-midi] j'arrive
  on va dire non pour [-le 6], mon ex me ramène les petits [=le 6 à midi] et je sais jamais à quelle heure
  [+Tout début novembre] ; je serai sevré, je sors de postcure [=le 29].
  [-demain] jai pas de quoi payer l essence jai [=le 6] ma prime donc [+le 7]
  je serais plus tranquille [+le 7], la prime d'activité arrive [=le 5]
  Je n'ai plus de médecin depuis [=janvier], qui peut me signer votre papier ?
  l'EHPAD m'a demandé de remplacer [-vendredi], j'ose pas dire non je suis en essai [=jusqu'au 30], vous auriez [+lundi] ?
  [+vers 9h45], le taxi conventionné me dépose [=à 9h30]
  non pas [-le 2], c'est le seul jour ou le pere voit les enfants
  à vous de voir, [+le 20] la nounou revient, avant c'est galère
  [-Vendredi 17 h] : je crains la nuit au volant. [+Vendredi 14 h] serait plus prudent.
  mon stage de toiletteuse s'arrête [=mercredi à 17h], [+jeudi aprem] c'est bon
  Veuillez trouver ici la confirmation de ma venue [+jeudi].
  la je peux pas parler je suis en garde d enfants, mais [+a 14h] je suis la
  [+lundi en début d'après-midi], avant d'aller chercher le petit au périscolaire
  Pas [-le lundi], le club du troisième âge m'attend.
  [-demain] mon dos me lache, je tiens pas assis
  apres les fetes svp madame, [+en janvier], la jai trop de frais
  j'ai glissé sur le verglas [=ce matin], rien de cassé
  [+jeudi] pendant que le petit dernier est à la halte garderie
  mon fils est né [=cette nuit] !!!
  le jour du marché, donc [+vendredi]
  mon dossier MDPH est parti [=en septembre] et toujours pas de nouvelle vous savez quelque chose
  [+dans trois semaines], le temps de la rééducation
  désolé de répondre [=a 2h du matin] je travaille de nuit
  je viens mais si c'est encore pour attendre comme [=lundi dernier] ça m'énerve d'avance
  J'aimerais autant [+le 15], ma pension sera versée.
  Je n'honorerai pas celui [-de vendredi], ma sœur étant au plus mal.
  ya que [+le mercredi] que ma formatrice me libère
  quand le gel s'arrete, on va dire [+debut mars]
  oui [+mardi], je me suis arrangée avec la maman d'une copine de ma fille pour la sortie
  on a signé le bail [=avant-hier] enfin un toit
  j'ai pas de préférence, sauf [-le soir], les petits sont seuls
  [-mercredi] je suis la mamie de garde, ma belle fille accouche
  [+a 11h] le temps que le doliprane fasse effet et que je sorte du lit
  [+10h] ça va, j'aurai trait les vaches et pris ma douche
  [+jeudi aprem], juste avant mon cours de français
  ils m'ont renvoyé de la clinique [=hier soir], je suis encore dans le brouillard
  je peux point [-demain], min vélo y est crevé et y pleut à siaux
  Si cela ne vous dérange point, [+mercredi en quinze], à mon retour de Colmar.
  depuis [=le 3] jai plus de chauffage avec mon bébé et le proprio s'en fout
  [+samedi] pourquoi pas, mon contrat me prend [-la semaine]
  ok [+lundi 14h] mais je viens avec mon fils handicapé, y a un ascenseur ?
  [-vendredi] l'agence m'a donné un remplacement a la cantine
  [+demain soir], visio, quand les gosses sont au lit
  [-à midi] non, on mange, disons plutôt [+14h]
  Monsieur, [=dimanche] j'ai perdu ma femme, je vous répondrai plus tard.
  pas [-cette quinzaine], on refait le toit
  jai fait trop de ménage [=ce matin] je suis morte
  [+demain] je passe, j'habite plus chez mon ex, je suis au foyer à côté
  [+tous les jours] sauf [-le jeudi], j'ai mon groupe de parole
  la CPAM me coupe les indemnités [=au 1er janvier], c'est vous qui gérez ?
  [+vers 16h30] en sortant de l'atelier du chantier d'insertion
  Voyez-vous, [-à 8 h] je ne suis point encore coiffée.
  Je vous propose [+le 18], date à laquelle mon gendre monte à Bayonne.
  mon contrat a la cantine il finit [=vendredi] et je sais pas si ils renouvellent
  ben quand la voiture sort du garage, [+jeudi] dit le garagiste
  [-jeudi] c'est le jour du parloir
  je prefere [+le lundi], les autres jours je suis a la fac
  [=la semaine derniere] la dame de l'accueil ma dit de rappeler et personne rappelle
  [-Lundi], [-mardi] et [-mercredi] je suis en immersion à la boulangerie, j'embauche [=à 3h], mais [+jeudi] c'est relâche
  [-samedi] je déménage, [-dimanche] je range, [-lundi] je dors, [+mardi] je viens
  Le rendez-vous [-du 5 à 10 heures] coïncide avec mon IRM [=de 9 h 45] ; [+le 5 à 14 heures] conviendrait.
  [+le 22 aprem] ou [+le 23], pas [-le 22 au matin] je fais le colis alimentaire
  jai appelé [=lundi] puis [=mercredi], je vous le redis, [-vendredi] je ne peux pas
  pour [+mardi] oui si c'est [+avant 11h] car [=a 11h30] les jumelles sortent
  je finis [=à 12h] et je reprends [=à 14h], ou [+12h30] ou alors [+18h]
  ok bon [=hier] j'étais fâchée mais [=aujourd'hui] ça va mieux, je viens [+demain]
  c'est la caf [-lundi], le dentiste [-mardi], ma vie c'est des rdv, prenez [+jeudi]
  [-mercredi], pas possible, orthophoniste des deux grands. [+jeudi], oui, [=dimanche] je pars en Vendée
  [+le 10] ça roule, je rentre [=le 9] du chantier de Nantes et je repars [=le 12]
  le taxi coûte trop cher et ma nièce travaille [=jusqu'à 13h], impossible [-à 10h], [+14h] elle m'amène
  la nounou commence [=à 8h] et finit [=à 17h], alors [+entre 9h et 16h]
  Je récapitule : reçu votre lettre [=le 2], opération [=le 6], sortie [=le 9], donc [-le 7] c'est exclu.
  [+lundi 15h] ça marche, la kiné m'a libérée
  impossible [-demain], l'aîné a fugué et je l'attends
  mettons [+mercredi], [=jeudi dernier] j'étais trop malade pour y penser
  Mon bon monsieur, je viendrai [+mardi], [=lundi] le facteur m'apporte ma paire de lunettes.
  l'appart j'y entre [=le 1er], j'ai tout a monter, [+le 8] je respire
  non mais attendez [-16h] moi jai piscine thérapeutique, [+17h] j'en sors
  [-demain] j'ai plus de batterie de voiture, [+vendredi] ce sera reparé
  bonsoir je vous ecris du train je rentre de l'enterrement [=d'hier], [+demain] c'est bon je serai rentré
  voilà pour moi [-le matin] c'est les soins de ma mère et [-à midi] la gamelle, mais [+de 14h à 16h] elle fait la sieste
  [+mardi] avant que je parte en mission intérim
  [+mercredi] oui juste apres l'ecole, avec les trois
  vu mon état c'est non [-avant le 15 juin]
  on m'a volé mes papiers [=samedi] au marché
  quand j'aurai revu le chirurgien, [+mi-décembre] je pense
  [-jeudi] cest le ramassage des encombrants jai trois meubles a descendre et mon dos
  [+lundi 9h] j'amène mes papiers
  [-mardi] j'ai kiné, [+mercredi] ok
  [+vendredi aprem] ou [+lundi matin] svp
  [+le 14 a 10h] merci
  oui [+demain 10h] j'y serai
  [-jeudi] je peu pa
  [+mardi] plutot que [-mercredi]
  [-lundi] non, [+mardi] oui
  [-jeudi] ça va pas, [+vendredi 10h] svp
  d'accord pour [+mercredi 14h30]
  [+n'importe quel jour] sauf [-le vendredi]
  [+pas avant 10h] si possible
  je peux pas [-jeudi matin]
  [+lundi], [+mardi] ou [+jeudi] comme vous voulez
  [+apres 16h] je récupère la petite a l'école avant
  [+la semaine prochaine] plutôt [+le matin]
  [+entre 14h et 16h] c parfait
  désolé [-demain] je suis pas là
  bjr [+vendredi 11h] ca irai ?
  [+demin matin] si c possible
  ok pour [+jeudi] bonne journée
  [-le mercredi] jai les enfants, [+le reste de la semaine] ça va
  [+mecredi] ou [+jedi] a vous de voir
  [+tous les jours] a part [-lundi]
  [+le 18] et sinon c'est [+le 20 dans l'après midi]
  [-10h] c trop tot, [+14h] plutot
  [+vendredi] c'est mon jour de repos ça m'arrange
  je préfère [+le matin] que [-le soir]
  [+mardi 8h30] avant mon travail
  malheureusement [-le 12] ne me convient pas. [+Le 13] peut-être ?
  [+du lundi au mercredi] je suis libre
  [-cette semaine] non je suis malade. [+semaine pro] oui
  [+jeudi aprem] cordialement
  slt [+lundi] [+mardi] ou [+mercredi le matin]
  nn [-jeudi] jtravail
  [+à partir de 13h30] svp madame
  [+samedi matin] c possible chez vous ?
  [+lundi 15h] si le bus est à l'heure lol
  [+a partir du 10] pas de souci
  je viens [+jeudi 10h] merci du rappel
  [-vendredi] y a la prière, [+jeudi] mieux
  pas [-lundi] ni [-mardi] mais [+jeudi] ok
  [+tantot vers 15h] si vous voulez
  [+le 3 décembre a 9h] ou [+le 4] pareil
  oui mais plutot [+11h] que [-10h]
  bonjour, [+mardi prochain] me conviendrait très bien
  [+lundi] mais pas [-le matin]
  [+mercredi aprem] je serai chez ma mère mais je peux venir
  [+jeudi avant 11h] après je bosse
  [-jeudi] j'ai un entretien on peut faire [+vendredi] ?
  [+demain] ou [+apres demain] jsuis dispo
  moi c'est [+le soir apres 17h]
  [-le matin] je dors je bosse de nuit. [+15h] ça va
  [+9h] [+10h] [+11h] peu importe [+lundi]
  [+vendredi] ✌️ [+14h]
  [-dem1] mort, [+vendredi] tkt
  [+fin de semaine], a défaut [+lundi]
  [+mercredi] si vous avez une place
  [+jeudi de 9h à 11h] ça m'irait
  bjr je suis dispo [+vendredi 9h] pas [-jeudi]
  [+lundi 10 h] ou [+11 h] merci beaucoup
  [+le 22], [+le 23] ou [+le 24]
  [-mardi] marché, [+mercredi] rien de prévu
  c bon pour [+demain]
  [+pas avant lundi] je suis en déplacement
  je voudrais [+vendredi] mais pas trop tard, [+avant 16h]
  [+dans 2 semaines] car je déménage
  [-Jeudi] impossible. [+Lundi 14 h] possible. Merci.
  [+14h] c'est mieux pour le train
  [+lundi matin] jé mon permis a déposer aussi
  tout sauf [-jeudi]
  [+mercredi 10h], je viens avec ma fille
  [+Mardi] à votre convenance
  oui [+a 10h] sans faute inchallah
  vous avez [+jeudi 16h] ?
  [+ce vendredi] ou [+le vendredi d'après]
  [+lun] [+mar] ou [+jeu] merci
  [+demain 14 heures] ça me va très bien
  on peut decaler a [+vendredi] ? [-jeudi] jai piscine avec les gosses
  [-le lundi] je garde mon petit fils. [+mardi] alors
  [+midi] pendant ma pause
  [+entre midi et deux] si vous êtes ouverts
  [+lundi prochain 9h30] okay
  [-demain] non pas possible, [+apres demain] oui sans problème
  wesh [+vendredi aprem] ça passe
  [+jeudi matin] ou sinon [+jeudi tantôt]
  [+le 5] ok [-le matin] exclu
  c'est noté [+jeudi 12 a 10h]
  [+mardi] ou [+jeudi], [-mercredi] non
  pour moi [+lundi apres midi] bon
  moi disponible [+mardi], [-mercredi] pas disponible
  [+a 10h mardi] je viens en vélo
  [-jeudi] le docteur, pardon. [+vendredi] bon
  [+demain dès 9h]
  [+8h] je suis matinal 😄
  [+pas avant 9h] le car arrive [=a 8h50]
  [+jeudi 9h] jviens avec mon CV
  [-mardi] j'ai formation, [+jeudi] j'ai rien
  [-10h] je peux pas, [+15h] oui
  [+demain] ok mais [+11h] au lieu de [-10h]
  [+mardi a 9h] ou alors [+mercredi a 9h]
  [-lundi] c férié non ? [+mardi] alors
  [+le matin] svp [-l'aprem] je fais des ménages
  [+mercredi] je dépose le petit au centre [=a 9h] donc [+10h]
  [+vendredi avant midi] c'est faisable
  [+jeudi apres 15h] [-vendredi] jamais
  oui je serai là [+jeudi 12]
  [-jeudi] la voiture est au garage, [+lundi] ?
  [+lundi] ou [+mardi], en tout cas [+en fin d'après-midi]
  n'importe mais pas [-mercredi]
  euh [+vendredi] je crois que c bon
  ce serait possible [+mardi 16 a 14h] ?
  [+demain aprem] je suis en ville de toute façon
  jpe [+lundi] jpe pa [-mardi]
  [+15h30] c bien [+jeudi] ou [+vendredi]
  [+mercredi 10h-12h] créneau idéal
  [-le vendredi] jamais, les autres jours oui
  [+jeudi] mon mari peut m'emmener
  [+mardi] ou [+jeudi] mon frère a la voiture
  non pas [-jeudi], [+vendredi] si vous voulez bien
  [+a 9 heures du matin lundi] merci madame
  [-avant le 15] je suis pas en france. [+le 16] oui
  [+apres le 15] quand je rentre
  [+lundi pas avant 14h] jsui de nuit
  plutot [+mardi] que [-lundi] svp
  [+mardi] plutôt, [+14h] par exemple
  [+vendredi] au lieu de [-jeudi] c'est possible ?
  [+jeudi 10h] en visio j'ai pas d'essence
  [+lundi] je peux [-mardi] je peux pas [+mercredi] je peux
  [+tous les après midi] je suis a la maison
  [+le 8] [+le 9] pas [-le 10]
  [+la semaine du 15] j'aurai fini mon stage
  [+vendredi 9h45] ça colle avec mon bus
  [-demain] trop juste, [+vendredi] je préfère
  jserai la [+demain matin]
  [-demain matin] pas possible. [+demain aprem] possible
  [+jeudi] ou [+vendredi] mais [-le soir] non
  ok [+lundi] j'ai rien d'autre
  [+mardi] nikel jcherche une nounou pour le bébé
  moi [+vendredi 13h] mersi
  [+lundi 8h] [+9h] [+10h] comme ça vous arrange
  [+le mardi] ou [+le jeudi], les autres jours je suis en stage
  [-lundi] [-mardi] je travaille, [+mercredi] repos
  [+vendredi] repos donc ok
  [+demain soir après 18h] si c encore ouvert
  [-le 12] dsl je suis convoqué au tribunal
  [+le 20] car je touche [=le 19]
  [+mercredi entre 10h et 11h] pitié pas plus tôt
  [+a partir de mardi] je suis dispo
  il me faut un créneau [+d'ici vendredi]
  [+dès demain] svp j'ai besoin d'un papier
  [+aujourd'hui] si y a de la place sinon [+demain]
  [+tout a l'heure 10h] oui je suis en route
  [+jeudi] ? [+14h] ?
  je confirme [+jeudi 12 à 10h]
  je ne pourrai pas venir [-jeudi]. [+Lundi] si possible
  [-jeudi] non. j'ai plus de carte de bus
  si vous pouvez [+mardi matin] tant mieux
  jvoudrais [+lundi 14h] svp bonne soirée
  le mieux [+jeudi], [+vendredi] ca passe aussi
  [+vendredi] faute de mieux, [-jeudi] mort
  [+lundi] c'est mieux que [-vendredi] pour la garde
  [-le matin] compliqué, [+après 14h] facile
  [+mardi aprem] en sortant de la caf
  [+mercredi matin] car [-l'après-midi] j'ai ma séance
  oui pas de problème pour [+demain]
  dsl [-ce jeudi] je peux pas [+jeudi d'apres] oui
  [+dans 10 jours] j'aurai mes lunettes
  [+fin du mois] svp j'ai un chantier
  alors [+début décembre] merci a vous
  [+le 1er] ou carrément [+le 2 a 10h]
  je prends [+vendredi 15h]
  ça m'arrangerait [+mercredi après 14h]
  [+jeudi] parfait, je fais garder le chien
  n'importe quand [+mardi] je bouge pas
  [+toute la journée lundi], [+mardi] que [+le matin]
  [-jeudi] nan [-vendredi] nan [+lundi] ouais
  [+lundi] à la première heure
  [+samedi] pck je bosse [-la semaine]
  [-demain] c cho mais [+apres demain] ça va
  [+mardi] mi lé libre
  [+jeudi bonmatin] mi vien
  c'est possible [+le mercredi 10] ? j'attends ma paie
  j'ai [+le 11 au matin] ou [+le 12 l'aprem] de libres
  [+jeudi 17 h], je débauche [=a 16 h 30]
  [+lundi] je suis en congé
  en congé [+toute la semaine prochaine] donc choisissez
  [-vendredi] ma soeur se marie, [+lundi] ok
  oui [+vendredi] j'ai demandé a mon patron
  [-14h] non [+15h] oui [+16h] oui
  on peut se voir [+vers 10h mardi]
  [+mardi vers 11h] pas à la minute près
  jeunesse oblige [+pas avant 11h] mdr
  à [+9h30] ou [+10h] le temps d'arriver
  [+vendredi], l'heure m'importe peu
  [-le jeudi] je suis aux restos du coeur
  [+jeudi] oui [-mercredi] non merci
  [+lundi] apres le repas disons [+14h]
  [+mercredi] quand mon fils est chez son père
  [+les lundis] ou [+les jeudis] c mieux
  [-les mercredis] impossible
  [-lundi] et [-mardi] pris. Sinon ok
  le plus tard possible [+vendredi] merci
  [+mardi] [+mercredi] tout sauf [-le matin]
  je peux que [+le samedi]
  seulement [+le matin], [-l'aprem] je suis en cours
  c possible [+13h lundi] ? j'ai cours [=jusqua midi]
  [+mardi 2 décembre 9h15] convient
  non [-lundi] [+mercredi] svp je dois voir l'assistante sociale
  [+vandredi a 14 heur] merci monsieur
  [+jeudi 11h] je ramène la carte vitale
  [-demain] y a grève des bus je peux pas. [+vendredi] ?
  c ok [+demain 10h] je prend le tram
  [-mardi] hôpital, [+lundi] rien, [+jeudi] rien
  [+lundi] comme [+mardi] ça m'est égal
  soit [+mardi 9h] soit [+jeudi 14h]
  [+mercredi] voire [+jeudi]
  [+vendredi] ou bien [+lundi d'après]
  [+demain], au pire [+jeudi]
  au mieux [+lundi], au pire [+mercredi]
  [+mardi] en priorité. Si non [+vendredi]
  choix 1 [+lundi matin] choix 2 [+mardi matin]
  [+le 9/12 a 14h] si c pas pris
  [+09/12] ou [+10/12] les deux vont
  [+12 janvier] c bon, [+le 13] aussi
  [+lundi15h] [+mardi15h] au choix
  jvien pa [-jeudi] jvien [+vendredi]
  non, [-10h] c'est l'heure de la dialyse. [+Après 14h]
  sa serai bien [+mardi] pr moi
  si sa vous derange pas [+jeudi 16h]
  [+le jeudi 18] sinon jpeux [+le 19]
  mon jour c'est [+mercredi]
  je suis libre que [+les mardis]
  [-le mardi] je vais au resto du coeur, [+mercredi] rien
  [+mercredi 9h], l'infirmière passe [=a 8h]
  infirmière [-le matin], donc [+l'après-midi]
  bonjour monsieur [+lundi 10h] je vous en prie
  va pour [+vendredi 8h45]
  mettez moi [+lundi] svp
  notez [+mardi 14 h] pour moi
  fixez [+vendredi], je me débrouillerai pour la voiture
  inscrivez moi [+le 16 a 9h]
  on dit [+jeudi 15h] ?
  disons [+mercredi matin]
  vs pouvez [+demain 9h] ?
  y a moyen [+lundi] ? [+l'aprem] ?
  [+mardi] y'a pas mieux pour moi
  [-le 12] je suis en déplacement, [+le 13] je suis là
  [+lundi] oui, [-mardi] non, [+jeudi] a la rigueur
  [+a 14] [+15h mardi] pareil pour moi
  [+14h-15h] je suis dans le coin
  [+10h30] voir [+max 11h]
  [+jusqu'à 16h] après je cherche les gosses
  [+avant 10h] pck je prends mon poste [=a 11h]
  [+mardi] de préférence, mon traducteur est là
  [+jeudi] avec mon éducatrice
  [+lundi 14h] sur place ou au tel
  appelez moi [+mardi matin]
  tel possible [+jeudi] ? [+après 10h] svp
  présent [+demain]
  absent [-demain], excusez moi
  demande autre jour, [-jeudi] pas bon, [+lundi] bon
  pas bon [-lundi], bon [+mercredi]
  moi travail [-lundi] [-mardi], [+jeudi] libre
  je peut venir [+vendredi], [+10h] ou [+11h]
  madame moi vien [+mardi] ok
  je vien [+lundi] avec mon ami pour parler francais
  [+mercredi] mon cousin il traduit pour moi
  possible [+vendredi apres la mosquée], [+15h] ?
  dieu voulant [+mardi 9h]
  [+jeudi 14h00]. Merci d'avance.
  Bonjour, [-jeudi] je suis hospitalisée. [+La semaine suivante] ?
  je suis ok [+jeudi] j'aurai mon dossier complet
  [-jeudi] jai pa de quoi prendre le train, [+lundi] jorai ma paye
  [+après le 5] j'aurai touché mon rsa
  [+le 6] le rsa tombe [=le 5]
  [-vendredi] c'est jour de marché, [+samedi] ou [+lundi] ?
  [+demain] c'est bon, les petits sont à l'école
  [+mardi] les enfants sont a la cantine
  [+lundi], [+mardi], [+jeudi], [+vendredi de 9h à 15h30]
  [+9h] ou [+14h] quand les petits sont en classe
  [-pendant les vacances] non, [+apres le 5 janvier]
  [+ce matin] ? je suis déjà en ville
  [+cet aprem] si possible sinon [+demain aprem]
  [+ce soir] ou [+demain soir] je rentre tard du chantier
  [+aujourdui] je peux, [-demain] non
  [+lundi 1er] a la place du [-vendredi 28]
  [+jeudi] a la place de [-mercredi] svp
  échanger [-mardi] contre [+jeudi] c possible
  est ce qu'on peut avancer à [+mercredi] ? [-jeudi] je bosse
  repousser à [+16h] svp
  décaler [-10h] à [+11h30] possible ? le bus
  un peu plus tard [+10h30] svp je dépose mon fils
  [+jeudi] ok mais pas [-10h], [+14h]
  [-jeudi 10h] j'ai la banque, [+jeudi 15h] possible
  le jour ok, l'heure non. [+14h] svp
  ok [+jeudi] j'aurai 5 min de retard
  [+10h] je serai devant la porte
  [+demain 10h] je viens avec la poussette
  oui à [+demain] 👍
  à [+jeudi] merci pour le sms
  a [+demin] bone soiré
  d'accord à [+jeudi 10 heures]
  yes [+jeudi] sans souci
  oui oui [+le 12] c'est écrit sur mon frigo
  bien reçu pour [+le 12]
  hélas non [-jeudi]
  pas dispo [-le 12]
  impossible pour moi [-demain matin]
  [-jeudi] je suis clouée au lit
  ma fille est malade [-demain] je viens pas
  je travail [-jeudi] desoler
  j'ai trouvé une mission [-jeudi], pardon
  j'ai intérim [-le 12] et [-le 13], [+le 14] bon
  [-jeudi] j'ai mon code. souhaitez moi bonne chance
  [-jeudi] non j'ai enterrement
  [-demain] je peux pas la nourrice est malade
  [-ce jeudi] ça ne va pas être possible pour moi
  je serai pas là [-jeudi], je rentre [=dimanche]
  je rentre du bled [=le 14], [+le 15] je viens
  [=hier] j'ai accouché donc pas [-jeudi]
  pas reçu le courrier [=lundi], mais ok [+jeudi]
  oublié [=hier], pardon. [+Vendredi] c'est possible ?
  désolé pour [=mardi] j'étais malade
  j'ai raté le bus [=ce matin], [+demain] ?
  j'ai appelé [=lundi] personne. [+jeudi] ça va ?
  je sors de l'hopital [=mardi], [+vendredi] ok
  n'importe [+entre le 10 et le 14]
  [+du 8 au 12] je suis chez moi
  [-du 8 au 12] je suis chez ma mère, après ok
  [-jusqu'au 15] j'ai un contrat, [+le 16] go
  [+le 15] ou plus loin, je m'adapte
  [-avant noel] ce sera non. [+le 29] avec plaisir
  [+mardi] mais [-9h] c bien trop tôt, [+11h]
  [-9h] trop tot pour moi [+mardi 11h]
  [-17h] il fait nuit je vois mal, [+14h]
  [-le soir] non pas de bus. [+le matin]
  [+aprem] de préf, [+lundi] ou [+mardi]
  [+le matin] car [-l'aprem] il fait trop chaud
  [+jeudi] tôt svp [+8h] ou [+8h30]
  [+avant 9h] ou [+après 17h] je suis en alternance
  pendant ma pause [+12h30]
  [+13h15] après la cantine
  [+lundi midi] parfait pour moi
  [+mardi à midi et demi] entre mes deux services
  [+10 h moins le quart jeudi] si ça ne dérange pas
  [+à neuf heures vendredi], je vous remercie
  [+quatorze heures mercredi] point merci
  Je suis libre [+mardi] virgule [+mercredi] aussi
  alors [+lundi] voilà [+lundi matin] au revoir
  ben [-jeudi] nan, [+vendredi] sinan
  frr [+lundi aprem] jme lève pas avant
  ptdr [-8h] non [+11h] oui
  wsh [-demain] jpp [+jeudi] ok
  askip y'a [+vendredi 10h] de dispo je prends
  jss dispo [+jeudi] et [+vendredi tte la journée]
  [+mar 14h] - [+jeu 10h]
  [+ven. matin] mci
  Dispo [+mer. 10/12] et [+jeu. 11/12]
  [+Lundi 8] / [+mardi 9]. Bonne réception
  bonsoir, [+mardi] me va, respectueusement
  Je vous propose [+mercredi 10 h]. Bien à vous.
  [+Le vendredi 12 décembre à 10 h] me sied parfaitement.
  à mon âge [+le matin] c'est mieux, [+10h]
  Mon aide ménagère vient [-le mardi], donc [+jeudi]
  je prends mes cachets [=a 8h], [+10h] ça ira
  ma petite sort [=a 16h30], [+14h] nickel
  je pointe [=a 17h], [+lundi 10h] ça passe
  boulot [=jusqu'à 14h], [+15h] parfait
  je fini [=a midi], [+13h] svp
  je commence [=a 6h] je fini [=a 13h] donc [+14h]
  j'embauche [=à 13h], [+le matin] alors
  mon train arrive [=a 9h40] donc [+10h]
  le bus passe [=toutes les heures], [+11h] ok
  mon stage finit [=vendredi], [+lundi] sans problème
  mon contrat s'arrête [=le 30], [+le 1er] je suis à vous
  je déménage [=samedi], [+mercredi d'après] ok
  j'ai les clés [=le 10], [+le 11] svp
  anniversaire du petit [-mercredi], [+jeudi] plutôt
  kiné [-lundi], orthophoniste [-mardi], [+jeudi] libre
  [-lundi] dentiste [-mardi] caf [+mercredi] vous 😂
  [-jeudi] je garde la voisine, [+vendredi 9h] bien
  cure thermale [-jusqu'au 20]. [+Le 22] volontiers
  [-demain] neige ici, je descends pas. [+jeudi] ?
  la route est coupée [-demain], [+vendredi] ça devrait aller
  je travaille de nuit donc [-10h] non, [+15h] oui
  ramadan [-18h] pas possible, [+10h] bien
  [-vendredi] je prépare le repas de fête, [+jeudi] ok
  trop loin pour [-9h], [+11h] ok
  j'suis à l'école de ma fille [-jeudi 10h], [+11h30] ?
  oui [+jeudi] mais je pars [=a 11h] pour la creche
  ok [+10h] faut que je parte [=a 10h45]
  je viens [+demain], papiers pas tous prêts
  c'est bon [+jeudi], mon patron a dit oui
  [+jeudi] oui. j'ai besoin d'un justificatif
  [+jeudi] c'est ok, la caf m'a écrit [=hier]
  j'y serai [+jeudi], j'ai signé [=lundi] mon contrat
  oui [+demain] comme convenu [=la semaine dernière]
  [+jeudi] présente, merci de m'avoir appelée [=ce matin]
  oui pour [+le 12], non pour [-le 19]
  non [-le 12], [+le 13] ou [+le 14] oui
  pas [-jeudi] mais [+vendredi] ou [+lundi] c'est pareil
  [+vendredi] plutôt si ça vous embête pas
  plutôt [+le matin] que [-l'après midi] si on peut changer
  je prefere [+mercredi], [-jeudi] j'ai pole emploi
  j préfèrerai [+lundi] a la même heure
  même heure mais [+vendredi]
  même jour mais [+15h]
  [+15h] au lieu de [-10h] svp je dors peu
  pouvez vous me mettre [+lundi] ? [-jeudi] j'ai plus de nounou
  faut changer [-jeudi], mettez [+mardi]
  annulez [-jeudi], je rappelle [=lundi]
  jpeux tjrs pas [-demain]. [+ds 8 jours] oui
  [-12] nn [+19] wi
  [-jeudi] pa possib [+vandredi] posib
  [-demin] non mé [+apré demin] oui
  [-jedi] jé pa le tan, [+lindi] oui
  [-10 eur] non [+14 eur] oui mersi
  [+lindi] ou [+merkredi] si vou plé
  [+jeudit 10h] ou [+vendredit 10h] cé pareille
  [+dm1 aprem] nickel chrome
  [+lendi apre midi] ma fille ecri pour moi
  [+a9h jeudi] svp monsieu
  [+14H30 MARDI] MERCI J'AI PAS MES LUNETTES
  [+LUNDI] OU [+MARDI] PAS [-MERCREDI]
  [+JEUDI 10H] JE SAIS PAS ENLEVER LES MAJUSCULES
  [+mardi]? [+10h]? dites moi
  [+mercredi] .. [+14h] .. merci
  [+lundi]/[+mardi matin]
  [+mardi] + [+jeudi] dispo
  [-lundi] = travail, [+mardi] = ok
  [+jeudi] 👍 [-vendredi] 👎
  ❌ [-lundi] ✅ [+mardi]
  [+9h-11h lundi] ou [+14h-16h mardi], les seuls trous de mon planning
  [+vendredi] 🙏 [-jeudi] j'ai pas de baby sitter
  je bosse pas [+le mercredi], donc parfait
  je suis jamais là [-le vendredi]
  je suis toujours là [+le matin]
  y a que [+le jeudi] où je bosse pas
  [+lundi] c'est mon seul jour de libre
  j'ai un trou [+mardi entre 11h et 13h]
  rien [+mercredi], venez pas me mettre [-vendredi] lol
  [+tout décembre] je suis libre madame
  [-en décembre] je suis à la Réunion, [+en janvier] oui
  [+le premier lundi de janvier] volontiers
  [+lundi en huit] ça irait ?
  [+mardi en quinze], je serai remise de mon opération
  [+dans une semaine] le plâtre est enlevé
  [+sous huitaine] si vous le pouvez
  [-ce week end] non je pars, alors [+lundi]
  [+deb de semaine] sauf [-lundi] c le jour des courses
  [+milieu de semaine prochaine] ça m'ira
  plutot [+vers la 2eme semaine de décembre]
  [+mardi] si mon genou tient
  [+jeudi] le temps de laver mon costume
  [+vendredi] mais au centre social svp
  [+mercredi 10h] a la mairie ou chez vous ?
  ça dépend de mon patron mais [+jeudi aprem] surement
  [+mardi] si j'ai pas de mission, sinon [+mercredi]
  [+lundi] si la cousine garde les petits
  ça va pour [+jeudi] mais c'est quelle adresse ?
  oui [+demain], c'est quel étage ?
  [+jeudi 10h] faut ramener quoi ?
  [+jeudi] ok je peux venir avec mon mari ?
  [-jeudi] j'peux point, [+lundi] j'peux
  [-demain] ché nin possible, [+vindredi] cha va
  [-demain] mi gaingn pa, [+vendredi] mi gaingn
  té pas [-jeudi], [+lundi] oc
  [+cet tantôt] ou [+demain tantôt], m'sieur
  à [+tantôt 15h] si ça vous va
  [-le matin] je fais la traite, [+après 10h] bon
  [-septembre] c'est les vendanges, [+octobre] je suis libre
  je ramasse les pommes [-jusqu'à vendredi], [+lundi] ok
  je fais le marché [=jusqu'a 13h], je peux [+a 14h]
  [+lundi], seul jour où mon pote prête sa caisse
  [+mardi], [-jeudi] ma caisse passe au contrôle technique
  [+mercredi 14h30] pas besoin de bus, je marche
  [+vers 10h] ou [+11h], le temps du trajet
  [+11h minimum], c'est loin en bus
  il faut que ce soit [+pas plus tard que 16h]
  [+après 9h30], carte de bus valable que là
  [+lundi], [-mardi] je pense pas
  en fait [-lundi] non, [+mardi]
  [-lundi] pardon je voulais dire [+mardi]
  finalement [+vendredi], [-jeudi] j'ai oublié un truc
  tout compte fait [+jeudi] c'est bon
  changement de plan, [+demain] je peux
  en fin de compte [-demain] je peux plus
  j'ai dit oui mais [-jeudi] je peux plus, [+lundi] ?
  zut [-jeudi] j'avais zappé le vétérinaire, [+vendredi] dispo
  mince [-demain] j'ai promis à ma voisine
  les deux me vont [+lundi] et [+mardi]
  ni [-lundi] ni [-vendredi], le reste pas de souci
  aucun souci pour [+mardi 9h]
  [+mardi 10h] je vous montre mes fiches de paie
  [+vendredi 11h] pour signer le contrat
  [+jeudi] pr mon dossier logement aussi
  [+lundi 16h] on parlera de ma formation ?
  [+mercredi], j'ai une question sur mes heures
  [-jeudi] j'ai permanence avocat, [+mardi] je respire
  je peux pas [-vendredi] ma soeur se marie [=le 8] et faut preparer la salle
  je peux pas [-vendredi], je suis libre [+le 8]
  oui pour [+demain], je pars au bled que [=le 12]
  oui mais plutôt [+le 12]
  pas [-mercredi] la fourrière me rend le scooter que [=jeudi]
  pas [-mercredi], [+jeudi] c'est bon
  jvien mais le car narive qua [=10h10]
  je finis le boulot [=a 15h30] et le car passe [=a 16h] donc [+vendredi 16h30]
  non [-jeudi] jpeux pas, le plombier vient enfin [=vendredi] et jai rien rangé
  non [-jeudi] jpeux pas mais [+vendredi] je suis tranquille
  c bon pour [+mardi], de toute façon mon contrat comence que [=le 3]
  [-mardi] ça va pas etre possible, [+le 3] si vous voulez
  la crèche rouvre [=lundi] alors moi ça serait [+mardi matin]
  la crèche est fermée [-lundi] alors moi ça serait [+mardi matin]
  Désolée, je ne pourrai pas venir [-demain]. Mon mari ne rentre de déplacement que [=samedi] et je n'ai personne pour les petits.
  Désolée, je ne pourrai pas venir [-demain]. En revanche je suis disponible [+samedi toute la journée].
  wé jsui la [+dem1], mon permi jle repasse [=le 22]
  nan pas [-dem1] frr, met moi [+le 22]
  pas possible [-lundi], on m'opère du genou [=le 17] et je marche plus
  pas possible [-lundi], remettez moi [+le 17] svp madame
  oui je vien [+jeudi] la voiture elle revien du garage [=mercredi soir] normalment
  oui je vien mais [+mercredi soir] pas [-jeudi]
  [+lundi] parce que [-mardi] mon fils passe son bac
  pas [-lundi] parce que mon fils passe son bac, [+mardi] oui
  le bus il arrive devant chez vous que [=a 9h20] mais je vien
  avec le bus je peux etre la que [+a 9h20] ça va quand meme ?
  je ne viendrai pas [-mercredi], l'assistante sociale m'a donné rendez-vous [=jeudi] et je dois d'abord la voir
  je ne viendrai pas [-mercredi], donnez moi rendez-vous [+jeudi] s'il vous plait
  [-vendredi] mort jsui en stage [=jusquau 14]
  [-vendredi] mort, [+a partir du 14] jsui dispo
  je recupere ma fille [=a 16h30] a lecole donc [+14h] c bien
  je depose ma fille [=a 8h30] donc [+9h] c bien, pas [-lundi] par contre
  oui oui je n'ai pas oublié [+mardi], mon titre de séjour expire seulement [=le 30]
  non pas [-mardi] la préfecture me convoque, voyez plutôt [+le 30]
  dsl [-ce matin] je pe pa j'ai fini le taf [=a 6h] jsui creuver
  dsl [-ce matin] je pe pa, [+cet aprem] jsui reposer
  euh [-jeudi] jai mon petit, [+vendredi] plutot
  bonjour oui [+a 10h] ça va, le docteur c'est [=a 11h30] ça laisse le temps
  bonjour non [-a 10h] c'est trop tot, [+a 11h30] ça laisse le temps de descendre
  [=hier] j'etais malade j'ai pas vu le message
  ma belle mère arrive [=samedi] c le bazar ici mais je serai là
  [-mercredi] jamais de la vie c le jour des gosses
  [+vendredi] mais pas [-trop tard le soir] le dernier car est [=a 18h12]
  [+vendredi en fin daprem], le dernier car est [=a 18h12]
  je peu pas [-demain] on me livre le frigo [=entre 8h et 13h]
  je peu pas [-demain matin], [+entre 13h et 15h] oui
  on ma dit [=lundi] que vous changez le rdv moi je veux garder [+jeudi]
  [-lundi] j'ai mon titre a chercher a la prefecture, donc [+jeudi] si ça derange pas
  apres mon ramadan svp donc [+apres le 19]
  oui [+ce jeudi], le patron m'a donné mes horaires [=dimanche]
  Non, je regrette, [-le 9] je suis retenu. [+le 10] me conviendrait.
  Non, je regrette, je suis hospitalisé [=jusqu'au 10].
  oui sans soucis, ma cure ne débute que [=le 15]
  je serai pas là [-le 15] ma cure debute, [+le 11] avant de partir si vous pouvez
  nimporte sauf [-le mercredi], mon audience c [=le jeudi 6]
  [+le jeudi 6] ou nimporte sauf [-le mercredi]
  g pa de garde [-vendredi] ma cousine revien ke [=dimanche]
  g pa de garde [-vendredi] ma cousine pe me garder le bb [+lundi] donc [+lundi 14h]
  on m'a volé le vélo [=hier soir] mais oui je serai la [+tout a l'heure]
  on m'a volé le vélo [=hier soir] donc non pas [-tout a l'heure]
  bonjour madame [-le 20] je ne peut pas car ma femme elle accouche [=le 21] normalement, le docteur a dit repos
  bonjour madame [-le 20] je ne peut pas car ma femme elle accouche, [+le 28] je peut
  alors moi le car du village il passe [=a 7h10] et apres plus rien [=avant 11h], donc [+vers 8h] ou [+a midi]
  jai ecrit [=la semaine derniere] que [-le jeudi] je peux jamais à cause de la dialyse
  oui. mon fils passe me prendre [=a 9h] on sera là
  non. mon fils passe me prendre pour aller a l'hopital [-mardi], mettez [+vendredi]
  pa [-mardi], ma paye tombe [=le 5] et jai plus de quoi mettre essence
  pa [-mardi], [+le 5] quand jaurai ma paye ça roule
  des que jai ma paye donc [+apres le 5]
  ok pr [+mercredi] mem si jai plu de forfait jusqua [=vendredi]
  jarive pas a me lever [-8h] c abuser, [+10h min]
  je commence un nouveau travail [=lundi] donc ok on se voit [+jeudi] avant
  je commence un nouveau travail [-lundi], [+jeudi] par contre je suis en repos
  Impossible [-vendredi 11h], les obsèques de ma tante ont lieu [=à 14h] à l'autre bout du département
  Impossible [-vendredi 11h], pourriez-vous me recevoir [+à 14h] ?
  je viens [+demain] inch allah, [=lundi] je pars au pays
  [-demain] inch allah non, [+lundi] oui merci monsieur
  ma femme travaille [-lundi et mardi], moi je garde les petits, donc [+mercredi]
  ma femme prend la voiture [-mercredi], moi je l'ai [+lundi et mardi]
  c ok [+14h30], je prend le médicament [=a midi] et apres je dors un peu
  c pas ok [-14h30], [+midi] c mieu je dors apres
  l'ordonnance finit [=demain] je dois voir le docteur mais [+jeudi] je viens chez vous ok
  ma convocation au tribunal est [=le 23], cela n'empêche pas notre rendez-vous [+du 22]
  ma convocation au tribunal est [-le 23], serait-il possible d'avancer [+au 22] ?
  jpeu pas ma daronne rentre [=samedi] jgarde mes 3 freres
  jpeu pas la, [+samedi] ma daronne rentre donc la oui jpeu
  bonjour j ai rater le bus de [=8h05] le prochain c [=9h05] je serai en retard
  bonjour j ai rater le bus de [=8h05] je peux venir [+a 9h30] svp
  [+jeudi 9h15] le bus de [=8h05] m'arrange bien
  [-jeudi] y a plus de bus à cause de la grève, elle finit [=samedi] à ce qu'ils disent
  [-jeudi] y a grève, remettez ça [+lundi]
  [-lundi] pas possible j'emménage, l'état des lieux est [=le 1er]
  [-le 1er] c'est l'état des lieux donc [+le 2]
  jviens [+jeudi] mais faut que je parte [=a 11h] pour la cantine
  jviens pas [-jeudi], [+a 11h demain] avant la cantine sa vous va
  ma formation c'est [-lundi mardi], [+mercredi] je suis libre [+a partir de 10h]
  depuis [=samedi] je tousse le docteur m'a arrêté [=jusqu'à vendredi] donc [-jeudi] non
  depuis [=samedi] je tousse mais ça va mieux donc [+jeudi] oui
  le docteur m'a arrêté [=jusqu'à vendredi], je peux [+lundi]
  je suis désolé j'ai le controle de la voiture, [+le 18] ou [+le 19] si possible
  la voiture passe au controle [=le 18], d'ici là pas de souci je viens [+jeudi]
  ma carte de bus marche plus [=a partir du 1er] mais [+le 30] ça passe
  voila moi [-le 30] jai pas de carte de bus, elle recommence [=le 1er]
  alors non [-mercredi] virgule le petit a son vaccin [=à quinze heures] virgule je préférerais [+jeudi à quinze heures] point
  alors oui [+mercredi] le vaccin du petit c'est [=à quinze heures] donc ça nous laisse le temps
  disons [+vendredi quatorze heures] parce que [-jeudi] je déménage et [-samedi] je rends les clés
  disons pas [-vendredi] je déménage, plutôt [+lundi quatorze heures]
  jé pa pu dormir [=cet nuit] le bébé é malad, [-ce matin] jvien pa
  jé pa dormi [=cet nuit] mé jvien [+ce matin] qd mem
  ok pour [+le 14], ma fille a 3 ans [=le 15]
  pas [-le 15] c'est l'anniv de ma fille, [+le 14]
  je vous envoi le certificat [=demain], pour le rdv [+mardi] c parfait
  je vous envoi le certificat [=avant vendredi]
  on me pose la fibre [-mardi], on me dit [=entre 8h et midi], donc je préfère [+mercredi]
  moi c [+le matin] car [-laprem] je dors je bosse de nuit
  moi c [+laprem] car [-le matin] je dors je bosse de nuit
  oui pas de pb [+15h], la petite sort [=16h30]
  [-15h] c chaud la petite sort [=15h45], [+13h30] plutot
  [-15h] c chaud, [+15h45] plutot
  Je suis au regret de décliner [-jeudi 10h]. Mon fils, qui me véhicule, ne sera de retour que [=lundi].
  Je suis au regret de décliner [-jeudi 10h]. Mon fils, qui me véhicule, propose [+lundi].
  [-vendredi] nn, jai taff, mon jour de repos c [+mardi]
  [-vendredi] nn, jai taff [=jusqua 21h]
  taff [=jusqua 13h], chui la [+14h]
  oui normal, [=lundi] j'avais oublié mais là [+jeudi] je note sur la main
  je peux pas venir [-jeudi] la dame de la mairie passe voir l'appartement, elle a annulé déjà [=mardi]
  madam je sui au pays mon papa il est mort je retourne [=le 26] [-demain] je peu pas
  madam je sui au pays je retourne [=le 25], [+le 26] je peu venir au bureau
  mwen paka vini [-jodi], [+demain] ok
  [-jeudi] non, le ferry est annulé et le prochain est [=samedi]
  le ferry est annulé [-jeudi], je prends celui d'apres donc [+vendredi 15h] chez vous
  oté [-mardi] mi peu pas, [+jeudi tantôt] lé bon
  bin non ti [-mardi] jsus au jardin des restos, et [+jeudi tantôt] cha irot
  peuchère [-demain] j'ai les enfants de ma fille, elle les reprend [=dimanche soir]
  y a [=1h30] de route madame, [-9h] c'est mort, [+11h] je veux bien
  comme j'ai [=une heure] de bus je voudrais [+pas avant 10h]
  j'ai [=une heure] de bus alors [+pas avant 10h] s'il vous plaît
  ok je confirme [+le 4] mon contrat de nettoyage s'arrête [=le 2]
  mon contrat de nettoyage s'arrête [=le 4] je peux [+a partir du 5]
  [-lundi] je garde mon petit fils, ma bru accouche [=ces jours-ci]
  ma bru accouche [=ces jours-ci] mais je viendrai [+lundi] quoi qu'il arrive
  pas [-demain aprem] l'ophtalmo me met des gouttes, [+demain matin] avec plaisir
  la juge pour les enfants c'est [=le 12], [-le 11] je serai trop stressée, [+la semaine d'après] si vous voulez bien
  la juge pour les enfants c'est [=le 12] je viens [+le 11] pour en parler avec vous
  je veux passer avant la juge donc [+le 10 ou le 11]
  oui ça marche, je rends la voiture de location [=vendredi] donc [+jeudi] j'ai encore de quoi rouler
  je rends la voiture de location [=mercredi] donc [-jeudi] je serai à pied, trop loin
  jpeu pa [-cette semaine] jai mes regles de service qui change [=lundi], [+semaine pro] oui
  jai plus de batri je repon [=demain]
  j'ai eu votre message [=à l'instant], [-demain] je suis déjà prise, [+jeudi] ou [+vendredi] avec joie
  j'ai eu votre message [=à l'instant], [+demain] c'est noté
  [=lundi] je suis tombé dans l'escalier, [=mardi] radio, [=mercredi] platre, donc [-jeudi] vous imaginez
  tombé dans lescalié [=lundi] mai sa va [+jeudi] jvien en bekille
  [+lundi] ou [+mardi] pas [-mercredi] j'ai la main a faire opéré [=jeudi] et faut jeuner
  la main est opérée [=lundi], [-mardi] je me repose, [+jeudi] je passe
  [-jeudi] hélas non car je signe mon bail, l'agence n'ouvre que [=de 14 à 16h]
  je signe mon bail [=jeudi] a l'agence donc [+vendredi] j'aurai l'adresse à vous donner
  j'aurais préféré [+le 21], [-le 20] je signe mon bail
  c oui. Juste [=a 10h45] faut que je bouge
  [+10h45] ça serait mieux pour moi que [-10h]
  jaimerai mieu [+jeudi] parceke [-mardi] c le marché jai mon stand [=des 5h]
  [+mardi] apres mon marché je remballe [=a 13h] donc oui [+14h] jarrive
  jsui au marché [-mardi] je remballe [=a 13h] [+jeudi] je peu
  J'ai un entretien d'embauche [-le 13] au même moment !!! [+le 14] svp c'est important
  J'ai un entretien d'embauche [=le 16] alors je veux absolument vous voir [+le 13] comme prévu
  oui je maintiens [+lundi], l'entretien à l'usine est repoussé [=au 29]
  non repoussez moi [+au 29]
  repoussez svp, l'entretien à l'usine est [-lundi]
  on peut repousser [+au jeudi 27] ? [-mardi] mon gamin se fait enlever les amygdales
  mon gamin se fait enlever les amygdales [=jeudi 27], donc [+mardi] je confirme
  tkt [+vendredi] chui la, [=ce soir] jregarde le match mdr
  euh [-ce soir] ya match, [+demain soir] tranquille
  jveu bien mais pas [-vendredi] ya la priere [=a 13h30]
  [+vendredi] oui mais la priere c [=a 13h30] donc [+10h]
  [+vendredi] apres la priere donc [+15h]
  [+vendredi] ok mais [-avant 15h] c la priere
  [=ce matin] javais plus de reseau
  ma fille a accouché [=cette nuit] !!!
  jpe pa [-lundi] dsl
  [-demain] trop court
  bah ok pour [+mardi]
  [+le 12] c tou bon
  [+apres 16h] svp merci
  [-jeudi] impossible ma patronne veut pas
  on m'a coupé le courant [=hier] je charge chez le voisin
  sa fait [=3 jours] que j'ai la fievre
  plutot [+en debut de semaine] rapport a ma grossesse
  [+Vendredi] sans faute, ma voisine me dépose
  je suis sortie de l'hopital [=avant hier]
  [+lundi 14] et puis cest tout
  [-demain] j'ai pas de sous pour le car
  le car est tombé en panne [=ce matin]
  jamais [-le vendredi]
  non [-a 8h] ya pas de car
  avec mes jambes [-le matin] c'est pas la peine d'y penser
  [+le mercredi 19] si cest pas trop demander
  ma carte vitale arrive que [=le 25]
  [+demain] tout de suite meme
  bonjour je viens [+demain] mon fils traduit
  bah [-la semaine prochaine] je suis en colo avec le centre social
  nous avons enterré papa [=samedi dernier], je ne suis pas en état
  J'étais venu [=mardi] et c'était fermé
  le train de [=9h42] est supprimé
  ils mon dit de rester allongée [=jusqu'au 20]
  ça marche [+9h30] pile devant la porte
  excusez, [-vendredi] tombe le jour de l'aid
  le docteur veut me garder [=ce soir]
  [+a la rentree] quand les petits sont casés
  [-apres 17h] jsui plus bon a rien
  n'importe quel jour sauf [-le jeudi]
  pas [-mardi 8h30], la nounou prend les petits qu'[=à 9h]
  je viens [+mardi 9h30], la nounou les prend [=à 9h]
  oui pour [+jeudi], ma formation ne reprend que [=le lundi 17]
  ma formation reprend [=le lundi 17] donc [+jeudi] je suis encore dispo oui
  ma formation reprend [-jeudi], je ne suis dispo que [+le lundi 17]
  je ne suis disponible que [+le 12]
  le propriétaire n'est disponible que [=le 12] pour les clés, mais chez vous [+le 10] je viens
  le propriétaire ne peut que [-le 10] pour les clés donc chez vous [+le 12] s'il vous plait
  la garderie me prend la petite seulement [=jeudi], [-mercredi] pas moyen
  la garderie me prend la petite un jour sur deux donc [+jeudi] et pas [-mercredi]
  j'ai mon permis de retour [=dans 10 jours] [-demain] qui va m'emmener ?
  [-demain] non, [+dans 10 jours] j'ai mon permis de retour donc oui
  [=Dans 10 jours] j'ai mon permis, d'ici là le mari me conduit, à [+demain]
  [+dans 10 jours] parce que là [-cette semaine] j'ai les ouvriers
  les ouvriers finissent [=dans 10 jours] mais on peut se voir [+cette semaine]
  [-Mardi] je ne saurais pas, le scooter est chez le garagiste et il rouvre seulement [=mercredi]
  [-Mardi] je ne saurais pas, seulement [+mercredi]
  le garagiste rouvre [=mardi], [-lundi] jai pas de roues
  le garagiste me rend la bagnole [=mardi a 18h] donc [-mardi 14h] c'est rapé, [+mercredi 14h]
  [=jeudi] on me rend la voiture donc je viens [+vendredi], pas [-mercredi]
  ma soeur elle vient avec sa voiture [=le 9], [-le 7] je suis coincée
  ma soeur vient manger [=le 7 au soir], [+le 7 à 10h] y a rien qui bloque
  si ma soeur m'emmene c [+le 7] sinon en bus [+le 9]
  alors [-mercredi] c'est non, la cantine est fermée, et [-jeudi] le petit a l'orthophoniste, on tente [+vendredi] ?
  alors [+mercredi] c'est oui, la cantine est ouverte, c'est [=jeudi] qu'elle ferme
  j'enmene ma mère a la chimio [-lundi] et [-jeudi], le reste [+mardi] [+mercredi] ok
  j'emmène ma mère à la chimio [=lundi], donc [+jeudi] pas de changement
  ma mère a chimio [-jeudi] je peux pas la laisser
  [-Le vendredi 7], je suis convoqué au commissariat. Pourrait-on se voir [+le lundi 10] ?
  Je suis convoqué au commissariat [=le lundi 10] donc je préfère maintenir [+le 7].
  [-jeudi] g examen de code [=a 11h], [=la derniere fois] jl'ai rater de 2 points
  g examen de code [=lundi], [+jeudi] tkt je vien
  g examen de code [=a 9h] jpeu etre la [+vers 11h]
  l'examen du code c [=a 9h] ça dure pas, [+mardi 11h] nikel
  le frigo est vide [=jusqu'au 5] mais je viens à pied [+demain]
  jai pas d'essence [=jusqu'au 5] donc [-demain] non
  ça sera [+jeudi] oui, le facteur m'a apporté votre courrier que [=ce matin]
  votre courrier pour le rendez vous [=d'hier] je l'ai reçu [=ce matin], redonnez moi une date [+cette semaine]
  votre courrier je l'ai reçu [=ce matin] et [-cet après midi] c'est trop juste
  j'peux [+demain] ou [+apres demain], [=samedi] j'repars sur la peniche
  j'repars sur la péniche [=mercredi] alors [-jeudi] j's'rai à Conflans
  je repars sur la peniche [=samedi] donc [+jeudi] j'suis encore à quai
  faut que je sois rentré [=a 17h] rapport au bracelet, donc [-16h30] non
  faut que je sois rentré [=a 17h] rapport au bracelet, donc [+15h au plus tard]
  avec le bracelet je sors [=de 9h a 12h], alors [+mardi 10h]
  mes sorties c'est [=9h-12h] alors [-14h] je peux pas, [+10h] je peux
  jai pointage au commissariat [=tous les jours a 14h], [+10h] comme prévu
  la maitresse veut me voir [=mardi a 16h30], je viens chez vous [+mardi a 14h] quand meme
  la maitresse veut me voir [-mardi] pile au moment du rendez vous, [+jeudi] si ca vous gene pas
  on m'a dit au foyer que le frigo arrive [-jeudi] faut que je sois la
  au foyer ils font les chambres [=jeudi], votre rdv [+mercredi] ok
  [-mardi] le foyer ferme [=a 11h] et j'ai pas les clés
  le foyer ferme [=de 10h à 17h] alors [+11h] je suis deja dehors c parfait
  le foyer ouvre [=a 7h] et c'est loin donc [+9h30]
  oui [+jeudi], [=vendredi] j'ai irm, [=lundi] les résultats, je vous raconterai
  non [-jeudi], [-vendredi] j'ai irm, [+lundi] oui
  l'irm est décalée [=au 3], j'ai donc plus d'excuse, à [+jeudi]
  jai attendu [=2h] dehors [=la derniere fois] alors [+demain] jespere que c ouvert
  je suis plus inscrit depuis [=le 1er], [+jeudi] ça tient toujours ? moi je viens
  jcommence [=a 5h] jfini [=a 13h] donc [-10h] jpeu pas
  jcommence [=a 5h] jfini [=a 13h] donc [+14h] si vous avez
  jcommence [=a 14h] dc [+10h] c carré
  jcommence [=a 14h] je fini [=a 22h], [+10h] c bien n'importe quel jour
  mon équipe change [=lundi], alors [+jeudi matin] je peux encore
  mon équipe change [=lundi], alors après ça plus [-le matin] mais [+l'après-midi]
  non [-lundi matin] jsui d'equipe, [+lundi a 15h] possible
  pardon de repondre si tard le chef change nos heures [=tous les vendredis], [-demain] il m'a mis
  le chef m'a mis [-demain], il m'a laissé [+mercredi]
  jsui en essai au restau [=jusqu'à samedi], pas moyen [-jeudi midi]
  jsui en essai au restau [=jusqu'à samedi], le patron me lache [+jeudi 15h]
  [-Lundi] la cure, [-mardi] la cure, [-mercredi] la cure... [+vendredi] je suis rentrée
  la cure thermale débute [=mardi] donc [+lundi] comme convenu
  après la cure, elle finit [=le 22], donc [+le 24]
  [-jeudi] je peu pas venir la CAF me recoi enfin j'attend ça depuis [=3 mois]
  [+jeudi] je peu venir la CAF me recoi [=mercredi]
  la CAF me reçoit [=jeudi a 9h], vous c'est [+11h], j'enchaine
  la CAF me reçoit [-jeudi 11h] en meme temps que vous, [+9h] possible ?
  la CAF me reçoit [-jeudi] alors si c possible [+mercredi]
  [+le 31] car [-le 1er] c la Toussaint
  [+Le 3 ou le 4], [-le 5] je prends l'avion pour voir ma mère
  [=Le 5] je prends l'avion, [+le 3] c'est parfait
  Mon avion atterrit [=le 5 au soir], [-le 5 au matin] je suis dans le ciel !
  Mon avion atterrit [=le 5 au soir], je propose [+le 7]
  euh oui bonjour c'est pour vous dire que [+mercredi] c'est bon je viens parce que ma fille elle a l'école [=jusqu'à seize heures trente] voilà merci
  euh oui bonjour c'est pour vous dire que [-mercredi] je pourrai pas parce que ma fille elle a pas école voilà et [+jeudi] ce serait bien
  allo madame oui le rendez-vous de [-vendredi] faut le changer mon mari il a le scanner et le taxi vient [=à dix heures]
  je dicte parce que jai les mains dans la farine point [+vendredi] c'est ok je livre les pains [=à six heures] apres je suis libre
  alors [-lundi] euh non attendez [-lundi] il y a le ramoneur, [+mardi] oui [+mardi]
  jarrive [+demain] mes le bus fait grève [=ojourdui]
  jarive pa a venir [-demin] le bus fé grève [=jusqa mercredi]
  [-demin] grève, [+mercredi] bus revien moi aussi
  moi pas bien parler. [-Lundi] école français. [+Mardi] ok
  moi école français [=lundi soir]. [+Mardi] rdv ok merci
  moi [-mardi] hopital pour bébé, [-mercredi] sortie hopital, [+jeudi] je viens
  bébé sort de l'hopital [=vendredi], [-jeudi] je reste avec
  travail finish [=18h], vous ferme [=17h], comment faire ?
  travail finish [=18h tous les jours], [+samedi] vous ouvrir ?
  travail finish [=12h] alors [+13h30] good pour moi
  la dame du CCAS elle a dit [=jeudi] pour le colis, vous [+mercredi] j'ai bien noté
  ils donnent les colis [=entre 9 et 11h], je viens [+a 11h30] plutot
  ils donnent les colis [=entre 9 et 11h], [-a 10h] je perds mon colis
  [+10h] ça va les colis c'est [=l'après midi]
  jai promis a ma mere de l'amener au bled [=le 13], je reviens [=le 29], donc [-le 18] non
  jai promis a ma mere de l'amener au bled [=le 20] donc [+le 18] ça passe juste
  je reviens du bled [=le 29], la famille a pas encore fixé, [-le 18] annulez
  Bonjour, je serai en déplacement professionnel [-du 3 au 7] ; le rendez-vous [-du 5] est donc à reporter.
  Bonjour, étant en déplacement [-du 3 au 7], je vous propose [+le 10].
  jme fais enlever le platre [=jeudi] donc [-mardi] je peux pas marcher
  jme fais enlever le platre [-mardi], mettez moi [+jeudi] a la place
  quand on m'aura enlevé le platre c'est [=mardi], donc [+mercredi] ou [+jeudi]
  zêtes gentils mais [-8h45] avec les poules et les bêtes nan, [+11h] voui
  les bêtes mangent [=à 7h] donc [+8h45] voui
  la vache va vêler [=cette nuit], [-demain matin] faut pas compter sur moi
  vendanges [=jusqu'au 25] alors [-le 22] vous pensez bien
  les vendanges finissent [=le 20], donc [+le 22] sans problème
  on vendange [=jusqu'au 25] alors disons [+le 26] ou [+le 27]
  le bateau rentre [=a 5h du mat], je dors, [+a 15h] jsui la
  le bateau rentre [=jeudi], moi [-mercredi] jsuis en mer
  jsuis en mer depuis [=lundi] on capte mal
  on rentre au port [=mercredi soir] donc oui [+jeudi]
  jsui de garde [=jusqu'a 7h], [-8h] jme tape pas le trajet, [+10h] ok
  jsui de garde [=jusqu'a 7h], [+8h] jviens direct
  sa caille, le chauffagiste vient [=lundi], [+demain] je viens me rechauffer chez vous lol
  sa caille, le chauffagiste vient [-demain], [+lundi] je viens me rechauffer chez vous lol
  le gaz est coupé depuis [=dimanche], j'attends le technicien [-demain toute la journée]
  rdv edf [=a 8h], vous [+a 10h], c jouable
  rdv edf [-a 10h], vous c'est possible [+l'aprem] ?
  [-mardi] j'ai kermesse, [-mercredi] je range, [+jeudi] ou [+vendredi] comme vous voulez
  la kermesse c'est [=samedi] [+mardi] ya rien
  jai pas mes lunettes elles arrivent [=vendredi], [-jeudi] je verrai rien des papiers
  jai pas mes lunettes elles arrivent [=vendredi], [+jeudi] je viens quand meme vous me lirez
  jaurai mes lunettes [=vendredi] donc pourquoi pas [+lundi] au lieu de [-jeudi]
  on a la visite du bailleur social [-le 6], donc si on pouvait dire [+le 7] ou alors [+le 10]...
  le bailleur vient [=le 7 ou le 10] il sait pas, pour vous [+le 6] je serai la
  [+demain 9h] [+demain 10h] comme ça vous arrange
  jsui tro malade [-aujourdui]
  le maire a fermé la route [=jusqu'à dimanche]
  ma fille a 8 ans [=aujourd'hui] !
  [-demain] j'enterre mon oncle
  jarrive [+dans 20 min]
  [-cet aprem] jai perdu mes clés je sui bloqué
  le plus tot possible genre [+demain matin]
  [+entre midi et deux] sinon mon patron râle
  hors [-mercredi] svp
  jai mis [+jeudi] sur le calendrier de la cuisine
  [+10h] bien tapantes
  [-10h] ça me fait lever trop tôt avec mon traitement
  mon mari est parti [=en mars] je suis seule pour tout
  [+le 8] [+le 9] [+le 10] mettez ou vous voulez
  jsui enceinte de [=7 mois] et le docteur veut pas que je me déplace [-jeudi]
  [+lundi 9h] si le bus veut bien
  wallah [-demain] c impossible g tribunal
  vous m'avez deja appelé [=mardi] non ?
  [+samedi matin] si vous ouvrez
  on déménage [=le mois prochain] faudra changer l'adresse
  le petit a vomi [=toute la nuit]
  bsr [+lundi 13h45] entendu
  [-Le 24] c'est le réveillon quand même !
  ah ben [-lundi] j'ai pu mes dents, le dentier est en réparation
  après le sport [+vers 17h]
  je sors du tribunal [=a l'instant]
  [-les lundis] je suis à la banque alimentaire bénévole
  j'ai fait ma prise de sang [=ce matin] a jeun et jai tourné de l'oeil
  depuis [=ce matin] jai pas d'eau chaude
  [+fin novembre], le temps de finir mon traitement
  dac dac [+15h15]
  pas [-mercredi], mon fils rentre d'internat [=vendredi] et c'est lui qui lit les plans
  pas [-mercredi], mon fils rentre d'internat [=vers la fin de semaine], alors [+samedi] ou [+lundi] avec lui
  [-Mardi] non merci, [=lundi] je me fais arracher deux dents et je serai gonflé comme un ballon
  [-Mardi] non merci, [+lundi] avant de me faire arracher les dents !
  je me fais arracher deux dents [=le 4], [+le 3] je parlerai encore donc oui
  je me fais arracher deux dents [-le 4], [+le 6] je devrais reparler
  ok c noté [+le 11 a 9h] mais [=le 10] je dors chez mon frère donc apelez pas sur le fixe
  [-le 11] c férié non ? [+le 12 a 9h] plutot
  [-le 11 novembre] je porte le drapeau au monument [=a 11h], [+le 12] si vous travaillez
  [=hier] le médecin, [=ce matin] la pharmacie, et [+demain] c'est vous, quelle semaine
  [=hier] le médecin m'a arrêté [=8 jours] alors [-demain] oubliez
  [=Hier] j'ai dit oui pour [-demain] mais finalement non, [+jeudi] ?
  [=hier] j'ai dit non pour [+demain] mais finalement si je peux
  [=tout a l'heure] j'ai dit [-14h], en fait [+15h] ça m'arrange
  vous m'aviez mis [-le matin] et moi je suis bon que [+l'après midi], [-le matin] je suis dans le gaz
  vous m'aviez mis [=mardi dernier] j'étais pas la, [+mardi prochain] c'est bon
  ma copine elle a eu rdv [=mardi] avec vous, moi c [+jeudi] c sa ? jvien
  ma copine elle a rdv [+mardi a 10h], je pourrais venir en meme temps qu'elle ? [-jeudi] j'ai personne pour m'amener
  [-jeudi] y a la marche blanche pour mon voisin, [=mercredi] la veillée, je suis désolé
  la veillée c'est [=mercredi soir] donc [+jeudi aprem] je serai fatigué mais là
  j'avais demandé [+le 6], vous me mettez [-le 7], [-le 7] je suis à Lyon
  je suis à Lyon [-le 7], je rentre [=le 8] très tard, [+le 9] dites oui
  je rentre de Lyon [=le 8 dans la nuit], du coup [-le 9 a 8h] c'est dur
  jvé pa vous mentir [-demain] jserai pa levé, jrentre du taf [=a 4h]
  jvé pa vous mentir jrentre du taf [=a 4h] mais [+demain] jserai la
  jrentre du taf [=a 4h] je dors [=jusqu'a midi] alors [+14h] [+15h] [+16h] a vous de voir
  Ma belle-fille ne peut me conduire que [=le week-end], je ne pourrai donc honorer [-mercredi].
  Ma belle-fille ne peut me conduire que [+le mercredi], auriez-vous une place ?
  je confirme [+mercredi], c'est ma belle fille qui conduit, elle prend son poste [=à 14h]
  ma belle fille est souvent de repos alors [+mercredi 14h] ou [+mercredi 15h]
  jvien [+jeudi] ms ya wifi ? jdoi envoyer un papier [=avant 18h]
  jdoi envoyer un papier [=avant jeudi 18h] donc [+mercredi] c le mieux pr moi
  jdoi rendre un papier [-jeudi] dernier delai a lautre bout de la ville, [+vendredi] svp
  bonjour jpeu pa venir [-le 2] la banque debloque mon compte que [=le 4] jai 0 pr le ticket
  le ticket de bus que vous m'avez donné finit [=le 4], [+le 2] j'en profite
  mon ticket de bus finit [=le 4] donc [+avant le 4]
  le rsa arrive [=le 6] [-le 5] je peux meme pas prendre un café chez vous
  [+le 6] le rsa est la, [-le 5] non
  [+entre le 6 et le 10], apres le compte est vide
  je me suis levé [=a 4h], j'ai fait le ménage des bureaux [=de 5 a 8], oui [+a 9h] je suis la debout
  j'ai fait le ménage des bureaux [=cette nuit], [-9h] pitié non
  ménage des bureaux [=de 18h à 21h] donc [-18h30] impossible, [+17h] je peux
  ménage des bureaux [=de 18h a 21h], sinon je peux [+lundi] comme [+mardi]
  [-jeudi] je ne peu pas quitter la maison, l'expert pour le degat des eaux passe [=entre 9h et 17h]
  l'expert devait passer [=hier], il vient finalement [-demain], est ce que [+vendredi] vous irait
  j ai eu mon bebe [=le 3], [-le 10] c est trop tot pour sortir
  le terme est prévu [=le 10], mettez moi plutot [+le 3]
  terme [=le 10] alors [+pas avant noel]
  mon avocat me recoit [=le 19] il veut que je vous vois apres donc [+le 20], pas [-le 18]
  mon avocat peut que [-le 18], chez vous [+le 19] alors
  Malheureusement [-le 18] je dois garder le lit, le chirurgien me revoit [=le 19] pour les fils.
  j'ai kiné [=mardi et jeudi a 8h], vous c [+a 10h] donc tranquille
  j'ai kiné [-mardi et jeudi], [+lundi ou vendredi] je peux
  kiné [=a 9h] ortho [=a 10h] vous [+a 11h], je serai rodé
  kiné [=a 9h] ortho [-a 11h], vous [+a 14h] peut etre ?
  je sors de chez le kiné [=vers 10h30], [+11h] le temps de marcher
  le veto prend la chienne [-demain] elle va mourir je veux etre avec elle, [+lundi] pardon
  le veto garde la chienne [=jusqu'a demain], je viens seule [+tout à l'heure]
  la chienne doit sortir [=a midi] donc [+10h] ok si ça dure pas
  jachete une voiture [=samedi] enfin, [-vendredi] encore a pied donc non 12km sous la pluie
  non [-vendredi], [+samedi] jaurai la voiture
  cette fois oui, [+vendredi], la voiture j'la touche [=samedi] mais mon reuf m'amène
  ya pas de covoit [-lundi], yen a un [=mardi] mais il va a metz
  ya pas de covoit [-lundi], yen a un [+mardi] qui passe devant chez vous
  ya un covoit [=a 7h] et un [=a 12h], bon ben je prends celui de [=7h] et j'attends, ok [+9h]
  ya un covoit [=a 7h] et un [=a 12h], [-9h] faut attendre dehors, [+12h45] mieux
  ya un covoit qui arrive [=a 13h10] donc [+13h30]
  ma béquille a cassé [=ce midi] mais [+demain] ça ira
  ma béquille a cassé [=ce midi], la pharmacie en a une [=demain soir], [-demain matin] non
  merci non, [-le jeudi] ma mère a besoin de moi, l'aide à domicile reprend [=le 2]
  l'aide à domicile reprend [=le 2], je serais plus à l'aise [+le 3]
  quand l'aide a domicile est là, c'est [+mardi et vendredi matin]
  dsl [-jeudi] [-vendredi] mort les deux, on ma collé un stage [=jusqu'au 21]
  dsl [-jeudi] [-vendredi] mort les deux, [+le 21] le stage est fini
  je vous avez dit [=la fois d'avant] que [-les jeudis] cest la mosquée des femmes, donnez [+mercredi]
  [+jeudi] c'est bon la mosquée c'est [=vendredi]
  on a messe de requiem [=dimanche], on reçoit la famille [=samedi], [+lundi] je viendrai vous voir comme prévu
  la famille repart [=lundi soir], vous voyez [-lundi matin] c'est délicat
  la famille repart [=lundi soir], on pourrait faire [+mardi] plutôt que [-lundi] ?
  [+pas avant le 12], je suis au village
  je suis au village, je rentre [=le 12], disons [+le 14]
  moi c'est simple [+le jeudi] mon mari est la avec l'auto, [-les autres jours] je suis bloquée
  euh là le médecin me revoit [=lundi], je vous dirai après
  la fourriere ouvre [=a 9h], je recupere ma caisse et j'arrive donc [+10h30]
  sans scooter je peu pas [-demain]
  jai fini mon contrat [=vendredi dernier] donc mettez [+mardi] ou [+mercredi]
  le plus simple [+mardi], [=lundi] je refais ma carte au guichet de la gare
  ma sœur se marie [=samedi] alors [-vendredi] c'est coiffeur et henné, [+lundi] s'il vous plaît
  apres le mariage, [+mardi 11]
  ma fille a piscine [=le lundi a 14h] c moi qui accompagne la classe, sinon [+lundi 10h] impec
  ma fille a piscine [-le lundi], je l'accompagne, [+un mardi] plutôt
  les enfants mangent [=a 12h] a la maison alors [+13h45 au plus tot]
  jai que [+le samedi] dsl, [-la semaine] je suis sur les routes
  [=mercredi] ils coupent l'eau dans l'immeuble, ça empêche pas [+lundi apres midi]
  on m'a proposé une mission [=à partir du 17] donc voyons-nous [+avant le 17]
  j'ai une mission [-à partir du 17] je serai plus dispo apres
  Je souhaiterais [+le mardi 4] ; mon titre provisoire expire [=le 6] et j'ai besoin de votre attestation.
  mon recepissé il fini [=le 6], il faut vite, [+demain] c possible ?
  [+le 6] mon recepissé il est pret je vous l'apporte
  mon téléphone est en réparation [=jusqu'à jeudi] appelez pas, mais [+mercredi] je viens
  jai cours de francais [=le soir de 18h a 20h] donc [+17h maxi]
  pas [-le soir] jai cours de francais
  je prie [=le vendredi a 13h], [+vendredi a 15h] c'est bien pour moi
  mon ex ramène les gosses [=dimanche soir], donc [-lundi matin] la course, [+lundi 14h] ça roule
  mon ex prend les gosses [+mercredi] donc là je peux
  on me retire les fils [=mardi] avant ça je reste chez moi
  ok pr [+lundi] mais g plus de telefone [=samedi] alors confirmé moi avan
  je vous rappelle [=demain matin], là [-jeudi] je peux pas
  je vous rappelle [=ce soir] pour dire si oui ou non
  mon conseiller m'a écrit [=mardi] pour dire [-jeudi], or [-jeudi] j'ai formation incendie [=jusqu'a 17h]
  mon conseiller m'a écrit [=mardi], je réponds oui pour [+jeudi], formation finie [=a midi]
  [-demain] jai personne pour ouvrir a l'infirmiere
  g une urgence dentaire [=cet aprem]
  [+mercredi en 8] pas de souci
  yavait [=hier] un mot dans la boite de la mairie je comprend pas
  chuis au fond du lit depuis [=2 jours] madame
  jai raté votre appel [=tout a l heure]
  [+le 1er lundi du mois] c'est là que ma tante garde les petits
  le fourgon passe au controle technique [=le 14]
  impec pour [+midi et demi] je mange apres
  nan pas [-samedi] chui au mariage de mon cousin moi
  je pourrais pas etre la [-a 9h], la prefecture est pile en face mais la queue est énorme
  mon rv chez l'oculiste c'est [=dans 6 mois] vous vous rendez compte
  [+jeudi] entendu, bonne continuation madame et merci pour le colis
  faut que ce soit [+un vendredi] à cause du transport à la demande
  [-le lundi] le cabinet où je nettoie est ouvert je peux pas m'absenter
  mon téléphone est tombé dans l'eau [=dimanche] je réponds avec celui de ma nièce
  [+demain] apres la sieste du petit
  c'est l'aïd [=dimanche] je vous souhaite une bonne fête
  [+le 17] je viens avec ma fille pour traduire, elle parle mieux
  [+jeudi ou vendredi] avant de rendre les clés de l'appart
  mon train part [=a 18h40] ya de la marge je viens
  le notaire nous prend [-mardi] on peut pas y échapper
  [+le soir apres 18h] je suis aide soignante a l hopital
  [-10h mardi] ça coince avec mes perfusions, elles finissent [=a 10h30], [+11h] sans souci
  sa sera [+mardi] ou rien la [-lundi] je dors
  oui [+jeudi], d'ailleurs j'ai envoyé mon cv [=lundi] à carglass et ils rappellent [=vendredi]
  [-mercredi] c niet j'ai rendez vous a la mdph [=a 10h30] attendu depuis [=8 mois]
  je sors de l'usine [=vendredi 6h], donc [-vendredi 9h] je dors, [+vendredi 15h] si vous voulez
  pas [-cette semaine], les partiels de ma fille c [=jusqu'a vendredi], [+la semaine d'apres] oui
  [+dans les 15h] [+mardi] si ça joue
  svp annuler [-le 22], j'ai trouvé du boulot je commence [=lundi] !
  [+lundi 10h] inch allah
  non je travail [-lundi] a rungis, j'ai pas le choix. [+samedi] c possible ?
  je suis sorti de l'hopital [=avant hier], doucement mais ca va
  ya une coupure depuis [=trois jours] apres le cyclone, la route est barrée, [-mercredi] impossible
  [=hier] j'ai perdu mon grand père l'enterrement c [-jeudi] je pourrai pas venir ce jour là
  jai mon fils [=un week end sur deux] seulement donc [+en semaine] c'est facile, [+mardi 10h]
  merci je prends [+mercredi]
  vous me laissez le choix : [-mardi] j'ai une visite d'appart [=a 10h] donc [+lundi]
  [+apres la toussaint], [=a la toussaint] je monte au pays voir les tombes
  pour [-vendredi] je peux plus venir, le resultat de l'irm tombe [=a 10h] j'ai peur d'y aller seule, dites [+lundi]
  toujours dispo sauf [-lundi matin]
  [+demain] oui je viens avec le petit dans la poussette si vous voulez bien
  le medecin m'a arrêté [-jusqu'au 20] donc [+a partir du 21]
  [=la semaine derniere] vous avez annulé et la moi [-jeudi] je peux plus, [+le 19] ?
  [-le jeudi] c mon jour de dialyse, [+le vendredi] je suis en forme
  [+vers le 20], je touche le rsa [=le 5] mais je dois d'abord payer le loyer
  toujours [+le lundi], mes jours de chantier c [-mardi a vendredi]
  [+apres demain] ou [+dans trois jours]
  [+samedi] si c ouvert sinon [+lundi]
  [+14h30] merci bcp
  jeune du ramadan alors [+le matin] svp pas [-l'aprem] je suis fatigué
  jvien pa [-lundi] la daronne est a lhopital depuis [=samedi]
  [-jeudi] je suis pas là. [-vendredi] pas là non plus. [+Lundi 16] si vous avez.
  on peut pas faire [+mercredi] a la place de [-jeudi] ? mon contrat saisonnier reprend [=demain]
  j'ai cours d'alphabetisation [=19h], donc [+17h30] c la limite
  [+le 6], vu que mon chef m'a mis de repos ce jour là, je l'ai su [=hier]
  mes prises de sang c'est [=jeudi 8h] a jeun, je serai chez vous [+a 10h] pas de probleme
  [+demain] oui, j'arrive avec ma valise car je pars en cure [=demain soir]
  mon téléphone etait cassé [=pendant 15 jours], vous m'aviez mis quel jour ? si c [+jeudi] je viens
  je confirme pour [+apres demain]
  Je vous prie d'excuser mon absence de [=lundi], j'avais une extinction de voix.
  [+jeudi] c'est parfait
  pour mon chien c'est veto [=mardi 11h], mais [+mardi 14h] je peux
  Bonjour, j'ai eu le covid [=la semaine dernière], negatif depuis [=hier], je serai là [+jeudi]
  [+la semaine pro] n'importe quand mais pas [-le vendredi] c'est jour de mosquée
  je suis en apprentissage, cours [-les lundis] et [-mardis] a colmar, entreprise le reste, mais [+vendredi aprem] mon maitre me libère
  tout ça me va : [+lundi 9h], [+mardi 14h], [+jeudi 10h]
  pour moi [+le vendredi] c le mieux, je touche pas au volant [-le soir]
  ma femme prend la voiture [=le matin] alors pour moi [+14h] ou [+15h]
  j'ai demandé un jour à mon chef, il m'accorde [+le 16], il m'a refusé [-le 15]
  mwen pa disponib [-lundi] mé [+madi] wi bonjou
  je fais le menage dans les bureaux [=de 5h à 8h], je serai dispo [+a partir de 9h]
  [-demain] non : plus de gasoil, la paye c [=le 28], [+le 29] oui
  je vous ecris depuis les urgences on attend depuis [=22h], [-demain matin] faudra pas compter sur moi
  ta [+vendredi aprem] ? [-matin] jdor
  c'est gentil de rappeler, [+demain 10h] j'arrive en avance comme [=la derniere fois]
  [+lundi] mais [+pas avant 10h] le car passe [=a 9h10]
  j'prends [+le 17 au matin], j'laisse [-le 16]
  [+jeudi matin tot], je prends le service [=a midi] a l'ehpad
  [+en fin de journée], le plus tard possible
  [+le jeudi 12] oui, [-le vendredi 13] non je suis superstitieuse 😂
  [-le matin] non [+l'apres midi] oui [+vers 14h]
  [+vendredi] j'viens, [=la dernière fois] c'était la grippe désolé
  nope pas [-jeudi]
  [+demain] c'est bon je serai là même si j'ai veillé une tante décédée [=samedi]
  [+demain matin] de preference
  ma voisine a appelé [=hier] pour moi, elle a dit [-jeudi] mais moi c [+mercredi] que je veux
  est ce que [+11h] au lieu de [-10h] [+jeudi] c possible
  ma mère garde les jumeaux [=le lundi], profitons en : [+lundi 9h]
  [+mardi] ou [+mercredi], a vous de voir
  [+apres le 10] car [=le 5] jai paye et je peux mettre essence
  [=y a deux semaines] vous m'avez donné un papier avec rien d'écrit dessus, si c'est [+le 12] je viens
  je peu venir [+jeudi] mé jé pa le papier de la caf il arrive [=ds 10 jours]
  bsr c pour dire que [-jeudi] je bosse finalement
  [-jeudi] c'est pas bon pour moi ni [-vendredi], mon frère est en permission [=jusqu'a dimanche], je veux en profiter. [+Lundi].
  [-jeudi 12] jsui en garde a la maison avec les petits dite moi si [+vendredi 13] c ouvert
  je peux [+a partir de 13h], [-le matin] c'est pas la peine
  [+jeudi] [+16h15], je récupère les grands [=a 17h]
  rdv de [-mercredi] annulé pour moi je part au bled [=ce soir] ma mère est tombée
  [+mardi], oui, avec plaisir
  pardon je voulé dire [+vendredi] pas [-jeudi]
  non pas [-lundi]
  [+jeudi prochain] ou bien [+vendredi] mais pas [-a midi]
  je suis rentré de mission [=hier], libre [+des demain]
  [+entre 10h et midi], le reste du temps je m'occupe de ma belle mère
  bonjour, mon mari se fait operer [=mercredi] mais [+jeudi] ma soeur prend le relais donc je viens
  n'importe quel jour sauf [-mercredi] et [-samedi]
  pas [-a 8h] svp j'ai des cachets qui assomment, [+11h] plutot
  j'ai la petite en garde [=une semaine sur deux], [+la semaine du 16] je suis tranquille
  [+mardi] j'y serai à l'heure promis juré
  on peut se voir [+mardi 9] ? [-jeudi 11] je descends a marseille voir mon fils, je remonte [=le 14]
  [+mardi 18] svp madame
  jpeu [+ts les aprem] sauf [-mercredi]
  [+12h] [+mardi], ma pause dure [=de 12h à 13h30]
  jeune homme [-mercredi] je ne puis, mes rhumatismes me clouent au lit depuis [=lundi]. Voyons cela [+la semaine prochaine].
  [+de 9h30 à 11h30] c'est quand la petite est a la halte
  pas [-le lundi] svp
  le médecin du travail me voit [=le 17], [+le 18] je pourrai vous donner le papier
  j'ai pas d'heure moi, [+le matin] quand les oiseaux chantent mais [-l'aprem] la chaleur me tue
  l'assistante familiale me rend mon fils [=le 21], je voudrais [+le 20] pour en parler
  bonjour c'est possible de passer de [-10h] à [+11h] le meme jour ?
  [+vers midi] si ça vous coupe pas l'appétit
  ya la communion de ma niece [=dimanche] a nimes, je rentre [=lundi soir], donc [+mardi]
  mon mari est routier il rentre [=le vendredi soir], alors [+samedi] si ouvert
  c bon [+lundi], ma formation hygiène commence que [=le 2]
  salam [+jeudi] ok je fini priere [=13h45] et je vien [+14h30] comme prevu
  tout sauf [-le week end]
  [-mardi matin] je passe mon permis cariste, croisez les doigts, [+mardi aprem] je peux passer
  [+demain] [+13h15] ?
  c'est l'hiver alors [+pas trop tot], [+10h30] c bien, [+jeudi]
  c'est possible par téléphone [+jeudi] parce que la route est coupée depuis [=mardi]
  j'ai demandé [=la semaine derniere] a changer et personne répond, donc je répète : [-le 12] non, [+le 19] oui
  bonjour je suis libre [+tout les jours] a part [-le jeudi], merci d'avance
  [+lundi] ou [+mardi], pas plus tard svp, mon contrat démarre [=mercredi]
  [+mercredi] [-matin] non [+aprem] oui
  [+mercredi 14h], j'ai deja demandé a ma voisine pour la voiture
  c'est la saint nicolas [=samedi] chez nous en lorraine, [+lundi] je serai remis
  [+avant 11h] si ya moyen
  si [+le 22] y a plus de place mettez [+le 23], je reprends [=le 24]
  ta pas plutot [+11h30] ? [-10h] c tot
  j'ai signé le papier de la cpam [=vendredi], il vous le faut ?
  jai pas pu venir [=mardi] car pas de credit pour prevenir
  jconfirme [+mardi 9h30] boss
  rien [-avant jeudi], [+jeudi] a l'aise
  jai kiné [=tous les mardis a 10h] mais [+mardi aprem] sa va
  un jour ou mon gamin est a la cantine, cad [+lundi] ou [+jeudi], surtout pas [-mercredi]
  [=la semaine prochaine] a l'usine je commence [=a 13h], prenez moi [+mardi 9h]
  vous pouvez me noter [+le 17] plutôt que [-le 12], je serai sortie de la maternité
  mon bail se termine [=fin mars] et j'ai rien trouvé
  on m'opère de la cataracte [=le 5] et l'autre oeil [=le 19], entre les deux [+le 12] je peux
  [+lundi 10h] c'est ok. le camion de courses est [=a 14h].
  [+la 2eme semaine de janvier] n'importe
  ok [+jeudi], attention je dois etre parti [=a 10h45] pour prendre mon fils a l'ime
  ne m'attendez pas [-demain]
  [+vers les 11h], [-a 10h] je suis en cours de conduite
  oui pr [+mercredi], par contre [-10h] trop tot, [+14h] ?
  oui je viens [+jeudi] avec mon CV et ma carte
  ça dépend du planning que je reçois [=vendredi soir], a priori [+mardi] ok
  [-soir] impossible, [+journée] ok
  [-mercredi] non j'ai deja un rdv chez cap emploi [=le meme matin], [+le 17] est bien ?
  pas de garde [-mardi], la nounou vient de me lâcher [=y a 1h], je sais pas quoi faire, [+vendredi] elle est là
  la caf a versé [=le 5] ? j'ai rien sur mon compte moi
  ah non pas [-le 9] c mon bapteme de l air offert par mes enfants mdr
  mon ancien rdv c'etait [=le 4], pour le prochain [+le 18] me va
  [+mercredi] a la place [-du mardi]
  Madame, suite a votre appel de [=mardi], je confirme [+jeudi 12 à 10h]
  [+jeudi] ok mais je pars [=a 11h] pile sinon je rate le ter de [=11h20]
  mon grand frère il est décédé [=lundi], je rentre de Oran [=dimanche], [+lundi 16] je peux passer
  [-mardi matin] on coupe l'eau et le gaz chez moi et le technicien passe [=entre 8h et 12h], [+mardi 15h] possible ?
  plutôt [+en debut d'aprem] que [-en fin]
  jé confond [=hier] avec [=aujourdui] pardon, vou pouvé remettre [+demain] ?
  [+mardi] si possible merci
  ok [+jeudi] mais si il neige comme [=lundi] je pourrai pas descendre
  pour moi [+9h] [+jeudi] c bien, [+10h] c bien aussi
  [-jeudi], [-vendredi], c'est mort pour moi, [+lundi] ok
  hein [+samedi] vous etes ouvert ? sinon [+vendredi soir] apres mon service
  le traitement c [-mardi], je suis ko [-mercredi], donc [+vers vendredi]
  [-10h] ça me va pas trop, avez vous plus [+vers 11h] ?
  ma formation de soudeur a commencé [=hier], c'est génial
  jserai la [+lundi] tkt
  faut que ce soit [+avant la fin du mois]
  vous m'avez proposé [-lundi] et j'ai dit non, là je dis [+jeudi], c'est clair ?
  bonjour je suis nounou et les parents rentrent [=a 17h], [-10h] c non, [+17h30] si vous êtes encore ouverts
  le reseau est coupé au village depuis [=dimanche], je vous rappelle
  non dsl [-demain] j'ai la convocation du tribunal [=a 9h], mettez moi [+lundi]
  [+vers 10h] [+mardi] inchallah
  bonjour pour [-le 16] je suis de jury d'assises, ca dure [=jusqu'au 20], [+le 23] si cela convient
  il me faut reporter, [-jeudi] c'est la rentrée du petit dernier et il fait que [=1h] le premier jour
  rdv annulé [-mardi], je pars a nantes [=lundi] pour voir un logement
  [+a 16h] c le mieux pour moi
  on célèbre le nouvel an tamoul [-le 14], [+le 15] je suis à vous
  [+jeudi] c bon madame, ma toux est partie depuis [=avant-hier]
  oui je serai la [+jeudi] merci
  je reprends l'ecole de la deuxieme chance [=le 6], donc [+avant le 6]
  le petit a 39 de fièvre depuis [=cette nuit], [-aujourdhui] je peux pas venir, [+demain] si ça va mieux
  [-le matin] c'est trop dur pour moi
  eh bien [-le 13] je me marie figurez vous 😄 [+la semaine suivante] avec plaisir
  avec le verglas je me suis cassé la figure [=ce matin], rien de grave
  mon bus il arrive [=10h05], donc [+vendredi] je serai 5 min en retard
  j'ai ma visite à domicile du bailleur [-a 10h], [+jeudi] pourquoi pas [+14h] ?
  [+mardi apré 15h] svp jai récré des petits a surveillé
  [-le mardi] j'ai mon groupe de parole, [-le jeudi] l'atelier cuisine, reste [+le mercredi]
  c pas possible [-demain] jé pa dormi le bb pleure depuis [=3h du mat]
  bah [+lundi en huit] ça serait super, [-cette semaine] trop de trucs
  la nounou est enceinte elle s'arrête [=le mois prochain], ca va etre chaud pour moi
  votre bureau a demenagé [=en octobre] non ? je suis allé a l'ancien [=la dernière fois], [+jeudi] je vais où
  non pour [-jeudi] oui pour [+vendredi] merci au revoir
  [+lundi 16h] aprè le kiné
  un rdv [+dans 15 jours] ça serait bien
  en ce moment j'ai plus de médicaments donc [-demain] je sors pas, l'infirmier vient [=samedi] m'en donner
  [+demain 8h45] j'arrive a pied donc priez pour pas de pluie
  mettez moi quand vous voulez sauf [-le jour de la rentrée]
  [-mardi] pas possib, brocante
  [-10h] c chaud, [+10h45] je suis la
  [+n'importe quel lundi] de preference avec la meme conseillere
  monsieur, ma mère a eu un avc [=dimanche]. je ne viendrai pas [-mardi].
  tjr pas recu l'attestation demandée [=le 4]
  j'avais rdv [=hier] chez l'ortho et elle m'a remis [-jeudi 10h15], c'est en plein dans le votre, on change ?
  oui madame, [+apres demain], mon mari me conduit
  si c [+lundi] j'accepte, si c [-vendredi] je refuse
  le psy m'a dit de pas trop forcer [-cette semaine], [+la prochaine] ok ?
  [-vendredi] ça l'fait pas. [+jeudi] ça l'fait
  Bonjour, pour [-demain 10h] je suis bloquée, l'infirmière passe [=entre 9h et 11h]. [+14h] serait possible.
  [+le mardi vers les dix heures] ça me botte
  c'est le premier anniversaire de la mort de papa [-le 6], la messe est [=a 10h], je préfère un autre jour
  [+demain 8h] si je suis pas obligé de faire la queue comme [=la derniere fois]
  svp [+fin de matinee] [+un lundi]
  [+jeudi matin] sa me va tres bien
  le bébé dort [=de 13h à 15h], alors [+a 15h30] je peux sortir
  [+jeudi] si vous pouvez, sinon [+vendredi], sinon [+la semaine d'apres]
  [+le 15] mais [+le 16] c mieux
  je depose la petite [=a 8h20] donc [+9h] c large
  [+fin de semaine], jpreferrais [+vendredi]
  c confirmé [+mardi 2] jai posé ma journée
  g di oui mai c non pour [-jeudi], [+vendredi] wi
  [+vendredi] [+entre midi et deux] c'est ma pause
  je fais les saisons a la montagne, dispo [+en avril]
  [=en septembre] j'avais demandé [=les mercredis], là c l'inverse, pas [-le mercredi]
  [+jeudi] ou [+vendredi] c pareil pour moi
  [+demain] nickel a tte
  excusé moi pour [=mardi dernier] j'avais plus de batterie. [+mercredi] je vien sans faute
  [-le 12] non, [-le 13] non, [+le 14] oui
  [+demain 17h] ou bien [+samedi 9h] parce que [=a 10h] je pars en covoit
  vous etes ouvert [+samedi] ? je bosse tout le reste
  nan [-jeudi] jpp, [-vendredi] non plus, [+lundi] je peux
  bonjour j'ai le pied cassé depuis [=le 3], le plâtre on l'enlève [=le 24], alors [+le 26] svp
  hello c'est tjrs bon pour [+le 8]
  dès que possible, [+des lundi]
  j'suis ok pour [+le 14 à 11h]
  mon récépissé est périmé depuis [=le 2] j'ai peur des controles
  mon patron me donne pas mon planning [=avant dimanche]
  [-mardi] dsl. On fait la récolte des litchis. [+Lundi] [+apres 14h].
  [+lundi] bon pour moi, la caf m'a dit que le dossier serait traité [=sous 10 jours]
  donnez [+le 19] ou [+le 20], [-le 21] je déménage
  je peux [+pas avant 14h] [+jeudi]
  j'étais au tribunal [=lundi toute la journée] désolé madame
  bonsoir, [+le 21 janvier] [+vers 9h30], merci
  [-mercredi] nn j'ai foot, nan je rigole, j'ai scanner [=a 8h45] a la timone
  [+vendredi] sinon [+lundi], [-week end] exclu
  mon beau frère se marie [=samedi] on prend la route [-jeudi de bon matin], déplacer a [+mercredi] svp
  je viens [+jeudi] c sur, [=la fois passée] c'etait le verglas
  pa [-lindi] pa [-mardi] tou lé zot jour i va, [+jeudi] par exemple
  [+jeudi 8h] je suis une lève tot
  [+15h] [+jeudi] cé posible ?
  [-le soir] il fait noir et j'ai peur, [+14h] ou [+15h] c'est mieux
  vendez moi du reve : [+lundi 14h] ?
  désole de repondre que [=maintenant], [-demain] je peux pas
  wesh [-jeudi] mort, [+vendredi] easy
  [+lundi] [+12h30] car je récupère mon salaire [=lundi matin]
  j'ai signé un contrat [=vendredi], je suis en poste [-tous les matins], [+apres 14h] c bon
  [+apres-demain à 16h]
  [=ce matin] je suis passé devant chez vous c'était fermé, donc [+jeudi] ça sera ouvert ? je viens
  [-les vendredis aprem] je chante a l'église, [+vendredi matin] ca passe encore
  j'ai pointé [=ce matin] et j'ai rien, je peux [+cet apres midi] ou [+demain]
  la neige bloque le col depuis [=mercredi], [-demain] pas moyen, [+lundi] si ça degele
  un creneau [+de 14h a 16h] c parfait, [-apres 16h] sortie d'ecole
  j'aimerais mieux [+15h30] que [-14h]
  les enfants ont piscine [-le mercredi] je les emmène, prenez moi [+jeudi] plutot
  [-jeudi] nan, [+mercredi] si, [-mardi] nan
  ué [+mardi 10h] carré
  non [-le 25], vous etes serieux ? [+le 26] ou [+le 28]
  donne [+samedi] ou donne rien
  j'ai plus de forfait [=jusqu'au 5] je reponds par le wifi de mac do
  mon chien est mort [=hier] je suis pas en état [-demain]
  navré, je garde mon père alzheimer, l'auxiliaire est en congé [=cette semaine], [+la semaine prochaine] elle revient
  mi dispo [+mardi tantot], [+jeudi tantot], sof [-vendredi]
  [-lundi] jamais, [-mardi] non plus, [+mercredi] la oui
  [-lundi] c fermé chez vous nan ? donc [+mardi]
  svp pour [-le 12] dites a la dame que j'ai la main dans le platre, on retire [=le 15]
  [-mercredi] nan frere
  je sors du travail [=a 13h], [+13h45] le temps du tram
  si possible [+debut de semaine] car [-jeudi] et [-vendredi] je suis en immersion chez un boulanger
  jpeux pas [-mardi] ya le conseil de discipline de mon fils au collège [=a 9h30]
  bonjour, [-le 24] l'usine nous fait travailler a cause des commandes, [+le 29] on sera fermés
  oui oui [+vendredi] c noté dans mon calendrier depuis [=lundi]
  svp [+pas apres 16h]
  [+lundi] si possible, [-mardi] pas top
  pas [-le mercredi], mes enfants sont a la maison
  je viendrai [+lundi] avec mon éducateur il est prévenu
  [+demain 10h] pas de souci, tu peux prevenir ma conseillere que je finis ma mission [=le 30] ?
  j'ai reçu votre sms [=ce matin] seulement, c'est bon pour [+mardi]
  [-cette semaine] non [+la semaine prochaine] oui sauf [-mardi]
  je sui au commissariat [=maintenant] vol de mon tel, pour [+jeudi] je viens quand meme
  jai eu un accident de scooter [=dimanche soir], platre [-jusqu'au 15 janvier], je marche pas
  je voulais venir mais [-lundi] le docteur il a dit non
  ma soeur arrive du mali [=mercredi soir] a roissy, je serai crevé mais je viens [+jeudi]
  les cours de francais c'est [-lundi] et [-jeudi matin], alors [+mardi] c'est parfait merci
  je suis malade comme un chien depuis [=2 jours] le docteur dit repos [-jusqu'a vendredi]
  [+mercredi 10] [+a 9h] ou [+a 10h] les deux me vont
  moi cé [+jedi] mersi bokou
  [+10h] pas [-9h] c trop tot
  vous m'avez appelé [=a 14h] j'étais en machine, [-demain] non, rappelez pour [+vendredi]
  jamais [-le samedi] svp, c'est shabbat
  je peux pas [-mercredi], l'eglise a besoin de moi, [-dimanche] non plus lol, [+mardi] alors
  je peut pas [-mercredi] la creche elle est fermé
  [-demain] cv pas, jai vomi [=toute la nuit]
  [=jeudi dernier] j'ai attendu une heure dehors personne, [-ce jeudi] je viens pas
  [-avant noël] je peux pas, [-decembre] c le rush, [+le 7 janvier] je reviens
  j'ai mal au dos depuis [=dimanche], je pense que [-mercredi] ca va pas le faire
  la caf me reçoit [=le 9 a 14h], vous c'est a coté, alors [+le 9 a 15h] d'une pierre deux coups
  svp [+pas avant 9h30], je viens de loin
  mon fils sort de prison [-lundi], je dois aller le chercher a 200 km, pas possible chez vous
  [-vendredi] greve des trains, remettre [+mardi] svp j'habite a 40 km
  j'ai loupé [=jeudi passé] a cause du rer B en panne. je m'excuse. [+demain] je prends celui de [=8h12]
  [+vendredi 9h30] parfait
  pas de soucis [+vendredi] j'y serais, c'est ma mère qui garde [=jusque midi]
  [-Jeudi] impossible. [+Lundi] possible.
  mettez [+10h], a [-9h] je dors encore mdr
  [+mardi apres midi] svp [-le matin] j'arrive pas a me lever avec les médicaments
  le boulanger me prend en essai [-jeudi matin], il finit la fournée [=a 11h], du coup [+jeudi 14h] si vous avez
  [+jeudi] je serai là [+a 10h], mon avocat m'appelle [=a 12h], pas plus long svp
  mieu [+tantot] que [-le matin], i fé tro la plui pou dessann les hauts
  mon fils s'est fait renverser [=mercredi], je suis au chevet, pas la tete a ça
  [+jeudi] je viens si le car passe, [=lundi] il était supprimé
  pourkoi pas [+samedi] si vs bossez
  mon ex doit récupérer la petite [=jeudi 9h] mais il est toujours en retard, [+jeudi 11h] svp plutot que [-10h]
  bjr c moi qui a raté [=mardi], j'avais la tete a l'envers, un deuil, remettez moi [+lundi]
  [+8h30 au plus tot], [-avant] y a pas de navette
  [-le 12] je suis convoquée a l'ofii, ca tombe mal, proposez moi [+le 13] ou [+le 16]
  [-mardi] je serai en train de demenager, on nous a donné l'appart [=ce matin], [+jeudi] c bon
  quand mon titre arrive, normalement [=le 25], donc disons [+le 27]
  peut importe le jour mais [+le matin]
  la pmi c'est [=le jeudi a 9h], la je suis deja en ville, donc [+jeudi 10h30]
  reporté svp de [-jeudi] a [+la semaine d'après]
  [+mardi] si c'est pas ferié, je repars en mer [=mercredi]
  mon pere est rentré a l'hopital [=cette nuit], je vien pas [-demain]
  [+entre 9h et 11h] [+lundi] ou [+mardi]
  bien entendu [+jeudi]
  c ok pr moi [+vendredi 14h] bonne journée a vous
  oui [+mardi], mais je serai avec le fauteuil alors [+pas avant 10h]
  la marraine de ma fille l'accueille [=vendredi], vous pouvez me mettre [+vendredi 15h] du coup
  [-avant 10h] c'est mort le tram est en travaux
  [+lundi], je prends ma méthadone a la pharmacie [=a 9h] et je passe chez vous [+vers 10h]
  [+jeudi] oui [-9h] non je veux dire [+10h] comme convenu
  ma cure commence [=le 2 février], il faudrait que ce soit [+en janvier]
  oui présent [+jeudi], le chomage me verse [=le 5] c'est pareil faut qu'on en parle
  [-mardi] impossible je suis en cours
  bonjour moi c'est [+mardi] ou [+mercredi], [-vendredi] non merci
  [=tout a l'heure] j'ai essayé de vous appeler ça sonne dans le vide
  [=samedi] j'ai perdu mon portefeuille, j'ai plus rien, plus de carte
  on dit [+jeudi 11 decembre] et on bouge plus
  j'aide mon père aux olives [-jusqu'à samedi], [+lundi] je respire
  vs inquietez pas je serai la [+demain]
  mon petit frere il passe le bac [=en juin] je dois l'aider
  pouvez vous me mettre [+le 20] svp
  [+jeudi] oui mais [+10h15] si ca derange pas
  svp [-10h] c'est vraiment pas possible avec la crèche
  [+dans l'apres midi] c bon
  ok pour [+lundi 10h] mais je repars [=a 11h] car bus
  [-le mardi] je fais du bénévolat aux restos, [+le reste de la semaine] je suis a vous
  c'est entendu pour [+vendredi 14h], bonne soirée
  [+lundi] [+mardi] ou [+jeudi] mais [-mercredi] non
  slt [+jeudi] ca va mais [+lundi] ca serait encore mieu si ya
  jai un souci de garde [-jeudi matin], [+jeudi apres midi] ma tante est la
  mon permis je le passe [=le 3 mars], je voulais vous dire
  [+le 3] ça marche 👍
  oui je me souviens, [+lundi] avec la dame aux lunettes
  je dois d'abord voir avec l'école, la directrice revient [=jeudi]
  rendez vous de [-mardi] à remettre à [+mercredi] même heure
  [+mardi] pas [-le matin]
  ui ui [+jedi]
  pa [-jedi] mi travay, [+vandredi] i bon pou mwin
  [+le 12], ma sciatique est partie [=hier] enfin
  [+14h45] le bus arrive [=14h30]
  [+mercredi 3] apré manger
  j'ai un rappel du vaccin [=jeudi 14h], pour [+10h] ça gène pas
  je dors chez un ami et il part au travail [=a 7h], la porte ferme derriere, alors [+8h30] svp il fait froid
  [+mercredi matin] je depose mon mari a la gare [=a 8h], je passe chez vous [+a 8h30]
  on a fait la fete du village [=samedi], je suis encore aphone, [+jeudi] j'ecrirai au lieu de parler 😅
  [+pas avant lundi]
  on m'a volé mes papiers [=la nuit derniere] je suis au poste
  je serai absent [-du 9 au 13]
  je croyais que c'était [=hier] !! je suis venu pour rien. bon, [+jeudi] je reviens
  [+vendredi 10h], mon permis est suspendu [=jusqu'en mars] mais le voisin m'emmene
  jai pas de train [=avant 9h47] donc [+10h30 minimum]
  mon titre de sejour il expire [=le 30], je dois aller prefecture [-mercredi tot le matin], donner moi autre jour svp
  [+la semaine du 12] svp monsieur
  [+mercredi] c'est ok pour moi et pour ma fille
  c'est [+n'importe quel matin] [+avant 11h], ensuite je garde mon pere
  mon copain il me depose [+a 9h], il embauche [=a 9h30]
  prend moi [+le 14] chef
  ok [+lundi] mais [+un peu apres 10h]
  ça fait [=3 semaines] que j'attends ce rdv donc oui [+mercredi] je viens évidemment
  ce sera non pour [-le 15]
  la préfecture m'a mis [-le 12] aussi, donc vous me bougez [+au 13] ?
  j'ai la formation secourisme [-mercredi] et [-jeudi] donc [+vendredi], ou [+lundi] qui vient
  ma grossesse est a risque, le gynéco dit alité [-jusqu'au 2 mars]
  il a fallu que ma chaudière lache [=ce matin], le chauffagiste vient [-mardi], donc annulez pour moi
  mon audience est [-le 19 a 14h], je peux [+le 18] ou [+le 20]
  je garde ma niece [-jusqu'a 14h], [+apres] je suis libre
  oh la la [-8h] non !! [+10h] oui
  moi ça m'arrange [+en fin de journee], je quitte le chantier [=a 16h30]
  au retour de ma cure, [+apres le 22 janvier]
  ok [+mercredi] mais [-l'apres-midi] je l'ai pas, [+11h au plus tard]
  [+le 14] ou [+le 15] comme vous voulez
  [+le lundi] [+avant midi], [-après] c plus la peine
  mwin la fini travay [=4h tantot], [-14h] mi gingn pa, [+jeudi 16h30] lé bon
  [-13h] je mange, [+14h] nickel
  ma belle soeur accouche [=vers le 10] je garde les grands, [+avant le 8] svp
  [-demain matin] chu pris, [+demain aprem] chu libre
  soit [+le 9] soit [+le 11], surtout pas [-le 10]
  [-lundi] je dis non, je reviens vers vous
  pas [-en decembre], [+janvier] sera mieux, la restauration c'est l'enfer [=a noel]
  dites moi si [+le 23] est encore libre
  ce sera [+mercredi], ma formation anglais saute ce jour là, la prof est malade depuis [=lundi]
  [+le 1er lundi de janvier]
  [-vendredi] non. C'est le ramadan qui commence et la prière c'est [=13h30]. [+Jeudi] oui.
  je veu [+le vendredi] parce que la mosquée est a coté
  je suis chez ma fille a brest [-jusqu'a dimanche], et je prend le train [=lundi 7h], donc [+lundi aprem au plus tot]
  désolé j'ai oublié [=lundi], j'etais persuadé que c'etait [=mardi]
  jé ecri a la conseillère [=lundi] elle a pas répondu
  non merci pas [-demain]
  [+jeudi] oui [+10h] oui, c'est mon anniversaire [=vendredi] alors j'aurai 52 ans, pensez y
  bjr bien recu, a [+mercredi]
  [+apres 17h] sinon je perds des heures
  Bonjour. Mon fils passe son brevet [-jeudi], je l'accompagne, donc non pour [-ce jour]. [+Vendredi] conviendrait.
  [-demain] je viens pas dsl
  cela m'irait bien [+un jeudi après-midi], mon aide à domicile vient [=le matin]
  le plus tot sera le mieux, [+demain] même
  [-jeudi] je veux pas, [+mercredi] je veux
  mon traducteur il est là [=le mardi] seulement, alors [+mardi]
  [+vendredi] c impec, j'ai fini ma semaine de stage [=jeudi soir]
  [-le 12] je pourrai pas me deplacer, genou bloqué
  ma collègue est en arrêt depuis [=lundi], je fais ses heures, impossible [-jeudi], ni [-vendredi], [+la semaine qui vient] c'est bon
  pas [-demain], [+apres demain] oui
  [+tt les jours] c bon sauf [-mardi] et [-jeudi matin]
  ma fille est née [=mardi] 3kg200 elle s'appelle comme sa mamie
  le ramadan commence [=le 18], donc [+avant] si c possible
  tu c que [-vendredi] y a match, non serieux c le conseil de classe de ma grande [=a 10h]
  mon titre de transport finit [=ce soir] et je recharge [=le 6], je peux venir que [+le 7]
  [+entre lundi et mercredi], [-jeudi] [-vendredi] pas là
  g pa de reveil, [+mardi] oui mais pa [-le matin] svp
  mon visa finit [=le 27 décembre]
  [+debut janvier] svp, pas [-fin decembre]
  d'abord la crèche [=8h30], ensuite le tram, donc [+9h15] [+lundi]
  [+debut fevrier] parce que ma prime tombe [=fin janvier] et je remets la voiture en route
  bonjour [+jeudi] ok, et ma fille qui est suivie aussi c'est [=vendredi], elle viendra seule
  bonjour monsieur, [-jeudi] c'est la fete de l'aid inchallah, je demande [+vendredi] ou [+lundi]
  je dois pointer au commissariat [=tous les jours a 9h], [+apres 10h] je peux
  je confirme ma présence [+jeudi à 10 heures], cordialement
  [=avant hier] vous m'avez dit [=vendredi] et la vous demandez encore, oui [+vendredi] c bon
  pas [-vendredi] svp, on enterre un ancien du village et je porte la croix
  ma mere a fait un malaise [=ce matin] on est a l'hopital
  mon bracelet m'autorise a sortir [+de 9h a 12h] et [+de 14h a 16h], le reste non
  [+tous les jours] me vont, [+le matin] surtout
  jsui au tchad [-jusqu'au 28], apres [+le 1er] je suis la
  [-vendredi 13] je sors pas de chez moi ahah [+jeudi 12] ok
  mettez moi [+tot le matin] svp madame
  [+cet aprem] c'est trop tard pour demander ?
  désolée [-demain 14h] pas possible, [+16h] c'est faisable ?
  je vous ai dit oui [=ce matin] mais en fait non, [-lundi] mon patron veut pas
  excusez le retard de reponse j'etais en mer depuis [=mardi]
  [-jeudi 10h] non, [+jeudi 15h] oui !
  jai recu que [=mardi] votre courrier, la poste c nimporte quoi
  j'accepte [+jeudi 12 novembre 10h]
  [+le 3 decembre] [+apres 15h]
  oui madame [+vendredi] je vien, jai bien vu le message [=hier soir]
  oui [+jeudi 10h] c noté
  [-vendredi] je peux pas, rappelez moi
  voila mes dispo [+lundi matin] [+mardi matin] [+jeudi toute la journee]
  c'est possible [+lundi] ? car [-mercredi] je perds ma journée, je suis payé a l'heure
  [+mardi], parce que [-lundi] mon voisin qui me conduit fait sa chimio
  jé pa été prevenu pour [=la semaine derniere] moi
  [-en aout] je suis au pays, appelez moi à mon retour
  je suis sans logement fixe, on me prend au foyer [=a 17h], alors [+15h max]
  pour [-vendredi] ma réponse est non, je vous expliquerai
  je suis au chantier la, je débauche [=a 17h] et je vous redis
  [+vendredi] comme d'habitude [+14h]
  mon mari est veilleur il rentre [=a 6h] et dort [=jusqu'a 13h], donc la voiture je l'ai [+le matin]
  quand vous m'avez appelé [=mardi matin] j'étais au dispensaire, c'est bon pour [+jeudi]
  Je vous propose [+le lundi 8] ou [+le mardi 9], l'un ou l'autre [+en matinée].
  [-lundi] j'ai mon code a passer, [=14h] a dijon, je serai pas rentré
  [+le 8 janvier], il faut que je paie la caution [=le 3] avant
  [+mardi 9h15] ou [+9h45], [-avant 9h] c'est non
  sil vous plait [+le 30]
  non, [-aujourd'hui] je suis au fond du lit
  c'est noté [+lundi 24] à la mission locale, merci de m'avoir rappelé
  [-vandredi] sa va pa etre posible mon bébé est malade
  svp monsieur c'est pour dire que [+jeudi] je suis présent, mon frère pour son rdv de [=mardi] est absent
  [-demain] c mon anniv donc [+apres demain] lol
  mon contrat de locataire gérant finit [=en juin] faut qu'on en parle
  oui [+le 12] mais [-l'apres midi] pas moyen
  j'ai un probleme, [-demain] la voiture est au controle technique, je la récupère [=vendredi]
  bonsoir madame je viens [+mardi], ma fille rentre a l'école [=lundi] donc c bon pour la garde
  [-le mercredi] y a pas d'école donc non, [+jeudi] j'ai personne
  on m'a volé mon velo [=vendredi], je viens a pied, donc [+10h] plutot que [-8h30]
  excuse moi monsieur [-jeudi] moi pas venir, moi travail, [+samedi] moi venir
  je sais pas lire l'horaire du bus, si c'est [+a 10h] c'est bon si c'est [-a 8h] c'est pas bon
  pour la greve annoncée [=hier] le sncf a dit aucun train [-mardi], [+vendredi] reprise, je peux
  [+pas avant le 15] merci
  je devais venir [=vendredi] et on m'a dit c'etait [=jeudi], alors donnez moi vraiment [+lundi]
  ben moi [+samedi matin] c'est seul moment, je bosse [-du lundi au vendredi]
  vou pouvé me metre [+lundi 13h30] je mange [=a midi] chez les compagnons
  bjr [-mardi] c pas possible pour moi, [+vendredi] si vous avez une place
  je préfère [+mercredi matin] que [-jeudi]
  disponible [+jusqu'a mercredi], [-ensuite] je pars en saison a val thorens
  j'étais en garde a vue [=hier], j'ai pas pu répondre. [+Demain] je viens.
  g [+mercredi] ou [+vendredi] de libre, [-lundi] deja pris
  [-le 12] j'ai un entretien chez leclerc [=a 11h] c'est le meme jour que vous, décaler svp
  ça serait [+lundi] ou [+mardi], je vous dis ça [=ce soir] quand ma femme rentre
  la crèche de mon bébé ferme [=a 12h] [-le mercredi], mieux vaut [+jeudi]
  [=hier] jai eu une crise d'angoisse dans le tram c pour sa que je suis pas venu
  je souhaite décaler mon rdv [+à vendredi]
  décalez moi [+au 14] svp
  est ce possible de repousser mon rendez vous [+après le 20]
  Je souhaiterais déplacer notre rendez-vous [+au mardi 17], si cela vous convient.
  faudrait decaler le rdv [+dans 15 jours]
  on peut reporter [+à la semaine prochaine] ?
  je voudrais repousser l'entretien [+d'une semaine, jeudi]
  vous pouvez me changer pour [+lundi matin]
  Bonjour je voudrais déplacer mon rendez-vous [+entre lundi et mercredi]
  bonjour c pour changer mon rdv [+mardi ou jeudi]
  avancer le rendez vous [+à demain] c'est faisable ?
  peut on remettre ça [+à mercredi prochain 14h]
  je suis à votre disposition [+dans le courant de la semaine prochaine]
  [+courant de cette semaine], à votre convenance
  [+sous quinzaine] si vous pouvez
  je souhaiterais [+la semaine du 12]
  mettez moi plutôt [+le lendemain]
  Serait-il envisageable de le reporter [+au début du mois prochain] ?
  ma formation finit [=le 12], [+à partir de là] je suis libre
  je suis en stage jusqu'[=au 20], [+après] tout me va
  transférez mon rdv [+au jeudi 16] svp merci
  [+le premier lundi du mois] comme d'habitude
  mettons [+le 21]
  [+le 15], attendez non, [+le 16], je me suis trompé de ligne
  [=mardi], pardon [+mercredi], je confonds toujours
  oups je voulais dire [+jeudi] pas [-mercredi]
  disons [+vendredi], enfin [+samedi matin] si vous ouvrez
  je peux pas [-lundi] je me trompe toujours avec l'heure d'hiver, [+mardi 10h] ?
  oui je viens [+lundi], mais mon train arrive [=à 9h52], je serai un peu juste
  oui je viendrai, mon bus n'arrive qu'[=à 10h10], j'aurai dix minutes de retard
  je confirme [+mardi 14h], j'ai eu vos messages que [=ce matin]
  c'est noté pour [+jeudi 10h], la dernière fois c'était [=un mardi] et vous étiez pas là
  ok [+demain], on m'avait dit [=14h] mais c'est bien [+9h]
  [+mercredi 15] c'est bon pour moi, je garde la petite que [=le jeudi]
  d'accord pour [+vendredi], je pars au pays que [=le 12]
  non [-demain] impossible, l'aide à domicile passe que [=le lundi]
  pas [-le 4], je rentre de chez ma mère que [=le 5]
  [-jeudi] je peux pas, la fourrière me rend la voiture que [=vendredi]
  [+à midi et demi], je finis [=à midi] et je reprends [=à 14h]
  on change d'heure [=dimanche], je préfère [+mardi 11h]
  si [+jeudi] c'est pas possible alors [+vendredi]
  si [+mardi] ça va pas pour vous alors [+mercredi]
  [+lundi], ou si c'est pas possible [+mardi]
  [+les 12, 13 ou 14]
  [+le 3, 4 ou 5] du mois
  mardi je débauche [=à 17h] donc [+17h30]
  [+jeudi] je sors [=a 16h] donc [+16h30] chez vous
  je finis [=à midi] alors [+13h] c'est bien
  l'école finit [=à 16h30] donc [+17h]
  [-mardi] pas moyen de venir, [+mercredi matin] oui
  [-lundi] j'ai pas moyen de descendre [+jeudi aprem] ça va
  je suis de nuit jusqu'[=à samedi], après je suis en repos, [+lundi aprem]
  j'ai les enfants jusqu'[=au 15] donc [+le 16]
  dans [=10 jours] j'aurai plus mon plâtre, donc [+la semaine du 31]
  ma cure finit [=dans 3 semaines], donc [+début novembre]
  le même jour mais plus tard svp, le kiné me prend [=à 9h]
  même jour mais dans l'après-midi, j'ai le dentiste [=à 10h]
  tous les jours sauf [-le lundi], [-le lundi] je vends au marché
  je préfère pas trop tôt [+lundi] : [+11 heures] ce serait mieux
  pas trop tôt le matin s'il vous plaît, [+vers 11h] plutôt
  [+jeudi] j'embauche [=à 10h] donc [+9h] svp
  [+lundi] je finis [=à 15h] alors [+15h45]
  [+mercredi] la petite sort [=à 11h30] donc [+10h]
  je suis en arrêt jusqu'[=au 8 juin], merci de me donner un rdv [+à partir du 9]
  hospitalisé jusqu'[=au 12], donc [+à partir du 15]
  [-jeudi] suis en formation toute la journée mais [+le lundi 16] j'ai rien
  [-mardi] suis de service, [+mercredi] rien de prévu
  le pont ouvre [=à 8h]. Alors [+vendredi 11h]
  le bateau arrive [=à 9h], donc [+lundi 10h]
  [=dimanche] c'est un baptême, [+lundi] je serai reposé, mettez-moi [+11h]
  [=samedi] on a un mariage, [+mardi] on sera remis, [+10h] si possible
  [+mardi] je sors [=à 16h] donc [+16h30]
  [+vendredi] je débauche [=à midi] donc [+midi et demi]
  [+jeudi] ma fille finit [=à 15h] donc [+15h30]
`)
