import { ofMonth, theNth } from '../calendar/dates.ts'
import { afterDays, beforeDays, between, decidedDays, fromDays, throughDays } from '../calendar/dayBounds.ts'
import { bygone, inDays, inMonths } from '../calendar/days.ts'
import { agreeing, coming, everyWeek, next } from '../calendar/weekdays.ts'
import { week } from '../calendar/weeks.ts'
import { afterTime, beforeTime, betweenTimes, clock, decided, exactly, part, roughly } from '../calendar/clock.ts'
import type { OtherTables } from './tables.ts'
import type { Hours } from '../calendar/values.ts'
import { one } from '../vocabulary/hours.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)
const NOON = 720

const morning = (hour: number, minute = 0): Hours | null => (hour > 12 ? null : exactly((hour % 12) * 60 + minute))
const later = (hour: number, minute = 0): Hours | null => (hour > 12 ? clock(hour, minute) : exactly(((hour % 12) + 12) * 60 + minute))

/** Portuguese: the simplest dates and answers; the rest goes by buttons. */
export const PORTUGUESE: OtherTables = {
  lists: {
    '<conselheiro>': ['meu conselheiro', 'minha conselheira', 'meu assistente', 'minha assistente', 'meu tecnico', 'minha tecnica', 'meu orientador', 'minha orientadora', 'meu referente', 'um conselheiro', 'uma conselheira', 'alguem', 'uma pessoa', 'um humano'],
    '<mensagens>': words('mensagem mensagens sms'),
    '<consulta>': words('consulta encontro reuniao marcacao rdv atendimento'),
    '<hora>': words('h hora horas'), '<feiras>': words('segundas tercas quartas quintas sextas sabados domingos'),
  },
  numbers: {
    n: { um: 1, uma: 1, dois: 2, duas: 2, tres: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9, dez: 10, onze: 11, doze: 12, treze: 13, catorze: 14, quatorze: 14, quinze: 15, dezesseis: 16, dezasseis: 16, dezessete: 17, dezassete: 17, dezoito: 18, vinte: 20, trinta: 30 },
    weekday: { segunda: 1, terca: 2, quarta: 3, quinta: 4, sexta: 5, sabado: 6, domingo: 7, segundas: 1, tercas: 2, quartas: 3, quintas: 4, sextas: 5, sabados: 6, domingos: 7 },
    month: { janeiro: 1, fevereiro: 2, marco: 3, abril: 4, maio: 5, junho: 6, julho: 7, agosto: 8, setembro: 9, outubro: 10, novembro: 11, dezembro: 12 },
    ordinal: { primeiro: 1, primeira: 1, segundo: 2, terceiro: 3, terceira: 3, ultimo: -1, ultima: -1 },
  },
  layers: {
    hours: [
      { say: ['(daqui a|em|dentro de|ha)? uma hora', 'meia hora', '(daqui a|em|dentro de|ha) <n> horas'], keep: Infinity, means: () => [], examples: { 'quinta, tenho uma hora de viagem': '2025-09-04 ask' } },
      { say: ['a uma hora', 'a uma =<end>', 'a uma =(,|.|!|?)'], means: () => one(clock(1)), examples: { 'sexta à uma hora': '2025-09-05 at 13:00' } },
      { say: ['(as|a)? <n> <hora>', 'as <n>'], means: ({ n: [hour = 99] }) => one(clock(hour)), examples: { 'às 10h': 'at 10:00', 'às 9': 'at 09:00' } },
      { say: ['(as|a)? <n> <hora> <n>', '(as|a)? <n> <:> <n> <hora>?', 'as <n> <.> <n>'], means: ({ n: [hour = 99, minute = 99] }) => one(clock(hour, minute)), examples: { 'às 14h30': 'at 14:30' } },
      { say: ['(as|a)? <n> <hora>? e meia'], means: ({ n: [hour = 99] }) => one(clock(hour, 30)), examples: { 'às 10 e meia': 'at 10:30' } },
      { say: ['(as|a)? <n> <hora>? da manha'], means: ({ n: [hour = 99] }) => one(morning(hour)), examples: { 'às 7 da manhã': 'at 07:00' } },
      { say: ['(as|a)? <n> <hora>? da (tarde|noite)'], means: ({ n: [hour = 99] }) => one(later(hour)), examples: { 'às 2 da tarde': 'at 14:00' } },
      { say: ['(ao)? meio dia'], means: () => one(exactly(NOON)), examples: { 'ao meio-dia': 'at 12:00' } },
      { say: ['bom dia', 'boa (tarde|noite)', 'mais tarde', '(chegar|chego|chegarei|vou chegar) (um pouco|mais)? tarde', 'e tarde', 'muito tarde'], keep: Infinity, means: () => [], examples: { 'boa tarde, quinta': '2025-09-04' } },
      { say: ['(de|da|pela) manha', 'manha'], means: () => [part(480, NOON)], examples: { 'de manhã': '08:00-12:00' } },
      { say: ['(de|da|a|pela) tarde', 'tarde'], means: () => [part(780, 1080)], examples: { 'à tarde': '13:00-18:00' } },
      { say: ['(de|da|a) noite', 'noite'], means: () => [part(1080, 1200)], examples: { 'à noite': '18:00-20:00' } },
    ],
    hourBounds: [
      { say: ['antes (das|de|da) <hour>', 'antes <hour>', 'ate <hour>'], means: ({ hours }) => one(beforeTime(hours[0])), examples: { 'antes das 10h': 'before 10:00' } },
      { say: ['(depois|a partir) (das|de|da) <hour>'], means: ({ hours }) => one(afterTime(hours[0])), examples: { 'depois das 17h': 'after 17:00' } },
      { say: ['nao antes (das|de|da) <hour>'], means: ({ hours }) => one(decided(afterTime(hours[0]))), examples: { 'não antes das 16h': 'after 16:00' } },
      { say: ['(entre|das) (as)? <hour> (e|as|ate) (as)? <hour>'], means: ({ hours }) => one(betweenTimes(hours[0], hours[1])), examples: { 'entre 14h e 16h': '14:00-16:00' } },
      { say: ['(por volta|cerca) (das|de) <hour>'], means: ({ hours }) => one(roughly(hours[0])), examples: { 'por volta das 14h': 'at 14:00 ask' } },
    ],
    days: [
      { say: ['(na|no|esta|este|para)? <weekday> (feira)?'], means: ({ weekday: [weekday = 0] }, today) => [coming(weekday, today)], examples: { 'quinta-feira': '2025-09-04', sexta: '2025-09-05' } },
      { say: ['(as|aos|todas as|todos os)? <feiras> (feiras)?'], means: ({ weekday: [weekday = 0] }) => [everyWeek(weekday)], examples: { 'às sextas': 'weekday 5' } },
      { say: ['(na|no)? (proxima|proximo) <weekday> (feira)?', '(na|no)? <weekday> (feira)? (que vem|proxima|proximo)'], means: ({ weekday: [weekday = 0] }, today) => [next(weekday, today)], examples: { 'próxima segunda': '2025-09-08' } },
      { say: ['(na|no)? <weekday> (feira)? (passada|passado)', '(na|no)? (passada|passado) <weekday>', 'ontem', 'anteontem', 'semana passada', 'mes passado', 'ha <n> (dias|semanas|meses)'], means: () => [bygone()], examples: { 'quinta passada': 'ask', ontem: 'ask' } },
      { say: ['hoje'], means: (_, today) => [inDays(0, today)], examples: { hoje: '2025-09-03' } },
      { say: ['amanha'], means: (_, today) => [inDays(1, today)], examples: { amanhã: '2025-09-04' } },
      { say: ['depois de amanha'], means: (_, today) => [inDays(2, today)], examples: { 'depois de amanhã': '2025-09-05' } },
      { say: ['(daqui a|em|dentro de) <n> dias'], means: ({ n: [count = 0] }, today) => (count > 366 ? null : [inDays(count, today)]), examples: { 'daqui a 3 dias': '2025-09-06' } },
      { say: ['(daqui a|em|dentro de) uma semana'], means: (_, today) => [inDays(7, today)], examples: { 'daqui a uma semana': '2025-09-10' } },
      { say: ['(daqui a|em|dentro de) <n> semanas'], means: ({ n: [count = 0] }, today) => (count > 52 ? null : [inDays(count * 7, today)]), examples: { 'em duas semanas': '2025-09-17' } },
      { say: ['(daqui a|em|dentro de) um mes'], means: (_, today) => [inMonths(1, today)], examples: { 'daqui a um mês': '2025-10-03' } },
      { say: ['esta semana'], means: (_, today) => [week(0, today)], examples: { 'esta semana': '2025-09-03..2025-09-05' } },
      { say: ['(na|a)? (proxima semana|semana que vem)'], means: (_, today) => [week(1, today)], examples: { 'próxima semana': '2025-09-08..2025-09-12' } },
      { say: ['(no)? dia <n>'], means: ({ n: [number = 0] }, today) => one(theNth(number, today)), examples: { 'dia 15': '2025-09-15' } },
      { say: ['(no)? (dia)? <n> de <month>'], means: ({ n: [number = 0], month: [month = 0] }, today) => one(ofMonth(number, month, today)), examples: { '12 de setembro': '2025-09-12' } },
      { say: ['(na|no)? <weekday> (feira)? ,? (dia)? <n>'], means: ({ weekday: [weekday = 0], n: [number = 0] }, today) => one(agreeing(weekday, theNth(number, today), today)), examples: { 'sexta, dia 12': '2025-09-12' } },
      { say: ['(na|no)? <weekday> (feira)? ,? (dia)? <n> de <month>'], means: ({ weekday: [weekday = 0], n: [number = 0], month: [month = 0] }, today) => one(agreeing(weekday, ofMonth(number, month, today), today)), examples: { 'sexta, 12 de setembro': '2025-09-12' } },
      { say: ['(na|no)? <weekday> (feira)? ,? <n> </> <n>'], means: ({ weekday: [weekday = 0], n: [number = 0, month = 0] }, today) => one(agreeing(weekday, ofMonth(number, month, today), today)), examples: { 'sexta 12/09': '2025-09-12' } },
    ],
    dayBounds: [
      { say: ['(a partir|desde) (de|da|do)? <day>'], means: ({ days: [found] }, today) => one(fromDays(found, today)), examples: { 'a partir de segunda': '2025-09-08..' } },
      { say: ['nao antes (de|da|do) <day>'], means: ({ days: [found] }, today) => one(decidedDays(fromDays(found, today))), examples: { 'não antes de segunda': '2025-09-08..' } },
      { say: ['depois (de|da|do) <day>'], means: ({ days: [found] }, today) => one(afterDays(found, today)), examples: { 'depois do dia 20': '2025-09-21..' } },
      { say: ['antes (de|da|do) <day>'], means: ({ days: [found] }, today) => one(beforeDays(found, today)), examples: { 'antes de sexta': '2025-09-03..2025-09-04' } },
      { say: ['ate (a|ao)? <day>'], means: ({ days: [found] }, today) => one(throughDays(found, today)), examples: { 'até sexta': '2025-09-03..2025-09-05' } },
      { say: ['(entre|de) <day> (e|a|ate) <day>'], means: ({ days: [first, last] }, today) => one(between(first, last, today)), examples: { 'de segunda a quarta': '2025-09-08..2025-09-10' } },
    ],
  },
  phrases: [
    { means: 'yes', say: ['sim', 'claro', 'esta bem', 'de acordo', 'tudo bem', 'certo', 'com certeza', '(ta|esta|esta tudo) (bom|bem|certo)', 'combinado', 'claro que sim', 'sem falta', 'perfeito', 'otimo', 'beleza', '(sem|nao ha|nao tem) problema'], examples: ['sim', 'com certeza', 'tá bom', 'combinado', 'não há problema'] },
    { means: 'confirm', say: ['(sim)? (eu)? (vou|confirmo|estarei) (la)?', '(sim)? (eu)? vou (ir|vir|estar)'], examples: ['sim, vou'] },
    { means: 'no', say: ['nao', 'claro que nao', 'nao (obrigado|obrigada)'], examples: ['não'] },
    { means: 'decline', say: ['(eu)? nao (posso|vou|consigo|poderei|posso ir|vou poder|posso vir|consigo ir)', 'impossivel', 'nao (e)? possivel', '(cancelar|anular|desmarcar) (a|o|minha|meu|a minha|o meu) <consulta>', '(quero|preciso|gostaria|vou) (de)? (cancelar|anular|desmarcar)', 'nao da'], examples: ['não posso', 'quero cancelar'] },
    { means: 'decline', unsure: true, say: ['(nao acho|acho que nao|nao creio) (que)? (posso|possa|vou|consigo|consiga|poder) (ir|vir)?'], examples: ['acho que não posso ir'] },
    { means: 'not', say: ['(nao|menos|exceto|nem|salvo) (na|no|a)? =<date>'], examples: [], wishes: { 'não na quinta': 'not 2025-09-04', 'nem segunda nem terça': 'not 2025-09-08, not 2025-09-09' } },
    { means: 'against', say: ['(em vez|em lugar|ao inves) (de|da|do) =<date>'], examples: [], wishes: { 'sexta em vez de quinta': '2025-09-05, not 2025-09-04' } },
    { means: 'than', say: ['(do)? que =<date>'], examples: [], wishes: { 'melhor sexta do que quinta': '2025-09-05, not 2025-09-04' } },
    { means: 'doubt', unsure: true, say: ['se (posso|puder|der|nao|me)', 'acho que'], examples: ['se puder vou'] },
    { means: 'prefer', say: ['melhor', 'prefiro', 'preferia'], examples: [], wishes: { 'prefiro sexta': '2025-09-05' } },
    { means: 'free', say: ['(e|seria)? possivel', '(eu)? posso (ir|vir)?', 'pode ser', '(estou)? (livre|disponivel)', 'da (para mim|bem)?'], examples: [], wishes: { 'não posso quinta, sexta pode ser': '2025-09-05, not 2025-09-04' } },
    { means: 'taken', excuse: true, say: ['(eu)? trabalho', 'tenho (que trabalhar|aula|medico|outra consulta)', 'estou (ocupado|ocupada|fora|doente)'], examples: [], wishes: { 'trabalho quinta, sexta é possível': '2025-09-05' } },
    { means: 'idiom', say: ['bom dia', 'boa (tarde|noite)', '(vou chegar|chego|chegarei) (um pouco)? (mais)? (tarde|atrasado|atrasada)'], examples: [], wishes: { 'boa noite, sexta': '2025-09-05' } },
    { means: 'reschedule', say: ['(remarcar|reagendar) (a|o|minha|meu|a minha|o meu)? <consulta>?', '(mudar|adiar|trocar) (a|o|minha|meu|a minha|o meu) <consulta>'], examples: ['preciso remarcar'] },
    { means: 'reschedule', say: ['(outra|outro|nova) (data|dia|hora)', '(mudar|adiar|trocar) (a|de|o)? (data|dia|hora)', 'mais (tarde|cedo)'], examples: ['quero outra data'] },
    { means: 'human', say: ['falar com (o|a)? <conselheiro>', 'me (ligue|ligar|liguem|liga)', '(ligue|liguem|liga) me', '(ligar|telefonar) (me|para mim)'], examples: ['falar com alguém', 'falar com o meu conselheiro'] },
    { means: 'who', say: ['quem e (o|a)? <conselheiro>', '(como se chama|qual e o nome de|qual o nome do|qual o nome da) (o|a)? <conselheiro>', 'quem (me)? (segue|acompanha|trata|cuida) (de|do|da)? (mim|meu|o meu)? (processo|caso|dossie)?'], examples: ['quem é o meu conselheiro'] },
    { means: 'appointments', whole: true, say: ['(quando|onde|a que horas|que horas) (e|sera|tenho) (o|a)? (meu|minha)? (proximo|proxima)? <consulta>', '(o|a)? (meu|minha) (proximo|proxima)? <consulta>', 'a que horas', 'quando (tenho que|devo|tenho de) (ir|vir)'], examples: ['quando é a minha próxima consulta', 'quando é o meu rdv'] },
    { means: 'stop', say: ['(parem|pare|parar|pararem) (com)? (as|os|estas|essas)? <mensagens>', '(parem|pare|parar|para|pararem) de (me)? (enviar|mandar|escrever|enviar me|escrever me) (as|os|estas|essas)? <mensagens>', '(parem|pare) de (me)? (escrever|ligar|contactar) (me)?', 'nao quero (receber)? mais <mensagens>', '(nao|sem) mais <mensagens>', 'chega de <mensagens>', 'nao (me)? (enviem|mandem|escrevam|envie|mande|escreva) mais <mensagens>?', '(cancelar|anular) (a|minha)? (inscricao|subscricao|assinatura)'], examples: ['não quero mais mensagens', 'parem de mandar mensagens'] },
    { means: 'stop', whole: true, say: ['parar', 'pare', 'parem', 'chega', 'cancelar inscricao'], examples: ['parar'] },
    { means: 'resume', say: ['(retomar|reativar|voltar a receber) (as|os)? <mensagens>', '(receber|quero) (as)? <mensagens> (de novo|outra vez|novamente)'], examples: ['quero receber mensagens de novo'] },
    { means: 'resume', whole: true, asked: ['stopped'], say: ['ola', 'oi', 'bom dia', 'boa tarde', 'sim', 'recomecar', 'continuar'], examples: ['olá'] },
    { means: 'erase', say: ['(apagar|apaguem|apague|eliminar|eliminem|excluir|excluam|deletar|remover|removam) (todos)? (os|as|a|todos os)? (meus|minha|minhas)? (dados|conta|informacoes)'], examples: ['apagar meus dados'] },
    { means: 'my_data', say: ['(que|quais) (sao)? (os)? (dados|informacoes) (tem|voces tem|tem voces|meus) (sobre|de)? (mim)?', 'ver (os)? meus dados', 'meus dados'], examples: ['que dados tem sobre mim'] },
    { means: 'language', say: ['nao (falo|entendo|percebo|leio|compreendo) (bem|muito|nada de)? frances', '(falo|entendo) (muito)? (pouco|mal) (o)? frances', '(mudar|trocar) (de|o|a)? (lingua|idioma)', '(outra|outro) (lingua|idioma)'], examples: ['não falo francês', 'mudar de língua'] },
    { means: 'undo', whole: true, asked: ['none', 'slot', 'open', 'choice', 'stopped'], say: ['(enganei|enganou) me', 'me enganei', 'errei', '(foi)? (engano|erro)', 'desfazer', 'voltar (atras)?'], examples: ['enganei-me'] },
    { means: 'help', say: ['ajuda', 'como funciona (isto|isso)?', 'o que (pode|podes|podem|voce pode) fazer', 'para que serve (isto|isso)?'], whole: true, examples: ['ajuda'] },
    { means: 'repeat', say: ['repetir', 'repete', 'repita', 'nao (entendi|percebi)', '(pode|podes) repetir (a pergunta|isso)?', 'outra vez', 'de novo'], whole: true, examples: ['não entendi'] },
    { means: 'skip', say: ['passar', 'seguinte', 'proxima', '(pular|saltar|passar) (esta|essa|a)? (pergunta|questao)?', '(proxima|seguinte) (pergunta|questao)', '(pergunta|questao) seguinte', 'prefiro nao (responder|dizer)', 'passo'], whole: true, examples: ['passar', 'pular', 'próxima pergunta'] },
    { means: 'maybe', say: ['(ainda)? nao sei (ainda)?', 'nao sei se (posso|vou|consigo|vou poder) (ir|vir)?', '(nao tenho|nem|nao faco) (nem)? (a)? (minima)? ideia', 'talvez', 'depende'], examples: ['não sei'] },
    { means: 'urgent', say: ['urgencia', 'emergencia'], whole: true, examples: ['emergência'] },
  ],
  joints: { ou: 'or', e: 'and', nem: 'and', mas: 'but', porem: 'but', entao: 'but', senao: 'else' },
  fillers: [],
  empty: words('eu o a os as um uma de do da em no na para por com que e ou favor obrigado obrigada ola meu minha me quero queria muito pode poderia'),
  turning: words('nao nem nunca sem ninguem nada se porque quando'),
}
