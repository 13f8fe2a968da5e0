"""Read the command line: what can be asked for, with its help."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import pcplanner
from pcplanner.domain.access import ThemeName
from pcplanner.domain.people import PRINT_SIZES_PT
from pcplanner.domain.words import say

_NEEDS_QT = frozenset({("open", ""), ("screens", ""), ("bench", ""), ("symbols", "sheet")})
DONE, INPUT, ENVIRONMENT = 0, 1, 2
_KINDS = (
    "plan",
    "large-print",
    "style",
    "invitation",
    "agenda",
    "my-views",
    "what-next",
    "feedback",
    "sort",
    "record",
)
_FORMATS = ("pdf", "docx", "txt", "png", "epub", "html", "mp3", "json")
_AUDIENCES = ("me", "family", "supporters", "gp", "anyone")

_EXAMPLES = """examples:
  pcplanner                                     open the app
  pcplanner --practice                          open the app with the example people
  pcplanner demo --out example-plan             make every example document
  pcplanner people --passphrase-file FILE       list the people in the library
  pcplanner export Robin --practice --kind plan --size 16 --out robin.pdf
  pcplanner export Robin --practice --kind style --style path --for family --out path.pdf
  pcplanner export Robin --practice --format docx --out robin.docx
  pcplanner export Robin --practice --format epub --out robin.epub
  pcplanner export Robin --practice --format json --out robin.json
  pcplanner backup                              make a copy of the library now
  pcplanner screens --out pictures --theme dark --scale 200
  pcplanner symbols install mulberry-symbols.zip
  pcplanner symbols search bus stop
  pcplanner symbols suggest "I want to go swimming" --json
  pcplanner styles check my_style.toml          say what is wrong with a planning style
  pcplanner easyread letter.txt                 find words and sentences that are hard to read
  pcplanner easyread - --json                   the same for what comes in, for another program
  pcplanner bench --people 1000 --json
"""


def needs_qt(asked: argparse.Namespace) -> bool:
    """Say whether what was asked for draws, so that Qt has to be loaded."""
    return (asked.command, getattr(asked, "part", "")) in _NEEDS_QT


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say what is wrong in one sentence; it is the user's input, so the status is 1."""
        self.exit(INPUT, say("cli.usage", what=f"{message.capitalize()}.", command=self.prog) + "\n")


def parse(arguments: Sequence[str]) -> argparse.Namespace | int:
    """Return what was asked for, or an exit status when the parser has answered itself."""
    parser = _Parser(
        prog="pcplanner",
        description=say("cli.about"),
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"pcplanner {pcplanner.__version__}")
    parser.add_argument("--practice", action="store_true", help=say("cli.help_practice"))
    parser.add_argument("--folder", type=Path, help=say("cli.help_folder"))
    parser.add_argument("--log-speech", type=Path, metavar="FILE", help=say("cli.help_log_speech"))
    parser.set_defaults(command="open")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    _add_plan_commands(commands)
    _add_library_commands(commands)
    _add_drawing_commands(commands)
    _add_symbol_commands(commands)
    _add_style_commands(commands)
    _add_text_commands(commands)
    try:
        asked = parser.parse_args(arguments)
    except SystemExit as over:
        return over.code if isinstance(over.code, int) else INPUT
    asked.command = asked.command or "open"
    return asked


Commands = argparse._SubParsersAction  # argparse gives this type no public name


def _add_plan_commands(commands: "Commands[_Parser]") -> None:
    demo = commands.add_parser("demo", help=say("cli.help_demo"))
    demo.add_argument("--out", type=Path, required=True, metavar="DIR")
    demo.add_argument("--format", nargs="+", choices=_FORMATS, default=_FORMATS, help=say("cli.help_formats"))
    people = commands.add_parser("people", help=say("cli.help_people"))
    _add_library_options(people)
    export = commands.add_parser("export", help=say("cli.help_export"))
    export.add_argument("person", metavar="PERSON", help=say("cli.help_person"))
    export.add_argument("--kind", choices=_KINDS, default="plan", help=say("cli.help_kind"))
    export.add_argument("--for", dest="audience", choices=_AUDIENCES, default="me", help=say("cli.help_for"))
    export.add_argument("--style", default="", metavar="ID", help=say("cli.help_style"))
    export.add_argument("--about", default="", metavar="ID", help=say("cli.help_about"))
    export.add_argument("--format", choices=_FORMATS, default=_FORMATS[0], help=say("cli.help_format"))
    export.add_argument("--in-parts", action="store_true", help=say("cli.help_in_parts"))
    export.add_argument("--pictures", action="store_true", help=say("cli.help_pictures"))
    export.add_argument("--size", type=int, choices=PRINT_SIZES_PT, metavar="PT", help=say("cli.help_size"))
    export.add_argument("--out", type=Path, required=True, metavar="FILE")
    _add_library_options(export)
    schema = commands.add_parser("schema", help=say("cli.help_schema"))
    schema.add_argument("--out", type=Path, required=True, metavar="FILE")


