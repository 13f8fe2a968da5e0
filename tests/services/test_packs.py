import zipfile
from pathlib import Path

import pytest
from tests.services.conftest import PASSPHRASE, TODAY
from tests.symbols.mulberry_zip import MULBERRY_ZIP, needs_mulberry
from tests.symbols.packs_for_tests import SQUARE, make_zip, small_mulberry, svg

from pcplanner.documents.choices import DocumentChoices, DocumentKind
from pcplanner.domain.circle import Ring, SupporterKind
from pcplanner.domain.errors import PlainError
from pcplanner.domain.looks import Look, Tone
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import Picture, PictureKind, SymbolRef, symbol
from pcplanner.services.bundle import Services, build_services
from pcplanner.services.packs import NoSuchPack, PackService
from pcplanner.services.places import Places
from pcplanner.storage.key_wrapping import CHEAP_COST

LICENCE = "Copyright 2020 Sam Other\nCC BY 4.0"


@pytest.fixture
def packs(places: Places) -> PackService:
    return PackService(places)


def kettles(tmp_path: Path, drawing: bytes | str = SQUARE) -> Path:
    return make_zip(tmp_path / "Kettles.zip", {"kettle.svg": drawing, "LICENSE": LICENCE})


def kettle(services: Services) -> Picture:
    (found,) = [pack for pack in services.packs.packs() if pack.id == "kettles"]
    return found.symbols[0].picture


def test_ours_is_always_there_and_comes_first(packs: PackService, tmp_path: Path) -> None:
    assert [card.id for card in packs.cards()] == ["builtin"]
    packs.install(kettles(tmp_path))
    cards = packs.cards()
    assert [card.id for card in cards] == ["builtin", "kettles"]
    assert cards[0].is_own
    assert (cards[1].name, cards[1].licence, cards[1].symbols) == ("Kettles", "CC BY 4.0", 1)
    assert cards[1].credit == "Kettles, Copyright 2020 Sam Other, CC BY 4.0"


def test_packs_can_be_put_in_order(packs: PackService, places: Places, tmp_path: Path) -> None:
    packs.install(kettles(tmp_path))
    packs.install(small_mulberry(tmp_path / "m.zip"))
    packs.move("mulberry", -1)
    assert [pack.id for pack in packs.packs()] == ["builtin", "mulberry", "kettles"]
    packs.move("mulberry", -9)
    packs.move("builtin", 9)
    assert [pack.id for pack in PackService(places).packs()] == ["mulberry", "kettles", "builtin"]
    with pytest.raises(NoSuchPack):
        packs.move("none", 1)


def test_a_pack_is_switched_off_for_one_person_only(
    packs: PackService, places: Places, tmp_path: Path
) -> None:
    packs.install(kettles(tmp_path))
    packs.switch("kettles", "ann", is_on=False)
    again = PackService(places)
    assert [pack.id for pack in again.packs("ann")] == ["builtin"]
    assert [pack.id for pack in again.packs("ben")] == ["builtin", "kettles"]
    assert [card.is_on for card in again.cards("ann")] == [True, False]
    again.switch("kettles", "ann", is_on=True)
    assert len(packs.packs("ann")) == 2


@pytest.mark.parametrize("pack_id", ["builtin", "none", "../x"])
def test_only_an_added_pack_can_be_removed(packs: PackService, pack_id: str) -> None:
    with pytest.raises(NoSuchPack):
        packs.remove(pack_id)


@pytest.mark.parametrize("text", ["", "hello", "[]", '{"order": 1, "off": [[1]]}', "\0"])
def test_a_broken_arrangement_is_no_arrangement(packs: PackService, places: Places, text: str) -> None:
    places.packs.mkdir(parents=True)
    (places.packs / "packs.json").write_text(text)
    assert [card.id for card in packs.cards("ann")] == ["builtin"]
    packs.switch("builtin", "ann", is_on=False)
    assert not packs.packs("ann")


def test_the_arrangement_is_plain_and_names_nobody(opened: Services, ann: Person, places: Places) -> None:
    opened.packs.switch("builtin", ann.id, is_on=False)
    assert "Ann" not in (places.packs / "packs.json").read_text()


def test_symbols_of_every_pack_are_found(opened: Services, ann: Person, tmp_path: Path) -> None:
    opened.packs.install(kettles(tmp_path))
    assert "kettle" in [each.id for each in opened.pictures.find("kettle") if each.pack == "kettles"]
    opened.packs.switch("kettles", ann.id, is_on=False)
    assert not [each for each in opened.pictures.find("kettle", person_id=ann.id) if each.pack == "kettles"]


def test_a_plan_keeps_its_pictures_when_a_pack_is_removed(
    opened: Services, ann: Person, tmp_path: Path
) -> None:
    opened.packs.install(kettles(tmp_path))
    picture = kettle(opened)
    before = opened.pictures.data(picture)
    dream = opened.dreams.add_dream(ann.id, "A kettle of my own", picture).value
    goal = opened.dreams.add_goal(dream.id, "Buy one", picture).value
    opened.steps.add(goal.id, "Look in the shop", picture=picture)
    opened.packs.remove("kettles")
    plan = opened.people.plan(ann.id)
    for kept in (plan.dreams[0].picture, plan.goals[0].picture, plan.steps[0].picture):
        assert kept is not None
        assert opened.pictures.data(kept) == before
    assert before.credit
    assert opened.pictures.credits([picture]) == opened.pictures.credits([picture, picture]) != ()


