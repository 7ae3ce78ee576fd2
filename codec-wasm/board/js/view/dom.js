// Small helpers over the document.

/** The element with an id, which the page has.
 * @template {HTMLElement} T
 * @param {string} id
 * @param {new () => T} type
 * @returns {T} */
export function element(id, type) {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`the page has no ${id}`);
  return found;
}

/** Makes an element with a class and children.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name
 * @param {string} [className]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[K]} */
export function make(name, className = "", ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** Sets a text only if it is another: nothing is laid out anew for nothing.
 * @param {Element} node
 * @param {string} text */
export function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** Sets an attribute only if it is another; removes it for `null`.
 * @param {Element} node
 * @param {string} name
 * @param {string | null} value */
export function setAttribute(node, name, value) {
  if (node.getAttribute(name) === value) return;
  if (value === null) node.removeAttribute(name);
  else node.setAttribute(name, value);
}

/** Makes a list show items in order, keeping the elements of those that it shows already.
 * @template {{ id: number }} T
 * @param {HTMLElement} list
 * @param {readonly T[]} items
 * @param {(item: T) => HTMLElement} create
 * @param {(node: HTMLElement, item: T) => void} [update] */
export function showList(list, items, create, update) {
  /** @type {Map<string, HTMLElement>} */
  const known = new Map();
  for (const child of /** @type {Iterable<HTMLElement>} */ (list.children)) {
    known.set(child.dataset.id ?? "", child);
  }
  let next = list.firstElementChild;
  for (const item of items) {
    const id = String(item.id);
    let node = known.get(id);
    if (node) {
      known.delete(id);
      update?.(node, item);
    } else {
      node = create(item);
      node.dataset.id = id;
    }
    if (node === next) next = next.nextElementSibling;
    else list.insertBefore(node, next);
  }
  for (const gone of known.values()) gone.remove();
}
