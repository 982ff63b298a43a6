// What makes the pages quicker to work with; they work without it too. Each part looks for its own data attributes.
// Every address comes from the page: a proxy may have put the product in a folder.

const { page = '', alive } = document.body.dataset; // for whom the page was made, and where to ask who is signed in
const KEYS = 'sluitend.keys';
const TYPING = 'input, select, textarea, [contenteditable]';
const SEARCH = '[data-search], .sl-bar :is(input:not([type=hidden]), select)';

export const one = selector => document.querySelector(selector);
export const all = selector => [...document.querySelectorAll(selector)];

/** A browser may refuse storage altogether; then nothing is kept. */
const storage = name => { try { return window[name]; } catch { return undefined; } };
const local = storage('localStorage');
export const session = storage('sessionStorage');

/** A live region speaks only when its text changes: the same words twice need a silence in between. */
export function say(element, text = '') {
  element?.replaceChildren();
  setTimeout(() => element?.replaceChildren(text), 100);
}

// Keys. Single ones get in the way of speech input, so they can be switched off (WCAG 2.1.4).

const keysAreOff = () => local?.getItem(KEYS) === 'off';
const numbered = () => all('nav[data-keys] a[href]').slice(0, 9);

function tellKeys() {
  numbered().forEach((link, index) =>
    keysAreOff() ? link.removeAttribute('aria-keyshortcuts') : link.setAttribute('aria-keyshortcuts', index + 1));
  all('[data-keys-off]').forEach(box => { box.checked = keysAreOff(); });
}

document.addEventListener('keydown', event => {
  const { key, target } = event;
  const elsewhere = event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey;
  const meant = { '?': one('[data-help]'), '/': one(SEARCH) }[key] ?? numbered()['123456789'.indexOf(key)];
  if (meant && !elsewhere && !keysAreOff() && !target.closest?.(TYPING)) {
    event.preventDefault();
    meant.matches(TYPING) ? meant.focus() : meant.click();
  }
});

document.addEventListener('change', ({ target }) => {
  if (target.matches('[data-keys-off]')) {
    target.checked ? local?.setItem(KEYS, 'off') : local?.removeItem(KEYS);
    tellKeys();
  }
});

// Forms. What was typed when a session had ended is kept by the server: nothing of it lies in the browser.

/** Nothing of a person stays behind; whether keys are on says nothing of anybody. */
function forgetEverything() {
  const off = keysAreOff();
  session?.clear();
  local?.clear();
  off && local?.setItem(KEYS, 'off');
}

/** Buttons are not disabled: a disabled one loses the focus, and its own name and value. */
function hold(form, held) {
  form.toggleAttribute('data-sent', held);
  [...form.elements].filter(field => field.type === 'submit').forEach(button =>
    held ? button.setAttribute('aria-disabled', 'true') : button.removeAttribute('aria-disabled'));
  say(form.querySelector('[role=status]'), held ? form.dataset.busy : '');
}

document.addEventListener('submit', event => {
  const form = event.target;
  if (form.hasAttribute('data-sent')) {
    event.preventDefault();
  } else if (!event.defaultPrevented) {
    form.matches('[data-once]') && hold(form, true);
    form.matches('[data-sign-out]') && forgetEverything();
  }
});

// The session. When it ends the page stays as it is, but says so.

/** Shows 'ended', or 'other' for somebody else who signed in in another tab, or neither; tells whether all is well. */
export function tellEnd(end) {
  const shown = end === 'other' && !one('[data-session-other]') ? 'ended' : end;
  all('[data-session-ended], [data-session-other]').forEach(bar => { bar.hidden = !shown || !bar.matches(`[data-session-${shown}]`); });
  dispatchEvent(new Event('sluitend:session'));
  return !end;
}

const ended = answer => (answer.status === 401 || answer.type === 'opaqueredirect') && 'ended';
const get = (address, type) => fetch(address, { cache: 'no-store', redirect: 'manual', headers: { Accept: type } });

let asking; // "focus" and "visibilitychange" come together
export const isStillTheirs = () => asking ??= Promise.resolve(alive && get(alive, 'application/json'))
  .then(async answer => tellEnd(answer && (ended(answer) || (answer.ok && ((await answer.json()).page ?? page) !== page && 'other'))))
  .catch(() => true) // no network: that says nothing of the session
  .finally(() => { asking = undefined; });

addEventListener('focus', isStillTheirs);
document.addEventListener('visibilitychange', () => document.hidden || isStillTheirs());
addEventListener('pageshow', async ({ persisted }) => {
  all('form[data-sent]').forEach(form => hold(form, false));
  if (persisted) { // the back button must not bring back what somebody signed out of
    document.body.style.visibility = 'hidden';
    await isStillTheirs() ? document.body.style.removeProperty('visibility') : location.reload();
  }
});

tellKeys();
