"""The browser extension as files to install."""

import io
import json
import zipfile
from pathlib import Path

ENDINGS = ("zip", "xpi")

_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip can hold


def extension_folder() -> Path | None:
    """The extension's folder; None where the package was installed without it.

    A wheel carries it inside the package; in a checkout or an editable install it stands beside `server/`.
    """
    package = Path(__file__).resolve().parent
    places = package / "webextension", package.parents[1] / "extension"
    return next((folder for folder in places if (folder / "manifest.json").is_file()), None)


def package_names(folder: Path) -> list[str]:
    """The file names of the packages; the extension's version is in them."""
    version = json.loads((folder / "manifest.json").read_text("utf-8"))["version"]
    return [f"contresource-extension-{version}.{ending}" for ending in ENDINGS]


def package(folder: Path) -> bytes:
    """A zip of every file, in order, without the day and the rights they have here: same files, same bytes."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and not path.name.startswith("."):
                entry = zipfile.ZipInfo(path.relative_to(folder).as_posix(), _LONG_AGO)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o644 << 16
                entry.create_system = 3
                archive.writestr(entry, path.read_bytes())
    return packed.getvalue()
