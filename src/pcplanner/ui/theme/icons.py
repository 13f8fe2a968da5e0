"""Draw the program's own line icons and marks in the colours of the theme."""

from enum import StrEnum
from functools import cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtSvg import QSvgRenderer

from pcplanner.domain.assets import asset_path
from pcplanner.ui.theme.colours import Family, Role, Theme

# The colours written in the icon files, and the role that takes their place when they are drawn.
_INK, _SOFT, _PINK, _SUN = "#1B1B1F", "#E0F0F0", "#FFE3E8", "#FFC845"


class Icon(StrEnum):
    """The line icons; the value is the name of the file."""

    HOME = "home"
    BACK = "back"
    SAY_AGAIN = "say-again"
    BREAK = "break"
    HELP = "help"
    NEXT = "next"
    SOUND = "sound"
    SOUND_OFF = "sound-off"
    STOP = "stop"
    PLUS = "plus"
    PRINT = "print"
    SAVE = "save"
    SEARCH = "search"
    LOCK = "lock"
    UNLOCK = "unlock"
    PENCIL = "pencil"
    BIN = "bin"
    EYE = "eye"
    EYE_OFF = "eye-off"
    BUBBLE = "bubble"
    TWO_BUBBLES = "two-bubbles"
    HEART = "heart"
    PERSON = "person"
    PEOPLE = "people"
    FAMILY = "family"
    BADGE = "badge"
    TICK = "tick"
    CROSS = "cross"
    QUESTION = "question"
    STAR = "star"
    FLAG = "flag"
    UNDO = "undo"
    REDO = "redo"
    MOVE_BACK = "move-back"
    MOVE_ON = "move-on"
    ARROW_UP = "arrow-up"
    ARROW_DOWN = "arrow-down"
    ARROW_LEFT = "back"
    ARROW_RIGHT = "next"
    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    CAMERA = "camera"
    PHOTO = "photo"
    FOLDER = "folder"
    STICK = "stick"
    COMPUTER = "computer"
    DOWNLOAD = "download"
    MICROPHONE = "microphone"
    FILM = "film"
    GLOBE = "globe"
    MEDICAL = "medical"
    PAGE = "page"
    KEY = "key"
    SETTINGS = "settings"
    CLOSE = "close"
    MORE = "more"
    CLOCK = "clock"
    ROCK = "rock"
    RING_1 = "ring-1"
    RING_2 = "ring-2"
    RING_3 = "ring-3"
    RING_PAID = "ring-paid"
    FOOT_LEFT = "foot-left"
    FOOT_RIGHT = "foot-right"
    LOGO = "logo"
    INFO = "info"


class Mark(StrEnum):
    """The marks that say how something stands; never shown without their word."""

    YES = "yes"
    NO = "no"
    NOT_SURE = "not-sure"
    DONE = "done"
    STARTED = "started"
    NOT_YET = "not-yet"
    CHANGED = "changed"
    WARNING = "warning"
    PAID = "paid"

    @property
    def family(self) -> Family | None:
        """Return the family whose colours the mark has; ``None`` is the plain edge of a button."""
        return _MARK_FAMILIES.get(self.value)


_MARK_FAMILIES = {
    "yes": Family.CIRCLE,
    "no": Family.RIGHTS,
    "not-sure": Family.MEETING,
    "done": Family.CIRCLE,
    "started": Family.STEPS,
    "changed": Family.DREAMS,
}


@cache
def _drawing(name: str) -> str:
    return asset_path(f"icons/{name}.svg").read_text(encoding="utf-8")


class Icons:
    """Keep the drawings that were asked for, each in its colours, ready to draw again."""

    def __init__(self) -> None:
        self._ready: dict[tuple[str, tuple[str, ...]], QSvgRenderer] = {}

    def paint(
        self,
        painter: QPainter,
        rect: QRectF,
        icon: Icon,
        theme: Theme,
        colour: QColor | None = None,
        *,
        soft: QColor | None = None,
    ) -> None:
        """Draw an icon into a square, in ink or the colour given; ``soft`` is what fills its inside."""
        ink = (colour or theme.colour(Role.INK)).name()
        inside = (soft or theme.colour(Role.MAIN_SOFT)).name()
        sun = ink if theme.is_two_ink else theme.colour(Role.SUN).name()
        pink = soft.name() if soft else theme.soft(Family.RIGHTS).name()
        self._draw(painter, rect, icon.value, ((_INK, ink), (_SOFT, inside), (_PINK, pink), (_SUN, sun)))

    def paint_mark(
        self,
        painter: QPainter,
        rect: QRectF,
        mark: Mark,
        theme: Theme,
        *,
        is_filled: bool = True,
        ground: QColor | None = None,
    ) -> None:
        """Draw a mark into a square: filled when it is chosen, an outline when it could be."""
        family = mark.family
        strong = theme.strong(family) if family else theme.colour(Role.EDGE)
        inside = ground or theme.colour(Role.FACE)
        if mark is Mark.PAID or mark is Mark.WARNING:
            self._draw(
                painter,
                rect,
                f"marks/{mark.value}-filled",
                ((_INK, theme.colour(Role.ON_SUN).name()), (_SUN, theme.colour(Role.SUN).name())),
            )
            return
        name = f"marks/{mark.value}-{'filled' if is_filled else 'outline'}"
        colours = ((_INK, strong.name()), (_SOFT, theme.colour(Role.ON_MARK).name()), (_SUN, inside.name()))
        self._draw(painter, rect, name, colours)

    def _draw(self, painter: QPainter, rect: QRectF, name: str, colours: tuple[tuple[str, str], ...]) -> None:
        key = (name, tuple(new for _, new in colours))
        if key not in self._ready:
            svg = _drawing(name)
            # Two passes, so that a colour just put in is not taken for one still to be replaced.
            for place, (old, _) in enumerate(colours):
                svg = svg.replace(old, f"@{place}@")
            for place, (_, new) in enumerate(colours):
                svg = svg.replace(f"@{place}@", new)
            self._ready[key] = QSvgRenderer(QByteArray(svg.encode()))
        self._ready[key].render(painter, rect)
