"""Say what this program is made of, read from what is installed."""

from dataclasses import dataclass
from importlib import metadata

from pcplanner import __version__
from pcplanner.domain.assets import asset_path
from pcplanner.domain.words import say

_LICENCE_FILE = "licences/sqlcipher.txt"
_LONGEST_LICENCE = 60
_KNOWN = ("Apache", "BSD", "GPL", "LGPL", "MIT", "Public Domain", "zlib")


@dataclass(frozen=True, slots=True)
class Credit:
    """One thing the program is made of: what it is and its licence or thanks."""

    words: str
    small: str


def credits_of_program() -> tuple[Credit, ...]:
    """Return the version, the licence, the thanks and the parts, in the order they are shown."""
    return (
        Credit(say("help.version", version=__version__), say("help.licence")),
        Credit(say("help.offline"), say("help.offline_why")),
        Credit(say("help.symbols"), say("help.symbols_licence")),
        Credit(say("help.font"), say("help.font_licence")),
        Credit(say("help.methods"), say("help.methods_thanks")),
        Credit(say("help.lock"), say("help.lock_licence")),
        Credit(say("help.voice"), say("help.voice_licence")),
        Credit(say("help.films"), say("help.films_licence")),
        *_parts(),
        *(Credit(part, "") for part in licence_of_sqlcipher()),
    )


def licence_of_sqlcipher() -> tuple[str, ...]:
    """Return the notice that SQLCipher asks every program made with it to show, paragraph by paragraph."""
    text = asset_path(_LICENCE_FILE).read_text(encoding="utf-8")
    return tuple(part.strip() for part in text.split("\n\n") if part.strip())


def _parts() -> tuple[Credit, ...]:
    """Return the packages this program needs, with their versions and licences as they are installed."""
    return tuple(credit for name in _needed() if (credit := _credit(name)) is not None)


def _needed() -> tuple[str, ...]:
    try:
        lines = metadata.requires("pcplanner") or []
    except metadata.PackageNotFoundError:
        return ()
    names = (_name(line) for line in lines if "extra ==" not in line)
    return tuple(dict.fromkeys(names))


def _name(requirement: str) -> str:
    """Return the name at the start of a requirement such as ``Pillow>=11,<14``."""
    end = next((i for i, c in enumerate(requirement) if not (c.isalnum() or c in "-_.")), len(requirement))
    return requirement[:end]


def _credit(name: str) -> Credit | None:
    try:
        about = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return None
    return Credit(f"{about['Name']} {about['Version']}", _licence(about))


def _licence(about: metadata.PackageMetadata) -> str:
    keys = set(about)
    for key in ("License-Expression", "License"):
        written = about[key] if key in keys else ""
        if written and len(written) <= _LONGEST_LICENCE and "\n" not in written:
            return str(written)
    classified = [
        c.rpartition("::")[2].strip() for c in about.get_all("Classifier", []) if c.startswith("License")
    ]
    if classified:
        return str(classified[-1])
    whole = about["License"] if "License" in keys else ""
    return next((known for known in _KNOWN if known in whole), say("help.licence_with_it"))
