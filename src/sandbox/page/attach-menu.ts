import type { OtherKind } from '../protocol.js';
import { el } from './dom.js';
import { menuButton, type MenuItem } from './menu.js';
import { sampleFile, SAMPLES } from './samples.js';
import type { Seat } from './seat.js';
import type { Sending } from './staged.js';

export interface AttachProps {
  seat: Seat;
  stage: (files: readonly File[], sending: Sending) => void;
  askLocation: () => void;
}

/** The paper-clip button: real files to choose, a place, and samples for those who have no photo at hand. */
export function attachMenu(props: AttachProps): HTMLElement {
  const { strings } = props.seat.page;
  return menuButton({
    label: strings.attach,
    icon: 'attach',
    className: 'attach-menu',
    items: () => [...fileItems(props), ...sampleItems(props), ...otherItems(props)],
  });
}

function fileItems({ seat, stage, askLocation }: AttachProps): MenuItem[] {
  const { strings } = seat.page;
  return [
    {
      label: strings.attachPhotos,
      icon: 'photo',
      choose: () => {
        pick('image/*', (files) => {
          stage(files, 'photo');
        });
      },
    },
    {
      label: strings.attachFiles,
      icon: 'file',
      choose: () => {
        pick('', (files) => {
          stage(files, 'file');
        });
      },
    },
    {
      label: strings.attachVideo,
      icon: 'video',
      choose: () => {
        pick('video/*', (files) => {
          stage(files, 'video');
        });
      },
    },
    { label: strings.attachLocation, icon: 'place', choose: askLocation },
  ];
}

function sampleItems({ seat }: AttachProps): MenuItem[] {
  const { strings } = seat.page;
  return [
    {
      label: strings.samplePhoto,
      heading: strings.samples,
      icon: 'chip',
      choose: () => void sendSamples(seat, 'sendPhoto'),
    },
    { label: strings.sampleAlbum, icon: 'chips', choose: () => void sendSamples(seat, 'sendAlbum') },
    { label: strings.sampleFile, icon: 'file', choose: () => void sendSamples(seat, 'sendFile') },
  ];
}

function otherItems({ seat }: AttachProps): MenuItem[] {
  const { strings } = seat.page;
  return [
    {
      label: strings.sendSticker,
      icon: 'sticker',
      choose: () => void seat.act({ action: 'sendSticker', emoji: '👍' }),
    },
    {
      label: strings.sendContact,
      icon: 'contact',
      choose: () => void seat.act({ action: 'sendContact', phone: '+380440000000' }),
    },
    { label: strings.sendLive, icon: 'place', choose: () => void other(seat, 'live-location') },
    { label: strings.sendPoll, icon: 'file', choose: () => void other(seat, 'poll') },
    { label: strings.sendDice, icon: 'sticker', choose: () => void other(seat, 'dice') },
  ];
}

function other(seat: Seat, kind: OtherKind): Promise<unknown> {
  return seat.act({ action: 'sendOther', kind });
}

async function sendSamples(seat: Seat, action: 'sendPhoto' | 'sendAlbum' | 'sendFile'): Promise<void> {
  const samples = action === 'sendAlbum' ? SAMPLES : SAMPLES.slice(0, 1);
  await seat.act({ action }, await Promise.all(samples.map(sampleFile)));
}

/** Opens the file chooser of the browser. */
function pick(accept: string, take: (files: File[]) => void): void {
  const input = el('input', { type: 'file', accept, multiple: !accept.startsWith('video') });
  input.addEventListener('change', () => {
    take([...(input.files ?? [])]);
  });
  input.click();
}
