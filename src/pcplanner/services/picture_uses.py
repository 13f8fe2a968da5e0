"""Remember the pictures of a person: favourites, the one for some words, and the same one through a plan."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from pcplanner.domain.access import Form
from pcplanner.domain.changes import Changed
from pcplanner.domain.picture_uses import PictureUse, picture_use_id
from pcplanner.domain.pictures import Picture, PictureKind, SymbolRef
from pcplanner.domain.plan import Plan
from pcplanner.domain.same_picture import Pictured, other_picture, pictures_in_plan
from pcplanner.domain.words import say
from pcplanner.services.desk import Desk
from pcplanner.services.finders import Finders
from pcplanner.services.packs import PackService

_MOST = 4
_KINDS: Mapping[Form, PictureKind] = MappingProxyType(
    {Form.PHOTO: PictureKind.PHOTO, Form.SYMBOL: PictureKind.SYMBOL}
)


@dataclass(frozen=True, slots=True)
class OtherPicture:
    """The picture that the same words have elsewhere in the plan; ``words`` are those, as they were said."""

    words: str
    picture: Picture


class PictureUseService:
    """What somebody can do with the pictures they have used."""

    def __init__(self, desk: Desk, packs: PackService, finders: Finders) -> None:
        self._desk = desk
        self._packs = packs
        self._finders = finders

    def set_favourite(self, person_id: str, picture: Picture, *, is_favourite: bool) -> Changed[PictureUse]:
        """Keep a picture as a favourite of somebody, or no longer; when it was last used stays known."""
        use_id = picture_use_id(person_id, picture)
        with self._desk.library.reading() as reader:
            known = reader.find(PictureUse, use_id)
        use = known or PictureUse(use_id, person_id, picture, self._desk.clock.now())
        if use.is_favourite is is_favourite:
            return Changed(use, person_id, frozenset())
        did = say("did.kept_favourite" if is_favourite else "did.took_favourite_away")
        return self._desk.put(did, replace(use, is_favourite=is_favourite))

    def suggest(self, plan: Plan, text: str, most: int = _MOST) -> tuple[Picture, ...]:
        """Return pictures for a line of a plan, at most so many.

        First comes what this person chose for such words before, then what the plan has for them, then what
        the packs have; none where a guess would be silly.
        """
        packs = self._packs.packs(plan.person.id)
        telling = self._finders.telling(packs, text)

        def words_for(thing: Pictured) -> str:
            is_near = bool(telling & self._finders.telling(packs, thing.words))
            return self._words_for(plan, thing) if is_near else ""

        wanted = _KINDS.get(plan.person.access.form)
        chosen = {each.words: each.picture for each in plan.word_pictures}
        for words, pictures in pictures_in_plan(plan, words_for).items():
            # Where there is a photo and a symbol for the same words, the person has said which they like.
            liked = next((x for x in pictures if x.kind is wanted), None)
            if words not in chosen or (liked is not None and chosen[words].kind is not wanted):
                chosen[words] = liked or pictures[0]
        return tuple(map(self._named, self._finders.suggest(packs, text, most, chosen)))

    def other_picture(self, plan: Plan, thing: Pictured) -> OtherPicture | None:
        """Return the picture that the words of something have elsewhere in the plan, where it is another."""
        if thing.picture is None or not thing.words:
            return None
        packs = self._packs.packs(plan.person.id)
        idea = self._finders.idea(packs, thing.words, thing.picture, plan.word_pictures)
        wanted = frozenset(idea.words.split())

        def words_for(each: Pictured) -> str:
            is_near = bool(wanted & self._finders.telling(packs, each.words))
            return self._words_for(plan, each) if is_near else ""

        found = other_picture(plan, thing, words_for) if idea.words else None
        return None if found is None else OtherPicture(idea.said, self._named(found))

    def _named(self, picture: Picture) -> Picture:
        """Return a picture with what it is called, where the plan did not say so."""
        if picture.alt or picture.kind is not PictureKind.SYMBOL:
            return replace(picture, alt=picture.alt or say("photos.a_photo"))
        drawing = self._packs.drawing(SymbolRef.of(picture))
        return replace(picture, alt=drawing.alt if drawing else say("photos.missing"))

    def _words_for(self, plan: Plan, thing: Pictured) -> str:
        if thing.picture is None:
            return ""
        packs = self._packs.packs(plan.person.id)
        return self._finders.idea(packs, thing.words, thing.picture, plan.word_pictures).words
