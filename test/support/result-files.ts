/** What a run over rows leaves in its folder, in the order of the names. */
export const RESULT_FILES = [
  'All_Results.csv',
  'All_Results_Condensed.csv',
  'Prop64_Results.csv',
  'determinations.csv',
  'flow.json',
  'flow.svg',
  'rows_set_aside.csv',
  'run.json',
  'summary.json',
] as const;
