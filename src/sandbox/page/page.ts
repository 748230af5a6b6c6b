import { follow, resetSandbox } from './api.js';
import { Board } from './board.js';
import { ask, enlarge } from './dialogs.js';
import { button, el } from './dom.js';
import { RefusedButton } from './refused.js';
import type { Page } from './seat.js';
import { State } from './state.js';
import { StoryBar } from './story-bar.js';
import { pageLanguage, rememberLanguage, stringsFor } from './strings.js';

const language = pageLanguage();
const strings = stringsFor(language);
const state = new State();
const page: Page = {
  state,
  language,
  strings,
  enlarge: (url) => {
    enlarge(url, strings);
  },
};

const board = new Board(page);
const refused = new RefusedButton(page);
const story = new StoryBar(page, board);
const banner = el(
  'div',
  { className: 'banner', hidden: true, attrs: { role: 'status' } },
  strings.reconnecting,
);
const botName = el('span', { className: 'bot-name' });

function topBar(): HTMLElement {
  const reset = button({ label: strings.reset, icon: 'reset', className: 'bar-button', onClick: askReset });
  const other = button({
    label: strings.otherLanguage,
    className: 'bar-button language',
    onClick: switchLanguage,
  });
  const name = el('h1', {}, strings.sandbox, botName);
  const tools = el('div', { className: 'tools' }, story.playButton, refused.element, reset, other);
  return el('header', { className: 'top-bar', title: strings.sandboxNote }, name, board.bar, tools);
}

function askReset(): void {
  ask({
    text: strings.resetQuestion,
    yes: strings.reset,
    no: strings.cancel,
    onYes: () => void resetSandbox(),
  });
}

function switchLanguage(): void {
  rememberLanguage(language === 'uk' ? 'en' : 'uk');
  location.reload();
}

function refresh(): void {
  botName.textContent = state.bot.name;
  refused.refresh();
}

document.documentElement.lang = language;
document.title = strings.sandbox;
document.body.replaceChildren(topBar(), banner, story.element, board.element);

follow({
  onSnapshot: (snapshot) => {
    state.load(snapshot);
    board.reload();
    refresh();
  },
  onEvent: (event) => {
    state.apply(event);
    board.handle(event);
    story.handle(event);
    if (event.type === 'bot' || event.type === 'refused') refresh();
  },
  onConnection: (connected) => {
    banner.hidden = connected;
    document.body.classList.toggle('connected', connected);
  },
});
