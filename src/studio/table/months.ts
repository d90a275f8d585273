import { fold } from '../../views/fold.ts';

/** January to December: English, French, and Arabic as in Morocco, in Egypt and the Gulf, in Algeria and Tunisia, in the Levant. */
const names = [
  'january, jan, janvier, janv, يناير, جانفي, كانون الثاني',
  'february, feb, février, févr, fev, فبراير, فيفري, شباط',
  'march, mar, mars, مارس, آذار',
  'april, apr, avril, avr, أبريل, أفريل, نيسان, إبريل',
  'may, mai, ماي, مايو, أيار',
  'june, jun, juin, يونيو, جوان, حزيران, يونيه',
  'july, jul, juillet, juil, يوليوز, يوليو, جويلية, تموز, يوليه',
  'august, aug, août, aou, غشت, أغسطس, أوت, آب',
  'september, sep, sept, septembre, شتنبر, سبتمبر, أيلول',
  'october, oct, octobre, أكتوبر, تشرين الأول',
  'november, nov, novembre, نونبر, نوفمبر, تشرين الثاني',
  'december, dec, décembre, déc, دجنبر, ديسمبر, كانون الأول',
];

const weekdays =
  'monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, wed, thu, fri, sat, sun, lundi, mardi, mercredi, jeudi, ' +
  'vendredi, samedi, dimanche, الاثنين, الإثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, الأحد, اثنين, ثلاثاء, أربعاء, خميس, جمعة, سبت, أحد';

/** Folded name of a month → 1 to 12. */
const months = new Map(names.flatMap((list, index) => list.split(', ').map((name) => [fold(name), index + 1] as const)));
const days = new Set(weekdays.split(', ').map(fold));

/** 1 to 12; `undefined` for another word. Two words may be one name. */
export function monthOf(word: string): number | undefined {
  return months.get(fold(word));
}

export function isWeekday(word: string): boolean {
  return days.has(fold(word));
}
