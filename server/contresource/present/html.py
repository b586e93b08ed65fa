"""Pages for people from templates, everything escaped that a template does not call safe."""

from functools import lru_cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from contresource.present.pagewords import PAGE_WORDS
from contresource.present.words import Language


def render(template: str, language: Language, **values: Any) -> str:
    """A page; the templates get the words of the language as `t`."""
    page = _environment().get_template(template)
    return page.render(t=PAGE_WORDS[language], language=language, **values)


@lru_cache(maxsize=1)
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("contresource", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
