"""The page object: what a reader with the extension does and sees, the same in both browsers."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver

from browsers import Chromium, Firefox, waiting

T = TypeVar("T")
KINDS = ("contested", "context", "opinion", "supported", "answered")

_MARKS = """
const found = [];
for (const kind of %s) {
  const ranges = [...(CSS.highlights.get('contresource-' + kind) ?? [])];
  const rank = (a, b) => a.compareBoundaryPoints(Range.START_TO_START, b);
  try { ranges.sort(rank); } catch { /* ranges of several trees */ }
  for (const range of ranges) found.push([kind, range.toString()]);
}
return found;
""" % json.dumps(KINDS)  # noqa: UP031


class Reader:
    """A browser with the extension, and the pages of the extension."""

    def __init__(self, browser: Firefox | Chromium) -> None:
        self.browser = browser
        self.driver: WebDriver = browser.driver
        self.name, self.base = browser.name, browser.base

    # Pages

    def open(self, address: str) -> None:
        """Open a page in the tab that is looked at."""
        self.driver.get(address)

    def extension_page(self, page: str) -> None:
        """Open a page of the extension in this tab."""
        self.driver.get(f"{self.base}pages/{page}.html")
        self.until(lambda d: d.find_element(By.TAG_NAME, "main").is_displayed())

    def in_new_tab(self, kind: str = "tab") -> str:
        """Open and look at a new tab or window; returns the handle of the one left."""
        before = self.driver.current_window_handle
        self.driver.switch_to.new_window(kind)
        return before

    def leave_tab(self, handle: str) -> None:
        """Close this tab and look at another."""
        self.driver.close()
        self.driver.switch_to.window(handle)

    def until(self, condition: Callable[[WebDriver], T]) -> T:
        """Wait until something holds."""
        return waiting(self.driver).until(condition)  # type: ignore[no-any-return]

    # Settings

    def agree(self) -> None:
        """Agree on the welcome page."""
        self.extension_page("welcome")
        self.click("agree")
        self.until(lambda d: d.find_element(By.ID, "demo").is_displayed())

    def use_service(self, address: str) -> None:
        """Set the service's address in the options."""
        self.extension_page("options")
        self.fill("service-url", address)
        self.save()

    def save(self) -> None:
        """Save the options that are open."""
        self.click("save")
        self.until(lambda d: d.find_element(By.ID, "saved").text)

    def fill(self, element: str, text: str) -> None:
        """Put text into a field."""
        field = self.driver.find_element(By.ID, element)
        field.clear()
        field.send_keys(text)

    def click(self, element: str) -> None:
        """Click an element of the page by its id, once it is shown."""

        def click(driver: WebDriver) -> bool:
            found = driver.find_element(By.ID, element)
            if shown := found.is_displayed():
                found.click()
            return shown

        self.until(click)

    def settings(self, **changes: Any) -> dict[str, Any]:
        """Change settings as the options page stores them; must stand on a page of the extension."""
        return self.on_extension_page(
            """
            const {settings} = await chrome.storage.local.get('settings');
            await chrome.storage.local.set({settings: {...settings, ...argument}});
            return {...settings, ...argument};
            """,
            changes,
        )

    def on_extension_page(self, script: str, argument: Any = None) -> Any:
        """The result of an async script on the extension's page that is open."""
        body = (
            "const done = arguments[arguments.length - 1]; const argument = arguments[0];"
            f"(async () => {{ {script} }})().then((v) => done([v]), (e) => done(String(e)));"
        )
        answer = self.driver.execute_async_script(body, argument)
        assert isinstance(answer, list), answer
        return answer[0]

    # Marks

    def marks(self) -> list[tuple[str, str]]:
        """Kind and words of every marked range of this document, by kind."""
        return [(kind, text) for kind, text in self.driver.execute_script(_MARKS)]

    def marked(self, kind: str) -> str:
        """All words marked as a kind."""
        return " ".join(text for found, text in self.marks() if found == kind)

    def wait_for_marks(self, count: int = 1) -> list[tuple[str, str]]:
        """The marks, once there are as many as that."""
        self.until(lambda d: len(self.marks()) >= count)
        return self.marks()

    def look(self, kind: str) -> dict[str, str]:
        """How the words of the first mark of a kind are drawn."""
        return self.driver.execute_script(  # type: ignore[no-any-return]
            """
            const name = 'contresource-' + arguments[0];
            const [range] = CSS.highlights.get(name);
            const style = getComputedStyle(range.startContainer.parentElement, `::highlight(${name})`);
            const {textDecorationLine: line, textDecorationStyle, textDecorationColor, backgroundColor} = style;
            return {line, style: textDecorationStyle, color: textDecorationColor, background: backgroundColor};
            """,
            kind,
        )

    def is_drawn(self, kind: str) -> bool:
        """Whether a mark of a kind is there and has a line."""
        marked = f"return (CSS.highlights.get('contresource-{kind}')?.size ?? 0) > 0"
        return bool(self.driver.execute_script(marked)) and self.look(kind)["line"] == "underline"

    def select(self, name: str) -> None:
        """Select the text of the first element of a name."""
        script = "getSelection().selectAllChildren(document.querySelector(arguments[0]))"
        self.driver.execute_script(script, name)

    def selected(self) -> str:
        """The text that is selected."""
        return str(self.driver.execute_script("return String(getSelection())"))

    def painted(self) -> int:
        """How many pixels of the page have the colours of a mark; black, white and grey have none."""
        return int(
            self.driver.execute_async_script(
                """
                const [picture, done] = arguments;
                const image = new Image();
                image.onload = () => {
                  const canvas = new OffscreenCanvas(image.width, image.height);
                  const context = canvas.getContext('2d');
                  context.drawImage(image, 0, 0);
                  const {data} = context.getImageData(0, 0, image.width, image.height);
                  let count = 0;
                  for (let i = 0; i < data.length; i += 4) count += Number(data[i] - data[i + 2] > 15);
                  done(count);
                };
                image.src = 'data:image/png;base64,' + picture;
                """,
                self.driver.find_element(By.TAG_NAME, "article").screenshot_as_base64,
            )
        )

    def card_hosts(self) -> int:
        """How many elements of the extension stand in the document."""
        script = "return document.querySelectorAll('contresource-card').length"
        return int(self.driver.execute_script(script))

    def current(self) -> str:
        """The words of the mark the reader is at."""
        script = (
            "return [...(CSS.highlights.get('contresource-current') ?? [])].map(String).join('')"
        )
        return str(self.driver.execute_script(script))

    def wait_for_no_marks(self) -> None:
        """Wait until nothing is marked."""
        self.until(lambda d: not self.marks())

    def click_mark(self, kind: str) -> None:
        """Click in the middle of the first mark of a kind."""
        place = """
            const [range] = CSS.highlights.get('contresource-' + arguments[0]);
            range.startContainer.parentElement.scrollIntoView({block: 'center'});
            const box = range.getClientRects()[0];
            return [box.left + box.width / 2, box.top + box.height / 2];
        """
        x, y = self.until(lambda d: d.execute_script(place, kind))
        actions = ActionChains(self.driver)
        actions.w3c_actions.pointer_action.move_to_location(round(x), round(y)).click()
        actions.perform()

    def keys(self, *keys: str) -> None:
        """Press keys, one after the other."""
        ActionChains(self.driver).send_keys(*keys).perform()

    # The card stands in a closed shadow tree, which only the browser itself can look into.

    def card(self) -> str | None:
        """The text of the open card; None where there is none."""
        text = self._in_card("return dialog.innerText")
        return None if text is None else " ".join(str(text).replace("\u00a0", " ").split())

    def wait_for_card(self) -> str:
        """The text of the card, once it is there."""
        return self.until(lambda d: self.card()) or ""

    def wait_for_no_card(self) -> None:
        """Wait until the card is closed."""
        self.until(lambda d: self.card() is None)

    def focus_in_card(self) -> str | None:
        """The name of the element of the card that has the focus."""
        return self._in_card(
            "const f = dialog.getRootNode().activeElement; return f ? f.localName + (f.className ? '.' + f.className : '') : ''"
        )

    def press_in_card(self, selector: str) -> None:
        """Click an element of the card."""
        self._in_card(f"dialog.querySelector({json.dumps(selector)}).click()")

    def card_attribute(self, selector: str, name: str) -> Any:
        """A property of the first element of the card that fits."""
        return self._in_card(
            f"return dialog.querySelector({json.dumps(selector)})?.[{json.dumps(name)}] ?? null"
        )

    def card_box(self, side: str) -> float:
        """Where a side of the card is in the window, or its width or height, in pixels."""
        return float(self._in_card(f"return dialog.getBoundingClientRect()[{json.dumps(side)}]"))

    def _in_card(self, body: str) -> Any:
        open_card = "const dialog = root.querySelector('dialog'); if (!dialog?.open) return null;"
        return self.browser.in_card(f"{{ {open_card} {body} }}")

    # The popup

    @contextmanager
    def beside(self, page: str) -> Iterator[None]:
        """A page of the extension in a tab beside the one that is looked at."""
        left = self.in_new_tab()
        try:
            self.extension_page(page)
            yield
        finally:
            self.leave_tab(left)

    def popup(self) -> "Popup":
        """The popup, opened as a page beside the tab that is looked at."""
        left = self.in_new_tab()
        self.extension_page("popup")
        return Popup(self, left)

    def screenshot(self, path: str) -> None:
        """Keep what is seen now."""
        self.driver.save_screenshot(path)


