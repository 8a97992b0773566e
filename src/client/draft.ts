/*
 * Where an unsent text is kept: in the store of this tab. A reload and a page in between leave it
 * there, another tab and the next person at the device never see it, and it goes with the tab. Only
 * the wish to keep nothing outlives the tab.
 */

const draftKey = 'loket-draft';
const nothingKey = 'loket-keep-nothing';
const probeKey = 'loket-probe';
/** A tab can stay open for weeks. */
const lifeMs = 24 * 60 * 60 * 1000;

/** A text that was not sent yet. */
export interface Draft {
  values: Record<string, string>;
  /** What another page carried along, as the form holds it. */
  carried?: string | undefined;
}

/** Whether this browser keeps anything for us; where that is forbidden, asking throws. */
export function canKeep(): boolean {
  try {
    for (const store of [sessionStorage, localStorage]) {
      store.setItem(probeKey, '');
      store.removeItem(probeKey);
    }
    return true;
  } catch {
    return false;
  }
}

/** Whether the visitor wants nothing kept on this device. */
export const keepsNothing = (): boolean => localStorage.getItem(nothingKey) !== null;

/** Remember that nothing is to be kept, and delete what is; or that it may be kept again. */
export function keepNothing(isOn: boolean): void {
  if (isOn) localStorage.setItem(nothingKey, 'yes');
  else localStorage.removeItem(nothingKey);
  if (isOn) forgetDraft();
}

/** Follow the wish that another tab was told: the text of this tab goes as well. */
export function followKeepNothing(tell: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key !== nothingKey) return;
    if (keepsNothing()) forgetDraft();
    tell();
  });
}

export function writeDraft(draft: Draft): void {
  if (keepsNothing()) return;
  sessionStorage.setItem(draftKey, JSON.stringify({ ...draft, at: Date.now() }));
}

/** The text that is kept, unless it is too old; then it is deleted. */
export function readDraft(): Draft | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(draftKey) ?? '') as Draft & { at: number };
    if (Date.now() - kept.at < lifeMs) return kept;
  } catch {
    // There is none, or nothing may be kept here.
  }
  forgetDraft();
  return undefined;
}

/** Delete the text that is kept: it was sent, or is not wanted any more. */
export function forgetDraft(): void {
  try {
    sessionStorage.removeItem(draftKey);
  } catch {
    // Where nothing may be kept, nothing is.
  }
}
