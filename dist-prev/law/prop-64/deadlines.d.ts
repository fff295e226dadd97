import { type ConvictionCase } from '../shared/conviction-case.ts';
/** Days of HS 11361.9 that have passed and change how an unrelieved conviction must be read. */
export declare function deadlineCautions({ conviction, asking }: ConvictionCase): readonly string[];
/** What else the law has for the conviction: sealing on top of PC 1203.4, and the destruction of small old records. */
export declare function neighbourCautions({ conviction, asking }: ConvictionCase): readonly string[];
