"""Run the commands that need no window; each is one plain function over the services."""

import argparse
import sys
from collections.abc import Callable, Mapping
from getpass import getpass
from types import MappingProxyType

from pcplanner.cli.arguments import DONE, INPUT
from pcplanner.cli.easy_read import check_easy_read
from pcplanner.cli.exports import export_document, export_json, export_schema
from pcplanner.cli.finding import search_symbols, suggest_symbols
from pcplanner.cli.packs import install_pack, list_packs, remove_pack
from pcplanner.cli.status import places_of, tell
from pcplanner.cli.styles import check_styles, list_styles
from pcplanner.documents.choices import Format
from pcplanner.domain.dates import full_date
from pcplanner.domain.errors import InputError, PlainError
from pcplanner.domain.people import PersonCard
from pcplanner.domain.text import search_key
from pcplanner.domain.words import say
from pcplanner.services.bundle import Services, build_services
from pcplanner.services.demo import make_example_pack
from pcplanner.services.library import secret_from
from pcplanner.storage.keys import Practice, Secret

_PAGE_OF_PEOPLE = 500


def run(asked: argparse.Namespace) -> int:
    """Run a command; say what went wrong in one plain sentence and return the exit status."""
    try:
        _COMMANDS[asked.command](asked)
    except PlainError as trouble:
        return tell(trouble)
    except BrokenPipeError:
        # Whoever reads has heard enough, as when only the first lines are wanted.
        sys.stdout = None  # nothing more is written, not even at the end
    except KeyboardInterrupt:
        print(say("cli.stopped"), file=sys.stderr)
        return INPUT
    return DONE


def _demo(asked: argparse.Namespace) -> None:
    for made in make_example_pack(asked.out, [Format(x) for x in asked.format]):
        print(say("cli.made", file=made))


def _people(asked: argparse.Namespace) -> None:
    services = _opened(asked)
    try:
        for card in _everybody(services):
            changed = full_date(card.changed_on) if card.changed_on else say("cli.new_plan")
            print(f"{card.id}  {card.name}  {changed}")
    finally:
        services.library.lock()


def _export(asked: argparse.Namespace) -> None:
    services = _opened(asked)
    try:
        plan = services.people.plan(_person_id(services, asked.person))
        export = export_json if asked.format == "json" else export_document
        export(services, plan, asked)
    finally:
        services.library.lock()


def _schema(asked: argparse.Namespace) -> None:
    print(say("cli.made", file=export_schema(asked.out)))


def _backup(asked: argparse.Namespace) -> None:
    services = _opened(asked)
    try:
        print(say("cli.made", file=services.library.back_up()))
    finally:
        services.library.lock()


def _restore(asked: argparse.Namespace) -> None:
    services = build_services(places_of(asked))
    secret = _secret(asked)
    copy = asked.copy or services.library.newest_good_backup(secret, is_practice=asked.practice)
    if copy is None:
        raise InputError(say("cli.no_copy"))
    contents = services.library.peek(copy, secret)
    services.library.restore(copy, secret, is_practice=asked.practice)
    services.library.lock()
    print(say("cli.restored", people=contents.people, when=full_date(contents.made_at.date())))


def _check(asked: argparse.Namespace) -> None:
    services = build_services(places_of(asked))
    report = services.library.check(_secret(asked), is_practice=asked.practice)
    print(say("cli.check_people", people=report.people))
    print(say("cli.check_copies", sound=report.sound_backups, all=report.backups))
    if not report.is_sound:
        raise InputError(" ".join(report.problems))
    print(say("cli.check_sound"))


_SYMBOLS: Mapping[str, Callable[[argparse.Namespace], None]] = MappingProxyType(
    {
        "install": install_pack,
        "packs": list_packs,
        "remove": remove_pack,
        "search": search_symbols,
        "suggest": suggest_symbols,
    }
)


def _styles(asked: argparse.Namespace) -> None:
    (check_styles if asked.part == "check" else list_styles)(asked)


def _symbols(asked: argparse.Namespace) -> None:
    _SYMBOLS[asked.part](asked)


_COMMANDS: Mapping[str, Callable[[argparse.Namespace], None]] = MappingProxyType(
    {
        "demo": _demo,
        "people": _people,
        "export": _export,
        "schema": _schema,
        "backup": _backup,
        "restore": _restore,
        "check": _check,
        "symbols": _symbols,
        "styles": _styles,
        "easyread": check_easy_read,
    }
)


def _opened(asked: argparse.Namespace) -> Services:
    services = build_services(places_of(asked))
    if asked.practice:
        services.library.open_practice()
    else:
        services.library.open_with(_secret(asked))
    return services


def _secret(asked: argparse.Namespace) -> Secret:
    if asked.practice:
        return Practice()
    if asked.passphrase_file is not None:
        try:
            words = asked.passphrase_file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as trouble:
            raise InputError(say("cli.no_passphrase_file")) from trouble
        return secret_from(words.rstrip("\r\n"))
    try:
        return secret_from(getpass(say("cli.passphrase_prompt") + " "))
    except EOFError as trouble:
        raise InputError(say("cli.no_passphrase")) from trouble


def _everybody(services: Services) -> list[PersonCard]:
    cards: list[PersonCard] = []
    while True:
        found = services.people.find(offset=len(cards), limit=_PAGE_OF_PEOPLE)
        cards.extend(found.cards)
        if not found.cards or len(cards) >= found.total:
            return cards


def _person_id(services: Services, wanted: str) -> str:
    fits = [
        card.id
        for card in _everybody(services)
        if card.id == wanted or search_key(card.name) == search_key(wanted.strip())
    ]
    if not fits:
        raise InputError(say("cli.nobody", name=wanted))
    if len(fits) > 1:
        raise InputError(say("cli.several", name=wanted, ids=", ".join(fits)))
    return fits[0]
