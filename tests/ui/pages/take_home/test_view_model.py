from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from pcplanner.documents.choices import Format, Part
from pcplanner.domain.changes import Changed
from pcplanner.domain.chapters import ABOUT_ME
from pcplanner.domain.dreams import ME, Dream
from pcplanner.domain.lines import Audience
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.services.talking import OnProgress, TalkingService
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.take_home.state import NoteKind
from pcplanner.ui.pages.take_home.view_model import FIRST_LOOK_AGAIN, TakeHomeViewModel
from pcplanner.ui.routes import Place

if TYPE_CHECKING:
    from tests.ui.pages.take_home.conftest import LaterWorker


@pytest.fixture
def view_model(context: Context, amina: str) -> TakeHomeViewModel:
    return TakeHomeViewModel(context, amina)


@pytest.fixture
def long_one(context: Context, example_person_id: str) -> TakeHomeViewModel:
    return TakeHomeViewModel(context, example_person_id)


def plan_of(context: Context, person_id: str) -> Plan:
    return context.services.people.plan(person_id)


def pdf_text(view_model: TakeHomeViewModel, folder: Path) -> str:
    path = folder / "copy.pdf"
    view_model.save(path)
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def test_the_whole_plan_is_drawn_at_once(long_one: TakeHomeViewModel) -> None:
    assert long_one.state.pages > 24
    assert long_one.state.size_pt == 16
    assert {note.kind for note in long_one.state.notes} >= {NoteKind.MANY_PAGES, NoteKind.UNCHECKED}


def test_a_part_left_out_makes_fewer_pages(view_model: TakeHomeViewModel) -> None:
    before = view_model.state.pages
    view_model.switch_part(Part.ABOUT)
    assert view_model.state.pages < before
    view_model.switch_part(Part.ABOUT)
    assert view_model.state.pages == before


def test_a_part_with_nothing_in_it_says_so(context: Context, new_person_id: str, told: list[Message]) -> None:
    view_model = TakeHomeViewModel(context, new_person_id)
    view_model.switch_part(Part.DREAMS)
    assert told[-1].words == "There is nothing in this part yet."


def test_the_size_is_remembered_for_the_person(
    view_model: TakeHomeViewModel, context: Context, amina: str
) -> None:
    before = view_model.state.pages
    view_model.choose_size(28)
    assert view_model.state.size_pt == 28
    assert view_model.state.pages > before
    assert plan_of(context, amina).person.print_size_pt == 28
    assert TakeHomeViewModel(context, amina).state.size_pt == 28


def test_for_others_it_begins_with_what_was_shared(
    view_model: TakeHomeViewModel, context: Context, amina: str
) -> None:
    view_model.choose_audience(Audience.GP)
    assert not any(x.is_in for x in view_model.state.parts)
    shared = next(x for x in plan_of(context, amina).lines if x.chapter == ABOUT_ME[0].id)
    context.change(
        lambda: context.services.desk.put("shared", replace(shared, audiences=(Audience.ME, Audience.GP)))
    )
    assert [x.part for x in view_model.state.parts if x.is_in] == [Part.ABOUT]
    view_model.choose_audience(Audience.ME)
    assert all(x.is_in for x in view_model.state.parts)


def test_who_checked_it_is_printed(view_model: TakeHomeViewModel, tmp_path: Path) -> None:
    assert "Nobody has checked it with me yet." in pdf_text(view_model, tmp_path)
    view_model.choose_checker(ME)
    assert "I checked it." in pdf_text(view_model, tmp_path)
    helper = view_model.state.checkers[-1].who
    view_model.choose_checker(helper)
    assert f"{helper} checked it with me." in pdf_text(view_model, tmp_path)


def test_the_day_to_look_again(context: Context, new_person_id: str) -> None:
    view_model = TakeHomeViewModel(context, new_person_id)
    today = context.services.clock.today()
    view_model.look_again_sooner()
    assert plan_of(context, new_person_id).person.look_again_on is None
    view_model.look_again_later()
    assert plan_of(context, new_person_id).person.look_again_on == today + FIRST_LOOK_AGAIN
    view_model.look_again_sooner()
    assert plan_of(context, new_person_id).person.look_again_on == today + FIRST_LOOK_AGAIN - timedelta(
        weeks=1
    )
    for _ in range(12):
        view_model.look_again_sooner()
    assert plan_of(context, new_person_id).person.look_again_on is None
    assert view_model.state.look_again == "No day yet"
    # However many weeks it was moved by, one undo takes it back.
    view_model.look_again_later()
    view_model.look_again_later()
    context.change(lambda: context.services.history.undo(new_person_id))
    assert plan_of(context, new_person_id).person.look_again_on is None
    assert context.services.history.history(new_person_id).undo != say("did.changed_look_again")


