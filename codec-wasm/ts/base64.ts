/**
 * The module as base64. The build puts it here.
 * @module
 */

export const BASE64: string = "";
