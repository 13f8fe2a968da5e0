"""Tell lines, dreams, goals and what is in the way as rows, always saying whose words they are (ER-07)."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from pcplanner.documents.model import Flag, PictureRow, PictureSize, Sentence, Span, label, plain
from pcplanner.domain.circle import Relation, Ring, Supporter, SupporterKind
from pcplanner.domain.dates import full_date
from pcplanner.domain.dreams import ME, Dream, Goal, Obstacle
from pcplanner.domain.lines import OWN_SOURCES, Check, Line, Source
from pcplanner.domain.path_story import obstacle_words
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.text import cleaned, sentences
from pcplanner.domain.times import When
from pcplanner.domain.words import say

MOST_SENTENCES_IN_A_ROW, _MOST_IN_A_ROW = 4, 8
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_FITS_AFTER_IS = ("my ", "a ", "an ", "the ", "our ")
_RELATION_SYMBOLS = (
    (Relation.FRIEND, "friend"),
    (Relation.FAMILY, "family"),
    (Relation.NEIGHBOUR, "neighbour"),
    (Relation.HELPER, "support-worker"),
)
_KIND_SYMBOLS = ((SupporterKind.ANIMAL, "dog"), (SupporterKind.GROUP, "group"), (SupporterKind.PLACE, "home"))


def dream_rows(plan: Plan, dream: Dream) -> Iterator[PictureRow]:
    """Yield the rows of a dream in the words it was said in."""
    said = told(plan, dream, _sentences(dream.words))
    is_told_by_picture = dream.picture is not None and dream.source in OWN_SOURCES
    for row in rows_of(dream.picture or symbol("dream"), said, flags_of(dream.source, dream.check)):
        yield replace(row, is_told_by_picture=is_told_by_picture)


def goal_rows(goals: Iterable[Goal]) -> Iterator[PictureRow]:
    """Yield the rows of goals, with the day they are for."""
    for goal in goals:
        said = [*_sentences(goal.words), *when_sentence(goal.by)]
        yield from rows_of(goal.picture or symbol("goal"), said or [plain(say("documents.goal_in_picture"))])


def obstacle_rows(plan: Plan, obstacles: Iterable[Obstacle]) -> Iterator[PictureRow]:
    """Yield the rows of what is in the way, each with what could help and who helps."""
    for obstacle in obstacles:
        told = _sentences(obstacle_words(obstacle))
        helps = _sentences(obstacle.what_could_help)
        if obstacle.helper_id == ME:
            helps.append(plain(say("documents.i_help")))
        elif obstacle.helper_id:
            helps.append(plain(say("documents.helps", name=name_of(plan, obstacle.helper_id))))
        if helps or obstacle.help_picture:
            told += [label(say("documents.could_help")), *helps]
        yield from rows_of(obstacle.help_picture or symbol("in-the-way"), told)


def circle_row(supporter: Supporter, number: int | None = None) -> PictureRow:
    """Return the row of somebody in the circle: face, name, and who they are to the person.

    Somebody whose name is too long for the drawing has a number there, which stands here too.
    """
    name = cleaned(supporter.name)
    said = _who(supporter, name)
    if number:
        said = with_number(number, said)
    if supporter.is_paid and supporter.ring is not Ring.PAID:
        said.append(plain(say("documents.is_paid", name=name)))
    said += [
        plain(say(f"documents.role_{role.value}", name=name))
        for role in supporter.roles
        if not _is_told(f"documents.role_{role.value}", supporter.relation_words)
    ]
    return PictureRow(face_of_supporter(supporter), tuple(said), size=PictureSize.FACE)


def with_number(number: int, said: Sequence[Sentence]) -> list[Sentence]:
    """Return words with the number before them that stands for them in a drawing."""
    first, *rest = said
    bold = Span(say("drawings.number", number=number) + " ", is_bold=True)
    return [replace(first, spans=(bold, *first.spans)), *rest]


def _is_told(key: str, own_words: str) -> bool:
    """Say whether own words already tell it: "She helps with my plan." tells that somebody does."""
    return say(key, name="").strip().casefold().rstrip(".") in cleaned(own_words).casefold()


def _who(supporter: Supporter, name: str) -> list[Sentence]:
    """Return who somebody is to the person, in own words where there are any."""
    own = cleaned(supporter.relation_words).strip()
    if own.casefold().startswith(_FITS_AFTER_IS):
        return [plain(say("documents.relation_own", name=name, words=own.rstrip(".")))]
    if own:
        return [label(name), *_sentences(own)]
    if supporter.relation is Relation.OTHER:
        return [label(name)]
    return [plain(say(f"documents.relation_{supporter.relation.value}", name=name))]


def name_of(plan: Plan, who: str) -> str:
    """Return the name of somebody as it is printed; who is not in the circle any more is "somebody"."""
    name = cleaned(plan.name_of(who))
    return say("documents.somebody") if not name or _ID.fullmatch(name) else name


def face_of_person(person: Person) -> Picture:
    """Return the face of the person whose plan it is, or the picture that stands for it."""
    return _named(person.picture or symbol("me"), person.name)


def face_of_supporter(supporter: Supporter) -> Picture:
    """Return the face of somebody in the circle, or a picture of who they are to the person."""
    if supporter.picture:
        return _named(supporter.picture, supporter.name)
    kinds = (picture for kind, picture in _KIND_SYMBOLS if kind is supporter.kind)
    relations = (picture for relation, picture in _RELATION_SYMBOLS if relation is supporter.relation)
    otherwise = "support-worker" if supporter.is_paid else "you"
    return _named(symbol(next(kinds, None) or next(relations, otherwise)), supporter.name)


def _named(picture: Picture, name: str) -> Picture:
    """Return a picture of somebody that says who it is."""
    return Picture(picture.kind, picture.ref, say("documents.face_of", name=cleaned(name)))


def when_sentence(when: When) -> tuple[Sentence, ...]:
    """Return when something is to happen, in own words and as a day; nothing where neither is known."""
    told = [label(words.text) for words in _sentences(when.words)]
    if when.day:
        told.append(label(say("documents.by_day", date=full_date(when.day))))
    return tuple(told)


def rows_of(
    picture: Picture,
    said: Sequence[Sentence],
    flags: tuple[Flag, ...] = (),
    at_the_end: tuple[Sentence, ...] = (),
) -> Iterator[PictureRow]:
    """Yield sentences in rows of a few, each with the picture; what was said of them comes at the end.

    Labels stay with the sentences before them, as far as a row can hold them.
    """
    some: list[Sentence] = []
    for each in said:
        is_full = sum(not x.is_label for x in some) == MOST_SENTENCES_IN_A_ROW or len(some) == _MOST_IN_A_ROW
        if is_full and not (each.is_label and len(some) < _MOST_IN_A_ROW):
            yield PictureRow(picture, tuple(some))
            some = []
        some.append(each)
    yield PictureRow(picture, (*some, *at_the_end), flags)


def told_sentences(words: str) -> list[Sentence]:
    """Return what somebody said, a sentence each."""
    return [plain(x) for x in sentences(cleaned(words))]


_sentences = told_sentences


def told(
    plan: Plan,
    said: Line | Dream,
    words: Sequence[Sentence],
    more: Sequence[Sentence] = (),
    how_we_check: str = "",
) -> list[Sentence]:
    """Return what was said, so that nobody can take somebody else's words for the person's own.

    ``more`` belongs to the words and stands inside the same quotation marks.
    """
    own = [x.text for x in words]
    also = [x.text for x in more]
    who = name_of(plan, said.said_by)
    match said.source:
        case Source.OWN_WORDS | Source.OWN_PICTURE:
            return [*([plain(x) for x in own] or [plain(say("documents.my_picture"))]), *more]
        case Source.SOMEONE_ELSE:
            chosen = [plain(say("documents.their_picture", name=who))]
            return (
                _quoted(say("documents.said", name=who), [*own, *also])
                if own
                else [
                    *chosen,
                    *_quoted(say("documents.said", name=who), also),
                ]
            )
        case Source.SEEN:
            opening = say("documents.we_think")
            guess = (
                _quoted(opening, [*own, *also])
                if own
                else [plain(say("documents.guessed_picture")), *_quoted(opening, also)]
            )
            if said.check in {Check.YES, Check.NO}:
                return guess
            return [*guess, label(say("documents.we_will_check")), *_sentences(how_we_check)]
        case Source.WE_DISAGREE:
            both = [plain(say("documents.we_disagree"))]
            if said.said_by:
                return both + _quoted(say("documents.said", name=who), [*own, *also])
            return [*both, *words, *more]


def _quoted(opening: str, said: Sequence[str]) -> list[Sentence]:
    """Return sentences in quotation marks that open at the first and close at the last."""
    if not said:
        return []
    marked = [f"{opening} “{said[0]}", *said[1:]]
    marked[-1] += "”"
    return [plain(x) for x in marked]


def flags_of(source: Source, check: Check) -> tuple[Flag, ...]:
    """Return the marks of what the person answered to "Have I got this right?"."""
    match check:
        case Check.NO:
            return (Flag.NOT_RIGHT,)
        case Check.NOT_SURE:
            return (Flag.NOT_SURE,)
        case Check.YES:
            if source is Source.WE_DISAGREE:
                return (Flag.RIGHT,)
            return () if source in OWN_SOURCES else (Flag.AGREED,)
        case Check.NOT_ASKED:
            # A guess already says that it will be checked.
            return () if source in {*OWN_SOURCES, Source.SEEN} else (Flag.NOT_CHECKED,)
