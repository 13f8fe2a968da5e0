import zipfile
from pathlib import Path

import pytest

from pcplanner.symbols.arrivals import PackAbout
from pcplanner.symbols.pack import Symbol
from pcplanner.symbols.pack_file import UnreadablePack, read_pack, writing
from pcplanner.symbols.sources import Skipped

ABOUT = PackAbout("Kettles", "CC0", "Kettles by Sam")
TREE = Symbol("tree", "tree", ("oak",), "places", "A tree.")


def make(path: Path, drawings: dict[str, bytes] | None = None) -> Path:
    with writing(path) as writer:
        for name, data in (drawings or {"tree": b"<svg/>"}).items():
            writer.add(Symbol(name, name, ("oak",), "places", f"A {name}."), "svg", data)
        writer.finish(path.stem, ABOUT, [Skipped("bad.svg", "It is broken.")])
    return path


def test_a_pack_comes_back_as_it_was(tmp_path: Path) -> None:
    found = read_pack(make(tmp_path / "kettles.zip"))
    pack = found.pack
    assert (pack.id, pack.name, pack.licence, pack.credit) == ("kettles", "Kettles", "CC0", "Kettles by Sam")
    assert found.skipped == (Skipped("bad.svg", "It is broken."),)
    (tree,) = pack.symbols
    assert (tree.id, tree.words, tree.group, tree.alt, tree.pack) == (
        "tree",
        ("oak",),
        "places",
        "A tree.",
        "kettles",
    )
    drawing = pack.drawing("tree")
    assert drawing is not None
    assert (drawing.format, drawing.data, drawing.credit) == ("svg", b"<svg/>", "Kettles by Sam")
    assert pack.drawing("bush") is None


def test_it_is_a_zip_that_anybody_can_open(tmp_path: Path) -> None:
    with zipfile.ZipFile(make(tmp_path / "kettles.zip")) as file:
        assert file.testzip() is None
        assert file.read("pictures/00001.svg") == b"<svg/>"


def test_a_failure_leaves_the_old_pack_and_nothing_else(tmp_path: Path) -> None:
    path = make(tmp_path / "kettles.zip")
    before = path.read_bytes()
    with pytest.raises(TypeError), writing(path) as writer:
        writer.add(TREE, "svg", 5)  # type: ignore[arg-type]  # this is what fails
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["kettles.zip"]


def test_every_cut_is_noticed(tmp_path: Path) -> None:
    path = make(tmp_path / "kettles.zip")
    whole = path.read_bytes()
    for length in (0, 1, 15, 100, len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:length])
        with pytest.raises(UnreadablePack):
            read_pack(path)


def test_a_drawing_that_changed_on_the_disk_is_gone_and_not_wrong(tmp_path: Path) -> None:
    path = make(tmp_path / "kettles.zip", {"tree": b"<svg>tree</svg>", "bush": b"<svg>bush</svg>"})
    pack = read_pack(path).pack
    data = bytearray(path.read_bytes())
    data[60] ^= 255
    path.write_bytes(data)
    assert pack.drawing("tree") is None
    assert pack.drawing("bush") is not None
    path.unlink()
    assert pack.drawing("bush") is None


@pytest.mark.parametrize(
    "index",
    ["", "[]", "{}", '{"format": 2}', '{"format": 1, "pack": {}, "symbols": [], "skipped": []}'],
)
def test_an_index_of_another_kind_is_refused(index: str, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("index.json", index)
    with pytest.raises(UnreadablePack):
        read_pack(path)


def test_any_byte_may_be_wrong_and_nothing_else_breaks(tmp_path: Path) -> None:
    path = make(tmp_path / "kettles.zip")
    whole = path.read_bytes()
    for at in range(len(whole)):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 255]) + whole[at + 1 :])
        try:
            pack = read_pack(path).pack
        except UnreadablePack:
            continue
        drawings = [pack.drawing(symbol.id) for symbol in pack.symbols]
        assert all(x is None or x.data == b"<svg/>" for x in drawings)
