"""The site in both browsers, without the extension."""

import json
import urllib.request

import pytest
from selenium.common.exceptions import NoSuchElementException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

TEXT = (
    "Bonjour.\n\nDeepSeek aurait 50 000 puces H100. Il est faux que DeepSeek possède 50 000 H100."
)
MARKED = ["DeepSeek aurait 50 000 puces H100", "DeepSeek possède 50 000 H100"]


def test_a_text_is_checked_without_leaving_the_page(visitor):
    visitor.open("/?lang=fr")
    visitor.driver.execute_script("window.kept = true")
    visitor.paste(TEXT)
    visitor.send_by_keys()
    visitor.until(lambda d: visitor.focused() == "result-title")
    assert visitor.driver.execute_script("return window.kept") is True
    assert visitor.texts(".read mark") == MARKED
    assert visitor.texts("#result-title") == ["2 affirmations déjà examinées"]
    visitor.paste("Il pleut.")
    visitor.send_by_keys()
    visitor.until(lambda d: visitor.texts("#result-title") == ["Aucune affirmation déjà examinée"])
    visitor.paste("   ")
    visitor.send_by_keys()
    visitor.until(lambda d: "le champ est vide" in "".join(visitor.texts("[role=alert]")))
    field = visitor.driver.find_element(By.ID, "field")
    told = {name: field.get_attribute(name) for name in ("aria-invalid", "aria-errormessage")}
    assert told == {"aria-invalid": "true", "aria-errormessage": "fault"}
    assert not visitor.driver.find_element(By.ID, "send").get_attribute("aria-busy")


REFUSALS = [
    ("text/html", "<!doctype html><p id=refusal>Too many requests."),
    ("application/problem+json", '{"detail": "Too many requests."}'),  # of a proxy between
]


@pytest.mark.parametrize(("kind", "answer"), REFUSALS)
def test_a_refusal_of_the_service_is_told(visitor, kind, answer):
    visitor.open("/?lang=en")
    visitor.paste(TEXT)
    visitor.driver.execute_script(
        """
        const [kind, answer] = arguments;
        const headers = {"Content-Type": kind};
        window.fetch = async () => new Response(answer, {status: 429, headers});
        """,
        kind,
        answer,
    )
    visitor.send_by_keys()
    visitor.until(lambda d: visitor.texts("#status") == ["Too many requests."])
    assert not visitor.driver.find_element(By.ID, "send").get_attribute("aria-busy")


def test_everything_works_without_scripts(visitor):
    visitor.scripts(False)
    visitor.open("/?lang=fr")
    visitor.paste(TEXT)
    visitor.check()
    assert visitor.texts(".read mark") == MARKED
    card = visitor.driver.find_element(By.ID, "card-1")
    assert card.value_of_css_property("text-decoration-line") == "none"
    visitor.driver.find_element(By.ID, "mark-2").click()
    visitor.until(lambda d: d.current_url.endswith("#card-2"))
    visitor.driver.find_element(By.CSS_SELECTOR, "#card-1 .claim a").click()
    visitor.until(lambda d: "/rules/deepseek-50000-chips-wang" in d.current_url)
    assert "50\u202f000" in visitor.texts("h1")[0]
    visitor.open("/rules/?lang=fr")
    visitor.driver.find_element(By.ID, "q").send_keys("alexandr WÀNG", Keys.ENTER)
    visitor.until(lambda d: "q=alexandr" in d.current_url)
    assert any("50\u202f000" in claim for claim in visitor.texts(".rules h2"))
    visitor.open("/?lang=en")
    visitor.driver.find_element(By.CSS_SELECTOR, "#example button").click()
    visitor.until(lambda d: visitor.texts(".read mark"))