class Popup:
    """The popup of the page that was looked at before it."""

    def __init__(self, reader: Reader, left: str) -> None:
        self.reader, self._left = reader, left

    def __enter__(self) -> "Popup":
        return self

    def __exit__(self, *_: object) -> None:
        self.reader.leave_tab(self._left)

    def text(self, element: str) -> str:
        """What an element says; "" while it is hidden."""
        return self.reader.driver.find_element(By.ID, element).text

    def matches(self) -> list[str]:
        """The page's matches as the list shows them."""
        script = "return [...document.querySelectorAll('#matches button')].map((b) => b.innerText)"
        return [str(text) for text in self.reader.driver.execute_script(script)]

    def wait_for_matches(self, count: int = 1) -> list[str]:
        """The list, once it has as many matches as that."""
        self.reader.until(lambda d: len(self.matches()) == count)
        return self.matches()

    def wait_for_text(self, element: str, beginning: str = "") -> str:
        """What an element says, once it says something that begins so."""
        self.reader.until(lambda d: self.text(element) and self.text(element).startswith(beginning))
        return self.text(element)

    def choose(self, number: int) -> None:
        """Choose a match: the page scrolls there and opens its card."""

        def click(driver: WebDriver) -> bool:
            buttons = driver.find_elements(By.CSS_SELECTOR, "#matches button")
            if there := len(buttons) > number:
                buttons[number].click()
            return there

        self.reader.until(click)
        self.wait_for_page()

    def wait_for_page(self) -> None:
        """Wait until the page is looked at again, as it is once a match was chosen."""
        self.reader.until(lambda d: d.execute_script("return document.hidden"))
