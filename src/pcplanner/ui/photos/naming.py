"""Ask what is in a picture, and offer words for it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.pictures import Picture, PictureData, PictureKind
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say


@dataclass(frozen=True, slots=True)
class Offer:
    """Words that may say what is in the picture, with the face of whom they name."""

    words: str
    picture: Picture | None = None
    is_round: bool = False


@dataclass(frozen=True, slots=True)
class NamingState:
    """The picture, the words so far, what of them was typed, what is offered, and what was chosen."""

    picture: PictureData | None = None
    words: str = ""
    typed: str = ""
    offers: tuple[Offer, ...] = ()
    chosen: tuple[str, ...] = ()


class Naming(QObject):
    """Hold the words for one picture. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, words_for: str, usual: str) -> None:
        super().__init__()
        self._words_for = words_for.strip()
        self._usual = usual
        self.state = NamingState(offers=_offers(self._words_for, ()))

    @property
    def alt(self) -> str:
        """Return what the picture is called: the words, else what it is for, else the usual words."""
        return self.state.words.strip() or self._words_for or self._usual

    def offer_words(self, words: str) -> None:
        """Offer these words, and take them where none are chosen; ``offer_people`` keeps them first."""
        self._words_for = words.strip()
        self._set(replace(self.state, offers=_offers(self._words_for, ())))

    def offer_people(self, plan: Plan) -> None:
        """Offer the names of the person and of everybody in the circle, the closest first."""
        self._set(replace(self.state, offers=_offers(self._words_for, _people(plan))))

    def show(self, picture: PictureData | None) -> None:
        """Ask about this picture; with ``None`` nothing is asked, and the words so far are kept."""
        self._set(replace(self.state, picture=picture))

    def type(self, words: str) -> None:
        """Take what was typed; what was chosen before is part of the words now."""
        self._set(replace(self.state, words=words, typed=words, chosen=()))

    def choose(self, words: str) -> None:
        """Take words that were offered, after those that are there; choosing again takes them away."""
        before = self.state.chosen
        chosen = tuple(w for w in before if w != words) if words in before else (*before, words)
        typed = (self.state.typed.strip(),) if self.state.typed.strip() else ()
        self._set(replace(self.state, words=in_one((*typed, *chosen)), chosen=chosen))

    def _set(self, state: NamingState) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit()


def in_one(words: tuple[str, ...]) -> str:
    """Return several words as one: "Nell", "Nell and Sam", "Nell, Sam and Mum"."""
    if len(words) < 2:
        return "".join(words)
    return say("naming.both", first=", ".join(words[:-1]), last=words[-1])


def _offers(words_for: str, people: Iterable[Offer]) -> tuple[Offer, ...]:
    first = (Offer(words_for),) if words_for else ()
    each = {offer.words: offer for offer in (*first, *people)}
    return tuple(each.values())


def _people(plan: Plan) -> Iterator[Offer]:
    circle = sorted(plan.supporters, key=lambda each: (each.ring, each.place))
    for name, picture in ((plan.person.name, plan.person.picture), *((s.name, s.picture) for s in circle)):
        if name:
            is_face = picture is not None and picture.kind is not PictureKind.SYMBOL
            yield Offer(name, picture, is_round=is_face)
