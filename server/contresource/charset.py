"""Bytes -> text, as a browser would read them."""

import codecs
import re

# A byte order mark outranks everything that is said about the encoding. UTF-32 has none: no page is written in it.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""<(?:meta\s[^>]*?charset|\?xml\s[^>]*?encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{1,40})""",
    re.I,
)
_DECLARED_WITHIN = 4096  # bytes; browsers look at the first 1024, some sites declare later

# Python knows codecs that are no encodings of pages (unicode_escape, punycode); only those of the
# Encoding Standard (https://encoding.spec.whatwg.org/) are tried. Its Latin-1 and ASCII are windows-1252.
_OF_PAGES = re.compile(
    r"utf-8|utf-16-[lb]e|iso8859-([2-8]|1[03-6])|cp(125\d|866|874|949|932)|koi8-[ru]|mac-(roman|cyrillic)"
    r"|gbk|gb18030|big5|big5hkscs|euc_jp|iso2022_jp|shift_jis|euc_kr"
)
_READ_AS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "utf-16": "utf-16-le",
}


def decode(content: bytes, charset: str | None = None) -> str:
    """The text of a page or a text file; `charset` is what its transport says, if it says anything.

    Tried in turn: byte order mark, `charset`, the declaration in the first 4096 bytes, UTF-8 (a few broken
    bytes in it are forgiven), windows-1252. Bytes that fit nowhere become U+FFFD. Never raises.
    """
    for mark, marked in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(marked, "replace")
    for encoding in (_codec(charset), _declared(content), "utf-8"):
        try:
            if encoding:
                return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    text = content.decode("utf-8", "replace")
    return text if _few_broken(text) else content.decode("cp1252", "replace")


def _few_broken(text: str) -> bool:
    """Whether this is UTF-8 with a damaged place, rather than another encoding altogether."""
    beyond_ascii = len(text) - len(text.encode("ascii", "ignore"))
    return text.count("\ufffd") * 10 <= beyond_ascii


def _codec(label: str | None) -> str | None:
    try:
        python_name = codecs.lookup(label.strip()).name if label else ""
    except (LookupError, UnicodeError, ValueError):
        return None
    name = _READ_AS.get(python_name, python_name)
    return name if _OF_PAGES.fullmatch(name) else None


def _declared(content: bytes) -> str | None:
    found = _DECLARED.search(content[:_DECLARED_WITHIN])
    if found is None:
        return None
    # What could be read as ASCII up to here is not UTF-16, whatever it says (Encoding Standard, prescan).
    codec = _codec(found[1].decode("ascii"))
    return "utf-8" if codec and codec.startswith("utf-16") else codec