def test_a_day_that_has_passed_moves_on_from_today(context: Context, new_person_id: str) -> None:
    today = context.services.clock.today()
    context.services.people.look_again_on(new_person_id, today - timedelta(days=400))
    view_model = TakeHomeViewModel(context, new_person_id)
    view_model.look_again_later()
    assert plan_of(context, new_person_id).person.look_again_on == today + timedelta(weeks=1)


def test_pages_turn_and_stay_within_the_ends(view_model: TakeHomeViewModel) -> None:
    view_model.shown.want_width(200)
    first = view_model.state.picture
    assert first is not None
    assert first.width == 200
    view_model.shown.turn(-1)
    assert view_model.state.page == 0
    view_model.shown.turn(1)
    assert view_model.state.page == 1
    assert view_model.state.picture != first
    view_model.shown.turn(view_model.state.pages)
    assert view_model.state.page == 1


def test_fewer_pages_leave_the_page_within_them(view_model: TakeHomeViewModel, context: Context) -> None:
    view_model.shown.want_width(100)
    view_model.shown.turn(view_model.state.pages - 1)
    context.change(lambda: _without_dreams(context, view_model))
    assert view_model.state.page < view_model.state.pages


def _without_dreams(context: Context, view_model: TakeHomeViewModel) -> Changed[Dream]:
    assert view_model._plan is not None
    return [context.services.dreams.put_dream_away(x.id) for x in view_model._plan.dreams][-1]


def test_a_copy_is_kept_where_it_was_wanted(
    view_model: TakeHomeViewModel, tmp_path: Path, told: list[Message]
) -> None:
    wanted: list[str] = []
    view_model.copy_wanted.connect(lambda name, _: wanted.append(name))
    view_model.make_copy()
    assert wanted == ["Amina’s plan 18 point.pdf"]
    view_model.save(tmp_path / wanted[0])
    assert (tmp_path / wanted[0]).read_bytes().startswith(b"%PDF")
    assert told[-1].words == f"The copy is saved as Amina’s plan 18 point.pdf in the folder {tmp_path.name}."


@pytest.mark.parametrize(
    ("wanted", "name", "start"),
    [
        (Format.WORD, "Amina’s plan 18 point.docx", b"PK"),
        (Format.TEXT, "Amina’s plan 18 point.txt", "Amina’s plan".encode()),
        (Format.PICTURES, "Amina’s plan 18 point page 2.png", b"\x89PNG"),
    ],
)
def test_a_copy_is_made_in_the_kind_that_was_wanted(
    view_model: TakeHomeViewModel, tmp_path: Path, wanted: Format, name: str, start: bytes
) -> None:
    names: list[str] = []
    view_model.copy_wanted.connect(lambda name, _: names.append(name))
    view_model.shown.turn(1)
    view_model.make_copy(wanted)
    assert names == [name]
    view_model.save(tmp_path / name)
    assert (tmp_path / name).read_bytes().startswith(start)


