export declare const MOTION_TEMPLATE: string;
export declare const BULK_TEMPLATE: string;
