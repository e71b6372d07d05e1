import { coming, inDays, ofMonth, theNth, week } from '../calendar.ts'
import { clock, part } from '../clock.ts'
import type { Tables } from '../tables.ts'
import { one } from '../vocabulary/hours.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Portuguese: the simplest dates and answers; the rest goes by buttons. */
export const PORTUGUESE: Tables = {
  lists: { '<hora>': words('h hora horas') },
  numbers: {
    n: { dois: 2, duas: 2, tres: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9, dez: 10, quinze: 15 },
    weekday: { segunda: 1, terca: 2, quarta: 3, quinta: 4, sexta: 5, sabado: 6, domingo: 7 },
    month: { janeiro: 1, fevereiro: 2, marco: 3, abril: 4, maio: 5, junho: 6, julho: 7, agosto: 8, setembro: 9, outubro: 10, novembro: 11, dezembro: 12 },
    ordinal: { primeiro: 1, primeira: 1, segundo: 2, terceiro: 3, terceira: 3, ultimo: -1, ultima: -1 },
  },
  layers: {
    hours: [
      { say: ['(as|a) <n> <hora>', '<n> <hora>'], means: ({ n: [hour = 99] }) => one(clock(hour)), examples: { 'às 10h': 'at 10:00' } },
      { say: ['(de|da|pela) manha', 'manha'], means: () => [part(480, 720)], examples: { 'de manhã': '08:00-12:00' } },
      { say: ['(de|da|a|pela) tarde', 'tarde'], means: () => [part(780, 1080)], examples: { 'à tarde': '13:00-18:00' } },
    ],
    hourBounds: [],
    days: [
      { say: ['(na|no|a|esta|este)? <weekday> (feira)?'], means: ({ weekday: [weekday = 0] }, today) => [coming(weekday, today)], examples: { 'quinta-feira': '2025-09-04', sexta: '2025-09-05' } },
      { say: ['hoje'], means: (_, today) => [inDays(0, today)], examples: { hoje: '2025-09-03' } },
      { say: ['amanha'], means: (_, today) => [inDays(1, today)], examples: { amanhã: '2025-09-04' } },
      { say: ['depois de amanha'], means: (_, today) => [inDays(2, today)], examples: { 'depois de amanhã': '2025-09-05' } },
      { say: ['(na|a)? (proxima semana|semana que vem)'], means: (_, today) => [week(1, today)], examples: { 'próxima semana': '2025-09-08..2025-09-12' } },
      { say: ['(no)? dia <n>'], means: ({ n: [number = 0] }, today) => one(theNth(number, today)), examples: { 'dia 15': '2025-09-15' } },
      { say: ['(no)? (dia)? <n> de <month>'], means: ({ n: [number = 0], month: [month = 0] }, today) => one(ofMonth(number, month, today)), examples: { '12 de setembro': '2025-09-12' } },
    ],
    dayBounds: [],
  },
  phrases: [
    { means: 'yes', say: ['sim', 'claro', 'esta bem', 'de acordo', 'tudo bem', 'certo'], examples: ['sim'] },
    { means: 'confirm', say: ['(sim)? (vou|confirmo|estarei|eu vou)'], examples: ['sim, vou'] },
    { means: 'no', say: ['nao', 'nao obrigado', 'nao obrigada'], examples: ['não'] },
    { means: 'decline', say: ['nao (posso|vou|consigo|poderei|posso ir|vou poder|posso vir)', 'impossivel'], examples: ['não posso'] },
    { means: 'not', say: ['(nao|menos|exceto) (na|no)? =<date>'], examples: [], wishes: { "não na quinta": "not 2025-09-04" } },
    { means: 'reschedule', say: ['(outra|outro|nova) (data|dia|hora)', '(mudar|adiar|trocar) (a|de|o)? (data|dia|hora)'], examples: ['quero outra data'] },
    { means: 'human', say: ['falar com (alguem|uma pessoa|meu conselheiro|minha conselheira)', 'me (ligue|ligar|liguem)'], examples: ['falar com alguém'] },
    { means: 'help', say: ['ajuda', 'como funciona'], whole: true, examples: ['ajuda'] },
    { means: 'repeat', say: ['repetir', 'nao (entendi|percebi)', 'pode repetir'], whole: true, examples: ['não entendi'] },
    { means: 'skip', say: ['passar', 'seguinte', 'proxima'], whole: true, examples: ['passar'] },
    { means: 'maybe', say: ['nao sei', 'talvez'], examples: ['não sei'] },
    { means: 'urgent', say: ['urgencia', 'emergencia'], whole: true, examples: ['emergência'] },
  ],
  fillers: [],
  empty: words('eu o a os as um uma de do da em no na para por com que e ou se por favor obrigado obrigada bom dia boa tarde ola meu minha me sim nao'),
}