def test_what_talks_is_made_and_saved_and_can_be_stopped(
    view_model: TakeHomeViewModel, told: list[Message], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def epub(*_: object) -> bytes:
        return b"PK, a book"

    def tracks(_: object, _plan: Plan, _choices: object, folder: Path, on_progress: OnProgress) -> Path:
        on_progress(1, 2)
        folder.mkdir()
        view_model.making.stop()
        on_progress(2, 2)
        return folder

    monkeypatch.setattr(TalkingService, "make_epub", epub)
    monkeypatch.setattr(TalkingService, "make_tracks", tracks)
    view_model.make_copy(Format.EPUB)
    view_model.save(tmp_path / "plan.epub")
    assert (tmp_path / "plan.epub").read_bytes() == b"PK, a book"
    view_model.make_copy(Format.TRACKS)
    view_model.save(tmp_path)
    assert (tmp_path / "Amina’s plan 18 point").is_dir()
    assert told[-1].words == say("take_home.stopped")


def test_the_making_of_a_copy_can_be_stopped_and_saves_nothing(
    context: Context, amina: str, later: "LaterWorker", told: list[Message], tmp_path: Path
) -> None:
    view_model = TakeHomeViewModel(replace(context, drawing=later), amina)
    later.go_on()
    view_model.make_copy(Format.WORD)
    view_model.save(tmp_path / "plan.docx")
    view_model.making._slow.timeout.emit()
    assert view_model.making.is_running
    view_model.stop()
    later.go_on()
    assert not list(tmp_path.glob("*.docx"))
    assert told[-1].words == "You stopped it. Nothing is lost."
    assert not view_model.making.is_running
    assert view_model.drawing.ready is not None


def test_a_place_that_cannot_be_written_is_told(
    view_model: TakeHomeViewModel, tmp_path: Path, told: list[Message]
) -> None:
    (tmp_path / "file").write_text("")
    view_model.save(tmp_path / "file" / "copy.pdf")
    assert "Nothing is lost" in told[-1].words
    assert not list(tmp_path.glob("*.pdf"))


def test_before_the_pages_are_ready_it_says_wait(
    context: Context, amina: str, later: "LaterWorker", told: list[Message]
) -> None:
    view_model = TakeHomeViewModel(replace(context, drawing=later), amina)
    wanted: list[object] = []
    view_model.print_wanted.connect(lambda *x: wanted.append(x))
    view_model.print_it()
    assert told[-1].words == "The pages are not ready yet. Please wait a little."
    view_model.stop()
    view_model.make_copy()
    assert told[-1].words == "There are no pages yet. Press Draw the pages."
    assert not wanted
    view_model.draw_again()
    later.go_on()
    view_model.print_it()
    assert len(wanted) == 1


def test_a_note_leads_to_where_it_can_be_put_right(long_one: TakeHomeViewModel, context: Context) -> None:
    note = next(x for x in long_one.state.notes if x.kind is NoteKind.UNCHECKED)
    long_one.press_note(note)
    assert context.navigator.here == note.route


def press_kind(view_model: TakeHomeViewModel, kind: NoteKind) -> str:
    note = next(x for x in view_model.state.notes if x.kind is kind)
    view_model.press_note(note)
    return note.words


def test_too_many_pages_are_offered_in_parts(
    long_one: TakeHomeViewModel, told: list[Message], tmp_path: Path
) -> None:
    pages, names = long_one.state.pages, list[str]()
    long_one.copy_wanted.connect(lambda name, _: names.append(name))
    assert press_kind(long_one, NoteKind.MANY_PAGES) == f"{pages} pages in parts?"
    assert told[-1].words == "Each part has 20 pages or fewer. You can also print it all."
    assert long_one.state.pages <= 20
    assert "Part 1 of 2." in pdf_text(long_one, tmp_path)
    long_one.make_copy()
    assert press_kind(long_one, NoteKind.VOLUME) == "Part 1 of 2. Next part?"
    assert "Part 2 of 2." in pdf_text(long_one, tmp_path)
    long_one.make_copy()
    assert names == ["Robin’s plan 16 point, part 1 of 2.pdf", "Robin’s plan 16 point, part 2 of 2.pdf"]
    assert press_kind(long_one, NoteKind.VOLUME) == "Part 2 of 2. Part 1 again?"
    press_kind(long_one, NoteKind.WHOLE)
    assert long_one.state.pages == pages


def test_an_empty_plan_can_still_be_printed(context: Context, new_person_id: str) -> None:
    view_model = TakeHomeViewModel(context, new_person_id)
    assert view_model.state.pages >= 1
    wanted: list[object] = []
    view_model.print_wanted.connect(lambda *x: wanted.append(x))
    view_model.print_it()
    assert wanted
    view_model.press_note(view_model.state.notes[0])
    assert context.navigator.here is not None
    assert context.navigator.here.place is Place.ABOUT


def test_a_change_elsewhere_is_on_the_pages(
    view_model: TakeHomeViewModel, context: Context, tmp_path: Path
) -> None:
    person_id = view_model._person_id
    context.change(lambda: context.services.lines.add(person_id, "important", "I collect blue teapots."))
    assert "teapots" in pdf_text(view_model, tmp_path)


def test_a_closed_page_shows_nothing_any_more(context: Context, amina: str, later: "LaterWorker") -> None:
    view_model = TakeHomeViewModel(replace(context, drawing=later), amina)
    view_model.close()
    shown: list[bool] = []
    view_model.state_changed.connect(lambda: shown.append(True))
    later.go_on()
    view_model.load()
    assert not shown


def test_printing_shows_how_far_it_is(view_model: TakeHomeViewModel) -> None:
    view_model.show_printing(4, 12)
    progress = view_model.state.progress
    assert progress is not None
    assert progress.words == "Printing page 4 of 12"
    assert progress.can_stop
    view_model.show_printing(0, 0)
    assert view_model.state.progress is None
