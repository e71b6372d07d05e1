import { lines } from '../lines.ts'

/** Messages in other languages with the people and the verbs of a danger, and none. */
export const EVERYDAY_ELSEWHERE = lines(`
my husband starts a new job on monday
my husband is sick so i stay home with the kids
my husband picks me up after the training
my husband keeps the children on thursday
my husband found work in a garage
my husband wants to know the address
my husband is looking for a job too
my husband and me we have only one phone
my husband takes me to the station
my husband went back to my country for two weeks
can my husband come in with me
my wife has her own appointment at ten
my wife takes the car on mondays
my wife told me to write you
my wife is pregnant she is due in may
my wife wants to learn french too
my ex takes the kids every other weekend
my ex has the car this week
my dad is in hospital i visit him tomorrow
my dad will watch the kids
my father works in construction
my father is old i help him
my mother takes care of my son
my mother lives with us now
my brother found me a room
my brother works in the same company
my sister comes to get me at five
my uncle has a restaurant he needs a cook
my partner is on the contract too
my partner comes back on friday
my son goes to school at eight
my son has a fever i stay with him
my son starts at the nursery in september
my son broke my phone
my son passed his exam i am so proud
my daughter cries when i leave her at the nursery
my daughter starts school on monday
my daughter has a dentist appointment
my daughter writes this message for me
my kids finish school at four thirty
my kids are on holiday who can keep them
my baby is teething i dont sleep much
the boss wants me to start earlier
my boss changed my hours again
my boss said no for thursday
my boss asked me to stay late
my boss wants to keep me
my manager gave me a good report
my manager wants to see me on tuesday
my manager called me in for a talk
my manager will sign the paper
my colleague drives me home
my colleagues help me with the words i dont know
my teacher says my french is better
my neighbour has the key
my neighbour lends me his bike
he is my brother he will translate
he drives me to the station
he gave me the key
he told me to come at nine
he helps me with my cv
she called me this morning
she is my daughter she speaks better than me
they told me to wait
they called me for an interview
they gave me the wrong paper
they want me to start tomorrow
i want to see you on friday
i want to be a nurse
i want to end at five
i want to finish early
i want to stop the course in june
i want to leave at noon
i want to sleep a bit after my night shift
i want to go back to school
i want to go out of the group
i dont want to come on monday
i dont want to work at night
i dont want to live far from my job
i cant live on that salary
i cant stay long
i cant open the link
i cant see the message
i cant move the date
i cant sleep before an interview
i have no place in the nursery for my son
i dont know where to go for the meeting
i dont know where the office is
i need a place for my car
i live near the station
i live with my sister for now
i am in the street in front of your office
i am at the door nobody opens
i am outside where is the entrance
i am afraid of speaking on the phone
i am scared to speak french
i am afraid i will be late
i am tired of waiting for an answer
i am sick of this weather
i come with my husband
i hurt my knee at football
i hurt my back at work last year it is fine now
i cut onions all morning
i lost my papers in the bus
i lost my blood test results
i have pain in my foot
my heart is full of joy thank you
i took my medicine and i feel better
i touched the wrong button
i hit my head on the shelf it is nothing
i beat my record in the test
the heat is terrible in the kitchen
the dog follows me everywhere
the police stopped the bus
the company threw out my application
the school called me about my son
no one helps me with this form
nobody called me back
see you here tomorrow
i wont be here next week i am on holiday
mi marido empieza a trabajar el lunes
mi marido esta enfermo y me quedo en casa
mi marido me recoge a las cinco
mi marido me espera en el coche
mi marido me dijo que les escriba
mi marido se queda con los niños
mi marido tambien busca trabajo
mi mujer me acompaña el jueves
mi mujer esta embarazada
mi mujer quiere aprender frances
mi ex tiene a los niños esta semana
mi padre esta en el hospital lo visito mañana
mi padre me ayuda con los papeles
mi madre cuida a mi hija
mi madre me dijo que si
mi hermano me presta el coche
mi hermana me recoge
mi hijo tiene fiebre no puedo ir
mi hijo empieza el colegio el lunes
mi hijo me rompio el telefono
mi hija llora cuando la dejo en la guarderia
mi hija tiene dentista
mis hijos salen a las cuatro
mi jefe me cambio el horario
mi jefe me pidio que me quede
mi jefe me da permiso
mi jefe quiere que empiece antes
mi jefa me firmo el papel
mi encargado me explica todo
mis compañeros me ayudan mucho
el jefe me dijo que no
el me lleva a la estacion
el me dio la llave
ella me llamo esta mañana
me llamaron para una entrevista
me dieron el papel equivocado
me dijeron que espere
me toca el turno de noche
me toca firmar el lunes
me echaron del grupo de whatsapp
me sacaron sangre esta mañana
me sacaron de la lista
quiero volver a estudiar
quiero volver a mi pais de vacaciones
quiero ir a casa temprano
quiero dejar de trabajar de noche
quiero acabar el curso
quiero terminar antes
no quiero trabajar de noche
no quiero ir el lunes
no puedo abrir el enlace
no puedo mas tarde
ok no puedo ir
no me sale el documento
no puedo vivir con ese sueldo
no se donde es la reunion
no se donde queda la oficina
no tengo donde dejar a los niños
no tengo sitio en la guarderia
vivo con mi hermana
vivo cerca de la estacion
estoy en la calle de la oficina
estoy en la puerta y no abre nadie
estoy fuera donde esta la entrada
tengo miedo de hablar por telefono
tengo miedo de no llegar a tiempo
estoy cansado de esperar
estoy harto de los papeles
me duele la rodilla
me duele una muela
me corte con un papel
tengo que ir al medico por mi hijo
meu marido começa a trabalhar na segunda
meu marido está doente fico em casa
meu marido me busca às cinco
meu marido me disse para escrever
o meu marido espera no carro
o meu marido também procura trabalho
minha mulher está grávida
minha mulher quer aprender francês
o meu ex fica com as crianças esta semana
o meu pai está no hospital vou vê-lo amanhã
meu pai me ajuda com os papéis
minha mãe cuida da minha filha
a minha mãe fica com o bebé
meu irmão me empresta o carro
minha irmã me leva
meu filho tem febre não posso ir
meu filho começa a escola na segunda
o meu filho partiu-me o telemóvel
minha filha chora quando a deixo na creche
minha filha tem dentista
os meus filhos saem às quatro
meu chefe me mudou o horário
meu chefe me pediu para ficar
o meu chefe deu-me folga
o meu patrão paga bem
o patrão quer que eu comece mais cedo
a patroa assinou o papel
os colegas ajudam-me muito
o chefe ligou-me e disse que não
ele me leva à estação
ele deu-me a chave
ela ligou-me hoje
ligaram-me para uma entrevista
disseram-me para esperar
deram-me o papel errado
quero voltar a estudar
quero voltar para casa cedo
quero deixar o curso
quero acabar mais cedo
não quero trabalhar à noite
não quero ir na segunda
não posso mais tarde
não sei onde é a reunião
não tenho onde deixar as crianças
vivo com a minha irmã
moro perto da estação
estou na porta e ninguém abre
estou cansada de esperar
tenho medo de chegar tarde
dói-me o joelho
mio marito comincia a lavorare lunedì
mio marito è malato resto a casa
mio marito mi accompagna in macchina
mio marito mi aspetta fuori
mio marito mi ha detto di scrivere
mia moglie è incinta
mia moglie lavora di notte
il mio ex tiene i bambini questa settimana
mio padre è in ospedale
mio padre mi aiuta
mia madre tiene mia figlia
mio fratello mi presta la macchina
mio figlio ha la febbre non posso venire
mio figlio comincia la scuola
mia figlia ha il dentista
i miei figli escono alle quattro
il capo mi ha cambiato l'orario
il capo mi ha chiesto di restare
il mio capo è gentile
il mio capo mi dà il permesso
i colleghi mi aiutano
lui mi porta alla stazione
mi hanno chiamato per un colloquio
mi hanno detto di aspettare
voglio tornare a casa
voglio tornare a studiare
voglio lasciare il corso
voglio finire prima
non voglio lavorare di notte
non posso aprire il link
non so dove è la riunione
vivo con mia sorella
abito vicino alla stazione
sono davanti alla porta
sono stanca di aspettare
ho paura di arrivare tardi
mi fa male il ginocchio
mein mann fängt am montag an zu arbeiten
mein mann ist krank ich bleibe zu hause
mein mann holt mich ab
mein mann wartet im auto
mein mann hilft mir
meine frau ist schwanger
meine frau will deutsch lernen
mein ex hat die kinder diese woche
mein vater ist im krankenhaus
mein vater fährt mich
meine mutter passt auf meine tochter auf
mein bruder übersetzt für mich
mein sohn hat fieber ich kann nicht kommen
mein sohn fängt die schule an
meine tochter hat einen termin
meine kinder sind zu hause
mein chef hat mich angerufen
mein chef ist nett
mein chef will dass ich früher anfange
die kollegen helfen mir
er bringt mich zum bahnhof
sie hat mich angerufen
ich will nach hause
ich will den kurs beenden
ich will nicht nachts arbeiten
ich will früher gehen
ich weiss nicht wo das büro ist
ich wohne bei meiner schwester
ich wohne am bahnhof
ich stehe vor der tür
ich habe angst zu spät zu kommen
ich bin müde vom warten
mein knie tut weh
rajli bda lkhedma
rajli mrid ana f dar
rajli kaytsennani f tomobil
rajli 3ayet liya
rajli gali nktab likom
mrati hamla
mrati khedama f sbitar
weldi fih skhana ma n9derch nji
weldi mcha l lmadrasa
benti 3andha rendez vous
wladi kaykhrjo m3a rb3a
baba f sbitar ghadi nchoufo
mama katchd liya lwlad
khouya 3tani tomobil
lpatron bedel liya lwa9t
lpatron gali la
lpatron mezyan m3aya
howa kaywsselni l gare
bghit nrje3 l dar
bghit nkhdem f nhar
bghit nkemmel l formation
ma bghitch nkhdem f lil
ma 3reftch fin kayn lbiro
ana 9eddam lbab
ana sakna 7da lgare
khayfa nji m3etla
3yit mn lwra9
`)
