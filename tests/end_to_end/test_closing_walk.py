"""The last step of PATH without a meeting: one word from each, by their faces, with the keyboard alone."""

from PySide6.QtCore import Qt
from tests.end_to_end.driving import Driver

from pcplanner.domain.access import AccessProfile
from pcplanner.domain.lines import Check, Line
from pcplanner.domain.meetings import CLOSING
from pcplanner.domain.words import say
from pcplanner.services.example import read_example
from pcplanner.services.exporting import read_json
from pcplanner.ui.routes import Place, Route

ROBIN = read_example().main.person
ALT = Qt.KeyboardModifier.AltModifier


def words(program: Driver) -> list[Line]:
    plan = program.services.people.plan(ROBIN.id)
    return [x for x in plan.lines_in(CLOSING) if not x.slot.sheet_id]


def is_right(line: Line) -> bool:
    return line.check is Check.YES


def say_word(program: Driver, face: str, word: str) -> None:
    program.tab_and_press(face)
    program.wait(lambda: program.button("Happy"), "the words to choose from")
    program.tab_and_press(word)
    program.wait(lambda: program.button(f"{face}, {word}"), f"{word} under the face of {face}")


def test_each_gives_a_word_at_the_end_of_path_without_a_meeting(program: Driver) -> None:
    program.press(say("session.try_example"))
    program.wait_for(Place.PEOPLE)
    program.services.people.set_access(ROBIN.id, AccessProfile(speech=False, motion=False))
    before = {x.id for x in program.services.people.plan(ROBIN.id).lines_in(CLOSING)}
    style = Route(Place.STYLE, ROBIN.id, "path")
    program.context.navigator.start_at(Route(Place.PEOPLE), Route(Place.HOME, ROBIN.id), style)
    program.settle()
    program.context.go(Route(Place.CLOSING, ROBIN.id, CLOSING, walk_id="path"))
    program.wait(lambda: program.button(ROBIN.name), "the faces")
    say_word(program, ROBIN.name, "Proud")
    say_word(program, "Mum", "Hope")
    program.tab_and_press(say("shell.more"))
    program.tab_and_press(say("closing.somebody_else"))
    program.tab_and_write(say("closing.field_name"), "Jo")
    program.key(Qt.Key.Key_Return)
    program.wait(lambda: program.button("Happy"), "the words to choose from")
    program.tab_and_press("Together")
    program.wait(lambda: len(words(program)) == 3, "three words")
    said = [(x.words, x.said_by) for x in words(program)]
    mum = next(x for x in program.services.people.plan(ROBIN.id).supporters if x.name == "Mum")
    assert said == [("Proud", ""), ("Hope", mum.id), ("Together", "Jo")]
    program.key(Qt.Key.Key_Right, ALT)
    program.wait_for(Place.CHECK_BACK)
    for place in range(len(words(program))):
        program.wait(lambda: program.button(say("lines.check_yes")), "a word read back")
        program.tab_and_press(say("lines.check_yes"))
        program.wait(lambda n=place: n < sum(map(is_right, words(program))), "a yes")  # type: ignore[misc]
    program.key(Qt.Key.Key_Right, ALT)
    program.wait_for(Place.STYLE)
    # What was said in meetings is still there, and each word is in the file too.
    plan = program.services.people.plan(ROBIN.id)
    assert before <= {x.id for x in plan.lines_in(CLOSING)}
    told = read_json(program.services.exporting.plan_json(plan))
    assert set(words(program)) <= set(told.lines_in(CLOSING))
