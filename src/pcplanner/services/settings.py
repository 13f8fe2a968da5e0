"""Remember how the program looks and sounds while nobody's plan is open."""

import json
import os
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, cast

from pcplanner.documents.pages import PaperSize
from pcplanner.domain.access import TEXT_SCALES, AccessProfile, Switch, SwitchJob, SwitchSource
from pcplanner.services.places import Places
from pcplanner.storage.plain_values import reader_of, to_plain

USUAL_SHEETS = frozenset({PaperSize.A4, PaperSize.LETTER})
"""What paper may be in the printers of a place; other papers are for some documents only."""


@dataclass(frozen=True, slots=True)
class WindowPlace:
    """How big the window is in px, or whether it fills the screen."""

    width: int
    height: int
    is_whole_screen: bool = False


class SettingsService:
    """Read and write the settings of this computer; they hold nothing about anybody's plan."""

    def __init__(self, places: Places) -> None:
        self._file = places.config / "settings.json"
        self._window_file = places.config / "window.json"
        self._filled_file = places.config / "screen-filled"
        self._sheet_file = places.config / "paper"
        self._first = AccessProfile()

    def begin_with(self, profile: AccessProfile) -> None:
        """Use a profile for as long as nobody has chosen anything on this computer."""
        self._first = profile

    def window(self) -> WindowPlace | None:
        """Return how the window stood when it was last closed; ``None`` when that is not known."""
        try:
            kept = json.loads(self._window_file.read_text(encoding="utf-8"))
            width, height = int(kept["width"]), int(kept["height"])
            return WindowPlace(width, height, is_whole_screen=bool(kept["is_whole_screen"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def set_window(self, place: WindowPlace) -> None:
        """Remember how the window stands; where nothing can be written, it opens in its usual size."""
        try:
            write_whole(self._window_file, json.dumps(asdict(place)).encode())
        except OSError:
            return

    def sheet(self) -> PaperSize:
        """Return the paper that is in the printers here; A4 when nobody has said."""
        try:
            sheet = PaperSize(self._sheet_file.read_text(encoding="utf-8").strip())
        except (OSError, ValueError):
            return PaperSize.A4
        return sheet if sheet in USUAL_SHEETS else PaperSize.A4

    def set_sheet(self, sheet: PaperSize) -> None:
        """Remember the paper; where nothing can be written, it is A4 again next time."""
        try:
            write_whole(self._sheet_file, sheet.value.encode())
        except OSError:
            return

    def is_screen_filled(self) -> bool:
        """Say whether a meeting filled the whole screen when the program was last there, or broke off."""
        return self._filled_file.exists()

    def set_screen_filled(self, is_filled: bool) -> None:
        """Remember whether a meeting fills the screen; where nothing can be written, it is forgotten."""
        try:
            if is_filled:
                write_whole(self._filled_file, b"")
            else:
                self._filled_file.unlink(missing_ok=True)
        except OSError:
            return

    def access(self) -> AccessProfile:
        """Return the look, sound and way of pressing to begin with; what is unreadable counts as not set."""
        try:
            kept = json.loads(self._file.read_text(encoding="utf-8"))
            profile = _profile(kept)
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return self._first
        return profile if profile.scale in TEXT_SCALES else self._first

    def set_access(self, profile: AccessProfile) -> None:
        """Remember the look and sound; where nothing can be written, they last until the program ends."""
        values = to_plain(profile)
        for of_a_person in ("say_like", "look", "is_guarded", "paper_theme", "stick"):
            values.pop(of_a_person)
        try:
            write_whole(self._file, json.dumps(values, indent=1).encode())
        except OSError:
            return


def _profile(kept: Any) -> AccessProfile:
    """Return the profile in a settings file; a value of another type, however deep, is a ``TypeError``."""
    _check_types(kept, to_plain(AccessProfile()))
    for switch in kept.get("switches", ()):
        _check_types(switch, to_plain(Switch(SwitchSource.KEY, 0, SwitchJob.CHOOSE)))
    return cast(AccessProfile, reader_of(AccessProfile)(kept))


def _check_types(kept: Any, usual: Any) -> None:
    if type(kept) is not type(usual):
        raise TypeError(f"{kept!r} is not like {usual!r}")
    if isinstance(kept, dict):
        for name in kept.keys() & usual.keys():
            _check_types(kept[name], usual[name])


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that it is either the old one or the whole new one; raises ``OSError``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, part = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(part).replace(path)
    except OSError:
        Path(part).unlink(missing_ok=True)
        raise
