/** What the browser keeps for this page. It may refuse, be full or be switched off. */
export function keep(name: string, text: string): boolean {
  try {
    localStorage.setItem(`renkei.example.${name}`, text);
    return true;
  } catch {
    return false;
  }
}

export function kept(name: string): string | undefined {
  try {
    return localStorage.getItem(`renkei.example.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

export function forget(name: string): void {
  try {
    localStorage.removeItem(`renkei.example.${name}`);
  } catch {
    // where nothing can be kept, nothing is left
  }
}
