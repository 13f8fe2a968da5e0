"""Draw hair, scarves and turbans around a head 100 wide whose eyes are at (0, 0)."""

from dataclasses import dataclass

from pcplanner.symbols.kit.geometry import Outline, Point, circle, outline, polar, scallops


@dataclass(frozen=True)
class Hair:
    """Hold what goes behind the head, in front of it, and the fine lines on top."""

    back: Outline | None = None
    front: tuple[Outline, ...] = ()
    lines: tuple[Outline, ...] = ()


def _arch(
    radius_x: float, radius_y: float, middle: float, start: float, end: float, count: int
) -> list[Point]:
    step = (end - start) / count
    points = []
    for place in range(count + 1):
        x, y = polar(0, 0, 1, start + step * place)
        points.append((x * radius_x, y * radius_y + middle))
    return points


def _bumpy(over: list[Point], bulge: float, hairline: str) -> Outline:
    """Join a bumpy outside, read left to right, with a hairline that runs back to its start."""
    bumps = scallops(over, bulge, closed=False)
    inside = outline(hairline)
    return Outline((*bumps.segments, *inside.segments[1:], ("Z", ())))


_SHORT = outline(
    "M-52 6C-62 -34 -56 -82 2 -84C56 -84 62 -36 52 6C47 2 46 -12 42 -24C38 -34 32 -40 24 -42"
    "C8 -34 -20 -34 -34 -42C-42 -32 -44 -16 -45 -6C-46 0 -48 4 -52 6Z"
)
_PARTED = outline(
    "M-52 6C-62 -30 -58 -74 -26 -80C-16 -88 22 -88 38 -74C60 -60 58 -24 52 6C47 2 46 -10 44 -22"
    "C24 -24 -4 -34 -20 -54C-24 -42 -34 -32 -42 -24C-44 -14 -46 2 -52 6Z"
)
_CROP = outline(
    "M-50 -6C-54 -44 -38 -74 0 -74C38 -74 54 -44 50 -6C47 -12 46 -20 44 -28C38 -42 24 -48 0 -48"
    "C-24 -48 -38 -42 -44 -28C-46 -20 -47 -12 -50 -6Z"
)
_PULLED = outline(
    "M-51 2C-60 -44 -42 -80 0 -80C42 -80 60 -44 51 2C47 -8 45 -22 36 -36C20 -50 2 -52 -8 -56"
    "C-14 -50 -28 -46 -37 -34C-45 -22 -47 -8 -51 2Z"
)
_LONG_BACK = outline(
    "M-54 -10C-62 -62 -40 -86 0 -86C40 -86 62 -62 56 -10C58 28 64 64 74 104C60 118 34 120 0 120"
    "C-34 120 -60 118 -74 104C-64 64 -58 28 -54 -10Z"
)
_LONG = outline(
    "M4 -86C-44 -88 -62 -52 -57 -4C-58 22 -62 44 -66 62C-54 62 -46 40 -44 12C-44 -16 -24 -34 -2 -58"
    "C12 -36 40 -24 44 8C46 40 54 62 66 62C62 44 58 22 57 -4C62 -52 46 -86 4 -86Z"
)
_BOB_BACK = outline(
    "M-56 -10C-64 -62 -40 -86 0 -86C40 -86 64 -62 57 -10C58 14 64 36 66 56"
    "C44 70 -44 70 -66 56C-64 36 -58 14 -56 -10Z"
)
_BOB = outline(
    "M-8 -86C-50 -84 -64 -50 -58 -6C-60 18 -66 40 -66 56C-56 64 -48 58 -44 48C-46 24 -46 0 -42 -20"
    "C-20 -24 6 -34 20 -52C26 -36 40 -28 43 -14"
    "C46 6 46 26 44 48C48 58 56 64 66 56C66 40 60 18 58 -6C64 -50 42 -88 -8 -86Z"
)
_TAIL_BACK = outline("M30 -66C78 -78 96 -30 86 26C82 44 70 62 60 70C62 44 60 4 40 -20Z")
_BALD = (
    outline("M-50 16C-68 10 -72 -26 -46 -46C-40 -34 -43 -14 -46 8Z"),
    outline("M50 16C68 10 72 -26 46 -46C40 -34 43 -14 46 8Z"),
)
_TURBAN = outline(
    "M-54 -4C-74 -40 -56 -98 -4 -102C56 -104 74 -42 54 -4C46 -26 26 -38 4 -50C-22 -36 -44 -26 -54 -4Z"
)
_SCARF = outline(
    "M0 -84C-46 -84 -64 -48 -62 0C-60 36 -62 66 -78 96C-60 122 60 122 78 96"
    "C62 66 60 36 62 0C64 -48 46 -84 0 -84Z"
)

SCARF_FACE = outline(
    "M0 -52C-28 -52 -43 -30 -43 -2C-43 34 -24 62 0 64C24 62 43 34 43 -2C43 -30 28 -52 0 -52Z"
)
BEARD = outline(
    "M-50 2C-52 42 -34 78 0 80C34 78 52 42 50 2C46 14 42 22 34 26C22 20 14 22 0 26"
    "C-14 22 -22 20 -34 26C-42 22 -46 14 -50 2Z"
)
FACE = outline(
    "M-48 -14C-49 -46 -28 -64 0 -64C28 -64 49 -46 48 -14C49 14 46 34 33 50C23 61 11 66 0 66"
    "C-11 66 -23 61 -33 50C-46 34 -49 14 -48 -14Z"
)


def _styles() -> dict[str, Hair]:
    around = _arch(72, 74, -24, 155, 385, 9)
    curls = _arch(60, 62, -24, 168, 372, 7)
    waves = _arch(60, 62, -22, 150, 390, 6)
    return {
        "none": Hair(),
        "short": Hair(front=(_SHORT,)),
        "parted": Hair(front=(_PARTED,)),
        "crop": Hair(front=(_CROP,)),
        "long": Hair(back=_LONG_BACK, front=(_LONG,)),
        "bob": Hair(back=_BOB_BACK, front=(_BOB,)),
        "bun": Hair(back=circle(0, -92, 26), front=(_PULLED,)),
        "tail": Hair(back=_TAIL_BACK, front=(_PULLED,)),
        "bald": Hair(front=_BALD),
        "afro": Hair(front=(_bumpy(around, 0.42, "M66 8L50 8C46 -20 34 -42 0 -44C-34 -42 -46 -20 -50 8Z"),)),
        "curly": Hair(front=(_bumpy(curls, 0.45, "M58 -8L50 4C46 -16 30 -34 8 -40C-14 -34 -40 -32 -50 4Z"),)),
        "waves": Hair(
            front=(
                _bumpy(
                    waves,
                    0.3,
                    "M52 10C46 6 46 -12 42 -22C28 -26 -2 -34 -14 -50C-22 -36 -40 -32 -44 -18"
                    "C-46 -4 -46 6 -52 10Z",
                ),
            )
        ),
        "headscarf": Hair(back=_SCARF),
        "turban": Hair(
            front=(_TURBAN,),
            lines=(
                outline("M4 -50C-18 -60 -40 -62 -58 -56"),
                outline("M22 -40C-4 -66 -24 -84 -44 -86"),
                outline("M40 -28C34 -60 18 -84 -4 -101"),
            ),
        ),
    }


def hair(style: str) -> Hair:
    """Return the drawing of one hair style; an unknown name is a ``KeyError``."""
    return _styles()[style]
