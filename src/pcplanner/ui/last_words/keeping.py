"""Keep the last word of somebody as a line; another one takes its place."""

from pcplanner.domain.changes import Changed
from pcplanner.domain.dreams import ME
from pcplanner.domain.lines import Line, Source
from pcplanner.domain.pictures import Picture
from pcplanner.services.lines import LineService


def source_of(who: str) -> Source:
    """Return whose words those of somebody are: the person's own, or somebody else's."""
    return Source.OWN_WORDS if who == ME else Source.SOMEONE_ELSE


def said_by(who: str) -> str:
    """Return somebody as a line names them: the person is not named."""
    return "" if who == ME else who


def source_of_word(who: str, words: str) -> Source:
    """Return whose a last word is: a picture alone is the person's chosen picture."""
    return source_of(who) if words or who != ME else Source.OWN_PICTURE


def other_word(
    lines: LineService, line: Line, words: str, picture: Picture | None, part_of: str
) -> Changed[Line]:
    """Put another last word in the place of one, in one step of undo.

    Words typed over a word that was chosen leave its picture behind; a picture alone keeps its place.
    """
    new = None if words and picture is None and line.words else picture or line.picture
    changed = lines.set_picture(line.id, new, part_of=part_of) if new != line.picture else None
    if words != line.words:
        changed = lines.reword(line.id, words, part_of=part_of)
    return changed or Changed(line, line.person_id, frozenset())
