import { button, el, type IconName } from './dom.js';

export interface MenuItem {
  label: string;
  icon?: IconName;
  choose: () => void;
  /** A line above the item, to group it. */
  heading?: string;
}

export interface MenuProps {
  label: string;
  icon: IconName;
  className: string;
  /** Asked each time the menu opens. */
  items: () => MenuItem[];
}

/** A button that opens a small menu next to it. Closed by Escape, by choosing, and by leaving it. */
export function menuButton(props: MenuProps): HTMLElement {
  const wrapper = el('div', { className: `menu ${props.className}` });
  let list: HTMLElement | undefined;
  const close = () => {
    // Forgotten first: removing what has the focus sends a focusout, which comes back here.
    const open = list;
    list = undefined;
    open?.remove();
    trigger.setAttribute('aria-expanded', 'false');
  };
  const open = () => {
    list = el('div', { className: 'menu-list', attrs: { role: 'menu' } });
    for (const item of props.items()) list.append(...itemNodes(item, close));
    wrapper.append(list);
    findRoom(list, wrapper);
    trigger.setAttribute('aria-expanded', 'true');
    list.querySelector('button')?.focus();
  };
  const trigger = button({
    label: props.label,
    icon: props.icon,
    iconOnly: true,
    className: 'icon-button',
    attrs: { 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    onClick: () => {
      if (list) close();
      else open();
    },
  });
  wrapper.append(trigger);
  wrapper.addEventListener('focusout', (event) => {
    if (!wrapper.contains(event.relatedTarget as Node | null)) close();
  });
  wrapper.addEventListener('keydown', (event) => {
    if (list) onKey({ event, list, close, trigger });
  });
  return wrapper;
}

/** Opens to where there is room, in the conversation or in the window: downwards and to the left, if possible. */
function findRoom(list: HTMLElement, wrapper: HTMLElement): void {
  const room = (wrapper.closest('.scroller') ?? document.documentElement).getBoundingClientRect();
  const box = list.getBoundingClientRect();
  list.classList.toggle('up', box.bottom > room.bottom);
  list.classList.toggle('rightwards', box.left < room.left);
}

function itemNodes(item: MenuItem, close: () => void): HTMLElement[] {
  const choose = () => {
    close();
    item.choose();
  };
  const entry = button({
    label: item.label,
    ...(item.icon ? { icon: item.icon } : {}),
    onClick: choose,
    className: 'menu-item',
    attrs: { role: 'menuitem' },
  });
  // Safari does not focus a clicked button: without this, leaving it would look like leaving the menu.
  entry.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  return item.heading ? [el('div', { className: 'menu-heading' }, item.heading), entry] : [entry];
}

function onKey(at: {
  event: KeyboardEvent;
  list: HTMLElement;
  close: () => void;
  trigger: HTMLElement;
}): void {
  const { event, list, close, trigger } = at;
  const items = [...list.querySelectorAll('button')];
  const index = items.findIndex((item) => item === document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    items.at((index + step) % items.length)?.focus();
  } else if (event.key === 'Escape') {
    event.stopPropagation();
    close();
    trigger.focus();
  }
}
