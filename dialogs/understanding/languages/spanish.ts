import { ofMonth, theNth } from '../calendar/dates.ts'
import { afterDays, beforeDays, between, fromDays, throughDays } from '../calendar/dayBounds.ts'
import { bygone, inDays, inMonths } from '../calendar/days.ts'
import { monthAhead, partOfMonth } from '../calendar/months.ts'
import { agreeing, coming, comingAndWeeks, everyWeek, next } from '../calendar/weekdays.ts'
import { ofWeek, week, weekOf } from '../calendar/weeks.ts'
import { afterTime, beforeTime, betweenTimes, bareHour, clock, exactly, part, roughly, shifted } from '../clock.ts'
import type { OtherTables } from '../tables.ts'
import type { Hours } from '../values.ts'
import { one } from '../vocabulary/hours.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)
const NOON = 720
const SATURDAY = 6
const SUNDAY = 7

const morning = (hour: number, minute = 0): Hours | null => (hour > 12 ? null : exactly((hour % 12) * 60 + minute))
const later = (hour: number, minute = 0): Hours | null => (hour > 12 ? null : exactly(((hour % 12) + 12) * 60 + minute))

/** Spanish: plain dates and answers. */
export const SPANISH: OtherTables = {
  lists: {
    '<las>': words('las la los'),
    '<hora>': words('h hora horas hs'),
    '<asesor>': ['mi consejero', 'mi consejera', 'mi asesor', 'mi asesora', 'mi referente', 'alguien', 'una persona', 'un humano', 'una persona real', 'mi orientador', 'mi orientadora', 'un asesor', 'un consejero'],
    '<cita>': words('cita citas reunion rdv turno'),
    '<mensajes>': words('mensaje mensajes sms'),
  },
  numbers: {
    n: { uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, trece: 13, catorce: 14, quince: 15, dieciseis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19, veinte: 20, treinta: 30 },
    weekday: { lunes: 1, martes: 2, miercoles: 3, jueves: 4, viernes: 5, sabado: 6, domingo: 7, sabados: 6, domingos: 7 },
    month: { enero: 1, febrero: 2, marzo: 3, abril: 4, mayo: 5, junio: 6, julio: 7, agosto: 8, septiembre: 9, setiembre: 9, octubre: 10, noviembre: 11, diciembre: 12 },
    ordinal: { primero: 1, primera: 1, primer: 1, segundo: 2, segunda: 2, tercero: 3, tercera: 3, ultimo: -1, ultima: -1 },
  },
  layers: {
    hours: [
      { say: ['(en|durante|hace|cada)? una hora', '(media|cada) hora', '(en|dentro de|durante|hace) <n> horas'], keep: Infinity, means: () => [], examples: { 'el jueves, estoy a una hora de bus': '2025-09-04 ask' } },
      { say: ['<las> <n>', '<las> <n> <hora>', '<n> <hora>'], means: ({ n: [hour = 99] }) => one(clock(hour)), examples: { 'a las 10': 'at 10:00' } },
      { say: ['<las> <n> <:> <n>', '<las> <n> h <n>', '<las> <n> <.> <n>'], means: ({ n: [hour = 99, minute = 99] }) => one(clock(hour, minute)), examples: { 'a las 9:30': 'at 09:30' } },
      { say: ['<las> <n> y media'], means: ({ n: [hour = 99] }) => one(clock(hour, 30)), examples: { 'a las diez y media': 'at 10:30' } },
      { say: ['<las> <n> y cuarto'], means: ({ n: [hour = 99] }) => one(clock(hour, 15)), examples: { 'a las 9 y cuarto': 'at 09:15' } },
      { say: ['<las> <n> menos cuarto'], means: ({ n: [hour = 99] }) => one(shifted(clock(hour) ?? undefined, -15)), examples: { 'a las 10 menos cuarto': 'at 09:45' } },
      { say: ['<las> <n> <hora>? de la manana'], means: ({ n: [hour = 99] }) => one(morning(hour)), examples: { 'a las 7 de la mañana': 'at 07:00' } },
      { say: ['<las> <n> <hora>? de la (tarde|noche)'], means: ({ n: [hour = 99] }) => one(later(hour)), examples: { 'a las 4 de la tarde': 'at 16:00' } },
      { say: ['<las> <n> y media de la manana'], means: ({ n: [hour = 99] }) => one(morning(hour, 30)), examples: { 'a las 7 y media de la mañana': 'at 07:30' } },
      { say: ['<las> <n> y media de la (tarde|noche)'], means: ({ n: [hour = 99] }) => one(later(hour, 30)), examples: { 'a las dos y media de la tarde': 'at 14:30' } },
      { say: ['(a|al)? mediodia'], means: () => one(exactly(NOON)), examples: { mediodía: 'at 12:00' } },
      { say: ['buenos dias', '(buenas|muy buenas) (tardes|noches)?', 'mas tarde', '(llegar|llego|llegare|llegaremos|llegando) (un poco|algo|mas)? tarde', 'es tarde', 'demasiado tarde'], keep: Infinity, means: () => [], examples: { 'buenas tardes, el jueves': '2025-09-04' } },
      { say: ['(por|de|en) la manana', 'las mananas'], means: () => [part(480, NOON)], examples: { 'por la mañana': '08:00-12:00' } },
      { say: ['(por|de|en) la tarde', 'tarde|tardes'], means: () => [part(780, 1080)], examples: { 'por la tarde': '13:00-18:00' } },
      { say: ['(por|de|en) la noche', 'noche'], means: () => [part(1080, 1200)], examples: { 'por la noche': '18:00-20:00' } },
    ],
    hourBounds: [
      { say: ['antes de <hour>', 'hasta <hour>', 'no despues de <hour>'], means: ({ hours }) => one(beforeTime(hours[0])), examples: { 'antes de las 10': 'before 10:00' } },
      { say: ['(despues|a partir) de <hour>', 'no antes de <hour>', 'desde <hour>'], means: ({ hours }) => one(afterTime(hours[0])), examples: { 'después de las 5 de la tarde': 'after 17:00' } },
      { say: ['(entre|de|desde) <hour> (y|a|hasta) <hour>'], means: ({ hours }) => one(betweenTimes(hours[0], hours[1])), examples: { 'entre las 2 y las 4': '14:00-16:00' } },
      { say: ['(entre|de) <figure> (y|a) <hour>'], means: ({ n, hours }) => one(betweenTimes(bareHour(n[0]) ?? undefined, hours[0])), examples: { 'entre 2 y 4 h': '14:00-16:00' } },
      { say: ['(sobre|hacia|alrededor de) <hour>', '<hour> (mas o menos|aproximadamente)'], means: ({ hours }) => one(roughly(hours[0])), examples: { 'hacia las 3': 'at 15:00 ask' } },
      { say: ['a <hour>', 'las <hour>'], means: ({ hours }) => (hours[0] === undefined ? null : [hours[0]]), examples: { 'a las 9:30': 'at 09:30' } },
    ],
    days: [
      { say: ['(el|este|para el|al)? <weekday>'], means: ({ weekday: [weekday = 0] }, today) => [coming(weekday, today)], examples: { 'el jueves': '2025-09-04' } },
      { say: ['(los|cada|todos los) <weekday>'], means: ({ weekday: [weekday = 0] }) => [everyWeek(weekday)], examples: { 'los viernes': 'weekday 5' } },
      { say: ['(el)? proximo <weekday>', '(el)? <weekday> (proximo|que viene)'], means: ({ weekday: [weekday = 0] }, today) => [next(weekday, today)], examples: { 'el próximo lunes': '2025-09-08' } },
      { say: ['(el)? <weekday> pasado', '(el)? pasado <weekday>', 'ayer', 'anoche', 'anteayer', 'la semana pasada', 'el mes pasado', 'hace <n> (dias|semanas|meses)', 'hace (una semana|un mes)'], means: () => [bygone()], examples: { 'el lunes pasado': 'ask', ayer: 'ask' } },
      { say: ['(de)? hoy en ocho (dias)?'], means: (_, today) => [inDays(7, today)], examples: { 'de hoy en ocho': '2025-09-10' } },
      { say: ['(de)? hoy en quince (dias)?'], means: (_, today) => [inDays(14, today)], examples: { 'de hoy en quince': '2025-09-17' } },
      { say: ['(el|del)? <weekday> en ocho (dias)?'], means: ({ weekday: [weekday = 0] }, today) => [comingAndWeeks(weekday, 1, today)], examples: { 'el lunes en ocho': '2025-09-15' } },
      { say: ['hoy', 'esta =<part>'], means: (_, today) => [inDays(0, today)], examples: { hoy: '2025-09-03', 'esta tarde': '2025-09-03 13:00-18:00' } },
      { say: ['manana'], means: (_, today) => [inDays(1, today)], examples: { mañana: '2025-09-04', 'mañana por la mañana': '2025-09-04 08:00-12:00' } },
      { say: ['pasado manana'], means: (_, today) => [inDays(2, today)], examples: { 'pasado mañana': '2025-09-05' } },
      { say: ['(dentro de|en) <n> dias'], means: ({ n: [count = 0] }, today) => (count > 366 ? null : [inDays(count === 15 ? 14 : count === 8 ? 7 : count, today)]), examples: { 'en 3 días': '2025-09-06', 'dentro de quince días': '2025-09-17' } },
      { say: ['(dentro de|en) una semana'], means: (_, today) => [inDays(7, today)], examples: { 'dentro de una semana': '2025-09-10' } },
      { say: ['(dentro de|en) <n> semanas'], means: ({ n: [count = 0] }, today) => (count > 52 ? null : [inDays(count * 7, today)]), examples: { 'dentro de dos semanas': '2025-09-17' } },
      { say: ['(dentro de|en) un mes'], means: (_, today) => [inMonths(1, today)], examples: { 'dentro de un mes': '2025-10-03' } },
      { say: ['(dentro de|en) <n> meses'], means: ({ n: [count = 0] }, today) => (count > 24 ? null : [inMonths(count, today)]), examples: { 'en 2 meses': '2025-11-03' } },
      { say: ['esta semana'], means: (_, today) => [week(0, today)], examples: { 'esta semana': '2025-09-03..2025-09-05' } },
      { say: ['(la)? proxima semana', '(la)? semana (que viene|proxima)'], means: (_, today) => [week(1, today)], examples: { 'la próxima semana': '2025-09-08..2025-09-12' } },
      { say: ['(este|el)? fin de semana'], means: (_, today) => [ofWeek(0, [SATURDAY, SUNDAY], today)], examples: { 'este fin de semana': '2025-09-06..2025-09-07' } },
      { say: ['(el)? (proximo mes|mes que viene|mes proximo)'], means: (_, today) => [partOfMonth(monthAhead(1, today), 'whole', today)], examples: { 'el mes que viene': '2025-10-01..2025-10-31' } },
      { say: ['(a)? (finales|fin) de mes'], means: (_, today) => [partOfMonth(monthAhead(0, today), 'end', today)], examples: { 'fin de mes': '2025-09-21..2025-09-30' } },
      { say: ['el (dia)? <n>'], means: ({ n: [number = 0] }, today) => one(theNth(number, today)), examples: { 'el 15': '2025-09-15' } },
      { say: ['del|al <n>'], keep: 1, means: ({ n: [number = 0] }, today) => one(theNth(number, today)), examples: { 'a partir del 15': '2025-09-15..' } },
      { say: ['del|al <n> de <month>'], keep: 1, means: ({ n: [number = 0], month: [month = 0] }, today) => one(ofMonth(number, month, today)), examples: { 'la semana del 15 de septiembre': '2025-09-15..2025-09-19' } },
      { say: ['(el)? (dia)? <n> de <month>', '(el)? <n> <month>'], means: ({ n: [number = 0], month: [month = 0] }, today) => one(ofMonth(number, month, today)), examples: { 'el 12 de septiembre': '2025-09-12' } },
      { say: ['(el)? <weekday> <n>'], means: ({ weekday: [weekday = 0], n: [number = 0] }, today) => one(agreeing(weekday, theNth(number, today), today)), examples: { 'viernes 12': '2025-09-12' } },
      { say: ['(el)? <weekday> <n> de <month>'], means: ({ weekday: [weekday = 0], n: [number = 0], month: [month = 0] }, today) => one(agreeing(weekday, ofMonth(number, month, today), today)), examples: { 'viernes 12 de septiembre': '2025-09-12' } },
    ],
    dayBounds: [
      { say: ['a partir (de|del) <day>', 'desde <day>', 'no antes (de|del) <day>'], means: ({ days: [found] }, today) => one(fromDays(found, today)), examples: { 'a partir del lunes': '2025-09-08..' } },
      { say: ['despues (de|del) <day>'], means: ({ days: [found] }, today) => one(afterDays(found, today)), examples: { 'después del 20': '2025-09-21..' } },
      { say: ['antes (de|del) <day>'], means: ({ days: [found] }, today) => one(beforeDays(found, today)), examples: { 'antes del 20': '2025-09-03..2025-09-19' } },
      { say: ['hasta (el)? <day>'], means: ({ days: [found] }, today) => one(throughDays(found, today)), examples: { 'hasta el viernes': '2025-09-03..2025-09-05' } },
      { say: ['(entre|del|de) <day> (y|al|a) <day>'], means: ({ days: [first, last] }, today) => one(between(first, last, today)), examples: { 'entre el lunes y el miércoles': '2025-09-08..2025-09-10' } },
      { say: ['(la)? semana (del|de) <day>'], means: ({ days: [found] }, today) => (found === undefined ? null : one(weekOf(found, today))), examples: { 'la semana del lunes 15': '2025-09-15..2025-09-19' } },
    ],
  },
  phrases: [
    { means: 'yes', say: ['si', 'claro', 'claro que si', 'vale', 'de acuerdo', 'bueno', 'perfecto', 'por supuesto', 'esta bien', 'muy bien', '(sin|no hay|ningun) (ningun)? problema', 'correcto', 'si claro', 'sip', 'sin falta', 'dale', 'listo', 'con gusto', 'seguro que si'], examples: ['sí', 'sip', 'sin falta', 'claro que si', 'de acuerdo', 'no hay problema'] },
    { means: 'yes', say: [': si', '? si'], examples: [], wishes: { 'martes: no. miércoles: sí': '2025-09-10, not 2025-09-09' } },
    { means: 'confirm', say: ['(si)? (yo)? voy', '(si)? voy a (ir|venir|estar)', '(yo)? (ire|vengo|vendre|asistire|confirmo|estare|acudire|puedo ir|puedo venir)', '(alli|ahi) estare', 'cuente conmigo'], examples: ['sí voy', 'allí estaré', 'confirmo'] },
    { means: 'confirm', unsure: true, whole: true, say: ['si puedo (ir|venir|asistir)'], examples: ['si puedo ir'] },
    { means: 'confirm', say: ['no (voy a)? (faltare|faltaremos|faltar)'], examples: ['no faltaré'] },
    { means: 'decline', unsure: true, say: ['no creo que (pueda|podre|vaya|venga) (ir|venir|asistir)?', 'no creo (poder|que) (ir|venir|asistir)?'], examples: ['no creo que pueda ir'] },
    { means: 'no', say: ['no', 'claro que no', 'no gracias', 'nunca', 'jamas', 'tampoco'], examples: ['no'] },
    { means: 'no', say: [': no', '? no', '? (imposible|ni hablar)'], examples: [], wishes: { '¿martes? imposible': 'not 2025-09-09' } },
    { means: 'decline', say: ['no (puedo|podre|podria|voy|ire|vengo|vendre|asistire|estare|voy a poder|puedo ir|podre ir|puedo venir|puedo asistir|voy a ir|voy a poder ir|me es posible)', 'imposible', '(anular|cancelar|anule|cancele|anulen|cancelen) (la|mi|esta)? <cita>', 'no (es|me es|sera)? posible', 'no (estoy|estare)? (disponible|libre)', 'no (me)? (va|viene) (bien|nada bien)', 'no me conviene', '(me)? (va|viene) (mal|fatal)'], examples: ['no puedo ir', 'no voy', 'quiero anular la cita'] },
    { means: 'reschedule', say: ['(pedir|solicitar|tomar|agendar|reprogramar|reagendar) (una|la|mi|otra)? <cita>', 'reprogramar', 'reagendar'], examples: ['quiero pedir una cita'] },
    { means: 'reschedule', say: ['(otro|otra|nueva|nuevo|diferente) (dia|fecha|hora|cita|momento)', '(cambiar|mover|aplazar|posponer|atrasar|adelantar) (el|la|de|mi)? (dia|fecha|hora|cita)?', 'mas (tarde|temprano)', 'en su lugar'], examples: ['otra fecha por favor', 'podemos cambiar el día'] },
    { means: 'any', say: ['cuando (quiera|quieran|pueda|puedan|sea)', 'cualquier (dia|hora|momento|fecha)', 'lo antes posible', 'me da igual'], examples: ['cuando quiera'] },
    { means: 'not', say: ['(no|nunca|menos|excepto|salvo|ni|tampoco) (el|los|por|en|puedo)? =<date>'], examples: [], wishes: { 'no el jueves': 'not 2025-09-04', 'ni el lunes ni el martes': 'not 2025-09-08, not 2025-09-09' } },
    { means: 'against', say: ['(en vez|en lugar) (de|del)? (el)? =<date>'], examples: [], wishes: { 'el viernes en vez del jueves': '2025-09-05, not 2025-09-04' } },
    { means: 'idiom', say: ['buenos dias', '(buenas|muy buenas) (tardes|noches)?', '(voy a llegar|llegare|llego|llegando) (un poco|algo)? (mas)? tarde'], examples: [], wishes: { 'buenas tardes, el jueves': '2025-09-04' } },
    { means: 'outside', say: ['(vine|fui|estuve|tenia|tuve|llame|era|fue)', '(es|sera) =<date>'], examples: [], wishes: { 'vine el lunes': '' } },
    { means: 'than', say: ['que =<date>'], examples: [], wishes: { "mejor el viernes que el jueves": "2025-09-05, not 2025-09-04" } },
    { means: 'prefer', say: ['mejor', 'prefiero', 'preferiria', 'mas bien', 'preferiblemente'], examples: [], wishes: { "prefiero el viernes": "2025-09-05" } },
    { means: 'doubt', unsure: true, say: ['si (puedo|puede|podemos|no|me|mi|el|la|hay|tengo|llueve|todo)', 'creo que', 'supongo'], examples: ['si puedo voy'] },
    { means: 'only', say: ['solo =<date>', 'solamente =<date>'], examples: [], wishes: { "solo el viernes": "2025-09-05" } },
    { means: 'free', say: ['(me)? (va|viene) bien', 'me conviene', 'puedo (ir|venir)?', '(es|seria) posible', 'podria (ir|ser)?', '(estoy)? (libre|disponible)', '(puede|podria) ser', 'me gustaria'], examples: [], wishes: { 'puedo ir el viernes': '2025-09-05', 'el jueves me va bien': '2025-09-04' } },
    { means: 'taken', excuse: true, say: ['trabajo', 'tengo que (trabajar|ir)', '(estoy|estare) (ocupado|ocupada|trabajando|de viaje|fuera|de vacaciones)', 'tengo (clase|examen|un examen|otra cita|medico|entrevista|una entrevista)'], examples: [], wishes: { "trabajo el jueves, el viernes es posible": "2025-09-05" } },
    { means: 'idiom', excuse: true, say: ['(estoy|esta) (enfermo|enferma|malo|mala|ingresado|ingresada)', '(no)? tengo (coche|dinero|fiebre|gripe|transporte)', 'mi (hijo|hija|madre|padre|marido|mujer|bebe) (esta)? (enfermo|enferma|malo|mala)'], examples: [], wishes: { 'estoy enfermo, el viernes es posible': '2025-09-05' } },
    { means: 'maybe', say: ['(todavia|aun)? no (se|lo se) (todavia|aun)?', 'no se si (puedo|podre|voy a poder|pueda) (ir|venir)?', '(no tengo)? ni idea', 'quizas', 'tal vez', 'depende', 'no estoy (seguro|segura)'], examples: ['no sé', 'depende'] },
    { means: 'human', say: ['hablar con <asesor>', '(llameme|llamame|llamenme|llamar me|me puede llamar|me pueden llamar|puede llamarme|me llame|me llamen)', '(quiero|necesito|contactar) (a|con)? <asesor>'], examples: ['llámeme por favor', 'hablar con alguien'] },
    { means: 'who', say: ['quien es <asesor>', '(como se llama|cual es el nombre de) <asesor>', 'quien (lleva|sigue|gestiona) (mi)? (expediente|caso|dossier)', 'quien me (sigue|acompana)'], examples: ['quien es mi consejero'] },
    { means: 'stop', say: ['(dejen|deja|deje|dejar|dejad|paren|pare|para|parad) de (escribirme|escribir|enviarme|enviar|mandarme|mandar|llamarme|molestarme|contactarme) (mas)? <mensajes>?', '(quiero|me gustaria)? (dar|darme|darse) de baja', 'no me (llamen|llame|escriban|escriba|manden|mande|envien|envie|contacten) (mas|nunca mas)'], examples: ['dejen de escribirme', 'dar de baja'] },
    { means: 'stop', say: ['no (me)? (envien|escriban|manden) mas <mensajes>', '(parar|pare|paren|dejen de enviar|dejen de mandar|dejen de enviarme|no mas) (los|me)? <mensajes>', 'no quiero (recibir)? mas <mensajes>', 'darme de baja', 'basta de <mensajes>'], examples: ['darme de baja'] },
    { means: 'resume', say: ['(reanudar|reactivar|reanuden|reactiven) (los)? <mensajes>'], examples: ['reanudar los mensajes'] },
    { means: 'resume', asked: ['stopped'], say: ['(quiero|quisiera)? (recibir|tener|quiero) (los|sus)? <mensajes> (otra vez|de nuevo|nuevamente)', '(volver|vuelvo) a recibir (los|sus)? <mensajes>?'], examples: ['quiero recibir mensajes otra vez'] },
    { means: 'resume', say: ['hola', 'buenos dias', 'buenas', 'si', 'reanudar', 'reactivar', 'empezar de nuevo', 'continuar', 'seguir'], whole: true, asked: ['stopped'], examples: ['hola'] },
    { means: 'erase', say: ['(borrar|borren|borre|eliminar|eliminen|elimine|suprimir) (toda|todos|todas)? (mis|mi|los|la)? (datos|informacion|informaciones|cuenta)', 'borren todo'], examples: ['borren mis datos'] },
    { means: 'my_data', say: ['(que|cuales) datos (tienen|tiene|guardan) (de|sobre)? mi', 'ver mis datos', 'mis datos', 'que saben de mi'], examples: ['que datos tienen de mi'] },
    { means: 'help', say: ['ayuda', 'ayudeme', 'como funciona', 'que (puede|puedes|pueden) hacer', 'que haces', 'para que sirve', 'como funciona esto'], whole: true, examples: ['ayuda', 'como funciona'] },
    { means: 'repeat', say: ['(puede|pueden|puedes|podria) repetir (la pregunta|lo|eso)?', 'otra vez', 'de nuevo', 'repita', 'repite', 'no (entiendo|entendi|he entendido|comprendo)', 'como', 'que'], whole: true, examples: ['puede repetir'] },
    { means: 'skip', say: ['paso', 'pasar', 'pasar (esta|la) pregunta', 'siguiente', 'siguiente pregunta', 'saltar', 'prefiero no (contestar|responder)'], whole: true, examples: ['siguiente'] },
    { means: 'undo', say: ['me equivoque', 'me he equivocado', 'error', 'atras', 'deshacer', 'volver', 'al final no', 'anular', 'cancelar'], whole: true, asked: ['none', 'slot', 'open', 'choice', 'stopped'], examples: ['me equivoqué'] },
    { means: 'appointments', say: ['(cuando|a que hora|donde) (es|tengo) (mi|la)? (proxima)? <cita>', '(mi)? proxima <cita>', 'cuando tengo <cita>', 'mi <cita>', 'a que hora'], whole: true, examples: ['cuando es mi cita'] },
    { means: 'urgent', say: ['urgencia', 'emergencia', 'numeros de emergencia', 'numero de emergencia'], whole: true, examples: ['emergencia'] },
  ],
  joints: { o: 'or', u: 'or', y: 'and', e: 'and', ni: 'and', pero: 'but', sino: 'but', entonces: 'but' },
  fillers: words('por-favor realmente desgraciadamente'),
  empty: words('yo tu el ella la los las un una unos de del al en y o a con para por que es soy estoy esta este mi me se su lo hola gracias muchas favor senor senora muy mas disculpe perdon siento puede pueden podria podemos puedo quiero quisiera necesito gustaria como usted ustedes'),
  writing: [['telefono', 'tel tfno tlf'], ['que', 'q'], ['por', 'x'], ['tambien', 'tb'], ['mensajes', 'msj msjs']],
  turning: words('no ni nunca jamas tampoco nadie nada sin salvo si porque cuando quien'),
}