def test_the_keyboard_is_enough(visitor):
    visitor.open("/?lang=en")
    visitor.press(Keys.TAB)
    visitor.until(lambda d: visitor.focused().endswith("#content"))
    visitor.press(Keys.ENTER, Keys.TAB)
    visitor.until(lambda d: visitor.focused() == "field")
    visitor.press(*"DeepSeek has 50,000 H100 chips.")
    for _ in range(8):  # a date has several stops
        visitor.press(Keys.TAB)
        if visitor.focused() == "send":
            break
    visitor.press(Keys.ENTER)
    visitor.until(lambda d: visitor.focused() == "result-title")
    visitor.press(Keys.TAB)
    visitor.until(lambda d: visitor.focused() == "mark-1")
    visitor.press(Keys.ENTER)
    visitor.until(lambda d: d.current_url.endswith("#card-1"))
    visitor.press(Keys.TAB)
    assert visitor.driver.switch_to.active_element.find_element(
        By.XPATH, "ancestor::article[@id='card-1']"
    )


def test_an_annotated_page_runs_and_loads_nothing(visitor, site):
    visitor.open("/?lang=en")
    tracked = f"{site.address}/seen"
    visitor.paste(
        f"<h1>News</h1><p>DeepSeek has <b>50,000</b> H100 chips.<img src='{tracked}' alt='a chip'>"
        f"<script src='{tracked}'></script><script>document.title = 'run'</script>"
        f"<iframe src='{tracked}'></iframe><p style='background:url({tracked})' onclick='x'>End</p>"
    )
    visitor.check()
    visitor.driver.find_element(By.CSS_SELECTOR, "button[value=annotated]").click()
    visitor.until(lambda d: d.title.endswith("annotated by Contresource"))
    assert "".join(visitor.texts("main mark")) == "DeepSeek has50,000H100 chips"
    visitor.driver.find_element(By.ID, "mark-1").click()
    visitor.until(lambda d: d.current_url.endswith("#note-1"))
    colour = visitor.driver.find_element(By.CSS_SELECTOR, "main mark").value_of_css_property(
        "text-decoration-style"
    )
    assert colour == "double"  # our style is let through
    assert site.requests == []


def test_no_barrier_in_an_annotated_page(visitor, site):
    body = json.dumps({"html": "<h1>News</h1><p>DeepSeek has 50,000 H100 chips."}).encode()
    request = urllib.request.Request(
        f"{visitor.address}/check?format=html", body, {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request) as response:
        # Under another address: axe can't run in the sandbox that the service asks browsers for.
        visitor.driver.get(site.page("/annotated", response.read().decode()))
    for dark in (False, True):
        visitor.dark(dark)
        assert visitor.barriers() == []


PAGES = ["/", "/rules/", "/rules/deepseek-50000-chips-wang", "result"]


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_no_barrier_in_light_or_dark(visitor, shots, page, dark):
    visitor.dark(dark)
    if page == "result":
        visitor.open("/?lang=fr")
        visitor.paste(TEXT)
        visitor.check()
    else:
        visitor.open(page)
    name = page.strip("/").replace("/", "-") or "index"
    visitor.driver.save_screenshot(
        str(shots / f"{visitor.name}-site-{name}-{'dark' if dark else 'light'}.png")
    )
    assert visitor.barriers() == []


def test_a_narrow_screen_is_not_left_sideways(visitor, shots):
    visitor.window(360, 740)
    for page in ("/rules/", "/rules/deepseek-50000-chips-wang", "/?lang=fr"):
        visitor.open(page)
        _assert_no_scrolling_sideways(visitor)
    visitor.paste(TEXT + " https://example.org/" + "a" * 200)
    visitor.check()
    visitor.driver.save_screenshot(str(shots / f"{visitor.name}-site-narrow.png"))
    _assert_no_scrolling_sideways(visitor)


def _assert_no_scrolling_sideways(visitor) -> None:
    width, seen = visitor.driver.execute_script(
        "return [document.documentElement.scrollWidth, document.documentElement.clientWidth]"
    )
    assert width <= seen


def test_the_form_is_not_taken_from_another_site(visitor, site):
    site.page(
        "/evil",
        f"<form method=post action='{visitor.address}/'><input name=content value='DeepSeek has 50,000 H100 chips.'><button>x</button></form>",
    )
    visitor.driver.get(f"{site.address}/evil".replace("127.0.0.1", "localhost"))
    visitor.driver.find_element(By.TAG_NAME, "button").click()
    visitor.until(lambda d: visitor.texts("[role=alert]"))
    with pytest.raises(NoSuchElementException):
        visitor.driver.find_element(By.TAG_NAME, "mark")
