"""From the very first start to a printed plan: by mouse, and again with only the keyboard."""

from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import Qt
from tests.end_to_end.driving import PASSPHRASE, Driver

from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.storage.states import LibraryState
from pcplanner.ui.routes import Place

NAME, SAID, DREAM = "Ruby", "I make the best soup in town.", "I want a boat of my own."


def code_on_the_sheet(program: Driver) -> str:
    program.wait(lambda: program.services.library.code_to_type, "the recovery code")
    program.wait(lambda: program.button(say("session.have_it")), "the recovery sheet")
    code = program.services.library.code_to_type
    assert code is not None
    return " ".join(code.groups)


def plan_of(program: Driver) -> Plan:
    people = program.services.people
    return people.plan(people.find(NAME).cards[0].id)


def check_the_paper(program: Driver, printed: Path, kept: Path) -> None:
    program.wait_told(say("take_home.printed"))
    (copy,) = kept.glob("*.pdf")
    reader = PdfReader(copy)
    text = " ".join(" ".join(page.extract_text().split()) for page in reader.pages)
    assert f"{NAME}’s plan" in text
    assert SAID in text
    assert DREAM in text
    assert len(PdfReader(printed).pages) == len(reader.pages)
    assert program.services.library.state() in {LibraryState.READY, LibraryState.IN_USE}


def wait_saved(program: Driver, kept: Path) -> None:
    program.wait_for(Place.TAKE_HOME)
    program.wait(lambda: list(kept.glob("*.pdf")), "the copy")
    (copy,) = kept.glob("*.pdf")
    program.wait_told(say("take_home.saved", file=copy.name, folder=kept.name))


def test_by_mouse(program: Driver, printed: Path, kept: Path) -> None:
    program.press(say("session.start"))
    program.write(say("session.new_passphrase"), PASSPHRASE)
    program.write(say("session.same_again"), PASSPHRASE)
    program.press(say("session.make_library"))
    code = code_on_the_sheet(program)
    program.press(say("session.have_it"))
    program.write(say("session.code_field"), code)
    program.press(say("session.check_code"))
    program.wait_for(Place.PEOPLE)
    program.press(say("people.add"))
    program.write(say("people.name"), NAME)
    program.press(say("people.start_plan"))
    program.wait_for(Place.HOME)
    program.press(say("home.about"))
    program.press(say("chapters.admire_title"))
    program.press(say("lines.add"))
    program.write(say("lines.words_label"), SAID)
    program.wait(lambda: [x.words for x in plan_of(program).lines] == [SAID], "the line in the library")
    while program.shell.is_drawer_open:
        # A message may lie over the page, with a way to close it too.
        program.press(say("shell.close"))
    program.press(say("shell.home"))
    program.wait_for(Place.HOME)
    program.press(say("home.dreams"))
    program.press(say("dreams.tell"))
    program.wait_for(Place.DREAM)
    program.write(say("dream.field_dream"), DREAM)
    program.wait(lambda: [x.words for x in plan_of(program).dreams] == [DREAM], "the dream in the library")
    program.press(say("shell.home"))
    program.wait_for(Place.HOME)
    program.press(say("home.take_home"))
    program.wait_for(Place.TAKE_HOME)
    program.wait(lambda: program.is_ready(say("take_home.print_it")), "the pages")
    program.press(say("take_home.make_copy"))
    program.press(say("formats.pdf"))
    program.wait_for(Place.FILES)
    program.press(say("files.place_home"))
    program.press(say("files.put_here"))
    program.press(say("files.save_here"))
    wait_saved(program, kept)
    program.press(say("take_home.print_it"))
    program.wait_for(Place.PRINTER)
    program.press(say("printer.print_on", printer="A printer"))
    check_the_paper(program, printed, kept)


def test_with_only_the_keyboard(program: Driver, printed: Path, kept: Path) -> None:
    program.tab_and_press(say("session.start"))
    program.tab_and_write(say("session.new_passphrase"), PASSPHRASE)
    program.key(Qt.Key.Key_Return)
    program.tab_and_write(say("session.same_again"), PASSPHRASE)
    program.key(Qt.Key.Key_Return)
    code = code_on_the_sheet(program)
    program.tab_and_press(say("session.have_it"))
    program.tab_and_write(say("session.code_field"), code)
    program.key(Qt.Key.Key_Return)
    program.wait_for(Place.PEOPLE)
    program.tab_and_press(say("people.add"))
    program.tab_and_write(say("people.name"), NAME)
    program.key(Qt.Key.Key_Return)
    program.wait_for(Place.HOME)
    program.tab_and_press(say("home.about"))
    program.tab_and_press(say("chapters.admire_title"))
    program.tab_and_press(say("lines.add"))
    program.tab_and_write(say("lines.words_label"), SAID)
    program.key(Qt.Key.Key_F2)
    program.wait(lambda: [x.words for x in plan_of(program).lines] == [SAID], "the line in the library")
    program.key(Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    program.wait_for(Place.HOME)
    program.tab_and_press(say("home.dreams"))
    program.tab_and_press(say("dreams.tell"))
    program.wait_for(Place.DREAM)
    program.tab_and_write(say("dream.field_dream"), DREAM)
    program.wait(lambda: [x.words for x in plan_of(program).dreams] == [DREAM], "the dream in the library")
    program.key(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    program.wait_for(Place.TAKE_HOME)
    program.wait(lambda: program.is_ready(say("take_home.print_it")), "the pages")
    program.tab_and_press(say("take_home.make_copy"))
    program.tab_and_press(say("formats.pdf"))
    program.wait_for(Place.FILES)
    program.tab_and_press(say("files.place_home"))
    program.tab_and_press(say("files.put_here"))
    program.tab_and_press(say("files.save_here"))
    wait_saved(program, kept)
    program.tab_and_press(say("take_home.print_it"))
    program.wait_for(Place.PRINTER)
    program.tab_and_press(say("printer.print_on", printer="A printer"))
    check_the_paper(program, printed, kept)
