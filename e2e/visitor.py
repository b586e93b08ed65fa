"""The page object of the site: what a person without the extension does and sees, the same in both browsers."""

from collections.abc import Callable
from importlib import resources
from typing import Any, TypeVar

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver

from browsers import waiting

T = TypeVar("T")
AXE = resources.files("axe_core_python").joinpath("axe.min.js").read_text("utf-8")


class Visitor:
    """A browser without the extension; `address` is the service's."""

    def __init__(self, driver: WebDriver, name: str) -> None:
        self.driver, self.name, self.address = driver, name, ""
        self._wait = waiting(driver)

    def open(self, path: str) -> None:
        """Open a page of the site."""
        self.driver.get(self.address + path)

    def scripts(self, on: bool) -> None:
        """Let pages opened from now on run scripts, or not."""
        if self.name == "chromium":
            self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": not on})
        else:
            with self.driver.context("chrome"):
                self.driver.execute_script(
                    "Services.prefs.setBoolPref('javascript.enabled', arguments[0])", on
                )

    def window(self, width: int, height: int) -> None:
        """Set the size of the page's view, in CSS pixels."""
        if self.name == "chromium":
            size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
            self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
        else:
            self.driver.set_window_size(width, height)

    def dark(self, on: bool) -> None:
        """Ask pages for dark colours, or for light ones."""
        if self.name == "chromium":
            wish = {"name": "prefers-color-scheme", "value": "dark" if on else "light"}
            self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [wish]})
        else:
            with self.driver.context("chrome"):
                self.driver.execute_script(
                    "Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', arguments[0])",
                    0 if on else 1,
                )

    def until(self, condition: Callable[[WebDriver], T]) -> T:
        """Wait until something holds."""
        return self._wait.until(condition)

    def paste(self, text: str) -> None:
        """Put a text into the field."""
        field = self.driver.find_element(By.ID, "field")
        field.clear()
        field.send_keys(text)

    def press(self, *keys: str) -> None:
        """Press keys one after the other, wherever the focus is."""
        for key in keys:
            ActionChains(self.driver).send_keys(key).perform()

    def send_by_keys(self) -> None:
        """Press Ctrl+Enter in the field."""
        self.driver.find_element(By.ID, "field").send_keys(Keys.CONTROL, Keys.ENTER)

    def check(self) -> None:
        """Press the button and wait for the answer."""
        self.driver.find_element(By.ID, "send").click()
        self.until(lambda d: d.find_element(By.ID, "result-title").is_displayed())

    def texts(self, selector: str) -> list[str]:
        """The words of the elements that a CSS selector finds."""
        return [element.text for element in self.driver.find_elements(By.CSS_SELECTOR, selector)]

    def focused(self) -> str:
        """The id of the element with the focus, else its address or words."""
        element = self.driver.switch_to.active_element
        return element.get_attribute("id") or element.get_attribute("href") or element.text

    def barriers(self) -> list[dict[str, Any]]:
        """What axe finds against WCAG 2.1 A and AA and its best practices: rule and places."""
        return barriers(self.driver)


def barriers(driver: WebDriver) -> list[dict[str, Any]]:
    """What axe finds in the page that is open."""
    script = f"{AXE};axe.run(document, {{resultTypes: ['violations']}}).then(arguments[0]);"
    found = driver.execute_async_script(script)
    return [
        {"rule": fault["id"], "places": [node["html"][:200] for node in fault["nodes"]]}
        for fault in found["violations"]
    ]
