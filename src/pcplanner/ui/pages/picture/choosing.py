"""Find the pictures that can be chosen: by what was typed, for some words, or among those of the person."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from pcplanner.domain.picture_uses import PictureUse, WordPicture
from pcplanner.domain.pictures import Picture, PictureKind, SymbolRef
from pcplanner.domain.plan import Plan
from pcplanner.domain.text import search_key
from pcplanner.domain.words import say
from pcplanner.symbols.grouping import PictureGroup
from pcplanner.symbols.pack import Pack, Symbol

MOST_FOUND = 60
MOST_SUGGESTED = 10
MOST_USED = 60

Key = str
Find = Callable[[str], tuple[Symbol, ...]]


@dataclass(frozen=True, slots=True)
class Found:
    """One picture that can be chosen, with its words; a face is shown round."""

    words: str
    picture: Picture
    is_round: bool = False

    @property
    def key(self) -> Key:
        """Return what the same picture is known by, whatever it is called."""
        return key_of(self.picture)


def key_of(picture: Picture) -> Key:
    """Return what a picture is known by, whatever it is called; refs of other kinds never look the same."""
    return picture.ref


def group_words(group: PictureGroup) -> str:
    """Return what a group is called: in our words, or in those of its pack."""
    return group.own_name or say(f"picture.group_{group.id}")


def faces_of(plan: Plan) -> tuple[Found, ...]:
    """Return the faces of the person and of everybody in the circle who has one, the closest first."""
    return tuple(_faces(plan))


def _faces(plan: Plan) -> Iterator[Found]:
    everybody = sorted(plan.supporters, key=lambda each: (each.ring, each.place))
    named = ((plan.person.name, plan.person.picture), *((each.name, each.picture) for each in everybody))
    for name, picture in named:
        if picture is not None:
            yield Found(name, picture, is_round=picture.kind is not PictureKind.SYMBOL)


def part_words(group: PictureGroup, part: PictureGroup) -> str:
    """Return what a part of a group is called."""
    return part.own_name or group_words(group)


def in_group(group: PictureGroup) -> tuple[Found, ...]:
    """Return the pictures of a group."""
    return tuple(_found(each) for each in group.symbols)


def for_typed(typed: str, faces: Sequence[Found], find: Find) -> tuple[Found, ...]:
    """Return the pictures that fit what was typed: people by the beginning of a name, then symbols.

    A symbol that stands for somebody in the circle keeps its own label where both fit.
    """
    wanted = search_key(typed).split()
    symbols = tuple(_found(each) for each in find(typed))
    known = {each.key for each in symbols}
    people = (
        face
        for face in faces
        if wanted
        and face.key not in known
        and all(any(n.startswith(w) for n in search_key(face.words).split()) for w in wanted)
    )
    return once((*people, *symbols))


def for_words(
    words: str,
    faces: Sequence[Found],
    suggested: Sequence[Found],
    remembered: Sequence[WordPicture],
    find: Find,
) -> tuple[Found, ...]:
    """Return the pictures for some words: chosen before, people who are named, then what fits."""
    before = {key_of(each.picture) for each in remembered}
    first = tuple(each for each in suggested if each.key in before)
    said = set(_words(words))
    named = tuple(face for face in faces if face.is_round and said and set(_words(face.words)) <= said)
    fitting = (_found(each) for each in find(words)) if words.strip() else ()
    return once((*first, *named, *suggested, *fitting))


def named_after(
    pictures: Iterable[Picture], faces: Sequence[Found], packs: Sequence[Pack]
) -> Iterator[Found]:
    """Yield pictures with the words they have elsewhere: a name, the label of a symbol, or what they show."""
    names = {face.key: face for face in faces if face.is_round}
    by_id = {pack.id: pack for pack in packs}
    for picture in pictures:
        face = names.get(key_of(picture))
        symbol = _symbol(picture, by_id.get(SymbolRef.of(picture).pack))
        if face is not None:
            yield face
        elif symbol is not None:
            yield Found(_begin(symbol.label), picture)
        else:
            words = picture.alt.rstrip(".") or say("picture.no_words")
            yield Found(_begin(words), picture, is_round=picture.kind is PictureKind.PORTRAIT)


def used(uses: Iterable[PictureUse]) -> tuple[Picture, ...]:
    """Return the pictures that were used, newest first."""
    ordered = sorted(uses, key=lambda each: each.used_at, reverse=True)
    return tuple(each.picture for each in ordered[:MOST_USED])


def once(found: Iterable[Found]) -> tuple[Found, ...]:
    """Return each picture once, where it comes first."""
    kept: dict[Key, Found] = {}
    for each in found:
        kept.setdefault(each.key, each)
    return tuple(kept.values())


def _symbol(picture: Picture, pack: Pack | None) -> Symbol | None:
    if picture.kind is not PictureKind.SYMBOL or pack is None:
        return None
    return pack.by_id.get(SymbolRef.of(picture).id)


def _found(each: Symbol) -> Found:
    return Found(_begin(each.label), each.picture)


def _begin(words: str) -> str:
    return words[:1].upper() + words[1:]


def _words(text: str) -> list[str]:
    return [word.strip(".,!?\"'’").removesuffix("'s").removesuffix("’s") for word in search_key(text).split()]
