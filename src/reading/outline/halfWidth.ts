const fullWidth = /[\uFF01-\uFF5E\u3000\u00A0]/gu;

/**
 * The text with full-width letters, digits, brackets and spaces as half-width ones. Every code unit stands for one of
 * the original, so that offsets hold in both; `normalize("NFKC")` would move them.
 */
export function halfWidth(text: string): string {
  return text.replace(fullWidth, (character) => {
    const code = character.charCodeAt(0);
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : " ";
  });
}
