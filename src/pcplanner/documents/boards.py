"""Tell boards of Picture sort: what was put where, by whom it was chosen, and two sittings side by side."""

from collections.abc import Iterator, Sequence

from pcplanner.documents.line_rows import heading
from pcplanner.documents.model import Block, Chapter, PictureRow, PictureSize, Sentence, label, plain
from pcplanner.documents.told import name_of
from pcplanner.domain.chapters import Family
from pcplanner.domain.dates import full_date
from pcplanner.domain.plan import Plan
from pcplanner.domain.sittings import SCALE, WAYS_OUT, Sitting, SortOption, SortPlace
from pcplanner.domain.sorting import (
    option_picture,
    option_words,
    options_in,
    place_words,
    sittings_of,
    topic_of,
    waiting,
)
from pcplanner.domain.sorting_compare import Seen, compare
from pcplanner.domain.text import cleaned, sentences
from pcplanner.domain.words import say


def board_chapter(plan: Plan, sitting: Sitting) -> Chapter:
    """Return one board: when it was, who chose the options, and each place with what was put there."""
    day = full_date(sitting.created_at.astimezone().date())
    title = say("documents.title_on_day", title=_topic(sitting), date=day)
    return Chapter(title, Family.ABOUT, (_facts(plan, sitting), *_places(sitting)))


def boards(plan: Plan, sittings: Sequence[Sitting]) -> Iterator[Chapter]:
    """Yield every board, topic by topic, and after the last of each what changed since the one before."""
    for topic in dict.fromkeys(x.topic_id for x in sittings):
        of_topic = sittings_of(sittings, topic)
        yield from (board_chapter(plan, x) for x in of_topic)
        if len(of_topic) > 1:
            yield comparison_chapter(of_topic[-2], of_topic[-1])


def board_with_comparison(plan: Plan, sitting: Sitting) -> Iterator[Chapter]:
    """Yield one board, and where the topic was sorted before, what changed since then."""
    yield board_chapter(plan, sitting)
    of_topic = sittings_of(plan.sittings, sitting.topic_id)
    place = of_topic.index(sitting)
    if place:
        yield comparison_chapter(of_topic[place - 1], sitting)


def comparison_chapter(first: Sitting, second: Sitting) -> Chapter:
    """Return two sittings side by side; there is no score and no count."""
    found = compare(first, second)
    blocks: list[Block] = []
    for key, some in (
        ("steady", found.steady),
        ("moved", found.moved),
        ("unsure", found.unsure),
        ("only_first", found.only_first),
        ("only_second", found.only_second),
    ):
        if some:
            blocks.append(heading(say(f"documents.sort_{key}")))
            blocks += [_compared(x, first, second) for x in some]
    title = say("documents.sort_compared", topic=_topic(second))
    return Chapter(title, Family.ABOUT, tuple(blocks))


def _topic(sitting: Sitting) -> str:
    return cleaned(sitting.topic) or cleaned(topic_of(sitting).words)


def _facts(plan: Plan, sitting: Sitting) -> PictureRow:
    said = [plain(say("documents.sort_what"))]
    if sitting.chosen_by:
        said.append(plain(say("documents.sort_chosen_by", name=name_of(plan, sitting.chosen_by))))
    if sitting.helped_by:
        said.append(plain(say("documents.sort_helped_by", name=name_of(plan, sitting.helped_by))))
    if sitting.confirmed_at:
        day = full_date(sitting.confirmed_at.astimezone().date())
        said.append(plain(say("documents.sort_confirmed", date=day)))
    else:
        said.append(plain(say("documents.sort_not_confirmed")))
    return PictureRow(topic_of(sitting).picture, tuple(said))


def _places(sitting: Sitting) -> Iterator[Block]:
    for place in (*SCALE, *WAYS_OUT):
        options = options_in(sitting, place)
        if options:
            yield heading(cleaned(place_words(sitting, place)))
            yield from (_option(x, sitting) for x in options)
    left = waiting(sitting)
    if left:
        yield heading(say("documents.sort_waiting"))
        yield from (_option(x, sitting) for x in left)


def _option(option: SortOption, sitting: Sitting) -> PictureRow:
    said = list(_called(option))
    placed = sitting.place_of(option.id)
    if placed is not None and placed.again not in {None, placed.place} and placed.again is not None:
        words = cleaned(place_words(sitting, placed.again))
        said.append(label(say("documents.sort_again", place=words)))
    return PictureRow(option_picture(option), tuple(said), size=PictureSize.SMALL)


def _called(option: SortOption) -> Iterator[Sentence]:
    words = cleaned(option_words(option))
    yield from (label(x) for x in sentences(words) or (words,))
    if option.is_own:
        yield label(say("documents.sort_own"))


def _compared(seen: Seen, first: Sitting, second: Sitting) -> PictureRow:
    said = list(_called(seen.option))
    said += _where("before", seen.before, first)
    said += _where("after", seen.after, second)
    return PictureRow(option_picture(seen.option), tuple(said), size=PictureSize.SMALL)


def _where(when: str, place: SortPlace | None, sitting: Sitting) -> Iterator[Sentence]:
    if place is not None:
        yield label(say(f"documents.sort_{when}", place=cleaned(place_words(sitting, place))))
