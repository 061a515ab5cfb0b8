const PREFECTURE = /^(?:東京都|北海道|(?:京都|大阪)府|(?:神奈川|和歌山|鹿児島|.{2})県)/;
/** Five cities have the character of a county (郡) in their name. */
const COUNTY = /^(?!蒲郡市|小郡市|大和郡山市|郡山市|郡上市)[^\s\d]{1,4}?郡/;

/**
 * The municipality (市区町村) that an address begins with: 東京都西東京市南町… → 西東京市. A few names hold 市, 町 or 村 within
 * (市川市, 四日市市, 玉村町); these are read right, and what does not begin with a municipality gives none.
 */
export function municipalityOf(address: string): string | undefined {
  const afterPrefecture = address.trim().replace(PREFECTURE, '');
  const inCounty = afterPrefecture.replace(COUNTY, '');
  if (inCounty !== afterPrefecture) return /^.{1,6}?[町村]+/.exec(inCounty)?.[0];
  return (
    /^.{1,6}?(?:市+|区)/.exec(afterPrefecture.slice(0, 8))?.[0] ??
    /^.{1,6}?[町村]+/.exec(afterPrefecture)?.[0]
  );
}

/** Whether a written place is a municipality that the address names, and nothing finer. */
export function isMunicipality(written: string, address: string): boolean {
  const found = municipalityOf(address);
  return written.length >= 2 && written === found;
}