def _add_library_commands(commands: "Commands[_Parser]") -> None:
    backup = commands.add_parser("backup", help=say("cli.help_backup"))
    _add_library_options(backup)
    restore = commands.add_parser("restore", help=say("cli.help_restore"))
    restore.add_argument("copy", nargs="?", type=Path, metavar="COPY", help=say("cli.help_copy"))
    _add_library_options(restore)
    check = commands.add_parser("check", help=say("cli.help_check"))
    _add_library_options(check)


def _add_drawing_commands(commands: "Commands[_Parser]") -> None:
    screens = commands.add_parser("screens", help=say("cli.help_screens"))
    screens.add_argument("--out", type=Path, required=True, metavar="DIR")
    screens.add_argument("--theme", choices=tuple(x.value for x in ThemeName), default="light")
    screens.add_argument("--scale", type=int, choices=(100, 125, 150, 200), default=100)
    screens.add_argument("--size", default="1366x768", metavar="WIDTHxHEIGHT")
    screens.add_argument("--only", metavar="PAGE", help=say("cli.help_only"))
    bench = commands.add_parser("bench", help=say("cli.help_bench"))
    bench.add_argument("--people", type=int, default=1000, metavar="N")
    bench.add_argument("--json", action="store_true")
    bench.add_argument("--child", action="store_true", help=argparse.SUPPRESS)


def _add_symbol_commands(commands: "Commands[_Parser]") -> None:
    symbols = commands.add_parser("symbols", help=say("cli.help_symbols"))
    parts = symbols.add_subparsers(dest="part", required=True, parser_class=_Parser)
    sheet = parts.add_parser("sheet", help=say("cli.help_sheet"))
    sheet.add_argument("--out", type=Path, required=True, metavar="FILE.png")
    install = parts.add_parser("install", help=say("cli.help_install"))
    install.add_argument("file", type=Path, metavar="FILE", help=say("cli.help_pack_file"))
    install.add_argument("--name", default="", help=say("cli.help_pack_name"))
    install.add_argument("--credit", default="", help=say("cli.help_pack_credit"))
    install.add_argument("--licence", default="", help=say("cli.help_pack_licence"))
    parts.add_parser("packs", help=say("cli.help_packs"))
    remove = parts.add_parser("remove", help=say("cli.help_remove"))
    remove.add_argument("pack", metavar="ID", help=say("cli.help_pack_id"))
    search = parts.add_parser("search", help=say("cli.help_search"))
    search.add_argument("words", nargs="+", metavar="WORDS")
    search.add_argument("--limit", type=int, default=20, metavar="N")
    search.add_argument("--json", action="store_true", help=say("cli.help_json"))
    suggest = parts.add_parser("suggest", help=say("cli.help_suggest"))
    suggest.add_argument("sentence", nargs="?", metavar="SENTENCE", help=say("cli.help_sentence"))
    suggest.add_argument("--json", action="store_true", help=say("cli.help_json"))


def _add_style_commands(commands: "Commands[_Parser]") -> None:
    styles = commands.add_parser("styles", help=say("cli.help_styles"))
    parts = styles.add_subparsers(dest="part", required=True, parser_class=_Parser)
    parts.add_parser("list", help=say("cli.help_styles_list"))
    check = parts.add_parser("check", help=say("cli.help_styles_check"))
    check.add_argument("file", nargs="?", type=Path, metavar="FILE", help=say("cli.help_style_file"))


def _add_text_commands(commands: "Commands[_Parser]") -> None:
    about = say("cli.help_easyread")
    easyread = commands.add_parser("easyread", help=about, description=about)
    easyread.add_argument("file", type=Path, metavar="FILE", help=say("cli.help_easyread_file"))
    easyread.add_argument("--person", default="", metavar="NAME", help=say("cli.help_easyread_person"))
    easyread.add_argument("--json", action="store_true", help=say("cli.help_easyread_json"))


def _add_library_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--practice", action="store_true", default=argparse.SUPPRESS, help=say("cli.help_practice")
    )
    parser.add_argument("--passphrase-file", type=Path, metavar="FILE", help=say("cli.help_passphrase_file"))
