import type { JSX } from 'preact';
import type { PaperMade } from '../../../../server/index.ts';
import { number, plural, sentence } from '../../../kit/words.ts';
import { Problems } from '../../../kit/parts.tsx';

/** What was made, in words. */
export function Made({ made }: { readonly made: PaperMade }): JSX.Element {
  switch (made.kind) {
    case 'report':
    case 'public-report':
      return <></>;
    case 'lists':
      return (
        <p>
          {made.lists.map(({ file, lines }) => `${file}: ${plural(lines, 'line')}`).join('; ')}; {workbookWords(made)}
        </p>
      );
    case 'motions':
    case 'bulk-motions':
    case 'forms':
      return <Motions made={made} />;
    case 'letters':
    case 'letters-announced':
      return <Letters made={made.made} />;
    case 'court-export':
      return <Sent made={made} />;
    case 'court-return':
      return <Returned made={made} />;
    case 'open-questions':
      return (
        <p>
          {made.file === undefined
            ? 'There is no open question.'
            : `The list is in court/${made.file}. Where you find the court’s number of a case, enter it under corrected_case_number (or yes under withdraw), and give the list to the next court export. Where MAY_BE_SENT stands, yes under withdraw says that an earlier delivery has it; a decision among people’s decisions sends it.`}
        </p>
      );
    default:
      return made satisfies never;
  }
}

const NONE_EARLIER = { sent: 0, otherwise: 0, notGranted: 0, twice: 0, doubtful: 0 };

type LettersFigures = Extract<PaperMade, { readonly made: unknown }>['made'];
type Of<K extends PaperMade['kind']> = Extract<PaperMade, { readonly kind: K }>;

function workbookWords({ workbook, convictions }: Of<'lists'>): string {
  if (workbook === undefined) return 'the workbook says the same as before, and was left as it is.';
  const earlier = workbook === 'review.xlsx' ? '' : ' An earlier workbook may hold decisions, and was left as it is.';
  return `${workbook}: ${plural(convictions, 'conviction')}.${earlier}`;
}

const NOUNS = { motions: 'motion', 'bulk-motions': 'bulk motion', forms: 'form' } as const;

function Motions({ made }: { readonly made: Of<'motions' | 'bulk-motions' | 'forms'> }): JSX.Element {
  const { notices = [] } = made;
  if (made.cases === 0)
    return (
      <p>
        {notices.length === 0
          ? 'No conviction is decided for relief, so there is nothing to move for.'
          : ['There is nothing left to move for.', ...notices].join(' ')}
      </p>
    );
  return (
    <p>
      {plural(made.files, NOUNS[made.kind])} in {plural(made.cases, 'case')}. motions_index.csv says which is whose;
      keep it in the office.
      {made.numberless > 0
        ? ` ${plural(made.numberless, 'case')} ${made.numberless === 1 ? 'has' : 'have'} no number in the record: counts of one court step are one case, and the motion says so.`
        : ''}
      {made.sentenceOpen > 0
        ? ` Of ${plural(made.sentenceOpen, 'case')} the record does not show whether the sentence is completed for every count: the papers leave it out, and the attorney finds out before filing.`
        : ''}
      {notices.map((notice) => ` ${notice}`)}
    </p>
  );
}

function Letters({ made }: { readonly made: LettersFigures }): JSX.Element {
  const { kind, letters, files, withoutAddress, deceased } = made;
  const dead = deceased > 0 ? ` ${plural(deceased, 'person', 'people')} died, says the record, and got no letter.` : '';
  if (letters === 0)
    return (
      <p>
        {kind === 'changed'
          ? 'No court has ordered anything yet, so there is nobody to write to. Take in its answer under Courts, or tell people beforehand.'
          : 'Nothing is asked of a court that it has not answered, so there is nobody to write to.'}
        {dead}
      </p>
    );
  return (
    <p>
      {plural(letters, 'letter')} in {plural(files, 'file')}. letters_index.csv says whose each is; keep it in the
      office.
      {withoutAddress > 0
        ? ` ${plural(withoutAddress, 'letter')} ${withoutAddress === 1 ? 'has' : 'have'} no address: DOJ’s file holds none. Choose a file of addresses to add them.`
        : ''}
      {dead}
    </p>
  );
}

