from pathlib import Path

import pytest
from tests.symbols.packs_for_tests import SQUARE, make_zip, svg

from pcplanner.domain.pictures import SymbolRef
from pcplanner.symbols.arrivals import PackSaid
from pcplanner.symbols.shelf import Shelf


def shelf_with(tmp_path: Path, *names: str) -> Shelf:
    shelf = Shelf(tmp_path / "packs")
    for name in names:
        shelf.install(make_zip(tmp_path / "a.zip", {"tree.svg": SQUARE}), said=PackSaid(name))
    return shelf


def test_there_may_be_no_folder_yet(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "none")
    assert shelf.ids() == shelf.packs() == ()
    assert shelf.pack("tree") is None
    assert not shelf.remove("tree")


def test_packs_come_and_go_at_any_moment(tmp_path: Path) -> None:
    shelf = shelf_with(tmp_path, "One", "Two")
    other_window = Shelf(shelf.folder)
    assert [pack.id for pack in other_window.packs()] == ["one", "two"]
    assert shelf.remove("one")
    assert [pack.id for pack in other_window.packs()] == ["two"]
    assert other_window.drawing(SymbolRef("one", "tree")) is None


def test_a_pack_that_was_replaced_is_read_anew(tmp_path: Path) -> None:
    shelf = shelf_with(tmp_path, "One")
    chosen = SymbolRef.of(shelf.packs()[0].symbols[0].picture)
    assert shelf.has_exactly(chosen)
    shelf.install(make_zip(tmp_path / "b.zip", {"tree.svg": svg('<circle r="9"/>')}), said=PackSaid("One"))
    drawing = shelf.drawing(chosen)
    assert drawing is not None
    assert b"circle" in drawing.data
    assert not shelf.has_exactly(chosen)


def test_a_damaged_pack_is_no_pack_and_can_be_removed(tmp_path: Path) -> None:
    shelf = shelf_with(tmp_path, "One", "Two")
    (shelf.folder / "one.zip").write_bytes(b"hello")
    assert [pack.id for pack in shelf.packs()] == ["two"]
    assert shelf.ids() == ("one", "two")
    assert shelf.remove("one")


@pytest.mark.parametrize("pack_id", ["", ".", "..", "../packs", "a/b", "/etc/x", "a\0b", ".hidden"])
def test_ids_cannot_lead_elsewhere(pack_id: str, tmp_path: Path) -> None:
    shelf = shelf_with(tmp_path, "One")
    assert shelf.pack(pack_id) is None
    assert not shelf.remove(pack_id)
    assert shelf.ids() == ("one",)
