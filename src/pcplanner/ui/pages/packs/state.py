"""Say what the page shows: the packs, what is being added, and what came of it, all in plain words."""

from dataclasses import dataclass
from enum import Enum, auto

from pcplanner.domain.pictures import Picture
from pcplanner.domain.words import say
from pcplanner.services.packs import PackCard
from pcplanner.symbols.arrivals import Installed, LookedAt
from pcplanner.symbols.sources import Skipped

_FREE = ("CC0", "PUBLIC DOMAIN")
_SHARED = frozenset({"MIT", "APACHE"})


class View(Enum):
    """What the page shows."""

    LIST = auto()
    WAYS = auto()
    ASK = auto()
    ADDED = auto()
    LEFT_OUT = auto()


@dataclass(frozen=True, slots=True)
class Progress:
    """How far adding has come; ``total`` is 0 while that is not known."""

    words: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What was left out of one pack."""

    pack: str
    skipped: tuple[Skipped, ...]


@dataclass(frozen=True, slots=True)
class Added:
    """What came in, with some of its pictures."""

    made: Installed
    samples: tuple[Picture, ...] = ()


@dataclass(frozen=True, slots=True)
class PacksState:
    """Everything the page shows; ``progress`` covers the view while something long is going on."""

    view: View = View.LIST
    name: str = ""
    face: Picture | None = None
    cards: tuple[PackCard, ...] = ()
    found: LookedAt | None = None
    progress: Progress | None = None
    added: Added | None = None
    left_out: LeftOut | None = None

    @property
    def has_only_ours(self) -> bool:
        """Say whether nobody has added a pack yet."""
        return len(self.cards) == 1 and self.cards[0].is_own


def pictures_words(count: int) -> str:
    """Return how many pictures there are, in words."""
    return say("packs.pictures_one") if count == 1 else say("packs.pictures_many", count=f"{count:,}")


def left_out_words(count: int) -> str:
    """Return how many pictures were left out, in words."""
    return say("packs.out_one") if count == 1 else say("packs.out_many", count=f"{count:,}")


def licence_words(licence: str) -> str:
    """Return what may be done with the pictures, in plain words."""
    known = licence.upper()
    if not known:
        return say("packs.may_unknown")
    if known.startswith(_FREE):
        return say("packs.may_all")
    parts = set(known.replace("-", " ").split())
    if parts >= {"CC", "BY"}:
        is_sold, is_changed = "NC" not in parts, "ND" not in parts
        if is_sold:
            return say("packs.may_share") if is_changed else say("packs.may_as_it_is")
        return say("packs.may_not_sell") if is_changed else say("packs.may_not_sell_as_it_is")
    return say("packs.may_share") if known in _SHARED else say("packs.may_other", licence=licence)


def spoken_card(card: PackCard) -> tuple[str, ...]:
    """Return what is said about a pack, sentence by sentence."""
    if card.is_away:
        return (say("packs.taken_away", name=card.name),)
    if card.is_damaged:
        return (say("packs.damaged", name=card.name),)
    known = (f"{card.name}.", f"{pictures_words(card.symbols)}.", licence_words(card.licence))
    return (*known, say("packs.whose", credit=card.credit)) if card.credit else known


def added_words(made: Installed) -> str:
    """Return how many pictures came in, in words."""
    name, many = made.about.name, f"{made.symbols:,}"
    return say("packs.came_one", name=name) if made.symbols == 1 else say("packs.came", count=many, name=name)


def prompt_words(state: PacksState) -> str:
    """Return the one short question of what is shown now."""
    if state.progress is not None:
        return say("packs.prompt_adding")
    match state.view:
        case View.LIST:
            return say("packs.prompt_mine" if state.name else "packs.prompt")
        case View.WAYS:
            return say("packs.prompt_ways")
        case View.ASK:
            return say("packs.prompt_ask", count=pictures_words(state.found.pictures if state.found else 0))
        case View.ADDED:
            return say("packs.prompt_added")
    return say("packs.prompt_left_out", name=state.left_out.pack if state.left_out else "")


def next_label(state: PacksState) -> str | None:
    """Return what the Next button says; ``None`` for its usual word."""
    if state.progress is not None:
        return None
    match state.view:
        case View.LIST:
            return say("packs.add")
        case View.WAYS:
            return None
        case View.ASK:
            return say("packs.add_them")
    return say("packs.see_all")
