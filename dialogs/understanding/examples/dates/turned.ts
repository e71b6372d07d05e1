import { lines } from '../lines.ts'

/** What is said of a day with a yes that "pas" turns round, and beside it what is not: asked whether they come. */
export const TURNED = lines(`
pas ok pour [-demain matin]
c'est pas ok pour [-lundi]
pas d'accord pour [-mardi 9h]
ok pour [+demain matin]
d'accord pour [+mardi 9h]
oui pas ok pour [-jeudi] j'ai cours
[-mercredi] pas ok moi
je suis pas ok avec [-vendredi], [+lundi] ok
[-jeudi] sa va pas du tout, [+vendredi] sa va
[-9h] c pas top, [+10h] c'est top
c'est pas bon pour [-samedi]
pas bon [-le 12], bon [+le 13]
pas partant pour [-demain]
[-lundi] je suis pas libre
pas libre [-lundi], libre [+mardi]
pas dispo [-le 14] toute la journee
c'est pas noté pour [-jeudi] je travaille
pas de probleme pour [+jeudi]
pas de souci [+lundi]
`)

/** The same, asked for a date. */
export const TURNED_SLOT = lines(`
[-jeudi] c'est pas top
[-mardi] c'est pas l'ideal pour moi
[-lundi ou mardi] c'est pas bon les deux
[-lundi 14h] ca va pas
[-le matin] je prefere pas
je prefere pas [-le soir]
pas ok pour [-la semaine prochaine]
ok pour [+la semaine prochaine]
pas dispo [-du 3 au 6]
[-mercredi] c'est pas terrible
[-jeudi] bof
[-vendredi] pas trop, [+lundi] plutot
[-16h] c'est pas le mieux, [+15h] oui
j'aime pas trop [-le matin] tot, [+l'apres midi] c'est bien
je suis pas libre [-jeudi de 9h a 11h] je garde ma nièce
[-le 16 ou le 17] je peux pas
c'est pas mal [+jeudi]
[+jeudi] ca me derange pas
pas plus tard que [+vendredi]
`)
