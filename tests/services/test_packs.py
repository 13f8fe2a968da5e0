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


def test_a_pack_that_was_taken_away_comes_back_to_its_place(
    packs: PackService, places: Places, tmp_path: Path
) -> None:
    packs.install(kettles(tmp_path))
    packs.install(small_mulberry(tmp_path / "m.zip"))
    packs.move("kettles", -1)
    packs.switch("kettles", "ann", is_on=False)
    packs.remove("kettles")
    assert [pack.id for pack in packs.packs()] == ["builtin", "mulberry"]
    away = packs.cards("ann")[0]
    assert (away.id, away.name, away.is_away) == ("kettles", "Kettles", True)
    packs.move("mulberry", -1)
    packs.bring_back("kettles")
    assert [(card.id, card.is_on) for card in packs.cards("ann")] == [
        ("kettles", False),
        ("mulberry", True),
        ("builtin", True),
    ]
    assert [each.name for each in places.packs.iterdir() if each.name.startswith(".")] == []


def test_only_the_pack_taken_away_last_can_be_brought_back(
    packs: PackService, places: Places, tmp_path: Path
) -> None:
    packs.install(kettles(tmp_path))
    packs.install(small_mulberry(tmp_path / "m.zip"))
    packs.remove("kettles")
    packs.remove("mulberry")
    assert [card.id for card in packs.cards()] == ["builtin", "mulberry"]
    with pytest.raises(NoSuchPack):
        packs.bring_back("kettles")
    packs.throw_away_removed()
    with pytest.raises(NoSuchPack):
        packs.bring_back("mulberry")
    assert [card.id for card in packs.cards()] == ["builtin"]
    assert list(places.packs.iterdir()) == []


def test_a_pack_added_again_is_not_overwritten_by_the_one_taken_away(
    packs: PackService, tmp_path: Path
) -> None:
    packs.install(kettles(tmp_path))
    packs.remove("kettles")
    packs.install(kettles(tmp_path, svg('<circle r="40" cx="50" cy="50"/>')))
    assert [card.is_away for card in packs.cards()] == [False, False]
    with pytest.raises(NoSuchPack):
        packs.bring_back("kettles")
    (pack,) = [each for each in packs.packs() if each.id == "kettles"]
    drawing = pack.drawing("kettle")
    assert drawing is not None
    assert b"circle" in drawing.data


def test_what_somebody_says_of_a_pack_is_kept_and_credited(packs: PackService, tmp_path: Path) -> None:
    plain = make_zip(tmp_path / "photos.zip", {"a.svg": SQUARE})
    packs.install(plain, name="Oak House", owner="Pat Oak", licence="bought")
    card = packs.cards()[-1]
    assert (card.name, card.licence, card.credit) == ("Oak House", "bought", "Oak House, Pat Oak, bought")


def test_the_makers_own_title_and_credit_stay_whatever_the_pack_is_called(
    packs: PackService, tmp_path: Path
) -> None:
    packs.install(kettles(tmp_path), name="Our tea")
    assert packs.cards()[-1].credit == "Kettles, Copyright 2020 Sam Other, CC BY 4.0"
    packs.install(small_mulberry(tmp_path / "m.zip"), name="Our tea", owner="Sam")
    credit = packs.cards()[-1].credit
    assert "Steve Lee" in credit
    assert credit.endswith("Sam")


def test_a_pack_of_the_same_name_is_known_before_it_is_added(packs: PackService, tmp_path: Path) -> None:
    packs.install(kettles(tmp_path))
    assert packs.takes_place_of(" KETTLES ") == "Kettles"
    assert packs.takes_place_of("Kettles 2") == ""


def test_a_pack_that_cannot_be_read_is_shown_as_such_and_can_be_taken_away(
    packs: PackService, places: Places, tmp_path: Path
) -> None:
    packs.install(kettles(tmp_path))
    (places.packs / "kettles.zip").write_bytes(b"hello")
    card = packs.cards()[-1]
    assert (card.id, card.is_damaged, card.symbols) == ("kettles", True, 0)
    assert [pack.id for pack in packs.packs()] == ["builtin"]
    packs.remove("kettles")
    assert packs.cards()[-1].is_away


def test_a_card_shows_up_to_four_pictures_of_its_pack(packs: PackService, tmp_path: Path) -> None:
    packs.install(kettles(tmp_path))
    ours, theirs = packs.cards()
    assert len(set(ours.samples)) == 4
    assert len(theirs.samples) == 1


@pytest.mark.parametrize("damage", ["deleted", "emptied", "cut", "flipped", "a folder"])
def test_plans_stay_whole_when_a_pack_is_spoilt_while_the_program_runs(
    opened: Services, ann: Person, places: Places, tmp_path: Path, damage: str
) -> None:
    opened.packs.install(kettles(tmp_path))
    picture = kettle(opened)
    opened.dreams.add_dream(ann.id, "A kettle of my own", picture)
    before = opened.pictures.data(picture)
    path = places.packs / "kettles.zip"
    whole = path.read_bytes()
    path.unlink()
    if damage == "a folder":
        path.mkdir()
    elif damage != "deleted":
        at = whole.index(b"pictures/00001.svg") + 40
        spoilt = {"emptied": b"", "cut": whole[: len(whole) // 2]}
        flipped = whole[:at] + bytes([whole[at] ^ 255]) + whole[at + 1 :]
        path.write_bytes(spoilt.get(damage, flipped))
    assert opened.pictures.data(picture) == before
    plan = opened.people.plan(ann.id)
    assert opened.pictures.credits([picture]) == (
        "Some pictures are from Kettles, Copyright 2020 Sam Other, CC BY 4.0.",
    )
    made = opened.take_home.make(plan, DocumentChoices(DocumentKind.PLAN, 16, TODAY))
    assert not made.unreadable
    opened.pictures.find("kettle", person_id=ann.id)
    opened.packs.cards(ann.id)


def test_a_pack_switched_off_is_not_offered_but_the_plan_shows_and_prints_it(
    opened: Services, ann: Person, tmp_path: Path
) -> None:
    pypdf = pytest.importorskip("pypdf")
    opened.packs.install(kettles(tmp_path))
    picture = kettle(opened)
    opened.dreams.add_dream(ann.id, "A kettle of my own", picture)
    opened.packs.switch("kettles", ann.id, is_on=False)
    assert not [each for each in opened.pictures.find("kettle", person_id=ann.id) if each.pack == "kettles"]
    suggested = opened.pictures.suggest("I want a kettle", person_id=ann.id)
    assert picture not in suggested
    assert b"rect" in opened.pictures.data(picture).data
    made = opened.take_home.make(opened.people.plan(ann.id), DocumentChoices(DocumentKind.PLAN, 16, TODAY))
    path = opened.take_home.save(made.pdf, tmp_path / "a.pdf")
    text = " ".join(pypdf.PdfReader(path).pages[-1].extract_text().split())
    assert "Kettles, Copyright 2020 Sam Other" in text


def test_trouble_is_plain(packs: PackService, tmp_path: Path) -> None:
    with pytest.raises(PlainError) as trouble:
        packs.install(tmp_path / "none.zip")
    assert trouble.value.sentence
