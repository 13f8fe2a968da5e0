"""Plan the card that says how somebody uses the program: their profile in their own voice, and no more."""

from collections.abc import Sequence
from datetime import date

from pcplanner.documents.covers import LANGUAGE
from pcplanner.documents.model import Chapter, Document, PictureRow, plain
from pcplanner.documents.told import face_of_person
from pcplanner.domain.access_words import TopicTold, access_told
from pcplanner.domain.chapters import Family
from pcplanner.domain.dates import full_date
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import symbol
from pcplanner.domain.text import cleaned
from pcplanner.domain.words import say

_LONGEST_NAME_IN_A_TITLE = 16


def how_i_use_this(person: Person, made_on: date, credit: Sequence[str] = ()) -> Document:
    """Return the card of one person; lay it out with ``lay_out_halves``.

    ``credit`` names who drew the pictures.
    """
    name = cleaned(person.name)
    is_short = 0 < len(name) <= _LONGEST_NAME_IN_A_TITLE
    title = say("how_i_use.title_of", name=name) if is_short else say("how_i_use.title")
    rows = [_row(told) for told in access_told(person.access, person.name)]
    if not is_short and name:
        rows.insert(0, PictureRow(symbol("name-badge"), (plain(say("documents.my_name", name=name)),)))
    if credit:
        rows.append(PictureRow(symbol("information"), tuple(plain(cleaned(x)) for x in credit)))
    day, mine = f"{full_date(made_on)}.", say("how_i_use.can_change")
    chapter = Chapter(title, Family.MAIN, tuple(rows), face=face_of_person(person))
    return Document(title, LANGUAGE, name, made_on, (chapter,), ((f"{day} {mine}",), (day,)))


def _row(told: TopicTold) -> PictureRow:
    return PictureRow(told.picture, tuple(plain(words) for words in told.sentences))
