import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REMEDIES } from '../law/index.ts';
import { policyNamed } from './built-in.ts';
import { printPolicy } from './print-policy.ts';
import { readPolicy } from './read-policy.ts';

test('A policy is printed as the questions that are asked, numbered, with citations and what each yes decides', () => {
  const text = readFileSync(new URL('../../samples/policy.json', import.meta.url), 'utf8');
  const read = readPolicy(text, 'policy.json', REMEDIES);
  expect(read.ok && printPolicy(read.value, REMEDIES)).toMatchInlineSnapshot(`
    "A policy with nested questions (sample-policy)
    Remedy: Proposition 64 (prop-64) [HS 11361.8; HS 11361.9]
    County: any
    Source: Invented as an example; no county decided this
    In force: from 2020-07-01
    Note: For a policy of your own, add "county" and say in "source" who decided it and when.

    Asked first, whatever the policy says:
    - Has the conviction already been set aside, dismissed, vacated or redesignated? [HS 11361.8(f); PC 1203.4(a)]
      Yes: Already Relieved. Reason: A later entry shows that the conviction was already relieved
    - Was a row set aside that may belong to this person? [House rule: nothing is granted on a record that could not be read whole]
      Yes: Hand Review. Reason: A row that may belong to this person was set aside; see rows_set_aside.csv

    Then, in this order, until a question answers yes:
    1. Is the conviction a misdemeanor or an infraction? [HS 11361.9(b); a county’s choice]
       Yes: Eligible for Dismissal. Reason: Misdemeanor or Infraction
    2. Was the person convicted on or after 2016-11-09? [Proposition 64, in force 9 November 2016]
       Yes: Not eligible. Reason: Convicted on or after 2016-11-09
    3. Is the conviction for HS 11357 or HS 11358? [HS 11361.9(b); a county’s choice]
       Yes: Eligible for Dismissal. Reason: Conviction under HS 11357 or HS 11358
    4. Any of these:
       - Was the person under 21 on the day of the conviction? [HS 11361.9(b); a county’s choice]
         age: 21 (the birthday that must still lie ahead on the day of the conviction)
       - Is the person 50 or older on the day for which the law is applied? [HS 11361.9(b); a county’s choice]
       - Is the person recorded as deceased? [HS 11361.9(b); a county’s choice]
       Yes: Eligible for Dismissal. Reason: The person was young, is old, or has died
    5. Was the conviction 10 or more years ago? [HS 11361.9(b); a county’s choice]
       Yes: these questions follow.
       5.1. All of these:
          - Not this:
            - Is the conviction for HS 11360(a)? [HS 11361.9(b); a county’s choice]
          - Has the person had no conviction of any kind in the past 5 years? [HS 11361.9(b); a county’s choice]
            setAside: does-not-count (whether a conviction since set aside or dismissed still counts; "ask" sends the person to hand review where it matters)
          Yes: Eligible for Dismissal. Reason: An old conviction, and none in the past 5 years
       5.2. Otherwise: Eligible for Reduction. Reason: An old conviction, and a newer one or HS 11360(a)
    6. Otherwise: Hand Review. Reason: No rule of the county's choices applies

    Where an answer is not known and it matters, the conviction goes to hand review."
  `);
});

test('A policy for a remedy that is not here is a bug, not an empty page', () => {
  expect(() => printPolicy(policyNamed('dismiss-everything')!, [])).toThrow('no remedy prop-64');
});
