import type { ChatView, PersonView } from '../protocol.js';
import { button, el } from './dom.js';
import { initials } from './format.js';
import { menuButton, type MenuItem } from './menu.js';
import type { Page } from './seat.js';

export interface HeaderProps {
  page: Page;
  person: PersonView;
  chat: ChatView;
  chats: readonly ChatView[];
  unreadChats: ReadonlySet<number>;
  onChat: (chatId: number) => void;
  onBlock: () => void;
  onClose: () => void;
}

/** Who this pane is, and which of their chats it shows. */
export function headerView(props: HeaderProps): HTMLElement {
  const { person, page } = props;
  const name = el('h2', {}, person.firstName);
  const role = el('span', { className: 'role' }, `${person.role} · ${person.languageCode}`);
  const close = button({
    label: page.strings.closePane,
    icon: 'close',
    iconOnly: true,
    className: 'icon-button pane-close',
    onClick: props.onClose,
  });
  const who = el('div', { className: 'who' }, name, role);
  const line = el('div', { className: 'pane-who' }, avatar(person), who, paneMenu(props), close);
  return el('header', { className: 'pane-header' }, line, chatTabs(props));
}

/** A round picture with a colour of its own. */
export function avatar(person: Pick<PersonView, 'id' | 'firstName'>): HTMLElement {
  const element = el(
    'span',
    { className: 'avatar', attrs: { 'aria-hidden': 'true' } },
    initials(person.firstName),
  );
  element.style.setProperty('--hue', String((person.id * 67) % 360));
  return element;
}

/** One tab a chat; undefined where the private chat is the only one. */
function chatTabs({ page, chat, chats, unreadChats, onChat }: HeaderProps): HTMLElement | undefined {
  if (chats.length < 2) return undefined;
  const tabs = chats.map((one) => {
    const unread = unreadChats.has(one.id) && one.id !== chat.id;
    const label = one.kind === 'private' ? page.strings.privateChat : one.title;
    const tab = button({
      label,
      className: 'chat-tab',
      attrs: { 'aria-pressed': String(one.id === chat.id) },
      onClick: () => {
        onChat(one.id);
      },
    });
    if (unread) tab.append(unreadDot(page));
    return tab;
  });
  return el('nav', { className: 'chat-tabs', ariaLabel: page.strings.chat }, ...tabs);
}

/** Something new is behind this button. */
export function unreadDot(page: Page): HTMLElement {
  return el('span', { className: 'dot', attrs: { role: 'img', 'aria-label': page.strings.unread } });
}

function paneMenu({ page, person, onBlock }: HeaderProps): HTMLElement {
  const { strings } = page;
  const label = person.blocked ? strings.unblockBot : strings.blockBot;
  const items: MenuItem[] = [{ label, icon: 'stop', choose: onBlock }];
  return menuButton({ label: strings.menu, icon: 'more', className: 'pane-menu', items: () => items });
}
