/** The columns from which this reader takes a fact. */
export const FACT_COLUMNS = {
    'charge-convicted': ['CONV_OFFENSE_DESCR', 'CONV_OFFENSE_QUAL_LST'],
    'charge-disposed': ['DISP_OFFENSE_DESCR', 'DISP_OFFENSE_QUAL_LST'],
    'charge-charged': ['OFFENSE_DESCR', 'OFFENSE_QUAL_LST'],
    'charge-comment': ['COMMENT_TEXT'],
    level: ['CONV_STAT_DESCR', 'CONV_STAT_CODE', 'CONV_OFFENSE_TOC', 'DISP_OFFENSE_TOC', 'OFFENSE_TOC'],
    'date-of-step': ['STP_EVENT_DATE'],
    'date-of-disposition': ['DISP_DATE'],
    'kind-of-step': ['STP_TYPE_DESCR'],
    county: ['STP_ORI_CNTY_NAME'],
    disposition: ['DISP_DESCR'],
    sentence: ['SENT_LOC_DESCR', 'SENT_LENGTH', 'SENT_TIME_CODE'],
    'case-number': ['FE_NUM_DOCKET', 'FE_NUM_CRT_CASE', 'OFN'],
    remark: ['COMMENT_TEXT'],
    birth: ['PRI_DOB'],
};
