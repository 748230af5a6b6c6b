/** Takes files dropped on the element, and marks it while they hover over it. */
export function acceptDrops(element: HTMLElement, take: (files: File[]) => void): void {
  element.addEventListener('dragover', (event) => {
    event.preventDefault();
    element.classList.add('dropping');
  });
  element.addEventListener('dragleave', (event) => {
    if (!element.contains(event.relatedTarget as Node | null)) element.classList.remove('dropping');
  });
  element.addEventListener('drop', (event) => {
    event.preventDefault();
    element.classList.remove('dropping');
    take([...(event.dataTransfer?.files ?? [])]);
  });
}
