import json
from pathlib import Path

import pytest

from pcplanner.__main__ import main
from pcplanner.services.bundle import build_services
from pcplanner.services.exporting import read_json
from pcplanner.services.places import places_under
from pcplanner.services.take_home import TakeHomeService
from pcplanner.storage.key_wrapping import CHEAP_COST

PASSPHRASE = "four dogs on a boat"


@pytest.fixture
def library(tmp_path: Path) -> list[str]:
    """Return the arguments that open a real library with two people in it."""
    services = build_services(places_under(tmp_path / "home"), cost=CHEAP_COST)
    services.library.start(PASSPHRASE, PASSPHRASE)
    services.people.add("Ann")
    services.people.add("Ben")
    services.library.lock()
    secret = tmp_path / "secret.txt"
    secret.write_text(PASSPHRASE + "\n")
    return ["--folder", str(tmp_path / "home"), "--passphrase-file", str(secret)]


def run(library: list[str], command: str, *rest: str) -> int:
    folder, secret = library[:2], library[2:]
    return main([*folder, command, *rest, *secret])


def test_people_are_listed(library: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(library, "people") == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split("  ")[1] for line in lines] == ["Ann", "Ben"]


def test_a_long_plan_is_written_in_parts_and_a_short_one_in_one(
    library: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "ann.pdf"
    assert run(library, "export", "ann", "--in-parts", "--out", str(out)) == 0
    assert out.is_file()
    out.unlink()
    monkeypatch.setattr(TakeHomeService, "volume_count", lambda *_: 2)
    assert run(library, "export", "ann", "--in-parts", "--out", str(out)) == 0
    names = sorted(x.name for x in tmp_path.glob("ann*.pdf"))
    assert names == ["ann part 1 of 2.pdf", "ann part 2 of 2.pdf"]


def test_a_plan_is_written(library: list[str], tmp_path: Path) -> None:
    out = tmp_path / "ann.pdf"
    assert run(library, "export", "ann", "--kind", "large-print", "--size", "22", "--out", str(out)) == 0
    assert out.read_bytes().startswith(b"%PDF-")


def test_a_plan_is_written_as_json_and_comes_back(library: list[str], tmp_path: Path) -> None:
    out = tmp_path / "ann.json"
    assert run(library, "export", "ann", "--format", "json", "--pictures", "--out", str(out)) == 0
    assert read_json(out.read_text(encoding="utf-8")).person.name == "Ann"


@pytest.mark.parametrize(("wanted", "start"), [("docx", b"PK"), ("txt", "Ann’s plan".encode())])
def test_a_plan_is_written_in_another_format(
    library: list[str], tmp_path: Path, wanted: str, start: bytes
) -> None:
    out = tmp_path / f"ann.{wanted}"
    assert run(library, "export", "ann", "--format", wanted, "--out", str(out)) == 0
    assert out.read_bytes().startswith(start)


def test_pictures_of_a_paper_are_one_for_each_page(library: list[str], tmp_path: Path) -> None:
    asked = ("--kind", "feedback", "--format", "png", "--out", str(tmp_path / "form.png"))
    assert run(library, "export", "ann", *asked) == 0
    made = sorted(tmp_path.glob("form*.png"))
    assert made[0].name == "form page 1.png"
    assert all(x.read_bytes().startswith(b"\x89PNG") for x in made)


def test_the_schema_is_written(tmp_path: Path) -> None:
    out = tmp_path / "plan.schema.json"
    assert main(["schema", "--out", str(out)]) == 0
    assert json.loads(out.read_text(encoding="utf-8"))["title"] == "pcplanner plan"


def test_a_paper_is_written_for_somebody(library: list[str], tmp_path: Path) -> None:
    for kind in ("feedback", "my-views"):
        out = tmp_path / f"{kind}.pdf"
        assert run(library, "export", "ann", "--kind", kind, "--for", "family", "--out", str(out)) == 0
        assert out.read_bytes().startswith(b"%PDF-")
    out = tmp_path / "path.pdf"
    assert run(library, "export", "ann", "--kind", "style", "--style", "path", "--out", str(out)) == 0
    assert out.exists()


@pytest.mark.parametrize(
    "asked",
    [
        ("--kind", "style"),
        ("--kind", "style", "--style", "no_such_way"),
        ("--kind", "invitation"),
        ("--kind", "sort"),
        ("--kind", "record", "--about", "no such meeting"),
        ("--kind", "feedback", "--format", "json"),
    ],
)
def test_a_paper_about_nothing_is_said_in_one_sentence(
    library: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], asked: tuple[str, ...]
) -> None:
    out = tmp_path / "x.pdf"
    assert run(library, "export", "ann", *asked, "--out", str(out)) == 1
    said = capsys.readouterr().err
    assert said.strip()
    assert "Traceback" not in said
    assert not out.exists()


def test_somebody_unknown_is_said_in_one_sentence(
    library: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(library, "export", "Zed", "--out", "x.pdf") == 1
    said = capsys.readouterr().err
    assert "Zed" in said
    assert "Traceback" not in said
    assert len(said.splitlines()) == 1


def test_a_wrong_passphrase_is_said_in_plain_words(
    library: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    Path(library[3]).write_text("something else")
    assert run(library, "people") == 1
    assert "Traceback" not in capsys.readouterr().err


def test_a_copy_is_made_checked_and_brought_back(
    library: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(library, "backup") == 0
    copy = capsys.readouterr().out.strip().removeprefix("Made ")
    assert Path(copy).exists()
    assert run(library, "check") == 0
    assert "2 people" in capsys.readouterr().out
    assert run(library, "restore", copy) == 0
    assert run(library, "people") == 0


def test_no_library_yet_is_the_users_input(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    secret = tmp_path / "s"
    secret.write_text(PASSPHRASE)
    assert main(["--folder", str(tmp_path / "none"), "people", "--passphrase-file", str(secret)]) == 1
    assert capsys.readouterr().err.strip()


@pytest.mark.parametrize(
    "words",
    [["dance"], ["export"], ["export", "x", "--size", "7", "--out", "y"], ["screens"], ["symbols"]],
)
def test_what_is_not_a_command_is_status_1(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 1
    assert "--help" in capsys.readouterr().err


def test_version_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert main(["--help"]) == 0
    assert "examples" in capsys.readouterr().out


def test_demo_writes_every_size(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--out", str(tmp_path / "pack"), "--format", "pdf", "json"]) == 0
    made = {x.name for x in (tmp_path / "pack").iterdir() if x.is_file()}
    assert {f"Robin’s plan {size} point.pdf" for size in (16, 18, 22, 28)} <= made
    assert {"my_views.pdf", "feedback.pdf", "plan.json"} <= made
