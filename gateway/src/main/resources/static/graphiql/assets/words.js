// A page that says why somebody cannot go on. Who is signed in can at least sign out and come back as somebody else.
import { leave, whoIsSignedIn } from './session.js';

const button = document.getElementById('leave');
const root = `${button.dataset.root}/`;

const who = await whoIsSignedIn(root);
button.hidden = who.status === 401;
button.addEventListener('click', () => leave(root, who));
