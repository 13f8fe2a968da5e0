"""Draw more of what the program does: go back, say it again, sound, size, play and pause."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit import things as t
from pcplanner.symbols.kit.geometry import Frame, arc, circle, dot, line, outline, polar, polygon, rect
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import arrow, bubble, cross, straight_arrow, tick, words
from pcplanner.symbols.kit.word import Word
from pcplanner.symbols.kit.words.rights import lifebuoy


def back(s: Sheet) -> None:
    straight_arrow(s, (420, 256), (44, 256), 92, c.BLUE, 2.1, 13)


def next_(s: Sheet) -> None:
    straight_arrow(s, (92, 256), (468, 256), 92, c.GREEN, 2.1, 13)


def say_it_again(s: Sheet) -> None:
    bubble(s, (40, 60, 432, 310), (120, 470), 150)
    t.speaker(s, 190, 216, 150)
    arrow(s, arc(348, 216, 64, -60, 200), polar(348, 216, 72, 238), -58, 20, c.GREEN, 2.4)


def help_button(s: Sheet) -> None:
    s.draw(rect(38, 70, 360, 358, 70), c.NAVY)
    s.draw(rect(38, 38, 360, 352, 70), c.BLUE)
    lifebuoy(s, 218, 214, 92)
    t.sleeve_hand(s, k.ME, "point", Frame(406, 414, 1.5, -132), 20)


def undo(s: Sheet) -> None:
    arrow(
        s, outline("M180 170L300 170C460 170 460 400 300 400L170 400"), (60, 170), 180, 56, c.PURPLE, 2.1, 13
    )


def edit(s: Sheet) -> None:
    t.pencil(s, Frame(92, 420, 1.25, -45), 350)


def unlock(s: Sheet) -> None:
    bow = outline("M-27 -8L-27 -30C-27 -66 27 -66 27 -30")
    at = Frame(206, 290, 3.0)
    s.band(bow.on(Frame(352, 282, 3.0)), 33, c.GREY, line=12)
    s.draw(rect(-42, -10, 84, 68, 12).on(at), c.YELLOW)
    s.draw(circle(206, 340, 20), c.INK, line=6)
    s.stroke(line(206, 346, 206, 394), 24)


def sound_on(s: Sheet) -> None:
    t.speaker(s, 170, 256, 250)
    t.waves(s, 220, 256, (100, 170, 240), 0, 22)


def sound_off(s: Sheet) -> None:
    t.speaker(s, 170, 256, 250, c.GREY)
    cross(s, 388, 256, 180)


def bigger(s: Sheet) -> None:
    s.draw(rect(40, 344, 128, 128, 10), c.YELLOW)
    s.draw(rect(216, 40, 256, 256, 14), c.YELLOW)
    straight_arrow(s, (196, 414), (380, 322), 30, c.GREEN)


def smaller(s: Sheet) -> None:
    s.draw(rect(40, 40, 256, 256, 14), c.YELLOW)
    s.draw(rect(344, 344, 128, 128, 10), c.YELLOW)
    straight_arrow(s, (110, 330), (310, 430), 30, c.RED)


def play(s: Sheet) -> None:
    s.draw(circle(256, 256, 222), c.GREEN)
    s.draw(polygon([(188, 142), (386, 256), (188, 370)], 16), c.WHITE)


def pause(s: Sheet) -> None:
    s.draw(circle(256, 256, 222), c.YELLOW)
    for x in (164, 286):
        s.draw(rect(x, 146, 62, 220, 10), c.WHITE)


def list_(s: Sheet) -> None:
    s.draw(rect(76, 36, 360, 440, 16), c.WHITE)
    for y in (116, 212, 308, 404):
        s.stroke(dot(134, y), 36)
        s.stroke(line(188, y, 380, y), 16)


def talking_copy(s: Sheet) -> None:
    t.page(s, 44, 40, 270, 350)
    words(s, 92, 140, (170, 170, 110), 50, 12)
    bubble(s, (196, 246, 280, 160), (250, 474), 280, c.YELLOW)
    t.speaker(s, 284, 326, 96)
    t.waves(s, 306, 326, (48, 86), 0, 14)


def backup(s: Sheet) -> None:
    s.draw(rect(44, 60, 196, 250, 10), c.WHITE)
    words(s, 84, 120, (116, 116, 70), 46, 11)
    s.draw(rect(270, 210, 196, 250, 10), c.YELLOW)
    words(s, 310, 270, (116, 116, 70), 46, 11)
    arrow(s, outline("M264 120C360 110 384 130 380 150"), (376, 202), 96, 28, c.GREEN)
    tick(s, 150, 410, 130)


WORDS = (
    Word("back", "go back, before, previous, left arrow", "A blue arrow to the left.", back),
    Word("next", "go on, forward, continue, right arrow", "A green arrow to the right.", next_),
    Word(
        "say-it-again",
        "repeat, hear it again, read again",
        "A bubble with a loudspeaker and an arrow round.",
        say_it_again,
    ),
    Word(
        "help-button",
        "help me with this, what do I do, question mark",
        "A finger presses a blue button with a lifebuoy.",
        help_button,
    ),
    Word("undo", "take back, change back, oops", "An arrow that turns back.", undo),
    Word("edit", "change the words, pencil, write", "A pencil.", edit),
    Word("unlock", "open, let me in, not locked", "An open padlock.", unlock),
    Word("sound-on", "volume, loud, hear", "A loudspeaker with sound.", sound_on),
    Word("sound-off", "mute, silent, no sound", "A grey loudspeaker with a cross.", sound_off),
    Word("bigger", "larger, zoom in, grow", "A small square turns into a big square.", bigger),
    Word("smaller", "littler, zoom out, shrink", "A big square turns into a small square.", smaller),
    Word("play", "start the sound, watch, listen", "A white triangle on green.", play),
    Word("pause", "stop for a moment, hold, wait", "Two white bars on yellow.", pause),
    Word("list", "to do list, things, lines", "A page with 4 lines.", list_),
    Word("talking-copy", "audio copy, plan that speaks, spoken plan", "A page that speaks.", talking_copy),
    Word("backup", "safe copy, spare copy, keep a copy", "A page, and a copy of the page.", backup),
)