def test_plans_stay_readable_when_the_files_are_deleted(
    opened: Services, ann: Person, places: Places, tmp_path: Path
) -> None:
    opened.packs.install(kettles(tmp_path))
    picture = kettle(opened)
    opened.people.set_picture(ann.id, picture)
    opened.circle.add(ann.id, "Tea club", picture, Ring(3), kind=SupporterKind.GROUP)
    before = opened.pictures.data(picture)
    opened.library.lock()
    for path in places.packs.iterdir():
        path.unlink()
    places.packs.rmdir()
    again = build_services(places, cost=CHEAP_COST)
    again.library.unlock(PASSPHRASE)
    try:
        plan = again.people.plan(ann.id)
        assert plan.person.picture == plan.supporters[0].picture == picture
        assert again.pictures.data(picture) == before
        made = again.take_home.make(plan, DocumentChoices(DocumentKind.PLAN, 16, TODAY))
        assert made.pdf.startswith(b"%PDF")
    finally:
        again.library.lock()


def test_a_plan_keeps_the_drawing_that_was_chosen_when_the_pack_is_replaced(
    opened: Services, ann: Person, tmp_path: Path
) -> None:
    opened.packs.install(kettles(tmp_path))
    old = kettle(opened)
    opened.people.set_picture(ann.id, old)
    opened.packs.install(kettles(tmp_path, svg('<circle r="40" cx="50" cy="50"/>')))
    assert b"rect" in opened.pictures.data(old).data
    assert b"circle" in opened.pictures.data(kettle(opened)).data


def test_a_picture_nobody_kept_shows_what_is_there_now_and_then_a_placeholder(
    opened: Services, tmp_path: Path
) -> None:
    opened.packs.install(kettles(tmp_path))
    old = kettle(opened)
    opened.packs.install(kettles(tmp_path, svg('<circle r="40" cx="50" cy="50"/>')))
    assert b"circle" in opened.pictures.data(old).data
    opened.packs.remove("kettles")
    opened.library.lock()
    assert opened.pictures.data(old).alt == "Kettle."


def test_our_own_pictures_are_not_kept_a_second_time(opened: Services, ann: Person) -> None:
    opened.people.set_picture(ann.id, symbol("dream"))
    with opened.desk.library.reading() as reader:
        assert reader.counts()["pictures"] == 0


def test_undo_and_redo_go_over_pictures_of_packs(opened: Services, ann: Person, tmp_path: Path) -> None:
    opened.packs.install(kettles(tmp_path))
    picture = kettle(opened)
    opened.people.set_picture(ann.id, picture)
    opened.history.undo(ann.id)
    opened.packs.remove("kettles")
    opened.history.redo(ann.id)
    assert opened.people.plan(ann.id).person.picture == picture
    assert b"rect" in opened.pictures.data(picture).data


def test_symbols_are_drawn_in_the_persons_look(opened: Services, tmp_path: Path) -> None:
    opened.packs.install(kettles(tmp_path))
    picture = kettle(opened)
    shown = opened.pictures.data(picture, Look(skin="#94603F"))
    assert b'fill="#94603F"' in shown.data
    assert b"#94603F" not in opened.pictures.data(picture).data
    assert b'fill="#EFEFEF"' in opened.pictures.data(picture, tone=Tone.GREY).data


def test_the_credit_of_every_pack_on_the_pages_is_printed(
    opened: Services, ann: Person, tmp_path: Path
) -> None:
    pypdf = pytest.importorskip("pypdf")
    opened.packs.install(kettles(tmp_path))
    opened.packs.install(small_mulberry(tmp_path / "m.zip"))
    opened.dreams.add_dream(ann.id, "A kettle of my own", kettle(opened))
    opened.packs.remove("kettles")
    plan = opened.people.plan(ann.id)
    made = opened.take_home.make(plan, DocumentChoices(DocumentKind.PLAN, 16, TODAY))
    path = opened.take_home.save(made.pdf, tmp_path / "a.pdf")
    text = " ".join(" ".join(page.extract_text().split()) for page in pypdf.PdfReader(path).pages)
    assert "Kettles, Copyright 2020 Sam Other, CC BY 4.0" in text
    assert "pcplanner symbols" in text
    assert "Mulberry" not in text


@needs_mulberry
def test_drawings_of_mulberry_are_added_found_and_printed(
    opened: Services, ann: Person, tmp_path: Path
) -> None:
    with zipfile.ZipFile(MULBERRY_ZIP) as whole:
        wanted = ("symbol-info.csv", "EN/penguin.svg", "EN/eat_,_to.svg", "EN/A.svg")
        some: dict[str, bytes | str] = {name: whole.read(name) for name in wanted}
    opened.packs.install(make_zip(tmp_path / "m.zip", some))
    found = [each for each in opened.pictures.find("penguin") if each.pack == "mulberry"]
    opened.dreams.add_dream(ann.id, "See a penguin", found[0].picture)
    made = opened.take_home.make(opened.people.plan(ann.id), DocumentChoices(DocumentKind.PLAN, 16, TODAY))
    assert made.pdf.startswith(b"%PDF")


@pytest.mark.parametrize(
    "ref", ["", "x", "a/b@", "a/b@xyz", "mulberry/" + "x" * 9_000, "/@" + "0" * 64, "a/b/c@" + "0" * 64]
)
def test_odd_references_give_a_placeholder(opened: Services, ref: str) -> None:
    picture = Picture(PictureKind.SYMBOL, ref)
    assert opened.pictures.data(picture).format == "svg"
    assert SymbolRef.of(picture).pack in {"", "a", "mulberry"}


def test_trouble_is_plain(packs: PackService, tmp_path: Path) -> None:
    with pytest.raises(PlainError) as trouble:
        packs.install(tmp_path / "none.zip")
    assert trouble.value.sentence
