/** An answer that may be open. */
export type Truth = 'yes' | 'no' | 'unknown';

export function truth(fact: boolean): Truth {
  return fact ? 'yes' : 'no';
}

export function not(answer: Truth): Truth {
  return answer === 'unknown' ? 'unknown' : answer === 'yes' ? 'no' : 'yes';
}

/** No as soon as one is no; yes when all are yes. */
export function allOf(answers: Iterable<Truth>): Truth {
  let result: Truth = 'yes';
  for (const answer of answers) {
    if (answer === 'no') return 'no';
    if (answer === 'unknown') result = 'unknown';
  }
  return result;
}

/** Yes as soon as one is yes; no when all are no. */
export function anyOf(answers: Iterable<Truth>): Truth {
  let result: Truth = 'no';
  for (const answer of answers) {
    if (answer === 'yes') return 'yes';
    if (answer === 'unknown') result = 'unknown';
  }
  return result;
}
