"""Say how one person likes to see, hear and press; it travels with the person and their plan."""

from dataclasses import dataclass, field
from enum import StrEnum

from pcplanner.domain.looks import Look, Tone


class ThemeName(StrEnum):
    """The colours of the screen: ``LIGHT`` is black on cream, ``DARK`` white on black.

    ``COMPUTER`` is whatever the computer shows now.
    """

    LIGHT = "light"
    BLACK_ON_WHITE = "black_on_white"
    BLACK_ON_YELLOW = "black_on_yellow"
    DARK = "dark"
    YELLOW_ON_BLACK = "yellow_on_black"
    YELLOW_ON_NAVY = "yellow_on_navy"
    COMPUTER = "computer"


class PaperTheme(StrEnum):
    """The colours of paper; ``SCREEN`` is the same as on the person's screen."""

    BLACK_ON_WHITE = "black_on_white"
    BLACK_ON_CREAM = "black_on_cream"
    BLACK_ON_YELLOW = "black_on_yellow"
    WHITE_ON_BLACK = "white_on_black"
    YELLOW_ON_BLACK = "yellow_on_black"
    YELLOW_ON_NAVY = "yellow_on_navy"
    SCREEN = "screen"


_PAPER_OF_SCREEN = {
    ThemeName.LIGHT: PaperTheme.BLACK_ON_CREAM,
    ThemeName.BLACK_ON_YELLOW: PaperTheme.BLACK_ON_YELLOW,
    ThemeName.DARK: PaperTheme.WHITE_ON_BLACK,
    ThemeName.YELLOW_ON_BLACK: PaperTheme.YELLOW_ON_BLACK,
    ThemeName.YELLOW_ON_NAVY: PaperTheme.YELLOW_ON_NAVY,
}


class Form(StrEnum):
    """How choices and lines are shown: with which pictures, and with words or without."""

    BOTH = "both"
    PHOTO = "photo"
    SYMBOL = "symbol"
    PICTURE_ONLY = "picture_only"
    WORDS_ONLY = "words_only"


class InputMethod(StrEnum):
    """How somebody presses; touch, mouse and keys of a helper work with every one of them."""

    DIRECT = "direct"
    ONE_SWITCH = "one_switch"
    TWO_SWITCHES = "two_switches"
    DWELL = "dwell"


class ScanPattern(StrEnum):
    """In which order the scan goes over a page."""

    GROUP = "group"
    ROW_COLUMN = "row_column"
    LINEAR = "linear"


class ScanAdvance(StrEnum):
    """What makes the scan go on to the next thing."""

    AUTO = "auto"
    STEP = "step"
    HOLD = "hold"
    PRESS_TO_STOP = "press_to_stop"


class SwitchJob(StrEnum):
    """What a switch is for."""

    CHOOSE = "choose"
    MOVE_ON = "move_on"


class SwitchSource(StrEnum):
    """Where the press of a switch comes from."""

    KEY = "key"
    MOUSE = "mouse"
    GAMEPAD = "gamepad"


class KeyboardOrder(StrEnum):
    """In which order the page with letters shows them."""

    ABC = "abc"
    QWERTY = "qwerty"


TEXT_SCALES = (100, 125, 150, 200)
TARGETS_MM = (20, 25, 30, 40)
AS_MADE = 0
CHOICES_A_PAGE = (2, 3, 4, 6, 9)
SLOWEST_WORDS_A_MINUTE, FASTEST_WORDS_A_MINUTE = 90, 200
SCAN_MS = (300, 20_000)
FIRST_EXTRA_MS = (0, 10_000)
ACCEPTANCE_MS = (0, 3_000)
IGNORE_REPEAT_MS = (0, 3_000)
LOOPS = (1, 10)
DWELL_MS = (300, 10_000)


def within(value: int, limits: tuple[int, int]) -> int:
    """Return a value, or the nearer end of what it may be."""
    return max(limits[0], min(limits[1], value))


