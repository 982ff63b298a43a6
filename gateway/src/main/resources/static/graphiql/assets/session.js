// Who is signed in in this browser now, and how they leave. The cookie is shared by all tabs: a page shows for whom it
// was opened in the header X-Sluitend, and is refused when that is somebody else by now.

/** What the gateway says of whoever is signed in: the answer, and its words. */
export async function whoIsSignedIn(root) {
  const answer = await fetch(`${root}me`, { cache: 'no-store' });
  return { status: answer.status, ...(await answer.json()) };
}

export const headersOf = who => ({ 'X-Sluitend': who.page ?? '' });

/** Signs them out here and at Keycloak; nothing of the page stays behind. */
export async function leave(root, who) {
  const answer = await fetch(`${root}logout`, { method: 'POST', headers: headersOf(who) });
  if (!answer.ok) {
    location.reload();
    return;
  }
  localStorage.clear();
  document.body.replaceChildren();
  location.replace((await answer.json()).location);
}