function Sent({ made }: { readonly made: Of<'court-export'> }): JSX.Element {
  const { batches, withheld, numberless, alreadySent, stillOpen, orderedNotGranted, decisions, lost } = made;
  const { earlier = NONE_EARLIER, maybe = 0 } = made;
  const { standing, added } = decisions ?? { standing: 0, added: 0 };
  return (
    <>
      {batches.length === 0 ? (
        <p>
          {alreadySent + stillOpen + orderedNotGranted + earlier.sent + maybe > 0
            ? `Nothing new to send${maybe > 0 ? '.' : ': the courts have every decision.'}`
            : 'Nothing to send: no conviction is decided for relief.'}
        </p>
      ) : (
        <ul class="usa-list">
          {batches.map(({ name, counts, cases, persons, actions }) => (
            <li key={name}>
              {name}: {plural(counts, 'count')} in {plural(cases, 'case')} of {plural(persons, 'person', 'people')} (
              {Object.entries(actions)
                .map(([action, count]) => `${number(count)} ${ACTION_WORDS[action] ?? action}`)
                .join(', ')}
              )
            </li>
          ))}
        </ul>
      )}
      {withheld.length === 0 ? undefined : (
        <>
          <p>Not sent (convictions):</p>
          <ul class="usa-list">
            {withheld.map(([why, count]) => (
              <li key={why}>
                {number(count)}: {why}
              </li>
            ))}
          </ul>
        </>
      )}
      <Sentences
        all={[
          [
            numberless,
            `${plural(numberless, 'count')} ${numberless === 1 ? 'has' : 'have'} no case number in the record: the court must look by name and birth date`,
          ],
          [
            alreadySent,
            `${plural(alreadySent, 'count')} had been sent before and ${alreadySent === 1 ? 'stands' : 'stand'}`,
          ],
          [
            earlier.sent,
            `${plural(earlier.sent, 'count')} ${earlier.sent === 1 ? 'was' : 'were'} sent with an earlier delivery, and ${earlier.sent === 1 ? 'is' : 'are'} not sent again`,
          ],
          [
            maybe,
            `${plural(maybe, 'conviction')} cannot be told apart from what an earlier delivery sent or people decided with it; make the list of open questions, and compare`,
          ],
          [
            earlier.otherwise,
            `${plural(earlier.otherwise, 'count')} sent with an earlier delivery and not answered for good: for another relief than these results give. Change it there`,
          ],
          [
            earlier.notGranted,
            `${plural(earlier.notGranted, 'count')} sent with an earlier delivery and not answered for good: not granted by these results. Take back there what no longer stands`,
          ],
          [
            earlier.twice,
            `${plural(earlier.twice, 'count')} sent from here too, before the earlier delivery was looked at: the courts have ${earlier.twice === 1 ? 'it' : 'them'} twice`,
          ],
          [
            earlier.doubtful,
            `${plural(earlier.doubtful, 'count')} sent by decisions given now, though an earlier delivery may have sent ${earlier.doubtful === 1 ? 'it' : 'them'}, or a person decided about ${earlier.doubtful === 1 ? 'it' : 'them'} with it: the courts may have ${earlier.doubtful === 1 ? 'it' : 'them'} twice`,
          ],
          [
            stillOpen,
            `${plural(stillOpen, 'count')} could not be placed by the court; make the list of open questions`,
          ],
          [
            orderedNotGranted,
            `${plural(orderedNotGranted, 'count')} that a court has answered ${orderedNotGranted === 1 ? 'is' : 'are'} no longer granted by these results, and ${orderedNotGranted === 1 ? 'was' : 'were'} left as they are`,
          ],
          [
            standing,
            `The ledger keeps ${plural(standing, 'decision')} of people, ${added === 0 ? 'none' : number(added)} of them new: later exports, lists and motions go by them without the file`,
          ],
          [lost.length, `No longer there, though the ledger has them: ${lost.join(', ')}`],
        ]}
      />
    </>
  );
}

function Returned({ made: { taken, refused } }: { readonly made: Of<'court-return'> }): JSX.Element {
  return (
    <>
      {taken.map((each) => (
        <div key={each.file}>
          <p>
            {each.file}:{' '}
            {Object.keys(each.answers).length === 0
              ? `nothing new${each.knownFile ? '; this file was taken in before' : ''}.`
              : `${Object.entries(each.answers)
                  .map(([status, count]) => `${number(count)} ${status}`)
                  .join(', ')}.`}
          </p>
          <Sentences
            all={[
              [
                each.knownFile ? 0 : each.alreadyKnown,
                `${plural(each.alreadyKnown, 'answer')} ${each.alreadyKnown === 1 ? 'was' : 'were'} known`,
              ],
              [each.unanswered, `${plural(each.unanswered, 'line')} without a status: not answered yet`],
              [each.outdated, `${plural(each.outdated, 'answer')} say less than the ledger has, and changed nothing`],
              ...each.notices.map((notice) => [1, notice] as const),
            ]}
          />
        </div>
      ))}
      <Problems problems={refused} title="Nothing was taken in of the files with these lines" />
    </>
  );
}

/** Those of which there is something to tell. */
function Sentences({ all }: { readonly all: readonly (readonly [count: number, words: string])[] }): JSX.Element {
  const told = all.filter(([count]) => count > 0);
  return (
    <>
      {told.map(([, words]) => (
        <p key={words}>{sentence(words)}</p>
      ))}
    </>
  );
}

/** What a court is asked to do with a count; the court's file has the names. */
export const ACTION_WORDS: Readonly<Record<string, string>> = {
  DISMISS: 'to dismiss',
  DISMISS_AND_SEAL: 'to dismiss and seal',
  REDUCE_MISDEMEANOR: 'to reduce to a misdemeanor',
  REDUCE_INFRACTION: 'to reduce to an infraction',
  RESENTENCE: 'to resentence',
  SEAL_ARREST: 'to seal the arrest',
  CANCEL: 'taken back',
};
