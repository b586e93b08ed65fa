"""The page object: what a reader with the extension does and sees, the same in both browsers."""

import json
from collections.abc import Callable
from typing import Any, TypeVar

from selenium.common.exceptions import StaleElementReferenceException, WebDriverException
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.support.wait import WebDriverWait

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

_CARD = """
const deep = (node) => {
  const dialog = node.querySelector('dialog');
  return dialog && dialog.open ? dialog : null;
};
"""

_FIREFOX_FRAME_SCRIPT = """
const [code, done] = arguments;
const manager = gBrowser.selectedBrowser.messageManager;
manager.addMessageListener('told', function told({data}) {
  manager.removeMessageListener('told', told);
  done(data.answer);
});
manager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(`{
  let answer = null;
  try {
    const host = content.document.documentElement.querySelector(':scope > contresource-card');
    const root = host && host.openOrClosedShadowRoot;
    if (root) answer = (function (root) { ${code} })(root);
  } catch (error) {
    answer = {error: String(error)};
  }
  sendAsyncMessage('told', {answer: answer === undefined ? null : answer});
}`)}`, false);
"""


class Reader:
    """A browser with the extension, and the pages of the extension."""

    def __init__(self, driver: WebDriver, name: str, base: str) -> None:
        self.driver, self.name, self.base = driver, name, base
        # A page that is being replaced is a state to wait through, not an error.
        self.wait = WebDriverWait(
            driver, 15, poll_frequency=0.05, ignored_exceptions=[StaleElementReferenceException]
        )

    # Pages

    def open(self, address: str) -> None:
        """Open a page in the tab that is looked at."""
        self.driver.get(address)

    def extension_page(self, page: str) -> None:
        """Open a page of the extension in this tab."""
        self.driver.get(f"{self.base}pages/{page}.html")
        self.until(lambda d: d.find_element(By.TAG_NAME, "main").is_displayed())

    def in_new_tab(self) -> str:
        """Open and look at a new tab; returns the handle of the one left."""
        before = self.driver.current_window_handle
        self.driver.switch_to.new_window("tab")
        return before

    def leave_tab(self, handle: str) -> None:
        """Close this tab and look at another."""
        self.driver.close()
        self.driver.switch_to.window(handle)

    def until(self, condition: Callable[[WebDriver], T]) -> T:
        """Wait until something holds."""
        return self.wait.until(condition)

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
        """Click an element of the page by its id."""
        self.driver.find_element(By.ID, element).click()

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

    def wait_for_no_marks(self) -> None:
        """Wait until nothing is marked."""
        self.until(lambda d: not self.marks())

    def click_mark(self, kind: str) -> None:
        """Click in the middle of the first mark of a kind."""
        x, y = self.driver.execute_script(
            """
            const [range] = CSS.highlights.get('contresource-' + arguments[0]);
            range.startContainer.parentElement.scrollIntoView({block: 'center'});
            const box = range.getClientRects()[0];
            return [box.left + box.width / 2, box.top + box.height / 2];
            """,
            kind,
        )
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

    def _in_card(self, body: str) -> Any:
        find_and_do = f"{{ {_CARD} const dialog = deep(root); if (!dialog) return null; {body} }}"
        if self.name == "firefox":
            return self._firefox_card(find_and_do)
        return self._chromium_card(find_and_do)

    def _chromium_card(self, function: str) -> Any:
        cdp = self.driver.execute_cdp_cmd  # type: ignore[attr-defined]
        try:
            document = cdp("DOM.getDocument", {"depth": 2, "pierce": False})["root"]
            root = next(
                c
                for c in document["children"]
                if c["nodeName"] in ("HTML", "html") and c["nodeType"] == 1
            )
            host = cdp(
                "DOM.querySelector", {"nodeId": root["nodeId"], "selector": "contresource-card"}
            )
            if not host["nodeId"]:
                return None
            described = cdp(
                "DOM.describeNode", {"nodeId": host["nodeId"], "depth": 1, "pierce": True}
            )
            shadow = described["node"]["shadowRoots"][0]
            remote = cdp("DOM.resolveNode", {"backendNodeId": shadow["backendNodeId"]})
            result = cdp(
                "Runtime.callFunctionOn",
                {
                    "objectId": remote["object"]["objectId"],
                    "functionDeclaration": f"function () {{ const root = this; {function} }}",
                    "returnByValue": True,
                    "userGesture": True,
                },
            )
        except (WebDriverException, KeyError, StopIteration):
            return None  # the card has gone meanwhile
        assert "exceptionDetails" not in result, result
        return result["result"].get("value")

    def _firefox_card(self, function: str) -> Any:
        # From the browser's own context a script of ours runs in the page's process, with the right to look.
        with self.driver.context("chrome"):  # type: ignore[attr-defined]
            answer = self.driver.execute_async_script(_FIREFOX_FRAME_SCRIPT, function)
        assert not (isinstance(answer, dict) and "error" in answer), answer
        return answer

    # The popup

    def popup(self) -> "Popup":
        """The popup, opened as a page beside the tab that is looked at."""
        left = self.in_new_tab()
        self.extension_page("popup")
        return Popup(self, left)

    def dark(self, on: bool) -> None:
        """Have the browser ask pages to be dark, or not."""
        if self.name == "chromium":
            features = [{"name": "prefers-color-scheme", "value": "dark"}] if on else []
            self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})  # type: ignore[attr-defined]
            return
        with self.driver.context("chrome"):  # type: ignore[attr-defined]
            self.driver.execute_script(
                "Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', arguments[0])",
                0 if on else 2,
            )

    def tell_page(self, message: dict[str, Any]) -> None:
        """Tell the page's script what the background tells it for a key or an entry of the context menu."""
        with self.popup():
            self.on_extension_page(
                """
                const self = await chrome.tabs.getCurrent();
                const [other] = (await chrome.tabs.query({})).filter(({id}) => id !== self.id)
                  .sort((a, b) => b.lastAccessed - a.lastAccessed);
                await chrome.tabs.sendMessage(other.id, argument, {frameId: 0});
                """,
                message,
            )

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
        self.reader.until(lambda d: len(self.matches()) > number)
        self.reader.driver.find_elements(By.CSS_SELECTOR, "#matches button")[number].click()