@dataclass(frozen=True, slots=True)
class Switch:
    """One key, mouse button or piece of a gamepad that was learnt as a switch.

    ``code`` is Qt's number of the key or mouse button, or the code of a ``PadPiece``; ``name`` is what it is
    called on the page.
    """

    source: SwitchSource
    code: int
    job: SwitchJob
    name: str = ""


@dataclass(frozen=True, slots=True)
class ScanSettings:
    """Say how the scan goes; times are in ms (CHECKS Scanning).

    A press counts when it is held for ``acceptance_ms``. Two presses inside ``ignore_repeat_ms`` are one.
    After ``loops`` rounds without a press the scan waits. ``is_spoken`` says each thing it comes to.
    """

    pattern: ScanPattern = ScanPattern.GROUP
    advance: ScanAdvance = ScanAdvance.AUTO
    scan_ms: int = 2_000
    first_extra_ms: int = 1_000
    acceptance_ms: int = 0
    ignore_repeat_ms: int = 300
    loops: int = 3
    is_spoken: bool = True


@dataclass(frozen=True, slots=True)
class Heard:
    """Say which sorts of words are spoken by themselves (CHECKS SP-11); asking to hear always speaks."""

    prompts: bool = True
    labels: bool = True
    plan_text: bool = True


@dataclass(frozen=True, slots=True)
class AccessProfile:
    """Keep how one person likes to see, hear and press.

    ``scale`` is text size in per cent, ``rate`` words a minute (CHECKS SP-01), ``voice`` the engine's id or
    empty for its own choice, ``say_like`` pairs of a word and how it is said (SP-10). Symbols are drawn in
    ``look`` and ``tone``, on screen and on paper. ``target_mm`` is the least size of what is pressed, or 0
    for as big as the page makes it. ``choices`` is how many choices a page shows at most, or 0 for as many as
    the page is made for. The cue voice says what the scan comes to; ``cue_percent`` is how loud it is beside
    the voice. With ``hears_first`` the first press says a thing and the second does it. With ``is_guarded``
    the page belongs to the person: settings, other plans and leaving take a long press. ``paper_theme`` has
    the colours of copies made for the person. ``stick`` names the documents and the formats that were
    written to a stick last, each as its kind or with the id of its style.
    """

    scale: int = 100
    theme: ThemeName = ThemeName.LIGHT
    speech: bool = True
    rate: int = 130
    voice: str = ""
    motion: bool = True
    say_like: tuple[tuple[str, str], ...] = ()
    look: Look = field(default_factory=Look)
    tone: Tone = Tone.COLOUR
    form: Form = Form.BOTH
    target_mm: int = AS_MADE
    choices: int = AS_MADE
    heard: Heard = field(default_factory=Heard)
    cue_voice: str = ""
    cue_percent: int = 60
    sounds: bool = True
    hears_first: bool = False
    method: InputMethod = InputMethod.DIRECT
    scan: ScanSettings = field(default_factory=ScanSettings)
    dwell_ms: int = 1_500
    switches: tuple[Switch, ...] = ()
    is_guarded: bool = False
    keyboard_order: KeyboardOrder = KeyboardOrder.ABC
    paper_theme: PaperTheme = PaperTheme.BLACK_ON_WHITE
    stick: tuple[str, ...] = ()

    @property
    def paper(self) -> PaperTheme:
        """Return the colours of the person's paper; white where the screen is as the computer is."""
        if self.paper_theme is not PaperTheme.SCREEN:
            return self.paper_theme
        return _PAPER_OF_SCREEN.get(self.theme, PaperTheme.BLACK_ON_WHITE)

    @property
    def is_scanned(self) -> bool:
        """Say whether the person uses switches."""
        return self.method in {InputMethod.ONE_SWITCH, InputMethod.TWO_SWITCHES}

    @property
    def advance(self) -> ScanAdvance:
        """Return what makes the scan go on: the second of two switches, or what was chosen for one."""
        if self.method is InputMethod.TWO_SWITCHES:
            return ScanAdvance.STEP
        return ScanAdvance.AUTO if self.scan.advance is ScanAdvance.STEP else self.scan.advance
