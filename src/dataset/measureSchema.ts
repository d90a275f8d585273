import * as v from 'valibot';
import { say } from './complaint.ts';
import { limits, list, strict, text, wholeNumber } from './fieldSchemas.ts';

const { exactOptional: maybe } = v;

/** As many classes as a map's scale of one hue can tell apart. */
const mostClasses = 7;
const mostCounted = 1_000_000_000;

const methods = 'quantile, equal-interval, thresholds';
const method = <const Method extends string>(name: Method, description: string) =>
  v.pipe(v.literal(name, say('unknown-choice', { choices: methods })), v.description(description));

const classCount = maybe(
  wholeNumber(2, mostClasses, 'How many classes at most; 5 where absent. Fewer where the numbers do not differ so much.'),
);

const classes = v.variant(
  'method',
  [
    v.pipe(
      strict({ method: method('quantile', 'About as many partners in each class.'), count: classCount }),
      v.title('Classes: quantiles'),
    ),
    v.pipe(
      strict({ method: method('equal-interval', 'Each class as wide as the others.'), count: classCount }),
      v.title('Classes: equal intervals'),
    ),
    v.pipe(
      strict({
        method: method('thresholds', 'The borders that the author chose.'),
        thresholds: v.pipe(
          list(
            wholeNumber(2, mostCounted, 'The smallest number of a class. The first class begins at 1 and is not listed.'),
            1,
            mostClasses - 1,
          ),
          v.description('The smallest number of each class from the second on, ascending: [2, 4] makes 1, 2 to 3, 4 or more.'),
        ),
      }),
      v.title('Classes: thresholds'),
    ),
  ],
  ({ expected }) =>
    expected === 'Object' ? say('wrong-type', { expected: 'object' }) : say('unknown-choice', { choices: methods }),
);

/** What lets a map be coloured by the number of engagements, not only by their outcome. */
export const measure = v.pipe(
  strict({
    name: maybe(text(limits.name, 'What the number is, for the legend: "Sessions hosted".')),
    classes,
    default: maybe(
      v.pipe(
        v.picklist(['outcome', 'number'], say('unknown-choice', { choices: 'outcome, number' })),
        v.description('What the map is coloured by at first; where absent, the outcome, or the number if there is one outcome.'),
      ),
    ),
  }),
  v.title('Measure'),
  v.description('Present where partners have many engagements: the map can be coloured by their number, in classes.'),
);
