import type { NameInText } from './findCandidates.ts';
import { Gathered } from './Gathered.ts';

/** In the order of how much they speak for a partner, as far as an order can tell. */
const standings: readonly NameInText['standing'][] = ['partner', 'text', 'unclear', 'absent', 'place', 'topic', 'frame'];
const forms: readonly NameInText['form'][] = ['country', 'people', 'body', 'city'];

/** Where there is no neighbour to ask about: less than any sum of weights. */
const NONE = -9;

/** What is known of a name and its neighbours: a number each, in the order of a `Forest`'s columns. */
export interface Circumstances {
  /** What its own signs say. */
  readonly own: number;
  readonly form: number;
  readonly standing: number;
  readonly isLine: number;
  /** Its paragraph's number as a share of the last one's, and how many names there are. */
  readonly place: number;
  readonly names: number;
  /** Its list. */
  readonly inList: number;
  readonly listMean: number;
  readonly listLowest: number;
  readonly listHighest: number;
  /** The other mentions of the same. */
  readonly mentions: number;
  readonly likely: number;
  readonly sameHighest: number;
  readonly sameMean: number;
  /** The others of its sentence and its paragraph. */
  readonly inSentence: number;
  readonly sentenceHighest: number;
  readonly inParagraph: number;
  readonly paragraphHighest: number;
  readonly paragraphMean: number;
  /** All others of the text. */
  readonly othersMean: number;
  readonly highest: number;
  readonly rank: number;
  /** Whether its paragraph names the host; whether there is one. */
  readonly withHost: number;
}

/** The more of these, the more it looks like a partner: what is learned may say nothing else. */
export const rising: ReadonlySet<keyof Circumstances> = new Set(['own', 'listMean', 'listLowest', 'listHighest', 'likely', 'sameHighest', 'sameMean']);

/**
 * What the rest of the text says of each name, beside its own signs (`alone`, one number a name): where in the text it
 * stands, its list, the other mentions of the same, the other names of its sentence, its paragraph and the text.
 * `hostParagraphs`: the paragraphs that name the host, `undefined` where there is none.
 */
export function togetherOf(names: readonly NameInText[], alone: readonly number[], hostParagraphs: ReadonlySet<number> | undefined): Circumstances[] {
  const text = new Gathered();
  const lists = new Map<object, Gathered>();
  const byId = new Map<string, Gathered>();
  const paragraphs = new Map<number, Gathered>();
  const sentences = new Map<string, Gathered>();
  const groups = names.map(({ id, head, match, paragraph: { number, sentences: numbers } }, index) => {
    const list = groupOf(lists, head);
    const same = groupOf(byId, id);
    const paragraph = groupOf(paragraphs, number);
    const sentence = groupOf(sentences, `${number} ${numbers[match.first] ?? 0}`);
    for (const group of [text, list, same, paragraph, sentence]) group.add(alone[index] ?? 0);
    return { list, same, paragraph, sentence };
  });
  const last = names.at(-1)?.paragraph.number ?? 1;
  return groups.flatMap(({ list, same, paragraph, sentence }, index) => {
    const name = names[index];
    if (!name) return [];
    const { number } = name.paragraph;
    const own = alone[index] ?? 0;
    const others = text.count - same.count;
    return {
      own,
      form: forms.indexOf(name.form),
      standing: standings.indexOf(name.standing),
      isLine: name.isLine ? 1 : 0,
      place: number / last,
      names: names.length,
      inList: list.count,
      listMean: list.mean(),
      listLowest: list.lowest,
      listHighest: list.highestWithout(own, NONE),
      mentions: same.count,
      likely: same.positive,
      sameHighest: same.highestWithout(own, NONE),
      sameMean: same.meanWithout(own),
      inSentence: sentence.count,
      sentenceHighest: sentence.highestWithout(own, NONE),
      inParagraph: paragraph.count,
      paragraphHighest: paragraph.highestWithout(own, NONE),
      paragraphMean: paragraph.meanWithout(own),
      othersMean: others === 0 ? 0 : (text.sum - same.sum) / others,
      highest: text.highest,
      rank: text.shareBelow(own),
      withHost: hostParagraphs === undefined ? 0 : hostParagraphs.has(number) ? 2 : 1,
    };
  });
}

function groupOf<Key>(groups: Map<Key, Gathered>, key: Key): Gathered {
  const known = groups.get(key);
  if (known) return known;
  const made = new Gathered();
  groups.set(key, made);
  return made;
}
