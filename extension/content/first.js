// Stands before every script of the page, so that none can keep Esc from an open card.

addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !globalThis.isCardOpen?.()) return; // the card's own script may not be there yet
  event.stopImmediatePropagation();
  event.preventDefault();
  closeCard();
}, true);
